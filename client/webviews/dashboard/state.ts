// What the reader chose: kept by the editor while the page is hidden, and over a restart.
import { type ChartName, chartNames } from '../../../server/charts/pictures.ts';
import type { Filter } from '../../../server/charts/filter.ts';

export interface State {
  readonly tab: ChartName;
  readonly filter: Filter;
  /** Charts that are shown as a table. */
  readonly tables: readonly ChartName[];
  /** By what the map is shaded, and the scheme whose area it outlines. */
  readonly measure?: string;
  readonly scheme?: string;
  /** Key of the ask around which links are shown. */
  readonly around?: string;
}

export const firstState: State = { tab: 'matrix', filter: {}, tables: [] };

export const filterKeys = ['submission', 'goal', 'scheme', 'status', 'ministry', 'region'] as const;
export type FilterKey = (typeof filterKeys)[number];

/** What was kept, as far as it makes sense. */
export function stateFrom(kept: unknown): State {
  if (typeof kept !== 'object' || kept === null) return firstState;
  const { tab, filter, tables, measure, scheme, around } = kept as Readonly<Record<string, unknown>>;
  return {
    tab: isChart(tab) ? tab : firstState.tab,
    filter: filterFrom(filter),
    tables: Array.isArray(tables) ? tables.filter(isChart) : [],
    measure: wordIn(measure),
    scheme: wordIn(scheme),
    around: wordIn(around),
  };
}

function filterFrom(kept: unknown): Filter {
  if (typeof kept !== 'object' || kept === null) return {};
  const given = kept as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    [...filterKeys, 'text'].flatMap((key) => {
      const value = wordIn(given[key]);
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

const wordIn = (kept: unknown): string | undefined =>
  typeof kept === 'string' && kept !== '' ? kept : undefined;
const isChart = (kept: unknown): kept is ChartName => chartNames.some((name) => name === kept);
