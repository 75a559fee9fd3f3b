// The members of a group as they are compared, and the first key that all of them share: copies of one text meet in a group for
// each of their keys, and in all but the first of these groups nothing is left to compare.
import { type NearAsk, nearAsk } from './near-ask.ts';
import { forSameMembers } from './same-members.ts';

interface Crowd {
  readonly asks: readonly NearAsk[];
  /** Undefined when no key is shared by all. */
  readonly first: number | undefined;
}

export const crowdOf = forSameMembers((members, vocabulary): Crowd => {
  const asks = members.map((entry) => nearAsk(entry, vocabulary));
  return { asks, first: firstOfAll(asks) };
});

/** Keys are sorted. */
function firstOfAll([first, ...others]: readonly NearAsk[]): number | undefined {
  return first?.keys.find((key) => others.every(({ keys }) => has(keys, key)));
}

function has(sorted: readonly number[], key: number): boolean {
  for (const one of sorted) if (one >= key) return one === key;
  return false;
}
