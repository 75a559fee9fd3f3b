// The territory of a submission: the municipalities of its submitter and of the members it pins on its date. A pinned list that
// lacks a member of the code list is told by `region/members-outdated`, so it takes nothing away where the members are known.
// Counted in codes of today. A region whose municipalities are not known (a water board) gives no territory.
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { RegionList } from '../../vocabulary/vocabulary.ts';

export interface Territory {
  /** The submitter, as the code list knows it. */
  readonly submitter: RegionEntry;
  /** Regions that make it up: the submitter itself, the pinned members, or both. */
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
  const parts = pinned.length > 0 && submitter.members.length === 0 ? pinned : [submitter, ...pinned];
  const municipalities = municipalitiesOf(parts, regions);
  if (municipalities.size === 0) return undefined;
  return { submitter, parts, municipalities, approximate: parts.filter(isApproximate) };
}

/** Whether the code list knows the submitter and all members; who is not known is told once, at its own place. */
export const isKnown = ({ record }: SubmissionEntry, regions: RegionList): boolean =>
  [record.submitter ?? '', ...(record.members ?? [])].every((id) => regions.get(id) !== undefined);

/** The municipalities of some regions, in codes of today. */
export const municipalitiesOf = (parts: readonly RegionEntry[], regions: RegionList): ReadonlySet<string> =>
  new Set(
    parts.flatMap((part) => [...regions.municipalities(part.id)].flatMap((code) => today(code, regions))),
  );

export const isApproximate = ({ membersCertainty }: RegionEntry): boolean =>
  membersCertainty === 'own-knowledge';

/** Municipalities of a region, by the codes of today, that lie in none of the territories. */
export function outsideOf(
  region: RegionEntry,
  areas: readonly Pick<Territory, 'municipalities'>[],
  regions: RegionList,
): readonly string[] {
  const isOutside = (code: string): boolean => !areas.some((area) => area.municipalities.has(code));
  const missed = [...regions.municipalities(region.id)].filter(isOutside);
  return missed.flatMap((code) => today(code, regions)).filter(isOutside);
}

/** Whether a region holds the whole of a territory. */
export function holds(region: RegionEntry, { municipalities }: Territory, regions: RegionList): boolean {
  const whole = regions.municipalities(region.id);
  const missed = [...municipalities].filter((code) => !whole.has(code));
  if (missed.length === 0) return true;
  const later = new Set([...whole].flatMap((code) => today(code, regions)));
  return missed.every((code) => later.has(code));
}

/** What a municipality is today: itself, or what it went into. */
export function today(code: string, regions: RegionList): readonly string[] {
  const entry = regions.get(code);
  if (entry === undefined || entry.successors.length === 0) return [code];
  return regions.current(entry).map(({ id }) => id);
}
