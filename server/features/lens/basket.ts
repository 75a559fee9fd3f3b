// Of the sums of a budget the one to which an ask adds: grants are not told with loans, nor amounts with VAT with those without.
import type { AskEntry } from '../../portfolio/entry.ts';
import { asksIn, type EnvelopeClaims } from '../cards/envelope-claims.ts';

export interface OneSum {
  readonly asks: readonly AskEntry[];
  readonly claimed: number;
  readonly available?: number;
}

/** The first sum when the ask itself adds to none, because it states no amount or is over. */
export function targetBasket(baskets: EnvelopeClaims['baskets'], entry: AskEntry): OneSum | undefined {
  const own = baskets.find((basket) => asksIn(basket).includes(entry)) ?? baskets[0];
  if (own === undefined) return undefined;
  const { claimed, available } = own.whole;
  return { asks: asksIn(own), claimed, available };
}
