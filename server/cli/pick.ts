// What a person typed → an entry of a code list, by id, alias or name. Never guesses between two; says what would be right.
import type { Entry } from '../vocabulary/entry.ts';
import type { CodeList } from '../vocabulary/vocabulary.ts';
import { writeWords } from '../wording/cli/write.ts';
import { inLanguage, type Language } from '../wording/language.ts';
import { Stop } from './command.ts';

export interface Choice {
  /** What is chosen, in the reader's words. */
  readonly what: string;
  readonly language: Language;
  readonly today: string;
  /** Entries out of use may be chosen too: one can ask to reopen a scheme. */
  readonly evenOutOfUse?: boolean;
}

const nearCount = 5;

/** Throws Stop when the text names no entry, several, or one that is out of use. */
export function pick<E extends Entry>(list: CodeList<E>, text: string, choice: Choice): E {
  const { language, today } = choice;
  const exact = list.get(text) ?? list.get(text.toUpperCase());
  const found = exact === undefined ? list.find(text) : [exact];
  const usable = choice.evenOutOfUse === true ? found : found.filter((entry) => list.valid(entry, today));
  const [first, second] = usable;
  if (first !== undefined && second === undefined) return first;
  const named = (entries: readonly Entry[]) =>
    entries.map((entry) => `${inLanguage(entry.label, language)} (${entry.id})`);
  if (first !== undefined)
    throw new Stop(writeWords.ambiguous[language]({ value: text, options: named(usable) }));
  const [former] = found;
  if (former !== undefined) {
    const options = list.current(former).filter((entry) => list.valid(entry, today));
    throw new Stop(writeWords.outOfUse[language]({ value: text, options: named(options) }));
  }
  const near = named(list.nearest(text, nearCount, today));
  throw new Stop(writeWords.unknownValue[language]({ what: choice.what, value: text, near }));
}
