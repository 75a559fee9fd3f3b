// Annotations of GitHub Actions (workflow commands). Of each kind a step shows ten: the worst and what was changed come first, and
// all that is left out stands in the log.
import type { Severity } from '../../rules/rule.ts';
import { harmlessName } from '../../text/harmless.ts';
import type { Language } from '../../wording/language.ts';
import { reportsWords as words } from '../../wording/reports.ts';
import { byWeight, type Report, type ReportedFinding } from './report.ts';

type Kind = 'error' | 'warning' | 'notice';
const kinds: Readonly<Record<Severity, Kind>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  advisory: 'notice',
};

/** In a step (actions/toolkit, docs/problem-matchers.md); a job shows fifty in all. */
export const mostOfKind = 10;

export function github(report: Report): string {
  const broken = report.broken === undefined ? [] : [`::error::${inData(report.broken)}\n`];
  const room: Record<Kind, number> = {
    error: mostOfKind - broken.length,
    warning: mostOfKind,
    notice: mostOfKind,
  };
  const shown: string[] = [];
  const left: ReportedFinding[] = [];
  for (const finding of byWeight(report)) {
    const kind = finding.change === 'unchanged' ? 'notice' : kinds[finding.severity];
    if (room[kind] === 0) left.push(finding);
    else {
      room[kind] -= 1;
      shown.push(annotation(kind, finding, report.language));
    }
  }
  const unread = report.unread.map((text) => `${plain(text)}\n`);
  return [
    ...broken,
    ...shown,
    ...rest(left, report),
    ...unread,
    ...report.closing.map((line) => `${plain(line)}\n`),
  ].join('');
}

function annotation(kind: Kind, finding: ReportedFinding, language: Language): string {
  const { file, line, endLine, column, endColumn, rule, message, related, change } = finding;
  const properties = {
    file,
    line,
    endLine,
    // GitHub refuses columns of a finding that spans lines.
    ...(line === endLine ? { col: column, endColumn } : {}),
    title: change === 'unchanged' ? `${rule} (${words.unchanged[language]()})` : rule,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  const places = related.map((place) => `\n${harmlessName(place.file)}:${place.line}: ${place.message}`);
  return `::${kind} ${written.join(',')}::${inData([message, ...places].join(''))}\n`;
}

function rest(left: readonly ReportedFinding[], { language }: Report): readonly string[] {
  if (left.length === 0) return [];
  const lines = left.map(({ file, line, column, rule, message }) =>
    plain(`${harmlessName(file)}:${line}:${column}: ${message} [${rule}]`),
  );
  const heading = words.leftOut[language]({ count: left.length, most: mostOfKind });
  return [`::group::${inData(heading)}\n`, ...lines.map((line) => `${line}\n`), '::endgroup::\n'];
}

const inData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const inProperty = (text: string): string => inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** In the log: one line that holds no command. The runner takes `##[` for the begin of one anywhere in a line, `::` only at its start. */
const plain = (text: string): string => `- ${text.replaceAll(/\s+/gu, ' ').replaceAll('##[', '## [').trim()}`;
