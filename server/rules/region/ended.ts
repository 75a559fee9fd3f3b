// Regions that no longer exist, with what they became, in an ask or a submission. Shared by the rules about one successor and
// about several. An ask is about now; a submission is about its own day, and a list of members is compared as a whole by
// `region/members-outdated` where the code list knows the members.
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { RuleCode } from '../../wording/catalogue.ts';
import { inLanguage, type Localized, type Worded } from '../../wording/language.ts';
import { type AskRule, type Context, notApplicable, type Report } from '../rule.ts';
import { type RegionPlace, regionPlaces, submissionPlaces } from './places.ts';

export interface EndedRegion {
  readonly place: RegionPlace;
  readonly region: RegionEntry;
  /** ISO date of its last day. */
  readonly until: string;
  /** What took its place and is there today; empty when the code list names nothing. */
  readonly successors: readonly RegionEntry[];
  /** Ids that stand in the same list. */
  readonly listed: ReadonlySet<string>;
  /** In a list: all its places that became the same one region, this one among them. */
  readonly alike: readonly RegionPlace[];
  /** The code list is not sure of what took its place, and what it says of that. */
  readonly isDoubtful: boolean;
  readonly note?: Localized;
}

function endedRegions(
  places: readonly RegionPlace[],
  { vocabulary: { regions } }: Pick<Context, 'vocabulary'>,
  date: string,
): readonly EndedRegion[] {
  const ended = places.flatMap((place) => {
    const region = place.codeAt === place.at ? regions.get(place.written) : undefined;
    const until = region?.validUntil;
    if (region === undefined || until === undefined || until >= date) return [];
    const successors = regions.current(region).filter((later) => later.id !== region.id);
    return [{ place, region, until, successors, isDoubtful: region.certainty === 'own-knowledge' }];
  });
  return ended.map((one): EndedRegion => {
    const { place, region, until, successors, isDoubtful } = one;
    const beside = places.filter(({ list }) => list !== undefined && list === place.list);
    const listed = new Set(beside.map(({ written }) => written));
    const alike = ended.filter((other) => isAlike(one, other)).map((other) => other.place);
    const note = region.note === undefined ? undefined : inEach(region.note);
    return { place, region, until, successors, listed, alike, isDoubtful, note };
  });
}

const inEach = (text: Worded): Localized => ({ nl: inLanguage(text, 'nl'), en: inLanguage(text, 'en') });

type Become = Pick<EndedRegion, 'place' | 'successors' | 'isDoubtful'>;

const isAlike = (one: Become, other: Become): boolean =>
  one.place.list !== undefined &&
  one.place.list === other.place.list &&
  one.isDoubtful === other.isDoubtful &&
  other.successors.length === 1 &&
  one.successors[0] === other.successors[0];

type Tell<C extends RuleCode> = (
  ended: EndedRegion,
  context: Context,
  report: (finding: Report<C>) => void,
) => void;

/** The checks of a rule that has something to tell of ended regions, in an ask and in a submission. */
export const endedRegionChecks = <C extends RuleCode>(
  tell: Tell<C>,
): Pick<AskRule<C>, 'check' | 'ofSubmission'> => ({
  check(ask, context, report) {
    const places = regionPlaces(ask);
    if (places.length === 0) return notApplicable('no-regions');
    for (const ended of endedRegions(places, context, context.today)) tell(ended, context, report);
  },
  ofSubmission(submission, context, report) {
    const ended = endedInSubmission(submission, context);
    if (ended === undefined) return notApplicable('submitter-not-in-code-list');
    for (const one of ended) tell(one, context, report);
  },
});

/** Of a submission that names members of a region without known members, or none. */
function endedInSubmission(
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
