// Paths in a syntax tree: which pair or list item a path names, and which path stands at a place of the text.
// Of a key that stands twice the last pair is meant, as in the values.
import { isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml';
import type { Path, Range } from './place.ts';

export type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** Where a step of a path leads: the key, if it is a pair, and the value. */
export interface Spot {
  readonly key?: ParsedNode;
  readonly value?: ParsedNode;
}

/** The key as it is in the values, or undefined for a key that is no single value. */
export function keyText(key: unknown): string | undefined {
  if (key === null) return '';
  if (!isScalar(key)) return undefined;
  return key.value === null ? '' : `${key.value as string | number | boolean}`;
}

export function step(at: ParsedNode | undefined, name: string | number): Spot | undefined {
  if (isMap(at)) {
    const pairs = at.items as unknown as readonly ParsedPair[];
    const pair = pairs.findLast(({ key }) => keyText(key) === String(name));
    return pair && { key: pair.key, value: pair.value ?? undefined };
  }
  if (isSeq(at) && typeof name === 'number') {
    const value = at.items[name];
    return value && { value };
  }
  return undefined;
}

/** The spot of a path, and how many of its steps exist. */
export function descend(root: ParsedNode | undefined, path: Path): { spots: Spot[]; found: number } {
  const spots: Spot[] = [{ value: root }];
  for (const name of path) {
    const spot = step(spots.at(-1)?.value, name);
    if (spot === undefined) break;
    spots.push(spot);
  }
  return { spots, found: spots.length - 1 };
}

/** The path of the deepest pair or item that stands at an offset; what stands before the first key belongs to the root. */
export function pathAt(root: ParsedNode | undefined, text: string, offset: number): Path {
  const path: (string | number)[] = [];
  let at = root;
  while (at !== undefined) {
    const next = childAt(at, text, offset);
    if (next === undefined) break;
    path.push(next.name);
    at = next.value;
  }
  return path;
}

/** The path of the map or list to which a line at a place would belong, by the column in which it stands. */
export function pathInColumn(root: ParsedNode, text: string, at: { offset: number; column: number }): Path {
  const path: (string | number)[] = [];
  for (let parent = root; ; ) {
    const child = lastBefore(parent, at.offset);
    if (child?.value === undefined || !(isMap(child.value) || isSeq(child.value))) return path;
    const start = child.value.range[0];
    if (start - text.lastIndexOf('\n', start - 1) - 1 > at.column) return path;
    path.push(child.name);
    parent = child.value;
  }
}

interface Child {
  readonly name: string | number;
  readonly value?: ParsedNode;
}

/** The last pair or item that begins at or before an offset. */
function lastBefore(at: ParsedNode, offset: number): Child | undefined {
  if (isMap(at)) {
    const pairs = at.items as unknown as readonly ParsedPair[];
    const pair = pairs.findLast(({ key }) => key !== null && key.range[0] <= offset);
    const name = keyText(pair?.key);
    return pair && name !== undefined ? { name, value: pair.value ?? undefined } : undefined;
  }
  if (!isSeq(at)) return undefined;
  const items = at.items as readonly ParsedNode[];
  const name = items.findLastIndex(({ range }) => range[0] <= offset);
  return name === -1 ? undefined : { name, value: items[name] };
}

/** First character to last of what a node says, without the white space and comments after it. */
export function nodeRange(value: ParsedNode): Range {
  return { start: value.range[0], end: value.range[1] };
}

function childAt(at: ParsedNode, text: string, offset: number): Child | undefined {
  // What stands behind a value on its line, such as a comment, is still about that value.
  const reaches = (end: number): boolean => !text.slice(end, offset).includes('\n');
  if (isMap(at)) {
    const pairs = at.items as unknown as readonly ParsedPair[];
    const pair = pairs.findLast(({ key }) => key !== null && key.range[0] <= offset);
    const name = keyText(pair?.key);
    if (!pair || name === undefined) return undefined;
    const end = Math.max(pair.key.range[1], pair.value?.range[1] ?? 0);
    if (!reaches(end)) return undefined;
    return { name, value: offset > pair.key.range[1] ? (pair.value ?? undefined) : undefined };
  }
  const last = lastBefore(at, offset);
  return last?.value && reaches(last.value.range[1]) ? last : undefined;
}
