// Many edits in one list of a record, in one pass where the list is written in the usual way: hundreds of items would
// else be edited and read again one by one. What comes out is always read again and compared with what was wanted.
import { lineEndOf } from '../text/lines.ts';
import type { Change, Writable } from '../text/change.ts';
import { applyEdits, editsFor } from '../text/edits.ts';
import { locate } from '../text/locate.ts';
import { printItem } from '../text/print.ts';
import { readText } from '../text/read.ts';
import { sameValue } from '../text/same-value.ts';

type Fields = Readonly<Record<string, unknown>>;

const valueOf = (text: string): unknown => readText(text).documents[0]?.value;
const itemsOf = (value: unknown, key: string): readonly unknown[] => {
  const items = (value as Fields | null | undefined)?.[key];
  return Array.isArray(items) ? items : [];
};

export const setValues = (text: string, changes: readonly Change[]): string =>
  applyEdits(text, editsFor(text, changes));

/** The text without the items at these places. */
export function removeItems(text: string, key: string, places: readonly number[]): string {
  if (places.length === 0) return text;
  const before = valueOf(text);
  const gone = new Set(places);
  const left = itemsOf(before, key).filter((_, index) => !gone.has(index));
  const quick = left.length === 0 ? text : withoutLines(text, key, places);
  if (sameValue(valueOf(quick), { ...(before as Fields), [key]: left })) return quick;
  // From the last on, so that the places of the others stay.
  const changes = places
    .toSorted((one, other) => other - one)
    .map((index): Change => ({ kind: 'remove', at: [key, index] }));
  return left.length === 0
    ? setValues(text, [{ kind: 'set', at: [key], value: [] }])
    : setValues(text, changes);
}

/** Takes out the whole lines that items stand on. */
function withoutLines(text: string, key: string, places: readonly number[]): string {
  const locator = locate(text);
  const edits = places.map((index) => {
    const { start, end } = locator.range(0, [key, index]);
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const to = text.indexOf('\n', end - 1);
    return { range: { start: from, end: to < 0 ? text.length : to + 1 }, text: '' };
  });
  return applyEdits(text, edits);
}

/** The text with items added at the end of the list. */
export function appendItems(text: string, key: string, items: readonly Writable[]): string {
  if (items.length === 0) return text;
  const before = valueOf(text);
  const wanted = { ...(before as Fields), [key]: [...itemsOf(before, key), ...items] };
  const quick = withLines(text, key, items, itemsOf(before, key).length);
  if (sameValue(valueOf(quick), wanted)) return quick;
  return setValues(
    text,
    items.map((value): Change => ({ kind: 'append', at: [key], value })),
  );
}

/** At the end of the text, in the column of the last item; an empty list gives way to the items. */
function withLines(text: string, key: string, items: readonly Writable[], count: number): string {
  const end = lineEndOf(text);
  const lines = (column: number) =>
    items.map((item) => `${' '.repeat(column)}${printItem(item, column)}\n`.replaceAll('\n', end)).join('');
  const whole = text === '' || text.endsWith('\n') ? text : text + end;
  const { start } = locate(text).range(0, [key, count - 1]);
  if (count === 0)
    return whole.replace(
      new RegExp(String.raw`^(${key}:)[ \t]*(?:\[\s*\])?[ \t]*\r?\n`, 'mu'),
      `$1${end}${lines(2)}`,
    );
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return whole + lines(line.search(/\S/u));
}
