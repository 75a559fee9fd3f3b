// Who names the thing at an offset: over the whole portfolio, or in the same text; and who points at an ask. Reads; changes
// nothing.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Steps } from '../../portfolio/steps.ts';
import { contains, type Range } from '../../text/place.ts';
import { namesOfAsk } from '../places/ask-names.ts';
import { mentionsHere } from '../places/mentions.ts';
import { placesNaming } from '../places/named-places.ts';
import { referenceAt } from '../places/occurrences.ts';
import type { FileRange, Source, World } from '../source.ts';

export interface ReferenceOptions {
  /** Whether the place counts at which the thing gets its name. */
  readonly includeDeclaration: boolean;
}

/** All places that name what stands at an offset, by file and place; a file in each step. */
export function* references(
  source: Source,
  offset: number,
  world: World,
  { includeDeclaration }: ReferenceOptions,
): Steps<readonly FileRange[]> {
  const found = referenceAt(source, offset, world);
  if (found === undefined) return [];
  yield;
  const places = yield* placesNaming(found.reference, world, [source.file]);
  return places
    .filter(({ declares }) => includeDeclaration || !declares)
    .map(({ file, range, lines }) => ({ file, range, lines }));
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

/** More places in asks are not looked for: nobody reads so long a list, and each costs reading a file. */
const mostPlaces = 100;

export interface Pointers {
  /** How many there are, whether or not their places are given. */
  readonly count: number;
  /** In asks in the order of files, then in notes. */
  readonly places: readonly FileRange[];
}

/** Where other asks and notes point at an ask. The links are counted by what is known of all asks; only some files are read. */
export function pointersTo({ summary: { id, formerIds } }: AskEntry, world: World): Pointers {
  const [name = ''] = id === undefined ? formerIds : [id];
  const { portfolio } = world;
  const names = [...namesOfAsk(name, world)];
  const pointing = [...new Set(names.flatMap((one) => portfolio.ids.pointingAt(one)))];
  const links = pointing.flatMap(({ summary }) => summary.links.filter(({ to }) => names.includes(to)));
  const inAsks: FileRange[] = [];
  for (const file of new Set(pointing.map((one) => one.file))) {
    if (inAsks.length >= mostPlaces) break;
    inAsks.push(...namedIn(file, name, world));
  }
  const notes = names.flatMap((one) => portfolio.citing(one)).flatMap(({ note }) => note?.file ?? []);
  const inNotes = [...new Set(notes)].flatMap((file) => namedIn(file, name, world));
  return { count: links.length + inNotes.length, places: [...inAsks.slice(0, mostPlaces), ...inNotes] };
}

function namedIn(file: string, id: string, world: World): readonly FileRange[] {
  const source = world.source(file);
  const found = source === undefined ? [] : mentionsHere(source, { what: 'ask', id }, world);
  return found
    .filter(({ declares, place }) => !declares && place?.at[0] !== 'formerIds')
    .map(({ range }) => ({ file, range }));
}
