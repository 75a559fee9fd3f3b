// Where one text names asks, roles, projects, codes and files, and what stands at one offset of it. Looks at no other file.
import { reviewedId } from '../../portfolio/reviews.ts';
import { isRecordKind } from '../../records/kind.ts';
import type { MarkdownLink } from '../../text/markdown-links.ts';
import { contains, type Path, type Range } from '../../text/place.ts';
import { isMap } from '../../text/same-value.ts';
import { oncePer } from '../../vocabulary/once.ts';
import type { Source, World } from '../source.ts';
import { noteOf } from './note.ts';
import { firstKey, withoutQuotes } from './ranges.ts';
import { listIn } from './read-source.ts';
import { declares, fileOf, type Reference, referenceOf } from './reference.ts';
import { keysStand, valueStands } from './what-stands.ts';

export interface Occurrence {
  readonly reference: Reference;
  /** Without quotation marks. */
  readonly range: Range;
  /** Whether the thing gets its name here. */
  readonly declares: boolean;
  /** Where it stands in a record; absent in a note. */
  readonly place?: { readonly document: number; readonly at: Path; readonly part: 'key' | 'value' };
  /** The file as a whole is about the ask, by the folder it lies in: the range is only a place to look at. */
  readonly byFolder?: boolean;
}

/** What stands at an offset. In a review event it is at least the ask that the event is about. */
export function referenceAt(source: Source, offset: number, world: World): Occurrence | undefined {
  const { kind } = source;
  if (kind === 'note') return inNote(source).find(({ range }) => contains(range, offset));
  if (!isRecordKind(kind)) return undefined;
  const point = source.pointAt(offset);
  const at = point?.path.at(-1);
  if (point !== undefined && point.on !== 'neither') {
    const name = point.on === 'key' ? at : point.scalar;
    const spot = { document: point.document, at: point.path, part: point.on };
    const found = typeof name === 'string' ? occurrenceAt(source, spot, name, world) : undefined;
    if (found !== undefined && contains(found.range, offset)) return found;
  }
  return kind === 'review-event' ? ofFolder(source) : undefined;
}

/** Everything that a text names, in order of place; `named` leaves out names before they are looked at. */
export function occurrencesIn(
  source: Source,
  world: World,
  named: (name: string) => boolean = () => true,
): readonly Occurrence[] {
  const { kind } = source;
  if (kind === 'note') return inNote(source);
  if (!isRecordKind(kind)) return [];
  const found: Occurrence[] = [];
  for (const [document, { value }] of source.records.entries()) {
    for (const { name, at, part } of namesIn(value, [])) {
      if (!named(name) || found.length >= mostFound) continue;
      const occurrence = occurrenceAt(source, { document, at, part }, name, world);
      if (occurrence !== undefined) found.push(occurrence);
    }
  }
  if (kind === 'review-event') found.push(ofFolder(source));
  return found.toSorted((one, other) => one.range.start - other.range.start);
}

/** No honest text names more: finding the place of each takes the longer, the more there are. */
const mostFound = 10_000;

interface Name {
  readonly name: string;
  readonly at: Path;
  readonly part: 'key' | 'value';
}

/** All keys and text values; nesting is bounded by the reader. */
export function* namesIn(value: unknown, at: Path): Iterable<Name> {
  if (typeof value === 'string') yield { name: value, at, part: 'value' };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* namesIn(item, [...at, index]);
  } else if (isMap(value)) {
    for (const [key, inner] of Object.entries(value)) {
      yield { name: key, at: [...at, key], part: 'key' };
      yield* namesIn(inner, [...at, key]);
    }
  }
}

type Spot = NonNullable<Occurrence['place']>;

function occurrenceAt(source: Source, place: Spot, name: string, world: World): Occurrence | undefined {
  const { kind } = source;
  const { document, at, part } = place;
  if (!isRecordKind(kind)) return undefined;
  const stands =
    part === 'key' ? keysStand(kind, at.slice(0, -1)) : valueStands(kind, at, listIn(source, kind, document));
  const reference = stands && referenceOf(stands, name, { source, document, world });
  const range = reference && source.exactRange(document, at, part);
  if (stands === undefined || reference === undefined || range === undefined) return undefined;
  return {
    reference,
    range: withoutQuotes(source, range, name),
    declares: declares(stands, kind, at, part),
    place,
  };
}

/** The place of a review event at which one looks when it is named as a whole: its first key. */
const ofFolder = (source: Source): Occurrence => ({
  reference: { what: 'ask', id: reviewedId(source.file) },
  range: firstKey(source, 0) ?? { start: 0, end: 0 },
  declares: false,
  byFolder: true,
});

/** Links to asks, and links to files beside the note. Several links may share one definition. */
const inNote = oncePer((source: Source): readonly Occurrence[] => {
  const { links, citations } = noteOf(source);
  const found = [
    ...citations.map(({ to, at }) => ({ reference: { what: 'ask', id: to } as const, range: at })),
    ...links.flatMap((link) => linkedFile(source, link)),
  ];
  const byStart = new Map(found.map((one) => [one.range.start, { ...one, declares: false }]));
  return [...byStart.values()].toSorted((one, other) => one.range.start - other.range.start);
});

/** A relative path; what stands behind `#` or `?` is a place in that file. */
function linkedFile(
  source: Source,
  { destination, at }: MarkdownLink,
): Pick<Occurrence, 'reference' | 'range'>[] {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|#)/iu.test(destination)) return [];
  const path = /^[^#?]*/u.exec(destination)?.[0] ?? '';
  const reference = path === '' ? undefined : fileOf(decoded(path), source);
  return reference === undefined
    ? []
    : [{ reference, range: { start: at.start, end: at.start + path.length } }];
}

/** A path out of a link, as files are called; what is no code of a sign stays as it is. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A path as it is written in a link: white space, brackets and signs of addresses as codes. */
export function encoded(path: string): string {
  return encodeURI(path.replaceAll(/\p{Cs}/gu, '\uFFFD')).replaceAll(
    /[()?#]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
