// Claims of several asks, each money once: of a joint ask the largest claim, and a programme for all its parts. In: claims that
// may be added. Out: those that count, with the asks they stand for. Whatever the order, the result is the same.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { ClaimInTime } from '../../records/money.ts';
import type { Bearers, JointSets } from '../joint-sets.ts';

/** Money claimed from the budget, counted once. */
export interface Claim extends ClaimInTime {
  /** The ask that claims it; of a joint ask the one with the largest claim. */
  readonly entry: AskEntry;
  /** The other asks of a joint ask, whose claims are the same money. */
  readonly partners: readonly AskEntry[];
  /** Asks that are a part of this programme and name the budget too. */
  readonly parts: readonly AskEntry[];
}

/** What one ask claims. */
export interface Timed extends ClaimInTime {
  readonly entry: AskEntry;
}

/** How the asks of a budget belong together. */
export interface Ties {
  readonly bearers: Bearers;
  readonly joint: JointSets;
}

/** Claims of one basket, each money once. */
export function countedOnce(claims: readonly Timed[], ties: Ties): readonly Claim[] {
  const sets = new Map<AskEntry | undefined, Timed[]>();
  for (const claim of claims) {
    const set = ties.joint.get(claim.entry);
    const same = sets.get(set);
    if (same === undefined) sets.set(set, [claim]);
    else same.push(claim);
  }
  const programmes = programmesOf(sets, ties);
  const parts = new Map<AskEntry | undefined, AskEntry[]>();
  for (const [set, same] of sets) {
    const top = topOf(set, programmes);
    const inside = parts.get(top) ?? [];
    if (top !== set) for (const { entry } of same) inside.push(entry);
    parts.set(top, inside);
  }
  return [...parts].map(([top, inside]) => claimOf(sets.get(top) ?? [], inside));
}

function claimOf(same: readonly Timed[], parts: readonly AskEntry[]): Claim {
  const largest = same.reduce((most, claim) => (claim.amount > most.amount ? claim : most));
  const partners = same.flatMap(({ entry }) => (entry === largest.entry ? [] : [entry]));
  return { ...largest, partners, parts };
}

type Sets = ReadonlyMap<AskEntry | undefined, readonly Timed[]>;

/** For each joint set that is a part: the set of its programme, where that claims from the same basket. */
function programmesOf(sets: Sets, { bearers, joint }: Ties): ReadonlyMap<AskEntry | undefined, AskEntry> {
  const programmes = new Map<AskEntry | undefined, AskEntry>();
  for (const [set, claims] of sets) {
    for (const { entry } of claims) {
      for (const programme of bearers.get(entry.summary.partOf ?? '') ?? []) {
        const above = joint.get(programme);
        if (above !== undefined && above !== set && sets.has(above)) programmes.set(set, above);
      }
    }
  }
  return programmes;
}

/** The programme that stands for a set in the end: itself when it is no part, or when parts run in a circle. */
function topOf(
  set: AskEntry | undefined,
  programmes: ReadonlyMap<AskEntry | undefined, AskEntry>,
): AskEntry | undefined {
  const seen = new Set<AskEntry | undefined>();
  let top = set;
  for (let above = programmes.get(top); above !== undefined; above = programmes.get(top)) {
    if (seen.has(above)) return set;
    seen.add(above);
    top = above;
  }
  return top;
}
