// Per rule: how often it held, failed, or had nothing to say and why. Kept as one short string per ask, shared by equal asks.
import { allReasons, type Reason, type RuleCode } from '../wording/catalogue.ts';
import type { NotApplicable, Rule } from '../rules/rule.ts';
import type { RawFinding } from './raw-finding.ts';
import type { WaiverUse } from './silence.ts';

export interface RuleStatistics {
  readonly rule: RuleCode;
  readonly holds: number;
  readonly fails: number;
  readonly notApplicable: Readonly<Partial<Record<Reason, number>>>;
}

/** One sign per rule: holds, fails, or a reason. The same in every run of one program. */
export type Signs = string;

/** What rules found in one place, and the sign of each rule's verdict. */
export interface Outcome {
  readonly findings: readonly RawFinding[];
  readonly signs: Signs;
  /** Waivers that a rule heeded itself, where there are any. */
  readonly waived?: readonly WaiverUse[];
}

const holdsSign = 0;
const failsSign = 1;
const firstReason = 2;
const signOfReason = new Map(allReasons.map((reason, index) => [reason, firstReason + index]));

/** Turns verdicts into signs and back. One per checker. */
export class VerdictBook {
  /** Outcomes without findings, by their signs. */
  readonly #clean = new Map<Signs, Outcome>();

  /** The sign of one verdict. */
  sign(failed: boolean, verdict: NotApplicable | undefined): number {
    if (failed) return failsSign;
    if (verdict === undefined) return holdsSign;
    return signOfReason.get(verdict.notApplicable) ?? holdsSign;
  }

  /** What several rules came to; equal outcomes without findings share memory. */
  outcome(findings: readonly RawFinding[], verdicts: readonly number[]): Outcome {
    return this.shared(findings, String.fromCharCode(...verdicts));
  }

  /** The same of verdicts that are signs already. */
  shared(findings: readonly RawFinding[], text: Signs): Outcome {
    const known = this.#clean.get(text);
    if (known === undefined) this.#clean.set(text, { findings: [], signs: text });
    else if (findings.length === 0) return known;
    return { findings, signs: known?.signs ?? text };
  }

  /** Adds up signs, which there are so many times each, per rule, in the order of `rules`. */
  count(rules: readonly Rule[], times: ReadonlyMap<Signs, number>): RuleStatistics[] {
    return rules.map((rule, place) => {
      const counts = new Map<number, number>();
      for (const [signs, count] of times) {
        const sign = signs.charCodeAt(place);
        counts.set(sign, (counts.get(sign) ?? 0) + count);
      }
      return this.#statistics(rule.code, counts);
    });
  }

  #statistics(rule: RuleCode, counts: ReadonlyMap<number, number>): RuleStatistics {
    const notApplicable: Partial<Record<Reason, number>> = {};
    for (const [index, reason] of allReasons.entries()) {
      const count = counts.get(firstReason + index);
      if (count !== undefined) notApplicable[reason] = count;
    }
    return { rule, holds: counts.get(holdsSign) ?? 0, fails: counts.get(failsSign) ?? 0, notApplicable };
  }

  /** Why the rule in a place did not apply; undefined when it did. */
  reason(signs: Signs, place: number): Reason | undefined {
    return allReasons[signs.charCodeAt(place) - firstReason];
  }

  /** Whether a rule's sign says that it holds or fails, so that it was applicable. */
  isApplicable(signs: Signs, place: number): boolean {
    return signs.charCodeAt(place) < firstReason;
  }
}

/** One row per rule, sorted by code: a rule that speaks of asks and of submissions counts both together. */
export function byRule(statistics: readonly RuleStatistics[]): RuleStatistics[] {
  const rows = new Map<RuleCode, RuleStatistics>();
  for (const one of statistics) rows.set(one.rule, added(rows.get(one.rule), one));
  return [...rows.values()].toSorted((one, other) => (one.rule < other.rule ? -1 : 1));
}

function added(before: RuleStatistics | undefined, one: RuleStatistics): RuleStatistics {
  if (before === undefined) return one;
  const notApplicable: Partial<Record<Reason, number>> = { ...before.notApplicable };
  for (const reason of Object.keys(one.notApplicable) as Reason[]) {
    notApplicable[reason] = (notApplicable[reason] ?? 0) + (one.notApplicable[reason] ?? 0);
  }
  return { rule: one.rule, holds: before.holds + one.holds, fails: before.fails + one.fails, notApplicable };
}

export function tallyOf(all: Iterable<Signs>): ReadonlyMap<Signs, number> {
  const times = new Map<Signs, number>();
  for (const signs of all) times.set(signs, (times.get(signs) ?? 0) + 1);
  return times;
}
