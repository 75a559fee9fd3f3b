// Asks that gave way to another one (`replaces`) and ask for nothing beside it. What an ask was granted stays its own.
import type { AskEntry } from '../portfolio/entry.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { bearersOf } from './joint-sets.ts';
import { isOver, settled } from './life.ts';
import { replaces } from './link/target.ts';

/** Whether an ask gave way to the other. */
export const gaveWayTo = (
  entry: AskEntry,
  other: AskEntry,
  { statuses }: Pick<Vocabulary, 'statuses'>,
): boolean => replaces(other, entry) && settled(entry.summary.status, { statuses }) === undefined;

/** The asks that still stand: not over, and not replaced by another of these that stands. */
export function standingOf(
  asks: readonly AskEntry[],
  { statuses }: Pick<Vocabulary, 'statuses'>,
): readonly AskEntry[] {
  const open = asks.filter(({ summary }) => !isOver(summary, { statuses }));
  const replacing = open.filter(({ summary: { links } }) => links.some(({ kind }) => kind === 'replaces'));
  if (replacing.length === 0) return open;
  const bearers = bearersOf(open);
  const after = new Map<AskEntry, AskEntry[]>();
  for (const entry of replacing) {
    const named = entry.summary.links.flatMap(({ kind, to }) => (kind === 'replaces' ? bearers.get(to) : []));
    for (const other of named) {
      if (other === undefined || other === entry || !gaveWayTo(other, entry, { statuses })) continue;
      after.set(other, [...(after.get(other) ?? []), entry]);
    }
  }
  return open.filter((entry) => !isFollowed(entry, after));
}

/** Whether the way along what came in its place ends somewhere; asks that replace each other all stand. */
function isFollowed(entry: AskEntry, after: ReadonlyMap<AskEntry, readonly AskEntry[]>): boolean {
  const met = new Set([entry]);
  for (const one of met) {
    const next = after.get(one);
    if (next === undefined) return one !== entry;
    for (const each of next) met.add(each);
  }
  return false;
}
