// Where a ledger claims more than there is, and what signed waivers explain of it. In: the baskets of a budget. Out: sums that are
// too high, the worst first, and for one claim what is left of such a sum.
import type { AskEntry } from '../../portfolio/entry.ts';
import { bearersOf } from '../joint-sets.ts';
import type { Context } from '../rule.ts';
import { isSigned } from '../signed-waivers.ts';
import type { Claim } from './counted-once.ts';
import type { Basket, Sum } from './envelope-ledger.ts';

/** More is claimed than there is, in a year or in all. Whole euros. */
export interface Overclaim {
  readonly basket: Basket;
  /** Absent when the budget as a whole is meant. */
  readonly year?: number;
  readonly claimed: number;
  readonly available: number;
  readonly claims: Sum['claims'];
}

/** All sums that exceed what is known to be available; of equal ones the earliest first. */
export function overclaimsIn(baskets: readonly Basket[]): readonly Overclaim[] {
  const found: Overclaim[] = [];
  for (const basket of baskets) {
    const { available, claimed, claims } = basket.whole;
    const sums = [...basket.years, { available, claimed, claims, year: undefined }];
    for (const sum of sums) {
      if (sum.available === undefined || sum.claimed <= sum.available) continue;
      found.push({ ...sum, basket, available: sum.available });
    }
  }
  return found.toSorted((one, other) => other.claimed - other.available - (one.claimed - one.available));
}

/** All asks that make a claim: the partners of a joint ask make one. */
export const claimants = ({ entry, partners }: Claim): readonly AskEntry[] => [entry, ...partners];

/** What waivers for a rule explain between the claims of a sum. */
export class Explained {
  readonly #sum: Overclaim;
  /** Claims that a waiver explains beside every other, and those it explains beside one. */
  readonly #aside = new Set<Claim>();
  readonly #pairs = new Map<Claim, Set<Claim>>();

  /** A waiver that explains something is said to be used. */
  constructor(sum: Overclaim, rule: string, { today, useWaiver }: Pick<Context, 'today' | 'useWaiver'>) {
    this.#sum = sum;
    const claims = sum.claims.map(({ claim }) => claim);
    const claimOf = new Map(claims.flatMap((claim) => claimants(claim).map((entry) => [entry, claim])));
    const bearers = bearersOf([...claimOf.keys()]);
    for (const [entry, claim] of claimOf) {
      for (const [index, waiver] of entry.summary.waivers.entries()) {
        if (waiver.rule !== rule || !isSigned(waiver, today)) continue;
        const others = bearers.get(waiver.with ?? '')?.flatMap((other) => claimOf.get(other) ?? []) ?? [];
        if (waiver.with === undefined) this.#aside.add(claim);
        for (const other of others) this.#pair(claim, other);
        if (waiver.with === undefined || others.length > 0) useWaiver?.(entry, index);
      }
    }
  }

  #pair(one: Claim, other: Claim): void {
    for (const [from, to] of [[one, other] as const, [other, one] as const]) {
      this.#pairs.set(from, (this.#pairs.get(from) ?? new Set()).add(to));
    }
  }

  /** The sum without what is explained beside a claim; undefined when the rest of it fits. */
  beside(claim: Claim): Overclaim | undefined {
    if (this.#aside.has(claim)) return undefined;
    const isExplained = (other: Claim) =>
      other !== claim && (this.#aside.has(other) || this.#pairs.get(claim)?.has(other) === true);
    const claims = this.#sum.claims.filter((one) => !isExplained(one.claim));
    if (claims.length === this.#sum.claims.length) return this.#sum;
    const claimed = Math.round(claims.reduce((sum, { amount }) => sum + amount, 0));
    return claimed > this.#sum.available ? { ...this.#sum, claimed, claims } : undefined;
  }
}
