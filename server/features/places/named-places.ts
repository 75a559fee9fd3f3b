// The places that name a thing, as they are shown: with their lines, and without what else is known of them. What asks say of
// roles is kept as long as their files are not read anew, because whoever looks for a role looks through a whole submission.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Steps } from '../../portfolio/steps.ts';
import type { FileRange, LineRange, Source, World } from '../source.ts';
import { mentionsByFile } from './mentions.ts';
import { type Occurrence, occurrencesIn } from './occurrences.ts';
import { inOrder } from './ranges.ts';
import type { Reference } from './reference.ts';

export interface NamedPlace extends FileRange {
  readonly lines: LineRange;
  /** Whether the thing gets its name here. */
  readonly declares: boolean;
}

/** All of them, by file and place, a file in each step; `also` is a file of which the portfolio does not know. Not for edits: those need texts as they are now. */
export function* placesNaming(
  reference: Reference,
  world: World,
  also: readonly string[],
): Steps<readonly NamedPlace[]> {
  const found: NamedPlace[] = [];
  const isKnown = (file: string): boolean => {
    const kept = reference.what === 'role' ? keptIn(file, reference, world) : undefined;
    if (kept !== undefined) found.push(...kept);
    return kept !== undefined;
  };
  for (const here of mentionsByFile(reference, world, { also, isKnown })) {
    if (here !== undefined) found.push(...here.mentions.map((one) => placeOf(one, here.source)));
    yield;
  }
  return found.toSorted(inOrder);
}

function placeOf({ range, declares }: Occurrence, { file, lines }: Source): NamedPlace {
  const { start, end } = range;
  return { file, range, lines: { start: lines.position(start), end: lines.position(end) }, declares };
}

type Role = Extract<Reference, { what: 'role' }>;

/** By the first ask of a file: all its asks are replaced when it is read anew, or when its submission is. */
const keptByRole = new WeakMap<AskEntry, ReadonlyMap<string, readonly NamedPlace[]>>();

/** Where a file of asks names a role or person of its submission; undefined when it must be read for that. */
function keptIn(file: string, { key, folder }: Role, world: World): readonly NamedPlace[] | undefined {
  const [entry] = world.portfolio.asksIn(file);
  const home = entry?.submission;
  if (entry === undefined || home === undefined) return undefined;
  const { roles = {}, people = {} } = home.record;
  const isDeclared = (name: string): boolean => Object.hasOwn(roles, name) || Object.hasOwn(people, name);
  if (!isDeclared(key) || (folder !== undefined && folder !== home.folder)) return undefined;
  const known = keptByRole.get(entry) ?? rolesNamedIn(world.source(file), isDeclared, world);
  if (known === undefined) return undefined;
  keptByRole.set(entry, known);
  return known.get(key) ?? [];
}

function rolesNamedIn(
  source: Source | undefined,
  isDeclared: (name: string) => boolean,
  world: World,
): ReadonlyMap<string, readonly NamedPlace[]> | undefined {
  if (source === undefined) return undefined;
  const places = new Map<string, NamedPlace[]>();
  for (const one of occurrencesIn(source, world, isDeclared)) {
    if (one.reference.what !== 'role') continue;
    const { key } = one.reference;
    places.set(key, [...(places.get(key) ?? []), placeOf(one, source)]);
  }
  return places;
}
