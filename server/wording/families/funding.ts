import { wording } from '../fact.ts';
import type { Localized } from '../language.ts';
import { countedYears, euros, listed, quoted } from '../say.ts';
import { fundingEnvelopes } from './funding-envelopes.ts';

const or = (ids: readonly string[], language: 'nl' | 'en'): string =>
  listed(
    ids.map((id) => quoted(id)),
    language,
    'or',
  );

export const funding = {
  findings: {
    'funding/structural-with-end': wording<{ until: number; term: string }>({
      nl: ({ until, term }) =>
        `${quoted(term)} geld loopt door zonder einde, maar hier staat ${until} als laatste jaar. ` +
        'Financiën leest dit als tijdelijk geld en boekt het niet structureel. ' +
        'Haal het eindjaar weg, of kies een termijn die bij een eindjaar hoort.',
      en: ({ until, term }) =>
        `${quoted(term)} money goes on without end, but ${until} stands here as its last year. ` +
        'The Ministry of Finance reads this as temporary money and will not book it as structural. ' +
        'Remove the end year, or choose a term that goes with an end year.',
    }),
    'funding/temporary-without-end': wording<{
      term: string;
      from?: number;
      until?: number;
      /** A review period may stand instead of an end year. */
      orReview: boolean;
    }>({
      nl: ({ term, from, until, orReview }) =>
        until === undefined
          ? `${quoted(term)} geld is tijdelijk, maar het laatste jaar ontbreekt. ` +
            'Een open einde wordt gelezen als structureel geld, en dat ligt veel zwaarder. ' +
            `Vul het laatste jaar in (\`until\`)${orReview ? ', of om de hoeveel jaar u samen terugkijkt (`reviewEvery`)' : ''}.`
          : `Het laatste jaar (${until}) ligt vóór het eerste jaar (${from}). Zo heeft het geld geen looptijd. ` +
            'Verbeter een van beide jaren.',
      en: ({ term, from, until, orReview }) =>
        until === undefined
          ? `${quoted(term)} money is temporary, but its last year is missing. ` +
            'An open end is read as structural money, which weighs much more. ' +
            `Fill in the last year (\`until\`)${orReview ? ', or every how many years you review it together (`reviewEvery`)' : ''}.`
          : `The last year (${until}) comes before the first year (${from}). So the money has no duration. ` +
            'Correct one of the two years.',
    }),
    'funding/party-alias': wording<{ written: string; party: string; isMinistry: boolean }>({
      nl: ({ written, party, isMinistry }) =>
        `Met ${quoted(written)} is ${isMinistry ? 'een ministerie' : 'het Rijk'} bedoeld, maar zo telt dit deel als geld van een andere partij. ` +
        `Alleen wat bij ${quoted(party)} staat, telt als vraag aan het Rijk; plafond, eigen bijdrage en budget kloppen nu niet. ` +
        `Schrijf ${quoted(party)}.`,
      en: ({ written, party, isMinistry }) =>
        `${quoted(written)} means ${isMinistry ? 'a ministry' : 'the national government'}, but like this the part counts as money of another party. ` +
        `Only what stands with ${quoted(party)} counts as asked of the national government; cap, own share and budget are wrong now. ` +
        `Write ${quoted(party)}.`,
    }),
    'funding/incidental-too-long': wording<{
      term: string;
      from: number;
      until: number;
      years: number;
      most: number;
    }>({
      nl: ({ term, from, until, years, most }) =>
        `${quoted(term)} geld duurt hoogstens ${most} jaar, maar ${from} tot en met ${until} is ${years} jaar. ` +
        'Een accountant ziet dat niet meer als eenmalig, en een ministerie ook niet. ' +
        `Verkort de looptijd, of kies een termijn die bij ${years} jaar past.`,
      en: ({ term, from, until, years, most }) =>
        `${quoted(term)} money lasts at most ${countedYears(most, 'en')}, but ${from} up to and including ${until} is ${years} years. ` +
        'An accountant no longer takes that for one-off money, nor does a ministry. ' +
        `Shorten the period, or choose a term that fits ${years} years.`,
    }),
    'funding/term-not-allowed': wording<{
      term: string;
      instrument: string;
      name: Localized;
      allowed: readonly string[];
      /** Whether the instrument gives money, and whether the term asks for it. */
      gives: boolean;
      asks: boolean;
    }>({
      nl: ({ term, name, allowed, gives, asks }) =>
        (!gives && asks
          ? `Met ${quoted(name.nl)} wordt geen geld gegeven, maar de termijn is ${quoted(term)}. `
          : gives && !asks
            ? `Met ${quoted(name.nl)} wordt geld gegeven, maar bij de termijn staat ${quoted(term)}. `
            : `Bij ${quoted(name.nl)} past de termijn ${quoted(term)} niet. `) +
        'Het ministerie kan de vraag zo niet inwilligen. ' +
        `Kies de termijn ${or(allowed, 'nl')}, of kies een instrument dat bij ${quoted(term)} past.`,
      en: ({ term, name, allowed, gives, asks }) =>
        (!gives && asks
          ? `No money is given by ${quoted(name.en)}, but the term is ${quoted(term)}. `
          : gives && !asks
            ? `Money is given by ${quoted(name.en)}, but the term says ${quoted(term)}. `
            : `The term ${quoted(term)} does not go with ${quoted(name.en)}. `) +
        'The ministry cannot grant the ask like this. ' +
        `Choose the term ${or(allowed, 'en')}, or choose an instrument that goes with ${quoted(term)}.`,
    }),
    'funding/missing-amount': wording<{ instrument: string; name: Localized }>({
      nl: ({ name }) =>
        `Met ${quoted(name.nl)} vraagt u geld, maar het bedrag ontbreekt. ` +
        'Een vraag zonder bedrag kan een ministerie niet wegen en niet toezeggen. ' +
        'Vul onder `amount` het totaal of het bedrag per jaar in.',
      en: ({ name }) =>
        `With ${quoted(name.en)} you ask for money, but the amount is missing. ` +
        'A ministry can neither weigh nor promise an ask without an amount. ' +
        'Fill in the total or the amount per year under `amount`.',
    }),
    'funding/unneeded-amount': wording<{ amount: number; term?: string; name?: Localized }>({
      nl: ({ amount, term, name }) =>
        `Hier staat ${euros(amount, 'nl')}, maar ` +
        (name === undefined
          ? `volgens de termijn ${quoted(term ?? '')} vraagt u geen middelen. `
          : `met ${quoted(name.nl)} wordt geen geld gegeven. `) +
        'De lezer weet niet of er nu wel of geen geld nodig is. ' +
        'Haal het bedrag weg, of zet de geldvraag in een eigen vraag met een instrument dat geld geeft.',
      en: ({ amount, term, name }) =>
        `${euros(amount, 'en')} stands here, but ` +
        (name === undefined
          ? `by the term ${quoted(term ?? '')} you ask for no money. `
          : `no money is given by ${quoted(name.en)}. `) +
        'The reader cannot tell whether money is needed or not. ' +
        'Remove the amount, or put the money in an ask of its own with an instrument that gives money.',
    }),
    'funding/annual-vs-total': wording<{
      perYear: number;
      total: number;
      years: number;
      from: number;
      until: number;
      product: number;
    }>({
      nl: ({ perYear, total, years, from, until, product }) =>
        `${euros(perYear, 'nl')} per jaar is over ${years} jaar (${from} tot en met ${until}) samen ${euros(product, 'nl')}, ` +
        `maar als totaal staat hier ${euros(total, 'nl')}. ` +
        'Het verschil is het eerste wat Financiën ziet, en het kost de vraag haar geloofwaardigheid. ' +
        'Verbeter het totaal, het bedrag per jaar of de jaren.',
      en: ({ perYear, total, years, from, until, product }) =>
        `${euros(perYear, 'en')} a year over ${countedYears(years, 'en')} (${from} up to and including ${until}) makes ${euros(product, 'en')}, ` +
        `but ${euros(total, 'en')} stands here as the total. ` +
        'The difference is the first thing the Ministry of Finance sees, and it costs the ask its credibility. ' +
        'Correct the total, the amount per year or the years.',
    }),
    'funding/parts-do-not-add-up': wording<{
      sum: number;
      total: number;
      /** The money goes on without end, so that both are amounts per year. */
      isYearly?: boolean;
      /** The parts are what is paid in a year, and the full amount is that of so many years. */
      years?: number;
    }>({
      nl: ({ sum, total, isYearly, years }) =>
        years === undefined
          ? sharesDiffer.nl({ sum, total, isYearly })
          : `De bijdragen van alle partijen samen zijn ${euros(sum, 'nl')}: het bedrag van één jaar. Het volle bedrag is ${euros(total, 'nl')}, over ${years} jaar. ` +
            'Zo lijkt de vraag aan het Rijk veel kleiner dan zij is. ' +
            'Schrijf bij elke partij het bedrag over alle jaren.',
      en: ({ sum, total, isYearly, years }) =>
        years === undefined
          ? sharesDiffer.en({ sum, total, isYearly })
          : `The contributions of all parties make ${euros(sum, 'en')}: the amount of one year. The full amount is ${euros(total, 'en')}, over ${years} years. ` +
            'So what you ask of the government looks much less than it is. ' +
            'Write the amount of all years with each party.',
    }),
    ...fundingEnvelopes.findings,
  },
  places: {
    'term-chosen-here': wording<{ term: string }>({
      nl: ({ term }) => `Hier is de termijn ${quoted(term)} gekozen`,
      en: ({ term }) => `Here the term ${quoted(term)} was chosen`,
    }),
    'first-year-here': wording<{ from: number }>({
      nl: ({ from }) => `Het eerste jaar is ${from}`,
      en: ({ from }) => `The first year is ${from}`,
    }),
    'last-year-here': wording<{ until: number }>({
      nl: ({ until }) => `Het laatste jaar is ${until}`,
      en: ({ until }) => `The last year is ${until}`,
    }),
    'total-here': wording<{ total: number }>({
      nl: ({ total }) => `Het totaal is ${euros(total, 'nl')}`,
      en: ({ total }) => `The total is ${euros(total, 'en')}`,
    }),
    'per-year-here': wording<{ perYear: number }>({
      nl: ({ perYear }) => `Per jaar ${euros(perYear, 'nl')}`,
      en: ({ perYear }) => `${euros(perYear, 'en')} a year`,
    }),
    ...fundingEnvelopes.places,
  },
  fixes: {
    'remove-end-year': wording<{ until: number }>({
      nl: ({ until }) => `Haal het eindjaar ${until} weg`,
      en: ({ until }) => `Remove the end year ${until}`,
    }),
    'choose-term': wording<{ term: string }>({
      nl: ({ term }) => `Kies de termijn ${quoted(term)}`,
      en: ({ term }) => `Choose the term ${quoted(term)}`,
    }),
    'set-last-year': wording<{ until: number }>({
      nl: ({ until }) => `Maak ${until} het laatste jaar`,
      en: ({ until }) => `Make ${until} the last year`,
    }),
    'set-total': wording<{ total: number }>({
      nl: ({ total }) => `Maak het totaal ${euros(total, 'nl')}`,
      en: ({ total }) => `Make the total ${euros(total, 'en')}`,
    }),
    'set-per-year': wording<{ perYear: number }>({
      nl: ({ perYear }) => `Maak het bedrag per jaar ${euros(perYear, 'nl')}`,
      en: ({ perYear }) => `Make the amount per year ${euros(perYear, 'en')}`,
    }),
    'parts-for-all-years': wording<{ total: number; years: number }>({
      nl: ({ total, years }) => `Reken elke bijdrage om naar ${years} jaar, samen ${euros(total, 'nl')}`,
      en: ({ total, years }) => `Convert each contribution to ${years} years, together ${euros(total, 'en')}`,
    }),
    'remove-amount': wording<{ amount: number }>({
      nl: ({ amount }) => `Haal het bedrag van ${euros(amount, 'nl')} weg`,
      en: ({ amount }) => `Remove the amount of ${euros(amount, 'en')}`,
    }),
  },
  reasons: {
    'no-term': wording({
      nl: () => 'de vraag noemt geen termijn',
      en: () => 'the ask names no term',
    }),
    'no-limit': wording({
      nl: () => 'voor deze termijn geldt geen grens in jaren',
      en: () => 'this term has no limit in years',
    }),
    'no-money-asked': wording({
      nl: () => 'de vraag gaat niet over geld',
      en: () => 'the ask is not about money',
    }),
    'other-rule-reports': wording({
      nl: () => 'een andere regel meldt al dat termijn en instrument niet bij elkaar passen',
      en: () => 'another rule already reports that term and instrument do not go together',
    }),
    'total-is-the-culprit': wording({
      nl: () => 'het totaal klopt niet met het bedrag per jaar; dat meldt een andere regel al',
      en: () => 'the total does not agree with the amount per year, which another rule already reports',
    }),
    'no-parts': wording({
      nl: () => 'de vraag verdeelt het bedrag niet over partijen',
      en: () => 'the ask does not divide the amount over parties',
    }),
    ...fundingEnvelopes.reasons,
  },
};

