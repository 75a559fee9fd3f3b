// The entries of the code list of words that serve one end, and the phrases in them, made ready once for each vocabulary.
import { oncePer } from '../vocabulary/once.ts';
import { Phrases } from '../text/phrases.ts';
import type { WordsEntry } from '../vocabulary/entry.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

export const wordsOfKind = (kind: string, { words }: Pick<Vocabulary, 'words'>): readonly WordsEntry[] =>
  words.entries.filter((entry) => entry.kind === kind);

const kept = oncePer((_vocabulary: Vocabulary) => new Map<string, Phrases>());

/** The words of all entries of a kind, to be sought in texts whatever their capitals. */
export function phrasesOfKind(kind: string, vocabulary: Vocabulary): Phrases {
  const known = kept(vocabulary);
  const words = () => wordsOfKind(kind, vocabulary).flatMap((entry) => entry.words);
  const phrases = known.get(kind) ?? new Phrases(words(), { anyCase: true });
  known.set(kind, phrases);
  return phrases;
}
