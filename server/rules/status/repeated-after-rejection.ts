// An ask that was rejected is asked again, in nearly the same words or as the ask that replaces it, without saying what is new.
// Reads what `ask/near-duplicate` reads; the reason is written under `distinctFrom`, which the author fills in.
import { isWaived } from '../waivers.ts';
import type { AskEntry, Group } from '../../portfolio/entry.ts';
import type { Steps } from '../../portfolio/steps.ts';
import type { Path } from '../../text/place.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { byNearText } from '../ask/near/by-near-text.ts';
import { nearPairs, type Threshold, thresholdOf } from '../ask/near/near-pairs.ts';
import { forSameMembers } from '../ask/near/same-members.ts';
import { areOneId, bears, linksTo } from '../ask/near/settled.ts';
import { sharing } from '../ask/near/shared.ts';
import { labelOf } from '../label.ts';
import { targetPath } from '../link/link-path.ts';
import { normFact } from '../norm.ts';
import { beside, type Context, groupRule, notApplicable, type Report } from '../rule.ts';
import { repeatedExamples, repeatedPage } from './repeated-page.ts';

const code = 'status/repeated-after-rejection';
/** Past this many rejected asks that say the same, more findings on one ask teach nothing. */
const shown = 5;

type Telling = (entry: AskEntry, finding: Report<typeof code>) => void;

export const repeatedAfterRejection = groupRule({
  code,
  scope: 'portfolio',
  severity: 'info',
  fix: 'none',
  since: '0.1.0',
  sources: [
    {
      title: {
        nl: 'Praktijk: een herhaalde vraag heeft een nieuw argument nodig (niet nagezocht in een officiële bron)',
        en: 'Practice: a repeated ask needs a new argument (not checked in an official source)',
      },
    },
  ],
  page: repeatedPage,
  examples: repeatedExamples,
  grouping: byNearText,
  *check(group, context, report) {
    const { vocabulary } = context;
    const { rejected, live } = sidesOf(group.members, vocabulary);
    if (rejected.length === 0) return notApplicable('nothing-rejected');
    if (live.length === 0) return notApplicable('nothing-asked-again');
    const norm = thresholdOf(vocabulary);
    if (typeof group.key === 'string') tellReplacements(live, rejected, context, report);
    else if (norm === undefined) return notApplicable('not-in-code-list');
    else yield* tellAlike(group, { rejected: new Set(rejected), live, norm }, context, report);
  },
});

const sidesOf = forSameMembers((members, vocabulary) => ({
  rejected: members.filter((entry) => isRejected(entry, vocabulary)),
  live: members.filter((entry) => isLive(entry, vocabulary)),
}));

interface Sides {
  readonly rejected: ReadonlySet<AskEntry>;
  readonly live: readonly AskEntry[];
  readonly norm: Threshold;
}

/** Asks that say nearly the same as a rejected one; those that say to replace it are told in a group of their own. */
function* tellAlike(
  group: Group,
  { rejected, live, norm }: Sides,
  context: Context,
  report: Telling,
): Steps<void> {
  const wanted = (one: AskEntry, other: AskEntry): boolean =>
    rejected.has(one) !== rejected.has(other) &&
    !areOneId(one, other) &&
    !saysWhy(one, other) &&
    !linksTo(one, other, 'replaces') &&
    !linksTo(other, one, 'replaces');
  const sides = new Set([...rejected, ...live]);
  const members = group.members.filter((entry) => sides.has(entry));
  const told = new Map<AskEntry, number>();
  const sharedBy = sharing(context.vocabulary);
  for (const pair of yield* nearPairs({ ...group, members }, context.vocabulary, norm, wanted)) {
    if (isWaived(pair.one, pair.other, code, context)) continue;
    const [again, before] = rejected.has(pair.one) ? [pair.other, pair.one] : [pair.one, pair.other];
    const count = (told.get(again) ?? 0) + 1;
    told.set(again, count);
    if (count > shown) continue;
    const common = { ...sharedBy(again, before), share: Math.round(pair.share * 100) };
    const facts = { how: 'alike' as const, common, norm: normFact('words', { id: norm.entry }, norm.share) };
    report(again, complaint(before, ['title'], facts, context.vocabulary));
  }
}

/** Asks that say to replace a rejected one; a group is of one id. */
function tellReplacements(
  live: readonly AskEntry[],
  rejected: readonly AskEntry[],
  context: Context,
  report: Telling,
): void {
  for (const again of live) {
    for (const before of rejected) {
      const link = again.summary.links.find(({ kind, to }) => kind === 'replaces' && bears(before, to));
      if (link === undefined || areOneId(again, before) || saysWhy(again, before)) continue;
      if (isWaived(again, before, code, context)) continue;
      report(again, complaint(before, targetPath(link), { how: 'replaces' }, context.vocabulary));
    }
  }
}

/** A reason is written down with `distinctFrom` on either side; a waiver does too. */
const saysWhy = (one: AskEntry, other: AskEntry): boolean =>
  linksTo(one, other, 'distinctFrom') || linksTo(other, one, 'distinctFrom');

const isRejected = ({ summary }: AskEntry, { statuses }: Vocabulary): boolean =>
  statuses.get(summary.status ?? '')?.outcome === 'rejected';

/** Nothing has come of it yet: what is granted or over is not asked again. */
const isLive = ({ summary }: AskEntry, { statuses }: Vocabulary): boolean => {
  const status = statuses.get(summary.status ?? '');
  return status !== undefined && status.outcome === undefined && status.ended !== true;
};

function complaint(
  before: AskEntry,
  at: Path,
  how: Pick<Report<typeof code>['facts'], 'how' | 'common' | 'norm'>,
  vocabulary: Vocabulary,
): Report<typeof code> {
  const { id, status, title = '' } = before.summary;
  const entry = vocabulary.statuses.get(status ?? '');
  const name = entry === undefined ? { nl: '', en: '' } : labelOf(entry);
  const facts = { ...how, other: id ?? before.file, otherTitle: title, name };
  return { at, facts, related: [beside('rejected-here', { title, name }, ['status'], { entry: before })] };
}
