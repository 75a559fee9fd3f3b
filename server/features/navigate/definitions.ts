// Where a thing that is named at an offset stands itself: an ask, a role, an entry of the portfolio's own code lists, a file,
// the sentence of the note that an ask quotes, the place that a review speaks of. Opens only the files it leads to.
import { pathMatcher } from '../../portfolio/glob.ts';
import { reviewedId } from '../../portfolio/reviews.ts';
import type { Point } from '../../text/located-text.ts';
import { contains, type Path, type Range } from '../../text/place.ts';
import { findPassage, readProse } from '../../text/prose.ts';
import { isMap } from '../../text/same-value.ts';
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import { bearersOf } from '../places/ask-names.ts';
import { type Occurrence, referenceAt } from '../places/occurrences.ts';
import type { Reference } from '../places/reference.ts';
import { placeOfAsk, recordRange, type Target, valueRange } from '../places/ranges.ts';
import type { Source, World } from '../source.ts';

export type { Target } from '../places/ranges.ts';

export interface Definition {
  /** The words that lead there. */
  readonly from: Range;
  /** At least one; several when an id stands twice. */
  readonly targets: readonly Target[];
}

export function definitions(source: Source, offset: number, world: World): Definition | undefined {
  const point = source.kind === 'note' || source.kind === undefined ? undefined : source.pointAt(offset);
  const found = referenceAt(source, offset, world);
  const named = found !== undefined && isNamedAt(found, offset);
  const targets = named
    ? targetsOf(found.reference, world)
    : point === undefined
      ? []
      : targetsBeside(source, point, world);
  const from = named ? found.range : point?.range;
  return targets.length === 0 ? undefined : { from: from ?? { start: offset, end: offset }, targets };
}

/** A review event as a whole speaks of its ask, but most places in it of a place in that ask. */
const isNamedAt = ({ byFolder, range }: Occurrence, offset: number): boolean =>
  byFolder !== true || contains(range, offset);

/** Where the thing stands that is named. */
export function targetsOf(reference: Reference, world: World): readonly Target[] {
  switch (reference.what) {
    case 'ask':
      return bearersOf(reference.id, world).flatMap((entry) => placeOfAsk(entry, world) ?? []);
    case 'role':
      return rolesNamed(reference, world);
    case 'code':
      return entriesNamed(reference, world);
    case 'file':
      return fileNamed(reference.file, world);
    case 'project':
    case 'indicator':
      return [];
  }
}

function rolesNamed({ key, folder }: Extract<Reference, { what: 'role' }>, world: World): Target[] {
  const { submissions } = world.portfolio;
  const all = folder === undefined ? [...submissions.values()] : [submissions.get(folder)];
  return all.flatMap((submission) =>
    submission === undefined
      ? []
      : (['roles', 'people'] as const).flatMap((under) => keyIn(submission, [under, key], world)),
  );
}

function keyIn({ file }: SubmissionEntry, at: Path, world: World): Target[] {
  const source = world.source(file);
  const range = source?.exactRange(0, at, 'key');
  const whole = source?.exactRange(0, at, 'pair');
  return range === undefined || whole === undefined ? [] : [{ file, range, whole }];
}

/** Entries of the portfolio's own code lists; those that come with the program have no file to go to. */
function entriesNamed({ list, code }: Extract<Reference, { what: 'code' }>, world: World): Target[] {
  const { setupReadings } = world.portfolio;
  return setupReadings.flatMap(({ file, text }) => {
    if (world.portfolio.kindOf(file) !== 'code-list' || !text.includes(code)) return [];
    const source = world.source(file);
    const value = source?.records[0]?.value;
    if (source === undefined || !isMap(value) || value['list'] !== list) return [];
    const entries = Array.isArray(value['entries']) ? (value['entries'] as readonly unknown[]) : [];
    return entries.flatMap((entry, index) => {
      if (!isMap(entry) || entry['id'] !== code) return [];
      const range = valueRange(source, 0, ['entries', index, 'id']);
      const whole = source.exactRange(0, ['entries', index]);
      return range === undefined || whole === undefined ? [] : [{ file, range, whole }];
    });
  });
}

const start: Range = { start: 0, end: 0 };

const fileNamed = (file: string, world: World): Target[] =>
  world.source(file) === undefined ? [] : [{ file, range: start, whole: start }];

/** What a place leads to that names nothing itself. */
function targetsBeside(source: Source, point: Point, world: World): readonly Target[] {
  const { portfolio } = world;
  if (source.kind === 'ask') {
    const [first, second] = point.path;
    if (first !== 'source' || second !== 'quote' || point.path.length !== 2) return [];
    return passage(point.scalar, portfolio.submissionOf(source.file), world);
  }
  if (source.kind === 'review-event') return placesReviewed(source, point, world);
  if (source.kind === 'portfolio' && point.path[0] === 'vocabularies' && typeof point.scalar === 'string') {
    const isMeant = pathMatcher([point.scalar]);
    const lists = portfolio.setupReadings.filter(({ file }) => isMeant(file));
    return lists.flatMap(({ file }) => fileNamed(file, world));
  }
  return [];
}

/** Where the note has the words that are quoted. */
function passage(quote: unknown, submission: SubmissionEntry | undefined, world: World): Target[] {
  const file = submission?.note?.file;
  const note = file === undefined ? undefined : world.source(file);
  if (typeof quote !== 'string' || note === undefined) return [];
  const range = findPassage(readProse(note.text), quote);
  return range === undefined ? [] : [{ file: note.file, range, whole: range }];
}

/** The place in the ask of which a review event speaks, or the words of the note that it quotes. */
function placesReviewed(source: Source, point: Point, world: World): readonly Target[] {
  const entry = world.portfolio.review(reviewedId(source.file))?.ask;
  const event = source.records[point.document]?.value;
  if (entry === undefined || !isMap(event)) return [];
  if (point.path[0] === 'quote') {
    const found = passage(event['quote'], entry.submission, world);
    if (found.length > 0) return found;
  }
  const at = Array.isArray(event['at']) ? (event['at'] as Path) : [];
  const ask = world.source(entry.file);
  const range = at.length === 0 ? undefined : ask?.exactRange(entry.document, at, 'pair');
  if (ask === undefined || range === undefined)
    return [placeOfAsk(entry, world)].filter((one) => one !== undefined);
  return [{ file: entry.file, range, whole: recordRange(ask, entry.document) ?? range }];
}
