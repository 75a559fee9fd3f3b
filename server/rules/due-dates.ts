// Dates by which something must be done, and whether they look like a default that nobody chose. Reads one ask and the
// code list of words.
import type { Ask } from '../records/ask.ts';
import type { FollowUp } from '../records/types.ts';
import type { Path } from '../text/place.ts';
import type { WordsEntry } from '../vocabulary/entry.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** A default date of the code list, and the entry it stands in. */
export interface Placeholder {
  readonly entry: WordsEntry;
  readonly written: string;
  /** A day of any year: it may well be meant. */
  readonly yearly: boolean;
}

/** `--12-31` is that day of any year. */
const anyYear = '--';

/** The default that a date looks like. */
export function placeholderOf(date: string, { words }: Vocabulary): Placeholder | undefined {
  for (const entry of words.entries) {
    if (entry.kind !== 'placeholder-date') continue;
    for (const written of entry.words) {
      const yearly = written.startsWith(anyYear);
      const same = yearly ? date.endsWith(`-${written.slice(anyYear.length)}`) : date === written;
      if (same) return { entry, written, yearly };
    }
  }
  return undefined;
}

/** A date that nobody can have meant. */
export const isNoRealDate = (date: string, vocabulary: Vocabulary): boolean =>
  placeholderOf(date, vocabulary)?.yearly === false;

/** Whether the day has passed and nobody recorded what became of it. */
export const isOverdue = ({ due, state = 'open' }: FollowUp, today: string): boolean =>
  due !== undefined && due < today && state === 'open';

/** Whether it was recorded what became of it, and nothing of it is left to be done. */
export const isFinished = ({ state }: FollowUp): boolean => state === 'voldaan' || state === 'vervallen';

/** The dates by which something must be done, apart from those of follow-ups. */
export function plannedDates({ deadline, contribution = [] }: Ask): readonly { date: string; at: Path }[] {
  const own = deadline === undefined ? [] : [{ date: deadline, at: ['deadline'] }];
  const promised = contribution.flatMap(({ by }, index) =>
    by === undefined ? [] : [{ date: by, at: ['contribution', index, 'by'] }],
  );
  return [...own, ...promised];
}