interface Shares {
  readonly sum: number;
  readonly total: number;
  readonly isYearly?: boolean;
}

const sharesDiffer = {
  nl: ({ sum, total, isYearly }: Shares) =>
    `De bijdragen van alle partijen samen zijn ${euros(sum, 'nl')}, maar het volle bedrag is ${euros(total, 'nl')}${isYearly ? ' per jaar, zonder einde' : ''}: ` +
    `${euros(Math.abs(total - sum), 'nl')} ${sum < total ? 'te weinig' : 'te veel'}. ` +
    'Zo is niet te zien wat u het Rijk vraagt en wat de regio zelf bijdraagt. ' +
    (sum < total
      ? 'Zet de partij erbij die de rest betaalt, of verbeter een bedrag.'
      : 'Verbeter een van de bedragen.'),
  en: ({ sum, total, isYearly }: Shares) =>
    `The contributions of all parties make ${euros(sum, 'en')}, but the full amount is ${euros(total, 'en')}${isYearly ? ' a year, without end' : ''}: ` +
    `${euros(Math.abs(total - sum), 'en')} ${sum < total ? 'too little' : 'too much'}. ` +
    'So it cannot be seen what you ask of the government and what the region pays itself. ' +
    (sum < total ? 'Add the party that pays the rest, or correct an amount.' : 'Correct one of the amounts.'),
};
