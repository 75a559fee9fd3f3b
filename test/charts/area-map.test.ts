// Who asks what where.
import { describe, expect, test } from 'vitest';
import { areaMapOf } from '../../server/charts/map/area-map.ts';
import { bordersOf } from '../../server/charts/map/borders.ts';
import { drawBorders } from '../../server/charts/map/draw-borders.ts';
import { drawMap } from '../../server/charts/map/draw-map.ts';
import { mapTable } from '../../server/charts/map/map-table.ts';
import { measured, measureName, measuresOf } from '../../server/charts/map/measure.ts';
import type { AskRow, LinkRow } from '../../server/features/overview/overview.ts';
import { groupedBy } from '../../server/charts/names.ts';
import { outlineOf } from '../../server/charts/map/outline.ts';
import { valueOf } from '../../server/charts/table.ts';
import { ask, exampleOverview, overviewOf } from '../worlds/overview-world.ts';

const region = (label: string, tile: [number, number], province = 'PV20') => ({
  label,
  kind: 'corop',
  partOf: [province],
  tile,
});
const names = {
  regions: {
    CR01: region('Oost', [1, 0]),
    CR03: region('West', [0, 0]),
    CR07: region('Zuid', [0, 1], 'PV22'),
    PV20: { label: 'Groningen', kind: 'province', partOf: [] },
    PV22: { label: 'Drenthe', kind: 'province', partOf: [] },
  },
  schemes: { npvr: { label: 'Vitale regio’s', tiles: ['CR01'] } },
};
const grant = (total: number, vat = 'excl') => ({ claim: { total, repaid: false, vat, perYear: {} } });
const overview = overviewOf(
  [
    ask('a#0', { tiles: ['CR01', 'CR03'], ...grant(3_000_000) }),
    ask('b#0', { tiles: ['CR01'], ...grant(1_000_000, 'incl') }),
    ask('c#0', { tiles: ['CR01'], isOver: true, ...grant(9_000_000) }),
    ask('land#0', { tiles: ['CR01', 'CR03', 'CR07'] }),
    ask('nergens#0'),
  ],
  { names },
);

