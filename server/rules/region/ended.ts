// Regions that no longer exist, with what they became, in an ask or a submission. Shared by the rules about one successor and
// about several. An ask is about now; a submission is about its own day, and a list of members is compared as a whole by
// `region/members-outdated` where the code list knows the members.
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { Context } from '../rule.ts';
import { type RegionPlace, submissionPlaces } from './places.ts';

export interface EndedRegion {
  readonly place: RegionPlace;
  readonly region: RegionEntry;
  /** ISO date of its last day. */
  readonly until: string;
  /** What took its place and is there today; empty when the code list names nothing. */
  readonly successors: readonly RegionEntry[];
  /** Ids that stand in the same list. */
  readonly listed: ReadonlySet<string>;
}

export function endedRegions(
  places: readonly RegionPlace[],
  { vocabulary: { regions } }: Pick<Context, 'vocabulary'>,
  date: string,
): readonly EndedRegion[] {
  return places.flatMap((place) => {
    const region = place.codeAt === place.at ? regions.get(place.written) : undefined;
    const until = region?.validUntil;
    if (region === undefined || until === undefined || until >= date) return [];
    const successors = regions.current(region).filter((later) => later.id !== region.id);
    const beside = places.filter(({ list }) => list !== undefined && list === place.list);
    return [{ place, region, until, successors, listed: new Set(beside.map(({ written }) => written)) }];
  });
}

/** Of a submission that names members of a region without known members, or none. */
export function endedInSubmission(
  submission: SubmissionEntry,
  context: Context,
): readonly EndedRegion[] | undefined {
  const { regions } = context.vocabulary;
  const places = submissionPlaces(submission);
  const submitter = regions.get(submission.record.submitter ?? '');
  if (submitter === undefined) return undefined;
  const compared = submitter.members.length > 0;
  const own = places.filter(({ kind }) => kind !== 'member' || !compared);
  return endedRegions(own, context, dateOf(submission) ?? context.today);
}

/** The day on which a submission speaks: its own date, else that of the occasion. */
export const dateOf = ({ record }: SubmissionEntry): string | undefined =>
  record.date ?? record.occasion?.date;
