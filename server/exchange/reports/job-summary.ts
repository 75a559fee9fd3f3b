// Markdown for the page of a CI job or a comment: what it comes to, then the findings by file. No text of a record is mark-up in it.
import { reportsWords as words } from '../../wording/reports.ts';
import type { Language } from '../../wording/language.ts';
import { severityWords } from '../../wording/severity.ts';
import { codeSpan, escapeMarkdown } from '../../text/escape-markdown.ts';
import { byFile } from './by-file.ts';
import { byWeight, type Report, type ReportedFinding } from './report.ts';

/** GitHub takes a mebibyte in a job's summary and 65,536 signs in a comment: this many signs of findings leave room in both. */
const mostSigns = 60_000;

export function jobSummary(report: Report): string {
  const { language, title, closing, unread } = report;
  const { shown, left } = fitting(report);
  const parts = [
    `## ${escapeMarkdown(title)}`,
    // Words of our own, which hold mark-up for what one can type.
    ...closing,
    ...(unread.length === 0
      ? []
      : [`### ${words.unread[language]()}`, unread.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]),
    ...[...byFile(shown)].map(([file, findings]) => section(file, findings, report)),
    ...(left === 0 ? [] : [words.leftOutHere[language]({ count: left })]),
    ...goneParts(report),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The worst that fit, in the order of the report. */
function fitting(report: Report): { readonly shown: readonly ReportedFinding[]; readonly left: number } {
  const chosen = new Set<ReportedFinding>();
  let room = mostSigns;
  for (const finding of byWeight(report)) {
    room -= row(finding, report).length + finding.file.length;
    if (room < 0) break;
    chosen.add(finding);
  }
  const shown = report.findings.filter((finding) => chosen.has(finding));
  return { shown, left: report.findings.length - shown.length };
}

function section(file: string, findings: readonly ReportedFinding[], report: Report): string {
  const { language } = report;
  const head = [words.severity, words.place, words.finding, words.rule].map((word) => word[language]());
  return [
    `### ${codeSpan(file)}`,
    '',
    `| ${head.join(' | ')} |`,
    '|---|---|---|---|',
    ...findings.map((finding) => row(finding, report)),
  ].join('\n');
}

function row(
  { severity, change, line, message, related, rule }: ReportedFinding,
  { language }: Report,
): string {
  const also = related.map(
    (place) => `<br>${escapeMarkdown(`${place.file}:${place.line}: ${place.message}`)}`,
  );
  const cells = [
    severityWords[severity][language]() + changeWord(change, language),
    String(line),
    `${escapeMarkdown(message)}${also.join('')}`,
    codeSpan(rule),
  ];
  return `| ${cells.join(' | ')} |`;
}

const changeWord = (change: ReportedFinding['change'], language: Language): string =>
  change === undefined ? '' : ` (${(change === 'new' ? words.fresh : words.unchanged)[language]()})`;

/** More is no help to a reader. */
const mostGone = 20;

function goneParts({ since, language }: Report): readonly string[] {
  if (since === undefined || since.gone.length === 0) return [];
  const lines = since.gone
    .slice(0, mostGone)
    .map(({ file, message, rule }) => `- ${codeSpan(file)}: ${escapeMarkdown(message)} (${codeSpan(rule)})`);
  const more = since.gone.length - mostGone;
  return [
    `### ${words.gone[language]()}`,
    lines.join('\n'),
    ...(more > 0 ? [words.moreGone[language]({ count: more })] : []),
  ];
}
