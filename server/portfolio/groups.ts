// The memberships of one grouping: which asks are in which group, and which groups a change touches.
import { saysTheSame } from '../records/sharing.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { AskEntry, Group, Grouping, GroupKey, Keys } from './entry.ts';
import { byPlace } from './by-place.ts';
import type { InOrder } from './in-order.ts';
import { Members } from './members.ts';
import type { GroupNumbers, GroupSnapshot } from './snapshot/group-snapshot.ts';
import { SnapshotEntry } from './snapshot/snapshot-entry.ts';
import { each, type Steps } from './steps.ts';

const firstAsks = 64;

export class Groups {
  readonly grouping: Grouping;
  readonly #vocabulary: Vocabulary;
  readonly #members: Members;
  /** Whether it began from an earlier check. */
  readonly #goesOn: boolean;
  readonly #grounded = new WeakSet<AskEntry>();
  #entered = 0;
  readonly #elsewhere = new Map<GroupKey, AskEntry[]>();

  /** `earlier`: the memberships to go on from. */
  constructor(grouping: Grouping, vocabulary: Vocabulary, earlier?: GroupSnapshot) {
    this.grouping = grouping;
    this.#vocabulary = vocabulary;
    this.#members = new Members(earlier);
    this.#goesOn = earlier !== undefined;
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
    return this.#members.isGathering;
  }

  /** Whether asks still make what the grouping needs of the code lists. */
  get isNew(): boolean {
    return this.#entered < firstAsks;
  }

  #enter(entry: AskEntry, touched: Set<GroupKey>): void {
    this.#entered += 1;
    if (this.isGathering) {
      this.#members.put(entry, this.#keys(entry));
      return;
    }
    for (const key of this.#keys(entry)) {
      this.#members.add(key, entry);
      touched.add(key);
    }
  }

  /** Ends the first reading, and adds the keys of the groups to look at to `touched`. `all`: all asks there are. */
  settle(all: InOrder, touched: Set<GroupKey>): Steps<void> {
    return this.#members.settle(all, (key, count) => {
      if (count >= this.#least || this.#elsewhere.has(key)) touched.add(key);
    });
  }

  #leave(entry: AskEntry, touched: Set<GroupKey>): void {
    for (const key of this.#keys(entry)) {
      this.#members.remove(key, entry);
      touched.add(key);
    }
  }

  #replaceOne(old: AskEntry, now: AskEntry, touched: Set<GroupKey>): void {
    if (old.document !== now.document) {
      this.#leave(old, touched);
      this.#enter(now, touched);
      return;
    }
    if (this.#readsTheSame(old, now)) {
      this.#exchange(old, now);
      return;
    }
    const left = new Set(this.#keys(old));
    const entered = new Set(this.#keys(now));
    for (const key of left) {
      if (entered.has(key)) this.#members.exchange(key, old, now);
      else this.#members.remove(key, old);
      touched.add(key);
    }
    for (const key of entered) {
      if (left.has(key)) continue;
      this.#members.add(key, now);
      touched.add(key);
    }
  }

  /** Of which the same is read, so that they are in the same groups, on the same ground. */
  #exchange(old: AskEntry, now: AskEntry): void {
    const { name, ground } = this.grouping;
    if (ground !== undefined && now.keys === undefined) {
      const known = old.keys?.[name] ?? ground.of(old, this.#vocabulary);
      ground.take(now, this.#vocabulary, known);
    }
    for (const key of new Set(this.#keys(now))) this.#members.exchange(key, old, now);
  }

  #readsTheSame(old: AskEntry, now: AskEntry): boolean {
    if (old.submission !== now.submission) return false;
    const reads = (entry: AskEntry): unknown => this.grouping.reads?.(entry) ?? entry.summary;
    return saysTheSame(reads(old), reads(now));
  }

  /** The group, or undefined when it has too few members to be looked at. */
  group(key: GroupKey): Group | undefined {
    const members = this.#members.look(key);
    if (members.length === 0 || members.length < this.#least) return undefined;
    this.#takeGrounds(members);
    return { key, members };
  }

  /** Of asks that an earlier check looked at, what their keys are made from need not be made again. */
  #takeGrounds(members: readonly AskEntry[]): void {
    const { name, ground } = this.grouping;
    if (ground === undefined || !this.#goesOn) return;
    for (const entry of members) {
      if (!(entry instanceof SnapshotEntry) || this.#grounded.has(entry)) continue;
      const known = entry.keys?.[name];
      if (known !== undefined) ground.take(entry, this.#vocabulary, known);
      this.#grounded.add(entry);
    }
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
    const theirs = this.#elsewhere.get(key);
    if (theirs === undefined) return undefined;
    const ours = this.#members.look(key);
    if (ours.length === 0) return undefined;
    const members = [...ours, ...theirs].toSorted(byPlace);
    return members.length < this.#least ? undefined : { key, members };
  }

  /** Keys of all groups. */
  keys(): Iterable<GroupKey> {
    return this.#members.keys((entry) => this.#keys(entry));
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
