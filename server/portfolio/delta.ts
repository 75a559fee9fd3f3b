// What a change to the portfolio touches, and of which ids it speaks.
import type { AskEntry, GroupKey } from './entry.ts';
import type { Groups } from './groups.ts';

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
export function idsOf(entries: readonly AskEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ summary: { id, formerIds } }) => (id === undefined ? formerIds : [id, ...formerIds])),
  );
}

/** Ids that asks point at. */
export const targetsOf = (entries: readonly AskEntry[]): string[] =>
  entries.flatMap(({ summary }) => summary.links.map(({ to }) => to));

/** The ids that asks bear, as one text to compare. */
export const bornIds = (entries: readonly AskEntry[]): string =>
  entries
    .map(({ summary }) => summary.id ?? '')
    .toSorted()
    .join('\n');
