// What the editor shows beside a code: labels of cards of code-list entries, and their short sentences.
import { askWords } from '../ask-words.ts';
import { type Wording, wording } from '../fact.ts';
import type { Language, Localized } from '../language.ts';
import { counted, countedAsks, day, didYouMean, euros, quoted } from '../say.ts';
import { says } from '../sentence.ts';
import { claimed } from './money.ts';

interface Validity {
  readonly today: string;
  readonly from?: string;
  readonly until?: string;
}

export const entryCardWords = {
  alsoCalled: says('Ook genoemd', 'Also called'),
  liesIn: says('Ligt in', 'Lies in'),
  members: says('Leden', 'Members'),
  memberOf: says('Hoort bij', 'Belongs to'),
  participants: says('Doen ook mee', 'Also take part'),
  municipalities: says('Gemeenten', 'Municipalities'),
  nuts: says('Code voor Europese statistiek (NUTS)', 'Code for European statistics (NUTS)'),
  inhabitants: says('Inwoners', 'Inhabitants'),
  validity: says('Geldigheid', 'Validity'),
  successors: says('Opgevolgd door', 'Succeeded by'),
  planned: says('Verandert', 'Will change'),
  source: says('Bron', 'Source'),
  certainty: says('Zekerheid', 'Certainty'),
  found: says('gevonden in een bron', 'found in a source'),
  ownKnowledge: says(
    'eigen kennis van de opstellers, niet nagezocht in een officiële bron',
    'the authors’ own knowledge, not checked in an official source',
  ),
  proxy: says(
    'de officiële lijst van leden is niet gevonden; dit is een benadering',
    'the official list of members was not found; this is an approximation',
  ),
  unsure: says('niet nagezocht', 'not checked'),
  owners: says('Beslist', 'Decides'),
  programme: says('Onderdeel van', 'Part of'),
  area: says('Alleen voor', 'Only for'),
  envelopes: says('Budgetten', 'Envelopes'),
  ownShare: says('Ten minste zelf te betalen', 'Own share at least'),
  minimumAmount: says('Ten minste aan te vragen', 'Amount at least'),
  maximumAmount: says('Ten hoogste aan te vragen', 'Amount at most'),
  minimumCover: says('Ten minste in zicht voor de start', 'In view before the start at least'),
  criteria: says('Criteria', 'Criteria'),
  excludes: says('Gaat niet samen met', 'Does not go with'),
  excludesGoals: says('Betaalt niet voor', 'Does not pay for'),
  dossiers: says('Kamerdossiers', 'Parliamentary dossiers'),
  regulation: says('Regeling in de wettenbank', 'Regulation in the law database'),
  consultationClosed: says('Reageren kon tot', 'Open for reactions until'),
  noMoney: says('Heeft geen eigen geld.', 'Has no money of its own.'),
  terms: says('Termijnen die kunnen', 'Terms it can carry'),
  actTerms: says('Alleen met een eigen wet', 'Only with an act of its own'),
  maxYears: says('Duurt ten hoogste', 'Lasts at most'),
  minYears: says('Duurt ten minste', 'Lasts at least'),
  legalBasis: askWords.legalBasis,
  funds: says('Betaald uit', 'Paid from'),
  repaid: says(
    'Moet worden terugbetaald en telt niet op bij bijdragen.',
    'Must be paid back and does not add to grants.',
  ),
  weak: says('Er is niets dat kan worden toegekend.', 'There is nothing that can be granted.'),
  money: says('Gaat over geld', 'Is about money'),
  lastYear: says('Laatste jaar', 'Last year'),
  lastYearRequired: says('moet er staan', 'must be there'),
  lastYearForbidden: says('mag er niet staan', 'must not be there'),
  lastYearOptional: says('mag er staan', 'may be there'),
  lastYearOrReview: says(
    'moet er staan, of om de hoeveel jaar opnieuw wordt gekeken',
    'must be there, or after how many years it is looked at again',
  ),
  next: says('Hierna kan komen', 'May come next'),
  fromAnywhere: says('Kan na elke status komen.', 'May come after any status.'),
  isOver: says('De vraag is hiermee afgelopen.', 'With this the ask is over.'),
  carries: says('Schrijf erbij', 'Write down with it'),
  requires: says('Moet staan onder followUp', 'Must stand under followUp'),
  withReference: says('met het nummer van het stuk', 'with the number of the document'),
  needsDecision: says(
    'Vraagt het besluit dat toekent, onder granted.',
    'Needs the decision that grants it, under granted.',
  ),
  needsMandate: says(
    'Vraagt een mandaat: een eerdere vaststelling door het bestuur, of het besluit bij de inbreng.',
    'Needs a mandate: an earlier adoption by the governing body, or the decision with the submission.',
  ),
  broader: says('Telt ook voor', 'Counts for'),
  related: says('Verwant', 'Related'),
  longCommitment: says('Vraagt inzet van ten minste', 'Needs a commitment of at least'),
  ministries: says('Gaat over', 'Oversees'),
  manages: says('Beheert', 'Manages'),
  date: says('Datum', 'Date'),
  latest: says('uiterlijk', 'at the latest'),
  scheme: askWords.scheme,
  total: says('In totaal', 'In all'),
  reserved: says('Daarvan gereserveerd', 'Reserved of it'),
  perYear: says('Per jaar', 'Per year'),
  unknownAmount: says('bedrag niet gevonden', 'amount not found'),
  claims: says('Gevraagd in deze portefeuille', 'Claimed in this portfolio'),
  kind: says('Soort', 'Kind'),
  words: says('Woorden', 'Words'),
  value: says('Waarde', 'Value'),
  year: says('Jaar', 'Year'),
  available: says('Beschikbaar', 'Available'),
  claimed: says('Gevraagd', 'Claimed'),
  note: says('Let op', 'Note'),
  notInForce: says('nog niet van kracht', 'not in force yet'),
  validNow: wording<Validity>({
    nl: ({ today, ...limits }) => `geldig op ${day(today, 'nl')}${period(limits, 'nl')}`,
    en: ({ today, ...limits }) => `valid on ${day(today, 'en')}${period(limits, 'en')}`,
  }),
  endedOn: wording<Required<Pick<Validity, 'today' | 'until'>>>({
    nl: ({ today, until }) => `niet meer geldig op ${day(today, 'nl')}: liep tot en met ${day(until, 'nl')}`,
    en: ({ today, until }) => `no longer valid on ${day(today, 'en')}: ran until ${day(until, 'en')}`,
  }),
  beginsOn: wording<Required<Pick<Validity, 'today' | 'from'>>>({
    nl: ({ today, from }) => `nog niet geldig op ${day(today, 'nl')}: begint op ${day(from, 'nl')}`,
    en: ({ today, from }) => `not valid yet on ${day(today, 'en')}: begins on ${day(from, 'en')}`,
  }),
  more: wording<{ shown: string; count: number }>({
    nl: ({ shown, count }) => `${shown} en ${count} meer`,
    en: ({ shown, count }) => `${shown} and ${count} more`,
  }),
  meantName: wording<{ written: string; code: string }>({
    nl: ({ written, code }) => `${written} is een naam; de code is ${code}.`,
    en: ({ written, code }) => `${written} is a name; the code is ${code}.`,
  }),
  unknown: wording<{ written: string; near: readonly string[] }>({
    nl: ({ written, near }) => `${quoted(written)} staat niet in de codelijst.${didYouMean(near, 'nl')}`,
    en: ({ written, near }) => `${quoted(written)} is not in the code list.${didYouMean(near, 'en')}`,
  }),
  asks: wording<{ asks: number; amount?: number; available?: number }>({
    nl: ({ asks, amount, available }) =>
      `${countedAsks(asks, 'nl')}${amount === undefined ? ', zonder bedrag' : claimed(amount, available, 'nl')}`,
    en: ({ asks, amount, available }) =>
      `${countedAsks(asks, 'en')}${amount === undefined ? ', without an amount' : claimed(amount, available, 'en')}`,
  }),
  loans: says('leningen en garanties', 'loans and guarantees'),
} satisfies Record<string, Wording<never>>;

