// What the parties of an ask pay together, who has decided, and where the claim on the national government stands.
import type { Funding, FundingPart } from '../../records/ask.ts';
import { fullCost, nationalParty, yearlyWithoutEnd, yearsOf } from '../../records/money.ts';
import type { Decision } from '../../records/types.ts';
import type { Part, Path } from '../../text/place.ts';
import type { TermEntry } from '../../vocabulary/entry.ts';

export const sumOf = (parts: readonly Pick<FundingPart, 'amount'>[]): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);

/** The part of the national government, and all that others pay. */
export function shares({ parts = [] }: Funding): { readonly national: number; readonly own: number } {
  const national = sumOf(parts.filter(({ party }) => party === nationalParty));
  return { national, own: sumOf(parts) - national };
}

/**
 * Whether the parts make the full amount, of money without end that of a year; true when no full amount is stated.
 * An amount per year may have been rounded.
 */
export function partsAddUp(funding: Funding, end?: TermEntry['end']): boolean {
  const sum = sumOf(funding.parts ?? []);
  const total = fullCost(funding) ?? yearlyWithoutEnd(funding, end);
  return total === undefined || makesUp(funding.parts ?? [], total) || roundedPerYear(funding, sum);
}

/** Whether parts make an amount. */
export function makesUp(parts: readonly FundingPart[], total: number): boolean {
  const sum = sumOf(parts);
  return sum === total || Math.abs(sum - total) < roundingAmong(parts.length);
}

/** From how many euros on so many parts differ from their whole: a third for each of three is rounded, and a euro is lost. */
export const roundingAmong = (count: number): number => (count > 2 ? count - 1 : 0);

/** An amount per year that was rounded to a whole euro does not add up to the euro. */
export function roundedPerYear(funding: Funding, sum: number): boolean {
  const years = yearsOf(funding) ?? 0;
  const { total, perYear = 0 } = funding.amount ?? {};
  return total === undefined && Math.abs(sum / years - perYear) < 1;
}

/** Whether money was decided on by a date: a decision that has a number or a day, and that is not still to come. */
export function isDecided(decision: Decision | undefined, today: string): boolean {
  if (decision === undefined || (decision.number === undefined && decision.date === undefined)) return false;
  return decision.date === undefined || decision.date <= today;
}

/** Where the claim stands: the part of the national government where there is just one, else the parts or the amount. */
export function claimPlace({ amount, parts = [] }: Funding): { readonly at: Path; readonly part?: Part } {
  const national = parts.flatMap(({ party }, index) => (party === nationalParty ? [index] : []));
  const [only] = national;
  if (only !== undefined && national.length === 1) return { at: ['funding', 'parts', only, 'amount'] };
  if (parts.length > 0) return { at: ['funding', 'parts'], part: 'key' };
  return { at: ['funding', 'amount', amount?.total === undefined ? 'perYear' : 'total'] };
}
