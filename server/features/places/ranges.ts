// Ranges that several features need: a value without its quotation marks, a whole record, an ask by its entry.
// Texts and trees go in, ranges come out; nothing here knows what a record means.
import type { AskEntry } from '../../portfolio/entry.ts';
import { valueAt } from '../../text/value-at.ts';
import type { Path, Range } from '../../text/place.ts';
import type { Source, World } from '../source.ts';

/** A range without the quotation marks around it, when what stands between them is the text as it is read. */
export function withoutQuotes({ text }: Source, range: Range, value: string): Range {
  const inside = { start: range.start + 1, end: range.end - 1 };
  const sign = text[range.start];
  const isQuoted = (sign === '"' || sign === "'") && text[range.end - 1] === sign;
  return isQuoted && text.slice(inside.start, inside.end) === value ? inside : range;
}

/** From the first key to the last value of a record, without the comments around it. */
export function recordRange(source: Source, document: number): Range | undefined {
  const found = source.documents[document];
  const root = found?.tree.root;
  if (found === undefined || root === undefined) return undefined;
  const [start, end] = root.range;
  const length = found.revision.text.slice(start, end).trimEnd().length;
  return found.written({ start, end: start + length });
}

/** The first key of a record: something to look at when the record as a whole is meant. */
export function firstKey(source: Source, document: number): Range | undefined {
  const [key] = Object.keys(Object(source.records[document]?.value));
  return key === undefined ? undefined : source.exactRange(document, [key], 'key');
}

/** A place to be led to: the words to look at, and all that belongs to them. */
export interface Target {
  readonly file: string;
  readonly range: Range;
  readonly whole: Range;
}

/** The id of an ask, within its record; the beginning of the record when it has none. */
export function placeOfAsk({ file, document }: AskEntry, world: World): Target | undefined {
  const source = world.source(file);
  if (source === undefined) return undefined;
  const whole = recordRange(source, document);
  if (whole === undefined) return undefined;
  const id = valueRange(source, document, ['id']);
  return { file, range: id ?? { start: whole.start, end: whole.start }, whole };
}

/** The range of a text value, without quotation marks. */
export function valueRange(source: Source, document: number, path: Path): Range | undefined {
  const range = source.exactRange(document, path);
  const value = valueAt(source.records[document]?.value, path);
  return range && (typeof value === 'string' ? withoutQuotes(source, range, value) : range);
}

/** By file, then by place. */
export function inOrder(
  one: { readonly file: string; readonly range: Range },
  other: { readonly file: string; readonly range: Range },
): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.range.start - other.range.start || one.range.end - other.range.end;
}
