// Which moment of the calendar an ask aims at. Reads one ask and the code list of moments.
import type { MomentEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

/** The moment that is meant by an id, or by a name that only one moment bears. */
export function momentMeant(written: string, { moments }: Vocabulary): MomentEntry | undefined {
  const [first, another] = moments.find(written);
  return another === undefined ? first : undefined;
}

/** The first moment of the same kind on or after a date. */
export const momentFrom = (
  date: string,
  { kind }: MomentEntry,
  { moments }: Vocabulary,
): MomentEntry | undefined =>
  moments.entries
    .filter((moment) => moment.kind === kind && moment.date >= date)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))[0];
