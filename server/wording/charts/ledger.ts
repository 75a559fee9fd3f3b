// The ledger of budgets: what is claimed and what there is, per year.
import { wording } from '../fact.ts';
import type { Language } from '../language.ts';
import { euros } from '../say.ts';
import { says } from '../sentence.ts';
import { shortEuros } from './common.ts';

interface Over {
  readonly claimed: number;
  readonly available?: number;
  readonly places: string;
}

export const ledgerWords = {
  name: says('Budgetten', 'Envelopes'),
  envelope: says('Budget', 'Envelope'),
  kind: says('Soort', 'Kind'),
  year: says('Jaar', 'Year'),
  claimed: says('Gevraagd (€)', 'Claimed (€)'),
  claimedShown: says('Waarvan in het filter (€)', 'Of which in the filter (€)'),
  available: says('Beschikbaar (€)', 'Available (€)'),
  tooMuch: says('Te veel gevraagd (€)', 'Claimed too much (€)'),
  allYears: says('alle jaren', 'all years'),
  none: says(
    'Geen van deze vragen vraagt geld uit een budget dat in de portefeuille is genoemd.',
    'None of these asks claims money from an envelope that the portfolio names.',
  ),
  label: says(
    'Gevraagd en beschikbaar per budget en jaar',
    'Claimed and available for each envelope and year',
  ),
  caption: says(
    'Gevraagd en beschikbaar geld per budget en jaar. Leningen en bijdragen, en bedragen met en zonder btw, staan apart. Het totaal over alle jaren is een eigen regel.',
    'Money claimed and available for each envelope and year. Loans and grants, and amounts with and without VAT, stand apart. The total over all years is a row of its own.',
  ),
  legendClaimed: says('gevraagd', 'claimed'),
  legendOthers: says('gevraagd door vragen buiten het filter', 'claimed by asks outside the filter'),
  legendAvailable: says('beschikbaar', 'available'),
  legendOver: says('meer dan er is', 'more than there is'),
  over: wording<{ amount: number }>({
    nl: ({ amount }) => `▲ ${shortEuros(amount, 'nl')} te veel`,
    en: ({ amount }) => `▲ ${shortEuros(amount, 'en')} too much`,
  }),
  ofWhole: wording<{ claimed: number; available?: number }>({
    nl: ({ claimed, available }) => shortEuros(claimed, 'nl') + of(available, 'nl'),
    en: ({ claimed, available }) => shortEuros(claimed, 'en') + of(available, 'en'),
  }),
  mark: wording<Over>({
    nl: ({ places, claimed, available }) =>
      `${places}: gevraagd ${euros(claimed, 'nl')}${there(available, 'nl')}`,
    en: ({ places, claimed, available }) =>
      `${places}: claimed ${euros(claimed, 'en')}${there(available, 'en')}`,
  }),
};

const of = (available: number | undefined, language: Language): string => {
  if (available === undefined)
    return language === 'nl' ? ', totaal budget onbekend' : ', total envelope unknown';
  return `${language === 'nl' ? ' van ' : ' of '}${shortEuros(available, language)}`;
};

const there = (available: number | undefined, language: Language): string => {
  if (available === undefined) return '';
  const amount = euros(available, language);
  return language === 'nl' ? `, beschikbaar ${amount}` : `, available ${amount}`;
};
