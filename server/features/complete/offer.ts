// An offer before it is known where it is put in, and how it becomes an entry of the answer.
import type { TextEdit } from '../../text/change.ts';
import type { Completion, CompletionKind, ResolveData } from './completion.ts';
import { filterText, type Names, type Ranked } from './match.ts';

export interface Offer extends Ranked {
  readonly names: Names;
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  /** What is written. With `snippet`, tab stops in it count. */
  readonly text: string;
  readonly snippet?: boolean;
  readonly plain?: string;
  readonly again?: boolean;
  readonly resolve?: ResolveData;
}

/** Several kinds of offers for one place, each sorted already. */
export interface Offers {
  readonly offers: readonly Offer[];
  readonly incomplete: boolean;
}

export const noOffers: Offers = { offers: [], incomplete: false };

export const together = (all: readonly Offers[]): Offers => ({
  offers: all.flatMap(({ offers }) => offers),
  incomplete: all.some(({ incomplete }) => incomplete),
});

/** Where offers are put in. */
export interface Target {
  readonly range: TextEdit['range'];
  readonly lead: string;
  readonly trail: string;
  readonly word: string;
  readonly quote?: string;
}

export function completionOf(offer: Offer, target: Target, place: number): Completion {
  const { label, kind, detail, text, snippet = false, plain, retired, again, resolve } = offer;
  const { range, lead, trail, word, quote = '' } = target;
  return {
    label,
    kind,
    ...(detail === undefined ? {} : { detail }),
    sortText: String(place).padStart(4, '0'),
    filterText: quote + filterText(offer.names, word),
    edit: { range, text: `${lead}${text}${trail}` },
    snippet,
    ...(snippet ? { plain: `${lead}${plain ?? text}${trail}` } : {}),
    ...(retired === true ? { retired } : {}),
    ...(again === true ? { again } : {}),
    ...(resolve === undefined ? {} : { resolve }),
  };
}

/** A text that stands as it is in a snippet. */
export const literal = (text: string): string => text.replaceAll(/[\\$}]/g, String.raw`\$&`);
