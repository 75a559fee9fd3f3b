// Whether a text names an act of parliament as the basis of a grant. Which words and numbers mean an act is said by code lists.
import type { InstrumentEntry, WordsEntry } from '../vocabulary/entry.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { inLanguage } from '../wording/language.ts';

/** `unknown`: a number of a law that no code list knows, or words that name neither an act nor anything else, such as “Wmo 2015”. */
export type LegalBasis = 'act' | 'no-act' | 'unknown';

/**
 * A law that is marked as an act is one; other text is when it names an act and no decree or ministerial regulation.
 * The rule that asks for an act is not itself that act.
 */
export function legalBasisIs(basis: string, instrument: InstrumentEntry, { words }: Vocabulary): LegalBasis {
  const text = plain(basis);
  const of = (kind: string): readonly WordsEntry[] => words.entries.filter((entry) => entry.kind === kind);
  const rules = instrument.termsByActOnly?.notAnAct ?? [];
  if (rules.some((rule) => hasAllWords(text, plain(rule)))) return 'no-act';
  if (of('regulation').some((entry) => names(text, entry))) return 'no-act';
  if (of('act').some((entry) => names(text, entry))) return 'act';
  if (isNumber(basis)) return 'unknown';
  if (endsAWord(text, of('regulation-word'))) return 'no-act';
  return endsAWord(text, of('act-word')) ? 'act' : 'unknown';
}

/** Whether a text holds the number or a name of a law. */
function names(text: string, { id, label, aliases, words }: WordsEntry): boolean {
  const known = [id, inLanguage(label, 'nl'), inLanguage(label, 'en'), ...aliases, ...words];
  return known.some((name) => name !== '' && text.includes(plain(name)));
}

/** Lower case words with one space around each. */
const plain = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** In any order: `Fvw artikel 17`, `artikel 17, vijfde lid, Fvw`. */
const hasAllWords = (text: string, rule: string): boolean =>
  rule
    .trim()
    .split(' ')
    .every((word) => text.includes(` ${word} `));

/** One word with digits: a number, not a name. */
const isNumber = (basis: string): boolean => /^\S*\d\S*$/u.test(basis.trim());

/** Names of laws grow at the front: `Woningwet`, `Kaderbesluit`. */
const endsAWord = (text: string, lists: readonly WordsEntry[]): boolean =>
  lists.some((list) => list.words.some((word) => text.includes(`${word.toLowerCase()} `)));
