// Where an ask is in its life, as rules need it. Which status is which, and which comes after which, is said by the code list.
import type { Status } from '../records/ask.ts';
import type { StatusEntry } from '../vocabulary/entry.ts';
import { oncePer } from '../vocabulary/once.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

type Statuses = Pick<Vocabulary, 'statuses'>;

/** Whether an ask is over: rejected, withdrawn, overtaken or delivered. Nothing more is expected of it. */
export const isOver = ({ status }: { readonly status?: Status }, { statuses }: Statuses): boolean =>
  status !== undefined && statuses.get(status)?.ended === true;

/** Whether nothing is asked for any more in a status: the ask is over, or was granted in full. */
export const isAnswered = ({ ended, outcome }: StatusEntry): boolean =>
  ended === true || outcome === 'granted';

/** Why no decision is awaited any more, or undefined when it is still to come. */
export function settled(
  status: string | undefined,
  { statuses }: Statuses,
): 'ask-is-over' | 'ask-is-granted' | undefined {
  const entry = statuses.get(status ?? '');
  if (entry?.ended === true) return 'ask-is-over';
  return entry?.outcome === undefined ? undefined : 'ask-is-granted';
}

/** Whether a status is another one, or may follow it directly or through others. */
export function isAtOrAfter(status: StatusEntry, other: StatusEntry, { statuses }: Statuses): boolean {
  const seen = new Set([other.id]);
  for (const id of seen) for (const next of statuses.get(id)?.next ?? []) seen.add(next);
  return seen.has(status.id);
}

/** Ids of the statuses of an ask that was sent to its addressee: one that needs a mandate, and all that come after it. */
const sentIn = oncePer((statuses: Vocabulary['statuses']): ReadonlySet<string> => {
  const sending = statuses.entries.filter(({ needsMandate }) => needsMandate === true);
  const isSent = (status: StatusEntry) => sending.some((one) => isAtOrAfter(status, one, { statuses }));
  return new Set(statuses.entries.filter(isSent).map(({ id }) => id));
});

export const sentStatuses = ({ statuses }: Statuses): ReadonlySet<string> => sentIn(statuses);

/** Whether an ask in a status was sent to its addressee. */
export const isSubmitted = ({ id }: StatusEntry, vocabulary: Statuses): boolean =>
  sentStatuses(vocabulary).has(id);
