// What was found so far, by where it was found, so that a change lets go of exactly what no longer holds.
import type { AskEntry, GroupKey } from '../portfolio/entry.ts';
import type { GroupRule } from '../rules/rule.ts';
import type { RawFinding } from './raw-finding.ts';
import type { Outcome } from './run.ts';
import type { WaiverUse } from './silence.ts';
import type { Signs } from './verdicts.ts';

/** Outcomes of one kind of rule by key; those with neither findings nor signs worth keeping are not kept. */
class OutcomeMap<K> {
  readonly #outcomes = new Map<K, Outcome>();

  set(key: K, outcome: Outcome | undefined): void {
    if (outcome === undefined) this.#outcomes.delete(key);
    else this.#outcomes.set(key, outcome);
  }
  *findings(): Iterable<RawFinding> {
    for (const outcome of this.#outcomes.values()) yield* outcome.findings;
  }
  *signsByKey(): Iterable<readonly [K, Signs]> {
    for (const [key, { signs }] of this.#outcomes) yield [key, signs];
  }
  *signs(): Iterable<Signs> {
    for (const { signs } of this.#outcomes.values()) yield signs;
  }
  *waived(): Iterable<WaiverUse> {
    for (const { waived } of this.#outcomes.values()) if (waived !== undefined) yield* waived;
  }
  get(key: K): Outcome | undefined {
    return this.#outcomes.get(key);
  }
}

export class Outcomes {
  /** What reading found, by file. */
  readonly reading = new Map<string, readonly RawFinding[]>();
  /** Ask rules, by file: one outcome per ask in it. */
  readonly asks = new Map<string, readonly Outcome[]>();
  /** Link rules, by ask. */
  readonly links = new OutcomeMap<AskEntry>();
  /** Group rules, by rule and group. */
  readonly groups = new Map<GroupRule, OutcomeMap<GroupKey>>();
  /** Submission rules, by folder. */
  readonly submissions = new OutcomeMap<string>();
  /** Review rules, by the id of the ask. */
  readonly reviews = new OutcomeMap<string>();

  group(rule: GroupRule): OutcomeMap<GroupKey> {
    const known = this.groups.get(rule);
    if (known !== undefined) return known;
    const outcomes = new OutcomeMap<GroupKey>();
    this.groups.set(rule, outcomes);
    return outcomes;
  }

  *findings(): Iterable<RawFinding> {
    for (const findings of this.reading.values()) yield* findings;
    for (const outcomes of this.asks.values()) for (const { findings } of outcomes) yield* findings;
    yield* this.links.findings();
    for (const outcomes of this.groups.values()) yield* outcomes.findings();
    yield* this.submissions.findings();
    yield* this.reviews.findings();
  }

  /** Waivers that rules about several asks heeded themselves. */
  *waived(): Iterable<WaiverUse> {
    yield* this.links.waived();
    for (const outcomes of this.groups.values()) yield* outcomes.waived();
  }
}
