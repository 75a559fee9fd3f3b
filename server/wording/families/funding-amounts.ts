// Sentences about amounts that are added or compared: VAT, prices, units, programmes, and money asked for too short a time.
import { type NormFact, wording } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
import { counted, countedAsks, countedYears, euros, listed, quoted } from '../say.ts';

type SumFacts = {
  readonly sum: 'joint' | 'programme' | 'project' | 'envelope';
  /** The project, programme, budget or partner by which they belong together. */
  readonly name: Localized;
};

/** What makes two amounts belong together, as the end of a sentence. */
function together({ sum, name }: SumFacts, language: Language): string {
  const said = {
    nl: {
      joint: 'samen zijn zij één gezamenlijke vraag',
      programme: `beide horen bij het programma ${quoted(name.nl)}`,
      project: `beide gaan over het project ${quoted(name.nl)}`,
      envelope: `beide komen uit hetzelfde budget (${quoted(name.nl)})`,
    },
    en: {
      joint: 'together they are one joint ask',
      programme: `both belong to the programme ${quoted(name.en)}`,
      project: `both are about the project ${quoted(name.en)}`,
      envelope: `both come from the same budget (${quoted(name.en)})`,
    },
  };
  return said[language][sum];
}

type Vat = 'incl' | 'excl' | 'compensabel';

const vats: Readonly<Record<Language, Readonly<Record<Vat, string>>>> = {
  nl: { incl: 'inclusief btw', excl: 'exclusief btw', compensabel: 'zonder de btw die compensabel is' },
  en: { incl: 'including VAT', excl: 'excluding VAT', compensabel: 'without the VAT that is recovered' },
};

/** What an amount does, where English has no adjective for it. */
const vatVerbs: Readonly<Record<Vat, string>> = {
  incl: 'includes VAT',
  excl: 'excludes VAT',
  compensabel: 'leaves out the VAT that is recovered',
};

const moreAsks = (more: number, language: Language): string =>
  more === 0
    ? ''
    : language === 'nl'
      ? ` Ook ${counted(more, 'andere vraag wijkt', 'andere vragen wijken', 'nl')} af.`
      : ` ${counted(more, 'other ask differs', 'other asks differ', 'en')} too.`;

type Measure = 'total' | 'perYear';

const aYear = (measure: Measure, language: Language): string =>
  measure === 'total' ? '' : language === 'nl' ? ' per jaar' : ' a year';

type Shares = readonly { readonly ask: string; readonly amount: number }[];

const sharesOf = (shares: Shares, language: Language): string =>
  listed(
    shares.map(({ ask, amount }) => `${quoted(ask)} ${euros(amount, language)}`),
    language,
  );

const thousands = (times: number, language: Language): string => {
  const words = { nl: ['duizend', 'een miljoen'], en: ['a thousand', 'a million'] };
  return words[language][times === 1000 ? 0 : 1] ?? String(times);
};

type UnitFacts = {
  readonly scheme: string;
  readonly name: Localized;
  readonly amount: number;
  readonly corrected: number;
  readonly times: number;
  /** Too small; else too large. */
  readonly small: boolean;
  /** Amounts that the code list knows, or those of other asks. */
  readonly by: 'scheme' | 'asks';
  readonly usual: number;
  readonly lowest: number;
  readonly highest: number;
  readonly count: number;
  readonly norms: readonly NormFact[];
};

/** By which amounts it is known what is usual. */
function usually({ name, by, usual, lowest, highest, count }: UnitFacts, language: Language): string {
  const range =
    lowest === highest
      ? ''
      : language === 'nl'
        ? `, van ${euros(lowest, 'nl')} tot ${euros(highest, 'nl')}`
        : `, from ${euros(lowest, 'en')} to ${euros(highest, 'en')}`;
  if (language === 'nl') {
    const source =
      by === 'scheme'
        ? `het midden van ${counted(count, 'bekend bedrag', 'bekende bedragen', 'nl')}`
        : `het midden van ${countedAsks(count, 'nl')} met hetzelfde instrument`;
    return `Bij ${quoted(name.nl)} is ${euros(usual, 'nl')} gewoon (${source}${range}).`;
  }
  const source =
    by === 'scheme'
      ? `the median of ${counted(count, 'known amount', 'known amounts', 'en')}`
      : `the median of ${countedAsks(count, 'en')} through the same instrument`;
  return `With ${quoted(name.en)} ${euros(usual, 'en')} is usual (${source}${range}).`;
}

