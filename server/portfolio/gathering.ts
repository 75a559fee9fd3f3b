// The memberships of one grouping while a portfolio is read for the first time: in a row, and put in order at once when all are known.
// Most groups have one member, so that a map of all of them would take more time and room than all that comes of it.
import type { AskEntry, GroupKey } from './entry.ts';
import { type GroupNumbers, numberOf, placeIn } from './snapshot/group-snapshot.ts';
import { each, type Steps } from './steps.ts';

interface Gathered {
  readonly numbers: GroupNumbers;
  /** Of each group, in the order of the groups' numbers. */
  readonly keys: readonly GroupKey[];
}

export class Gathering {
  readonly #entries: AskEntry[] = [];
  /** Of each entry, one past the last of its keys. */
  readonly #ends: number[] = [];
  readonly #keys: GroupKey[] = [];
  readonly #numbers: number[] = [];

  add(entry: AskEntry, keys: Iterable<GroupKey>): void {
    const start = this.#keys.length;
    for (const key of keys) {
      if (this.#keys.includes(key, start)) continue;
      this.#keys.push(key);
      this.#numbers.push(numberOf(key));
    }
    if (this.#keys.length === start) return;
    this.#entries.push(entry);
    this.#ends.push(this.#keys.length);
  }

  /** The members that were added so far, in that order. Looks through all of them. */
  look(key: GroupKey): readonly AskEntry[] {
    return [...this.all()].filter(([other]) => other === key).map(([, entry]) => entry);
  }

  keys(): ReadonlySet<GroupKey> {
    return new Set(this.#keys);
  }

  /** All that was added, in that order. */
  *all(): Iterable<readonly [GroupKey, AskEntry]> {
    let at = 0;
    for (const [place, entry] of this.#entries.entries()) {
      for (; at < (this.#ends[place] ?? 0); at += 1) yield [this.#keys[at] ?? '', entry];
    }
  }

  /** `placeOf`: where each entry stands among all. Undefined when two keys have the same number, which next to never happens. */
  *inOrder(placeOf: ReadonlyMap<AskEntry, number>): Steps<Gathered | undefined> {
    const groups = distinct(this.#numbers);
    yield;
    const keys: GroupKey[] = Array.from({ length: groups.length });
    const groupAt = new Uint32Array(this.#keys.length);
    let isClear = true;
    yield* each(this.#keys.entries(), ([at, key]) => {
      const group = placeIn(groups, this.#numbers[at] ?? 0);
      groupAt[at] = group;
      keys[group] ??= key;
      isClear &&= keys[group] === key;
    });
    if (!isClear) return undefined;
    const starts = startsOf(groupAt, groups.length);
    return { numbers: { groups, starts, members: yield* this.#members(groupAt, starts, placeOf) }, keys };
  }

  /** The places of the members of all groups, each group's rising. */
  *#members(
    groupAt: Uint32Array,
    starts: Uint32Array,
    placeOf: ReadonlyMap<AskEntry, number>,
  ): Steps<Uint32Array> {
    const places = Uint32Array.from(this.#entries, (entry) => placeOf.get(entry) ?? 0);
    const inOrder = Uint32Array.from(places.keys()).toSorted(
      (one, other) => (places[one] ?? 0) - (places[other] ?? 0),
    );
    yield;
    const members = new Uint32Array(groupAt.length);
    const next = starts.slice();
    yield* each(inOrder, (entry) => {
      for (const group of groupAt.subarray(this.#ends[entry - 1] ?? 0, this.#ends[entry])) {
        members[next[group] ?? 0] = places[entry] ?? 0;
        next[group] = (next[group] ?? 0) + 1;
      }
    });
    return members;
  }
}

/** Each once, rising. */
function distinct(numbers: readonly number[]): Float64Array {
  const all = Float64Array.from(numbers).toSorted();
  return all.filter((number, place) => number !== all[place - 1]);
}

/** Where the members of each group start; `groupAt` gives the group of each membership. */
function startsOf(groupAt: Uint32Array, groups: number): Uint32Array {
  const starts = new Uint32Array(groups + 1);
  for (const group of groupAt) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  for (let group = 1; group <= groups; group += 1) {
    starts[group] = (starts[group] ?? 0) + (starts[group - 1] ?? 0);
  }
  return starts;
}
