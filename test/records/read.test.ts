// Any value gives a record; amounts are numbers, links and targets are objects that know their place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as read from '../../server/records/read.ts';
import { summarise, summaryOf } from '../../server/records/summary.ts';
import { recordOf } from '../worlds/record-world.ts';

const reading = { document: 0, unreliable: [] };
const ask = { id: 'rga-wokt', title: 'Relatief criterium', status: 'concept' };
const askOf = (part: object) => read.readAsk({ ...ask, ...part }, reading).ask;

describe('any value at all', () => {
  const anything = fc.oneof(fc.jsonValue(), fc.anything());

  test.each(Object.entries(read))('%s gives a record and never throws', (_name, reader) => {
    fc.assert(fc.property(anything, (value) => Array.isArray(reader(value, reading).problems)));
  });

  test('a record whose fields hold anything gives an ask and never throws', () => {
    const odd = recordOf('ask').chain((record) =>
      fc.record(
        Object.fromEntries(
          Object.keys(record).map((key) => [key, fc.oneof(anything, fc.constant(record[key]))]),
        ),
      ),
    );
    fc.assert(
      fc.property(odd, (value) => {
        const { ask: found } = read.readAsk(value, reading);
        expect(Array.isArray(found.links)).toBe(true);
        expect(() => summarise(found)).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  test('a hostile name of a field does no harm', () => {
    const value: unknown = JSON.parse(
      '{"__proto__": {"x": 1}, "constructor": 2, "id": "a", "funding": {"__proto__": 3}}',
    );
    const { ask: found, problems } = read.readAsk(value, reading);
    expect(found.id).toBe('a');
    expect(problems.filter(({ rule }) => rule === 'schema/unknown-key')).toHaveLength(3);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('the value itself is not changed', () => {
    const value = {
      ...ask,
      ownr: 'x',
      nationalGoals: 'energie',
      funding: { from: '2027', parts: [{ party: 'x' }] },
    };
    const before = structuredClone(value);
    read.readAsk(value, reading);
    expect(value).toEqual(before);
  });
});

describe('an ask as rules read it', () => {
  test('has amounts in whole euros, however they were written', () => {
    const { funding, granted } = askOf({
      funding: {
        amount: { total: '240_000_000', perYear: '12 000 000', vat: 'excl' },
        parts: [
          { party: 'rijk', amount: '120_000_000' },
          { party: 'PV20', amount: 120_000_000 },
        ],
        operation: { perYear: '3_000_000', payer: 'PV20' },
      },
      granted: { amount: '8_500_000', from: 2027 },
    });
    expect(funding).toMatchObject({
      amount: { total: 240_000_000, perYear: 12_000_000, vat: 'excl' },
      parts: [
        { party: 'rijk', amount: 120_000_000 },
        { party: 'PV20', amount: 120_000_000 },
      ],
      operation: { perYear: 3_000_000, payer: 'PV20' },
    });
    expect(granted).toMatchObject({ amount: 8_500_000, from: 2027 });
  });

  test('has its links in one list, each with its place', () => {
    const { links } = askOf({
      jointWith: ['pv20-wokt'],
      dependsOn: ['rga-rail', { ask: 'noord-grid', while: ['toegezegd'], seen: '3f2a' }],
      distinctFrom: [{ ask: 'fr-wokt', because: 'ander criterium' }],
    });
    expect(links).toEqual([
      { kind: 'dependsOn', index: 0, inMap: false, to: 'rga-rail' },
      { kind: 'dependsOn', index: 1, inMap: true, to: 'noord-grid', while: ['toegezegd'], seen: '3f2a' },
      { kind: 'jointWith', index: 0, inMap: false, to: 'pv20-wokt' },
      { kind: 'distinctFrom', index: 0, inMap: true, to: 'fr-wokt' },
    ]);
  });

  test('has its regions with their place, also those without a code', () => {
    const { targets } = askOf({
      targetRegions: ['GM0014', { code: 'GM1969', name: 'Westerkwartier' }, { informal: 'kerngebieden' }],
    });
    expect(targets).toMatchObject([
      { index: 0, inMap: false, code: 'GM0014' },
      { index: 1, inMap: true, code: 'GM1969', name: 'Westerkwartier' },
      { index: 2, inMap: true, informal: 'kerngebieden' },
    ]);
  });

  test('reads what was surely meant, besides telling the slip', () => {
    const found = askOf({
      nationalGoals: 'energie',
      deadline: '12 maart 2026',
      funding: { from: '2027', amount: { total: '12 mln' } },
    });
    expect(found).toMatchObject({
      nationalGoals: ['energie'],
      deadline: '2026-03-12',
      funding: { from: 2027, amount: { total: 12_000_000 } },
    });
  });

  test('leaves out what cannot be read, and keeps the rest', () => {
    const found = askOf({
      priority: 'hoog',
      funding: { from: 2027, until: 'ooit', parts: [{ party: 'rijk' }, { party: 'eu', amount: 1 }] },
    });
    expect(found.title).toBe(ask.title);
    expect(found.priority).toBeUndefined();
    expect(found.funding).toMatchObject({ from: 2027, parts: [{ party: 'eu', amount: 1 }] });
    expect(found.funding?.until).toBeUndefined();
  });

  test('what falls out of a list takes no place from the others', () => {
    const { targets, links } = askOf({
      targetRegions: [5, { code: [1] }, 'GM0193', { code: 'GM0106', name: 7 }, 'GM0014'],
      dependsOn: [[], 'rga-spoor'],
      waivers: [
        { rule: 5, because: 'x', by: 'y' },
        { rule: 'a/b', because: 'x', by: 'y', with: 'rga-bus' },
      ],
    });
    expect(targets.map(({ index, code }) => [index, code])).toEqual([
      [2, 'GM0193'],
      [3, 'GM0106'],
      [4, 'GM0014'],
    ]);
    expect(links.map(({ kind, index, to }) => [kind, index, to])).toEqual([
      ['dependsOn', 1, 'rga-spoor'],
      ['waivers', 1, 'rga-bus'],
    ]);
  });

  test('names the places that could not be used', () => {
    const { malformed } = read.readAsk(
      { ...ask, ownr: 'x', funding: { parts: [{ party: 'rijk' }] } },
      reading,
    );
    expect(malformed).toEqual([['ownr'], ['funding', 'parts'], ['owner']]);
  });

  test('is equal for equal records, and so is its summary', () => {
    fc.assert(
      fc.property(recordOf('ask'), (record) => {
        const one = read.readAsk(record, reading).ask;
        const shuffled = Object.fromEntries(Object.entries(structuredClone(record)).toReversed());
        const other = read.readAsk(shuffled, reading).ask;
        expect(other).toEqual(one);
        expect(JSON.stringify(summarise(structuredClone(one)))).toBe(JSON.stringify(summarise(one)));
      }),
    );
  });

  test('has the same summary whether it is copied or made of the same parts, keys that say nothing left out', () => {
    fc.assert(
      fc.property(recordOf('ask'), (record) => {
        const { ask: found } = read.readAsk(record, reading);
        const before = structuredClone(found);
        expect(structuredClone(summaryOf(found))).toStrictEqual(summarise(found));
        expect(JSON.stringify(summaryOf(found))).toBe(JSON.stringify(summarise(found)));
        expect(found).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps every field of a record that conforms', () => {
    const moved = new Set([
      'targetRegions',
      'dependsOn',
      'supports',
      'excludes',
      'replaces',
      'jointWith',
      'distinctFrom',
    ]);
    fc.assert(
      fc.property(recordOf('ask'), (record) => {
        const found = read.readAsk(record, reading).ask as Readonly<Record<string, unknown>>;
        for (const key of Object.keys(record)) if (!moved.has(key)) expect(found[key]).toBeDefined();
      }),
    );
  });
});
