// Which offers go with what was typed, and in which order: names that begin with it, then words in them that do, then the rest.
// Accents, case, spaces and dashes do not count. One pass over the offers; the order of equals is the order they came in.
import { nameKey, spacedName } from '../../vocabulary/names.ts';

/** A name as written and in the two forms in which it is compared. */
export interface Name {
  readonly text: string;
  readonly spaced: string;
  readonly key: string;
}

/** The names of one thing, the best known first, and all of them in one text to look through at once. */
export interface Names {
  readonly all: readonly Name[];
  readonly keys: string;
}

export interface Ranked {
  readonly names: Names;
  readonly retired?: boolean;
  /** 0 to 9, the lower the sooner among equal matches. */
  readonly rank?: number;
}

/** As many as a person looks through. */
export const mostOffers = 100;
const unlike = 6;
const longestFilter = 400;

const nameOf = (text: string): Name => {
  const spaced = spacedName(text);
  return { text, spaced, key: spaced.replaceAll(' ', '') };
};

/** Names without empty ones and repetitions. */
export function namesFrom(texts: readonly (string | undefined)[]): Names {
  const known = new Set(texts);
  const all = [...known].filter((text): text is string => text !== undefined && text !== '').map(nameOf);
  return { all, keys: all.map(({ key }) => key).join('\n') };
}

export const moreNames = ({ all }: Names, texts: readonly string[]): Names =>
  namesFrom([...all.map(({ text }) => text), ...texts]);

interface Typed {
  readonly spaced: string;
  readonly key: string;
}

const typedName = (word: string): Typed => ({ spaced: spacedName(word), key: nameKey(word) });

/** How well a name goes with what was typed: 0 begins with it, 2 has a word that does, 4 has it inside, `unlike` not. */
function likeness({ spaced, key }: Name, typed: Typed): number {
  if (key.startsWith(typed.key)) return 0;
  if (spaced.includes(` ${typed.spaced}`)) return 2;
  return typed.key.length > 1 && key.includes(typed.key) ? 4 : unlike;
}

/** The best match of all names; those after the second are by-names and count a little less. Undefined without a match. */
function matchOf(names: Names, typed: Typed): number | undefined {
  if (typed.key === '') return 0;
  // What no name holds, none begins with.
  if (!mayMatch(names, typed.key)) return undefined;
  let best = unlike;
  for (const [place, name] of names.all.entries()) {
    const found = likeness(name, typed);
    if (found < unlike) best = Math.min(best, found + (place < 2 ? 0 : 1));
  }
  return best < unlike ? best : undefined;
}

/** Those that go with what was typed, best first; retired ones last; never more than `most`. */
export function bestOf<T>(
  all: Iterable<T>,
  word: string,
  look: (one: T) => Ranked,
  most = mostOffers,
): { readonly best: readonly T[]; readonly incomplete: boolean } {
  const typed = typedName(word);
  // What was typed has no letter or digit in it, so that nothing is called so.
  if (typed.key === '' && word.trim() !== '') return { best: [], incomplete: false };
  const heaps: T[][] = [];
  for (const one of all) {
    const { names, retired, rank = 5 } = look(one);
    const match = matchOf(names, typed);
    if (match === undefined) continue;
    const heap = (retired === true ? 100 : 0) + match * 10 + rank;
    (heaps[heap] ??= []).push(one);
  }
  const sorted = heaps.flat();
  return { best: sorted.slice(0, most), incomplete: sorted.length > most };
}

/** Whether any name may go with what was typed, as `nameKey` gives it: a quick look before a thorough one. */
export const mayMatch = ({ keys }: Names, key: string): boolean => keys.includes(key);

/** All names in one text for an editor that filters by itself: the best match first, with accents and without. */
export function filterText({ all }: Names, word: string): string {
  const typed = typedName(word);
  const ordered = all.toSorted((one, other) => likeness(one, typed) - likeness(other, typed));
  const texts = ordered.flatMap(({ text, spaced }) => (isPlain(text) ? text : [text, spaced]));
  return [...new Set(texts)].join(' ').slice(0, longestFilter);
}

const isPlain = (text: string): boolean => /^[ -~]*$/.test(text);
