// What came and went between two lists of asks in the order of their places. Of thousands nearly all are the same.
import { byPlace } from './by-place.ts';
import type { AskEntry } from './entry.ts';

export interface Changes {
  readonly gone: readonly AskEntry[];
  readonly came: readonly AskEntry[];
}

/** Undefined when that is more than `most` together: then nobody needs to know all of it. */
export function changesBetween(
  before: readonly AskEntry[],
  now: readonly AskEntry[],
  most: number,
): Changes | undefined {
  if (Math.abs(before.length - now.length) > most) return undefined;
  const gone: AskEntry[] = [];
  const came: AskEntry[] = [];
  let [old, at] = [0, 0];
  while (gone.length + came.length <= most) {
    const same = alike(before, old, now, at);
    old += same;
    at += same;
    const [one, other] = [before[old], now[at]];
    if (one === other) return { gone, came };
    // Of two asks at different places the earlier one stands in one list only.
    const order = one === undefined ? 1 : other === undefined ? -1 : byPlace(one, other);
    if (one !== undefined && order <= 0) {
      gone.push(one);
      old += 1;
    }
    if (other !== undefined && order >= 0) {
      came.push(other);
      at += 1;
    }
  }
  return undefined;
}

/** How many are the same from two places on. */
function alike(ones: readonly AskEntry[], from: number, others: readonly AskEntry[], at: number): number {
  const most = Math.min(ones.length - from, others.length - at);
  let count = 0;
  while (count < most && ones[from + count] === others[at + count]) count += 1;
  return count;
}
