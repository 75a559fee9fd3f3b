// Which asks are looked at.
import { expect, test } from 'vitest';
import { type Filter, shownAsks } from '../../server/charts/filter.ts';
import { joinedKeys, separateKeys } from '../../server/charts/look.ts';
import { ask, overviewOf } from '../worlds/overview-world.ts';

const overview = overviewOf(
  [
    ask('a#0', { title: 'Café aan het spoor', submission: 'emmen', goals: ['spoor'], regions: ['GM0114'] }),
    ask('b#0', { title: 'Dijk', submission: 'emmen', status: 'concept', ministries: ['ienw', 'bzk'] }),
    ask('c#0', { title: 'Spoor naar zee', submission: 'fryslan', scheme: 'wokt', tiles: ['CR04'] }),
  ],
  {
    names: {
      regions: {
        GM0114: { label: 'Emmen', kind: 'municipality', partOf: ['CR08'] },
        CR08: { label: 'Zuidoost-Drenthe', kind: 'corop', partOf: ['PV22'] },
        CR04: { label: 'Noord-Friesland', kind: 'corop', partOf: ['PV21'] },
      },
    },
  },
);

test.each<[Filter, string]>([
  [{}, 'a#0 b#0 c#0'],
  [{ text: 'cafe SPOOR' }, 'a#0'],
  [{ text: 'fryslan' }, 'c#0'],
  [{ submission: 'emmen', status: 'concept' }, 'b#0'],
  [{ goal: 'spoor' }, 'a#0'],
  [{ scheme: 'wokt' }, 'c#0'],
  [{ ministry: 'bzk' }, 'b#0'],
  [{ region: 'PV22' }, 'a#0'],
  [{ region: 'PV21' }, 'c#0'],
  [{ region: '' }, 'a#0 b#0 c#0'],
])('%j shows %s', (filter, keys) => {
  expect(
    shownAsks(overview, filter)
      .map(({ key }) => key)
      .join(' '),
  ).toBe(keys);
});

test('keys come back as they were, whatever the names of files', () => {
  const keys = ['submissions/de stad/vraag 1.ask.yaml#0', '100%25.ask.yaml#2', 'a%20b#1'];
  expect(separateKeys(joinedKeys(keys))).toEqual(keys);
});
