// The portfolio: reads a folder, keeps a summary of every ask, groups them, and says after each change what must be looked at again.
// Promise: after any sequence of changes it holds the same as after reading the folder afresh.
import { baselineFile, type FileKind, kindOf, portfolioFile, submissionFile } from '../records/kind.ts';
import type { Ask } from '../records/ask.ts';
import type { BaselineRecord, PortfolioRecord } from '../records/types.ts';
import { readText } from '../text/read.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { AskEntry, Grouping, GroupKey, Review, SubmissionEntry } from './entry.ts';
import { AllIds } from './all-ids.ts';
import { addTargets, bearOtherIds, type Delta, idsOf, relink } from './delta.ts';
import { below, type Folder, isProblem, isWithin, nameOfFile, parentOf } from './folder.ts';
import { FileReader } from './file-reader.ts';
import { Groups, keysOf, regroup } from './groups.ts';
import { Holdings } from './holdings.ts';
import type { Ids } from './ids.ts';
import { InOrder } from './in-order.ts';
import type { PortfolioListener } from './listener.ts';
import { type OtherPortfolio, readOtherPortfolios } from './other-portfolios.ts';
import { readOther } from './read-other.ts';
import { letGoOfKeys, type ReadEntry, type Taken } from './read-entry.ts';
import type { FileReading, Unread } from './reading.ts';
import {
  remembering,
  recalledEntries,
  type Memory,
  type Remembered,
  type Remembering,
  toRemember,
} from './remembered.ts';
import { reviewedBy } from './reviews.ts';
import { scan } from './scan.ts';
import { readSetup, type Setup } from './setup.ts';
import { GroupSnapshot } from './snapshot/group-snapshot.ts';
import { holdAgain, type PortfolioSnapshot, takeSnapshot } from './snapshot/portfolio-snapshot.ts';
import type { SnapshotReading } from './snapshot/snapshot-entry.ts';
import { each, finish, type Steps } from './steps.ts';

export interface PortfolioOptions {
  /** Groupings of which the rules look at asks of other portfolios too. */
  readonly across?: ReadonlySet<Grouping>;
  readonly memory?: (setup: Setup) => Memory | undefined;
}

export class Portfolio {
  readonly #folder: Folder;
  readonly #groupings: readonly Grouping[];
  readonly #across: ReadonlySet<Grouping>;
  readonly #makeMemory: PortfolioOptions['memory'];
  #memory: Memory | undefined;
  #setup: Setup;
  #held = new Holdings();
  /** All asks in order, until something is read anew: putting ten thousand in order takes longer than looking at them. */
  #asks: readonly AskEntry[] | undefined;
  /** All files in order, until one comes or goes. */
  #sorted: readonly string[] | undefined;
  #reader: FileReader;
  #unreadFolders: readonly Unread[] = [];
  #groups: readonly Groups[] = [];
  #allIds = new AllIds(this.#held.ids);
  #others: readonly OtherPortfolio[] = [];

  /** Reads nothing but the configuration and code lists; `load` reads the rest. */
  constructor(
    folder: Folder,
    groupings: readonly Grouping[],
    { across = new Set(), memory }: PortfolioOptions = {},
  ) {
    this.#folder = folder;
    this.#reader = new FileReader(folder);
    this.#groupings = groupings;
    this.#across = across;
    this.#setup = readSetup(folder);
    this.#makeMemory = memory;
    this.#memory = memory?.(this.#setup);
  }

