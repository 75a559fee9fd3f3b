// The memberships of one grouping: which asks are in which group.
// Lists are kept in order: putting a large group in order at each keystroke would take longer than looking at it.
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { AskEntry, Group, Grouping, GroupKey, Keys } from './entry.ts';
import { firstOf } from './first-of.ts';
import { Gathering } from './gathering.ts';
import { InOrder } from './in-order.ts';
import { type MemberList, Members } from './members.ts';
import { type GroupNumbers, GroupSnapshot } from './snapshot/group-snapshot.ts';
import { SnapshotEntry } from './snapshot/snapshot-entry.ts';
import { each, type Steps } from './steps.ts';

const firstAsks = 64;

export class Groups {
  readonly grouping: Grouping;
  readonly #vocabulary: Vocabulary;
  #members: Members;
  /** Until all was read for the first time. */
  #gathering: Gathering | undefined;
  readonly #grounded = new WeakSet<AskEntry>();
  #entered = 0;
  readonly #elsewhere = new Map<GroupKey, AskEntry[]>();

  /** `earlier`: the memberships to go on from. */
  constructor(grouping: Grouping, vocabulary: Vocabulary, earlier?: GroupSnapshot) {
    this.grouping = grouping;
    this.#vocabulary = vocabulary;
    this.#members = new Members(earlier);
    if (earlier === undefined) this.#gathering = new Gathering();
  }

