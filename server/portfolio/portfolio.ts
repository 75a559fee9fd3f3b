// The portfolio: reads a folder, keeps a summary of every ask, groups them, and says after each change what must be looked at again.
// Promise: after any sequence of changes it holds the same as after reading the folder afresh.
import { baselineFile, type FileKind, kindOf, portfolioFile, submissionFile } from '../records/kind.ts';
import type { Ask } from '../records/ask.ts';
import { readAsk, readBaseline, readReviewEvent } from '../records/read.ts';
import type { BaselineRecord, PortfolioRecord } from '../records/types.ts';
import type { Problem } from '../text/problem.ts';
import { readText, type TextReading } from '../text/read.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { Citations } from './citations.ts';
import type { AskEntry, Grouping, GroupKey, Review, SubmissionEntry } from './entry.ts';
import { AllIds } from './all-ids.ts';
import { BySubmission } from './by-submission.ts';
import { addTargets, bearOtherIds, type Delta, idsOf } from './delta.ts';
import { below, type Folder, isProblem, isWithin, nameOfFile, parentOf } from './folder.ts';
import { Groups, regroup } from './groups.ts';
import { Ids } from './ids.ts';
import { type OtherPortfolio, readOtherPortfolios } from './other-portfolios.ts';
import { type ReadAsks, readAsks } from './read-asks.ts';
import { type SubmissionReading, submissionFrom } from './read-submission.ts';
import type { FileReading, PortfolioListener, Unread } from './reading.ts';
import { reviewedId, Reviews } from './reviews.ts';
import { scan } from './scan.ts';
import { readSetup, type Setup } from './setup.ts';
import { each, finish, type Steps } from './steps.ts';

export class Portfolio {
  readonly #folder: Folder;
  readonly #groupings: readonly Grouping[];
  /** Those of which the rules look at asks of other portfolios too. */
  readonly #across: ReadonlySet<Grouping>;
  #setup: Setup;
  #files = new Map<string, { readonly entries: readonly AskEntry[] }>();
  /** All asks in order, until something is read anew: putting ten thousand in order takes longer than looking at them. */
  #asks: readonly AskEntry[] | undefined;
  /** All files in order, until one comes or goes. */
  #sorted: readonly string[] | undefined;
  #submissions = new Map<string, SubmissionEntry>();
  #bySubmission = new BySubmission();
  #unread = new Map<string, Unread>();
  #unreadFolders: readonly Unread[] = [];
  #groups: readonly Groups[] = [];
  #ids = new Ids();
  #allIds = new AllIds(this.#ids);
  #others: readonly OtherPortfolio[] = [];
  #citations = new Citations();
  #baseline: Partial<BaselineRecord> = {};
  #reviews = new Reviews();

  /** Reads nothing but the configuration and code lists; `load` reads the rest. */
  constructor(folder: Folder, groupings: readonly Grouping[], across: ReadonlySet<Grouping> = new Set()) {
    this.#folder = folder;
    this.#groupings = groupings;
    this.#across = across;
    this.#setup = readSetup(folder);
  }

