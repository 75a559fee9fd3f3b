// The lines at the edge of the editor that say how it stands.
import { type Wording, wording } from '../../server/wording/fact.ts';
import { countedAsks } from '../../server/wording/say.ts';
import { says } from '../../server/wording/sentence.ts';

export const statusWords = {
  health: says('Policy Asks: portefeuille', 'Policy Asks: portfolio'),
  completenessName: says('Volledigheid van deze vraag', 'Completeness of this ask'),
  asks: wording<{ asks: number }>({
    nl: ({ asks }) => countedAsks(asks, 'nl'),
    en: ({ asks }) => countedAsks(asks, 'en'),
  }),
  detail: wording<{ title: string; profile: string; milliseconds: number }>({
    nl: ({ title, profile, milliseconds }) =>
      `${title} · profiel ${profile} · nagekeken in ${milliseconds} ms`,
    en: ({ title, profile, milliseconds }) => `${title} · profile ${profile} · checked in ${milliseconds} ms`,
  }),
  completeness: wording<{ there: number; wanted: number }>({
    nl: ({ there, wanted }) => `${there} van ${wanted} ingevuld`,
    en: ({ there, wanted }) => `${there} of ${wanted} filled in`,
  }),
  alone: says('Losse vraag', 'Single ask'),
  aloneWhy: says(
    'Hoort bij geen portefeuille: alleen deze tekst wordt nagekeken.',
    'Belongs to no portfolio: only this text is checked.',
  ),
  startPortfolio: says('Portefeuille beginnen', 'Start a portfolio'),
  dashboard: says('Overzicht', 'Dashboard'),
  off: says('Nakijken staat uit', 'Checking is off'),
  restart: says('Opnieuw beginnen', 'Start again'),
} satisfies Record<string, Wording<never>>;
