// What two asks say in common, for a reader: a passage as the first ask writes it, and the words that both have.
import { oncePer } from '../../../vocabulary/once.ts';
import type { AskEntry } from '../../../portfolio/entry.ts';
import { readWords } from '../../../text/alike/read-words.ts';
import { ownWords, sharedPassage, sharedWords } from '../../../text/alike/shared-passage.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Language } from '../../../wording/language.ts';
import { lexiconOf } from './lexicon.ts';
import { wordings } from './near-ask.ts';

export interface Shared {
  readonly passage?: string;
  readonly words: readonly string[];
  /** Words of the title that only the first, and only the other has. */
  readonly only: readonly string[];
  readonly otherOnly: readonly string[];
}

const mostWords = 6;

export interface SharedFact {
  /** For readers of each language what they have in common in it; what they have in any, when that is much more. */
  readonly shared: Readonly<Record<Language, Shared>>;
}

/** What was told of pairs: findings hold it too, and after an edit most pairs are as they were. */
const told = oncePer((_vocabulary: Vocabulary) => new WeakMap<AskEntry, WeakMap<AskEntry, SharedFact>>());

/** What two asks share. Each is read once for all its pairs, as long as the answer is kept. */
export function sharing(vocabulary: Vocabulary): (one: AskEntry, other: AskEntry) => SharedFact {
  const read = new Map<AskEntry, readonly Side[]>();
  const sides = (entry: AskEntry): readonly Side[] => {
    const known = read.get(entry) ?? sidesOf(entry, vocabulary);
    read.set(entry, known);
    return known;
  };
  return (one, other) => {
    const before = told(vocabulary).get(one) ?? new WeakMap<AskEntry, SharedFact>();
    told(vocabulary).set(one, before);
    const fact = before.get(other) ?? sharedBy(sides(one), sides(other));
    before.set(other, fact);
    return fact;
  };
}

function sharedBy(ours: readonly Side[], theirs: readonly Side[]): SharedFact {
  const best = most(ours, theirs);
  const sharedIn = (language: Language): Shared => {
    const spoken = (sides: readonly Side[]) => sides.filter((side) => side.language === language);
    const own = most(spoken(ours), spoken(theirs));
    return atMost(mostWords, own.words.length * 2 > best.words.length ? own : best);
  };
  return { shared: { nl: sharedIn('nl'), en: sharedIn('en') } };
}

const atMost = (count: number, { words, ...rest }: Shared): Shared => ({
  ...rest,
  words: words.slice(0, count),
});

function most(ours: readonly Side[], theirs: readonly Side[]): Shared {
  let best: Shared = { words: [], only: [], otherOnly: [] };
  for (const a of ours) {
    for (const b of theirs) {
      const words = sharedWords(a.whole, b.whole);
      if (words.length <= best.words.length) continue;
      const [only, otherOnly] = [ownWords(a.title, b.title), ownWords(b.title, a.title)];
      best = { passage: sharedPassage(a.whole, b.whole), words, only, otherOnly };
    }
  }
  return best;
}

type Side = ReturnType<typeof sidesOf>[number];

function sidesOf(entry: AskEntry, vocabulary: Vocabulary) {
  const read = (text: string) => ({ text, words: readWords(text, lexiconOf(vocabulary)).words });
  return wordings(entry).map(({ language, title, summary }) => ({
    language,
    whole: read(summary === undefined ? title : `${title}. ${summary}`),
    title: read(title),
  }));
}
