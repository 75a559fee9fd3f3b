// The page of an ask or a submission as its addressee will read it: headings and plain sentences around what the record says.
import { type Wording, wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { countedYears, euros } from '../say.ts';
import { says } from '../sentence.ts';

interface Addressed {
  readonly from: string;
  readonly to: readonly string[];
}

interface Presented extends Addressed {
  readonly occasion: string;
  readonly date: string;
}

/** Names of offices hold commas and "and" themselves. */
const toWhom = (to: readonly string[], language: Language): string =>
  to.length === 0 ? '' : `, ${language === 'nl' ? 'gericht aan' : 'addressed to'} ${to.join('; ')}`;

export const viewWords = {
  hidden: says('Deze vraag gaat niet naar buiten.', 'This ask stays inside.'),
  hiddenTitle: says('Niet openbaar', 'Not public'),
  noAsks: says('Deze inbreng heeft geen openbare vragen.', 'This submission has no public asks.'),
  what: says('Wat wordt gevraagd', 'What is asked'),
  money: says('Geld', 'Money'),
  contribution: says('Eigen bijdrage', 'Own contribution'),
  evidence: says('Onderbouwing', 'Evidence'),
  indicators: says('Beoogd resultaat', 'Intended result'),
  links: says('Samenhang met andere vragen', 'Links with other asks'),
  standing: says('Stand van zaken', 'State of affairs'),
  asks: says('De vragen', 'The asks'),
  questions: says('Vragen die deze inbreng beantwoordt', 'Questions this submission answers'),
  part: says('Onderdeel', 'Part'),
  content: says('Inhoud', 'Content'),
  criterion: says('Criterium', 'Criterion'),
  recipient: says('Ontvanger', 'Recipient'),
  conditions: says('Voorwaarden', 'Conditions'),
  area: says('Gebied', 'Area'),
  decision: says('Besluit', 'Decision'),
  indicator: says('Indicator', 'Indicator'),
  unit: says('Eenheid', 'Unit'),
  baseline: says('Nulmeting', 'Baseline'),
  target: says('Streefwaarde', 'Target'),
  noMoney: says('Er wordt geen geld gevraagd.', 'No money is asked.'),
  now: says('nu', 'now'),
  wanted: says('gewenst', 'wanted'),
  by: says('uiterlijk', 'by'),
  state: says('stand', 'state'),
  appreciation: says('oordeel van het kabinet', 'opinion of the cabinet'),
  from: wording<Addressed>({
    nl: ({ from, to }) => `Vraag van ${from}${toWhom(to, 'nl')}.`,
    en: ({ from, to }) => `Ask of ${from}${toWhom(to, 'en')}.`,
  }),
  addressedTo: wording<{ to: readonly string[] }>({
    nl: ({ to }) => `Gericht aan ${to.join('; ')}.`,
    en: ({ to }) => `Addressed to ${to.join('; ')}.`,
  }),
  presented: wording<Presented>({
    nl: ({ from, to, occasion, date }) =>
      `Inbreng${from === '' ? '' : ` van ${from}`}${occasion === '' ? '' : ` voor ${occasion}`}${date === '' ? '' : ` op ${date}`}${toWhom(to, 'nl')}.`,
    en: ({ from, to, occasion, date }) =>
      `Submission${from === '' ? '' : ` of ${from}`}${occasion === '' ? '' : ` for ${occasion}`}${date === '' ? '' : ` on ${date}`}${toWhom(to, 'en')}.`,
  }),
  adopted: wording<{ decision: string }>({
    nl: ({ decision }) => `Vastgesteld: ${decision}.`,
    en: ({ decision }) => `Adopted: ${decision}.`,
  }),
  deadline: wording<{ date: string }>({
    nl: ({ date }) => `Het besluit is uiterlijk op ${date} nodig.`,
    en: ({ date }) => `The decision is needed by ${date}.`,
  }),
  moment: wording<{ moment: string }>({
    nl: ({ moment }) => `Het besluit kan vallen bij: ${moment}.`,
    en: ({ moment }) => `The decision can be taken at: ${moment}.`,
  }),
  amount: wording<{ amount: string }>({
    nl: ({ amount }) => `Het gaat om ${amount}.`,
    en: ({ amount }) => `It is about ${amount}.`,
  }),
  years: wording<{ years: string }>({
    nl: ({ years }) => `Het geld is nodig voor ${years}.`,
    en: ({ years }) => `The money is needed for ${years}.`,
  }),
  since: wording<{ from: number }>({
    nl: ({ from }) => `Het geld is nodig vanaf ${from}.`,
    en: ({ from }) => `The money is needed from ${from}.`,
  }),
  term: wording<{ term: string }>({
    nl: ({ term }) => `Soort geld: ${term}.`,
    en: ({ term }) => `Kind of money: ${term}.`,
  }),
  claim: wording<{ claim: number }>({
    nl: ({ claim }) => `Van het Rijk wordt **${euros(claim, 'nl')}** gevraagd.`,
    en: ({ claim }) => `**${euros(claim, 'en')}** is asked of the national government.`,
  }),
  envelope: wording<{ envelope: string }>({
    nl: ({ envelope }) => `Het geld zou moeten komen uit: ${envelope}.`,
    en: ({ envelope }) => `The money should come from: ${envelope}.`,
  }),
  review: wording<{ years: number }>({
    nl: ({ years }) => `Om de ${countedYears(years, 'nl')} wordt opnieuw naar het bedrag gekeken.`,
    en: ({ years }) => `The amount is looked at again every ${countedYears(years, 'en')}.`,
  }),
  operation: wording<{ perYear: number; payer: string }>({
    nl: ({ perYear, payer }) =>
      `Beheer en onderhoud kost daarna ${euros(perYear, 'nl')} per jaar${payer === '' ? '' : `; dat betaalt ${payer}`}.`,
    en: ({ perYear, payer }) =>
      `Running and maintenance then costs ${euros(perYear, 'en')} a year${payer === '' ? '' : `, paid by ${payer}`}.`,
  }),
  repaid: wording<{ share: string }>({
    nl: ({ share }) => `Terugbetaald wordt ${share}.`,
    en: ({ share }) => `Paid back is ${share}.`,
  }),
  repaidUntil: wording<{ year: number }>({
    nl: ({ year }) => `In ${year} is alles terugbetaald.`,
    en: ({ year }) => `All is paid back in ${year}.`,
  }),
  leakage: wording<{ share: string }>({
    nl: ({ share }) => `Naar verwachting komt ${share} niet terug.`,
    en: ({ share }) => `${share} is expected not to come back.`,
  }),
  status: wording<{ status: string }>({
    nl: ({ status }) => `Status: ${status}.`,
    en: ({ status }) => `Status: ${status}.`,
  }),
  granted: wording<{ amount: string; decision: string }>({
    nl: ({ amount, decision }) => `Toegekend: ${amount}${decision === '' ? '' : ` (${decision})`}.`,
    en: ({ amount, decision }) => `Granted: ${amount}${decision === '' ? '' : ` (${decision})`}.`,
  }),
} satisfies Record<string, Wording<never>>;
