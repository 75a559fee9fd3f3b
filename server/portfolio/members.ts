// The members of groups by key. What a first reading or an earlier check left is taken in group by group, when a group may first change.
import type { AskEntry, GroupKey } from './entry.ts';
import type { InOrder } from './in-order.ts';
import {
  type GroupNumbers,
  groupNumbers,
  type GroupSnapshot,
  type NumberedGroup,
  numberOf,
} from './snapshot/group-snapshot.ts';

/** Most groups have one member, so a list is made for the second only. */
export type MemberList = AskEntry | AskEntry[];

export class Members {
  /** Without members where a group of the earlier check is no more. */
  readonly #own = new Map<GroupKey, MemberList | undefined>();
  readonly #earlier: GroupSnapshot | undefined;

  constructor(earlier?: GroupSnapshot) {
    this.#earlier = earlier;
  }

  /** For whoever changes nothing in it. */
  look(key: GroupKey): MemberList | undefined {
    return this.#own.has(key) ? this.#own.get(key) : this.#earlier?.of(key);
  }

  /** Kept from then on, so that a list may be changed. */
  get(key: GroupKey): MemberList | undefined {
    const own = this.#own.get(key);
    if (own !== undefined || this.#earlier === undefined || this.#own.has(key)) return own;
    const stood = this.#earlier.of(key);
    if (stood !== undefined) this.#own.set(key, stood);
    return stood;
  }

  set(key: GroupKey, members: MemberList): void {
    this.#own.set(key, members);
  }

  delete(key: GroupKey): void {
    if (this.#earlier === undefined) this.#own.delete(key);
    else this.#own.set(key, undefined);
  }

  /** All groups with their keys. `keysOf` tells the keys of an ask, among which a group of the earlier check finds its own. */
  *all(keysOf: (entry: AskEntry) => Iterable<GroupKey>): Iterable<readonly [GroupKey, MemberList]> {
    for (const [key, members] of this.#own) if (members !== undefined) yield [key, members];
    for (const [number, members] of this.#untouched()) {
      const first = Array.isArray(members) ? members[0] : members;
      for (const key of new Set(first === undefined ? [] : keysOf(first))) {
        if (numberOf(key) === number) yield [key, members];
      }
    }
  }

  /** All groups by number, for a check that goes on from here; undefined when two have the same number. */
  numbers(all: InOrder): GroupNumbers | undefined {
    // Nothing was read since all was put in order.
    return this.#earlier?.numbersIn(all.asks) ?? groupNumbers(this.#numbered(), all.placeOf);
  }

  #numbered(): readonly NumberedGroup[] {
    const own = [...this.#own].flatMap(([key, members]): readonly NumberedGroup[] =>
      members === undefined ? [] : [[numberOf(key), members]],
    );
    return [...own, ...this.#untouched()];
  }

  *#untouched(): Iterable<readonly [number, MemberList]> {
    if (this.#earlier === undefined) return;
    const touched = new Set([...this.#own.keys()].map(numberOf));
    for (const group of this.#earlier.all()) if (!touched.has(group[0])) yield group;
  }
}
