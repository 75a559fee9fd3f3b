// Findings as tables of Markdown, a table for each file, no longer than there is room for. No text of a record is mark-up in it.
import { codeSpan, escapeMessage } from '../../text/escape-markdown.ts';
import type { Language } from '../../wording/language.ts';
import { reportsWords as words } from '../../wording/reports.ts';
import { severityWords } from '../../wording/severity.ts';
import { byFile } from './by-file.ts';
import { byWeight, type ReportedFinding, type Report } from './report.ts';

export interface Look {
  readonly language: Language;
  /** How a file's heading begins. */
  readonly heading: '###' | '####';
  /** Makes the words of others harmless. */
  readonly escape: (text: string) => string;
  /** How many signs there is room for. */
  readonly room: number;
}

export interface Tables {
  /** A text for each file, to be set apart by a blank line. */
  readonly parts: readonly string[];
  /** How many findings did not fit. */
  readonly left: number;
}

/** Between two parts. */
const apart = 2;

/** The worst that fit, in the order of the report. */
export function tablesOf(report: Pick<Report, 'findings' | 'since'>, look: Look): Tables {
  const chosen = new Set<ReportedFinding>();
  const headed = new Set<string>();
  let { room } = look;
  for (const finding of byWeight(report)) {
    const heading = headed.has(finding.file) ? 0 : head(finding.file, look).length + apart;
    const needed = heading + row(finding, look).length + 1;
    if (needed > room) continue;
    room -= needed;
    headed.add(finding.file);
    chosen.add(finding);
  }
  const shown = report.findings.filter((finding) => chosen.has(finding));
  const parts = [...byFile(shown)].map(([file, findings]) =>
    [head(file, look), ...findings.map((finding) => row(finding, look))].join('\n'),
  );
  return { parts, left: report.findings.length - shown.length };
}

function head(file: string, { language, heading }: Look): string {
  const columns = [words.severity, words.place, words.finding, words.rule].map((word) => word[language]());
  return `${heading} ${codeSpan(file)}\n\n| ${columns.join(' | ')} |\n|---|---|---|---|`;
}

function row(
  { severity, change, line, message, related, rule }: ReportedFinding,
  { language, escape }: Look,
): string {
  const also = related.map((place) => `<br>${escape(`${place.file}:${place.line}: ${place.message}`)}`);
  const cells = [
    severityWords[severity][language]() + changeWord(change, language),
    String(line),
    `${escape(message)}${also.join('')}`,
    codeSpan(rule),
  ];
  return `| ${cells.join(' | ')} |`;
}

const changeWord = (change: ReportedFinding['change'], language: Language): string =>
  change === undefined ? '' : ` (${(change === 'new' ? words.fresh : words.unchanged)[language]()})`;

/** What was found then and is no more, a line each. */
export const goneLines = (
  gone: readonly ReportedFinding[],
  escape: Look['escape'] = escapeMessage,
): readonly string[] =>
  gone.map(({ file, message, rule }) => `- ${codeSpan(file)}: ${escape(message)} (${codeSpan(rule)})`);
