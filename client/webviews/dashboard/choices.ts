// What can be chosen in the filter: all that the asks of the portfolio name, with what it is called.
import { labelOf, submissionTitles } from '../../../server/charts/names.ts';
import type { Name, Overview, RegionName } from '../../../server/features/overview/overview.ts';
import type { Option } from './picker.ts';
import type { FilterKey } from './state.ts';

export function optionsFor(key: FilterKey, overview: Overview): readonly Option[] {
  const { asks, names, language } = overview;
  const used = (codes: Iterable<string | undefined>) =>
    [...new Set(codes)].filter((code) => code !== undefined);
  const byLabel = (codes: readonly string[], list: Readonly<Record<string, Name>>) =>
    codes
      .map((value) => ({ value, label: labelOf(list, value) }))
      .toSorted((one, other) => one.label.localeCompare(other.label, language));
  const inOrder = (codes: readonly string[], list: Readonly<Record<string, Name>>) => {
    const order = Object.keys(list);
    const placeOf = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
    return codes
      .toSorted((one, other) => placeOf(one) - placeOf(other))
      .map((value) => ({ value, label: labelOf(list, value) }));
  };
  switch (key) {
    case 'submission': {
      const titles = submissionTitles(overview);
      return used(asks.map(({ submission }) => submission))
        .map((value) => ({ value, label: titles.get(value) ?? value }))
        .toSorted((one, other) => one.label.localeCompare(other.label, language));
    }
    case 'goal':
      return inOrder(used(asks.flatMap(({ goals }) => goals)), names.goals);
    case 'scheme':
      return byLabel(used(asks.map(({ scheme }) => scheme)), names.schemes);
    case 'status':
      return inOrder(used(asks.map(({ status }) => status)), names.statuses);
    case 'ministry':
      return byLabel(used(asks.flatMap(({ ministries }) => ministries)), names.ministries);
    case 'region':
      return regionOptions(overview);
  }
}

/** Large regions before small ones; of two with one name the kind of the smaller is told by its code. */
function regionOptions({ names, language }: Overview): readonly Option[] {
  const all = Object.entries(names.regions).toSorted(
    ([, one], [, other]) => sizeOf(one) - sizeOf(other) || one.label.localeCompare(other.label, language),
  );
  const seen = new Set<string>();
  return all.map(([value, { label }]) => {
    const isTaken = seen.has(label);
    seen.add(label);
    return { value, label: isTaken ? `${label} (${value})` : label };
  });
}

const sizes = ['country', 'landsdeel', 'province', 'cooperation-region', 'programme-area', 'corop'];

function sizeOf({ kind }: RegionName): number {
  const place = sizes.indexOf(kind);
  return place === -1 ? sizes.length : place;
}
