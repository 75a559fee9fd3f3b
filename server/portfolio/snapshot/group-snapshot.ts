// Which asks stand under which keys, as a first reading or an earlier check left it: numbers alone, so that hundreds of thousands need
// not be put into maps. What stands under a key is a group, and is found by a number made of the key.
import type { AskEntry, GroupKey } from '../entry.ts';
import { firstOf } from '../first-of.ts';

export interface GroupNumbers {
  /** A number for each group, rising. */
  readonly groups: Float64Array;
  /** Where the members of each group start; one more than there are groups. */
  readonly starts: Uint32Array;
  /** Places in the list of all asks. */
  readonly members: Uint32Array;
}

/** A group's number and its members, in order. */
export type NumberedGroup = readonly [number, AskEntry | readonly AskEntry[]];

export class GroupSnapshot {
  readonly #numbers: GroupNumbers;
  readonly #asks: readonly AskEntry[];

  constructor(numbers: GroupNumbers, asks: readonly AskEntry[]) {
    this.#numbers = numbers;
    this.#asks = asks;
  }

  /** The numbers, if their places are those in this list. */
  numbersIn(asks: readonly AskEntry[]): GroupNumbers | undefined {
    return this.#asks === asks ? this.#numbers : undefined;
  }

  /** One member, or a list of one's own. */
  of(key: GroupKey): AskEntry | AskEntry[] | undefined {
    const { groups } = this.#numbers;
    const number = numberOf(key);
    const place = placeIn(groups, number);
    return groups[place] === number ? this.#membersAt(place) : undefined;
  }

  *all(): Iterable<readonly [number, AskEntry | AskEntry[]]> {
    for (const [place, number] of this.#numbers.groups.entries()) {
      const members = this.#membersAt(place);
      if (members !== undefined) yield [number, members];
    }
  }

  #membersAt(place: number): AskEntry | AskEntry[] | undefined {
    const { starts, members } = this.#numbers;
    const [from = 0, to = 0] = [starts[place], starts[place + 1]];
    if (to - from === 1) return this.#asks[members[from] ?? 0];
    const list: AskEntry[] = [];
    for (const ask of members.subarray(from, to)) {
      const entry = this.#asks[ask];
      if (entry !== undefined) list.push(entry);
    }
    return list;
  }
}

/** Undefined when two groups have the same number, which next to never happens. */
export function groupNumbers(
  all: readonly NumberedGroup[],
  placeOf: ReadonlyMap<AskEntry, number>,
): GroupNumbers | undefined {
  const groups = Float64Array.from(all, ([number]) => number).toSorted();
  if (groups.some((number, place) => number === groups[place + 1])) return undefined;
  const lists: (AskEntry | readonly AskEntry[])[] = Array.from({ length: all.length }, () => []);
  for (const [number, members] of all) lists[placeIn(groups, number)] = members;
  const starts = new Uint32Array(all.length + 1);
  const members: number[] = [];
  for (const [place, list] of lists.entries()) {
    starts[place] = members.length;
    for (const entry of Array.isArray(list) ? (list as AskEntry[]) : [list as AskEntry]) {
      members.push(placeOf.get(entry) ?? 0);
    }
  }
  starts[all.length] = members.length;
  return { groups, starts, members: Uint32Array.from(members) };
}

/** A number for a key: itself, or for a text one above all numbers that are keys (52 bits of FNV-1a and of another hash like it). */
export function numberOf(key: GroupKey): number {
  if (typeof key === 'number') return key;
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + (low >>> 15)), 0x85ebca6b);
  }
  low ^= low >>> 13;
  high = (high ^ (high >>> 16)) >>> 0;
  return (1 + (high >>> 12)) * 0x1_0000_0000 + (low >>> 0);
}

/** The first place that is not below a number. */
export const placeIn = (rising: Float64Array, number: number): number =>
  firstOf(rising.length, (place) => (rising[place] ?? 0) >= number);
