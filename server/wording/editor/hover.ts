// What the editor shows beside a key, an ask, an amount or a rule.
import { type Wording, wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { counted, didYouMean, euros, quoted } from '../say.ts';
import { says } from '../sentence.ts';

/** First and last year, and how many that is. */
export interface Years {
  readonly from: number;
  readonly until: number;
  readonly years: number;
}

export const keyCardWords = {
  required: says('Verplicht.', 'Required.'),
  wanted: wording<{ code: string; steering: string; submit: string }>({
    nl: ({ code, steering, submit }) =>
      `Gewenst (regel \`${code}\`). Ontbreekt het waar het nodig is: in profiel \`draft\` geen melding, in \`steering\` ${steering}, in \`submit\` ${submit}.`,
    en: ({ code, steering, submit }) =>
      `Wanted (rule \`${code}\`). Where it is needed and missing: no message in profile \`draft\`, ${steering} in \`steering\`, ${submit} in \`submit\`.`,
  }),
  allowed: says('Mogelijk', 'Possible'),
  example: says('Voorbeeld', 'Example'),
} satisfies Record<string, Wording<never>>;

export const askCardWords = {
  ask: says('Vraag', 'Ask'),
  amountAndYears: says('Bedrag en jaren', 'Amount and years'),
  visibility: says('Openbaarheid', 'Publication'),
  internal: says('intern, gaat niet naar buiten', 'internal, stays inside'),
  embargo: wording<{ until: string }>({
    nl: ({ until }) => `onder embargo tot en met ${until}`,
    en: ({ until }) => `under embargo until ${until}`,
  }),
  madeUp: says('fictief, verzonnen', 'fictional, made up'),
  noTitle: says('zonder titel', 'without a title'),
  unknown: wording<{ id: string; near: readonly string[] }>({
    nl: ({ id, near }) =>
      `Er is in deze portefeuille geen vraag met het kenmerk ${quoted(id)}.${didYouMean(near, 'nl')}`,
    en: ({ id, near }) =>
      `There is no ask with the id ${quoted(id)} in this portfolio.${didYouMean(near, 'en')}`,
  }),
  former: wording<{ id: string; now: string }>({
    nl: ({ id, now }) => `${id} is een eerder kenmerk; deze vraag heet nu ${now}.`,
    en: ({ id, now }) => `${id} is a former id; this ask is now called ${now}.`,
  }),
  duplicates: wording<{ count: number; files: string }>({
    nl: ({ count, files }) => `${count} vragen dragen dit kenmerk: ${files}.`,
    en: ({ count, files }) => `${count} asks bear this id: ${files}.`,
  }),
} satisfies Record<string, Wording<never>>;

const range = ({ from, until }: Pick<Years, 'from' | 'until'>): string =>
  from === until ? `${from}` : `${from}–${until}`;

/** "20 jaar (2027–2046)" */
export const inYears = (years: Years, language: Language): string =>
  `${counted(years.years, language === 'nl' ? 'jaar' : 'year', language === 'nl' ? 'jaar' : 'years', language)} (${range(years)})`;

/** 33.333… → "33,3 %" */
export function share(part: number, whole: number, language: Language): string {
  const percent = Math.round((part / whole) * 1000) / 10;
  return `${percent.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')} %`;
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
  amount: says('Bedrag', 'Amount'),
  shareHeading: says('Aandeel', 'Share'),
} satisfies Record<string, Wording<never>>;

export const ruleCardWords = {
  page: wording<{ code: string; page: string }>({
    nl: ({ code, page }) => `Hele uitleg: ${page}, of \`policy-asks explain ${code}\`.`,
    en: ({ code, page }) => `Full explanation: ${page}, or \`policy-asks explain ${code}\`.`,
  }),
  unknown: wording<{ code: string; near: readonly string[] }>({
    nl: ({ code, near }) => `Er is geen regel ${quoted(code)}.${didYouMean(near, 'nl')}`,
    en: ({ code, near }) => `There is no rule ${quoted(code)}.${didYouMean(near, 'en')}`,
  }),
} satisfies Record<string, Wording<never>>;

export const roleCardWords = {
  role: says('rol in deze inbreng', 'role in this submission'),
  person: says('persoon in deze inbreng', 'person in this submission'),
} satisfies Record<string, Wording<never>>;
