// What a change to the portfolio touches, and of which ids it speaks.
import type { AskEntry, GroupKey } from './entry.ts';
import type { Groups } from './groups.ts';
import type { Ids } from './ids.ts';
import type { InOrder } from './in-order.ts';
import { each, type Steps } from './steps.ts';

/** What must be looked at again after a change. */
export interface Delta {
  /** Files that were read or are gone: what was found in them before no longer holds. */
  readonly files: ReadonlySet<string>;
  /** Entries that are no more, or were replaced. */
  readonly removed: readonly AskEntry[];
  /** Folders of submissions whose record, note, asks or cited asks changed. */
  readonly submissions: ReadonlySet<string>;
  /** Asks whose own record or whose targets changed. */
  readonly linked: ReadonlySet<AskEntry>;
  readonly groups: ReadonlyMap<Groups, ReadonlySet<GroupKey>>;
  /** Ids of asks whose review events or own record changed. */
  readonly reviewed: ReadonlySet<string>;
  /** Ids that the asks that changed bear, bore or point at, before and after. */
  readonly ids: ReadonlySet<string>;
  /** Whether an id came or went. */
  readonly anyId: boolean;
}

/** Ids that asks bear or bore. */
export function* idsOf(entries: readonly AskEntry[]): Steps<ReadonlySet<string>> {
  const ids = new Set<string>();
  yield* each(entries, ({ summary: { id, formerIds } }) => {
    if (id !== undefined) ids.add(id);
    for (const former of formerIds) ids.add(former);
  });
  return ids;
}

/** Adds the ids that asks point at. */
export function* addTargets(ids: Set<string>, entries: readonly AskEntry[]): Steps<void> {
  yield* each(entries, ({ summary }) => {
    for (const { to } of summary.links) ids.add(to);
  });
}

/** Whether some asks bear other ids than others, or an id more or less often. */
export function* bearOtherIds(ones: readonly AskEntry[], others: readonly AskEntry[]): Steps<boolean> {
  const counts = new Map<string | undefined, number>();
  const count = (by: number) => (entry: AskEntry) => {
    const { id } = entry.summary;
    const now = (counts.get(id) ?? 0) + by;
    if (now === 0) counts.delete(id);
    else counts.set(id, now);
  };
  yield* each(ones, count(1));
  yield* each(others, count(-1));
  return counts.size > 0;
}

/** Moves ids from old to new entries; ends with the asks whose own or target's record changed. */
export function* relink(
  ids: Ids,
  before: readonly AskEntry[],
  after: readonly AskEntry[],
  { changedIds, all }: { readonly changedIds: ReadonlySet<string>; readonly all: InOrder },
): Steps<ReadonlySet<AskEntry>> {
  yield* each(before, (entry) => ids.remove(entry));
  yield* each(after, (entry) => ids.add(entry));
  yield* ids.settle(all);
  const linked = new Set(after);
  yield* each(changedIds, (id) => {
    for (const pointer of ids.pointingAt(id)) linked.add(pointer);
  });
  return linked;
}
