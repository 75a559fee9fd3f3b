// Words for the term of money in a sentence: only directly before a word for money, as "structurele middelen".
import type { Range } from '../../text/place.ts';
import type { WordsEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { phrasesOfKind, wordsOfKind } from '../words-of-kind.ts';

export interface TermWords {
  /** Terms the words stand for; several in "meerjarige en structurele middelen". */
  readonly means: readonly string[];
  /** The entries of the code list that say so. */
  readonly entries: readonly WordsEntry[];
  /** From the first word up to and including the word for money, in the sentence. */
  readonly place: Range;
  readonly words: string;
}

/** How far back a "not" counts: "niet alleen de incidentele middelen". */
const notReach = 30;

/** Words in order; those that are said not to be wanted are left out. */
export function termWordsIn(text: string, vocabulary: Vocabulary): readonly TermWords[] {
  const terms = phrasesOfKind('term-word', vocabulary).in(text);
  if (terms.length === 0) return [];
  return phrasesOfKind('money-word', vocabulary)
    .in(text)
    .flatMap((money) => {
      const chain = terms.slice(0, 0);
      let start = money.start;
      for (const term of terms.toReversed()) {
        const between = text.slice(term.end, start);
        const joins = chain.length === 0 ? /^\s+$/u : /^\s*(?:,|\p{L}{2,3})?\s+$/u;
        if (term.end > start || !joins.test(between)) continue;
        chain.unshift(term);
        start = term.start;
      }
      const before = text.slice(Math.max(0, start - notReach), start);
      if (chain.length === 0 || phrasesOfKind('not-word', vocabulary).in(before).length > 0) return [];
      const entries = chain.flatMap(({ phrase }) => entriesOf(phrase, vocabulary));
      const means = entries.flatMap((entry) => entry.means ?? []);
      return [{ means, entries, place: { start, end: money.end }, words: text.slice(start, money.end) }];
    });
}

const entriesOf = (phrase: string, vocabulary: Vocabulary): readonly WordsEntry[] =>
  wordsOfKind('term-word', vocabulary).filter(
    ({ words, means }) => means !== undefined && words.includes(phrase),
  );
