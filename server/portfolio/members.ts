// Which asks stand under which keys, in order: the members of groups, and the asks that bear an id. While all is read for the first time
// they are gathered in a row. What that or an earlier check left is taken in key by key, when it may first change.
import { byPlace, insert, placeAmong } from './by-place.ts';
import type { AskEntry, GroupKey } from './entry.ts';
import { Gathering } from './gathering.ts';
import type { InOrder } from './in-order.ts';
import {
  type GroupNumbers,
  groupNumbers,
  GroupSnapshot,
  type NumberedGroup,
  numberOf,
} from './snapshot/group-snapshot.ts';
import { each, type Steps } from './steps.ts';

/** Most groups have one member, so a list is made for the second only. */
type MemberList = AskEntry | AskEntry[];

export class Members {
  /** Without members where a group of the earlier check is no more. */
  readonly #own = new Map<GroupKey, MemberList | undefined>();
  #earlier: GroupSnapshot | undefined;
  /** Until all was read for the first time. */
  #gathering: Gathering | undefined;

  /** `earlier`: what there was, to go on from. Without it all is gathered until `settle`. */
  constructor(earlier?: GroupSnapshot) {
    this.#earlier = earlier;
    if (earlier === undefined) this.#gathering = new Gathering();
  }

  get isGathering(): boolean {
    return this.#gathering !== undefined;
  }

  /** All members under a key, in a list of one's own. */
  look(key: GroupKey): AskEntry[] {
    if (this.#gathering !== undefined) return this.#gathering.look(key).toSorted(byPlace);
    const members = this.#own.has(key) ? this.#own.get(key) : this.#earlier?.of(key);
    if (members === undefined) return [];
    return Array.isArray(members) ? [...members] : [members];
  }

  /** Puts an ask under some keys; under one where it stands already it stands once. */
  put(entry: AskEntry, keys: Iterable<GroupKey>): void {
    if (this.#gathering !== undefined) this.#gathering.add(entry, keys);
    else for (const key of keys) this.add(key, entry);
  }

  add(key: GroupKey, entry: AskEntry): void {
    const members = this.#get(key);
    if (members === undefined) this.#own.set(key, entry);
    else if (Array.isArray(members)) insert(members, entry);
    else if (members !== entry)
      this.#own.set(key, byPlace(members, entry) < 0 ? [members, entry] : [entry, members]);
  }

  remove(key: GroupKey, entry: AskEntry): void {
    const members = this.#get(key);
    if (Array.isArray(members)) {
      const place = placeAmong(members, entry);
      if (members[place] === entry) members.splice(place, 1);
      if (members.length === 0) this.#delete(key);
    } else if (members === entry) this.#delete(key);
  }

  /** The new entry of an ask stands where the old one stood. */
  exchange(key: GroupKey, old: AskEntry, now: AskEntry): void {
    const members = this.#get(key);
    const place = Array.isArray(members) ? placeAmong(members, old) : -1;
    if (Array.isArray(members) && members[place] === old) members[place] = now;
    else if (members === old) this.#own.set(key, now);
    else this.add(key, now);
  }

  /** Ends the first reading: puts in order what was gathered, and tells of each key how many stand under it. `all`: all asks there are. */
  *settle(all: InOrder, told: (key: GroupKey, count: number) => void = () => undefined): Steps<void> {
    const gathering = this.#gathering;
    if (gathering === undefined) return;
    const gathered = yield* gathering.inOrder(all.placeOf);
    this.#gathering = undefined;
    if (gathered === undefined) {
      yield* each(gathering.all(), ([key, entry]) => this.add(key, entry));
      for (const key of gathering.keys()) told(key, this.look(key).length);
      return;
    }
    const { numbers, keys } = gathered;
    const { starts } = numbers;
    this.#earlier = new GroupSnapshot(numbers, all.asks);
    yield* each(keys.entries(), ([group, key]) => told(key, (starts[group + 1] ?? 0) - (starts[group] ?? 0)));
  }

  /** `keysOf` tells the keys of an ask, among which a group of an earlier check finds its own. */
  *keys(keysOf: (entry: AskEntry) => Iterable<GroupKey>): Iterable<GroupKey> {
    if (this.#gathering !== undefined) yield* this.#gathering.keys();
    for (const [key, members] of this.#own) if (members !== undefined) yield key;
    for (const [number, members] of this.#untouched()) {
      for (const first of firstMember(members)) {
        for (const key of new Set(keysOf(first))) if (numberOf(key) === number) yield key;
      }
    }
  }

  /** One ask of each key that any stands under. */
  *firsts(): Iterable<AskEntry> {
    if (this.#gathering !== undefined) for (const [, entry] of this.#gathering.all()) yield entry;
    for (const members of this.#own.values()) yield* firstMember(members);
    for (const [, members] of this.#untouched()) yield* firstMember(members);
  }

  /** All by number, for a check that goes on from here; undefined when two keys have the same number. */
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

  /** Kept from then on, so that a list may be changed. */
  #get(key: GroupKey): MemberList | undefined {
    const own = this.#own.get(key);
    if (own !== undefined || this.#earlier === undefined || this.#own.has(key)) return own;
    const stood = this.#earlier.of(key);
    if (stood !== undefined) this.#own.set(key, stood);
    return stood;
  }

  #delete(key: GroupKey): void {
    if (this.#earlier === undefined) this.#own.delete(key);
    else this.#own.set(key, undefined);
  }
}

const firstMember = (members: MemberList | undefined): readonly AskEntry[] =>
  Array.isArray(members) ? members.slice(0, 1) : members === undefined ? [] : [members];
