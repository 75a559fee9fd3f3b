// The names of the formats, apart from what writes them: help and arguments need only these.
export const reportNames = [
  'jsonl',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
  'rdjson',
  'markdown',
  'html',
] as const;

export type ReportName = (typeof reportNames)[number];
