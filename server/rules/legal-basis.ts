// Whether a text names an act of parliament as the basis of a grant. Which words and numbers mean an act is said by code lists.
import type { InstrumentEntry, WordsEntry } from '../vocabulary/entry.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { inLanguage } from '../wording/language.ts';

/**
 * A number of the law database counts when it is marked as an act; other text when it names an act and no decree or
 * ministerial regulation. The rule that asks for an act is not itself that act.
 */
export function namesAnAct(basis: string, instrument: InstrumentEntry, { words }: Vocabulary): boolean {
  const text = plain(basis);
  if ((instrument.termsByActOnly?.notAnAct ?? []).some((rule) => has(text, plain(rule)))) return false;
  const lists = words.entries;
  const of = (kind: string): readonly WordsEntry[] => lists.filter((entry) => entry.kind === kind);
  if (of('regulation').some((entry) => names(text, entry))) return false;
  if (of('act').some((entry) => names(text, entry))) return true;
  if (endsAWord(text, of('not-act-word'))) return false;
  return endsAWord(text, of('act-word'));
}

/** Whether a text holds the number, name or alias of a law. */
function names(text: string, { id, label, aliases }: WordsEntry): boolean {
  const known = [id, inLanguage(label, 'nl'), inLanguage(label, 'en'), ...aliases];
  return known.some((name) => name !== '' && has(text, plain(name)));
}

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
const has = (text: string, part: string): boolean => part.trim() !== '' && text.includes(part);

/** Law names grow at the front: `Woningwet`, `Kaderbesluit`. */
function endsAWord(text: string, lists: readonly WordsEntry[]): boolean {
  return lists.some((list) => list.words.some((word) => text.includes(`${word.toLowerCase()} `)));
}
