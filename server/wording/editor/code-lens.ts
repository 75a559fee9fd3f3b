// The lines above an ask that say what the portfolio knows of it.
import { type Wording, wording } from '../fact.ts';
import { counted, countedAsks } from '../say.ts';
import { claimed } from './money.ts';

export const lensWords = {
  references: wording<{ count: number }>({
    nl: ({ count }) => counted(count, 'verwijzing', 'verwijzingen', 'nl'),
    en: ({ count }) => counted(count, 'reference', 'references', 'en'),
  }),
  envelope: wording<{ asks: number; name: string; amount?: number; available?: number }>({
    nl: ({ asks, name, amount, available }) =>
      `${countedAsks(asks, 'nl')} op ${name}${amount === undefined ? '' : claimed(amount, available, 'nl')}`,
    en: ({ asks, name, amount, available }) =>
      `${countedAsks(asks, 'en')} on ${name}${amount === undefined ? '' : claimed(amount, available, 'en')}`,
  }),
  approvals: wording<{ given: string; outdated: string; open: string }>({
    nl: ({ given, outdated, open }) =>
      said('Akkoord', [
        ['gegeven door', given],
        ['verouderd van', outdated],
        ['nog nodig van', open],
      ]),
    en: ({ given, outdated, open }) =>
      said('Approval', [
        ['given by', given],
        ['out of date of', outdated],
        ['still needed of', open],
      ]),
  }),
  completeness: wording<{ there: number; wanted: number }>({
    nl: ({ there, wanted }) => `Volledigheid ${there} van ${wanted}`,
    en: ({ there, wanted }) => `Completeness ${there} of ${wanted}`,
  }),
} satisfies Record<string, Wording<never>>;

const said = (what: string, parts: readonly (readonly [string, string])[]): string =>
  `${what} ${parts
    .filter(([, who]) => who !== '')
    .map(([how, who]) => `${how} ${who}`)
    .join('; ')}`;