type Loans = readonly { readonly part: string; readonly amount: number; readonly name: Localized }[];

const loansOf = (loans: Loans, language: Language): string =>
  listed(
    loans.map(
      ({ part, amount, name }) =>
        `${quoted(part)} ${euros(amount, language)} (${name[language].toLowerCase()})`,
    ),
    language,
  );

export const fundingAmounts = {
  findings: {
    'funding/short-impulse': wording<{
      goal: string;
      name: Localized;
      from?: number;
      until?: number;
      years: number;
      /** Without a last year: the term, which lasts so many years at most. */
      term?: string;
      least: number;
      norm: NormFact;
    }>({
      nl: ({ name, from, until, years, term, least }) =>
        `Voor ${quoted(name.nl)} is een lange adem nodig, ten minste ${least} jaar, maar ` +
        (term === undefined
          ? `deze vraag loopt ${countedYears(years, 'nl')} (${from} tot en met ${until}). `
          : `${quoted(term)} geld duurt hoogstens ${countedYears(years, 'nl')}. `) +
        'Na een korte impuls valt het werk stil en begint de regio opnieuw. ' +
        'Vraag langjarig geld, of schrijf in de vraag hoe het daarna verdergaat.',
      en: ({ name, from, until, years, term, least }) =>
        `${quoted(name.en)} needs long commitment, ${least} years at least, but ` +
        (term === undefined
          ? `this ask runs for ${countedYears(years, 'en')} (${from} up to and including ${until}). `
          : `${quoted(term)} money lasts ${countedYears(years, 'en')} at most. `) +
        'After a short boost the work stops and the region starts again. ' +
        'Ask for long-term money, or write in the ask how it will go on afterwards.',
    }),
    'funding/vat-missing': wording<{
      amount: number;
      /** What the scheme usually does. */
      usual?: 'incl' | 'excl';
      name?: Localized;
      norm?: NormFact;
    }>({
      nl: ({ amount, usual, name }) =>
        `Bij ${euros(amount, 'nl')} staat niet of de btw erin zit. ` +
        'Dat kan veel schelen, en zonder die keuze kan niemand bedragen optellen of met een budget vergelijken. ' +
        (usual === undefined || name === undefined
          ? 'Vul `vat` in: `incl`, `excl`, of `compensabel` als de btw terugkomt uit het BTW-compensatiefonds.'
          : `Bij ${quoted(name.nl)} zijn bedragen ${vats.nl[usual]}; vul \`vat: ${usual}\` in als dat hier ook zo is.`),
      en: ({ amount, usual, name }) =>
        `${euros(amount, 'en')} does not say whether VAT is in it. ` +
        'That can make a large difference, and without that choice nobody can add amounts or hold them against a budget. ' +
        (usual === undefined || name === undefined
          ? 'Fill in `vat`: `incl`, `excl`, or `compensabel` when VAT comes back from the VAT compensation fund.'
          : `With ${quoted(name.en)} amounts are ${vats.en[usual]}; fill in \`vat: ${usual}\` if that is so here.`),
    }),
    'funding/vat-mixed': wording<
      SumFacts & {
        vat: Vat;
        other: string;
        otherVat: Vat;
        /** Further asks that differ, as far as they were looked up. */
        more: number;
      }
    >({
      nl: ({ vat, other, otherVat, more, ...sum }) =>
        `Dit bedrag is ${vats.nl[vat]}, dat van ${quoted(other)} is ${vats.nl[otherVat]}, en ${together(sum, 'nl')}.${moreAsks(more, 'nl')} ` +
        'Wie zulke bedragen optelt of vergelijkt, zit er flink naast. ' +
        'Spreek één grondslag af en reken het andere bedrag om.',
      en: ({ vat, other, otherVat, more, ...sum }) =>
        `This amount ${vatVerbs[vat]}, that of ${quoted(other)} ${vatVerbs[otherVat]}, and ${together(sum, 'en')}.${moreAsks(more, 'en')} ` +
        'Whoever adds or compares such amounts is far off. ' +
        'Agree on one basis and convert the other amount.',
    }),
    'funding/price-level-mixed': wording<
      SumFacts & {
        level: number;
        other: string;
        otherLevel: number;
        /** Further asks that differ, as far as they were looked up. */
        more: number;
      }
    >({
      nl: ({ level, other, otherLevel, more, ...sum }) =>
        `Dit bedrag is in prijzen van ${level}, dat van ${quoted(other)} in prijzen van ${otherLevel}, en ${together(sum, 'nl')}.${moreAsks(more, 'nl')} ` +
        'De som of het verschil van zulke bedragen hoort bij geen enkel jaar. ' +
        'Reken ze om naar hetzelfde prijspeil (`priceLevel`).',
      en: ({ level, other, otherLevel, more, ...sum }) =>
        `This amount is in prices of ${level}, that of ${quoted(other)} in prices of ${otherLevel}, and ${together(sum, 'en')}.${moreAsks(more, 'en')} ` +
        'The sum or difference of such amounts belongs to no year. ' +
        'Convert them to the same price level (`priceLevel`).',
    }),
    'funding/unit-slip': wording<UnitFacts>({
      nl: (facts) =>
        `Hier staat ${euros(facts.amount, 'nl')}. ${usually(facts, 'nl')} ` +
        `Waarschijnlijk is het bedrag ${thousands(facts.times, 'nl')} keer te ${facts.small ? 'klein' : 'groot'}: ${euros(facts.corrected, 'nl')} past er wel bij. ` +
        'Zo’n vergissing kost een vraag haar geloofwaardigheid. Kijk het bedrag na; bedragen staan in hele euro’s.',
      en: (facts) =>
        `${euros(facts.amount, 'en')} stands here. ${usually(facts, 'en')} ` +
        `The amount is probably ${thousands(facts.times, 'en')} times too ${facts.small ? 'small' : 'large'}: ${euros(facts.corrected, 'en')} does fit. ` +
        'Such a mistake costs an ask its credibility. Check the amount; amounts are in whole euros.',
    }),
    'funding/loan-as-grant': wording<{
      programme: string;
      amount: number;
      measure: Measure;
      granted: number;
      loans: Loans;
      /** The part that the finding sits on, when it is not the programme. */
      part?: string;
      norms: readonly NormFact[];
    }>({
      nl: ({ programme, amount, measure, granted, loans, part }) =>
        `${part === undefined ? `Het bedrag van ${euros(amount, 'nl')}${aYear(measure, 'nl')}` : `In de ${euros(amount, 'nl')}${aYear(measure, 'nl')} van ${quoted(programme)} is deze vraag meegeteld. Dat bedrag`} telt bijdragen op bij geld dat wordt terugbetaald of alleen gegarandeerd: ${loansOf(loans, 'nl')}. ` +
        'Zo lijkt de vraag groter dan zij is, en Financiën haalt dat er meteen uit. ' +
        `Aan bijdragen wordt ${euros(granted, 'nl')}${aYear(measure, 'nl')} gevraagd: noem dat als bedrag van het programma, en de rest apart.`,
      en: ({ programme, amount, measure, granted, loans, part }) =>
        `${part === undefined ? `The amount of ${euros(amount, 'en')}${aYear(measure, 'en')}` : `This ask is counted in the ${euros(amount, 'en')}${aYear(measure, 'en')} of ${quoted(programme)}. That amount`} adds grants to money that is paid back or only guaranteed: ${loansOf(loans, 'en')}. ` +
        'So the ask looks larger than it is, and the Ministry of Finance sees it at once. ' +
        `${euros(granted, 'en')}${aYear(measure, 'en')} is asked in grants: state that as the amount of the programme, and the rest apart.`,
    }),
    'funding/part-of-a-total': wording<{
      programme: string;
      amount: number;
      sum: number;
      measure: Measure;
      parts: Shares;
      /** Whether loans are added; else grants. */
      repaid: boolean;
      /** The part that the finding sits on, when it is not the programme. */
      part?: string;
    }>({
      nl: ({ programme, amount, sum, measure, parts, part }) =>
        `${part === undefined ? 'De delen van dit programma' : `De delen van het programma ${quoted(programme)}, waar deze vraag er een van is,`} zijn samen ${euros(sum, 'nl')}${aYear(measure, 'nl')}, maar het programma vraagt ${euros(amount, 'nl')}${aYear(measure, 'nl')}: ${euros(Math.abs(amount - sum), 'nl')} ${sum < amount ? 'te weinig' : 'te veel'} (${sharesOf(parts, 'nl')}). ` +
        'Zo weet niemand om welk bedrag het gaat. ' +
        `Verbeter het bedrag van het programma of van een deel${sum < amount ? ', of voeg het deel toe dat ontbreekt' : ''}.`,
      en: ({ programme, amount, sum, measure, parts, part }) =>
        `${part === undefined ? 'The parts of this programme' : `The parts of the programme ${quoted(programme)}, of which this ask is one,`} together are ${euros(sum, 'en')}${aYear(measure, 'en')}, but the programme asks for ${euros(amount, 'en')}${aYear(measure, 'en')}: ${euros(Math.abs(amount - sum), 'en')} ${sum < amount ? 'too little' : 'too much'} (${sharesOf(parts, 'en')}). ` +
        'So nobody knows which amount is meant. ' +
        `Correct the amount of the programme or of a part${sum < amount ? ', or add the part that is missing' : ''}.`,
    }),
  },
  places: {
    'long-goal-here': wording<{ name: Localized; least: number }>({
      nl: ({ name, least }) => `Het doel ${quoted(name.nl)} vraagt ten minste ${least} jaar`,
      en: ({ name, least }) => `The goal ${quoted(name.en)} takes at least ${least} years`,
    }),
    'vat-here': wording<{ ask: string; vat: Vat }>({
      nl: ({ ask, vat }) => `${quoted(ask)} is ${vats.nl[vat]}`,
      en: ({ ask, vat }) => `${quoted(ask)} ${vatVerbs[vat]}`,
    }),
    'price-level-here': wording<{ ask: string; level: number }>({
      nl: ({ ask, level }) => `${quoted(ask)} is in prijzen van ${level}`,
      en: ({ ask, level }) => `${quoted(ask)} is in prices of ${level}`,
    }),
    'usual-amount-here': wording<{ ask: string; amount: number }>({
      nl: ({ ask, amount }) => `${quoted(ask)} vraagt ${euros(amount, 'nl')}`,
      en: ({ ask, amount }) => `${quoted(ask)} asks for ${euros(amount, 'en')}`,
    }),
    'programme-here': wording<{ programme: string; amount: number }>({
      nl: ({ programme, amount }) => `Het programma ${quoted(programme)}: ${euros(amount, 'nl')}`,
      en: ({ programme, amount }) => `The programme ${quoted(programme)}: ${euros(amount, 'en')}`,
    }),
    'part-here': wording<{ part: string; amount: number }>({
      nl: ({ part, amount }) => `Het deel ${quoted(part)}: ${euros(amount, 'nl')}`,
      en: ({ part, amount }) => `The part ${quoted(part)}: ${euros(amount, 'en')}`,
    }),
    'loan-here': wording<{ part: string; amount: number; name: Localized }>({
      nl: ({ part, amount, name }) => `${quoted(part)}: ${euros(amount, 'nl')}, als ${name.nl.toLowerCase()}`,
      en: ({ part, amount, name }) =>
        `${quoted(part)}: ${euros(amount, 'en')}, as a ${name.en.toLowerCase()}`,
    }),
  },
  fixes: {
    'ask-longer': wording<{ term: string; until: number }>({
      nl: ({ term, until }) => `Vraag ${quoted(term)} geld tot en met ${until}`,
      en: ({ term, until }) => `Ask for ${quoted(term)} money up to and including ${until}`,
    }),
    'set-vat': wording<{ vat: 'incl' | 'excl' }>({
      nl: ({ vat }) => `Het bedrag is ${vats.nl[vat]}`,
      en: ({ vat }) => `The amount is ${vats.en[vat]}`,
    }),
    'multiply-amounts': wording<{ times: number }>({
      nl: ({ times }) => `Maak de bedragen ${thousands(times, 'nl')} keer zo groot`,
      en: ({ times }) => `Make the amounts ${thousands(times, 'en')} times as large`,
    }),
    'divide-amounts': wording<{ times: number }>({
      nl: ({ times }) => `Maak de bedragen ${thousands(times, 'nl')} keer zo klein`,
      en: ({ times }) => `Make the amounts ${thousands(times, 'en')} times as small`,
    }),
  },
  reasons: {
    'no-long-goal': wording({
      nl: () => 'geen doel van de vraag heeft volgens de codelijst een lange adem nodig',
      en: () => 'by the code list no goal of the ask needs long commitment',
    }),
    'no-threshold': wording({
      nl: () => 'de codelijst van woorden noemt de grens niet waarmee de regel werkt',
      en: () => 'the code list of words does not give the limit the rule works with',
    }),
    'too-few-amounts': wording({
      nl: () => 'er zijn te weinig bedragen bekend, of zij liggen te ver uiteen, om te weten wat gewoon is',
      en: () => 'too few amounts are known, or they lie too far apart, to tell what is usual',
    }),
    'no-programme': wording({
      nl: () => 'het programma waar de vragen een deel van zijn, staat niet in de portefeuille',
      en: () => 'the programme that the asks are a part of is not in the portfolio',
    }),
    'no-programme-parts': wording({
      nl: () => 'de vraag heeft geen delen die meetellen',
      en: () => 'the ask has no parts that count',
    }),
    'several-programmes': wording({
      nl: () => 'meer vragen dragen de id van het programma (een andere regel meldt dat)',
      en: () => 'several asks bear the id of the programme (another rule reports that)',
    }),
    'programme-without-amount': wording({
      nl: () => 'het programma noemt geen bedrag',
      en: () => 'the programme states no amount',
    }),
    'part-without-amount': wording({
      nl: () =>
        'een deel van het programma noemt geen bedrag dat met dat van het programma te vergelijken is',
      en: () => 'a part of the programme states no amount that can be held against that of the programme',
    }),
    'programme-renamed': wording({
      nl: () => 'het programma heette eerder anders, en andere delen kunnen nog naar die naam wijzen',
      en: () => 'the programme had another id before, and other parts may still point at that',
    }),
    'vat-differs': wording({
      nl: () => 'de bedragen zijn deels met en deels zonder btw; dat meldt een andere regel al',
      en: () => 'some amounts include VAT and some do not, which another rule already reports',
    }),
    'prices-differ': wording({
      nl: () => 'de bedragen zijn in prijzen van verschillende jaren; dat meldt een andere regel al',
      en: () => 'the amounts are in prices of different years, which another rule already reports',
    }),
    'loan-rule-reports': wording({
      nl: () => 'het bedrag telt leningen op bij bijdragen; dat meldt een andere regel al',
      en: () => 'the amount adds loans to grants, which another rule already reports',
    }),
    'no-loans-in-programme': wording({
      nl: () => 'geen deel van het programma is een lening of garantie',
      en: () => 'no part of the programme is a loan or guarantee',
    }),
  },
};
