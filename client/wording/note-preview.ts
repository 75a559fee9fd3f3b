// What the preview of a note says of the asks that it links to.
import { type Wording, wording } from '../../server/wording/fact.ts';
import { euros } from '../../server/wording/say.ts';

interface Claim {
  readonly total: number;
  readonly repaid: boolean;
  /** First year of money without an end: `total` each year. */
  readonly endlessFrom?: number;
}

export const previewWords = {
  claim: wording<Claim>({
    nl: ({ total, repaid, endlessFrom }) =>
      [
        euros(total, 'nl'),
        ...(endlessFrom === undefined ? [] : [`per jaar vanaf ${endlessFrom}`]),
        ...(repaid ? ['als lening'] : []),
      ].join(' '),
    en: ({ total, repaid, endlessFrom }) =>
      [
        euros(total, 'en'),
        ...(endlessFrom === undefined ? [] : [`a year from ${endlessFrom}`]),
        ...(repaid ? ['as a loan'] : []),
      ].join(' '),
  }),
  unknown: wording<{ id: string }>({
    nl: ({ id }) => `Geen vraag in deze portefeuille heet “${id}”. Controleer het kenmerk in de link.`,
    en: ({ id }) => `No ask in this portfolio is called “${id}”. Check the id in the link.`,
  }),
} satisfies Record<string, Wording<never>>;