describe('the map', () => {
  test('counts an ask in each area that it touches; asks for the whole country stand apart', () => {
    const { rows } = mapTable(areaMapOf(overview, {}, { measure: 'asks' }), 'nl');
    expect(rows.map((row) => row.map(valueOf))).toEqual([
      ['Oost', 'Groningen', 3],
      ['West', 'Groningen', 1],
      ['Zuid', 'Drenthe', 0],
      ['Voor heel het land', '', 1],
      ['Zonder gebied op de kaart', '', 1],
    ]);
  });

  test('adds only claims that may be added, and none of an ask that is over', () => {
    const measures = measuresOf(overview.asks);
    expect(measures.map((measure) => measureName(measure, 'nl'))).toEqual([
      'aantal vragen',
      'gevraagde bijdragen, exclusief btw',
      'gevraagde bijdragen, inclusief btw',
    ]);
    const sums = measures.map((measure) =>
      overview.asks.reduce((sum, one) => sum + measured(one, measure), 0),
    );
    expect(sums).toEqual([5, 3_000_000, 1_000_000]);
  });

  describe('counts money once in an area', () => {
    const excl = { repaid: false, vat: 'excl' } as const;
    const link = (kind: LinkRow['kind'], ...keys: string[]) => ({
      links: keys.map((key) => ({ kind, to: key, key })),
    });
    const claim = (key: string, total: number, more: Partial<AskRow> = {}) =>
      ask(key, { tiles: ['CR01'], ...grant(total), ...more });

    test.each<[string, number, AskRow[]]>([
      [
        'of a joint ask, also where one partner says so',
        100,
        [claim('a', 100, link('jointWith', 'b', 'c')), claim('b', 90), claim('c', 100)],
      ],
      [
        'of a programme with its parts, over two steps',
        100,
        [claim('a', 100), claim('b', 60, link('partOf', 'a')), claim('c', 20, link('partOf', 'b'))],
      ],
      ['of parts without their programme', 80, [claim('b', 60, link('partOf', 'x')), claim('c', 20)]],
      ['of an ask and what it replaces', 70, [claim('a', 70, link('replaces', 'b')), claim('b', 100)]],
      [
        'of an ask that was to be replaced by one that is over',
        100,
        [claim('a', 70, { ...link('replaces', 'b'), isOver: true }), claim('b', 100)],
      ],
      [
        'of asks that say of each other what cannot be',
        5,
        [
          claim('a', 1, link('replaces', 'b')),
          claim('b', 2, link('replaces', 'a')),
          claim('c', 1, link('partOf', 'd')),
          claim('d', 1, link('partOf', 'c')),
        ],
      ],
    ])('%s', (_what, value, asks) => {
      const sums = [asks, asks.toReversed()].map(
        (rows) => areaMapOf(overviewOf(rows, { names }), {}, { measure: excl }).areas[0]?.value,
      );
      expect(sums).toEqual([value, value]);
    });

    test('and says so', () => {
      const { caption } = mapTable(areaMapOf(overview, {}, { measure: excl }), 'nl');
      expect(caption).toContain('Geld telt één keer: van een gezamenlijke vraag,');
    });
  });

  test('draws the area of a scheme as a dashed line, and says so', () => {
    const drawn = drawMap(areaMapOf(overview, {}, { measure: 'asks', scheme: 'npvr' }), { language: 'nl' });
    expect(drawn).toContain('Stippellijn: gebied van Vitale regio’s');
    expect(drawn.match(/class="scheme-area"/gu)).toHaveLength(2);
  });

  test('has forty areas, each at a place of its own, provinces in one piece', () => {
    const { areas } = areaMapOf(exampleOverview('noord'), {}, { measure: 'asks' });
    expect(areas).toHaveLength(40);
    expect(new Set(areas.map(({ tile }) => tile.join())).size).toBe(40);
    const provinces = groupedBy(areas, ({ provinceLabel }) => [provinceLabel]);
    expect(provinces.size).toBe(12);
    for (const [name, own] of provinces) {
      const line = outlineOf(
        own.map(({ tile }) => tile),
        { width: 10, height: 10, inset: 1 },
      );
      expect(line.match(/M/gu), name).toHaveLength(1);
    }
  });

  test('goes around tiles that touch at a corner one by one', () => {
    const line = outlineOf(
      [
        [0, 0],
        [1, 1],
      ],
      { width: 10, height: 10, inset: 1 },
    );
    expect(line.split('Z').filter((ring) => ring !== '')).toHaveLength(2);
  });
});

describe('borders from a file', () => {
  const square = (x: number, y: number, size: number) => [
    [
      [x, y],
      [x + size, y],
      [x + size, y + size],
      [x, y + size],
      [x, y],
    ],
  ];
  const codes = new Set(['CR01', 'CR03', 'CR07']);
  const feature = (statcode: string, coordinates: unknown) => ({
    type: 'Feature',
    properties: { statcode },
    geometry: { type: 'Polygon', coordinates },
  });

  test('are drawn instead of tiles, in degrees or in metres', () => {
    for (const size of [0.5, 20_000]) {
      const file = {
        features: [feature('CR01', square(6, 53, size)), feature('CR03', square(6 + size, 53, size))],
      };
      const borders = bordersOf(file, codes);
      expect(Object.keys(borders ?? {})).toEqual(['CR01', 'CR03']);
      const drawn = drawBorders(areaMapOf(overview, {}, { measure: 'asks' }), borders ?? {}, {
        language: 'nl',
      });
      expect(drawn.match(/class="shape/gu)).toHaveLength(2);
      expect(drawn).not.toContain('NaN');
      expect(drawn).not.toContain('Onze eigen tekening');
    }
  });

  test('count for nothing when no area in them is known, or when it is no GeoJSON at all', () => {
    for (const given of [
      { features: [feature('XX', square(0, 0, 1))] },
      {},
      null,
      7,
      'x',
      { features: [null] },
    ])
      expect(bordersOf(given, codes)).toBeUndefined();
  });
});
