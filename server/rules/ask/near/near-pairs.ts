// The pairs of a group that say nearly the same, with the share of words in common. What rules make of them is theirs.
import type { AskEntry, Group } from '../../../portfolio/entry.ts';
import { each, type Steps } from '../../../portfolio/steps.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import { candidatePairs } from './candidates.ts';
import { crowdOf } from './crowd.ts';
import type { NearAsk } from './near-ask.ts';
import { comparing, type Norms } from './nearness.ts';

/** Ids of the thresholds in the code list of words. */
const shareId = 'near-duplicate';
const titlesId = 'near-duplicate-titles';
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
    : {
        entry: shareId,
        share,
        titles: words.get(titlesId)?.value?.value ?? share,
        words: words.get(wordsId)?.value?.value ?? 1,
      };
}

/** In the order of the members; only pairs that `wanted` lets through are compared. */
export function* nearPairs(
  { key, members }: Group,
  vocabulary: Vocabulary,
  norms: Norms,
  wanted: (one: AskEntry, other: AskEntry) => boolean,
): Steps<readonly NearPair[]> {
  if (typeof key === 'string') return [];
  const { asks, first } = crowdOf(members, vocabulary);
  if (first !== undefined && first < key) return [];
  const { meet, share } = comparing(vocabulary, norms);
  const found: NearPair[] = [];
  yield* each(yield* candidatePairs(asks, key, unlessOtherParts(asks, meet)), ([one, other]) => {
    if (!wanted(one.entry, other.entry)) return;
    const common = share(one, other);
    if (common >= norms.share) found.push({ one: one.entry, other: other.entry, share: common });
  });
  return found;
}

/** Most pairs of a crowd are told apart by their numbers of parts: these are looked at as bits, before anything is looked up. */
function unlessOtherParts(
  asks: readonly NearAsk[],
  meet: (one: NearAsk, other: NearAsk) => boolean,
): (one: number, other: number) => boolean {
  const bits = asks.map(({ partBits }) => partBits);
  return (one, other) => {
    const [ours, theirs] = [bits[one] ?? 0, bits[other] ?? 0];
    if (ours !== 0 && theirs !== 0 && (ours & theirs) === 0) return false;
    const [a, b] = [asks[one], asks[other]];
    return a !== undefined && b !== undefined && meet(a, b);
  };
}