  get record(): Partial<PortfolioRecord> {
    return this.#setup.record;
  }
  get vocabulary(): Vocabulary {
    return this.#setup.vocabulary;
  }
  get ids(): Ids {
    return this.#ids;
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
    return this.#baseline;
  }
  get groups(): readonly Groups[] {
    return this.#groups;
  }
  get submissions(): ReadonlyMap<string, SubmissionEntry> {
    return this.#submissions;
  }
  /** Configuration and code lists as they were read. */
  get setupReadings(): Setup['readings'] {
    return this.#setup.readings;
  }
  /** What could not be read, sorted by path. */
  get unread(): readonly Unread[] {
    const all = [...this.#setup.unread, ...this.#unreadFolders, ...this.#unread.values()];
    return all.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  }
  /** A code list that could not be read. */
  get unreadCodeList(): string | undefined {
    return this.#setup.unread.find(({ wanted }) => wanted === 'code-list')?.path;
  }
  /** All files of records that were read, sorted. */
  get files(): readonly string[] {
    this.#sorted ??= [...this.#files.keys()].toSorted();
    return this.#sorted;
  }
  /** All asks, sorted by file and place. */
  get asks(): readonly AskEntry[] {
    this.#asks ??= this.files.flatMap((file) => this.#files.get(file)?.entries ?? []);
    return this.#asks;
  }
  /** Whether a record, the configuration or a code list was read from a file. */
  has(file: string): boolean {
    return this.#files.has(file) || this.#setup.readings.some((reading) => reading.file === file);
  }
  /** What a file holds, code lists included; undefined when it is none of ours. */
  kindOf(file: string): FileKind | undefined {
    return kindOf(file) ?? (this.#setup.isCodeList(file) ? 'code-list' : undefined);
  }
  asksIn(file: string): readonly AskEntry[] {
    return this.#files.get(file)?.entries ?? [];
  }
  /** Asks of one submission, sorted. */
  asksOf(submission: SubmissionEntry): readonly AskEntry[] {
    return this.#bySubmission.of(submission.folder);
  }

  /** Submissions whose notes cite an id. */
  citing(id: string): readonly SubmissionEntry[] {
    return [...this.#citations.citing(id)]
      .toSorted()
      .flatMap((folder) => this.#submissions.get(folder) ?? []);
  }

  /** Reads everything. */
  load(listener: PortfolioListener = {}): Delta {
    return finish(this.loading(listener));
  }

  /** The same in steps, these files before the others. */
  *loading(listener: PortfolioListener = {}, first: readonly string[] = []): Steps<Delta> {
    this.#files = new Map();
    this.#asks = undefined;
    this.#sorted = undefined;
    this.#submissions = new Map();
    this.#bySubmission = new BySubmission();
    this.#unread = new Map();
    this.#ids = new Ids();
    this.#allIds = new AllIds(this.#ids);
    this.#others = [];
    this.#citations = new Citations();
    this.#baseline = {};
    this.#reviews = new Reviews();
    this.#groups = this.#groupings.map((grouping) => new Groups(grouping, this.vocabulary));
    listener.reset?.();
    yield;
    for (const grouping of this.#groupings) yield* grouping.prepare?.(this.vocabulary) ?? [];
    yield* this.#readOthers(listener);
    const { files, unread } = yield* this.#setup.scanned();
    this.#unreadFolders = unread;
    const known = new Set(files);
    return yield* this.#read(new Set([...first.filter((file) => known.has(file)), ...known]), listener);
  }

  *#readOthers(listener: PortfolioListener): Steps<void> {
    const { indexes = [] } = this.record;
    if (indexes.length === 0) return;
    this.#others = yield* readOtherPortfolios(this.#folder, indexes);
    const entries = this.#others.flatMap((other) => other.entries);
    this.#allIds = new AllIds(this.#ids, entries);
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
      return yield* this.loading(listener, [...changed]);
    }
    for (const { file, note } of this.#submissions.values()) {
      if (note !== undefined && paths.some((path) => isWithin(note.file, path))) changed.add(file);
    }
    return yield* this.#read(changed, listener);
  }

  /** Files that were or are at or below a path. */
  #filesWithin(path: string): string[] {
    // What is known and no folder is a file, or gone: then nothing needs to be listed.
    if (this.#files.has(path) && isProblem(this.#folder.list(path))) return [path];
    const known = [...this.#files.keys(), ...this.#unread.keys()].filter((file) => isWithin(file, path));
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
    const submissions = new Set<string>();
    yield* each(changed, (file) => {
      if (kindOf(file) === 'submission') submissions.add(parentOf(file));
    });
    for (const folder of submissions) {
      for (const file of this.#files.keys()) {
        if (isWithin(file, folder) && kindOf(file) === 'ask') files.add(file);
      }
      yield* this.#readSubmission(folder, listener);
      yield;
    }
    const before: AskEntry[] = [];
    const after: AskEntry[] = [];
    const groups = new Map(this.#groups.map((one) => [one, new Set<GroupKey>()]));
    for (const file of files) {
      const kind = kindOf(file);
      if (kind !== 'ask' && kind !== 'review-event' && kind !== 'baseline') continue;
      const known = this.#files.get(file);
      const old = known?.entries ?? [];
      const now = yield* this.#readFile(file, kind, listener);
      if (this.#files.has(file) !== (known !== undefined)) this.#sorted = undefined;
      before.push(...old);
      after.push(...now);
      yield;
      yield* regroup(groups, old, now);
    }
    yield* this.#bySubmission.replace(before, after, submissions);
    const changedIds = yield* idsOf([...before, ...after]);
    for (const id of changedIds) for (const folder of this.#citations.citing(id)) submissions.add(folder);
    const anyId = yield* bearOtherIds(before, after);
    const linked = yield* this.#relink(before, after, changedIds);
    const reviewed = yield* this.#reviewedBy(files, changedIds);
    const ids = new Set(changedIds);
    yield* addTargets(ids, before);
    yield* addTargets(ids, after);
    return { files, removed: before, submissions, linked, groups, reviewed, ids, anyId };
  }

  /** Ids whose review may read otherwise now: changed ones, and the present ids of asks that bore them. */
  *#reviewedBy(files: ReadonlySet<string>, changedIds: ReadonlySet<string>): Steps<ReadonlySet<string>> {
    const ids = new Set(changedIds);
    yield* each(files, (file) => {
      if (kindOf(file) === 'review-event') ids.add(reviewedId(file));
    });
    yield* each(ids, (id) => {
      for (const { summary } of this.#ids.known(id)) if (summary.id !== undefined) ids.add(summary.id);
    });
    return ids;
  }

  /** Ids under which something was said in review, as the asks are called now. */
  get reviewedIds(): ReadonlySet<string> {
    return this.#reviews.presentIds(this.#ids);
  }

  /** The review under an id; undefined when the id belongs to an ask that is called otherwise now, or to nothing. */
  review(id: string): Review | undefined {
    const [ask] = this.#ids.withId(id);
    if (ask !== undefined) return { id, ask, events: this.#reviews.of([id, ...ask.summary.formerIds]) };
    const events = this.#ids.known(id).length > 0 ? [] : this.#reviews.of([id]);
    return events.length === 0 ? undefined : { id, events };
  }

  /** Moves the ids from old to new entries; ends with the asks whose own or target's record changed. */
  *#relink(
    before: readonly AskEntry[],
    after: readonly AskEntry[],
    changedIds: ReadonlySet<string>,
  ): Steps<ReadonlySet<AskEntry>> {
    yield* each(before, (entry) => this.#ids.remove(entry));
    yield* each(after, (entry) => this.#ids.add(entry));
    const linked = new Set(after);
    yield* each(changedIds, (id) => {
      for (const pointer of this.#ids.pointingAt(id)) linked.add(pointer);
    });
    return linked;
  }

  *#readSubmission(folder: string, listener: PortfolioListener): Steps<void> {
    const file = below(folder, submissionFile);
    this.#submissions.delete(folder);
    this.#citations.set(folder, undefined);
    this.#files.delete(file);
    this.#sorted = undefined;
    this.#unread.delete(file);
    const read = this.#submissionIn(folder);
    if (read === undefined) return;
    const { submission, text, problems } = read;
    this.#submissions.set(folder, submission);
    this.#citations.set(folder, submission.note?.text);
    this.#files.set(file, { entries: [] });
    yield* listener.reading?.({ file, kind: 'submission', text, problems, asks: [], submission }) ?? [];
  }

  #submissionIn(folder: string): SubmissionReading | undefined {
    const file = below(folder, submissionFile);
    const reading = this.#textOf(file);
    return reading && submissionFrom(reading, file, this.#folder);
  }

  *#readFile(file: string, kind: FileKind, listener: PortfolioListener): Steps<readonly AskEntry[]> {
    if (file === baselineFile) this.#baseline = {};
    if (kind === 'review-event') this.#reviews.set(file, undefined);
    const reading = this.#readTextOf(file);
    if (reading === undefined) return [];
    const submission = this.submissionOf(file);
    const read =
      kind === 'ask' ? this.#readAsks(file, reading, submission) : this.#readOther(file, reading, kind);
    const entries = read.asks.map(({ entry }) => entry);
    this.#files.set(file, { entries });
    yield* listener.reading?.({ file, kind, text: reading.text, submission, ...read }) ?? [];
    return entries;
  }

  #readAsks(file: string, reading: TextReading, submission: SubmissionEntry | undefined): ReadAsks {
    return readAsks(reading, { file, submission }, (entry) => this.recordOf(entry));
  }

  /** Takes in a review event or the known findings. */
  #readOther(file: string, reading: TextReading, kind: FileKind): ReadAsks {
    const problems: Problem[] = [...reading.problems];
    for (const [document, { value, unreliable }] of reading.documents.entries()) {
      const where = { document, unreliable };
      if (kind === 'review-event') {
        const { event, problems: found } = readReviewEvent(value, where);
        if (document === 0) this.#reviews.set(file, event);
        problems.push(...found);
      } else if (kind === 'baseline') {
        const { baseline, problems: found } = readBaseline(value, where);
        if (file === baselineFile && document === 0) this.#baseline = baseline;
        problems.push(...found);
      }
    }
    return { asks: [], problems };
  }

  /** The asks of one file by themselves, whether or not anything else was read; undefined when they do not count. */
  readAlone(file: string): FileReading | undefined {
    const content = this.#folder.read(file);
    if (kindOf(file) !== 'ask' || isProblem(content)) return undefined;
    if (!scan(this.#folder, this.record.ignore ?? [], file).files.includes(file)) return undefined;
    const reading = readText(content);
    const submission = this.#submissionAlone(file);
    const read = this.#readAsks(file, reading, submission);
    return { file, kind: 'ask', text: reading.text, submission, ...read };
  }

  #submissionAlone(file: string): SubmissionEntry | undefined {
    for (let folder = parentOf(file); ; folder = parentOf(folder)) {
      const submission = this.#submissions.get(folder) ?? this.#submissionIn(folder)?.submission;
      if (submission !== undefined || folder === '') return submission;
    }
  }

  /** The text of a file as it is now; undefined, and forgotten, when it is gone or cannot be read. */
  #readTextOf(file: string): TextReading | undefined {
    this.#asks = undefined;
    this.#files.delete(file);
    this.#unread.delete(file);
    return this.#textOf(file);
  }

  #textOf(file: string): TextReading | undefined {
    const content = this.#folder.read(file);
    if (!isProblem(content)) return readText(content);
    if (content.problem !== 'gone') {
      this.#unread.set(file, { path: file, problem: content.problem, wanted: 'record' });
    }
    return undefined;
  }

  /** The whole record of an ask, read again: an entry keeps less. Empty when the file is no longer there. */
  recordOf({ file, document }: AskEntry): Ask {
    const content = this.#folder.read(file);
    const read = isProblem(content) ? undefined : readText(content).documents[document];
    return readAsk(read?.value ?? {}, { document, unreliable: read?.unreliable ?? [] }).ask;
  }

  /** The submission of the nearest folder upwards. */
  submissionOf(file: string): SubmissionEntry | undefined {
    for (let folder = parentOf(file); ; folder = parentOf(folder)) {
      const submission = this.#submissions.get(folder);
      if (submission !== undefined || folder === '') return submission;
    }
  }
}
