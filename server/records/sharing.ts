// A summary that takes over what an earlier one of the same ask says too: that is then known to be the same at a glance, in each of the
// groups that the ask is in, and is kept once.
import { isMap } from '../text/same-value.ts';
import type { AskSummary } from './summary.ts';

/** Gives the earlier summary itself where all is the same. */
export function sharing(before: AskSummary, now: AskSummary): AskSummary {
  const shared = { ...now };
  const earlier: Readonly<Record<string, unknown>> = { ...before };
  const later: Record<string, unknown> = shared;
  const keys = Object.keys(later);
  let isSame = keys.length === Object.keys(earlier).length;
  for (const key of keys) {
    if (saysTheSame(earlier[key], later[key])) later[key] = earlier[key];
    else isSame = false;
  }
  return isSame ? before : shared;
}

/** Whether two values say the same in the same order, as far as JSON would tell. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((part, place) => saysTheSame(part, other[place]));
  }
  if (!isMap(one) || !isMap(other)) return false;
  const [ours, theirs] = [Object.keys(one), Object.keys(other)];
  return (
    ours.length === theirs.length &&
    ours.every((key, place) => theirs[place] === key && saysTheSame(one[key], other[key]))
  );
}
