// By what areas are shaded: the number of asks, or claims that may be added. Loans never add to grants, nor amounts with VAT
// to amounts without.
import type { AskRow } from '../../features/overview/overview.ts';
import { mapWords } from '../../wording/charts/map.ts';
import type { Language } from '../../wording/language.ts';

export interface ClaimKind {
  readonly repaid: boolean;
  /** Absent when the asks do not say. */
  readonly vat?: 'incl' | 'excl';
}
export type Measure = 'asks' | ClaimKind;

/** Recoverable VAT is no cost and not in the amount. */
function kindOf(claim: NonNullable<AskRow['claim']>): ClaimKind {
  const { repaid, vat } = claim;
  if (vat === 'incl') return { repaid, vat };
  return vat === 'excl' || vat === 'compensabel' ? { repaid, vat: 'excl' } : { repaid };
}

/** One word for a measure: what a page remembers. */
export const measureId = (measure: Measure): string =>
  measure === 'asks' ? 'asks' : `${measure.repaid ? 'loans' : 'grants'}-${measure.vat ?? 'unstated'}`;

/** The number of asks, and each kind of claim that the asks make. */
export function measuresOf(asks: readonly AskRow[]): readonly Measure[] {
  const kinds = new Map<string, Measure>();
  for (const { claim, isOver } of asks) {
    if (claim === undefined || isOver) continue;
    const kind = kindOf(claim);
    kinds.set(measureId(kind), kind);
  }
  return [
    'asks',
    ...[...kinds.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, kind]) => kind),
  ];
}

/** What an ask adds to a measure; an ask that is over claims nothing any more. */
export function measured({ claim, isOver }: AskRow, measure: Measure): number {
  if (measure === 'asks') return 1;
  if (claim === undefined || isOver) return 0;
  return measureId(kindOf(claim)) === measureId(measure) ? claim.total : 0;
}

export const measureName = (measure: Measure, language: Language): string =>
  measure === 'asks' ? mapWords.numberOfAsks[language]() : mapWords.claim[language](measure);
