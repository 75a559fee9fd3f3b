// Whether an ask rests on a motion where its status needs the promise of a minister. Reads one ask.
import type { Ask } from '../../records/ask.ts';
import type { FollowUp } from '../../records/types.ts';
import type { StatusEntry } from '../../vocabulary/entry.ts';

/** The last motion, where a promise is needed and there is none. */
export function motionInsteadOfPromise(
  { followUp = [] }: Ask,
  { requires }: StatusEntry,
): (FollowUp & { readonly index: number }) | undefined {
  const needed = requires?.followUp;
  if (needed !== 'toezegging' || followUp.some(({ kind }) => kind === needed)) return undefined;
  const index = followUp.findLastIndex(({ kind }) => kind === 'motie');
  const motion = followUp[index];
  return motion && { ...motion, index };
}
