// Whom a corridor runs through, and who of them takes part in asking for it. Reads submissions and the code list of regions.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { RegionList } from '../../vocabulary/vocabulary.ts';
import { provinceOf } from './moved.ts';
import { isKnown, type Territory, territoryOf } from './territory.ts';

export interface Asking {
  readonly entry: AskEntry;
  readonly submitter: RegionEntry;
  readonly territory: Territory | undefined;
}

/** Nothing when the submitter or a member is not in the code list. */
export function askingOf(entry: AskEntry, regions: RegionList): Asking[] {
  const { submission } = entry;
  const submitter = regions.get(submission?.record.submitter ?? '');
  if (submission === undefined || submitter === undefined || !isKnown(submission, regions)) return [];
  return [{ entry, submitter, territory: territoryOf(submission, regions) }];
}

/** Who takes part in a project area; where that is not said, the provinces of its municipalities. */
export function partnersOf(corridor: RegionEntry, regions: RegionList): readonly RegionEntry[] {
  const said = corridor.participants.map((id) => regions.get(id));
  const provinces = [...regions.municipalities(corridor.id)].map((id) => provinceOf(id, regions));
  const partners = corridor.participants.length > 0 ? said : provinces;
  return [...new Set(partners.filter((one) => one !== undefined))];
}

/** By itself, by a region that it belongs to or that holds it, or by a municipality of the corridor that lies in it. */
export function takesPart(
  { submitter, territory }: Asking,
  { partner, corridor }: { readonly partner: RegionEntry; readonly corridor: RegionEntry },
  regions: RegionList,
): boolean {
  if (submitter === partner || submitter.participants.includes(partner.id)) return true;
  if (regions.contains(submitter.id, partner.id)) return true;
  return [...regions.municipalities(corridor.id)].some(
    (code) => territory?.municipalities.has(code) === true && regions.contains(partner.id, code),
  );
}
