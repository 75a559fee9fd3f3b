// What changed between two moments of a portfolio, in meaning: asks that came, went, were renamed, and of those that stayed what
// they say otherwise. In: the portfolio then and now. Out: facts. Judges nothing and words nothing.
import type { AskEntry } from '../portfolio/entry.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { each, type Steps } from '../portfolio/steps.ts';
import type { FingerprintPart } from '../records/fingerprint.ts';
import { meaningChange } from '../records/fingerprint.ts';

export interface AskChange {
  /** Absent for an ask that is new. */
  readonly before?: AskEntry;
  /** Absent for an ask that is gone. */
  readonly after?: AskEntry;
  readonly renamed: boolean;
  readonly status: boolean;
  /** Parts that mean something else now; empty when it only goes its way. */
  readonly parts: readonly FingerprintPart[];
}

/** Changes of asks that bear an id, in the order of the present portfolio; those that are gone last. */
export function* changesBetween(before: Portfolio, after: Portfolio): Steps<readonly AskChange[]> {
  const changes: AskChange[] = [];
  const found = new Set<AskEntry>();
  yield* each(after.asks, (entry) => {
    const old = earlierOf(entry, before);
    if (old !== undefined) found.add(old);
    const change = changeOf(old, entry);
    if (change !== undefined) changes.push(change);
  });
  yield* each(before.asks, (entry) => {
    const { id } = entry.summary;
    const lives = id !== undefined && after.ids.known(id).length > 0;
    if (!found.has(entry) && !lives) changes.push({ ...same, before: entry });
  });
  return changes;
}

const same = { renamed: false, status: false, parts: [] } as const;

/** The ask as it was, under its present id or one that it bore. */
function earlierOf({ summary: { formerIds, id } }: AskEntry, before: Portfolio): AskEntry | undefined {
  const names = id === undefined ? formerIds : [id, ...formerIds];
  return names.flatMap((name) => before.ids.withId(name))[0];
}

function changeOf(before: AskEntry | undefined, after: AskEntry): AskChange | undefined {
  if (before === undefined) return { ...same, after };
  const renamed = before.summary.id !== after.summary.id;
  const status = before.summary.status !== after.summary.status;
  const parts = meaningChange(before.fingerprint, after.fingerprint)?.parts ?? [];
  return renamed || status || parts.length > 0 ? { before, after, renamed, status, parts } : undefined;
}
