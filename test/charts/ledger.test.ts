// What is claimed from each envelope, and what there is.
import { describe, expect, test } from 'vitest';
import { drawLedger } from '../../server/charts/ledger/draw-ledger.ts';
import { ledgerTable } from '../../server/charts/ledger/ledger-table.ts';
import { ledgerOf } from '../../server/charts/ledger/ledger.ts';
import { valueOf } from '../../server/charts/table.ts';
import { ask, overviewOf } from '../worlds/overview-world.ts';

const envelopes = [
  {
    id: 'kust',
    label: 'Kustbudget',
    sums: [
      {
        name: 'exclusief btw',
        claimed: 9_000_000,
        available: 6_000_000,
        claims: [
          { keys: ['b#0', 'partner#0'], parts: ['part#0'], amount: 5_000_000 },
          { keys: ['a#0'], amount: 4_000_000 },
        ],
        years: [
          {
            year: 2027,
            available: 3_000_000,
            claimed: 2_000_000,
            claims: [{ keys: ['a#0'], amount: 2_000_000 }],
          },
          {
            year: 2028,
            available: 3_000_000,
            claimed: 7_000_000,
            claims: [
              { keys: ['b#0', 'partner#0'], amount: 5_000_000 },
              { keys: ['a#0'], amount: 2_000_000 },
            ],
          },
        ],
      },
    ],
  },
];
const overview = overviewOf(
  [
    ask('a#0', { goals: ['wonen'] }),
    ask('b#0'),
    ask('partner#0', { goals: ['energie'] }),
    ask('part#0', { goals: ['klimaat'] }),
  ],
  { envelopes },
);

describe('the ledger', () => {
  test('has a row for each year and one for all, with what is claimed too much', () => {
    const { rows } = ledgerTable(ledgerOf(overview, {}), 'nl');
    expect(rows.map((row) => row.map(valueOf))).toEqual([
      ['Kustbudget', 'exclusief btw', '2027', 2_000_000, 3_000_000, ''],
      ['Kustbudget', 'exclusief btw', '2028', 7_000_000, 3_000_000, 4_000_000],
      ['Kustbudget', 'exclusief btw', 'alle jaren', 9_000_000, 6_000_000, 3_000_000],
    ]);
  });

  test('marks what is too much by hatching and in words', () => {
    const drawn = drawLedger(ledgerOf(overview, {}), { language: 'nl' });
    expect(drawn).toContain('class="bar over"');
    expect(drawn).toContain('▲ € 3 mln te veel');
  });

  test('counts every claim under a filter too, and tells the part of the asks that are shown', () => {
    const ledger = ledgerOf(overview, { goal: 'wonen' });
    expect(ledger.sums[0]?.years.map(({ claimed, shown }) => [claimed, shown])).toEqual([
      [2_000_000, 2_000_000],
      [7_000_000, 2_000_000],
    ]);
    const { head, rows } = ledgerTable(ledger, 'nl');
    expect(head).toContain('Waarvan in het filter (€)');
    expect(rows.at(-1)?.map(valueOf)).toEqual([
      'Kustbudget',
      'exclusief btw',
      'alle jaren',
      9_000_000,
      4_000_000,
      6_000_000,
      3_000_000,
    ]);
  });

  test('tells a joint claim to each partner, and a programme to those of its parts', () => {
    const shown = (goal: string) => ledgerOf(overview, { goal }).sums.map((sum) => [sum.shown, sum.claimed]);
    expect(shown('energie')).toEqual([[5_000_000, 9_000_000]]);
    expect(shown('klimaat')).toEqual([[0, 9_000_000]]);
  });

  test('has what is claimed in no known year', () => {
    const undated = {
      id: 'pot',
      label: 'Pot',
      sums: [{ name: '', years: [], claims: [{ keys: ['a#0'], amount: 8 }], claimed: 8, available: 5 }],
    };
    const { sums } = ledgerOf(overviewOf([ask('a#0')], { envelopes: [undated] }), {});
    expect(sums).toMatchObject([{ envelope: 'Pot', keys: ['a#0'], claimed: 8, over: 3, years: [] }]);
    expect(drawLedger({ sums, more: 0 }, { language: 'nl' })).toContain('Pot');
  });

  test('leaves out envelopes from which no shown ask claims', () => {
    expect(ledgerOf(overview, { goal: 'spoor' }).sums).toEqual([]);
  });
});
