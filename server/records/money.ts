// What an ask claims, in whole euros. One place for the meanings that every money rule shares.
import type { Funding } from './ask.ts';

/** The party that stands for the national government in `funding.parts`. */
export const nationalParty = 'rijk';

/** Years from first to last, both included; undefined when either is missing or they are the wrong way round. */
export function yearsOf(funding: Funding): number | undefined {
  const { from, until } = funding;
  return from === undefined || until === undefined || until < from ? undefined : until - from + 1;
}

/** The full cost: the total as stated, else per year times years. */
export function fullCost(funding: Funding): number | undefined {
  const { total, perYear } = funding.amount ?? {};
  if (total !== undefined) return total;
  const years = yearsOf(funding);
  return perYear === undefined || years === undefined ? undefined : perYear * years;
}

/** What a term says of a last year. */
type End = 'required' | 'forbidden' | 'optional' | undefined;

/** The full cost of each year of money that goes on without end; undefined of other money, or when it states a total. */
export function yearlyWithoutEnd({ amount, until }: Funding, end: End): number | undefined {
  const isEndless = end === 'forbidden' && until === undefined;
  return isEndless && amount?.total === undefined ? amount?.perYear : undefined;
}

/** What is asked of the national government: its part when there are parts, else the full cost. */
export function claimOf(funding: Funding): number | undefined {
  if (funding.parts === undefined || funding.parts.length === 0) return fullCost(funding);
  const own = funding.parts.filter((part) => part.party === nationalParty);
  return own.reduce((sum, part) => sum + part.amount, 0);
}

/** What is claimed, and when. Whole euros or fractions of them. */
export interface ClaimInTime {
  /** In all; of money without an end what it claims in one year, the least that it can come to. */
  readonly amount: number;
  /** Spread evenly over the years that are known; empty when they are not. */
  readonly years: ReadonlyMap<number, number>;
  /** First year of money without an end, which claims `amount` in that year and every year after. */
  readonly endlessFrom?: number;
}

/**
 * The claim of an ask over the years; undefined when it states no amount. `end` is what its term says of a last year:
 * without one, money that may not have it goes on for ever, money that may do without is for one year, and of other
 * money only the years until it is looked at again are known, at its amount per year.
 */
export function claimInTime(funding: Funding, end: End): ClaimInTime | undefined {
  const claim = claimOf(funding);
  const { from, until, amount, reviewEvery } = funding;
  const yearly = amount?.perYear === undefined ? undefined : amount.perYear * nationalShare(funding);
  const stated = claim ?? yearly;
  if (stated === undefined) return undefined;
  if (until === undefined && end === 'forbidden') {
    return { amount: yearly ?? stated, years: new Map(), endlessFrom: from };
  }
  const years = yearsOf(until === undefined && end === 'optional' ? { ...funding, until: from } : funding);
  if (years !== undefined && from !== undefined) {
    return { amount: stated, years: spread(from, years, stated / years) };
  }
  if (from === undefined || until !== undefined || yearly === undefined) {
    return { amount: stated, years: new Map() };
  }
  const known = reviewEvery ?? 1;
  return { amount: claim ?? yearly * known, years: spread(from, known, yearly) };
}

function spread(from: number, years: number, amount: number): ReadonlyMap<number, number> {
  return new Map(Array.from({ length: years }, (_, place) => [from + place, amount]));
}

/** From 0 to 1; all of it when no parties are named. */
function nationalShare({ parts = [] }: Funding): number {
  const all = parts.reduce((sum, part) => sum + part.amount, 0);
  const own = parts
    .filter((part) => part.party === nationalParty)
    .reduce((sum, part) => sum + part.amount, 0);
  return all === 0 ? 1 : own / all;
}
