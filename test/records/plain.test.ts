// How people write dates and amounts, and how we read them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats, isDay } from '../../server/records/formats.ts';
import { nearest } from '../../server/records/nearest.ts';
import { readAmount } from '../../server/records/plain-amount.ts';
import { readDate } from '../../server/records/plain-date.ts';

describe('a date', () => {
  test.each([
    ['12-03-2026', '2026-03-12'],
    ['1/4/2026', '2026-04-01'],
    ['12.03.2026', '2026-03-12'],
    ['12 maart 2026', '2026-03-12'],
    ['donderdag 12 maart 2026', '2026-03-12'],
    ['12 Mrt. 2026', '2026-03-12'],
    ['1st March 2026', '2026-03-01'],
    ['2026/3/12', '2026-03-12'],
    ['20260312', '2026-03-12'],
    ['2026-03-12T10:00:00', '2026-03-12'],
    ['29 februari 2028', '2028-02-29'],
    ['29 februari 2026', undefined],
    ['31-04-2026', undefined],
    ['12-03-26', undefined],
    ['maart 2026', undefined],
    ['voorjaar 2026', undefined],
    ['', undefined],
  ])('%s → %s', (written, wanted) => {
    expect(readDate(written)).toBe(wanted);
  });

  test('as Dutch people write it is that very day', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    const dutch = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(days, (day) => {
        expect(readDate(dutch.format(day))).toBe(day.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('an amount', () => {
  test.each([
    ['12 mln', 12_000_000],
    ['€ 12.000.000', 12_000_000],
    ['€12.000.000,-', 12_000_000],
    ['€ 12.000.000,00', 12_000_000],
    ['12,5 miljoen', 12_500_000],
    ['12.5 million euro', 12_500_000],
    ['EUR 12,000,000', 12_000_000],
    ['1,2 mld', 1_200_000_000],
    ['500k', 500_000],
    ['12 000 000', 12_000_000],
    ['12.345', 12_345],
    ['240 mio.', 240_000_000],
    ['1.234.567,50', undefined],
    ['12,345678 mln', 12_345_678],
    ['circa 12 mln', undefined],
    ['12 à 15 mln', undefined],
    ['p.m.', undefined],
    ['12 parsec', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s → %s', (written, wanted) => {
    expect(readAmount(written)).toBe(wanted);
  });

  test('in whole euros is itself again', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 999_999_999 }),
        (euros) => readAmount(new Intl.NumberFormat('nl-NL').format(euros)) === euros,
      ),
    );
  });
});

describe('the formats of the schemas', () => {
  test('call a date what is written as one and stands in the calendar', () => {
    const sign = fc.constantFrom(...'0123456789-x \n٣');
    const near = fc
      .tuple(
        fc.constantFrom('2026-02-28', '2024-02-29', '2023-02-29', '1999-12-31'),
        fc.nat(10),
        sign,
        fc.nat(1),
      )
      .map(([day, at, put, taken]) => day.slice(0, at) + put + day.slice(at + taken));
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ maxLength: 12 })), (text) => {
        const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
        const [year, month, day] = (parts ?? []).slice(1).map(Number);
        const exists = parts !== null && isDay(year ?? 0, month ?? 0, day ?? 0);
        expect(formats.date(text)).toBe(exists);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['date', '2026-03-12', true],
    ['date', '2026-02-29', false],
    ['date', '2000-02-29', true],
    ['date', '1900-02-29', false],
    ['date', '2026-13-01', false],
    ['date', '2026-00-10', false],
    ['date', '2026-3-12', false],
    ['date-time', '2026-03-05T21:14:00+01:00', true],
    ['date-time', '2026-03-05T21:14:00Z', true],
    ['date-time', '2026-03-05T25:14:00Z', false],
    ['date-time', '2026-02-30T21:14:00Z', false],
    ['date-time', '2026-03-05 21:14', false],
    ['uri', 'https://www.cbs.nl/nl-nl?x=1#y', true],
    ['uri', 'http://localhost:8080/a', true],
    ['uri', 'https://', false],
    ['uri', 'https://a b', false],
    ['uri', 'javascript:alert(1)', false],
    ['uri', 'https://user:password@host', false],
  ] as const)('%s %s: %s', (format, text, wanted) => {
    expect(formats[format](text)).toBe(wanted);
  });
});

describe('the nearest word', () => {
  const words = ['owner', 'title', 'summary', 'dependsOn'];
  test.each([
    ['ownr', ['owner']],
    ['Depends_on', ['dependsOn']],
    ['tilte', ['title']],
    ['zzzqqq', []],
    ['', []],
    ['x'.repeat(100_000), []],
  ])('%#', (word, wanted) => {
    expect(nearest(word, words)).toEqual(wanted);
  });
});
