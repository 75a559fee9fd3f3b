// Municipalities that left a province when they merged, and what left it with them. Reads the code list of regions only,
// once a list; the places of a record are not its business.
import { oncePer } from '../../vocabulary/once.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { RegionList } from '../../vocabulary/vocabulary.ts';

export interface Moved {
  /** The province that was left, and the one it lies in today. */
  readonly from: RegionEntry;
  readonly to: RegionEntry;
  /** The former municipalities that lay there, and their last day. */
  readonly formers: readonly RegionEntry[];
  readonly until: string;
}

/** By the id of the municipality: one of the past that lay in another province, or one of today that was mostly made of such. */
export const movedMunicipalities = oncePer((regions: RegionList) => collect(regions));

export const provinceOf = (id: string, regions: RegionList): RegionEntry | undefined =>
  regions.ancestors(id).find(({ kind }) => kind === 'province');

function collect(regions: RegionList): ReadonlyMap<string, Moved> {
  const found = new Map<string, Moved>();
  const sizes = new Map<string, number>();
  const movers = new Map<string, Moved[]>();
  for (const former of regions.entries) {
    const until = former.validUntil;
    if (former.kind !== 'municipality' || until === undefined) continue;
    const [successor, ...others] = regions.current(former);
    if (successor === undefined || successor === former) continue;
    sizes.set(successor.id, (sizes.get(successor.id) ?? 0) + 1);
    const from = provinceOf(former.id, regions);
    const to = provinceOf(successor.id, regions);
    const divided = others.some(({ id }) => provinceOf(id, regions) !== to);
    if (from === undefined || to === undefined || from === to || divided) continue;
    const moved = { from, to, formers: [former], until };
    found.set(former.id, moved);
    if (others.length === 0) movers.set(successor.id, [...(movers.get(successor.id) ?? []), moved]);
  }
  for (const [id, [first, ...rest]] of movers) {
    if (first === undefined) continue;
    const same = [first, ...rest].filter(({ from, until }) => from === first.from && until === first.until);
    const most = same.length * 2 > (sizes.get(id) ?? 0);
    if (most) found.set(id, { ...first, formers: same.flatMap(({ formers }) => formers) });
  }
  return found;
}
