// Where an ask is in its life, as rules need it. Which status is which, and which comes after which, is said by the code list.
import type { Status } from '../records/ask.ts';
import type { StatusEntry } from '../vocabulary/entry.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

type Statuses = Pick<Vocabulary, 'statuses'>;

/** Whether an ask is over: rejected, withdrawn, overtaken or delivered. Nothing more is expected of it. */
export const isOver = ({ status }: { readonly status?: Status }, { statuses }: Statuses): boolean =>
  status !== undefined && statuses.get(status)?.ended === true;

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

/** Whether an ask in a status was sent to its addressee: the status needs a mandate, or comes after one that does. */
export const isSubmitted = (status: StatusEntry, vocabulary: Statuses): boolean =>
  vocabulary.statuses.entries.some(
    (entry) => entry.needsMandate === true && isAtOrAfter(status, entry, vocabulary),
  );

/** Ids of the statuses of an ask that was sent to its addressee. */
export const sentStatuses = (vocabulary: Statuses): ReadonlySet<string> =>
  new Set(vocabulary.statuses.entries.filter((entry) => isSubmitted(entry, vocabulary)).map(({ id }) => id));
