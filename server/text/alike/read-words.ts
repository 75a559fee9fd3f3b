// A text of policy prose → the words that tell what it asks, and what it names: proper names, regions, numbered parts.
// Numbers, years, region names and the silent words of the lexicon are left out. Total over any text, bounded in length.
import { foldWord, stemOf } from './stem.ts';

/** Words of more than one word, by their first; the longest is tried first. */
export type Phrases<T> = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly means: T }[]
>;

/** What the words of a language or a country mean when texts are compared. */
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

interface Token {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly stem: string;
  readonly opensSentence: boolean;
}

export function readWords(text: string, lexicon: Lexicon): ReadWords {
  const tokens = tokensOf(text.slice(0, longest));
  const reading = { words: [] as TextWord[], names: new Set<string>(), regions: [] as (readonly string[])[] };
  for (let at = 0; at < tokens.length; ) {
    const region = regionAt(tokens, at, lexicon);
    const length = region?.length ?? silentLength(tokens, at, lexicon);
    if (region !== undefined) reading.regions.push(region.means);
    for (const token of tokens.slice(at, at + Math.max(1, length))) {
      const tells =
        length === 0 && !isNumber(token) && token.stem.length > 1 && !lexicon.silent.has(token.stem);
      reading.words.push({ start: token.start, end: token.end, stem: token.stem, tells });
      if (tells && isName(token)) reading.names.add(token.stem);
    }
    at += Math.max(1, length);
  }
  return { ...reading, parts: partsOf(text, tokens, lexicon) };
}

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let opensSentence = true;
  let last = 0;
  for (const found of text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*(?:[.,]\d+)*/gu)) {
    const [raw] = found;
    const between = text.slice(last, found.index);
    if (/[.!?:]/.test(between)) opensSentence = true;
    last = found.index + raw.length;
    tokens.push({ start: found.index, end: last, raw, stem: stemOf(raw), opensSentence });
    opensSentence = false;
  }
  return tokens;
}

const isNumber = ({ raw }: Token): boolean => /^[\d.,]+$/.test(raw);

const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** A capital inside a sentence, or letters and digits together. */
const isName = ({ raw, opensSentence }: Token): boolean =>
  (hasCapital(raw) && !opensSentence) || /^\p{L}+\d/u.test(raw) || /^\p{Lu}{2,}$/u.test(raw);

function regionAt(tokens: readonly Token[], at: number, { regions }: Lexicon) {
  const first = tokens[at];
  if (first === undefined || !hasCapital(first.raw)) return undefined;
  for (const { words, means } of regions.get(foldWord(first.raw)) ?? []) {
    const isHere = words.every((word, place) => foldWord(tokens[at + place]?.raw ?? '') === word);
    if (isHere) return { length: words.length, means };
  }
  return undefined;
}

function silentLength(tokens: readonly Token[], at: number, { silentPhrases }: Lexicon): number {
  for (const { words } of silentPhrases.get(tokens[at]?.stem ?? '') ?? []) {
    if (words.every((word, place) => tokens[at + place]?.stem === word)) return words.length;
  }
  return 0;
}

/** A number behind a word for parts, or alone between brackets. */
function partsOf(text: string, tokens: readonly Token[], { partWords }: Lexicon): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const [at, { start, end, raw }] of tokens.entries()) {
    if (!/^\d{1,4}$/.test(raw)) continue;
    const alone = text[start - 1] === '(' && text[end] === ')';
    if (alone || partWords.has(tokens[at - 1]?.stem ?? '')) parts.add(raw);
  }
  return parts;
}
