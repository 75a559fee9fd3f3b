// Where one text names asks, roles, projects, codes and files, and what stands at one offset of it. Looks at no other file.
import { parentOf, resolvePath } from '../../portfolio/folder.ts';
import { isPattern } from '../../portfolio/glob.ts';
import { reviewedId } from '../../portfolio/reviews.ts';
import { askCitations, type AskCitation } from '../../rules/read-note.ts';
import { markdownLinks, type MarkdownLink } from '../../text/markdown-links.ts';
import { renderedText, type RenderedText } from '../../text/markdown.ts';
import type { Part, Path, Range } from '../../text/place.ts';
import { isMap } from '../../text/same-value.ts';
import type { ListName } from '../../vocabulary/entry.ts';
import { oncePer } from '../../vocabulary/once.ts';
import { contains, withoutQuotes } from './ranges.ts';
import { listIn } from './read-source.ts';
import { isRecord, type Meaning, meaningOfKey, meaningOfValue } from './reference-places.ts';
import type { Source, World } from '../source.ts';

/** What a text can name. */
export type Reference =
  /** As written: an id that an ask bears or bore, or that leads nowhere. */
  | { readonly what: 'ask'; readonly id: string }
  /** A role or a person. Without folder: of every submission that declares it. */
  | { readonly what: 'role'; readonly key: string; readonly folder?: string }
  | { readonly what: 'project' | 'indicator'; readonly key: string }
  | { readonly what: 'code'; readonly list: ListName; readonly code: string }
  | { readonly what: 'file'; readonly file: string };

export interface Occurrence {
  readonly reference: Reference;
  /** Without quotation marks. */
  readonly range: Range;
  /** Whether the thing gets its name here. */
  readonly declares: boolean;
  /** Where it stands in a record; absent in a note. */
  readonly place?: { readonly document: number; readonly at: Path; readonly part: Part };
  /** The file as a whole is about the ask, by the folder it lies in: the range is only a place to look at. */
  readonly byFolder?: boolean;
}

interface ReadableNote {
  readonly rendered: RenderedText;
  readonly links: readonly MarkdownLink[];
  readonly citations: readonly AskCitation[];
}

/** A note as it reads, with its links; made once for each text. */
export const noteOf = oncePer((source: Source): ReadableNote => {
  const rendered = renderedText(source.text);
  return { rendered, links: markdownLinks(rendered), citations: askCitations(rendered) };
});

/** What stands at an offset. In a review event it is at least the ask that the event is about. */
export function referenceAt(source: Source, offset: number, world: World): Occurrence | undefined {
  const { kind } = source;
  if (kind === 'note') return inNote(source).find(({ range }) => contains(range, offset));
  if (!isRecord(kind)) return undefined;
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
  if (!isRecord(kind)) return [];
  const found: Occurrence[] = [];
  for (const [document, { value }] of source.documents.entries()) {
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
  if (!isRecord(kind)) return undefined;
  const meaning =
    place.part === 'key'
      ? meaningOfKey(kind, place.at)
      : meaningOfValue(kind, place.at, listIn(source, kind, place.document));
  const reference = meaning && referenceOf(meaning, name, { source, place, world });
  const range = reference && source.exactRange(place.document, place.at, place.part);
  if (meaning === undefined || reference === undefined || range === undefined) return undefined;
  return { reference, range: withoutQuotes(source, range, name), declares: meaning.declares, place };
}

interface Where {
  readonly source: Source;
  readonly place: Spot;
  readonly world: World;
}

function referenceOf(meaning: Meaning, name: string, where: Where): Reference | undefined {
  const { source, world } = where;
  if (name.trim() === '') return undefined;
  switch (meaning.what) {
    case 'ask':
      return { what: 'ask', id: meaning.declares ? ownId(name, where) : name };
    case 'role':
      return roleOf(name, source, world);
    case 'code': {
      const entry = world.portfolio.vocabulary[meaning.list].get(name);
      return { what: 'code', list: meaning.list, code: entry?.id ?? name };
    }
    case 'file':
      return fileOf(name, source);
    case 'event':
      return { what: 'file', file: `${parentOf(source.file)}/${name}.yaml` };
    case 'project':
    case 'indicator':
      return { what: meaning.what, key: name };
  }
}

/** An id in capitals is read as the one without: that is how the ask is known. */
function ownId(name: string, { source, place, world }: Where): string {
  const summary = world.portfolio.asksIn(source.file)[place.document]?.summary;
  return summary?.writtenId === name ? (summary.id ?? name) : name;
}

/** Roles belong to a submission; the configuration speaks of those of every submission. */
function roleOf(key: string, { file, kind }: Source, { portfolio }: World): Reference | undefined {
  if (kind === 'portfolio') return { what: 'role', key };
  const submission =
    kind === 'review-event'
      ? portfolio.review(reviewedId(file))?.ask?.submission
      : portfolio.submissionOf(file);
  return submission === undefined ? undefined : { what: 'role', key, folder: submission.folder };
}

/** Notes and submissions name files from their own folder, the files at the root from there. A pattern names no file. */
function fileOf(written: string, { file, kind }: Source): Reference | undefined {
  const isAtRoot = kind === 'portfolio' || kind === 'baseline';
  if (kind === 'portfolio' && isPattern(written)) return undefined;
  const found = resolvePath(isAtRoot ? '' : parentOf(file), written);
  return found === undefined || found === '' ? undefined : { what: 'file', file: found };
}

/** The place of a review event at which one looks when it is named as a whole: its first key. */
function ofFolder(source: Source): Occurrence {
  const range = recordRange(source);
  return {
    reference: { what: 'ask', id: reviewedId(source.file) },
    range,
    declares: false,
    byFolder: true,
  };
}

function recordRange(source: Source): Range {
  const key = Object.keys(Object(source.documents[0]?.value))[0];
  return (key === undefined ? undefined : source.exactRange(0, [key], 'key')) ?? { start: 0, end: 0 };
}

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
