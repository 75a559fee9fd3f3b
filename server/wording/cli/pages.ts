// Headings of the list of asks and of the card of one ask.
import { type Wording, wording } from '../fact.ts';
import { says } from '../sentence.ts';
import { counted, didYouMean, quoted } from '../say.ts';

export const listWords = {
  id: says('ID', 'ID'),
  status: says('STATUS', 'STATUS'),
  fictional: says('fictief', 'fictional'),
  submission: says('INBRENG', 'SUBMISSION'),
  title: says('TITEL', 'TITLE'),
  none: says('Geen vragen gevonden.', 'No asks found.'),
  noneMatch: says('Geen vraag voldoet aan uw keuze.', 'No ask fits your choice.'),
  count: wording<{ count: number }>({
    nl: ({ count }) => counted(count, 'vraag', 'vragen', 'nl'),
    en: ({ count }) => counted(count, 'ask', 'asks', 'en'),
  }),
  unknownFilter: wording<{ option: string; value: string; near: readonly string[] }>({
    nl: ({ option, value, near }) =>
      `${quoted(value)} achter ${quoted(option)} komt niet voor in de codelijst of de portefeuille.${didYouMean(near, 'nl')}`,
    en: ({ option, value, near }) =>
      `${quoted(value)} for ${quoted(option)} is neither in the code list nor in the portfolio.${didYouMean(near, 'en')}`,
  }),
} satisfies Record<string, Wording<never>>;

export const cardWords = {
  unknownAsk: wording<{ id: string; near: readonly string[] }>({
    nl: ({ id, near }) =>
      `Er is geen vraag met de id ${quoted(id)}.${didYouMean(near, 'nl')} Typ \`policy-asks list\` voor alle vragen.`,
    en: ({ id, near }) =>
      `There is no ask with the id ${quoted(id)}.${didYouMean(near, 'en')} Type \`policy-asks list\` for all asks.`,
  }),
  fictional: says('Fictief: deze inbreng is verzonnen.', 'Fictional: this submission is made up.'),
  status: says('Status', 'Status'),
  submission: says('Inbreng', 'Submission'),
  submitter: says('Indiener', 'Submitter'),
  owner: says('Verantwoordelijke', 'Owner'),
  priority: says('Prioriteit', 'Priority'),
  goals: says('Nationale doelen', 'National goals'),
  regions: says('Regio’s', 'Regions'),
  instrument: says('Instrument', 'Instrument'),
  legalBasis: says('Grondslag', 'Legal basis'),
  scheme: says('Regeling', 'Scheme'),
  term: says('Termijn', 'Term'),
  years: says('Jaren', 'Years'),
  amount: says('Bedrag', 'Amount'),
  claim: says('Gevraagd van het Rijk', 'Asked of the national government'),
  parts: says('Verdeling', 'Parts'),
  envelope: says('Budget', 'Envelope'),
  granted: says('Toegekend', 'Granted'),
  addressee: says('Gericht aan', 'Addressed to'),
  deadline: says('Uiterlijk', 'Deadline'),
  moment: says('Beslismoment', 'Decision moment'),
  links: says('Verbonden met', 'Linked to'),
  file: says('Bestand', 'File'),
  completeness: says('Volledigheid', 'Completeness'),
  completenessValue: wording<{ percent: number; there: number; wanted: number }>({
    nl: ({ percent, there, wanted }) => `${percent} % van wat bij indienen nodig is (${there} van ${wanted})`,
    en: ({ percent, there, wanted }) => `${percent} % of what submission needs (${there} of ${wanted})`,
  }),
  from: says('vanaf', 'from'),
  until: says('tot en met', 'until'),
  perYear: says('per jaar', 'a year'),
  vatIncl: says('inclusief btw', 'including VAT'),
  vatExcl: says('exclusief btw', 'excluding VAT'),
  vatCompensabel: says('btw compensabel', 'VAT compensable'),
  priceLevel: wording<{ year: number }>({
    nl: ({ year }) => `prijspeil ${year}`,
    en: ({ year }) => `price level ${year}`,
  }),
  national: says('Rijk', 'national government'),
  effectUse: says('gebruiken', 'use'),
  effectChange: says('wijzigen', 'change'),
  effectExtend: says('verlengen of verruimen', 'extend'),
  effectStop: says('stoppen', 'stop'),
  effectCreate: says('nieuw maken', 'create'),
  dependsOn: says('hangt af van', 'depends on'),
  supports: says('steunt', 'supports'),
  excludes: says('sluit uit', 'excludes'),
  replaces: says('vervangt', 'replaces'),
  jointWith: says('samen met', 'together with'),
  distinctFrom: says('is iets anders dan', 'is not the same as'),
  partOf: says('is deel van', 'is part of'),
  waivers: says('afgesproken uitzondering met', 'agreed exception with'),
  fingerprint: says('Vingerafdruk', 'Fingerprint'),
  notInList: says('niet in de codelijst', 'not in the code list'),
  notInPortfolio: says('niet in deze portefeuille', 'not in this portfolio'),
  findings: says('Bevindingen', 'Findings'),
  noFindings: says('Geen bevindingen.', 'No findings.'),
} satisfies Record<string, Wording<never>>;
