// How times grow with the number of asks, from what was measured on portfolios of several sizes.
import { lintBudgets, serverBudgets } from './budgets.mts';
import { type Figure, type Group, percentile } from './figures.mts';
import type { Measured } from './lint/lint.mts';

const named = (asks: number | undefined): string => (asks ?? 0).toLocaleString('en');

/** The power of the number of asks with which the work of a lint grows, from the smallest portfolio to the largest. */
export function growthOfLint(all: readonly Measured[]): Group | undefined {
  const [first, last] = [all[0], all.at(-1)];
  if (first?.group.asks === undefined || last?.group.asks === undefined || first === last) return undefined;
  const power = Math.log(last.work / first.work) / Math.log(last.group.asks / first.group.asks);
  const what = `cold lint, from ${named(first.group.asks)} to ${named(last.group.asks)} asks`;
  const figure: Figure = { what, values: [power], unit: 'power', budget: lintBudgets.growth };
  return { title: 'Growth', asks: last.group.asks, figures: [figure] };
}

/** Of each edit, how much later its findings come in the largest portfolio than in the one before. */
export function growthOfEdits(all: readonly Group[]): Group | undefined {
  const [smaller, larger] = all.slice(-2);
  if (smaller === undefined || larger === undefined) return undefined;
  const late = ({ values }: Figure): number => percentile(values, 0.95);
  const figures = larger.figures
    .filter(({ what }) => what.startsWith('edit '))
    .flatMap((figure): Figure[] => {
      const before = smaller.figures.find(({ what }) => what === figure.what);
      const values = before === undefined ? [] : [late(figure) / late(before)];
      return [{ what: figure.what, values, unit: '×', budget: serverBudgets.editGrowth }];
    });
  const title = `Language server: p95 on ${named(larger.asks)} asks, to that on ${named(smaller.asks)}`;
  return { title, asks: larger.asks, figures };
}
