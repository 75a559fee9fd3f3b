// What it takes to write another region at a place: its code, and its name where a name of the old one stands beside it.
import { labelOf } from '../label.ts';
import type { Change } from '../../text/change.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { RegionEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { isNameOf } from './names.ts';
import { namedRegion, type RegionPlace } from './places.ts';

/** A name that is not that of the old region is left alone: another rule tells of it. */
export function replacing(place: RegionPlace, by: RegionEntry, vocabulary: Vocabulary): readonly Change[] {
  const code: Change = { kind: 'set', at: place.codeAt, value: by.id };
  const old = vocabulary.regions.get(place.written);
  if (place.nameAt === undefined || place.name === undefined || old === undefined) return [code];
  if (!isNameOf(place.name, old, vocabulary)) return [code];
  return [code, { kind: 'set', at: place.nameAt, value: labelOf(by).nl }];
}

export const replacement = (
  place: RegionPlace,
  by: RegionEntry,
  { vocabulary, safety }: { readonly vocabulary: Vocabulary; readonly safety: Fix['safety'] },
): Fix => fix('use-region', { region: namedRegion(by) }, safety, replacing(place, by, vocabulary));
