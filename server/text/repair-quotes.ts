// Repairs with quotation marks: one that is missing, text that goes on after them, and texts that need them.
import { lineAt, type LineShape } from './line-shape.ts';
import { quoteText } from './print-text.ts';
import type { Repair } from './repairs.ts';
import type { TreeError } from './tree.ts';

export function quoteRepairs(lines: readonly LineShape[], error: TreeError, line: LineShape): Repair[] {
  const unclosed = /closing.*quote/i.test(error.message) ? closings(lines, error) : [];
  return [...unclosed, ...valueQuoted(line, 'certain')];
}

/** A closing mark at the end of the line where the text begins, or before the brackets that end it. */
function closings(lines: readonly LineShape[], error: TreeError): Repair[] {
  const last = lineAt(lines, error.range.start);
  const opening = lines.slice(0, (last?.index ?? 0) + 1).findLast((line) => openMark(line) !== undefined);
  const sign = opening && openMark(opening);
  if (opening === undefined || sign === undefined) return [];
  const value = opening.value ?? { start: opening.body, end: opening.end };
  const words = opening.text.slice(value.start - opening.body, value.end - opening.body);
  const brackets = /[\]}\s]*$/.exec(words)?.[0].length ?? 0;
  const inBrackets = /^[[{]/.test(words);
  const onLine = inBrackets ? [value.end - brackets, value.end] : [value.end, value.end - brackets];
  const below = lastOfText(lines, opening);
  const fix = { title: 'add-sign', facts: { sign }, safety: 'review' } as const;
  const closed = [...new Set([...onLine, below.end])].map(
    (end): Repair => ({
      slip: 'unclosed-quote',
      range: value,
      edits: [{ range: { start: end, end }, text: sign }],
      fix,
    }),
  );
  return [...closed, { slip: 'unclosed-quote', range: value, edits: [{ range: value, text: '' }] }];
}

/** The last line that is indented as if it went on with the text of a line above. */
function lastOfText(lines: readonly LineShape[], opening: LineShape): LineShape {
  let last = opening;
  for (const line of lines.slice(opening.index + 1)) {
    if (line.text !== '' && line.indent.length <= opening.indent.length) break;
    if (line.text !== '') last = line;
  }
  return last;
}

/** The mark that opens a text on a line and is not closed on it. */
function openMark({ text, value, body }: LineShape): string | undefined {
  let open: string | undefined;
  const words = value ? text.slice(value.start - body, value.end - body) : text;
  for (const [index, sign] of [...words].entries()) {
    if (sign !== '"' && sign !== "'") continue;
    if (open === sign) open = undefined;
    else if (open === undefined && (index === 0 || /[\s,[{:]/.test(words[index - 1] ?? ''))) open = sign;
  }
  return open;
}

/** The whole value in quotation marks: `certain` when its shape says why it needs them, `other` as a try. */
export function valueQuoted({ text, value, body }: LineShape, why: 'certain' | 'other'): Repair[] {
  if (value === undefined) return [];
  const words = text.slice(value.start - body, value.end - body);
  const reason = reasonToQuote(words);
  if ((reason === undefined) !== (why === 'other')) return [];
  const isList = /^[[{]/.test(words) && reason === undefined;
  const slip = reason ?? (isList ? 'broken-list' : 'stray-text');
  const meant = reason === 'backslash' ? words.slice(1, -1) : words;
  const edits = [{ range: value, text: quoteText(meant) }];
  if (reason === undefined) return [{ slip, range: value, edits }];
  // A lone dash is a list that is being typed, rather than a text.
  const safety = /^[?-]/.test(words) ? 'review' : 'safe';
  return [{ slip, range: value, edits, fix: { title: 'quote-text', facts: {}, safety } }];
}

function reasonToQuote(words: string): Repair['slip'] | undefined {
  if (/^["']/.test(words)) return afterQuotes(words);
  if (/^[*&!]/.test(words)) return 'sign';
  if (/^[[{]/.test(words)) return goesOnAfterBrackets(words) ? 'sign' : undefined;
  if (/^(?:[@`%,|>]|[?-](?:\s|$))/.test(words)) return 'sign-at-start';
  return /:(?:\s|$)/.test(words) ? 'colon-in-text' : undefined;
}

function afterQuotes(words: string): Repair['slip'] | undefined {
  if (/^"(?:[^"\\]|\\.)*"\s*[^\s#]/s.test(words) || /^'(?:[^']|'')*'\s*[^\s#]/s.test(words))
    return 'text-after-quote';
  const isWhole = words.startsWith('"') && words.indexOf('"', 1) === words.length - 1;
  return isWhole && words.includes('\\') ? 'backslash' : undefined;
}

/** Whether words follow the bracket that closes the first one. */
function goesOnAfterBrackets(words: string): boolean {
  let depth = 0;
  for (const [index, sign] of [...words].entries()) {
    if (sign === '[' || sign === '{') depth += 1;
    if (sign === ']' || sign === '}') depth -= 1;
    if (depth === 0) return /^\s*[^\s\]},:#]/.test([...words].slice(index + 1).join(''));
  }
  return false;
}
