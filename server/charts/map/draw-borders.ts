// Draws the map with real borders. Same figures and marks as the tiles; figures of tiny areas are left to the table.
import { type ExtendedFeature, geoIdentity, type GeoPath, geoPath } from 'd3-geo';
import { heatOf } from '../heat.ts';
import { framed, type Look, marked } from '../look.ts';
import { element, textAt } from '../svg.ts';
import { widthOf } from '../text-width.ts';
import type { Area, AreaMap } from './area-map.ts';
import { besideMap } from './beside-map.ts';
import type { Borders, Shape } from './borders.ts';
import { areaFigure, areaLabel, mapLabel } from './draw-map.ts';

const size = { width: 720, height: 820 };

export function drawBorders(map: AreaMap, borders: Borders, look: Look): string {
  const features = new Map(Object.entries(borders).map(([code, shape]) => [code, featureOf(shape)]));
  const plane = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [8, 8],
        [size.width - 8, size.height - 8],
      ],
      {
        type: 'FeatureCollection',
        features: [...features.values()],
      },
    );
  const path = geoPath(plane).digits(1);
  const known = map.areas.filter(({ code }) => features.has(code));
  const most = Math.max(0, ...known.map(({ value }) => value));
  const below = besideMap(map, { y: size.height + 18, width: size.width, borders: true }, look);
  const drawn = known.map((area) => ({ area, feature: features.get(area.code) ?? featureOf([]) }));
  return framed(
    { kind: 'map', width: size.width, height: below.height, label: mapLabel(map, look.language) },
    look,
    ...drawn.map(({ area, feature }) =>
      marked(
        { keys: area.keys, label: areaLabel(area, map, look.language), class: 'area' },
        look,
        element('path', { class: `shape ${heatOf(area.value, most)}`, d: path(feature) ?? '' }),
      ),
    ),
    ...drawn
      .filter(({ area }) => map.scheme?.areas.has(area.code))
      .map(({ feature }) => element('path', { class: 'scheme-area', d: path(feature) ?? '' })),
    ...drawn.map(({ area, feature }) => figureIn(area, { feature, path, map }, look)),
    below.drawn,
  );
}

/** Each ring as a part of its own: what is a hole and what an island does not matter to an even-odd fill. */
const featureOf = (shape: Shape): ExtendedFeature => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates: shape.map((ring) => [...ring]) },
});

interface Drawn {
  readonly feature: ExtendedFeature;
  readonly path: GeoPath;
  readonly map: AreaMap;
}

function figureIn(area: Area, { feature, path, map }: Drawn, look: Look): string {
  const figure = areaFigure(area, map, look.language);
  const [[left, top], [right, bottom]] = path.bounds(feature);
  if (area.value === 0 || right - left < widthOf(figure, 12) || bottom - top < 14) return '';
  const [x, y] = path.centroid(feature);
  return textAt(x, y + 4, figure, { class: 'figure over', 'text-anchor': 'middle', 'aria-hidden': 'true' });
}
