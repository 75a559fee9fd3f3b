// New lines for a key that a map of a record lacks: where the canonical order wants it, below what belongs to the key before it.
// Pure; what stands there is left as it is, but for a map between brackets, which first gets lines of its own.
import { lineEndOf } from '../../text/lines.ts';
import { isMap, type ParsedNode, type YAMLMap } from 'yaml';
import { canonicalKeys, inOrder } from '../../records/canonical.ts';
import type { RecordKind } from '../../records/kind.ts';
import type { TextEdit, Writable } from '../../text/change.ts';
import type { Path } from '../../text/place.ts';
import { descend, keyText, type ParsedPair } from '../../text/place-in-tree.ts';
import { printPair } from '../../text/print.ts';
import { isMap as isRecord } from '../../text/same-value.ts';
import { valueAt } from '../../text/value-at.ts';
import type { Source } from '../source.ts';

export interface NewLine {
  readonly key: string;
  readonly text: string;
}

/** The edits that add lines to the map at a path; undefined when that cannot be done. */
export function insertLines(
  source: Source & { readonly kind: RecordKind },
  document: number,
  parent: Path,
  lines: readonly NewLine[],
): readonly TextEdit[] | undefined {
  const found = source.documents[document];
  const { spots, found: steps } = descend(found?.tree.root, parent);
  const { key, value } = spots.at(-1) ?? {};
  if (found === undefined || steps < parent.length || !isMap(value)) return undefined;
  const order = canonicalKeys(source.kind, parent);
  const sorted = inOrder(
    lines.map((line) => line.key),
    order,
  ).flatMap((name) => lines.find((line) => line.key === name) ?? []);
  if (value.flow === true) return unfolded(source, { document, parent, key }, { order, lines: sorted });
  const keys = (value as unknown as YAMLMap<ParsedNode, ParsedNode | null>).items.map((pair) => pair.key);
  return joined(
    sorted.flatMap((line) => insertion(source, { document, parent, keys }, { order, line }) ?? []),
  );
}

interface Block {
  readonly document: number;
  readonly parent: Path;
  readonly keys: readonly ParsedPair['key'][];
}

function insertion(
  source: Source,
  { document, parent, keys }: Block,
  { order, line }: { readonly order: readonly string[]; readonly line: NewLine },
): TextEdit | undefined {
  const names = keys.flatMap((key) => keyText(key) ?? []);
  const rank = order.indexOf(line.key);
  const earlier = names.filter((name) => order.includes(name) && order.indexOf(name) < rank);
  const before = earlier.toSorted((one, other) => order.indexOf(other) - order.indexOf(one))[0];
  const [first] = names;
  const head = first === undefined ? undefined : source.exactRange(document, [...parent, first], 'key');
  if (head === undefined) return undefined;
  const { column, line: firstLine } = source.lines.position(head.start);
  const lineEnd = lineEndOf(source.text);
  const indent = ' '.repeat(column);
  const { start } = source.lines.range(firstLine);
  const opensLine = source.text.slice(start, head.start).trim() === '';
  // What is the first of a list item stays behind its dash.
  if (before === undefined && opensLine) {
    return { range: { start, end: start }, text: `${indent}${line.text}${lineEnd}` };
  }
  const pair = source.exactRange(document, [...parent, before ?? first ?? ''], 'pair');
  if (pair === undefined) return undefined;
  const end = endWithRemarks(source, source.lines.position(pair.end).line, column);
  return { range: { start: end, end }, text: `${lineEnd}${indent}${line.text}` };
}

/** The end of a line and the comments below it that stand deeper than a column: they belong to it. */
export function endWithRemarks({ text, lines }: Source, from: number, column: number): number {
  let line = from;
  for (let next = line + 1; next < lines.count; next += 1) {
    const { start, end } = lines.range(next);
    const [, indent = '', sign] = /^( *)(#?)/.exec(text.slice(start, end)) ?? [];
    if (sign !== '#' || indent.length <= column) break;
    line = next;
  }
  return lines.range(line).end;
}

/** Insertions at one place become one, in their order. */
export function joined(edits: readonly TextEdit[]): readonly TextEdit[] {
  const byPlace = new Map<number, TextEdit>();
  for (const edit of edits) {
    const known = byPlace.get(edit.range.start);
    byPlace.set(edit.range.start, { range: edit.range, text: (known?.text ?? '') + edit.text });
  }
  return [...byPlace.values()];
}

/** A map between brackets under a key, on one line, as lines of their own with the new ones among them. */
function unfolded(
  source: Source,
  { document, parent, key }: { document: number; parent: Path; key?: ParsedNode },
  { order, lines }: { readonly order: readonly string[]; readonly lines: readonly NewLine[] },
): readonly TextEdit[] | undefined {
  const name = keyText(key);
  const head = source.exactRange(document, parent, 'key');
  const range = source.exactRange(document, parent);
  const value = valueAt(source.records[document]?.value, parent);
  if (name === undefined || head === undefined || range === undefined || !isRecord(value)) return undefined;
  const { line, column } = source.lines.position(head.start);
  const { start, end } = source.lines.range(line);
  const opensLine = /^[ \t]*(?:- +)*$/.test(source.text.slice(start, head.start));
  const colon = /^[ \t]*:[ \t]*$/.test(source.text.slice(head.end, range.start));
  const remark = source.text.slice(range.end, end);
  if (range.end > end || !opensLine || !colon || !/^[ \t]*(?:#|$)/.test(remark)) return undefined;
  const pad = `\n${' '.repeat(column + 2)}`;
  const written = new Map(
    Object.entries(value).map(([own, one]) => [own, printPair(own, one as Writable, column + 2)]),
  );
  for (const added of lines) written.set(added.key, added.text);
  const body = inOrder([...written.keys()], order).map((one) => pad + (written.get(one) ?? ''));
  const lineEnd = lineEndOf(source.text);
  const text = `:${remark.trimEnd()}${body.join('')}`.replaceAll('\n', lineEnd);
  return [{ range: { start: head.end, end }, text }];
}
