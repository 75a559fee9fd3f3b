// What asks say of ids, in few words: most files hold one ask, and most asks were never called otherwise and point at none.
import type { SaidIds } from '../../portfolio/entry.ts';
import type { PortfolioSnapshot } from '../../portfolio/snapshot/portfolio-snapshot.ts';

type Asks = Pick<PortfolioSnapshot, 'asks' | 'said'>;
/** By place among all asks. */
type Sparse = readonly (readonly [number, readonly string[]])[];

export interface PackedAsks {
  /** Of each file that does not hold one ask: its place, and how many it holds. */
  readonly counts: readonly (readonly [number, number])[];
  readonly ids: readonly (string | null)[];
  readonly former: Sparse;
  readonly links: Sparse;
}

/** `files` are all there are, those without asks too. */
export function packedAsks({ asks, said }: Asks, files: readonly string[]): PackedAsks {
  const byFile = new Map(asks);
  const total = asks.reduce((sum, [, count]) => sum + count, 0);
  const all = Array.from({ length: total }, (_, place) => said(place));
  return {
    counts: files.flatMap((file, place) => {
      const count = byFile.get(file) ?? 0;
      return count === 1 ? [] : [[place, count] as const];
    }),
    ids: all.map(({ id }) => id ?? null),
    former: sparse(all.map(({ formerIds }) => formerIds)),
    links: sparse(all.map(({ links }) => links.map(({ to }) => to))),
  };
}

export function unpackedAsks({ counts, ids, former, links }: PackedAsks, files: readonly string[]): Asks {
  const [byCount, byFormer, byLinks] = [new Map(counts), new Map(former), new Map(links)];
  return {
    asks: files.flatMap((file, place) => {
      const count = byCount.get(place) ?? 1;
      return count === 0 ? [] : [[file, count] as const];
    }),
    said: (place): SaidIds => ({
      id: ids[place] ?? undefined,
      formerIds: byFormer.get(place) ?? none,
      links: byLinks.get(place)?.map((to) => ({ to })) ?? none,
    }),
  };
}

const none: readonly never[] = [];
const sparse = (lists: readonly (readonly string[])[]): Sparse =>
  lists.flatMap((list, place) => (list.length === 0 ? [] : [[place, list] as const]));
