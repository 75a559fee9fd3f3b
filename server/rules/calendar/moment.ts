// Which moment of the calendar an ask aims at. Reads one ask and the code list of moments.
import { type Fix, fix } from '../../text/problem.ts';
import type { MomentEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { labelOf } from '../label.ts';

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

export const chooseMoment = (moment: MomentEntry): Fix =>
  fix('choose-moment', { moment: moment.id, name: labelOf(moment), date: moment.date }, 'review', [
    { kind: 'set', at: ['decisionMoment'], value: moment.id },
  ]);
