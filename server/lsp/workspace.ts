// One portfolio that is being served: open texts laid over what the machine has, a checker that follows, and work in short
// stretches so that questions are answered in between. What is open is looked at first; a batch of changes is one piece of work.
import { Checker, type CheckerOptions } from '../checks/checker.ts';
import type { Finding } from '../checks/finding.ts';
import type { GoingOn } from '../disk/kept/going-on.ts';
import { preparingAsks } from '../features/complete/ask-search.ts';
import { OverlayFolder } from '../features/overlay-folder.ts';
import { Source } from '../features/source.ts';
import { type UnreadPlace, unreadPlaces } from '../features/unread.ts';
import { type Folder, isProblem } from '../portfolio/folder.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { Setup } from '../portfolio/setup.ts';
import type { Steps } from '../portfolio/steps.ts';
import { allRules } from '../rules/all.ts';
import { decodeText } from '../text/read.ts';
import type { Documents, OpenDocument } from './documents.ts';
import type { Machine, WatchedFolder } from './machine.ts';
import { inStretches } from './stretches.ts';
import { canonical, pathBelow, uriBelow, uriOfPlace } from './uris.ts';

/** What is told to those who show findings. */
export interface WorkspaceListener {
  /** Files have other findings now, after a batch of changes to some files; without files everything was read afresh. */
  checked(workspace: Workspace, files: ReadonlySet<string>, batch: readonly string[]): void;
  /** Everything is about to be read. */
  loading(workspace: Workspace): void;
  /** An open file was looked at by itself, before the rest. */
  glanced(workspace: Workspace, file: string, findings: readonly Finding[]): void;
  /** The work broke off; it is begun anew once. */
  failed(workspace: Workspace, error: unknown): void;
  /** The portfolio is let go. */
  closed(workspace: Workspace): void;
}

export interface CheckSettings extends Pick<CheckerOptions, 'profile'> {
  /** A branch, tag or commit with which the portfolio is compared. */
  readonly compareWith?: string;
}

/** What a portfolio needs of its machine. */
export type WorkspaceMachine = Pick<
  Machine,
  'earlierCheck' | 'folder' | 'now' | 'past' | 'pause' | 'today' | 'watch'
>;

/**
 * After a check this many times as long is spent on other things, but never longer than the second number: an edit after a
 * pause is looked at at once, while fast typing leaves room for answers. Changes on the disk come in swarms: each of them
 * begins this wait anew.
 */
const patience = { times: 2, atMost: 200 };

