// A record's text → the same record with keys in the fixed order and even spacing. Values and comments stay exactly as they are:
// the result is read again and compared, and a text for which that does not hold is left alone.
import { parseAllDocuments } from 'yaml';
import type { TextEdit } from '../../text/change.ts';
import { comments } from '../../text/comments.ts';
import { readText, type TextReading } from '../../text/read.ts';
import { Blocks, type KeyOrder, tidy, Unsure } from './format-blocks.ts';
import { lineEdits } from './line-edits.ts';

export type { KeyOrder } from './format-blocks.ts';

export type Formatted =
  | { readonly text: string }
  /** `unreadable`: the text has slips of its own; `unsure`: it is written in a way that is not touched. */
  | { readonly left: 'unreadable' | 'unsure' };

/** Laying out moves comments at most twice before all is at rest. */
const mostRounds = 4;

/** The formatted text. Formatting it again changes nothing. Without a BOM in, none out. */
export function formatText(text: string, order: KeyOrder): Formatted {
  const before = readText(text);
  if (before.problems.length > 0) return { left: 'unreadable' };
  if (before.documents.length === 0) return { text };
  const lineEnd = usualLineEnd(text);
  let current = text.replaceAll('\r\n', '\n');
  if (current.includes('\r')) return { left: 'unsure' };
  try {
    for (let round = 0; ; round += 1) {
      const next = layOut(current, order);
      if (next === current) break;
      if (round === mostRounds) return { left: 'unsure' };
      current = next;
    }
  } catch (error) {
    if (error instanceof Unsure) return { left: 'unsure' };
    throw error;
  }
  const after = current.replaceAll('\n', lineEnd);
  if (after === text) return { text };
  return same(before, text, after) ? { text: after } : { left: 'unsure' };
}

/** The formatting as several small edits; none when nothing changes, undefined when the text is left alone. */
export function formatEdits(text: string, order: KeyOrder): readonly TextEdit[] | undefined {
  const formatted = formatText(text, order);
  return 'text' in formatted ? lineEdits(text, formatted.text) : undefined;
}

function usualLineEnd(text: string): '\n' | '\r\n' {
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > text.split('\n').length - 1 ? '\r\n' : '\n';
}

function layOut(text: string, order: KeyOrder): string {
  const lines = text.split('\n');
  const blocks = new Blocks(text, order);
  const documents = parseAllDocuments(text, { logLevel: 'silent' });
  if ('empty' in documents) return text;
  const result: string[] = [];
  let from = 0;
  for (const document of documents) {
    const laid = blocks.document(document);
    if (laid === undefined) continue;
    result.push(
      ...tidy(
        lines.slice(from, laid.span.first).map((line) => line.trimEnd()),
        from === 0,
      ),
      ...laid.lines,
    );
    from = laid.span.last + 1;
  }
  result.push(
    ...tidy(
      lines.slice(from).map((line) => line.trimEnd()),
      from === 0,
    ),
  );
  while (result.at(-1) === '') result.pop();
  return `${result.join('\n')}\n`;
}

/** Whether both texts give the same values and the same comments. */
export function same(before: TextReading, text: string, after: string): boolean {
  const reading = readText(after);
  if (reading.problems.length > 0) return false;
  const values = (read: TextReading) => sorted(read.documents.map((document) => document.value));
  const remarks = (from: string) => comments(from).map((comment) => comment.text.trim());
  return (
    values(before) === values(reading) &&
    remarks(text).toSorted().join('\n') === remarks(after).toSorted().join('\n')
  );
}

/** A value as text in which the order of keys does not count. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
