// Where an ask is in its life, as rules need it. Which status is which is said by the code list of statuses.
import type { StatusEntry } from '../vocabulary/entry.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

/** Why no decision is awaited any more, or undefined when it is still to come. */
export function settled(
  status: string | undefined,
  { statuses }: Vocabulary,
): 'ask-is-over' | 'ask-is-granted' | undefined {
  const entry = statuses.get(status ?? '');
  if (entry?.ended === true) return 'ask-is-over';
  return entry?.outcome === undefined ? undefined : 'ask-is-granted';
}

/** Ids of the statuses of an ask that was sent to its addressee: one that needs a mandate, and all that come after it. */
export function sentStatuses({ statuses }: Vocabulary): ReadonlySet<string> {
  const sent = new Set<string>();
  const toVisit: (StatusEntry | undefined)[] = statuses.entries.filter(
    (entry) => entry.needsMandate === true,
  );
  for (let entry = toVisit.pop(); entry !== undefined; entry = toVisit.pop()) {
    if (sent.has(entry.id)) continue;
    sent.add(entry.id);
    toVisit.push(...entry.next.map((id) => statuses.get(id)).filter((next) => next !== undefined));
  }
  return sent;
}
