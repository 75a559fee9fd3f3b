// What asks claim from one budget, and where that is more than it holds. In: the asks of the budget. Out: sums that are too high.
// Joint asks count once; loans and guarantees never add to grants; amounts with and without VAT never add.
import type { AskEntry } from '../../portfolio/entry.ts';
import { claimOf, claimPerYear } from '../../records/money.ts';
import type { EnvelopeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { bearersOf, jointSets } from '../joint-sets.ts';

/** More is claimed than there is, in a year or in all. Whole euros. */
export interface Overclaim {
  /** Absent when the budget as a whole is meant. */
  readonly year?: number;
  readonly claimed: number;
  readonly available: number;
  /** The asks that claim it, largest claim first. */
  readonly claims: readonly Claim[];
}

export interface Claim {
  readonly entry: AskEntry;
  readonly amount: number;
}

/** The sums that exceed the budget, the worst first. */
export function overclaims(
  members: readonly AskEntry[],
  envelope: EnvelopeEntry,
  vocabulary: Vocabulary,
): readonly Overclaim[] {
  const joint = jointSets(members, bearersOf(members));
  const found: Overclaim[] = [];
  for (const basket of baskets(members, vocabulary)) {
    for (const [year, available] of Object.entries(envelope.perYear ?? {})) {
      const claims = basket.map((entry) => ({ entry, amount: inYear(entry, Number(year), vocabulary) }));
      found.push({ year: Number(year), available, ...summed(claims, joint) });
    }
    if (envelope.total !== undefined) {
      const claims = basket.map((entry) => ({ entry, amount: inAll(entry) }));
      const available = envelope.total - (envelope.reserved ?? 0);
      found.push({ available, ...summed(claims, joint) });
    }
  }
  return found
    .filter(({ claimed, available }) => claimed > available)
    .toSorted((one, other) => other.claimed - other.available - (one.claimed - one.available));
}

/**
 * Asks whose claims may be added: by whether the money is paid back, and by VAT. An ask that does not state its VAT
 * is counted with each basis that others state, because it is one of them.
 */
function baskets(
  members: readonly AskEntry[],
  { instruments }: Vocabulary,
): readonly (readonly AskEntry[])[] {
  const repaid = (entry: AskEntry): boolean =>
    instruments.get(entry.summary.instrument ?? '')?.repaid === true;
  const vatOf = (entry: AskEntry): string | undefined => entry.summary.funding?.amount?.vat;
  return [true, false].flatMap((back) => {
    const alike = members.filter((entry) => repaid(entry) === back);
    const stated = new Set(alike.map(vatOf).filter((vat) => vat !== undefined));
    if (stated.size === 0) return [alike];
    return [...stated].map((vat) => alike.filter((entry) => (vatOf(entry) ?? vat) === vat));
  });
}

/** Of a joint ask that several submit, the largest claim counts. */
function summed(
  claims: readonly Claim[],
  joint: ReadonlyMap<AskEntry, AskEntry>,
): Pick<Overclaim, 'claimed' | 'claims'> {
  const made = claims.filter(({ amount }) => amount > 0);
  const largest = new Map<AskEntry, number>();
  for (const { entry, amount } of made) {
    const set = joint.get(entry) ?? entry;
    largest.set(set, Math.max(amount, largest.get(set) ?? 0));
  }
  const claimed = Math.round([...largest.values()].reduce((sum, amount) => sum + amount, 0));
  return { claimed, claims: made.toSorted((one, other) => other.amount - one.amount) };
}

/** Structural money without an end claims its yearly amount in each year from the first on. */
function inYear({ summary: { funding } }: AskEntry, year: number, { terms }: Vocabulary): number {
  if (funding === undefined) return 0;
  const spread = claimPerYear(funding);
  const endless = funding.until === undefined && terms.get(funding.term ?? '')?.end === 'forbidden';
  const { from } = funding;
  return spread.get(endless && from !== undefined && year >= from ? from : year) ?? 0;
}

/** Structural money has no sum: one year of it is the least that it claims. */
function inAll({ summary: { funding } }: AskEntry): number {
  return funding === undefined ? 0 : (claimOf(funding) ?? funding.amount?.perYear ?? 0);
}
