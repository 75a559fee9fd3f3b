// Markdown for the page of a CI job: what it comes to, then the findings by file. No text of a record is mark-up in it.
import { reportsWords as words } from '../../wording/reports.ts';
import { escapeMarkdown, escapeMessage } from '../../text/escape-markdown.ts';
import { goneLines, tablesOf } from './markdown-findings.ts';
import type { Report } from './report.ts';

/** GitHub takes a mebibyte in a job's summary; this leaves room, also in most places where one may paste it. */
const mostSigns = 60_000;

export function jobSummary(report: Report): string {
  const { language, title, broken, closing, unread } = report;
  const tables = tablesOf(report, { language, heading: '###', escape: escapeMessage, room: mostSigns });
  const parts = [
    `## ${escapeMarkdown(title)}`,
    ...(broken === undefined ? [] : [`**${escapeMarkdown(broken)}**`]),
    // Words of our own, which hold mark-up for what one can type.
    ...closing,
    ...(unread.length === 0
      ? []
      : [`### ${words.unread[language]()}`, unread.map((line) => `- ${escapeMessage(line)}`).join('\n')]),
    ...tables.parts,
    ...(tables.left === 0 ? [] : [words.leftOutHere[language]({ count: tables.left })]),
    ...goneParts(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** More is no help to a reader. */
const mostGone = 20;

function goneParts({ since, language }: Report): readonly string[] {
  if (since === undefined || since.gone.length === 0) return [];
  const more = since.gone.length - mostGone;
  return [
    `### ${words.gone[language]()}`,
    goneLines(since.gone.slice(0, mostGone)).join('\n'),
    ...(more > 0 ? [words.moreGone[language]({ count: more })] : []),
  ];
}
