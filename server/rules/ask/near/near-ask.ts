// An ask as it is compared with others: what its title and summary say in each language, what it is about, where it plays, and
// the keys under which asks that are much alike meet. Kept for as long as the entry is, because one ask is in many groups.
import { oncePer } from '../../../vocabulary/once.ts';
import type { AskEntry, Grouping } from '../../../portfolio/entry.ts';
import { addKeys, bandKeys, keyOf } from '../../../text/alike/min-hash.ts';
import { type ReadWords, readWords } from '../../../text/alike/read-words.ts';
import { stemOf } from '../../../text/alike/stem.ts';
import type { Entry, SchemeEntry } from '../../../vocabulary/entry.ts';
import { namesOf } from '../../../vocabulary/names.ts';
import type { Vocabulary } from '../../../vocabulary/vocabulary.ts';
import type { Worded } from '../../../wording/language.ts';
import { schemeMeant } from '../../scheme/by-scheme.ts';
import { type Area, areaOf } from './area.ts';
import { type AskLexicon, lexiconOf } from './lexicon.ts';

/** Keys of a title and of a title with its summary. More keys miss fewer pairs and cost more. */
const titleBands = 10;
const wholeBands = 6;

/**
 * Title and summary in one language, as stems that tell what is asked. Joined by spaces: as sets they would take more memory
 * than all else that is kept of an ask, and few asks are ever compared.
 */
export interface NearText {
  readonly title: string;
  /** Of title and summary together; absent without a summary. */
  readonly whole?: string;
  readonly namesInTitle: readonly string[];
  readonly names: readonly string[];
  readonly parts: readonly string[];
  /** Ids of wishes in the title: lower, stop. */
  readonly wishes: readonly string[];
  /** Ids of regions that are named. */
  readonly regions: readonly string[];
}

export interface NearAsk {
  readonly entry: AskEntry;
  readonly texts: readonly NearText[];
  readonly area: Area;
  /** What it is about: its scheme and its first goal. */
  readonly subjects: readonly string[];
  /** Sorted, each once. */
  readonly keys: readonly number[];
  /** A bit for each part; none for an ask in several languages, of which the parts are compared in each. */
  readonly partBits: number;
}

const made = oncePer((_vocabulary: Vocabulary) => new WeakMap<AskEntry, NearAsk>());

export function nearAsk(entry: AskEntry, vocabulary: Vocabulary): NearAsk {
  const before = made(vocabulary).get(entry);
  if (before !== undefined) return before;
  const near = makeNearAsk(entry, vocabulary);
  made(vocabulary).set(entry, near);
  return near;
}

/** What takes long to make of it, as plain data. */
type Ground = Pick<NearAsk, 'texts' | 'subjects' | 'keys'>;

export const groundOfNear: NonNullable<Grouping['ground']> = {
  of(entry, vocabulary): Ground {
    // What is made here is not kept: of an ask that is looked at by itself nothing else is wanted.
    const near = made(vocabulary).get(entry) ?? makeNearAsk(entry, vocabulary);
    const { texts, subjects, keys } = near;
    return { texts, subjects, keys };
  },
  take(entry, vocabulary, known) {
    const { texts, subjects, keys } = known as Ground;
    const area = areaOf(entry, vocabulary);
    made(vocabulary).set(entry, { entry, texts, subjects, area, keys, partBits: bitsOf(texts) });
  },
};

function makeNearAsk(entry: AskEntry, vocabulary: Vocabulary): NearAsk {
  const { scheme, goals } = entry.summary;
  const meant = scheme?.id === undefined ? undefined : schemeMeant(scheme.id, vocabulary);
  const lexicon = lexiconOf(vocabulary);
  // The name of its own scheme tells nothing more: that is a field.
  const own = meant === undefined ? nothing : stemsOfNames(meant);
  const read = wordings(entry).map((text) => nearText(text, lexicon, own));
  const area = areaOf(entry, vocabulary);
  const subjects = subjectsOf(meant ?? scheme?.id, goals[0], vocabulary);
  const keys = keysOf(
    read.flatMap(({ bands }) => bands),
    area,
    subjects,
  );
  const texts = read.map(({ text }) => text);
  return { entry, texts, area, subjects, keys, partBits: bitsOf(texts) };
}

function bitsOf([text, ...others]: readonly NearText[]): number {
  let bits = 0;
  if (others.length === 0) for (const part of text?.parts ?? []) bits |= 1 << (keyOf(part) & 31);
  return bits;
}

const stemsOfNames = oncePer(
  (scheme: SchemeEntry): ReadonlySet<string> =>
    new Set(namesOf(scheme).flatMap((name) => name.split(/[\s-]+/).map(stemOf))),
);

