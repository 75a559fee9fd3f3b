// What was found so far, by where it was found, so that a change lets go of exactly what no longer holds.
import type { AskEntry, GroupKey } from '../portfolio/entry.ts';
import type { GroupNumbers } from '../portfolio/snapshot/group-snapshot.ts';
import type { GroupRule } from '../rules/rule.ts';
import { FindingIndex, type Found } from './finding-index.ts';
import type { RawFinding } from './raw-finding.ts';
import type { Outcome } from './verdicts.ts';
import { EarlierSigns, type GroupSigns, groupSigns, type SignBook } from './snapshot/group-signs.ts';
import { type Signs, tallyOf } from './verdicts.ts';

/** Outcomes of an earlier check in which nothing was found: the index has nothing of them. */
export interface EarlierOutcomes<K, V> {
  of(key: K): V | undefined;
  all(): Iterable<readonly [K, V]>;
}

/** What was found by key; the index follows. */
class Kept<K, V> {
  /** Without a value where one of the earlier check is no more. */
  readonly #values = new Map<K, V | undefined>();
  readonly #index: FindingIndex;
  readonly #found: (value: V) => readonly Found[];
  #earlier: EarlierOutcomes<K, V> | undefined;

  constructor(index: FindingIndex, found: (value: V) => readonly Found[]) {
    this.#index = index;
    this.#found = found;
  }

  /** Puts a value in place of what was there; without one nothing is left. */
  set(key: K, value: V | undefined): void {
    const before = this.#values.get(key);
    if (before !== undefined) for (const found of this.#found(before)) this.#index.drop(found);
    const isOfEarlier = this.#earlier?.of(key) !== undefined;
    if (value === undefined && !isOfEarlier) this.#values.delete(key);
    else this.#values.set(key, value);
    if (value !== undefined) for (const found of this.#found(value)) this.#index.put(found);
  }
  get(key: K): V | undefined {
    const own = this.#values.get(key);
    return own !== undefined || this.#values.has(key) ? own : this.#earlier?.of(key);
  }
  *entries(): Iterable<readonly [K, V]> {
    for (const [key, value] of this.#values) if (value !== undefined) yield [key, value];
    for (const one of this.#earlier?.all() ?? []) if (!this.#values.has(one[0])) yield one;
  }

  /** Takes over what is not set here. */
  goOnFrom(earlier: EarlierOutcomes<K, V>): void {
    this.#earlier = earlier;
  }
}

/** Outcomes of one kind of rule by key. */
class OutcomeMap<K> extends Kept<K, Outcome> {
  constructor(index: FindingIndex) {
    super(index, (outcome) => [outcome]);
  }
  *signsByKey(): Iterable<readonly [K, Signs]> {
    for (const [key, { signs }] of this.entries()) yield [key, signs];
  }
  /** How often there are which signs. */
  tally(): ReadonlyMap<Signs, number> {
    return tallyOf([...this.entries()].map(([, { signs }]) => signs));
  }
}

/** Outcomes of a group rule; of an earlier check it knows no more than how the rule went where nothing was found. */
class GroupOutcomes extends OutcomeMap<GroupKey> {
  #earlier: EarlierSigns | undefined;

  override set(key: GroupKey, value: Outcome | undefined): void {
    this.#earlier?.forget(key);
    super.set(key, value);
  }

  override tally(): ReadonlyMap<Signs, number> {
    const counts = new Map(super.tally());
    for (const [signs, count] of this.#earlier?.tally() ?? []) {
      counts.set(signs, (counts.get(signs) ?? 0) + count);
    }
    return counts;
  }

  goOnFromSigns(numbers: GroupNumbers, own: GroupSigns, signs: readonly Signs[]): void {
    this.#earlier = new EarlierSigns(numbers, own, signs);
    for (const [key] of this.entries()) this.#earlier.forget(key);
  }

  takeSigns(numbers: GroupNumbers, book: SignBook): GroupSigns {
    return groupSigns(numbers, book, this.signsByKey(), this.#earlier);
  }
}

export class Outcomes {
  readonly index = new FindingIndex();
  /** What reading found, by file. */
  readonly reading = new Kept<string, readonly RawFinding[]>(this.index, (findings) => [{ findings }]);
  /** What is wrong with the configuration beyond its shape, by its file. */
  readonly setup = new Kept<string, readonly RawFinding[]>(this.index, (findings) => [{ findings }]);
  /** Ask rules, by file: one outcome per ask in it. */
  readonly asks = new Kept<string, readonly Outcome[]>(this.index, (outcomes) => outcomes);
  /** Link rules, by ask. */
  readonly links = new OutcomeMap<AskEntry>(this.index);
  /** Group rules, by rule and group. */
  readonly #groups = new Map<GroupRule, GroupOutcomes>();
  /** Submission rules, by folder. */
  readonly submissions = new OutcomeMap<string>(this.index);
  /** Review rules, by the id of the ask. */
  readonly reviews = new OutcomeMap<string>(this.index);
  /** Time rules all together, under `now`. */
  readonly time = new OutcomeMap<'now'>(this.index);

  group(rule: GroupRule): GroupOutcomes {
    const known = this.#groups.get(rule);
    if (known !== undefined) return known;
    const outcomes = new GroupOutcomes(this.index);
    this.#groups.set(rule, outcomes);
    return outcomes;
  }
}