  get record(): Partial<PortfolioRecord> {
    return this.#setup.record;
  }
  get vocabulary(): Vocabulary {
    return this.#setup.vocabulary;
  }
  get ids(): Ids {
    return this.#held.ids;
  }
  /** The asks of this portfolio, and where it has none those of others. */
  get allIds(): AllIds {
    return this.#allIds;
  }
  /** What is known of other portfolios; none of their asks is among `asks`, `ids`, `files` or the members of a group. */
  get others(): readonly OtherPortfolio[] {
    return this.#others;
  }
  /** The known findings of the file at the root; of others nothing is read. */
  get baseline(): Partial<BaselineRecord> {
    return this.#held.baseline;
  }
  get groups(): readonly Groups[] {
    return this.#groups;
  }
  get submissions(): ReadonlyMap<string, SubmissionEntry> {
    return this.#held.submissions;
  }
  /** Configuration and code lists as they were read. */
  get setupReadings(): Setup['readings'] {
    return this.#setup.readings;
  }
  /** What could not be read, sorted by path. */
  get unread(): readonly Unread[] {
    const all = [...this.#setup.unread, ...this.#unreadFolders, ...this.#reader.unread.values()];
    return all.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  }
  /** A code list that could not be read. */
  get unreadCodeList(): string | undefined {
    return this.#setup.unread.find(({ wanted }) => wanted === 'code-list')?.path;
  }
  /** All files of records that were read, sorted. */
  get files(): readonly string[] {
    this.#sorted ??= [...this.#held.files.keys()].toSorted();
    return this.#sorted;
  }
  /** All asks, sorted by file and place. */
  get asks(): readonly AskEntry[] {
    this.#asks ??= this.files.flatMap((file) => this.#held.files.get(file)?.entries ?? []);
    return this.#asks;
  }
  /** Which files were read anew lately: for whoever keeps something of each file. */
  get recent(): Holdings['recent'] {
    return this.#held.recent;
  }
  /** Whether a record, the configuration or a code list was read from a file. */
  has(file: string): boolean {
    return this.#held.files.has(file) || this.#setup.readings.some((reading) => reading.file === file);
  }
  /** What a file holds, code lists included; undefined when it is none of ours. */
  kindOf(file: string): FileKind | undefined {
    return kindOf(file) ?? (this.#setup.isCodeList(file) ? 'code-list' : undefined);
  }
  asksIn(file: string): readonly AskEntry[] {
    return this.#held.files.get(file)?.entries ?? [];
  }
  /** Asks of one submission, sorted. */
  asksOf(submission: SubmissionEntry): readonly AskEntry[] {
    return this.#held.bySubmission.of(submission.folder);
  }

  /** Submissions whose notes cite an id. */
  citing(id: string): readonly SubmissionEntry[] {
    return [...this.#held.citations.citing(id)]
      .toSorted()
      .flatMap((folder) => this.#held.submissions.get(folder) ?? []);
  }

  /** Reads everything. */
  load(listener: PortfolioListener = {}): Delta {
    return finish(this.loading(listener));
  }

  /** The same in steps, these files before the others. */
  *loading(listener: PortfolioListener = {}, first: readonly string[] = []): Steps<Delta> {
    this.#begin(new Holdings(), (grouping) => new Groups(grouping, this.vocabulary));
    listener.reset?.();
    yield;
    yield* this.preparing();
    yield* this.#readOthers(listener);
    const { files, unread } = yield* this.#setup.scanned();
    this.#unreadFolders = unread;
    const known = new Set(files);
    return yield* this.#read(new Set([...first.filter((file) => known.has(file)), ...known]), listener);
  }

  #begin(held: Holdings, makeGroups: (grouping: Grouping, place: number) => Groups): void {
    this.#held = held;
    this.#asks = undefined;
    this.#sorted = undefined;
    this.#reader = new FileReader(this.#folder);
    this.#allIds = new AllIds(this.#held.ids);
    this.#others = [];
    this.#groups = this.#groupings.map(makeGroups);
  }

  *#readOthers(listener: PortfolioListener): Steps<void> {
    const { indexes = [] } = this.record;
    if (indexes.length === 0) return;
    this.#others = yield* readOtherPortfolios(this.#folder, indexes);
    const entries = this.#others.flatMap((other) => other.entries);
    this.#allIds = new AllIds(this.#held.ids, entries);
    for (const groups of this.#groups) if (this.#across.has(groups.grouping)) yield* groups.bring(entries);
    listener.others?.();
  }

  /** Takes in that these files or folders were made, changed, moved or deleted. */
  apply(paths: readonly string[], listener: PortfolioListener = {}): Delta {
    return finish(this.applying(paths, listener));
  }

  /** The same in steps. */
  *applying(paths: readonly string[], listener: PortfolioListener): Steps<Delta> {
    const changed = new Set(paths.flatMap((path) => this.#filesWithin(path)));
    if ([...paths, ...changed].some((path) => this.#concernsAll(path))) {
      this.#setup = readSetup(this.#folder);
      this.#memory = this.#makeMemory?.(this.#setup);
      return yield* this.loading(listener, [...changed]);
    }
    for (const { file, note } of this.#held.submissions.values()) {
      if (note !== undefined && paths.some((path) => isWithin(note.file, path))) changed.add(file);
    }
    return yield* this.#read(changed, listener);
  }

  /** Files that were or are at or below a path. */
  #filesWithin(path: string): string[] {
    // What is known and no folder is a file, or gone: then nothing needs to be listed.
    if (this.#held.files.has(path) && isProblem(this.#folder.list(path))) return [path];
    const known = [...this.#held.files.keys(), ...this.#reader.unread.keys()].filter((file) =>
      isWithin(file, path),
    );
    return [...known, ...scan(this.#folder, this.record.ignore ?? [], path).files];
  }

  /** Whether a change at a path may concern every file: configuration, code lists, indexes, what is ignored or was not read. */
  #concernsAll(path: string): boolean {
    const name = nameOfFile(path);
    if (name === portfolioFile || name === '.gitignore' || this.#setup.isCodeList(path)) return true;
    const { readings, unread } = this.#setup;
    const notRead = [...unread, ...this.#unreadFolders].map((one) => one.path);
    const others = [...readings, ...this.#others].map(({ file }) => file);
    return [...others, ...notRead].some((file) => file !== portfolioFile && isWithin(file, path));
  }

  *#read(changed: ReadonlySet<string>, listener: PortfolioListener): Steps<Delta> {
    const files = new Set(changed);
    if (files.size > 0) yield* this.#held.preparing();
    const submissions = yield* this.#readSubmissions(files, listener);
    const before: AskEntry[] = [];
    const after: AskEntry[] = [];
    const groups = new Map(this.#groups.map((one) => [one, new Set<GroupKey>()]));
    for (const file of files) {
      const kind = kindOf(file);
      if (kind !== 'ask' && kind !== 'review-event' && kind !== 'baseline') continue;
      const known = this.#held.files.get(file);
      const old = known?.entries ?? [];
      const { entries: now, settled } = yield* this.#readFile(file, kind, listener);
      if (this.#held.files.has(file) !== (known !== undefined)) this.#sorted = undefined;
      for (const entry of old) before.push(entry);
      for (const entry of now) after.push(entry);
      yield;
      yield* regroup(groups, old, now);
      settled?.();
    }
    const all = new InOrder(() => this.asks);
    for (const [one, touched] of groups) yield* one.settle(all, touched);
    yield* this.#held.bySubmission.replace(before, after, submissions);
    const changedIds = yield* idsOf([...before, ...after]);
    for (const id of changedIds)
      for (const folder of this.#held.citations.citing(id)) submissions.add(folder);
    const anyId = yield* bearOtherIds(before, after);
    const linked = yield* relink(this.#held.ids, before, after, { changedIds, all });
    const reviewed = yield* reviewedBy(files, changedIds, this.#held.ids);
    const ids = new Set(changedIds);
    yield* addTargets(ids, before);
    yield* addTargets(ids, after);
    return { files, removed: before, submissions, linked, groups, reviewed, ids, anyId };
  }

  /** Reads the submissions among some files, and adds the asks that belong to them; gives their folders. */
  *#readSubmissions(files: Set<string>, listener: PortfolioListener): Steps<Set<string>> {
    const folders = new Set<string>();
    yield* each(files, (file) => {
      if (kindOf(file) === 'submission') folders.add(parentOf(file));
    });
    for (const folder of folders) {
      for (const file of this.#held.files.keys()) {
        if (isWithin(file, folder) && kindOf(file) === 'ask') files.add(file);
      }
      yield* this.#readSubmission(folder, listener);
      yield;
    }
    return folders;
  }

  /** Ids under which something was said in review, as the asks are called now. */
  get reviewedIds(): ReadonlySet<string> {
    return this.#held.reviews.presentIds(this.#held.ids);
  }

  /** The review under an id; undefined when the id belongs to an ask that is called otherwise now, or to nothing. */
  review(id: string): Review | undefined {
    return this.#held.reviews.review(id, this.#held.ids);
  }

  *#readSubmission(folder: string, listener: PortfolioListener): Steps<void> {
    const file = below(folder, submissionFile);
    this.#held.submissions.delete(folder);
    this.#held.citations.set(folder, undefined);
    this.#held.files.delete(file);
    this.#sorted = undefined;
    this.#reader.forget(file);
    const read = this.#reader.submissionIn(folder);
    if (read === undefined) return;
    const { submission, text, problems } = read;
    this.#held.submissions.set(folder, submission);
    this.#held.citations.set(folder, submission.note?.text);
    this.#held.files.set(file, { entries: [] });
    yield* listener.reading?.({ file, kind: 'submission', text, problems, asks: [], submission }) ?? [];
  }

  *#readFile(file: string, kind: FileKind, listener: PortfolioListener): Steps<Taken> {
    if (file === baselineFile) this.#held.baseline = {};
    if (kind === 'review-event') this.#held.reviews.set(file, undefined);
    this.#asks = undefined;
    const before = this.#held.letGo(file);
    this.#reader.forget(file);
    const submission = this.submissionOf(file);
    const about = remembering(file, submission, () => this.#reader.contentOf(file));
    const remembered = kind === 'ask' ? this.#memory?.recall(about) : undefined;
    if (remembered !== undefined) return this.#recall(about, remembered, listener);
    const content = about.content();
    if (content === undefined) return { entries: [] };
    const reading = readText(content);
    const read =
      kind === 'ask'
        ? this.#reader.asksOf(reading, { file, submission, before })
        : readOther(file, reading, kind, this.#held);
    const entries = read.asks.map(({ entry }) => entry);
    this.#held.files.set(file, { entries });
    const outcome = yield* listener.reading?.({ file, kind, text: reading.text, submission, ...read }) ?? [];
    const { problems } = read;
    return kind === 'ask' ? this.#keep(about, entries, { problems, outcome }) : { entries };
  }

  #recall(about: Remembering, remembered: Remembered, listener: PortfolioListener): Taken {
    const entries = recalledEntries(remembered, about, this.#reader.recordOf);
    this.#held.files.set(about.file, { entries });
    listener.recalled?.(about.file, entries, remembered);
    return { entries, settled: () => letGoOfKeys(entries) };
  }

  /** Makes the keys of what is to be remembered at once, so that they are made only once. */
  #keep(
    about: Remembering,
    entries: readonly ReadEntry[],
    rest: Pick<Remembered, 'problems' | 'outcome'>,
  ): Taken {
    const memory = this.#memory;
    if (memory?.keep === undefined) return { entries };
    for (const entry of entries) entry.keys = keysOf(this.#groupings, entry, this.vocabulary);
    memory.keep(about, toRemember(entries, rest));
    return { entries, settled: () => letGoOfKeys(entries) };
  }

  /** The asks of one file by themselves, whether or not anything else was read; undefined when they do not count. */
  readAlone(file: string): FileReading | undefined {
    return this.#reader.alone(file, this.record.ignore ?? [], this.#held.submissions);
  }

  /** The whole record of an ask, read again: an entry keeps less. Empty when the file is no longer there. */
  recordOf(entry: AskEntry): Ask {
    return this.#reader.recordOf(entry);
  }

  /** The submission of the nearest folder upwards. */
  submissionOf(file: string): SubmissionEntry | undefined {
    return this.#held.submissionOf(file);
  }

  /** What is held, to go on from later; undefined where that cannot be told. */
  takeSnapshot(): PortfolioSnapshot | undefined {
    if (this.#others.length > 0 || this.unread.length > 0) return undefined;
    return takeSnapshot(this.#held, this.#groups, this.asks);
  }

  /** Makes what groups need of the code lists, and looks up what was only held to be looked up later. */
  *preparing(): Steps<void> {
    for (const grouping of this.#groupings) yield* grouping.prepare?.(this.vocabulary) ?? [];
    yield* this.#held.preparing();
    yield* this.#held.summaries?.finishing() ?? [];
  }

  /** Holds what an earlier portfolio with the same setup held, in place of reading it. Throws `SnapshotGone`. */
  *goingOnFrom(
    snapshot: PortfolioSnapshot,
    remembered: SnapshotReading['remembered'],
    listener: PortfolioListener,
  ): Steps<void> {
    const held = new Holdings();
    const asks = yield* holdAgain(snapshot, held, {
      remembered,
      record: (entry) => this.#reader.recordOf(entry),
    });
    const { groups } = snapshot;
    this.#begin(held, (grouping, place) => {
      const numbers = groups[place];
      return new Groups(grouping, this.vocabulary, numbers && new GroupSnapshot(numbers, asks));
    });
    listener.reset?.();
  }
}
