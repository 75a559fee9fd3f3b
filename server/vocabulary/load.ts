// The one loader of code lists: the built-in ones, and those of a workspace over them. Never throws, reads no file itself;
// a file that is wrong gives problems, and all that could be read of it counts.
import { packedLists } from '../generated/vocabularies.ts';
import { listNames } from './entry.ts';
import type { EntryOf, ListName, RegionEntry } from './entry.ts';
import { EntryList } from './list.ts';
import { addToList } from './merge.ts';
import type { CodeListProblem } from './problem.ts';
import { unpacked } from './packed.ts';
import { readCodeList } from './read-file.ts';
import type { CodeListFileValue, GivenList, Tell } from './read-file.ts';
import { danglingReferences } from './references.ts';
import { RegionEntryList } from './region-list.ts';
import type { CodeList, RegionList, Vocabulary } from './vocabulary.ts';

export type { CodeListProblem, CodeListProblemKind } from './problem.ts';
export type { CodeListFileValue } from './read-file.ts';

type Lists = { -readonly [L in ListName]?: Vocabulary[L] };
type AnyEntries = readonly EntryOf[ListName][];

let builtIn: Vocabulary | undefined;

/** The code lists that ship with the product. Each list is unpacked when it is first asked for. */
export function builtInVocabulary(): Vocabulary {
  builtIn ??= lazily((name) => listOf(name, unpacked(name, packedLists[name])));
  return builtIn;
}

/**
 * The built-in lists with the workspace's files over them, in the order given.
 * `value` is what the file's text stands for; a file that could not be read should be left out.
 */
export function loadVocabulary(files: readonly CodeListFileValue[]): {
  readonly vocabulary: Vocabulary;
  readonly problems: readonly CodeListProblem[];
} {
  const problems: CodeListProblem[] = [];
  const base = builtInVocabulary();
  const tell: TellIn = (file, problem) => problems.push({ file, ...problem });
  const given = readAll(files, tell);
  if (given.length === 0) return { vocabulary: base, problems };
  const touched = new Map<ListName, CodeList<EntryOf[ListName]> | RegionList>();
  for (const list of new Set(given.map((one) => one.list))) {
    const own = given.filter((one) => one.list === list);
    touched.set(list, listOf(list, merged(list, base[list].entries, own, tell)));
  }
  const vocabulary = lazily((name) => touched.get(name) ?? base[name]);
  for (const one of given) tellDangling(vocabulary, one, (problem) => tell(one.file, problem));
  return { vocabulary, problems };
}

type TellIn = (file: string, problem: Parameters<Tell>[0]) => void;

function readAll(files: readonly CodeListFileValue[], tell: TellIn): readonly GivenList[] {
  return files
    .map((file) => readCodeList(file, (problem) => tell(file.file, problem)))
    .filter((list) => list !== undefined);
}

function merged(list: ListName, entries: AnyEntries, given: readonly GivenList[], tell: TellIn): AnyEntries {
  let all = entries;
  for (const one of given) {
    all = addToList(list, all as never, one, (problem) => tell(one.file, problem));
  }
  return all;
}

function listOf(name: ListName, entries: AnyEntries): CodeList<EntryOf[ListName]> | RegionList {
  return name === 'regions'
    ? new RegionEntryList(name, entries as readonly RegionEntry[])
    : new EntryList(name, entries);
}

function tellDangling(vocabulary: Vocabulary, given: GivenList, tell: Tell): void {
  for (const { id, index, fields } of given.entries) {
    const entry = vocabulary[given.list].get(id);
    if (entry === undefined) continue;
    for (const problem of danglingReferences(vocabulary, given.list, entry)) {
      // Only what this file says; what it left as it was is not its fault.
      if (problem.field !== undefined && Object.hasOwn(fields, problem.field)) {
        tell({ ...problem, at: ['entries', index, ...problem.at] });
      }
    }
  }
}

/** A vocabulary whose lists are made when first used, and then kept. */
function lazily(make: (name: ListName) => CodeList<EntryOf[ListName]> | RegionList): Vocabulary {
  const made: Lists = {};
  const vocabulary = {};
  for (const name of listNames) {
    Object.defineProperty(vocabulary, name, {
      enumerable: true,
      get: () =>
        (made as Record<string, unknown>)[name] ?? ((made as Record<string, unknown>)[name] = make(name)),
    });
  }
  return vocabulary as Vocabulary;
}
