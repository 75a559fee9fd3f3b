// What two asks say in common, for a reader: a passage as the first ask writes it, and the words that both have.
import type { AskEntry } from '../../../portfolio/entry.ts';
import { readWords } from '../../../text/alike/read-words.ts';
import { ownWords, sharedPassage, sharedWords } from '../../../text/alike/shared-passage.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
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

/** Over all languages, what they have most in common. */
export function sharedBy(one: AskEntry, other: AskEntry, vocabulary: Vocabulary): Shared {
  const [ours, theirs] = [sidesOf(one, vocabulary), sidesOf(other, vocabulary)];
  let best: Shared = { words: [], only: [], otherOnly: [] };
  for (const a of ours) {
    for (const b of theirs) {
      const words = sharedWords(a.whole, b.whole);
      if (words.length <= best.words.length) continue;
      const [only, otherOnly] = [ownWords(a.title, b.title), ownWords(b.title, a.title)];
      best = { passage: sharedPassage(a.whole, b.whole), words, only, otherOnly };
    }
  }
  return { ...best, words: best.words.slice(0, mostWords) };
}

function sidesOf(entry: AskEntry, vocabulary: Vocabulary) {
  const read = (text: string) => ({ text, words: readWords(text, lexiconOf(vocabulary)).words });
  return wordings(entry).map(({ title, summary }) => ({
    whole: read(summary === undefined ? title : `${title}. ${summary}`),
    title: read(title),
  }));
}
