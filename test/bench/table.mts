// Figures as a table that can be read in a terminal, and as plain data to keep.
import {
  type Budget,
  type Figure,
  type Group,
  judged,
  median,
  percentile,
  type Unit,
  verdictOn,
} from './figures.mts';

/** Widths of columns. */
const [ofName, ofValue, ofBudget] = [50, 9, 20];
/** With fewer takes the 95th percentile is no more than the largest. */
const fewestForPercentile = 20;

export function shown(value: number, unit: Unit = 'ms'): string {
  if (unit === 'MB') return `${value.toFixed(0)} MB`;
  if (unit === 'power' || unit === '×')
    return `${value.toFixed(value < 10 ? 2 : 1)}${unit === '×' ? ' ×' : ''}`;
  return Math.abs(value) < 1000
    ? `${value.toFixed(value < 100 ? 1 : 0)} ms`
    : `${(value / 1000).toFixed(2)} s`;
}

function shownBudget({ most, wish, by = 'median' }: Budget, unit: Unit | undefined): string {
  const limit = most === undefined ? '' : `≤ ${shown(most, unit)}`;
  const wished = wish === undefined ? '' : `(${shown(wish, unit)})`;
  return [by === 'median' ? '' : by, limit, wished].filter((part) => part !== '').join(' ');
}

const line = (name: string, values: readonly string[], budget = '', verdict = ''): string =>
  `  ${name.padEnd(ofName)}${values.map((value) => value.padStart(ofValue)).join('')}   ${budget.padEnd(ofBudget)} ${verdict}`.trimEnd();

function row(figure: Figure, asks: number | undefined): string {
  const { what, values, unit, budget } = figure;
  const verdict = verdictOn(figure, asks);
  const late = values.length < fewestForPercentile ? '' : shown(percentile(values, 0.95), unit);
  const ends =
    values.length < 2 ? ['', ''] : [Math.min(...values), Math.max(...values)].map((end) => shown(end, unit));
  const isJudged = budget !== undefined && verdict !== undefined;
  return line(
    what,
    [shown(median(values), unit), ...ends, late],
    isJudged ? shownBudget(budget, unit) : '',
    verdict,
  );
}

const measured = ({ figures }: Group): readonly Figure[] => figures.filter(({ values }) => values.length > 0);

export function printGroup(group: Group): void {
  console.log(`\n${group.title}`);
  console.log(line('', ['median', 'least', 'most', 'p95'], 'budget (wish)'));
  for (const figure of measured(group)) console.log(row(figure, group.asks));
  for (const note of group.notes ?? []) console.log(`  ${note}`);
}

/** Only what has a budget, all together: the value that is held against it. */
export function printVerdicts(groups: readonly Group[]): void {
  console.log('\nBudgets');
  console.log(line('', ['figure'], 'budget (wish)'));
  for (const { title, asks, figures } of groups) {
    const rows = figures.flatMap((figure) => verdictRow(figure, asks) ?? []);
    if (rows.length > 0) console.log([` ${title}`, ...rows].join('\n'));
  }
}

function verdictRow(figure: Figure, asks: number | undefined): string | undefined {
  const { what, values, unit, budget } = figure;
  const verdict = values.length === 0 ? undefined : verdictOn(figure, asks);
  if (budget === undefined || verdict === undefined) return undefined;
  return line(what, [shown(judged(values, budget), unit)], shownBudget(budget, unit), verdict);
}

/** The same as plain data. */
export const asData = (groups: readonly Group[]): object[] =>
  groups.map((group) => ({
    title: group.title,
    asks: group.asks,
    notes: group.notes,
    figures: measured(group).map((figure) => ({
      what: figure.what,
      unit: figure.unit ?? 'ms',
      median: median(figure.values),
      p95: percentile(figure.values, 0.95),
      least: Math.min(...figure.values),
      most: Math.max(...figure.values),
      takes: figure.values.length,
      budget: figure.budget,
      verdict: verdictOn(figure, group.asks),
    })),
  }));
