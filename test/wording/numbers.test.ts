// Numbers in sentences, as the language writes them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { euros, number } from '../../server/wording/say.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

test.each(['nl', 'en'] as const)('in %s: signs for thousands and decimals, three at most', (language) => {
  expect(number(12_500.5, language)).toBe(language === 'nl' ? '12.500,5' : '12,500.5');
  const format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 3 });
  const some = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.integer(), fc.double({ noNaN: true }));
  fc.assert(fc.property(some, (value) => number(value + 0, language) === format.format(value + 0)));
});

test.each([
  [12_500_000, '€ 12,5 miljoen', 'EUR 12.5 million'],
  [12_501_000, '€ 12,501 miljoen', 'EUR 12.501 million'],
  [12_500_001, '€ 12.500.001', 'EUR 12,500,001'],
  [-12_499_999, '€ -12.499.999', 'EUR -12,499,999'],
  [3_000_000_000, '€ 3.000 miljoen', 'EUR 3,000 million'],
  [999_999, '€ 999.999', 'EUR 999,999'],
  [10_000_000 / 3, '€ 3.333.333,33', 'EUR 3,333,333.33'],
])('%d euros', (amount, dutch, english) => {
  expect(euros(amount, 'nl')).toBe(dutch);
  expect(euros(amount, 'en')).toBe(english);
});

test('two amounts of whole euros are never written alike', () => {
  const amount = fc.integer({ min: 0, max: 100_000_000_000 });
  const near = fc.integer({ min: 1, max: 2000 });
  fc.assert(
    fc.property(amount, near, (one, more) => euros(one, 'nl') !== euros(one + more, 'nl')),
    { numRuns: 500 },
  );
});
