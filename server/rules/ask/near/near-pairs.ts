// The pairs of a group that say nearly the same, with the share of words in common. What rules make of them is theirs.
import type { AskEntry, Group } from '../../../portfolio/entry.ts';
import { each, type Steps } from '../../../portfolio/steps.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Norms } from './nearness.ts';
import { comparing } from './nearness.ts';
import { candidatePairs } from './candidates.ts';
import { nearAsk } from './near-ask.ts';

/** Ids of the thresholds in the code list of words. */
const shareId = 'near-duplicate';
const wordsId = 'near-duplicate-words';

export interface NearPair {
  readonly one: AskEntry;
  readonly other: AskEntry;
  /** From 0 to 1. */
  readonly share: number;
}

export interface Threshold extends Norms {
  /** Id of the entry that has the share. */
  readonly entry: string;
}

/** The thresholds; undefined when a portfolio's code list has none. */
export function thresholdOf({ words }: Vocabulary): Threshold | undefined {
  const share = words.get(shareId)?.value?.value;
  return share === undefined
    ? undefined
    : { entry: shareId, share, words: words.get(wordsId)?.value?.value ?? 1 };
}

/** In the order of the members; only pairs that `wanted` lets through are compared. */
export function* nearPairs(
  { key, members }: Group,
  vocabulary: Vocabulary,
  norms: Norms,
  wanted: (one: AskEntry, other: AskEntry) => boolean,
): Steps<readonly NearPair[]> {
  if (typeof key === 'string') return [];
  const asks = members.map((entry) => nearAsk(entry, vocabulary));
  const compare = comparing(vocabulary, norms);
  const found: NearPair[] = [];
  yield* each(yield* candidatePairs(asks, key), ([one, other]) => {
    if (!wanted(one.entry, other.entry)) return;
    const share = compare(one, other);
    if (share >= norms.share) found.push({ one: one.entry, other: other.entry, share });
  });
  return found;
}
