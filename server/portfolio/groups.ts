// The memberships of one grouping: which asks are in which group. Most groups have one member, so a set is made for the second only.
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { AskEntry, Group, Grouping, GroupKey } from './entry.ts';

export class Groups {
  readonly grouping: Grouping;
  readonly #vocabulary: Vocabulary;
  readonly #members = new Map<GroupKey, AskEntry | Set<AskEntry>>();

  constructor(grouping: Grouping, vocabulary: Vocabulary) {
    this.grouping = grouping;
    this.#vocabulary = vocabulary;
  }

  /** Puts entries in place of others (of the same file); returns the keys of the groups to look at again. */
  replace(before: readonly AskEntry[], after: readonly AskEntry[]): ReadonlySet<GroupKey> {
    const touched = new Set<GroupKey>();
    const longest = Math.max(before.length, after.length);
    for (let index = 0; index < longest; index += 1) this.#replaceOne(before[index], after[index], touched);
    return touched;
  }

  #replaceOne(old: AskEntry | undefined, now: AskEntry | undefined, touched: Set<GroupKey>): void {
    const left = new Set(old === undefined ? [] : this.grouping.keys(old, this.#vocabulary));
    const entered = new Set(now === undefined ? [] : this.grouping.keys(now, this.#vocabulary));
    const same = old !== undefined && now !== undefined && this.#readsTheSame(old, now);
    for (const key of left) {
      if (old !== undefined) this.#remove(key, old);
      if (!same || !entered.has(key)) touched.add(key);
    }
    for (const key of entered) {
      if (now !== undefined) this.#add(key, now);
      if (!same || !left.has(key)) touched.add(key);
    }
  }

  #readsTheSame(old: AskEntry, now: AskEntry): boolean {
    if (old.document !== now.document || old.submission !== now.submission) return false;
    const reads = (entry: AskEntry): unknown => this.grouping.reads?.(entry) ?? entry.summary;
    return JSON.stringify(reads(old)) === JSON.stringify(reads(now));
  }

  #add(key: GroupKey, entry: AskEntry): void {
    const members = this.#members.get(key);
    if (members === undefined) this.#members.set(key, entry);
    else if (members instanceof Set) members.add(entry);
    else this.#members.set(key, new Set([members, entry]));
  }

  #remove(key: GroupKey, entry: AskEntry): void {
    const members = this.#members.get(key);
    if (members instanceof Set) {
      members.delete(entry);
      if (members.size === 0) this.#members.delete(key);
    } else if (members === entry) this.#members.delete(key);
  }

  /** The group, or undefined when it has too few members to be looked at. */
  group(key: GroupKey): Group | undefined {
    const members = this.#members.get(key);
    const size = members instanceof Set ? members.size : 1;
    if (members === undefined || size < (this.grouping.atLeast ?? 1)) return undefined;
    return { key, members: members instanceof Set ? [...members].toSorted(byPlace) : [members] };
  }

  /** Keys of all groups. */
  keys(): Iterable<GroupKey> {
    return this.#members.keys();
  }

  /** How many groups are large enough to be looked at. */
  count(): number {
    const least = this.grouping.atLeast ?? 1;
    if (least <= 1) return this.#members.size;
    let count = 0;
    for (const members of this.#members.values()) {
      if (members instanceof Set && members.size >= least) count += 1;
    }
    return count;
  }
}

/** By file, then by place in the file. */
export function byPlace(one: AskEntry, other: AskEntry): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.document - other.document;
}
