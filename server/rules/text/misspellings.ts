// Spellings of names in a text that the code list of words calls wrong, and the text with the names mended.
import { oncePer } from '../../vocabulary/once.ts';
import type { Range } from '../../text/place.ts';
import { Phrases } from '../../text/phrases.ts';
import type { WordsEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { wordsOfKind } from '../words-of-kind.ts';

export interface Misspelling extends Range {
  /** As it stands in the text. */
  readonly written: string;
  readonly entry: WordsEntry;
}

interface Spellings {
  readonly phrases: Phrases;
  readonly entries: ReadonlyMap<string, WordsEntry>;
}

/** Capitals count: a name in lower case is another slip. */
export function misspellingsIn(text: string, vocabulary: Vocabulary): readonly Misspelling[] {
  const { phrases, entries } = spellingsOf(vocabulary);
  return phrases.in(text).flatMap(({ phrase, start, end }) => {
    const entry = entries.get(phrase);
    return entry === undefined ? [] : [{ start, end, written: text.slice(start, end), entry }];
  });
}

export function mended(text: string, found: readonly Misspelling[]): string {
  let mend = '';
  let from = 0;
  for (const { start, end, entry } of found) {
    mend += text.slice(from, start) + (entry.write ?? '');
    from = end;
  }
  return mend + text.slice(from);
}

const spellingsOf = oncePer((vocabulary: Vocabulary): Spellings => {
  const entries = new Map<string, WordsEntry>();
  for (const entry of wordsOfKind('spelling', vocabulary)) {
    // A spelling that is also the right one would never be mended.
    const wrong = entry.write === undefined ? [] : entry.words.filter((word) => word !== entry.write);
    for (const word of wrong) entries.set(word, entry);
  }
  return { phrases: new Phrases([...entries.keys()], { anyCase: false }), entries };
});
