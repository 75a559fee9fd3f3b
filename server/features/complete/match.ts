// Which offers go with what was typed, and in which order: names that begin with it, then words in them that do, then the rest.
// Accents, case, spaces and dashes do not count. One pass over the offers; the order of equals is the order they came in.
import { spacedName } from '../../vocabulary/names.ts';

/**
 * The names of one thing, the best known first. In the two forms in which they are compared they stand in one text each, a name
 * on a line that begins with a line break: many things are looked through at every keystroke.
 */
export interface Names extends Forms {
  /** As written. */
  readonly texts: readonly string[];
}

export interface Forms {
  readonly spaced: string;
  readonly keys: string;
}

export interface Ranked {
  readonly names: Forms;
  readonly retired?: boolean;
  /** 0 to 9, the lower the sooner among equal matches. */
  readonly rank?: number;
}

/** As many as a person looks through. */
export const mostOffers = 100;
const longestFilter = 400;

/** Names without empty ones and repetitions. */
export const distinct = (texts: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(texts)].filter((text): text is string => text !== undefined && text !== '');

export function namesFrom(texts: readonly (string | undefined)[]): Names {
  const all = distinct(texts);
  const spaced = all.map((text) => `\n${spacedName(text)}`).join('');
  return { texts: all, spaced, keys: spaced.replaceAll(' ', '') };
}

export const moreNames = ({ texts }: Names, more: readonly string[]): Names => namesFrom([...texts, ...more]);

/** What was typed, in the forms in which names are compared. */
export interface Typed {
  readonly spaced: string;
  readonly key: string;
}

export function typedName(word: string): Typed {
  const spaced = spacedName(word);
  return { spaced, key: spaced.replaceAll(' ', '') };
}

/**
 * How well names go with what was typed, by the best of them: 0 begins with it, 2 has a word that does, 4 has it inside, and one
 * more where that is a by-name, which are those after the second. Undefined where nothing better than `below` is found.
 */
export function matchOf({ spaced, keys }: Forms, typed: Typed, below: number): number | undefined {
  if (typed.key === '') return below > 0 ? 0 : undefined;
  // What no name holds, none begins with.
  if (!keys.includes(typed.key)) return undefined;
  const begins = placeIn(keys, `\n${typed.key}`);
  if (begins !== undefined) return begins < below ? begins : undefined;
  if (below <= 2) return undefined;
  const word = placeIn(spaced, ` ${typed.spaced}`);
  if (word !== undefined) return 2 + word < below ? 2 + word : undefined;
  if (below <= 4 || typed.key.length === 1) return undefined;
  const inside = placeIn(keys, typed.key);
  return inside !== undefined && 4 + inside < below ? 4 + inside : undefined;
}

/** 0 when the first or second name holds a piece, 1 when a later one does. */
function placeIn(names: string, piece: string): 0 | 1 | undefined {
  const at = names.indexOf(piece);
  if (at < 0) return undefined;
  const third = names.indexOf('\n', names.indexOf('\n', 1) + 1);
  return at < third || third <= 0 ? 0 : 1;
}

export interface Found<T> {
  readonly best: readonly T[];
  /** There are more. */
  readonly incomplete: boolean;
}

/** Those that go with what was typed, best first; retired ones last; never more than `most`. */
export function bestOf<T>(
  all: Iterable<T>,
  word: string,
  look: (one: T) => Ranked,
  most = mostOffers,
): Found<T> {
  const typed = typedName(word);
  // What was typed has no letter or digit in it, so that nothing is called so.
  if (typed.key === '' && word.trim() !== '') return { best: [], incomplete: false };
  const heaps = new Heaps<T>(typed, most);
  for (const one of all) heaps.take(one, look(one));
  return heaps.found;
}

/** Keeps the best of many, in heaps of equals: what can no longer come among them is not looked at further. */
export class Heaps<T> {
  readonly #typed: Typed;
  readonly #most: number;
  readonly #heaps: T[][] = [];
  #count = 0;
  #end = Number.POSITIVE_INFINITY;

  constructor(typed: Typed, most: number) {
    this.#typed = typed;
    this.#most = most;
  }

  take(one: T, { names, retired, rank = 5 }: Ranked): void {
    const least = heapOf(0, rank, retired);
    const match = matchOf(names, this.#typed, (this.#end - least) / 10);
    if (match !== undefined) this.#put(one, heapOf(match, rank, retired));
  }

  /** Whether things that match no better than this, of this rank at best, are still wanted: not when there are enough before them. */
  wants(match: number, rank: number): boolean {
    return heapOf(match, rank) < this.#end;
  }

  get found(): Found<T> {
    return {
      best: this.#heaps.flat().slice(0, this.#most),
      incomplete: this.#end < Number.POSITIVE_INFINITY,
    };
  }

  #put(one: T, heap: number): void {
    (this.#heaps[heap] ??= []).push(one);
    this.#count += 1;
    while (this.#count > this.#most) {
      // Whatever comes now comes behind the equals that are there.
      this.#end = this.#heaps.length - 1;
      const size = this.#heaps[this.#end]?.length ?? 0;
      if (this.#count - size < this.#most) return;
      this.#heaps.length = this.#end;
      this.#count -= size;
    }
  }
}

const heapOf = (match: number, rank: number, retired = false): number =>
  (retired ? 100 : 0) + match * 10 + rank;

/** All names in one text for an editor that filters by itself: the best match first, with accents and without. */
export function filterText({ texts, spaced }: Names, word: string): string {
  const typed = typedName(word);
  const forms = spaced.split('\n');
  const all = texts.map((text, place) => {
    const form = forms[place + 1] ?? '';
    return { text, form, match: likeness(form, typed) };
  });
  const ordered = all.toSorted((one, other) => one.match - other.match);
  const shown = ordered.flatMap(({ text, form }) => (isPlain(text) ? text : [text, form]));
  return [...new Set(shown)].join(' ').slice(0, longestFilter);
}

/** How well a single name goes with what was typed, as `matchOf` has it; 6 for one that does not. */
function likeness(spaced: string, typed: Typed): number {
  const key = spaced.replaceAll(' ', '');
  if (key.startsWith(typed.key)) return 0;
  if (spaced.includes(` ${typed.spaced}`)) return 2;
  return typed.key.length > 1 && key.includes(typed.key) ? 4 : 6;
}

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);
