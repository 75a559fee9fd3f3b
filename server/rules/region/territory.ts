// The territory of a submission: the municipalities of its submitter, or of the members it pins on its date.
// Counted in codes of today. A region whose municipalities are not known (a water board) gives no territory.
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { RegionList } from '../../vocabulary/vocabulary.ts';

export interface Territory {
  /** The submitter, as the code list knows it. */
  readonly submitter: RegionEntry;
  /** Regions that make it up: the submitter itself, or the pinned members. */
  readonly parts: readonly RegionEntry[];
  readonly municipalities: ReadonlySet<string>;
  /** Regions whose list of members is not official. */
  readonly approximate: readonly RegionEntry[];
}

export function territoryOf(submission: SubmissionEntry, regions: RegionList): Territory | undefined {
  const { submitter: id, members = [] } = submission.record;
  const submitter = id === undefined ? undefined : regions.get(id);
  if (submitter === undefined) return undefined;
  const pinned = members.map((member) => regions.get(member)).filter((member) => member !== undefined);
  const parts = pinned.length > 0 ? pinned : [submitter];
  const municipalities = new Set(parts.flatMap((part) => municipalitiesOf(part, regions) ?? []));
  if (municipalities.size === 0) return undefined;
  return { submitter, parts, municipalities, approximate: parts.filter(isApproximate) };
}

export const isApproximate = ({ membersCertainty }: RegionEntry): boolean =>
  membersCertainty === 'own-knowledge';

/** Codes of today of the municipalities that make up a region; undefined when they are not known. */
export function municipalitiesOf(region: RegionEntry, regions: RegionList): readonly string[] | undefined {
  const codes = [...regions.municipalities(region.id)];
  const known = codes.flatMap((code) => {
    const entry = regions.get(code);
    if (entry === undefined || entry.successors.length === 0) return [code];
    return regions.current(entry).map(({ id }) => id);
  });
  return known.length === 0 ? undefined : known;
}
