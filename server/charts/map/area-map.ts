// Who asks what where: the areas of the country with the asks that touch each. In: the overview, a filter, what to shade by and
// a scheme to outline. Out: an entry for each area; asks for the whole country stand apart, else they would colour it all.
import type { AskRow, Overview } from '../../features/overview/overview.ts';
import { type Filter, shownAsks } from '../filter.ts';
import { groupedBy, labelOf } from '../names.ts';
import { sumOf } from './counted-once.ts';
import type { Measure } from './measure.ts';

export interface AreaMap {
  readonly measure: Measure;
  readonly areas: readonly Area[];
  readonly scheme?: { readonly label: string; readonly areas: ReadonlySet<string> };
  readonly everywhere: readonly string[];
  readonly elsewhere: readonly string[];
}

export interface Area {
  readonly code: string;
  readonly label: string;
  readonly province: string;
  readonly provinceLabel: string;
  readonly tile: readonly [column: number, row: number];
  readonly keys: readonly string[];
  readonly value: number;
}

export interface MapChoice {
  readonly measure: Measure;
  readonly scheme?: string;
}

export function areaMapOf(overview: Overview, filter: Filter, { measure, scheme }: MapChoice): AreaMap {
  const { regions, schemes } = overview.names;
  const shown = shownAsks(overview, filter);
  const tiles = Object.entries(regions).flatMap(([code, { tile }]) =>
    tile === undefined ? [] : [{ code, tile }],
  );
  const isEverywhere = ({ tiles: touched }: AskRow) => touched.length > 0 && touched.length >= tiles.length;
  const placed = shown.filter((ask) => !isEverywhere(ask));
  const asksIn = groupedBy(placed, ({ tiles: touched }) => touched);
  const outlined = scheme === undefined ? undefined : schemes[scheme];
  return {
    measure,
    areas: tiles.map(({ code, tile }) => {
      const asks = asksIn.get(code) ?? [];
      const province = regions[code]?.partOf[0] ?? '';
      return {
        code,
        label: labelOf(regions, code),
        province,
        provinceLabel: labelOf(regions, province),
        tile,
        keys: asks.map(({ key }) => key),
        value: sumOf(asks, measure),
      };
    }),
    scheme: outlined?.tiles && { label: outlined.label, areas: new Set(outlined.tiles) },
    everywhere: shown.filter(isEverywhere).map(({ key }) => key),
    elsewhere: shown.filter(({ tiles: touched }) => touched.length === 0).map(({ key }) => key),
  };
}
