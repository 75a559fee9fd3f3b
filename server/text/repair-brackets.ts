// Repairs with brackets: those that are missing at the end of a list, and one too many.
import { isSilent, lineAt, type LineShape, previousLine } from './line-shape.ts';
import type { Repair } from './repairs.ts';
import type { TreeError } from './tree.ts';

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

export function bracketRepairs(text: string, lines: readonly LineShape[], error: TreeError): Repair[] {
  return [...unclosed(text, lines, error), ...stray(text, lines, error)];
}

/** Closes what is open at the end of the line where it was opened, or of the last line before the error. */
function unclosed(text: string, lines: readonly LineShape[], error: TreeError): Repair[] {
  const last = lineAt(lines, error.range.start);
  if (last === undefined) return [];
  const start = lines
    .slice(0, last.index + 1)
    .findLast((line) => openBrackets(line.text) !== '' && !isSilent(line));
  if (start === undefined) return [];
  const before = previousLine(lines, last) ?? start;
  const range = start.value ?? { start: start.body, end: start.end };
  const ends = [range.end, before.index > start.index ? before.end : range.end, last.end];
  return [...new Set(ends)].flatMap((end): Repair[] => {
    const signs = openBrackets(text.slice(range.start, end));
    const at = endOfWords(text, end);
    const edits = [{ range: { start: at, end }, text: signs }];
    const fix = { title: 'add-sign', facts: { sign: signs }, safety: 'review' } as const;
    return signs === '' ? [] : [{ slip: 'unclosed-bracket', range, edits, fix }];
  });
}

/** The place behind the last character before an offset that is no comma or white space. */
function endOfWords(text: string, end: number): number {
  let at = end;
  while (at > 0 && /[,\s]/.test(text.charAt(at - 1))) at--;
  return at;
}

/** The signs that close what a text leaves open. */
function openBrackets(text: string): string {
  const open: string[] = [];
  let quote: string | undefined;
  for (const [index, sign] of [...text].entries()) {
    if (quote !== undefined) {
      if (sign === quote) quote = undefined;
    } else if (/["']/.test(sign) && /^$|[\s,[{:]/.test(text[index - 1] ?? '')) quote = sign;
    else if (closing[sign] !== undefined) open.push(closing[sign]);
    else if (open.at(-1) === sign) open.pop();
  }
  return open.toReversed().join('');
}

function stray(text: string, lines: readonly LineShape[], { range: { start } }: TreeError): Repair[] {
  const sign = text[start];
  const line = lineAt(lines, start);
  if (line === undefined || (sign !== ']' && sign !== '}')) return [];
  const range = line.value ?? { start: line.body, end: line.end };
  const edits = [{ range: { start, end: start + 1 }, text: '' }];
  return [
    { slip: 'stray-bracket', range, edits, fix: { title: 'remove-sign', facts: { sign }, safety: 'review' } },
  ];
}
