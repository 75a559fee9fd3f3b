// Paths to places in the text, through the same trees that the values come from. Total: a path that is not there
// falls back to what is nearest, a key rather than a whole part, and never to the whole file.
import { isCollection, isMap, isSeq, type ParsedNode } from 'yaml';
import { type CarefulDocument, carefulRead } from './careful-read.ts';
import { decode } from './decode.ts';
import { fastPlaces } from './fast-read.ts';
import { descend, nodeRange, type ParsedPair, type Spot } from './place-in-tree.ts';
import type { Part, Path, Range, Words } from './place.ts';

export interface Locator {
  /**
   * The place of a path in a document. `value` (the default) and `pair` of a path that is there are its full extent;
   * a path that is not there gives the key of the nearest part that should hold it. Never empty when there is text.
   */
  range(document: number, at: Path, part?: Part): Range;
}

/** Cached by the caller: making a locator reads the text anew. Trees are made only for places that need one. */
export function locate(content: string): Locator {
  const { text, unreadable } = decode(content);
  const fast = unreadable ? undefined : fastPlaces(text);
  let documents: readonly CarefulDocument[] | undefined;
  return {
    range: (document, at, part = 'value') => {
      const plain = fast?.range(text, document, at, part);
      if (plain !== undefined) return plain;
      documents ??= unreadable ? [] : carefulRead(text).documents;
      const found = documents[document];
      const range = found && placeIn(found, at, part);
      return range && range.end > range.start ? range : firstWords(text, found?.range.start ?? 0);
    },
  };
}

const escapedPattern = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}/]/gu, String.raw`\$&`);

/** Where words of a value stand in the text of the file; undefined where that is written otherwise, or broken off within. */
export function wordsIn(text: string, { start, end }: Range, { text: words, nth }: Words): Range | undefined {
  const parts = words.split(/\s+/u).filter((part) => part !== '');
  if (parts.length === 0) return undefined;
  const pattern = new RegExp(parts.map(escapedPattern).join(String.raw`\s+`), 'gu');
  const found = [...text.slice(start, end).matchAll(pattern)][nth];
  return found && { start: start + found.index, end: start + found.index + found[0].length };
}

export function placeIn(document: CarefulDocument, at: Path, part: Part): Range | undefined {
  const { spots, found } = descend(document.tree.root, at);
  const last = spots.at(-1);
  const range = found === at.length && at.length > 0 ? exact(last, part) : head(spots);
  return range && trimmed(document, range);
}

function exact(spot: Spot | undefined, part: Part): Range | undefined {
  const key = spot?.key && nodeRange(spot.key);
  const value = spot?.value && nodeRange(spot.value);
  if (key === undefined) return value;
  if (part === 'key' || value === undefined || value.end <= value.start) return key;
  return part === 'value' ? value : { start: key.start, end: value.end };
}

/** The nearest name: of the deepest part that has a key, or the first key within it. */
function head(spots: readonly Spot[]): Range | undefined {
  const last = spots.at(-1);
  if (last?.key) return nodeRange(last.key);
  return last?.value && firstKey(last.value);
}

function firstKey(at: ParsedNode): Range {
  let first = at;
  while (isCollection(first) && first.items.length > 0) {
    const next: ParsedNode | null | undefined = isMap(first)
      ? (first.items[0] as unknown as ParsedPair).key
      : isSeq(first)
        ? first.items[0]
        : undefined;
    if (!next || next.range[1] <= next.range[0]) break;
    first = next;
  }
  return nodeRange(first);
}

/** In the file as written, without white space at its end. */
function trimmed({ revision, written }: CarefulDocument, { start, end }: Range): Range {
  const text = revision.text.slice(start, end);
  return written({ start, end: start + Math.max(text.trimEnd().length, 1) });
}

/** The first words from an offset on, or of the whole text: some place a person can look at. */
function firstWords(text: string, from: number): Range {
  for (const start of [from, 0]) {
    const found = /\S[^\r\n]*/.exec(text.slice(start, start + 1000));
    if (found) return { start: start + found.index, end: start + found.index + found[0].trimEnd().length };
  }
  return { start: 0, end: Math.min(1, text.length) };
}
