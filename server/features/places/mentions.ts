// All places in a portfolio that name one and the same thing, in closed files too. What is known of each ask says which
// files may hold a mention; only those are opened, and only where the name stands in the text they are read.
import { nameOfFile } from '../../portfolio/folder.ts';
import { reviewedId } from '../../portfolio/reviews.ts';
import { baselineFile, kindOf, portfolioFile } from '../../records/kind.ts';
import type { AskSummary } from '../../records/summary.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import { namesOf } from '../../vocabulary/names.ts';
import type { CodeList } from '../../vocabulary/vocabulary.ts';
import { encoded, type Occurrence, occurrencesIn } from './occurrences.ts';
import { namesOfAsk } from './ask-names.ts';
import type { Reference } from './reference.ts';
import { inOrder } from './ranges.ts';
import type { FileRange, Source, World } from '../source.ts';

export type Mention = Occurrence & FileRange;

/** A code may stand in every record: past this many files with it nobody reads on. */
const mostFiles = 500;

/** All mentions of a thing, by file and place; `also` is a file of which the portfolio does not know, such as a loose note. */
export function mentionsOf(
  reference: Reference,
  world: World,
  also: readonly string[] = [],
): readonly Mention[] {
  const found: Mention[] = [];
  for (const here of mentionsByFile(reference, world, { also })) {
    if (here === undefined) continue;
    const { file } = here.source;
    for (const one of here.mentions) found.push({ ...one, file });
  }
  return found.toSorted(inOrder);
}

interface MentionsIn {
  readonly source: Source;
  readonly mentions: readonly Occurrence[];
}

interface Where {
  /** Files of which the portfolio does not know. */
  readonly also: readonly string[];
  /** Files that need not be read, because what they mention is known. */
  readonly isKnown?: (file: string) => boolean;
}

/** File for file, in no order; undefined for one that mentions nothing, so that whoever looks through many can stop there too. */
export function* mentionsByFile(
  reference: Reference,
  world: World,
  { also, isKnown = () => false }: Where,
): Iterable<MentionsIn | undefined> {
  const thing = thingOf(reference, world);
  let files = 0;
  for (const file of new Set([...also, ...filesWith(reference, world)])) {
    const source = isKnown(file) ? undefined : world.source(file);
    if (source === undefined || !mayName(source, thing)) {
      yield undefined;
      continue;
    }
    yield { source, mentions: mentionsIn(source, thing, world) };
    files += 1;
    if (reference.what === 'code' && files === mostFiles) return;
  }
}

/** The mentions of a thing in one text. */
export const mentionsHere = (source: Source, reference: Reference, world: World): readonly Occurrence[] =>
  mentionsIn(source, thingOf(reference, world), world);

/** How a thing is recognised: by the names under which it can stand in a text, and what they then refer to. */
interface Thing {
  /** Undefined when its name is written in too many ways: file names. */
  readonly names?: ReadonlySet<string>;
  readonly is: (other: Reference) => boolean;
}

function thingOf(reference: Reference, world: World): Thing {
  switch (reference.what) {
    case 'ask': {
      const names = namesOfAsk(reference.id, world);
      return { names, is: (other) => other.what === 'ask' && names.has(other.id) };
    }
    case 'role': {
      const { key, folder } = reference;
      const isIn = (other?: string) => folder === undefined || other === undefined || other === folder;
      return {
        names: new Set([key]),
        is: (other) => other.what === 'role' && other.key === key && isIn(other.folder),
      };
    }
    case 'code': {
      const { list, code } = reference;
      return {
        names: codesOf(world.portfolio.vocabulary[list], code),
        is: (other) => other.what === 'code' && other.list === list && other.code === code,
      };
    }
    case 'file':
      return { is: (other) => other.what === 'file' && other.file === reference.file };
    case 'project':
    case 'indicator': {
      const { what, key } = reference;
      return { names: new Set([key]), is: (other) => other.what === what && other.key === key };
    }
  }
}