function period({ from, until }: Omit<Validity, 'today'>, language: Language): string {
  const nl = language === 'nl';
  const parts = [
    ...(from === undefined ? [] : [`${nl ? 'vanaf' : 'from'} ${day(from, language)}`]),
    ...(until === undefined ? [] : [`${nl ? 'tot en met' : 'until'} ${day(until, language)}`]),
  ];
  return parts.length === 0 ? '' : ` (${parts.join(' ')})`;
}

/** Units of norms in code lists. */
const units: Readonly<Record<string, Localized>> = {
  percent: { nl: '%', en: '%' },
  years: { nl: 'jaar', en: 'years' },
  homes: { nl: 'woningen', en: 'homes' },
  inhabitants: { nl: 'inwoners', en: 'inhabitants' },
};

/** "50 %", "€ 5 miljoen", "4 jaar"; a unit that has no words stays as it is. */
export function measured({ value, unit }: { value: number; unit?: string }, language: Language): string {
  if (unit === 'euro') return euros(value, language);
  return counted(value, oneOf(unit, language), units[unit ?? '']?.[language] ?? unit ?? '', language).trim();
}

const oneOf = (unit: string | undefined, language: Language): string =>
  unit === 'years' && language === 'en' ? 'year' : (units[unit ?? '']?.[language] ?? unit ?? '');
