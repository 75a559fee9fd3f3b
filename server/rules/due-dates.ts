// Dates by which something must be done, and whether they look like a default that nobody chose. Reads one ask and the
// code list of words.
import type { Ask } from '../records/ask.ts';
import type { FollowUp } from '../records/types.ts';
import type { Path } from '../text/place.ts';
import type { WordsEntry } from '../vocabulary/entry.ts';
import { oncePer } from '../vocabulary/once.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { wordsOfKind } from './words-of-kind.ts';

/** A default date of the code list, and the entry it stands in. */
export interface Placeholder {
  readonly entry: WordsEntry;
  readonly written: string;
  /** A day of any year: it may well be meant. */
  readonly yearly: boolean;
}

/** `--12-31` is that day of any year. */
const anyYear = '--';
const dashOfDay = 1;

/** The default that a date looks like. */
export function placeholderOf(date: string, { words }: Vocabulary): Placeholder | undefined {
  return placeholdersIn(words).find(({ written, yearly }) =>
    yearly ? date.endsWith(written.slice(dashOfDay)) : date === written,
  );
}

const placeholdersIn = oncePer((words: Vocabulary['words']): readonly Placeholder[] =>
  wordsOfKind('placeholder-date', { words }).flatMap((entry) =>
    entry.words.map((written) => ({ entry, written, yearly: written.startsWith(anyYear) })),
  ),
);

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
