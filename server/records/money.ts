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

/** What is asked of the national government: its part when there are parts, else the full cost. */
export function claimOf(funding: Funding): number | undefined {
  if (funding.parts === undefined || funding.parts.length === 0) return fullCost(funding);
  const own = funding.parts.filter((part) => part.party === nationalParty);
  return own.reduce((sum, part) => sum + part.amount, 0);
}

/**
 * The claim per year, in whole euros or fractions: spread evenly over from–until.
 * Structural money without end claims its yearly amount from `from` on; only that year is given. Where parties share
 * it, the national government's share of the yearly amount.
 */
export function claimPerYear(funding: Funding): ReadonlyMap<number, number> {
  const claim = claimOf(funding);
  const years = yearsOf(funding);
  const spread = new Map<number, number>();
  if (claim !== undefined && years !== undefined && funding.from !== undefined) {
    for (let year = 0; year < years; year += 1) spread.set(funding.from + year, claim / years);
  } else if (funding.from !== undefined && funding.until === undefined) {
    const { perYear } = funding.amount ?? {};
    const yearly = perYear === undefined ? claim : perYear * nationalShare(funding);
    if (yearly !== undefined) spread.set(funding.from, yearly);
  }
  return spread;
}

/** From 0 to 1; all of it when no parties are named. */
function nationalShare({ parts = [] }: Funding): number {
  const all = parts.reduce((sum, part) => sum + part.amount, 0);
  const own = parts
    .filter((part) => part.party === nationalParty)
    .reduce((sum, part) => sum + part.amount, 0);
  return all === 0 ? 1 : own / all;
}
