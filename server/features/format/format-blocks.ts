// The block structure of one YAML document laid out afresh: keys in the fixed order, two spaces per level.
// Scalars and flow collections are carried over as written; a comment goes with the key it stands above.
// What cannot be laid out for sure is refused by throwing Unsure; the caller then leaves the text alone.
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Path } from '../../text/place.ts';

export class Unsure extends Error {}

/** The keys of the map at a path, in their fixed order; keys that are not named come last, as they stood. */
export type KeyOrder = (at: Path) => readonly string[];

/** A block of lines: what stands above its first line belongs to it. */
interface Block {
  readonly above: readonly string[];
  readonly lines: readonly string[];
}

interface Span {
  readonly first: number;
  readonly last: number;
}

const blank = (line: string): boolean => line.trim() === '';
const isComment = (line: string): boolean => line.trimStart().startsWith('#');
const columnOf = (line: string): number => line.length - line.trimStart().length;
const indent = (lines: readonly string[]): string[] => lines.map((line) => (line === '' ? '' : `  ${line}`));
const isBlock = (value: unknown): value is YAMLMap | YAMLSeq =>
  (isMap(value) || isSeq(value)) && value.flow !== true && value.items.length > 0;

export class Blocks {
  readonly #text: string;
  readonly #lines: readonly string[];
  readonly #starts: readonly number[];
  readonly #order: KeyOrder;

  /** The text has line feeds only. */
  constructor(text: string, order: KeyOrder) {
    this.#text = text;
    this.#lines = text.split('\n');
    const starts: number[] = [];
    let offset = 0;
    for (const line of this.#lines) {
      starts.push(offset);
      offset += line.length + 1;
    }
    this.#starts = starts;
    this.#order = order;
  }

  /** The lines of a document that is a block map, from its first key to its last value, and where they stood. */
  document(
    document: Document.Parsed,
  ): { readonly span: Span; readonly lines: readonly string[] } | undefined {
    const { contents } = document;
    if (!isMap(contents) || !isBlock(contents)) return undefined;
    const start = keyOf(contents.items[0]).range?.[0] ?? 0;
    const first = this.#lineAt(start);
    const span = { first, last: this.#lastLine(contents) ?? first };
    return { span, lines: joined(this.#map(contents, span, [])) };
  }

  #map(map: YAMLMap, span: Span, at: Path): Block[] {
    const starts = map.items.map((pair) => rangeOf(keyOf(pair))[0]);
    const column = this.#columnAt(starts[0] ?? 0);
    const items = map.items.map((pair, index) => ({
      pair,
      key: String(keyOf(pair).value),
      ends: this.#lastLine(pair.value) ?? this.#lineAt(starts[index] ?? 0),
      line: this.#lineAt(starts[index] ?? 0),
    }));
    if (starts.some((start) => this.#columnAt(start) !== column)) throw new Unsure();
    const laid = this.#divide(items, span, column).map(({ above, item, own, tail }) => ({
      key: item.key,
      above,
      tail,
      lines: this.#pair(item.pair, { first: item.line, last: own }, column, [...at, item.key]),
    }));
    const order = this.#order(at);
    const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
    const sorted = laid.toSorted((one, other) => rank(one.key) - rank(other.key));
    return [...sorted, { above: laid.flatMap(({ tail }) => tail), lines: [] }];
  }

  /** Which comments and blank lines belong to which item: those below it and deeper are its own, the rest goes with the next. */
  #divide<I extends { readonly line: number; readonly ends: number }>(
    items: readonly I[],
    span: Span,
    column: number,
  ) {
    let above: readonly string[] = [];
    return items.map((item, index) => {
      const next = items[index + 1]?.line ?? span.last + 1;
      if (next <= item.line || item.ends >= next) throw new Unsure();
      let own = item.ends;
      for (let line = item.ends + 1; line < next; line += 1) {
        const text = this.#lines[line] ?? '';
        if (blank(text)) continue;
        if (!isComment(text)) throw new Unsure();
        if (columnOf(text) <= column) break;
        own = line;
      }
      const rest = this.#lines.slice(own + 1, next).map((text) => text.trim());
      const divided = { item, own, above, tail: index === items.length - 1 ? rest : [] };
      above = rest;
      return divided;
    });
  }

