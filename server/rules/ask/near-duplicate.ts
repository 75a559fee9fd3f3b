// Two asks that say nearly the same about one scheme or goal for regions that overlap, and do not know of each other.
// Reads title, summary and what an ask is about, never its money: two versions of one ask differ in their figures.
import { isOver } from '../life.ts';
import { isWaived } from '../waivers.ts';
import type { AskEntry } from '../../portfolio/entry.ts';
import { type Fix, fix } from '../../text/problem.ts';
import { bearersOf, type JointSets, jointSets } from '../joint-sets.ts';
import { normFact } from '../norm.ts';
import { beside, groupRule, notApplicable } from '../rule.ts';
import { byNearText } from './near/by-near-text.ts';
import { nearDuplicateExamples, nearDuplicatePage } from './near/page.ts';
import { type NearPair, nearPairs, type Threshold, thresholdOf } from './near/near-pairs.ts';
import { forSameMembers } from './near/same-members.ts';
import { areLinked, areOneId, areParts } from './near/settled.ts';
import { type SharedFact, sharing } from './near/shared.ts';

const code = 'ask/near-duplicate';
/** An ask that resembles more than this many is a copied text; more findings on it teach nothing. */
const shown = 5;

export const nearDuplicate = groupRule({
  code,
  scope: 'portfolio',
  severity: 'warning',
  fix: 'review',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: wie met dezelfde vraag komt, kan beter samen komen (niet nagezocht in een officiële bron)',
        en: 'Practice: those who bring the same ask had better bring it together (not checked in an official source)',
      },
    },
  ],
  page: nearDuplicatePage,
  examples: nearDuplicateExamples,
  grouping: byNearText,
  *check(group, context, report) {
    const { vocabulary } = context;
    const threshold = thresholdOf(vocabulary);
    if (threshold === undefined) return notApplicable('not-in-code-list');
    const live = liveAmong(group.members, vocabulary);
    if (live.length < 2 || typeof group.key === 'string') return notApplicable('one-live-ask');
    let joint: JointSets | undefined;
    const areJoint = (one: AskEntry, other: AskEntry): boolean => {
      joint ??= jointSets(live, bearersOf(live));
      return joint.get(one) === joint.get(other);
    };
    const unsettled = (one: AskEntry, other: AskEntry): boolean =>
      !areOneId(one, other) && !areJoint(one, other) && !areLinked(one, other) && !areParts(one, other);
    const told = new Map<AskEntry, number>();
    const sharedBy = sharing(vocabulary);
    for (const pair of yield* nearPairs({ ...group, members: live }, vocabulary, threshold, unsettled)) {
      yield;
      if (isWaived(pair.one, pair.other, code, context)) continue;
      for (const near of [pair, { ...pair, one: pair.other, other: pair.one }]) {
        const count = (told.get(near.one) ?? 0) + 1;
        told.set(near.one, count);
        if (count <= shown) report(near.one, complaint(near, threshold, sharedBy(near.one, near.other)));
      }
    }
  },
});

const liveAmong = forSameMembers((members, vocabulary) =>
  members.filter(({ summary }) => !isOver(summary, vocabulary)),
);

function complaint({ one, other, share }: NearPair, threshold: Threshold, shared: SharedFact) {
  const otherTitle = other.summary.title ?? '';
  const together = one.submission !== undefined && one.submission.file === other.submission?.file;
  const facts = {
    title: one.summary.title ?? '',
    other: other.summary.id ?? other.file,
    otherTitle,
    share: Math.round(share * 100),
    ...shared,
    sameSubmission: together,
    norm: normFact('words', { id: threshold.entry }, threshold.share),
  };
  const related = [beside('near-ask-here', { title: otherTitle }, ['title'], { entry: other })];
  return { at: ['title'], facts, related, fixes: fixesFor(other.summary.id, together) };
}

/**
 * Only answers that a machine can write. "Not the same" needs a reason that nobody but the author knows, so there is no fix
 * for it: an invented reason would be remembered as if it were one.
 */
function fixesFor(other: string | undefined, together: boolean): readonly Fix[] {
  if (other === undefined) return [];
  const kind = together ? 'replaces' : 'jointWith';
  const title = together ? 'replace-near-ask' : 'join-near-ask';
  return [fix(title, { ask: other }, 'review', [{ kind: 'append', at: [kind], value: other }])];
}
