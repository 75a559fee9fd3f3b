// An ask as it is compared with others: what its title and summary say in each language, what it is about, where it plays, and
// the keys under which asks that are much alike meet. Kept for as long as the entry is, because one ask is in many groups.
import { oncePer } from '../../../vocabulary/once.ts';
import type { AskEntry, Grouping } from '../../../portfolio/entry.ts';
import { bandKeys, keyOf } from '../../../text/alike/min-hash.ts';
import { type ReadWords, readWords } from '../../../text/alike/read-words.ts';
import { stemOf } from '../../../text/alike/stem.ts';
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
  readonly keys: Int32Array;
}

const made = oncePer((_vocabulary: Vocabulary) => new WeakMap<AskEntry, NearAsk>());

export function nearAsk(entry: AskEntry, vocabulary: Vocabulary): NearAsk {
  const known = made(vocabulary).get(entry) ?? makeNearAsk(entry, vocabulary);
  made(vocabulary).set(entry, known);
  return known;
}

/** What takes long to make of it, as plain data. */
type Ground = Pick<NearAsk, 'texts' | 'subjects'> & { readonly keys: readonly number[] };

export const groundOfNear: NonNullable<Grouping['ground']> = {
  of(entry, vocabulary): Ground {
    const { texts, subjects, keys } = nearAsk(entry, vocabulary);
    return { texts, subjects, keys: [...keys] };
  },
  take(entry, vocabulary, known) {
    const { texts, subjects, keys } = known as Ground;
    const area = areaOf(entry, vocabulary);
    made(vocabulary).set(entry, { entry, texts, subjects, area, keys: Int32Array.from(keys) });
  },
};

function makeNearAsk(entry: AskEntry, vocabulary: Vocabulary): NearAsk {
  const { scheme, goals } = entry.summary;
  const meant = scheme?.id === undefined ? undefined : schemeMeant(scheme.id, vocabulary);
  const lexicon = lexiconOf(vocabulary);
  // The name of its own scheme tells nothing more: that is a field.
  const own = new Set(
    (meant === undefined ? [] : namesOf(meant)).flatMap((name) => name.split(/[\s-]+/).map(stemOf)),
  );
  const texts = wordings(entry).map((text) => nearText(text, lexicon, own));
  const area = areaOf(entry, vocabulary);
  const subjects = [meant?.id ?? scheme?.id, goals[0]].flatMap((id, at) =>
    id === undefined ? [] : [`${at === 0 ? 'scheme' : 'goal'} ${id}`],
  );
  return { entry, texts, area, subjects, keys: keysOf(texts, area, subjects) };
}

/** A key for each subject, each province and each band, so that only asks that may be the same meet. */
function keysOf(texts: readonly NearText[], { provinces }: Area, subjects: readonly string[]): Int32Array {
  const bands = texts.flatMap(({ title, whole }) => [
    ...bandKeys(stemsIn(title), titleBands),
    ...(whole === undefined ? [] : bandKeys(stemsIn(whole), wholeBands)),
  ]);
  const keys = new Set<number>();
  for (const subject of subjects) {
    for (const province of provinces) {
      const start = keyOf(`${subject} ${province}`);
      for (const band of bands) keys.add(keyOf(String(band), start));
    }
  }
  return Int32Array.from(keys).toSorted();
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

function nearText({ title, summary }: Wordings, lexicon: AskLexicon, own: ReadonlySet<string>): NearText {
  const head = readWords(title, lexicon);
  const body = summary === undefined ? undefined : readWords(summary, lexicon);
  const telling = stems(head);
  return {
    title: list(telling, own).join(' '),
    whole: body && list([...telling, ...stems(body)], own).join(' '),
    namesInTitle: list(head.names, own),
    names: list([...head.names, ...(body?.names ?? [])], own),
    wishes: list(head.words.flatMap(({ stem }) => lexicon.wishes.get(stem) ?? [])),
    parts: list([...head.parts, ...(body?.parts ?? [])]),
    regions: list([...head.regions, ...(body?.regions ?? [])].flat()),
  };
}

const stems = ({ words }: ReadWords): readonly string[] =>
  words.filter(({ tells }) => tells).map(({ stem }) => stem);

const none: readonly string[] = [];

/** Each once, without some; one empty list serves all. */
function list(words: Iterable<string>, without: ReadonlySet<string> = new Set()): readonly string[] {
  const each = new Set(words);
  for (const word of without) each.delete(word);
  return each.size === 0 ? none : [...each];
}
