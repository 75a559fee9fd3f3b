// The short words that stand in the text behind codes and amounts.
import { type Wording, wording } from '../fact.ts';
import { counted, countedYears, euros } from '../say.ts';

export const inlayWords = {
  members: wording<{ name: string; count: number }>({
    nl: ({ name, count }) => `${name}, ${counted(count, 'lid', 'leden', 'nl')}`,
    en: ({ name, count }) => `${name}, ${counted(count, 'member', 'members', 'en')}`,
  }),
  ended: wording<{ name: string }>({
    nl: ({ name }) => `${name} (niet meer geldig)`,
    en: ({ name }) => `${name} (no longer valid)`,
  }),
  product: wording<{ years: number; product: number }>({
    nl: ({ years, product }) => `× ${countedYears(years, 'nl')} = ${euros(product, 'nl')}`,
    en: ({ years, product }) => `× ${countedYears(years, 'en')} = ${euros(product, 'en')}`,
  }),
} satisfies Record<string, Wording<never>>;
