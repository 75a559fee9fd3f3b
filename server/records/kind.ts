// Which kind of file a path is, from its name alone. Reads nothing; code lists are known by the portfolio's configuration.

/** The kinds of record, named like their schemas in `schemas/`. */
export const recordKinds = [
  'ask',
  'submission',
  'portfolio',
  'review-event',
  'code-list',
  'baseline',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What a file of a proposal repository holds. */
export type FileKind = RecordKind | 'note';

export const isRecordKind = (kind: FileKind | undefined): kind is RecordKind =>
  kind !== undefined && kind !== 'note';

export const portfolioFile = 'policy-asks.yaml';
export const submissionFile = 'submission.yaml';
export const baselineFile = 'policy-asks-baseline.yaml';
export const askEnding = '.ask.yaml';

/** The kind of the file at a path relative to the portfolio's root, with `/`; undefined when it is none of ours. */
export function kindOf(path: string): FileKind | undefined {
  const start = path.lastIndexOf('/') + 1;
  const name = path.slice(start);
  if (name.endsWith(askEnding) && name.length > askEnding.length) return 'ask';
  if (name === portfolioFile) return 'portfolio';
  if (name === baselineFile) return 'baseline';
  if (name === submissionFile) return 'submission';
  if (name.endsWith('.md')) return 'note';
  return name.endsWith('.yaml') && isOfReview(path.slice(0, start)) ? 'review-event' : undefined;
}

/** Whether a folder, given with a `/` at its end, lies in one that is called `reviews`. */
const isOfReview = (folder: string): boolean => /(?:^|\/)reviews\/[^/]*\/$/.test(folder);
