// Where the amounts of a programme and its parts stand in their records, and how the programme's could be mended.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Path } from '../../text/place.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { type Beside, beside } from '../rule.ts';
import type { Programme, Share } from './programme.ts';

/** Where the amount of an ask stands. */
export const amountPath = ({ summary: { funding } }: AskEntry): Path => [
  'funding',
  'amount',
  funding?.amount?.total === undefined ? 'perYear' : 'total',
];

/** Gives the programme another total, where no other amount of it would then disagree. */
export function totalFixes({ entry, measure }: Programme, total: number): readonly Fix[] {
  const { amount, parts = [] } = entry.summary.funding ?? {};
  const alone = amount?.total !== undefined && amount.perYear === undefined && parts.length === 0;
  if (measure !== 'total' || !alone) return [];
  const at = ['funding', 'amount', 'total'];
  return [fix('set-total', { total }, 'review', [{ kind: 'set', at, value: total }])];
}

/** Where a part stands beside the programme, or beside another part. */
export const partHere = ({ entry, amount }: Share): Beside =>
  beside('part-here', { part: entry.summary.id ?? entry.file, amount }, amountPath(entry), { entry });
