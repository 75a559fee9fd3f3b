// What commands ask and tell.
import { type Wording, wording } from '../../server/wording/fact.ts';
import { says } from '../../server/wording/sentence.ts';

export const commandWords = {
  failed: wording<{ reason: string }>({
    nl: ({ reason }) => `Dit lukte niet: ${reason}`,
    en: ({ reason }) => `This did not work: ${reason}`,
  }),
  noPortfolio: says(
    'Er is nog geen portefeuille in deze map. Begin er een, of open het voorbeeld.',
    'There is no portfolio in this folder yet. Start one, or open the sample.',
  ),
} satisfies Record<string, Wording<never>>;
