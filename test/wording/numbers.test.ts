// Numbers in sentences, as the language writes them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { number } from '../../server/wording/say.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

test.each(['nl', 'en'] as const)('in %s: signs for thousands and decimals, three at most', (language) => {
  expect(number(12_500.5, language)).toBe(language === 'nl' ? '12.500,5' : '12,500.5');
  const format = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 3 });
  const some = fc.oneof(fc.integer({ min: -2000, max: 2000 }), fc.integer(), fc.double({ noNaN: true }));
  fc.assert(fc.property(some, (value) => number(value + 0, language) === format.format(value + 0)));
});
