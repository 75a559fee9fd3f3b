// What an ask says about a scheme, for rules that lay two sentences side by side.
import { isOver } from '../life.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Localized, Worded } from '../../wording/language.ts';
import { labelOf } from '../label.ts';
import { replaces } from '../link/target.ts';

/** Asks that are shown beside a finding, at most. */
export const mostRelated = 5;

export interface Said {
  readonly entry: AskEntry;
  /** The id of the ask, or its file when it has none. */
  readonly id: string;
  /** The ask in its own words, in short: the quote from the note, else its title. What a summary tells is not for others. */
  readonly sentence: Worded;
}

/** A finding shows a glimpse of an ask; the rest stands in the record. */
const longestQuote = 80;

/** Nothing when the ask is over. */
export function saidBy(entry: AskEntry, { statuses }: Vocabulary): Said | undefined {
  const { id, title, status, source } = entry.summary;
  if (isOver({ status }, { statuses })) return undefined;
  return { entry, id: id ?? entry.file, sentence: inShort(source?.quote ?? title ?? '') };
}

function inShort(text: Worded): Worded {
  if (typeof text !== 'string') {
    return Object.fromEntries(Object.entries(text).map(([language, said]) => [language, begun(said)]));
  }
  return begun(text);
}

/** Cut between words where that keeps most of it. */
function begun(text: string): string {
  const whole = text.replaceAll(/\s+/gu, ' ').trim();
  if (whole.length <= longestQuote) return whole;
  const words = whole.slice(0, longestQuote).replace(/\s+\S*$/u, '');
  return `${words.replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** What a scheme is called: by the code list, else as it was written. */
export function schemeName(id: string, { schemes }: Vocabulary): Localized {
  const entry = schemes.get(id);
  return entry === undefined ? { nl: id, en: id } : labelOf(entry);
}

/** Whether two asks stand in one submission. */
export const together = (one: Said, other: Said): boolean =>
  one.entry.submission !== undefined && one.entry.submission.file === other.entry.submission?.file;

/** Those of one's own submission first; otherwise the order stays. */
export const nearFirst = <S extends Said>(own: Said, others: readonly S[]): readonly S[] => [
  ...others.filter((other) => together(own, other)),
  ...others.filter((other) => !together(own, other)),
];

/** Whether one of two asks came in the place of the other, so that only one of them stands. */
export const isReplaced = ({ entry: one }: Said, { entry: other }: Said): boolean =>
  replaces(one, other) || replaces(other, one);