  #pair(pair: Pair, span: Span, column: number, at: Path): string[] {
    const key = keyOf(pair);
    const [start, end] = rangeOf(key);
    const line = this.#lines[span.first] ?? '';
    if (/\S/.test(line.slice(0, column).replace(/^[\s-]+/, '')) || this.#lineAt(end) !== span.first)
      throw new Unsure();
    const name = this.#text.slice(start, end);
    const after = line.slice(this.#columnAt(end));
    const colon = /^\s*:[ \t]*/.exec(after);
    if (colon === null) throw new Unsure();
    const rest = after.slice(colon[0].length).trimEnd();
    const { value } = pair;
    if (isBlock(value)) {
      if (rest !== '' && !rest.startsWith('#')) throw new Unsure();
      const head = rest === '' ? `${name}:` : `${name}: ${rest}`;
      return [head, ...indent(this.#inner(value, { first: span.first + 1, last: span.last }, at))];
    }
    const head = rest === '' ? `${name}:` : `${name}: ${rest}`;
    return [head, ...this.#carried(value, span, column)];
  }

  /** The lines of a map or list that stands below its key. */
  #inner(value: YAMLMap | YAMLSeq, span: Span, at: Path): string[] {
    const start = this.#lineAt(startOf(value));
    const before = this.#lines.slice(span.first, start);
    if (start < span.first || before.some((line) => !blank(line) && !isComment(line))) throw new Unsure();
    const inside = { first: start, last: span.last };
    const blocks = isMap(value) ? this.#map(value, inside, at) : this.#list(value, inside, at);
    return [
      ...tidy(
        before.map((line) => line.trim()),
        true,
      ),
      ...joined(blocks),
    ];
  }

  #list(list: YAMLSeq, span: Span, at: Path): Block[] {
    const column = this.#columnAt(startOf(list));
    const items = list.items.map((item, index) => {
      const line = this.#lineAt(startOf(item));
      if (this.#lines[line]?.[column] !== '-') throw new Unsure();
      return { node: item, index, line, ends: this.#lastLine(item) ?? line };
    });
    return this.#divide(items, span, column).flatMap(({ above, item, own, tail }) => {
      const inside = { first: item.line, last: own };
      const { node } = item;
      if (!isBlock(node)) {
        const first = (this.#lines[item.line] ?? '').slice(column + 1).trim();
        const lines = [`- ${first}`, ...this.#carried(node, inside, column)];
        return [
          { above, lines },
          { above: tail, lines: [] },
        ];
      }
      const path = [...at, item.index];
      const [head, ...others] = isMap(node) ? this.#map(node, inside, path) : this.#list(node, inside, path);
      // Comments above the first key stand above the dash, where they still speak of the same item.
      const body = joined([{ above: [], lines: head?.lines ?? [] }, ...others]);
      const lines = [`- ${body[0] ?? ''}`, ...indent(body.slice(1))];
      return [
        { above: [...above, ...(head?.above ?? [])], lines },
        { above: tail, lines: [] },
      ];
    });
  }

  /** The further lines of a text or flow collection, moved to their new level but else as written. */
  #carried(value: unknown, span: Span, column: number): string[] {
    const lines = this.#lines.slice(span.first + 1, span.last + 1);
    const block = isScalar(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED');
    const header = block ? (this.#lines[span.first] ?? '').slice(this.#columnAt(startOf(value))) : '';
    // Blank lines at the end are part of such a text, and would be lost or won.
    if (/^[|>]\d?\+/.test(header)) throw new Unsure();
    const fixed = /^[|>]-?\d/.test(header);
    const depth = block && !fixed ? columnOf(lines.find((line) => !blank(line)) ?? '') - 2 : column;
    return lines.map((line) => {
      if (columnOf(line) >= depth) return depth < 0 ? ' '.repeat(-depth) + line : line.slice(depth);
      if (blank(line)) return '';
      if (isComment(line)) return `  ${line.trim()}`;
      throw new Unsure();
    });
  }

  /** The last line of a value's own text, without the comments and blank lines below it; undefined when it has no text. */
  #lastLine(value: unknown): number | undefined {
    const end = endOf(value);
    if (end === undefined) return undefined;
    let line = this.#lineAt(Math.max(0, end - 1));
    while (line > 0 && blank(this.#lines[line] ?? '')) line -= 1;
    return line;
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #columnAt(offset: number): number {
    return offset - (this.#starts[this.#lineAt(offset)] ?? 0);
  }
}

function keyOf(pair: unknown): Scalar {
  if (!isPair(pair) || !isScalar(pair.key)) throw new Unsure();
  return pair.key;
}

function rangeOf(value: unknown): readonly [start: number, end: number, after: number] {
  if (!isNode(value) || value.range === undefined || value.range === null) throw new Unsure();
  return value.range;
}

/** Where a value begins: a block map at its first key, which may stand after a dash. */
function startOf(value: unknown): number {
  if (isMap(value) && isBlock(value)) return rangeOf(keyOf(value.items[0]))[0];
  return rangeOf(value)[0];
}

function endOf(value: unknown): number | undefined {
  if (value === null || value === undefined) return undefined;
  if (!isBlock(value)) {
    const [start, end] = rangeOf(value);
    return end > start ? end : undefined;
  }
  if (isSeq(value)) return endOf(value.items.at(-1)) ?? rangeOf(value)[1];
  const last = value.items.at(-1);
  return endOf(last?.value) ?? rangeOf(keyOf(last))[1];
}

/** At most one blank line in a row; none at the start when so wanted. */
export function tidy(lines: readonly string[], start: boolean): string[] {
  return lines.filter((line, index) => line !== '' || (index === 0 ? !start : lines[index - 1] !== ''));
}

function joined(blocks: readonly Block[]): string[] {
  const lines: string[] = [];
  for (const block of blocks) lines.push(...tidy(block.above, lines.length === 0), ...block.lines);
  return lines;
}
