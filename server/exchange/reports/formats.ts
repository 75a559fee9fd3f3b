// Every format of a report that is not for a person at a terminal, by the name it has on the command line.
import { checkstyle } from './checkstyle.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';
import { jobSummary } from './job-summary.ts';
import { jsonLines } from './json-lines.ts';
import { junit } from './junit.ts';
import { page } from './page.ts';
import { rdjson } from './rdjson.ts';
import type { ReportName } from './names.ts';
import type { WriteReport } from './report.ts';
import { sarif } from './sarif.ts';

export const reportFormats: Readonly<Record<ReportName, WriteReport>> = {
  jsonl: jsonLines,
  sarif,
  junit,
  github,
  gitlab,
  checkstyle,
  rdjson,
  markdown: jobSummary,
  html: page,
};
