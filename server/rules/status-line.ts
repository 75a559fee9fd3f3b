// The life of an ask as a line: which status comes after which, by the code list of statuses.
import type { StatusEntry } from '../vocabulary/entry.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

type Statuses = Vocabulary['statuses'];

/** Whether a status is another one, or may follow it directly or through others. */
export function isAtOrAfter(status: StatusEntry, other: StatusEntry, statuses: Statuses): boolean {
  const seen = new Set([other.id]);
  for (const id of seen) for (const next of statuses.get(id)?.next ?? []) seen.add(next);
  return seen.has(status.id);
}

/** Whether an ask in a status was submitted: it is in, or past, a status that needs a mandate. */
export const isSubmitted = (status: StatusEntry, statuses: Statuses): boolean =>
  statuses.entries.some((entry) => entry.needsMandate === true && isAtOrAfter(status, entry, statuses));