/** All codes under which an entry is found: of a region also those of NUTS. */
function codesOf(list: CodeList<Entry>, code: string): ReadonlySet<string> {
  const entry = list.get(code);
  const names = entry === undefined ? [] : namesOf(entry).filter((name) => list.get(name) === entry);
  return new Set([code, ...names]);
}

function mentionsIn(source: Source, { names, is }: Thing, world: World): readonly Occurrence[] {
  const named = names === undefined ? undefined : (name: string) => names.has(name);
  return occurrencesIn(source, world, named).filter(({ reference }) => is(reference));
}

/** Whether a text can name a thing at all; a review event does so by its folder. */
const mayName = ({ text, kind }: Source, { names }: Thing): boolean =>
  names === undefined || kind === 'review-event' || [...names].some((name) => text.includes(name));

/** Files that may hold mentions. */
function* filesWith(reference: Reference, world: World): Iterable<string> {
  switch (reference.what) {
    case 'ask':
      return yield* filesWithAsk(namesOfAsk(reference.id, world), world);
    case 'role':
      return yield* filesWithRole(reference, world);
    case 'project':
      return yield* filesOf(world, ({ project }) => project === reference.key);
    case 'indicator':
      return yield* filesOf(world, ({ indicators = [] }) =>
        indicators.some(({ id }) => id === reference.key),
      );
    case 'code':
      return yield* filesWithCodes(world);
    case 'file':
      return yield* filesWithFile(reference.file, world);
  }
}

function* filesWithAsk(names: ReadonlySet<string>, { portfolio }: World): Iterable<string> {
  for (const name of names) {
    for (const { file } of [...portfolio.ids.known(name), ...portfolio.ids.pointingAt(name)]) yield file;
    for (const { note } of portfolio.citing(name)) if (note !== undefined) yield note.file;
    for (const { file } of portfolio.review(name)?.events ?? []) yield file;
  }
  const { findings = [] } = portfolio.baseline;
  if (findings.some(({ ask }) => ask !== undefined && names.has(ask))) yield baselineFile;
}

/** What asks say of roles is not kept: the texts of a submission are looked through. */
function* filesWithRole(role: Extract<Reference, { what: 'role' }>, { portfolio }: World): Iterable<string> {
  const { key, folder } = role;
  if (Object.values(portfolio.record.requiredApprovals ?? {}).some((wanted) => wanted?.includes(key)))
    yield portfolioFile;
  for (const submission of portfolio.submissions.values()) {
    const { roles = {}, people = {} } = submission.record;
    const isMeant =
      folder === undefined
        ? Object.hasOwn(roles, key) || Object.hasOwn(people, key)
        : submission.folder === folder;
    if (!isMeant) continue;
    yield submission.file;
    for (const { file, summary } of portfolio.asksOf(submission)) {
      yield file;
      const events = summary.id === undefined ? [] : (portfolio.review(summary.id)?.events ?? []);
      for (const one of events) if (one.event.by === key) yield one.file;
    }
  }
}

function* filesOf({ portfolio }: World, holds: (summary: AskSummary) => boolean): Iterable<string> {
  for (const { file, summary } of portfolio.asks) if (holds(summary)) yield file;
}

function* filesWithCodes({ portfolio }: World): Iterable<string> {
  for (const { file } of portfolio.setupReadings) yield file;
  yield* portfolio.files;
}

function* filesWithFile(file: string, { portfolio }: World): Iterable<string> {
  yield portfolioFile;
  yield baselineFile;
  if (kindOf(file) === 'review-event') {
    for (const one of portfolio.review(reviewedId(file))?.events ?? []) yield one.file;
  }
  const name = nameOfFile(file);
  for (const submission of portfolio.submissions.values()) {
    const { note } = submission;
    if (note?.file === file) yield submission.file;
    if (note?.text !== undefined && mayLink(note.text, name)) yield note.file;
  }
}

/** Whether a note may hold a link to a file of this name, as it is or with codes for some of its signs. */
export const mayLink = (text: string, name: string): boolean =>
  text.includes(name) || text.includes(encoded(name)) || (text.includes('%') && /[^\w.-]/u.test(name));
