// What is due when, and for which years money is asked. In: the overview and a filter. Out: lanes of periods with the asks in
// each, and rows of years. A few asks get a row of years each; many are taken together by submission.
import type { AskRow, Overview } from '../../features/overview/overview.ts';
import { chartWords } from '../../wording/charts/common.ts';
import { timelineWords } from '../../wording/charts/timeline.ts';
import { type Filter, shownAsks } from '../filter.ts';
import { groupedBy, submissionTitles } from '../names.ts';
import { type Periods, periodsFor, type Slot, slotOf } from './periods.ts';

export interface Timeline {
  readonly today: string;
  readonly periods: Periods;
  readonly lanes: readonly Lane[];
  readonly years: readonly number[];
  readonly funding: readonly FundingRow[];
  /** Rows of years that are left out. */
  readonly more: number;
}

export interface Lane {
  readonly label: string;
  readonly spots: readonly Spot[];
}

export interface Spot {
  readonly slot: Slot;
  readonly keys: readonly string[];
  /** How many are still open and past their date. */
  readonly overdue: number;
}

export interface FundingRow {
  readonly label: string;
  readonly keys: readonly string[];
  /** Keys of the asks that run in each year, in the order of the years. */
  readonly years: readonly (readonly string[])[];
  readonly from: number;
  /** The last year that is named, if any. */
  readonly until?: number;
  /** Some of it has no end, or does not say when it ends. */
  readonly end?: 'never' | 'unknown';
}

interface Due {
  readonly lane: string;
  readonly key: string;
  readonly date?: string;
  readonly overdue: boolean;
}

const limits = { alone: 30, rows: 40, years: 26 };

export function timelineOf(overview: Overview, filter: Filter): Timeline {
  const { today } = overview;
  const asks = shownAsks(overview, filter);
  const due = dueIn(asks, overview);
  const periods = periodsFor(
    due.map(({ date }) => date),
    today,
  );
  const dated = asks.filter(
    ({ isOver, from, until }) => !isOver && (from !== undefined || until !== undefined),
  );
  const years = yearsOf(dated, Number(today.slice(0, 4)));
  const rows = fundingRows(dated, years, overview);
  return {
    today,
    periods,
    lanes: lanesOf(due, periods),
    years,
    funding: rows.slice(0, limits.rows),
    more: Math.max(0, rows.length - limits.rows),
  };
}

export const isBare = ({ lanes, funding }: Timeline): boolean => lanes.length === 0 && funding.length === 0;

/** Deadlines, promises, own contributions and moments of decision. An answer that came is waited for no longer. */
function dueIn(asks: readonly AskRow[], { followUps, language }: Overview): readonly Due[] {
  const shown = new Set(asks.map(({ key }) => key));
  const open = followUps.filter(({ key, closed }) => shown.has(key) && !closed);
  const given = open
    .filter(({ kind, due: date }) => kind !== 'decisionMoment' && date !== undefined)
    .map(({ key, kind, due: date, overdue }) => ({ of: laneOf(kind), key, date, overdue }))
    .toSorted((one, other) => laneOrder.indexOf(one.of) - laneOrder.indexOf(other.of))
    .map(({ of, key, date, overdue }): Due => ({ lane: timelineWords[of][language](), key, date, overdue }));
  const moments = open
    .filter(({ kind }) => kind === 'decisionMoment')
    .map(({ key, text, due: date, overdue }): Due => ({ lane: text, key, date, overdue }))
    .toSorted((one, other) => (one.date ?? '9999').localeCompare(other.date ?? '9999'));
  return [...given, ...moments];
}

const laneOrder = ['deadlines', 'promises', 'contributions'] as const;

function laneOf(kind: string): (typeof laneOrder)[number] {
  if (kind === 'deadline') return 'deadlines';
  return kind === 'contribution' ? 'contributions' : 'promises';
}

function lanesOf(due: readonly Due[], periods: Periods): readonly Lane[] {
  return [...groupedBy(due, ({ lane }) => [lane])].map(([label, own]) => ({
    label,
    spots: [...groupedBy(own, ({ date }) => [String(slotOf(date, periods))])].map(([, there]) => ({
      slot: slotOf(there[0]?.date, periods),
      keys: [...new Set(there.map(({ key }) => key))],
      overdue: new Set(there.filter(({ overdue }) => overdue).map(({ key }) => key)).size,
    })),
  }));
}

/** Every year from the first to the last of the funding; of very long periods the years around today. */
function yearsOf(asks: readonly AskRow[], now: number): readonly number[] {
  const named = asks.flatMap(({ from, until }) => [from, until]).filter((year) => year !== undefined);
  if (named.length === 0) return [];
  const first = Math.max(
    now - 5,
    named.reduce((one, other) => Math.min(one, other)),
  );
  const last = Math.max(
    first,
    named.reduce((one, other) => Math.max(one, other)),
  );
  return Array.from({ length: Math.min(limits.years, last - first + 1) }, (_, place) => first + place);
}

/** Of asks that name a year. */
function fundingRows(
  dated: readonly AskRow[],
  years: readonly number[],
  overview: Overview,
): readonly FundingRow[] {
  const titles = submissionTitles(overview);
  const outside = chartWords.noSubmission[overview.language]();
  const groups: (readonly [label: string, own: readonly AskRow[]])[] =
    dated.length <= limits.alone
      ? dated.map((ask) => [ask.title, [ask]])
      : [...groupedBy(dated, ({ submission }) => [submission ?? ''])].map(([folder, own]) => [
          folder === '' ? outside : (titles.get(folder) ?? folder),
          own,
        ]);
  return groups
    .map(([label, own]) => fundingRow(label, own, years))
    .toSorted((one, other) => one.from - other.from);
}

const firstOf = ({ from, until = 0 }: AskRow): number => from ?? until;

/** Of money of which no end is known only the first year is. */
const runsIn = (ask: AskRow, year: number): boolean =>
  firstOf(ask) <= year && (ask.isEndless || year <= (ask.until ?? firstOf(ask)));

function fundingRow(label: string, asks: readonly AskRow[], years: readonly number[]): FundingRow {
  const ends = asks.flatMap(({ until }) => until ?? []);
  const isUnknown = ends.length < asks.length;
  return {
    label,
    keys: asks.map(({ key }) => key),
    years: years.map((year) => asks.filter((ask) => runsIn(ask, year)).map(({ key }) => key)),
    from: asks.map(firstOf).reduce((one, other) => Math.min(one, other)),
    until: ends.length === 0 ? undefined : ends.reduce((one, other) => Math.max(one, other)),
    end: asks.some(({ isEndless }) => isEndless) ? 'never' : isUnknown ? 'unknown' : undefined,
  };
}
