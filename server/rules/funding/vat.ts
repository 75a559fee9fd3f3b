// What amounts say about VAT. One answer for all rules that add or compare amounts.
import type { Amount } from '../../records/ask.ts';

/** Whether VAT is in an amount. */
export type VatBasis = 'incl' | 'excl';

/**
 * The basis of an amount; undefined when it does not say. Recoverable VAT comes back from the compensation fund, so
 * that it is no cost and not in the amount: it counts as without.
 */
export function vatBasis(amount: Amount | undefined): VatBasis | undefined {
  return amount?.vat === 'compensabel' ? 'excl' : amount?.vat;
}
