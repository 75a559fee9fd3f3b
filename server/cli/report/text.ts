// Findings as a person reads them: by file, with the source line, what to do, and the other place where two disagree.
import type { Texts } from '../../checks/placing.ts';
import type { Finding } from '../../checks/finding.ts';
import { wordedFinding } from '../../checks/worded.ts';
import type { Severity } from '../../rules/rule.ts';
import { reportWords } from '../../wording/cli/report.ts';
import { reportsWords } from '../../wording/reports.ts';
import { severityWords } from '../../wording/severity.ts';
import type { Language } from '../../wording/language.ts';
import { frame, splitLines } from '../frame.ts';
import { indented } from '../layout.ts';
import { harmless, harmlessLine, harmlessName } from '../../text/harmless.ts';
import { type Style, type Terminal } from '../terminal.ts';

export const severityStyles: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  advisory: 'cyan',
};

export interface Look {
  readonly language: Language;
  readonly terminal: Pick<Terminal, 'width' | 'paint'>;
  readonly texts: Pick<Texts, 'of'>;
  /** Whether a finding is new, in a word; absent when nothing is compared. */
  readonly changeOf?: (finding: Finding) => string;
}

const margin = 4;

/** All findings, each file once as a heading. The order is that of the findings. */
export function findingsText(findings: readonly Finding[], look: Look): string {
  const lines = new Map<string, readonly string[]>();
  const linesOf = (file: string) => {
    const known = lines.get(file) ?? splitLines(look.texts.of(file).text);
    lines.set(file, known);
    return known;
  };
  let file: string | undefined;
  let text = '';
  for (const finding of findings) {
    if (finding.file !== file) text += `${look.terminal.paint('bold', harmlessName(finding.file))}\n\n`;
    file = finding.file;
    text += `${findingText(finding, look, linesOf)}\n\n`;
  }
  return text;
}

function findingText(finding: Finding, look: Look, linesOf: (file: string) => readonly string[]): string {
  const { language, terminal } = look;
  const { paint, width: columns } = terminal;
  const worded = wordedFinding(finding, language);
  const style = severityStyles[finding.severity];
  const label = paint(style, severityWords[finding.severity][language]());
  const place = `${finding.line}:${finding.column}`;
  const change = look.changeOf === undefined ? '' : `${look.changeOf(finding)}  `;
  const view = { paint, columns, indent: margin };
  const said = (text: string, indent = margin) => indented(harmless(text), indent, columns);
  const parts = [
    `  ${paint('bold', place)}  ${label}  ${change}${paint('dim', finding.rule)}`,
    said(worded.message),
    ...frame(linesOf(finding.file), finding, { ...view, style }),
  ];
  for (const [index, related] of finding.related.entries()) {
    const words = worded.related[index];
    parts.push(
      said(`${harmlessName(related.file)}:${related.line}:${related.column}  ${words?.message ?? ''}`),
      ...frame(linesOf(related.file), related, { ...view, style: 'blue' }),
    );
  }
  for (const fix of worded.fixes) {
    const words = fix.safety === 'safe' ? reportWords.fixSafe : reportWords.fixReview;
    parts.push(paint('green', said(words[language]({ title: fix.title }))));
  }
  return parts.join('\n');
}

/** More is no help to a reader. */
const mostGone = 20;

/** What is no more, a line each. */
export function goneText(gone: readonly Finding[], { language, terminal }: Omit<Look, 'texts'>): string {
  if (gone.length === 0) return '';
  const lines = gone.slice(0, mostGone).map((finding) => {
    const { file, message, rule } = wordedFinding(finding, language);
    return indented(`${harmlessName(file)}: ${harmlessLine(message)} [${rule}]`, margin, terminal.width);
  });
  const more =
    gone.length > mostGone
      ? [`    ${reportsWords.moreGone[language]({ count: gone.length - mostGone })}`]
      : [];
  return `${terminal.paint('bold', reportsWords.gone[language]())}\n\n${[...lines, ...more].join('\n')}\n\n`;
}
