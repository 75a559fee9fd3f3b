// The figures that asks state, against which a sentence about them is held. A figure is right when it is one of these.
// Undefined: an ask does not state any, so that the figure of the sentence may be its own.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Funding } from '../../records/ask.ts';
import { claimOf, fullCost, nationalParty, yearsOf as yearsOfMoney } from '../../records/money.ts';
import type { AskSummary } from '../../records/summary.ts';
import { type VatBasis, vatBasis } from '../funding/vat.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';

export interface StatedMoney {
  readonly right: ReadonlySet<number>;
  /** Totals spread over the years of the asks: right only where a sentence speaks of a year. */
  readonly yearly: readonly number[];
  /** Amounts per year of money without an end: so many of them are right where a sentence speaks of years. */
  readonly endless: readonly number[];
  /** Whether VAT is in the amounts, of the asks that say so. */
  readonly vat: ReadonlySet<VatBasis>;
  /** What to show of each ask: what is asked of the national government, and the full cost. */
  readonly shown: readonly number[];
}

export function statedMoney(asks: readonly AskEntry[], { terms }: Vocabulary): StatedMoney | undefined {
  const paid = asks.filter(({ summary }) => terms.get(summary.funding?.term ?? '')?.money !== false);
  const each = paid.map(({ summary }) => amountsOf(summary));
  if (each.length === 0 || each.some((amounts) => amounts.length === 0)) return undefined;
  const claims = paid.map(({ summary: { funding = {} } }) => claimOf(funding) ?? 0);
  const totals = paid.map(({ summary: { funding = {} } }) => fullCost(funding) ?? 0);
  return {
    right: new Set([...each.flat(), sum(claims), sum(totals)]),
    yearly: paid.flatMap(({ summary: { funding = {} } }) => yearlyOf(funding)),
    endless: paid.flatMap(({ summary }) => endlessOf(summary)),
    vat: new Set(paid.flatMap(({ summary: { funding } }) => vatBasis(funding?.amount) ?? [])),
    shown: each.map(([first = 0]) => first),
  };
}

/** Every amount that an ask states or that follows from it, that of the national government first. */
function amountsOf({ funding, granted }: AskSummary): readonly number[] {
  if (funding === undefined) return [];
  const { amount, parts = [], operation } = funding;
  const claim = claimOf(funding);
  const total = fullCost(funding);
  const own = parts.filter(({ party }) => party !== nationalParty).map((part) => part.amount);
  const all = [claim, total, amount?.perYear, ...parts.map((part) => part.amount), sumOf(own), sumOf(parts)];
  return [...all, operation?.perYear, granted?.amount].filter(
    (one) => one !== undefined && one > 0,
  ) as number[];
}

/** What the totals and the parts come to in a year, where the years are known. */
function yearlyOf(funding: Funding): readonly number[] {
  const years = yearsOfMoney(funding);
  if (years === undefined) return [];
  const amounts = [claimOf(funding), fullCost(funding), ...(funding.parts ?? []).map(({ amount }) => amount)];
  return amounts.flatMap((amount) => (amount === undefined ? [] : [amount / years]));
}

const endlessOf = (summary: AskSummary): readonly number[] => {
  const { amount, until } = summary.funding ?? {};
  return amount?.perYear === undefined || amount.total !== undefined || until !== undefined
    ? []
    : amountsOf(summary);
};

/** Whether an amount is another one for several years: "€ 3 miljoen per jaar, tot 2030 € 12 miljoen". */
export const isForYears = (written: number, perYear: number): boolean =>
  written % perYear === 0 && written / perYear <= mostYears;

const mostYears = 40;

/** Whether an amount of a sentence is another one, rounded as people round: at least two of its figures stand. */
export const isRounded = (written: number, amount: number): boolean =>
  [1, 1e3, 1e4, 1e5, 1e6]
    .filter((step) => step * 10 <= amount)
    .some((step) => Math.round(amount / step) * step === written);

const sum = (amounts: readonly number[]): number => amounts.reduce((total, one) => total + one, 0);
const sumOf = (parts: readonly (number | { readonly amount: number })[]): number =>
  sum(parts.map((part) => (typeof part === 'number' ? part : part.amount)));

export interface StatedYears {
  readonly right: ReadonlySet<number>;
  /** Whether one of the asks goes on without an end. */
  readonly isEndless: boolean;
  /** Whether a year lies in the period of one of the asks. */
  runsIn(year: number): boolean;
  readonly shown: readonly { readonly from?: number; readonly until?: number }[];
}

export function statedYears(asks: readonly AskEntry[]): StatedYears | undefined {
  const periods = asks.map(({ summary: { funding } }) => ({ from: funding?.from, until: funding?.until }));
  if (periods.some(({ from, until }) => from === undefined && until === undefined)) return undefined;
  return {
    right: new Set(asks.flatMap(({ summary }) => yearsOf(summary))),
    isEndless: periods.some(({ until }) => until === undefined),
    runsIn: (year) =>
      periods.some(
        ({ from = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY }) =>
          year >= from && year <= until,
      ),
    shown: periods,
  };
}

function yearsOf({ funding = {}, granted, deadline, decisionMoment, indicators = [] }: AskSummary): number[] {
  const dates = [deadline, decisionMoment, granted?.decision?.date, ...datesOf(funding)];
  const figures = indicators.flatMap(({ baseline, target }) => [baseline?.year, target?.year]);
  const { from, until, repayment, amount } = funding;
  const years = [
    from,
    until,
    repayment?.until,
    amount?.priceLevel,
    granted?.from,
    granted?.until,
    ...figures,
  ];
  return [...years, ...dates.map(yearIn)].filter((year) => year !== undefined);
}

const datesOf = ({ parts = [] }: Funding): readonly (string | undefined)[] =>
  parts.map(({ decision }) => decision?.date);

/** "2026-09-15", "voorjaarsnota-2026". */
function yearIn(text: string | undefined): number | undefined {
  const found = /(?<!\d)\d{4}(?!\d)/u.exec(text ?? '')?.[0];
  return found === undefined ? undefined : Number(found);
}

/** Ids of the ministries that asks are addressed to, and of those that took their place. */
export function statedMinistries(
  asks: readonly AskEntry[],
  { ministries }: Vocabulary,
): ReadonlySet<string> | undefined {
  const each = asks.map(({ summary: { addressee } }) => addressee?.ministries ?? []);
  if (each.some((ids) => ids.length === 0)) return undefined;
  const entries = each.flat().map((id) => ministries.get(id));
  if (entries.includes(undefined)) return undefined;
  const known = entries.filter((entry) => entry !== undefined);
  const today = known.flatMap((entry) => ministries.current(entry));
  return new Set([...known, ...today].map(({ id }) => id));
}
