// A text of policy prose → the words that tell what it asks, and what it names: proper names, regions, numbered parts.
// Numbers, years, region names and the silent words of the lexicon are left out. Total over any text, bounded in length.
import { type KnownWord, KnownWords } from './known-words.ts';
import { type WordPlace, wordPlaces } from './word-places.ts';

export interface Phrase<T> {
  readonly words: readonly string[];
  readonly means: T;
}

/** Words of more than one word, by their first; the longest is tried first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** What the words of a language or a country mean when texts are compared. Never changes. */
export interface Lexicon {
  /** Stems that do not tell what is asked. */
  readonly silent: ReadonlySet<string>;
  /** The same for words that are silent only together, as stems. */
  readonly silentPhrases: Phrases<true>;
  /** Names of regions as folded words; they count only when written with a capital. */
  readonly regions: Phrases<readonly string[]>;
  /** Stems after which a number names a part. */
  readonly partWords: ReadonlySet<string>;
}

export interface TextWord {
  /** Place in the text. */
  readonly start: number;
  readonly end: number;
  readonly stem: string;
  /** Whether it tells what is asked. */
  readonly tells: boolean;
}

export interface ReadWords {
  readonly words: readonly TextWord[];
  /** Stems of proper names and codes (Klazienaveen, N33) that are no regions. */
  readonly names: ReadonlySet<string>;
  /** Ids of regions that are named; of an ambiguous name all. */
  readonly regions: readonly (readonly string[])[];
  /** Numbers of parts: 2 of "phase 2", 14 of "(14)". */
  readonly parts: ReadonlySet<string>;
}

/** Longer texts are compared by their beginning. */
const longest = 4000;

const books = new WeakMap<Lexicon, KnownWords>();

function knownWords(lexicon: Lexicon): KnownWords {
  const known = books.get(lexicon) ?? new KnownWords(lexicon);
  books.set(lexicon, known);
  return known;
}

/** Most texts name nothing. */
const nothing: ReadonlySet<string> = new Set();

export function readWords(text: string, lexicon: Lexicon): ReadWords {
  const cut = text.slice(0, longest);
  const places = wordPlaces(cut);
  const known = knownWords(lexicon);
  const said = places.map(({ start, end }) => known.word(cut.slice(start, end)));
  const words: TextWord[] = [];
  const names: string[] = [];
  const regions: (readonly string[])[] = [];
  for (let at = 0; at < said.length; ) {
    const region = regionAt(said, at);
    if (region !== undefined) regions.push(region.means);
    const length = (region ?? silentAt(said, at))?.words.length ?? 0;
    const next = at + Math.max(1, length);
    for (; at < next; at += 1) {
      const [place, word] = [places[at], said[at]];
      if (place === undefined || word === undefined) continue;
      const tells = length === 0 && word.tells;
      words.push({ start: place.start, end: place.end, stem: word.stem, tells });
      if (tells && isName(word, place)) names.push(word.stem);
    }
  }
  return { words, names: setOf(names), regions, parts: setOf(partsOf(text, places, said)) };
}

const setOf = (all: readonly string[]): ReadonlySet<string> => (all.length === 0 ? nothing : new Set(all));

/** A capital inside a sentence, or letters and digits together. */
const isName = ({ isCode, hasCapital }: KnownWord, { opensSentence }: WordPlace): boolean =>
  isCode || (hasCapital && !opensSentence);

/** The longest name of a region that begins here. */
function regionAt(said: readonly KnownWord[], at: number): Phrase<readonly string[]> | undefined {
  return said[at]?.regions.find(({ words }) =>
    words.every((word, place) => (said[at + place]?.folded ?? '') === word),
  );
}

function silentAt(said: readonly KnownWord[], at: number): Phrase<true> | undefined {
  return said[at]?.silent.find(({ words }) => words.every((word, place) => said[at + place]?.stem === word));
}

/** A number behind a word for parts, or alone between brackets. */
function partsOf(text: string, places: readonly WordPlace[], said: readonly KnownWord[]): readonly string[] {
  const parts: string[] = [];
  for (const [at, { raw, isPart }] of said.entries()) {
    if (!isPart) continue;
    const place = places[at];
    const alone = place !== undefined && text[place.start - 1] === '(' && text[place.end] === ')';
    if (alone || said[at - 1]?.opensPart === true) parts.push(raw);
  }
  return parts;
}
