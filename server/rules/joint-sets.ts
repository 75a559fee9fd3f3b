// Which of some asks are one joint ask, submitted by several. One side that says `jointWith` is enough;
// partners of partners belong to it. Linear in asks and links; never looks outside the asks it is given.
import type { AskEntry } from '../portfolio/entry.ts';

/** For each ask the first ask of its joint set, which stands for the set. */
export type JointSets = ReadonlyMap<AskEntry, AskEntry>;

export function jointSets(members: readonly AskEntry[], bearers: Bearers): JointSets {
  const first = new Map<AskEntry, AskEntry>(members.map((entry) => [entry, entry]));
  for (const entry of members) {
    for (const link of entry.summary.links) {
      if (link.kind !== 'jointWith') continue;
      for (const partner of bearers.get(link.to) ?? []) unite(first, entry, partner);
    }
  }
  for (const entry of members) first.set(entry, firstOf(first, entry));
  return first;
}

function unite(first: Map<AskEntry, AskEntry>, one: AskEntry, other: AskEntry): void {
  const [a, b] = [firstOf(first, one), firstOf(first, other)];
  if (a !== b) first.set(b, a);
}

/** Follows the chain to its end and shortens it on the way, so that long chains stay cheap. */
function firstOf(first: Map<AskEntry, AskEntry>, entry: AskEntry): AskEntry {
  let place = entry;
  for (;;) {
    const next = first.get(place) ?? place;
    if (next === place) return place;
    const after = first.get(next) ?? next;
    first.set(place, after);
    place = after;
  }
}

/** Asks by the ids they bear now or bore formerly. */
export type Bearers = ReadonlyMap<string, readonly AskEntry[]>;

export function bearersOf(members: readonly AskEntry[]): Bearers {
  const bearers = new Map<string, AskEntry[]>();
  for (const entry of members) {
    const { id, formerIds } = entry.summary;
    for (const each of id === undefined ? formerIds : [id, ...formerIds]) {
      const entries = bearers.get(each);
      if (entries === undefined) bearers.set(each, [entry]);
      else entries.push(entry);
    }
  }
  return bearers;
}
