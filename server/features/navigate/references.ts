// Who names the thing at an offset: over the whole portfolio, or in the same text. Reads; changes nothing.
import type { Range } from '../../text/place.ts';
import { mentionsHere, mentionsOf } from '../places/mentions.ts';
import { referenceAt } from '../places/occurrences.ts';
import { contains } from '../places/ranges.ts';
import type { FileRange, Source, World } from '../source.ts';

export interface ReferenceOptions {
  /** Whether the place counts at which the thing gets its name. */
  readonly includeDeclaration: boolean;
}

/** All places that name what stands at an offset, by file and place. */
export function references(
  source: Source,
  offset: number,
  world: World,
  { includeDeclaration }: ReferenceOptions,
): readonly FileRange[] {
  const found = referenceAt(source, offset, world);
  if (found === undefined) return [];
  return mentionsOf(found.reference, world, [source.file])
    .filter(({ declares }) => includeDeclaration || !declares)
    .map(({ file, range }) => ({ file, range }));
}

export interface Highlight {
  readonly range: Range;
  /** Whether the thing gets its name here, or is only named. */
  readonly kind: 'write' | 'read';
}

/** The places in the same text that name what stands at an offset. */
export function highlights(source: Source, offset: number, world: World): readonly Highlight[] {
  const found = referenceAt(source, offset, world);
  if (found === undefined || !contains(found.range, offset)) return [];
  return mentionsHere(source, found.reference, world).map(({ range, declares }) => ({
    range,
    kind: declares ? 'write' : 'read',
  }));
}
