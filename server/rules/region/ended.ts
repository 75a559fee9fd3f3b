// Regions of an ask that no longer exist, with what they became. Shared by the rules about one successor and about several.
import type { Ask } from '../../records/ask.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { Context } from '../rule.ts';
import { type RegionPlace, regionPlaces } from './places.ts';

export interface EndedRegion {
  readonly place: RegionPlace;
  readonly region: RegionEntry;
  /** ISO date of its last day. */
  readonly until: string;
  /** What took its place and is there today; empty when the code list names nothing. */
  readonly successors: readonly RegionEntry[];
}

/** Undefined when the ask names no region at all. */
export function endedRegions(ask: Ask, context: Context): readonly EndedRegion[] | undefined {
  const { regions } = context.vocabulary;
  const places = regionPlaces(ask);
  if (places.length === 0) return undefined;
  return places.flatMap((place) => {
    const region = place.codeAt === place.at ? regions.get(place.written) : undefined;
    const until = region?.validUntil;
    if (region === undefined || until === undefined || until >= context.today) return [];
    const successors = regions.current(region).filter((later) => later.id !== region.id);
    return [{ place, region, until, successors }];
  });
}

/** Whether another target of the ask is that region already. */
export const isTargeted = (ask: Ask, id: string): boolean => ask.targets.some(({ code }) => code === id);
