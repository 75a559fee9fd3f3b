// Headings of the list of asks and of the card of one ask.
import { type Wording, wording } from '../fact.ts';
import { askWords } from '../ask-words.ts';
import { says } from '../sentence.ts';
import { countedAsks, didYouMean, quoted } from '../say.ts';

export const listWords = {
  id: says('ID', 'ID'),
  status: says('STATUS', 'STATUS'),
  fictional: says('fictief', 'fictional'),
  submission: says('INBRENG', 'SUBMISSION'),
  title: says('TITEL', 'TITLE'),
  none: says('Geen vragen gevonden.', 'No asks found.'),
  noneMatch: says('Geen vraag voldoet aan uw keuze.', 'No ask fits your choice.'),
  count: wording<{ count: number }>({
    nl: ({ count }) => countedAsks(count, 'nl'),
    en: ({ count }) => countedAsks(count, 'en'),
  }),
  unknownFilter: wording<{ option: string; value: string; near: readonly string[] }>({
    nl: ({ option, value, near }) =>
      `${quoted(value)} achter ${quoted(option)} komt niet voor in de codelijst of de portefeuille.${didYouMean(near, 'nl')}`,
    en: ({ option, value, near }) =>
      `${quoted(value)} for ${quoted(option)} is neither in the code list nor in the portfolio.${didYouMean(near, 'en')}`,
  }),
} satisfies Record<string, Wording<never>>;

export const cardWords = {
  ...askWords,
  unknownAsk: wording<{ id: string; near: readonly string[] }>({
    nl: ({ id, near }) =>
      `Er is geen vraag met de id ${quoted(id)}.${didYouMean(near, 'nl')} Typ \`policy-asks list\` voor alle vragen.`,
    en: ({ id, near }) =>
      `There is no ask with the id ${quoted(id)}.${didYouMean(near, 'en')} Type \`policy-asks list\` for all asks.`,
  }),
  file: says('Bestand', 'File'),
  completeness: says('Volledigheid', 'Completeness'),
  completenessValue: wording<{ percent: number; there: number; wanted: number }>({
    nl: ({ percent, there, wanted }) => `${percent} % van wat bij indienen nodig is (${there} van ${wanted})`,
    en: ({ percent, there, wanted }) => `${percent} % of what submission needs (${there} of ${wanted})`,
  }),
  fingerprint: says('Vingerafdruk', 'Fingerprint'),
  findings: says('Bevindingen', 'Findings'),
  noFindings: says('Geen bevindingen.', 'No findings.'),
} satisfies Record<string, Wording<never>>;
