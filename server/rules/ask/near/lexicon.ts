// What words mean when asks are compared, taken from the code lists: silent words, names of regions, parts, opposite wishes.
// Made once for a vocabulary, which never changes.
import { oncePer } from '../../../vocabulary/once.ts';
import type { Steps } from '../../../portfolio/steps.ts';
import type { Lexicon, Phrases } from '../../../text/alike/read-words.ts';
import { foldWord, stemOf } from '../../../text/alike/stem.ts';
import type { RegionEntry } from '../../../vocabulary/entry.ts';
import { namesOf } from '../../../vocabulary/names.ts';
import type { RegionList, Vocabulary } from '../../../vocabulary/vocabulary.ts';

/** Kinds of words that are silent: those of their own, and words for the term and for money, which have fields. */
const silentKinds: ReadonlySet<string> = new Set(['silent-word', 'term-word', 'money-word']);

export interface AskLexicon extends Lexicon {
  /** Ids of the wishes that a stem stands for. */
  readonly wishes: ReadonlyMap<string, string>;
  /** Ids of the wishes that a wish cannot be the same as. */
  readonly opposites: ReadonlyMap<string, readonly string[]>;
}

export const lexiconOf = oncePer(({ words, regions }: Vocabulary): AskLexicon => {
  const silent = words.entries.filter(({ kind }) => silentKinds.has(kind)).flatMap((entry) => entry.words);
  const stems = silent.map((word) => wordsIn(word).map(stemOf));
  const opposite = words.entries.filter(({ kind }) => kind === 'opposite');
  return {
    silent: new Set(stems.filter(({ length }) => length === 1).flat()),
    silentPhrases: phrases(
      stems.filter(({ length }) => length > 1).map((each) => ({ words: each, means: true })),
    ),
    regions: namesIn(regions),
    partWords: new Set(
      words.entries.filter(({ kind }) => kind === 'part-word').flatMap((entry) => entry.words.map(stemOf)),
    ),
    wishes: new Map(opposite.flatMap(({ id, words: said }) => said.map((word) => [stemOf(word), id]))),
    opposites: new Map(opposite.map(({ id, excludes = [] }) => [id, excludes])),
  };
});

/** The same in steps, for whoever does not want to wait for it. */
export function* preparing(vocabulary: Vocabulary): Steps<void> {
  wordedNames(vocabulary.regions);
  yield;
  namesIn(vocabulary.regions);
  yield;
  lexiconOf(vocabulary);
  yield;
}

const namesIn = oncePer((regions: RegionList) => regionNames(wordedNames(regions)));

const wordedNames = oncePer(({ entries }: RegionList): readonly Phrase<string>[] =>
  entries
    .filter(isTerritory)
    .flatMap((region) =>
      namesOf(region).map((name) => ({ words: wordsIn(name).map(foldWord), means: region.id })),
    ),
);

/** The area of a project bears the name of the project, which is what is asked. */
const isTerritory = ({ kind }: RegionEntry): boolean => kind !== 'project-area';

/** Most names need nothing of the tables of Unicode, which are slow. */
const wordsIn = (text: string): readonly string[] =>
  text.match(/^[ -~]*$/.test(text) ? /[a-z0-9]+(?:'[a-z]+)*/gi : /[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? [];

type Phrase<T> = { readonly words: readonly string[]; readonly means: T };

/** By first word, the longest first. */
function phrases<T>(all: readonly Phrase<T>[]): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const phrase of all) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    const there = byFirst.get(first);
    if (there === undefined) byFirst.set(first, [phrase]);
    else there.push(phrase);
  }
  for (const there of byFirst.values()) there.sort((one, other) => other.words.length - one.words.length);
  return byFirst;
}

/** Of a name that several regions bear all ids. */
function regionNames(named: readonly Phrase<string>[]): Lexicon['regions'] {
  const ids = new Map<string, { words: readonly string[]; means: string[] }>();
  for (const { words, means } of named) {
    const key = words.join(' ');
    const there = ids.get(key);
    if (there === undefined) ids.set(key, { words, means: [means] });
    else if (!there.means.includes(means)) there.means.push(means);
  }
  return phrases([...ids.values()]);
}
