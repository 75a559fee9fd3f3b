// What asks say of ids, in few words: most files hold one ask, and most asks were never called otherwise and point at none.
import type { SaidIds } from '../portfolio/ids.ts';
import type { PortfolioSnapshot } from '../portfolio/snapshot/portfolio-snapshot.ts';

type Asks = PortfolioSnapshot['asks'];
/** By place among all asks. */
type Sparse = readonly (readonly [number, readonly string[]])[];

interface PackedAsks {
  readonly files: readonly string[];
  /** Of each file that does not hold one ask: its place, and how many it holds. */
  readonly counts: readonly (readonly [number, number])[];
  readonly ids: readonly (string | null)[];
  readonly former: Sparse;
  readonly links: Sparse;
}

export function packedAsks(asks: Asks): PackedAsks {
  const all = asks.flatMap(([, own]) => own);
  return {
    files: asks.map(([file]) => file),
    counts: asks.flatMap(([, own], place) => (own.length === 1 ? [] : [[place, own.length] as const])),
    ids: all.map(({ id }) => id ?? null),
    former: sparse(all.map(({ formerIds }) => formerIds)),
    links: sparse(all.map(({ links }) => links.map(({ to }) => to))),
  };
}

export function unpackedAsks({ files, counts, ids, former, links }: PackedAsks): Asks {
  const [byCount, byFormer, byLinks] = [new Map(counts), new Map(former), new Map(links)];
  let place = 0;
  const next = (): SaidIds => {
    const to = byLinks.get(place)?.map((id) => ({ to: id })) ?? [];
    const said = { id: ids[place] ?? undefined, formerIds: byFormer.get(place) ?? [], links: to };
    place += 1;
    return said;
  };
  return files.map((file, at) => [file, Array.from({ length: byCount.get(at) ?? 1 }, next)]);
}

const sparse = (lists: readonly (readonly string[])[]): Sparse =>
  lists.flatMap((list, place) => (list.length === 0 ? [] : [[place, list] as const]));