  /** With fewer members a group is not looked at. */
  get #least(): number {
    return this.grouping.atLeast ?? 1;
  }

  #keys(entry: AskEntry): Iterable<GroupKey> {
    const { name, ground } = this.grouping;
    if (entry.keys === undefined) return this.grouping.keys(entry, this.#vocabulary);
    const known = entry.keys[name];
    if (ground === undefined) return (known ?? []) as readonly GroupKey[];
    if (known !== undefined) ground.take(entry, this.#vocabulary, known);
    return this.grouping.keys(entry, this.#vocabulary);
  }

  /** Puts entries in place of others (of the same file); adds the keys of the groups to look at again to `touched`. */
  replace(before: readonly AskEntry[], after: readonly AskEntry[], touched: Set<GroupKey>): void {
    const longest = Math.max(before.length, after.length);
    for (let index = 0; index < longest; index += 1) {
      const [old, now] = [before[index], after[index]];
      if (old !== undefined && now !== undefined) this.#replaceOne(old, now, touched);
      else if (now !== undefined) this.#enter(now, touched);
      else if (old !== undefined) this.#leave(old, touched);
    }
  }

  get isGathering(): boolean {
    return this.#gathering !== undefined;
  }

  /** Whether asks still make what the grouping needs of the code lists. */
  get isNew(): boolean {
    return this.#entered < firstAsks;
  }

  #enter(entry: AskEntry, touched: Set<GroupKey>): void {
    this.#entered += 1;
    if (this.#gathering !== undefined) {
      this.#gathering.add(entry, this.#keys(entry));
      return;
    }
    for (const key of this.#keys(entry)) {
      this.#add(key, entry);
      touched.add(key);
    }
  }

  /**
   * Ends the first reading: puts in order what was gathered, and adds the keys of the groups to look at to `touched`.
   * `all`: all asks there are.
   */
  *settle(all: InOrder, touched: Set<GroupKey>): Steps<void> {
    const gathering = this.#gathering;
    if (gathering === undefined) return;
    const gathered = yield* gathering.inOrder(all.placeOf);
    this.#gathering = undefined;
    if (gathered === undefined) {
      yield* each(gathering.all(), ([key, entry]) => this.#add(key, entry));
      for (const key of gathering.keys()) touched.add(key);
      return;
    }
    const { numbers, keys } = gathered;
    this.#members = new Members(new GroupSnapshot(numbers, all.asks));
    yield* each(keys.entries(), ([group, key]) => {
      const size = (numbers.starts[group + 1] ?? 0) - (numbers.starts[group] ?? 0);
      if (size >= this.#least || this.#elsewhere.has(key)) touched.add(key);
    });
  }

  #leave(entry: AskEntry, touched: Set<GroupKey>): void {
    for (const key of this.#keys(entry)) {
      this.#remove(key, entry);
      touched.add(key);
    }
  }

  #replaceOne(old: AskEntry, now: AskEntry, touched: Set<GroupKey>): void {
    if (!this.#readsTheSame(old, now)) {
      this.#leave(old, touched);
      this.#enter(now, touched);
      return;
    }
    const left = new Set(this.#keys(old));
    const entered = new Set(this.#keys(now));
    for (const key of left) {
      if (entered.has(key)) this.#exchange(key, old, now);
      else {
        this.#remove(key, old);
        touched.add(key);
      }
    }
    for (const key of entered) {
      if (left.has(key)) continue;
      this.#add(key, now);
      touched.add(key);
    }
  }

  #readsTheSame(old: AskEntry, now: AskEntry): boolean {
    if (old.document !== now.document || old.submission !== now.submission) return false;
    const reads = (entry: AskEntry): unknown => this.grouping.reads?.(entry) ?? entry.summary;
    return isSame(reads(old), reads(now));
  }

  /** The new entry of an ask stands where the old one stood. */
  #exchange(key: GroupKey, old: AskEntry, now: AskEntry): void {
    const members = this.#members.get(key);
    const place = Array.isArray(members) ? placeOf(members, old) : -1;
    if (Array.isArray(members) && members[place] === old) members[place] = now;
    else if (members === old) this.#members.set(key, now);
    else this.#add(key, now);
  }

  #add(key: GroupKey, entry: AskEntry): void {
    const members = this.#members.get(key);
    if (members === undefined) this.#members.set(key, entry);
    else if (Array.isArray(members)) insert(members, entry);
    else if (members !== entry)
      this.#members.set(key, byPlace(members, entry) < 0 ? [members, entry] : [entry, members]);
  }

  #remove(key: GroupKey, entry: AskEntry): void {
    const members = this.#members.get(key);
    if (Array.isArray(members)) {
      const place = placeOf(members, entry);
      if (members[place] === entry) members.splice(place, 1);
      if (members.length === 0) this.#members.delete(key);
    } else if (members === entry) this.#members.delete(key);
  }

  #look(key: GroupKey): MemberList | undefined {
    if (this.#gathering === undefined) return this.#members.look(key);
    const members = this.#gathering.look(key);
    return members.length === 0 ? undefined : members.toSorted(byPlace);
  }

  /** The group, or undefined when it has too few members to be looked at. */
  group(key: GroupKey): Group | undefined {
    const members = this.#look(key);
    const size = Array.isArray(members) ? members.length : 1;
    if (members === undefined || size < this.#least) return undefined;
    const list = Array.isArray(members) ? [...members] : [members];
    for (const entry of list) this.#takeGround(entry);
    return { key, members: list };
  }

  /** Of an ask that an earlier check looked at, what its keys are made from need not be made again. */
  #takeGround(entry: AskEntry): void {
    const { name, ground } = this.grouping;
    if (ground === undefined || !(entry instanceof SnapshotEntry) || this.#grounded.has(entry)) return;
    const known = entry.keys?.[name];
    if (known !== undefined) ground.take(entry, this.#vocabulary, known);
    this.#grounded.add(entry);
  }

  /** Takes in asks of other portfolios, once; they are members of no `group`, only of what is `around` one. */
  *bring(entries: readonly AskEntry[]): Steps<void> {
    yield* each(entries, (entry) => {
      for (const key of new Set(this.grouping.keys(entry, this.#vocabulary))) {
        const members = this.#elsewhere.get(key);
        if (members === undefined) this.#elsewhere.set(key, [entry]);
        else members.push(entry);
      }
    });
  }

  /** The group together with asks of other portfolios; undefined when either side has none, or they are too few. */
  around(key: GroupKey): Group | undefined {
    const [ours, theirs] = [this.#look(key), this.#elsewhere.get(key)];
    if (ours === undefined || theirs === undefined) return undefined;
    const members = [...(Array.isArray(ours) ? ours : [ours]), ...theirs].toSorted(byPlace);
    return members.length < this.#least ? undefined : { key, members };
  }

  /** Keys of all groups. */
  *keys(): Iterable<GroupKey> {
    if (this.#gathering !== undefined) yield* this.#gathering.keys();
    for (const [key] of this.#members.all((entry) => this.#keys(entry))) yield key;
  }

  /** All groups, for a check that goes on from here; undefined when that cannot be told. */
  numbers(all: InOrder): GroupNumbers | undefined {
    return this.#members.numbers(all);
  }
}

/** What there is to remember of the keys of an entry. */
export function keysOf(groupings: readonly Grouping[], entry: AskEntry, vocabulary: Vocabulary): Keys {
  const all: Record<string, unknown> = {};
  for (const grouping of groupings) {
    if (grouping.ground !== undefined) all[grouping.name] = grouping.ground.of(entry, vocabulary);
    else {
      const keys = eachOnce(grouping.keys(entry, vocabulary));
      if (keys.length > 0) all[grouping.name] = keys;
    }
  }
  return all;
}

const eachOnce = (keys: Iterable<GroupKey>): readonly GroupKey[] =>
  Array.isArray(keys) && keys.length < 2 ? keys : [...new Set(keys)];

/** Puts entries in place of others in all groupings; a step for each at first, because the first asks of one may take long. */
export function* regroup(
  groups: ReadonlyMap<Groups, Set<GroupKey>>,
  before: readonly AskEntry[],
  after: readonly AskEntry[],
): Steps<void> {
  for (const [group, touched] of groups) {
    group.replace(before, after, touched);
    if (group.isNew) yield;
  }
}

/** Ends the first reading in all groupings. */
export function* settle(
  groups: ReadonlyMap<Groups, Set<GroupKey>>,
  asks: () => readonly AskEntry[],
): Steps<void> {
  if ([...groups.keys()].every((group) => !group.isGathering)) return;
  const all = new InOrder(asks());
  yield;
  for (const [group, touched] of groups) yield* group.settle(all, touched);
}

/** Whether two values say the same in the same order, as far as JSON would tell. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((value, place) => isSame(value, other[place]))
    );
  }
  const [ours, theirs] = [Object.entries(one), Object.entries(other)];
  return (
    !Array.isArray(other) &&
    ours.length === theirs.length &&
    ours.every(([key, value], place) => theirs[place]?.[0] === key && isSame(value, theirs[place][1]))
  );
}

/** Puts an entry in its place; one that is there already stays there once. */
function insert(members: AskEntry[], entry: AskEntry): void {
  const last = members.at(-1);
  // Files are first read in order.
  const place = last !== undefined && byPlace(last, entry) < 0 ? members.length : placeOf(members, entry);
  if (members[place] !== entry) members.splice(place, 0, entry);
}

/** Where an entry stands, or would stand. Of one place in one file there is never more than one entry. */
const placeOf = (members: readonly AskEntry[], entry: AskEntry): number =>
  firstOf(members.length, (place) => {
    const there = members[place];
    return there === undefined || byPlace(there, entry) >= 0;
  });

/** By file, then by place in the file. */
export function byPlace(one: AskEntry, other: AskEntry): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.document - other.document;
}
