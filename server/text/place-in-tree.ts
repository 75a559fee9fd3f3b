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
  return key.value === null ? '' : String(key.value);
}

export function step(at: ParsedNode | undefined, name: string | number): Spot | undefined {
  if (isMap(at)) {
    const pairs = at.items as unknown as readonly ParsedPair[];
    const pair = pairs.findLast(({ key }) => keyText(key) === String(name));
    return pair && { key: pair.key, value: pair.value ?? undefined };
  }
  if (isSeq(at) && typeof name === 'number') {
    const value = at.items[name] as ParsedNode | undefined;
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
export function pathAt(root: ParsedNode | undefined, offset: number): Path {
  const path: (string | number)[] = [];
  let at = root;
  while (at !== undefined) {
    const next = childAt(at, offset);
    if (next === undefined) break;
    path.push(next.name);
    at = next.value;
  }
  return path;
}

/** First character to last of what a node says, without the white space and comments after it. */
export function nodeRange(value: ParsedNode): Range {
  return { start: value.range[0], end: value.range[1] };
}

function childAt(at: ParsedNode, offset: number): { name: string | number; value?: ParsedNode } | undefined {
  if (isMap(at)) {
    const pairs = at.items as unknown as readonly ParsedPair[];
    const pair = pairs.findLast(({ key }) => key !== null && key.range[0] <= offset);
    const name = keyText(pair?.key);
    if (!pair || name === undefined || offset > Math.max(pair.key.range[1], pair.value?.range[1] ?? 0))
      return undefined;
    return { name, value: offset > pair.key.range[1] ? (pair.value ?? undefined) : undefined };
  }
  if (isSeq(at)) {
    for (const [name, value] of (at.items as readonly ParsedNode[]).entries()) {
      if (value.range[0] <= offset && offset <= value.range[1]) return { name, value };
    }
  }
  return undefined;
}
