// Where an ask plays: its target regions, else the region of its submitter. For finding asks that may overlap, and for the verdict.
import { oncePer } from '../../../vocabulary/once.ts';
import type { AskEntry } from '../../../portfolio/entry.ts';
import type { RegionList, Vocabulary } from '../../../vocabulary/vocabulary.ts';

export interface Area {
  /** Ids of known regions; empty when nothing is known. */
  readonly regions: readonly string[];
  /** Codes of municipalities, those that came later too; the region itself where it has none. */
  readonly places: ReadonlySet<string>;
  /** Provinces of the places: two areas that overlap have one in common. */
  readonly provinces: ReadonlySet<string>;
}

/** Many asks are for one region. */
const made = oncePer((_list: RegionList) => new Map<string, Area>());

export function areaOf({ summary, submission }: AskEntry, { regions: list }: Vocabulary): Area {
  const targets = summary.targets.flatMap(({ code }) => known(code, list));
  const regions = targets.length > 0 ? targets : known(submission?.record.submitter, list);
  const areas = made(list);
  const key = regions.join(' ');
  const area = areas.get(key) ?? makeArea(regions, list);
  areas.set(key, area);
  return area;
}

function makeArea(regions: readonly string[], list: RegionList): Area {
  const places = new Set(regions.flatMap((id) => placesOf(id, list)));
  const provinces = new Set(Array.from(places, (place) => provinceOf(place, list)));
  return { regions, places, provinces };
}

const known = (id: string | undefined, list: RegionList): readonly string[] =>
  id !== undefined && list.get(id) !== undefined ? [id] : [];

function placesOf(id: string, list: RegionList): readonly string[] {
  const codes = list.municipalities(id);
  if (codes.size === 0) return [id];
  const later = [...codes].flatMap((code) => {
    const entry = list.get(code);
    return entry === undefined ? [] : list.current(entry).map((one) => one.id);
  });
  return [...codes, ...later];
}

const provinceOf = (place: string, list: RegionList): string =>
  list.ancestors(place).find(({ kind }) => kind === 'province')?.id ?? place;

/** Of each area those with which it was compared before, and whether they share ground. */
const compared = oncePer((_area: Area) => new Map<Area, boolean>());

/** Whether two areas share ground. */
export function overlap(one: Area, other: Area, list: RegionList): boolean {
  if (one === other) return one.regions.length > 0;
  const before = compared(one).get(other);
  if (before !== undefined) return before;
  const found = one.regions.some((ours) =>
    other.regions.some((theirs) => ours === theirs || list.overlap(ours, theirs)),
  );
  compared(one).set(other, found);
  compared(other).set(one, found);
  return found;
}
