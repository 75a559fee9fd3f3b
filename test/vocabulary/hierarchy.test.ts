// What lies in what: territory counted in municipalities, across mergers.
import { describe, expect, test } from 'vitest';
import { builtInVocabulary, loadVocabulary } from '../../server/vocabulary/load.ts';

const { regions } = builtInVocabulary();

describe('contains', () => {
  test.each([
    ['NL00', 'GM0014', true],
    ['PV20', 'CR03', true],
    ['PV20', 'GM0014', true],
    ['PV20', 'GM0106', false],
    ['CR03', 'PV20', false],
    ['LD01', 'rga', true],
    ['rga', 'GM0014', true],
    ['rga', 'PV20', false],
    ['rga', 'rga', true],
    ['NL00', 'GM9001', true],
    ['NL00', 'WS0646', true],
    ['PV20', 'WS0646', false],
    ['rga', 'GM9999', false],
    ['GM9999', 'rga', false],
  ])('%s contains %s: %s', (outer, inner, answer) => {
    expect(regions.contains(outer, inner)).toBe(answer);
  });

  test('a municipality that was absorbed lies where its successor lies', () => {
    expect(regions.contains('rga', 'GM0017')).toBe(true);
    expect(regions.contains('GM0014', 'GM0017')).toBe(true);
    expect(regions.contains('GM0017', 'GM0014')).toBe(false);
  });

  test('a municipality that was divided lies in a region only with all its parts', () => {
    expect(regions.contains('rga', 'GM0053')).toBe(true);
    expect(regions.contains('GM1966', 'GM0053')).toBe(false);
  });

  test('an old list of members covers a newly formed municipality when all it was made of is in it', () => {
    const members = ['GM0007', 'GM0048'];
    const old = (codes: readonly string[]) =>
      loadVocabulary([
        {
          file: 'vocabularies/old.yaml',
          value: {
            list: 'regions',
            entries: [{ id: 'old', label: 'Old', kind: 'cooperation-region', members: codes }],
          },
        },
      ]).vocabulary.regions;
    // Bellingwedde and Vlagtwedde became Westerwolde.
    expect(old(members).contains('old', 'GM1950')).toBe(true);
    expect(old(members.slice(1)).contains('old', 'GM1950')).toBe(false);
  });
});

describe('overlap', () => {
  test.each([
    ['rga', 'PV20', true],
    ['rga', 'PV21', false],
    ['rga', 'nij-begun-gebied', true],
    ['GM0009', 'GM0014', true],
    ['GM0009', 'GM0017', false],
    ['lelylijn-corridor', 'rga', true],
    ['GM9999', 'rga', false],
    ['regio-deal-noord-drenthe', 'rga', false],
  ])('%s and %s share ground: %s', (one, other, answer) => {
    expect(regions.overlap(one, other)).toBe(answer);
    expect(regions.overlap(other, one)).toBe(answer);
  });
});

describe('municipalities', () => {
  test('a municipality is made of itself, an unknown code of nothing', () => {
    expect([...regions.municipalities('GM0014')]).toEqual(['GM0014']);
    expect([...regions.municipalities('GM9001')]).toEqual(['GM9001']);
    expect(regions.municipalities('GM9999').size).toBe(0);
    expect(regions.municipalities('WS0646').size).toBe(0);
  });

  test('the country has them all, each in one province', () => {
    expect(regions.municipalities('NL00').size).toBe(342);
    const provinces = regions.entries.filter(({ kind }) => kind === 'province');
    const all = provinces.flatMap(({ id }) => Array.from(regions.municipalities(id)));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(342);
  });

  test('regions that contain each other in a circle still give an answer', () => {
    const { vocabulary } = loadVocabulary([
      {
        file: 'vocabularies/circle.yaml',
        value: {
          list: 'regions',
          entries: [
            {
              id: 'one',
              label: 'One',
              kind: 'cooperation-region',
              members: ['two', 'GM0014'],
              partOf: ['two'],
            },
            { id: 'two', label: 'Two', kind: 'cooperation-region', members: ['one'], partOf: ['one'] },
            { id: 'old', label: 'Old', kind: 'municipality', successors: ['new'] },
            { id: 'new', label: 'New', kind: 'municipality', successors: ['old'] },
          ],
        },
      },
    ]);
    expect([...vocabulary.regions.municipalities('two')]).toEqual(['GM0014']);
    expect(vocabulary.regions.ancestors('one').map(({ id }) => id)).toEqual(['two']);
    const old = vocabulary.regions.get('old');
    expect(old === undefined ? [] : vocabulary.regions.current(old)).toEqual([old]);
    expect(vocabulary.regions.contains('rga', 'old')).toBe(false);
  });
});

test('a row of regions or of successors without end is followed without ending the check', () => {
  const row = (kind: string, next: (id: string) => object) =>
    Array.from({ length: 20_000 }, (_, place) => ({
      id: `${kind}-${place}`,
      label: kind,
      kind,
      ...next(`${kind}-${place + 1}`),
    }));
  const { vocabulary } = loadVocabulary([
    {
      file: 'vocabularies/rows.yaml',
      value: {
        list: 'regions',
        entries: [
          ...row('cooperation-region', (id) => ({ members: [id] })),
          ...row('municipality', (id) => ({ successors: [id] })),
          { id: 'cooperation-region-20000', label: 'Last', kind: 'cooperation-region', members: ['GM0014'] },
        ],
      },
    },
  ]);
  expect([...vocabulary.regions.municipalities('cooperation-region-0')]).toEqual(['GM0014']);
  expect(vocabulary.regions.contains('rga', 'municipality-0')).toBe(false);
});
