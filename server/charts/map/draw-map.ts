// Draws the map of tiles: name and figure in each area, a line around each province, a dashed one around the area of a scheme.
import { shortEuros } from '../../wording/charts/common.ts';
import { mapWords } from '../../wording/charts/map.ts';
import type { Language } from '../../wording/language.ts';
import { number } from '../../wording/say.ts';
import { heatOf } from '../heat.ts';
import { framed, type Look, marked } from '../look.ts';
import { groupedBy } from '../names.ts';
import { element, textAt } from '../svg.ts';
import { cut, wrapped } from '../text-width.ts';
import type { Area, AreaMap } from './area-map.ts';
import { besideMap } from './beside-map.ts';
import { measureName } from './measure.ts';
import { outlineOf } from './outline.ts';

const tile = { width: 104, height: 84 };
const margin = 8;

export function drawMap(map: AreaMap, look: Look): string {
  const { language } = look;
  const most = Math.max(0, ...map.areas.map(({ value }) => value));
  const columns = Math.max(0, ...map.areas.map(({ tile: [column] }) => column + 1));
  const rows = Math.max(0, ...map.areas.map(({ tile: [, row] }) => row + 1));
  const width = margin * 2 + columns * tile.width;
  const beside = besideMap(map, { y: rows * tile.height + margin * 2 + 18, width }, look);
  const provinces = [...groupedBy(map.areas, ({ province: code }) => [code]).values()];
  return framed(
    { kind: 'map', width, height: beside.height, label: mapLabel(map, language) },
    look,
    element(
      'g',
      { transform: `translate(${margin} ${margin})` },
      ...map.areas.map((area) => tileOf(area, { most, map }, look)),
      ...provinces.map((areas) => provinceOf(areas)),
      schemeLine(map),
    ),
    beside.drawn,
  );
}

export function mapLabel({ measure, scheme }: AreaMap, language: Language): string {
  return mapWords.label[language]({ measure: measureName(measure, language), scheme: scheme?.label });
}

/** The figure as it stands in an area. */
export const areaFigure = ({ value }: Area, { measure }: AreaMap, language: Language): string =>
  measure === 'asks' ? number(value, language) : shortEuros(value, language);

export function areaLabel(area: Area, map: AreaMap, language: Language): string {
  const claim = map.measure === 'asks' ? undefined : areaFigure(area, map, language);
  const { label, provinceLabel, keys } = area;
  return mapWords.tile[language]({ area: label, province: provinceLabel, asks: keys.length, claim });
}

function tileOf(area: Area, { most, map }: { most: number; map: AreaMap }, look: Look): string {
  const x = area.tile[0] * tile.width;
  const y = area.tile[1] * tile.height;
  const lines = wrapped(area.label, { width: tile.width - 20, size: 11, lines: 3 });
  const box = { x: x + 1, y: y + 1, width: tile.width - 2, height: tile.height - 2 };
  return marked(
    { keys: area.keys, label: areaLabel(area, map, look.language), class: 'area' },
    look,
    element('rect', { ...box, class: heatOf(area.value, most) }),
    textAt(x + 11, y + 31, lines, { class: 'small' }),
    area.value === 0
      ? ''
      : textAt(x + tile.width - 12, y + tile.height - 12, areaFigure(area, map, look.language), {
          class: 'figure',
          'text-anchor': 'end',
        }),
  );
}

/** The line around a province, and its name in the first of its tiles. */
function provinceOf(areas: readonly Area[]): string {
  const inReadingOrder = areas.toSorted(
    ({ tile: one }, { tile: other }) => one[1] - other[1] || one[0] - other[0],
  );
  const [first] = inReadingOrder;
  if (first === undefined) return '';
  const [column, row] = first.tile;
  const name = cut(first.provinceLabel, tile.width - 20, 10);
  return element(
    'g',
    { class: 'province' },
    element('path', {
      class: 'border',
      d: outlineOf(
        areas.map((area) => area.tile),
        { ...tile, inset: 1.5 },
      ),
    }),
    textAt(column * tile.width + 11, row * tile.height + 17, name, { class: 'province-name' }),
  );
}

function schemeLine({ scheme, areas }: AreaMap): string {
  if (scheme === undefined) return '';
  const inside = areas.filter(({ code }) => scheme.areas.has(code)).map((area) => area.tile);
  return element('path', { class: 'scheme-area', d: outlineOf(inside, { ...tile, inset: 4.5 }) });
}
