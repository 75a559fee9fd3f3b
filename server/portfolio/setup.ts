// What holds for a whole portfolio: its configuration and the code lists it adds. Read first, and afresh when either changes.
import { portfolioFile } from '../records/kind.ts';
import { readCodeList, readPortfolio } from '../records/read.ts';
import { readingOf } from '../records/validate.ts';
import type { PortfolioRecord } from '../records/types.ts';
import type { Path } from '../text/place.ts';
import type { Problem } from '../text/problem.ts';
import { readText, type TextReading } from '../text/read.ts';
import { tamePattern } from '../wording/tame-pattern.ts';
import { builtInVocabulary, loadVocabulary } from '../vocabulary/load.ts';
import type { CodeListProblem } from '../vocabulary/problem.ts';
import { asProblem } from '../vocabulary/tell.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Folder, isProblem, resolvePath } from './folder.ts';
import { isPattern, isTame, pathMatcher } from './glob.ts';
import type { Unread } from './reading.ts';
import { type Scan, scanning } from './scan.ts';
import { finish, type Steps } from './steps.ts';

export interface Setup {
  readonly record: Partial<PortfolioRecord>;
  readonly vocabulary: Vocabulary;
  /** The files that count, and the folders that could not be listed: looked for once, when first asked for. */
  scanned(): Steps<Scanned>;
  /** Whether the configuration names a path as a code list. */
  isCodeList(path: string): boolean;
  /** Texts and problems of the configuration and the code lists. */
  readonly readings: readonly {
    readonly file: string;
    readonly text: string;
    readonly problems: readonly Problem[];
  }[];
  /** Of the configuration and the code lists; folders are told by `scanned`. */
  readonly unread: readonly Unread[];
}

export interface Scanned {
  /** Sorted. */
  readonly files: readonly string[];
  readonly unread: readonly Unread[];
}

export function readSetup(folder: Folder): Setup {
  const configuration = readConfiguration(folder);
  const { record } = configuration;
  let found: Scanned | undefined;
  function* scanned(): Steps<Scanned> {
    found ??= withFolders(yield* scanning(folder, record.ignore ?? []));
    return found;
  }
  const lists = readCodeLists(folder, () => finish(scanned()).files, record.vocabularies ?? []);
  return {
    record,
    vocabulary: lists.vocabulary,
    scanned,
    isCodeList: pathMatcher(
      (record.vocabularies ?? []).map((written) => resolvePath('', written) ?? written),
    ),
    readings: [...configuration.readings, ...lists.readings],
    unread: [...configuration.unread, ...lists.unread],
  };
}

const withFolders = ({ files, unread }: Scan): Scanned => ({
  files,
  unread: unread.map((folder) => ({ ...folder, wanted: 'folder' })),
});

function readConfiguration(folder: Folder): Pick<Setup, 'record' | 'readings' | 'unread'> {
  const content = folder.read(portfolioFile);
  if (isProblem(content)) {
    return {
      record: {},
      readings: [],
      unread: [{ path: portfolioFile, problem: content.problem, wanted: 'record' }],
    };
  }
  const { text, problems, value, reading } = firstDocument(readText(content));
  if (value === undefined)
    return { record: {}, readings: [{ file: portfolioFile, text, problems }], unread: [] };
  const read = readPortfolio(value, reading);
  return {
    record: read.portfolio,
    readings: [
      {
        file: portfolioFile,
        text,
        problems: [...problems, ...read.problems, ...wildPatterns(read.portfolio)],
      },
    ],
    unread: [],
  };
}

/** Patterns that are left out because matching them could take for ever. */
function wildPatterns(record: Partial<PortfolioRecord>): Problem[] {
  const wild = (patterns: readonly string[] | undefined, at: Path): Problem[] =>
    (patterns ?? []).flatMap((value, index) => {
      if (isTame(value)) return [];
      const facts = { key: at.join('.'), value, expected: { ...tamePattern } };
      const place = { document: 0, at: [...at, index] };
      return [{ rule: 'schema/bad-format', facts, place, related: [], fixes: [] }];
    });
  return [
    ...wild(record.ignore, ['ignore']),
    ...wild(record.vocabularies, ['vocabularies']),
    ...(record.overrides ?? []).flatMap(({ paths }, index) => wild(paths, ['overrides', index, 'paths'])),
  ];
}

interface CodeLists {
  readonly vocabulary: Vocabulary;
  readonly readings: Setup['readings'];
  readonly unread: readonly Unread[];
}

function readCodeLists(
  folder: Folder,
  files: () => readonly string[],
  patterns: readonly string[],
): CodeLists {
  if (patterns.length === 0) return { vocabulary: builtInVocabulary(), readings: [], unread: [] };
  const unread: Unread[] = [];
  const readings: { file: string; text: string; problems: Problem[] }[] = [];
  const values: { file: string; value: unknown }[] = [];
  for (const file of codeListFiles(files, patterns)) {
    const content = readInside(folder, file);
    if (isProblem(content)) {
      unread.push({ path: file, problem: content.problem, wanted: 'code-list' });
      continue;
    }
    const { text, problems, value, reading } = firstDocument(readText(content));
    const isRead = value !== undefined || problems.length === 0;
    const found = isRead ? readCodeList(value, reading).problems : [];
    readings.push({ file, text, problems: [...problems, ...found] });
    if (isRead) values.push({ file, value });
  }
  const loaded = loadVocabulary(values);
  for (const { file, problems } of readings)
    for (const problem of problemsIn(file, loaded.problems)) problems.push(problem);
  return { vocabulary: loaded.vocabulary, readings, unread };
}

/** A path that starts at the root of the disk lies outside, whatever is there. */
const readInside = (folder: Folder, file: string): ReturnType<Folder['read']> =>
  resolvePath('', file) === undefined ? { problem: 'outside' } : folder.read(file);

/** What the loader found in one file and its schema could not see. */
function problemsIn(file: string, found: readonly CodeListProblem[]): Problem[] {
  return found.filter((one) => one.file === file).flatMap((one) => asProblem(one) ?? []);
}

/** Files that the patterns name; a name without wildcards counts also when it is not there, so that its absence is told. */
function codeListFiles(files: () => readonly string[], patterns: readonly string[]): string[] {
  const named = patterns.filter((pattern) => !isPattern(pattern));
  const wild = patterns.filter((pattern) => isPattern(pattern));
  const wanted = pathMatcher(wild);
  const paths = named.map((written) => resolvePath('', written) ?? written);
  const found = wild.length === 0 ? [] : files().filter((file) => wanted(file));
  return [...new Set([...paths, ...found])].toSorted();
}

function firstDocument({ text, problems, documents }: TextReading) {
  const [first] = documents;
  return { text, problems, value: first?.value, reading: readingOf(0, first) };
}
