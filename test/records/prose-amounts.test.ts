// Amounts of money in running text, Dutch and English.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../server/records/prose-amounts.ts';
import { euros } from '../../server/wording/say.ts';

const found = (text: string) =>
  amountsIn(text).map(({ start, end, euros: sum }) => [text.slice(start, end), sum]);

test.each([
  ['€ 12,5 miljoen', 12_500_000],
  ['€12m', 12_000_000],
  ['€ 16\u00a0miljoen', 16_000_000],
  ['240 mln', 240_000_000],
  ['EUR 12 million', 12_000_000],
  ['1,5 miljard euro', 1_500_000_000],
  ['€ 500.000,-', 500_000],
  ['12 000 euro', 12_000],
  ['EUR 1,250,000', 1_250_000],
  ['€ 2 mld', 2_000_000_000],
  ['75 duizend euro', 75_000],
])('%s', (text, sum) => {
  expect(found(`Wij vragen ${text}.`)).toEqual([[text, sum]]);
});

test('several in one sentence, in order', () => {
  expect(found('Van € 20 miljoen betaalt u € 12,5 mln. en wij 7,5 miljoen euro.')).toEqual([
    ['€ 20 miljoen', 20_000_000],
    ['€ 12,5 mln', 12_500_000],
    ['7,5 miljoen euro', 7_500_000],
  ]);
});

test('a year before the sign of an amount is left to be a year', () => {
  expect(found('In 2027 € 15 miljoen, in 2028 EUR 5 million.')).toEqual([
    ['€ 15 miljoen', 15_000_000],
    ['EUR 5 million', 5_000_000],
  ]);
});

describe('are not', () => {
  test.each([
    '36 600 B, nr. 9',
    '29697-173',
    'in 2027',
    '40 procent',
    '3 km',
    '200 woningen',
    '€',
    'euro',
    '12 m hoog',
    '€ 0,333333',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('every amount that we say ourselves is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900_000 }), fc.constantFrom('nl', 'en'), (thousands, language) => {
      const said = euros(thousands * 1000, language);
      expect(amountsIn(`Dat is ${said} in totaal.`).map((amount) => amount.euros)).toEqual([
        thousands * 1000,
      ]);
    }),
  );
});

test('whatever the text, amounts lie in it in order, and are whole', () => {
  const piece = fc.constantFrom(
    '€',
    ' ',
    '12',
    '.',
    ',',
    '000',
    'miljoen',
    'mln.',
    'euro',
    '\u00a0',
    '-',
    'à',
    '🚆',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        fc.string(),
      ),
      (text) => {
        let last = 0;
        for (const { start, end, euros: sum } of amountsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isSafeInteger(sum)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      },
    ),
  );
});

test('a megabyte of digits is read soon', { timeout: 10_000 }, () => {
  expect(found('1'.repeat(1_000_000))).toEqual([]);
  expect(found('1.000 '.repeat(150_000))).toEqual([]);
});