export class Workspace {
  /** URI of the folder, in canonical form. */
  readonly root: string;
  readonly #machine: WorkspaceMachine;
  readonly #documents: Documents;
  readonly #listener: WorkspaceListener;
  #settings: CheckSettings;
  #base: WatchedFolder | undefined;
  #past: Folder | undefined;
  #unwatch: (() => void) | undefined;
  #folder: OverlayFolder | undefined;
  #checker: Checker | undefined;
  /** Open documents, as they were last taken in, by their path below the root. */
  readonly #open = new Map<string, OpenDocument>();
  /** Sources of open documents, one for each version. */
  readonly #sources = new WeakMap<OpenDocument, Source>();
  #unread: readonly UnreadPlace[] = [];
  #pending = new Set<string>();
  /** Files that are being looked at; when everything is read, all. */
  #lookingAt: Pick<ReadonlySet<string>, 'has'> = new Set();
  /** `failed`: the work broke off twice, and nothing is tried until the next change. */
  #state: 'stale' | 'fresh' | 'failed' = 'stale';
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastCheck = 0;
  #checkedAt = 0;
  #isRead = false;
  #closed = false;
  #begin: () => void = () => undefined;
  readonly #begun = new Promise<void>((resolve) => {
    this.#begin = resolve;
  });

  constructor(
    root: string,
    { machine, documents }: { readonly machine: WorkspaceMachine; readonly documents: Documents },
    settings: CheckSettings,
    listener: WorkspaceListener,
  ) {
    this.root = canonical(root);
    this.#machine = machine;
    this.#documents = documents;
    this.#settings = settings;
    this.#listener = listener;
  }

  /** The path of a document in this portfolio; undefined when it lies elsewhere. */
  pathOf(uri: string): string | undefined {
    return pathBelow(this.root, this.#documents.placeOf(uri));
  }

  /** The path of an index of another portfolio that is read here; undefined when the document is none. */
  indexAt(uri: string): string | undefined {
    const others = this.#checker?.portfolio.others ?? [];
    const here = canonical(uri);
    return others.find(({ file, fault }) => fault !== 'outside' && uriBelow(this.root, file) === here)?.file;
  }

  /** Whether it is the note of a submission, or a code list of the configuration. */
  isNamed(uri: string): boolean {
    const file = this.pathOf(uri);
    const portfolio = this.#checker?.portfolio;
    if (file === undefined || portfolio === undefined) return false;
    if (portfolio.kindOf(file) === 'code-list') return true;
    return [...portfolio.submissions.values()].some(({ note }) => note?.file === file);
  }

  /** The URI of a file, as the client writes it when it is open. */
  uriOf(file: string): string {
    return this.#open.get(file)?.uri ?? uriOfPlace(uriBelow(this.root, file));
  }

  documentOf(file: string): OpenDocument | undefined {
    const uri = this.#open.get(file)?.uri;
    return uri === undefined ? undefined : this.#documents.get(uri);
  }

  /** Undefined until the configuration was read. */
  get checker(): Checker | undefined {
    return this.#checker;
  }

  /** What is shown of a file; nothing once the portfolio is let go. */
  findingsIn(file: string): readonly Finding[] {
    return this.#closed ? [] : (this.#checker?.findingsIn(file) ?? []);
  }

  /** What could not be read, as far as it is told at this file or folder. */
  unreadIn(file: string): readonly UnreadPlace[] {
    return this.#closed ? [] : this.#unread.filter((one) => one.file === file);
  }

  /** Files of which something is shown, what is open first. */
  filesToTell(): ReadonlySet<string> {
    const found = this.#checker?.filesWithFindings() ?? [];
    const files = new Set(this.#closed ? [] : [...this.#unread.map(({ file }) => file), ...found]);
    const open = [...this.#open.keys()].filter((file) => files.has(file));
    return new Set([...open, ...files]);
  }

  /** How long the last check took, in milliseconds. */
  get lastCheck(): number {
    return this.#lastCheck;
  }

  /** Whether the portfolio was read once, whatever waits to be looked at now. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** Whether everything was read and nothing waits to be looked at. */
  get isSettled(): boolean {
    return this.#state !== 'stale' && this.#pending.size === 0 && this.#running === undefined;
  }

  /** Whether a change to a file waits to be looked at, or is: then what is known of it does not fit its text. */
  isPending(file: string): boolean {
    if (this.#closed) return false;
    if (this.#pending.has(file) || this.#lookingAt.has(file)) return true;
    return this.#open.get(file) !== this.documentOf(file);
  }

  /** A file as it is in the editor, or was in `document`, or else on the machine. */
  source(file: string, document = this.documentOf(file)): Source | undefined {
    const kind = this.#checker?.portfolio.kindOf(file);
    if (document !== undefined) return this.#sourceOf(document, file, kind);
    const content = this.#folder?.read(file);
    if (content === undefined || isProblem(content)) return undefined;
    return new Source(file, decodeText(content), kind);
  }

  #sourceOf(document: OpenDocument, file: string, kind: Source['kind']): Source {
    const known = this.#sources.get(document);
    if (known !== undefined && known.kind === kind) return known;
    const source = new Source(file, document.text, kind);
    this.#sources.set(document, source);
    return source;
  }

  /** What would be found in a file by itself if it had another text. */
  tryOut(file: string, text: string): readonly Finding[] {
    const folder = this.#folder;
    const before = folder?.read(file);
    if (folder === undefined || before === undefined || isProblem(before)) return [];
    folder.set(file, text);
    try {
      return this.#checker?.glance(file) ?? [];
    } finally {
      if (this.#open.has(file)) folder.set(file, decodeText(before));
      else folder.unset(file);
    }
  }

  /** A document was opened or changed. */
  edited(document: OpenDocument): void {
    const file = this.pathOf(document.uri);
    if (file === undefined) return;
    this.#open.set(file, document);
    this.#folder?.set(file, document.text);
    if (this.#running !== undefined && this.#checker !== undefined) this.#glance(file);
    this.#wait([file], this.#machine.now() - this.#checkedAt);
  }

  /** A document was closed, or belongs to another portfolio now. */
  closed(uri: string): void {
    const file = this.pathOf(uri);
    if (file === undefined || !this.#open.delete(file)) return;
    this.#folder?.unset(file);
    this.touch([file]);
  }

  /** Files or folders may have changed, come or gone. */
  touch(files: Iterable<string>): void {
    this.#wait(files, 0);
  }

  #wait(files: Iterable<string>, waited: number): void {
    for (const file of files) this.#pending.add(file);
    clearTimeout(this.#timer);
    const rest = Math.min(patience.atMost, this.#lastCheck * patience.times);
    const wait = this.#state === 'fresh' ? rest - waited : 0;
    // A timer takes a millisecond at least.
    if (wait <= 0) void this.#runSoon();
    else this.#timer = setTimeout(() => void this.#runSoon(), wait);
  }

  /** Reads everything afresh with other settings. */
  restart(settings: CheckSettings): void {
    this.#settings = settings;
    this.#state = 'stale';
    this.touch([]);
  }

  /** Ends the work; nothing is told any more. */
  close(): void {
    this.#closed = true;
    this.#unwatch?.();
    clearTimeout(this.#timer);
    this.#listener.closed(this);
  }

  /** Waits until everything is looked at; gives the portfolio as it then is. */
  async settled(): Promise<Portfolio | undefined> {
    while (!this.isSettled && !this.#closed) await this.#run();
    return this.#checker?.portfolio;
  }

  /** Waits until the configuration and code lists are read; undefined when they cannot be. */
  async begun(): Promise<Portfolio | undefined> {
    if (this.#checker === undefined && !this.#closed) await Promise.race([this.#begun, this.#run()]);
    return this.#checker?.portfolio;
  }

  /** What was asked together with an edit is answered first: nobody waits for a check that does not need to. */
  async #runSoon(): Promise<void> {
    await this.#machine.pause();
    await this.#run();
  }

  #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#work().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #work(): Promise<void> {
    let hasFailed = false;
    while (!this.#closed && (this.#state === 'stale' || this.#pending.size > 0)) {
      try {
        // Deadlines pass at midnight, whatever is typed.
        if (this.#checker?.isOutdated === true) this.#state = 'stale';
        const batch = this.#state === 'fresh' ? [...this.#pending] : [];
        const files = await this.#batch(batch);
        if (this.#isOpen()) this.#listener.checked(this, files, batch);
      } catch (error) {
        this.#listener.failed(this, error);
        this.#state = hasFailed ? 'failed' : 'stale';
        hasFailed = true;
      } finally {
        this.#lookingAt = new Set();
      }
    }
  }

  #isOpen(): boolean {
    return !this.#closed;
  }

  async #batch(files: readonly string[]): Promise<ReadonlySet<string>> {
    const begin = this.#machine.now();
    this.#pending = new Set();
    const isFresh = this.#state === 'fresh';
    this.#lookingAt = isFresh ? new Set(files) : { has: () => true };
    this.#state = 'fresh';
    if (!isFresh) this.#listener.loading(this);
    await this.#refresh(isFresh ? files : []);
    if (!isFresh) this.#past = await this.#earlier();
    const steps = isFresh && this.#checker !== undefined ? this.#checker.applying(files) : this.#loading();
    const changed = new Set(await inStretches(steps, this.#machine));
    await this.#takeInMissed(changed);
    this.#isRead = true;
    if (!isFresh) void this.#prepare();
    this.#checkedAt = this.#machine.now();
    if (isFresh) this.#lastCheck = this.#checkedAt - begin;
    // What was not told of a file while it waited is told now, also when nothing of it is left.
    const unread = this.#checker === undefined ? [] : unreadPlaces(this.#checker.portfolio);
    const places = [...this.#unread, ...unread].map(({ file }) => file);
    this.#unread = unread;
    return new Set([...files, ...changed, ...places]);
  }

  /** What something names under an unusual name is read only then. Adds the files that have other findings with it. */
  async #takeInMissed(changed: Set<string>): Promise<void> {
    for (;;) {
      const missed = (await this.#base?.readMissed?.()) ?? [];
      if (missed.length === 0 || this.#checker === undefined) return;
      for (const file of await inStretches(this.#checker.applying(missed), this.#machine)) changed.add(file);
    }
  }

  async #refresh(files: readonly string[]): Promise<void> {
    if (this.#base === undefined) {
      this.#base = await this.#machine.folder(this.root);
      this.#unwatch = this.#machine.watch?.(this.root, (paths) => this.touch(paths));
      this.#folder = new OverlayFolder(this.#base);
      for (const file of this.#open.keys()) {
        const document = this.documentOf(file);
        if (document !== undefined) this.#folder.set(file, document.text);
      }
    } else await this.#base.refresh?.(files);
  }

  /** The portfolio as it was; undefined when nobody asked, or it cannot be had. */
  async #earlier(): Promise<Folder | undefined> {
    const { compareWith } = this.#settings;
    if (compareWith === undefined || this.#machine.past === undefined) return undefined;
    const past = await this.#machine.past(this.root, compareWith);
    return 'problem' in past ? undefined : past;
  }

  #loading(): Steps<ReadonlySet<string>> {
    if (this.#folder === undefined) throw new Error('There is no folder yet.');
    const { profile } = this.#settings;
    const clock = this.#machine.today;
    // Once: what was kept may be what the work broke off on.
    const isFirst = this.#checker === undefined && this.#past === undefined;
    const earlier = isFirst ? this.#machine.earlierCheck?.(this.root, this.#folder, profile) : undefined;
    const memory = earlier && ((setup: Setup) => void (earlier.setup = setup));
    const checker = new Checker(this.#folder, { rules: allRules, profile, clock, memory, since: this.#past });
    this.#checker = checker;
    this.#begin();
    for (const file of this.#open.keys()) this.#glance(file);
    return loadingFrom(earlier, checker, [...this.#open.keys()]);
  }

  /** What was not looked up yet after going on from an earlier check, and what asks and ids are found by: no question waits for it. */
  async #prepare(): Promise<void> {
    const portfolio = this.#checker?.portfolio;
    if (portfolio === undefined) return;
    try {
      await inStretches(portfolio.preparing(), this.#machine);
      // What was found is told first.
      await this.#machine.pause();
      await inStretches(preparingAsks(portfolio), this.#machine);
      await inStretches(portfolio.ids.preparing(), this.#machine);
    } catch (error) {
      if (this.#closed) return;
      this.#listener.failed(this, error);
      this.#state = 'stale';
      this.touch([]);
    }
  }

  #glance(file: string): void {
    const findings = this.#checker?.glance(file);
    if (findings !== undefined) this.#listener.glanced(this, file, findings);
  }
}

/** From where an earlier check ended, or else by reading everything, these files first. */
function* loadingFrom(
  earlier: GoingOn | undefined,
  checker: Checker,
  first: readonly string[],
): Steps<ReadonlySet<string>> {
  return (earlier && (yield* earlier.takingUp(checker))) ?? (yield* checker.loading(first));
}