function subjectsOf(
  scheme: SchemeEntry | string | undefined,
  goal: string | undefined,
  { goals }: Vocabulary,
): readonly string[] {
  const subjects: string[] = [];
  if (scheme !== undefined) subjects.push(typeof scheme === 'string' ? `scheme ${scheme}` : ofScheme(scheme));
  const known = goals.get(goal ?? '');
  if (known !== undefined) subjects.push(ofGoal(known));
  else if (goal !== undefined) subjects.push(`goal ${goal}`);
  return subjects;
}

/** One text for all asks: it takes less memory, and is soonest found to be the same. */
const ofScheme = oncePer(({ id }: SchemeEntry) => `scheme ${id}`);
const ofGoal = oncePer(({ id }: Entry) => `goal ${id}`);

/** A key for each subject, each province and each band, so that only asks that may be the same meet. */
function keysOf(
  bands: readonly number[],
  { provinces }: Area,
  subjects: readonly string[],
): readonly number[] {
  const keys: number[] = [];
  for (const subject of subjects) {
    for (const province of provinces) {
      addKeys(keys, bands, keyOf(`${subject} ${province}`));
    }
  }
  // Numbers are put in order fastest as an array of numbers, and kept in least memory as a list.
  const sorted = Int32Array.from(keys).toSorted();
  let count = 0;
  for (const key of sorted) {
    if (count > 0 && key === keys[count - 1]) continue;
    keys[count] = key;
    count += 1;
  }
  keys.length = count;
  return keys;
}

/** The stems of a joined text. */
export const stemsIn = (joined: string): ReadonlySet<string> =>
  new Set(joined === '' ? [] : joined.split(' '));

export interface Wordings {
  /** Absent when the record does not say. */
  readonly language?: 'nl' | 'en' | 'fy';
  readonly title: string;
  readonly summary?: string;
}

/** Title and summary by language; one text without language when neither says which. */
export function wordings({ summary: { title, summary } }: Pick<AskEntry, 'summary'>): readonly Wordings[] {
  if (typeof title === 'string') return [{ title, summary: said(summary, 'nl') }];
  const languages = Object.keys(title ?? {}) as (keyof Exclude<Worded, string>)[];
  return languages.flatMap((language) => {
    const each = title?.[language];
    return each === undefined ? [] : [{ language, title: each, summary: said(summary, language) }];
  });
}

const said = (text: Worded | undefined, language: 'nl' | 'en' | 'fy'): string | undefined =>
  typeof text === 'object' ? text[language] : text;

/** Title and summary as they are compared, with the bands that their keys are made of. */
function nearText({ title, summary }: Wordings, lexicon: AskLexicon, own: ReadonlySet<string>) {
  const head = readWords(title, lexicon);
  const body = summary === undefined ? undefined : readWords(summary, lexicon);
  const stems = tellingStems(head, own);
  const all = body && tellingStems(body, own, stems);
  const text: NearText = {
    title: joined(stems),
    whole: all && joined(all),
    namesInTitle: list([head.names], own),
    names: list([head.names, body?.names ?? none], own),
    wishes: wishesIn(head, lexicon),
    parts: list([head.parts, body?.parts ?? none]),
    regions: list([...head.regions, ...(body?.regions ?? [])]),
  };
  const bands = [...bandKeys(stems, titleBands), ...(all === undefined ? [] : bandKeys(all, wholeBands))];
  return { text, bands };
}

function wishesIn({ words }: ReadWords, { wishes }: AskLexicon): readonly string[] {
  const found: string[] = [];
  for (const { stem } of words) {
    const meant = wishes.get(stem);
    if (meant !== undefined) found.push(meant);
  }
  return list([found]);
}

/** Behind those of the title, each once. */
function tellingStems(
  { words }: ReadWords,
  own: ReadonlySet<string>,
  title: ReadonlySet<string> = nothing,
): ReadonlySet<string> {
  const stems = new Set(title);
  for (const { tells, stem } of words) if (tells && !own.has(stem)) stems.add(stem);
  return stems;
}

const joined = (stems: ReadonlySet<string>): string => [...stems].join(' ');

const nothing: ReadonlySet<string> = new Set();
const none: readonly string[] = [];

/** The words of several lists, each once, without some; one empty list serves all. */
function list(lists: readonly Iterable<string>[], without: ReadonlySet<string> = nothing): readonly string[] {
  const words = new Set<string>();
  for (const each of lists) for (const word of each) if (!without.has(word)) words.add(word);
  return words.size === 0 ? none : [...words];
}
