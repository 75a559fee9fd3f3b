// The tiles of the map: the areas of one kind that together cover the country, and which of them a region touches.
import type { RegionEntry } from '../../vocabulary/entry.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { RegionList } from '../../vocabulary/vocabulary.ts';
import { meant } from './meant.ts';

/** The areas in which statistics are kept: small enough to tell regions apart, few enough to draw. */
const tileKind: RegionEntry['kind'] = 'corop';

/** Codes of all tiles that still hold, in the order of the list. */
export const tilesOfAll = oncePer((regions: RegionList): readonly string[] =>
  regions.entries
    .filter(({ kind, validUntil }) => kind === tileKind && validUntil === undefined)
    .map(({ id }) => id),
);

/** Remembers what was found for each region: many asks are about the same. */
const remembered = oncePer<RegionList, Map<string, ReadonlySet<string>>>(() => new Map());

function tilesOf(written: string, regions: RegionList): ReadonlySet<string> {
  const known = remembered(regions).get(written);
  if (known !== undefined) return known;
  const all = new Set(tilesOfAll(regions));
  const region = meant(written, regions);
  const tiles = new Set<string>();
  const inTiles = (code: string): void => {
    for (const { id } of regions.ancestors(code)) if (all.has(id)) tiles.add(id);
  };
  if (region !== undefined) {
    if (all.has(region.id)) tiles.add(region.id);
    else for (const code of regions.municipalities(region.id)) inTiles(code);
  }
  remembered(regions).set(written, tiles);
  return tiles;
}

/** Codes of the tiles that regions touch, each once, in the order of the list. */
export function tilesTouched(codes: readonly string[], regions: RegionList): readonly string[] {
  if (codes.length === 0) return [];
  const touched = codes.map((code) => tilesOf(code, regions));
  return tilesOfAll(regions).filter((tile) => touched.some((tiles) => tiles.has(tile)));
}
