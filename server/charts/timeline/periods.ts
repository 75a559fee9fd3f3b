// Dates put into equal periods: months, quarters or years, whichever keeps a row of them readable. What lies far off is taken
// together before the first and after the last.
import { timelineWords as words, shortMonth } from '../../wording/charts/timeline.ts';
import type { Language } from '../../wording/language.ts';

export interface Periods {
  readonly months: 1 | 3 | 12;
  /** Months since year 0 at which the first period begins. */
  readonly first: number;
  readonly count: number;
  /** Dates lie before the first, after the last, or are not known. */
  readonly earlier: boolean;
  readonly later: boolean;
  readonly undated: boolean;
}

/** Place of a period in its row. */
export type Slot = number | 'earlier' | 'later' | 'undated';

const most = 18;

/** Periods around today that hold most of the dates. */
export function periodsFor(dates: readonly (string | undefined)[], today: string): Periods {
  const known = dates.flatMap((date) => (date === undefined ? [] : [monthOf(date)])).filter(Number.isFinite);
  const now = monthOf(today);
  const least = known.reduce((one, other) => Math.min(one, other), now);
  const greatest = known.reduce((one, other) => Math.max(one, other), now);
  const months = ([1, 3, 12] as const).find((size) => (greatest - least) / size < most - 1) ?? 12;
  const begin = (month: number) => Math.floor(month / months) * months;
  const first = Math.max(begin(least), begin(now) - Math.floor(most / 3) * months);
  const last = Math.min(begin(greatest), first + (most - 1) * months);
  return {
    months,
    first,
    count: (last - first) / months + 1,
    earlier: least < first,
    later: greatest >= last + months,
    undated: dates.some((date) => date === undefined || !Number.isFinite(monthOf(date))),
  };
}

export function slotOf(date: string | undefined, { first, months, count }: Periods): Slot {
  const month = date === undefined ? Number.NaN : monthOf(date);
  if (!Number.isFinite(month)) return 'undated';
  const slot = Math.floor((month - first) / months);
  if (slot < 0) return 'earlier';
  return slot >= count ? 'later' : slot;
}

/** All slots of a row, in the order of time. */
export const slotsOf = ({ count, earlier, later, undated }: Periods): readonly Slot[] => [
  ...(earlier ? ['earlier' as const] : []),
  ...Array.from({ length: count }, (_, slot) => slot),
  ...(later ? ['later' as const] : []),
  ...(undated ? ['undated' as const] : []),
];

/** "mrt 2026", "2026, apr–jun", "2026". */
export function slotName(slot: Slot, { first, months }: Periods, language: Language): string {
  if (typeof slot !== 'number') return words[slot][language]();
  const month = first + slot * months;
  const year = Math.floor(month / 12);
  const name = (of: number) => shortMonth(((of % 12) + 12) % 12, language);
  if (months === 12) return String(year);
  return months === 1 ? `${name(month)} ${year}` : `${name(month)}–${name(month + 2)} ${year}`;
}

/** How far in its period a date lies, from 0 to 1. */
export function partOfSlot(date: string, periods: Periods): number {
  const exact = monthOf(date) + (Number(date.slice(8, 10)) - 1) / 31;
  const at = (exact - periods.first) / periods.months;
  return at - Math.floor(at);
}

/** Months since year 0; not a number for what is no date. */
function monthOf(date: string): number {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(date) ?? [];
  return Number(year) * 12 + Number(month) - 1;
}
