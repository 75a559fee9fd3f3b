// What is said beside an amount: years, shares, and what sums come to.
import { type Wording, wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { countedYears, euros, number, yearRange } from '../say.ts';
import { says } from '../sentence.ts';

/** First and last year, and how many that is. */
export interface Years {
  readonly from: number;
  readonly until: number;
  readonly years: number;
}

/** "20 jaar (2027–2046)" */
export const inYears = (years: Years, language: Language): string =>
  `${countedYears(years.years, language)} (${yearRange(years.from, years.until)})`;

/** 33.333… → "33,3 %" */
export function share(part: number, whole: number, language: Language): string {
  const percent = Math.round((part / whole) * 1000) / 10;
  return `${number(percent, language)} %`;
}

/** ", samen € 90 miljoen van € 877 miljoen": what several asks claim of what there is, behind their number. */
export function claimed(amount: number, available: number | undefined, language: Language): string {
  const nl = language === 'nl';
  const of = available === undefined ? '' : ` ${nl ? 'van' : 'of'} ${euros(available, language)}`;
  return `, ${nl ? 'samen' : 'together'} ${euros(amount, language)}${of}`;
}

export const moneyCardWords = {
  product: wording<{ perYear: number; period: Years; product: number }>({
    nl: ({ perYear, period, product }) =>
      `${euros(perYear, 'nl')} per jaar × ${inYears(period, 'nl')} = **${euros(product, 'nl')}**`,
    en: ({ perYear, period, product }) =>
      `${euros(perYear, 'en')} a year × ${inYears(period, 'en')} = **${euros(product, 'en')}**`,
  }),
  quotient: wording<{ total: number; period: Years; perYear: number }>({
    nl: ({ total, period, perYear }) =>
      `${euros(total, 'nl')} ÷ ${inYears(period, 'nl')} = **${euros(perYear, 'nl')} per jaar**`,
    en: ({ total, period, perYear }) =>
      `${euros(total, 'en')} ÷ ${inYears(period, 'en')} = **${euros(perYear, 'en')} a year**`,
  }),
  totalDiffers: wording<{ total: number; difference: number }>({
    nl: ({ total, difference }) =>
      `Het totaal in deze vraag zegt iets anders: ${euros(total, 'nl')}, dat is ${euros(Math.abs(difference), 'nl')} ${difference > 0 ? 'meer' : 'minder'}.`,
    en: ({ total, difference }) =>
      `The total in this ask says otherwise: ${euros(total, 'en')}, which is ${euros(Math.abs(difference), 'en')} ${difference > 0 ? 'more' : 'less'}.`,
  }),
  plain: wording<{ amount: number }>({
    nl: ({ amount }) => `**${euros(amount, 'nl')}**`,
    en: ({ amount }) => `**${euros(amount, 'en')}**`,
  }),
  perYear: wording<{ amount: number }>({
    nl: ({ amount }) => `**${euros(amount, 'nl')}** per jaar`,
    en: ({ amount }) => `**${euros(amount, 'en')}** a year`,
  }),
  period: wording<{ period: Years }>({
    nl: ({ period }) => `**${inYears(period, 'nl')}**`,
    en: ({ period }) => `**${inYears(period, 'en')}**`,
  }),
  wrongWayRound: says('Het laatste jaar ligt voor het eerste.', 'The last year lies before the first.'),
  share: wording<{ party: string; amount: number; whole: number }>({
    nl: ({ party, amount, whole }) =>
      `${party}: ${euros(amount, 'nl')}, dat is **${share(amount, whole, 'nl')}** van ${euros(whole, 'nl')}`,
    en: ({ party, amount, whole }) =>
      `${party}: ${euros(amount, 'en')}, which is **${share(amount, whole, 'en')}** of ${euros(whole, 'en')}`,
  }),
  partsDiffer: wording<{ sum: number; total: number }>({
    nl: ({ sum, total }) => `De delen zijn samen ${euros(sum, 'nl')}; het bedrag is ${euros(total, 'nl')}.`,
    en: ({ sum, total }) => `The parts add up to ${euros(sum, 'en')}; the amount is ${euros(total, 'en')}.`,
  }),
  ofClaim: wording<{ granted: number; claim: number }>({
    nl: ({ granted, claim }) =>
      `**${euros(granted, 'nl')}** toegekend, dat is ${share(granted, claim, 'nl')} van de gevraagde ${euros(claim, 'nl')}`,
    en: ({ granted, claim }) =>
      `**${euros(granted, 'en')}** granted, which is ${share(granted, claim, 'en')} of the ${euros(claim, 'en')} asked`,
  }),
  party: says('Partij', 'Party'),
  shareHeading: says('Aandeel', 'Share'),
} satisfies Record<string, Wording<never>>;
