// The ledger of one budget: who claims what in which year, and what there is. In: the asks that name the budget, in any order.
// Out: sums per basket and year. A joint ask counts once, a programme stands for its parts, loans are kept apart from grants
// and amounts with VAT from those without, asks that are over or replaced claim nothing. Pure; judges nothing.
import type { AskEntry } from '../../portfolio/entry.ts';
import { byPlace } from '../../portfolio/by-place.ts';
import { type ClaimInTime, claimInTime } from '../../records/money.ts';
import type { EnvelopeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { bearersOf, jointSets } from '../joint-sets.ts';
import { standingOf } from '../replaced.ts';
import { isRepaid } from './added-amounts.ts';
import { type Claim, countedOnce, type Ties, type Timed } from './counted-once.ts';
import { type VatBasis, vatBasis } from './vat.ts';

/** Claims in one year, or in all. */
export interface Sum {
  /** Whole euros. */
  readonly claimed: number;
  /** Absent when it is not known. */
  readonly available?: number;
  /** Largest first; each with what it claims here. */
  readonly claims: readonly { readonly claim: Claim; readonly amount: number }[];
}

export interface YearSum extends Sum {
  readonly year: number;
}

/** Claims that may be added: grants or loans, with VAT or without. */
export interface Basket {
  readonly repaid: boolean;
  /** Absent when no ask of it says. An ask that does not say is in each basket that others have, because it is of one of them. */
  readonly vat?: VatBasis;
  /** Every year that the budget or a claim names, in order. */
  readonly years: readonly YearSum[];
  /** All years together; money without an end counts for one. */
  readonly whole: Sum;
  /** Claims of which no year is known: only in `whole`. */
  readonly undated: readonly Claim[];
}

/** Grants before loans, with VAT before without. A budget that no code list knows has claims, but nothing available. */
export function ledgerOf(
  asks: readonly AskEntry[],
  envelope: EnvelopeEntry | undefined,
  vocabulary: Vocabulary,
): readonly Basket[] {
  const standing = standingOf(asks, vocabulary).toSorted(byPlace);
  const bearers = bearersOf(standing);
  const ties = { bearers, joint: jointSets(standing, bearers) };
  const timed = standing.flatMap((entry) => timedOf(entry, vocabulary));
  const known = { total: envelope?.total, reserved: envelope?.reserved, perYear: envelope?.perYear };
  return [false, true].flatMap((repaid) => {
    const alike = timed.filter(({ entry }) => isRepaid(entry, vocabulary) === repaid);
    return byVat(alike, ties).map(({ vat, claims }) =>
      basketOf({ repaid, vat }, countedOnce(claims, ties), known),
    );
  });
}

function timedOf(entry: AskEntry, vocabulary: Vocabulary): Timed[] {
  const claim = claimBy(entry, vocabulary);
  return claim === undefined || claim.amount <= 0 ? [] : [{ entry, ...claim }];
}

/** What one ask claims over the years; undefined when it states no amount. */
export function claimBy({ summary: { funding } }: AskEntry, { terms }: Vocabulary): ClaimInTime | undefined {
  return funding && claimInTime(funding, terms.get(funding.term ?? '')?.end);
}

/** Claims by VAT; of a joint ask one partner that says is enough. */
function byVat(
  claims: readonly Timed[],
  { joint }: Ties,
): readonly { vat?: VatBasis; claims: readonly Timed[] }[] {
  if (claims.length === 0) return [];
  const ownVat = ({ entry }: Timed) => vatBasis(entry.summary.funding?.amount);
  const jointVat = new Map(
    claims.map((claim) => [joint.get(claim.entry), undefined as VatBasis | undefined]),
  );
  for (const claim of claims) {
    const vat = ownVat(claim);
    if (vat !== undefined) jointVat.set(joint.get(claim.entry), vat);
  }
  const vatOf = (claim: Timed) => ownVat(claim) ?? jointVat.get(joint.get(claim.entry));
  const stated = (['incl', 'excl'] as const).filter((vat) => claims.some((claim) => vatOf(claim) === vat));
  if (stated.length === 0) return [{ claims }];
  return stated.map((vat) => ({ vat, claims: claims.filter((claim) => (vatOf(claim) ?? vat) === vat) }));
}

function basketOf(
  of: Pick<Basket, 'repaid' | 'vat'>,
  claims: readonly Claim[],
  { total, reserved = 0, perYear = {} }: Pick<EnvelopeEntry, 'total' | 'reserved' | 'perYear'>,
): Basket {
  const named = new Set(Object.keys(perYear).map(Number));
  for (const { years, endlessFrom } of claims) {
    for (const year of years.keys()) named.add(year);
    if (endlessFrom !== undefined) named.add(endlessFrom);
  }
  const sorted = [...named].toSorted((one, other) => one - other);
  return {
    ...of,
    years: sorted.map((year) => {
      const available = perYear[String(year)];
      const { claimed, claims: made } = sumOf(claims, (claim) => inYear(claim, year));
      return { year, available, claimed, claims: made };
    }),
    whole: {
      available: total === undefined ? undefined : total - reserved,
      ...sumOf(claims, ({ amount }) => amount),
    },
    undated: claims.filter(({ years, endlessFrom }) => years.size === 0 && endlessFrom === undefined),
  };
}

/** What a claim comes to in one year. */
export function inYear({ years, endlessFrom, amount }: ClaimInTime, year: number): number {
  return endlessFrom !== undefined && year >= endlessFrom ? amount : (years.get(year) ?? 0);
}

function sumOf(
  claims: readonly Claim[],
  amountOf: (claim: Claim) => number,
): Pick<Sum, 'claimed' | 'claims'> {
  const made = claims
    .map((claim) => ({ claim, amount: amountOf(claim) }))
    .filter(({ amount }) => amount > 0)
    .toSorted((one, other) => other.amount - one.amount || byPlace(one.claim.entry, other.claim.entry));
  return { claimed: Math.round(made.reduce((sum, { amount }) => sum + amount, 0)), claims: made };
}

/** First and last year of a claim; none when a year is given already, or when its years are not known. */
export function periodOf(
  { years, endlessFrom }: ClaimInTime,
  year?: number,
): { readonly from?: number; readonly until?: number } {
  if (year !== undefined) return {};
  if (endlessFrom !== undefined) return { from: endlessFrom };
  const named = [...years.keys()];
  return named.length === 0 ? {} : { from: Math.min(...named), until: Math.max(...named) };
}
