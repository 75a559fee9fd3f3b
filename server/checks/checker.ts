// The checker: a portfolio, rules and settings in; findings, statistics and completeness out. Takes changes one by one.
// Promise: after any sequence of changes the findings equal those of a checker that reads the folder afresh.
import type { Delta } from '../portfolio/delta.ts';
import type { AskEntry } from '../portfolio/entry.ts';
import type { Folder } from '../portfolio/folder.ts';
import type { PortfolioListener } from '../portfolio/listener.ts';
import { Portfolio } from '../portfolio/portfolio.ts';
import type { FileReading, Unread } from '../portfolio/reading.ts';
import type { Memory, Remembered } from '../portfolio/remembered.ts';
import type { Setup } from '../portfolio/setup.ts';
import { each, finish, type Steps } from '../portfolio/steps.ts';
import { portfolioFile } from '../records/kind.ts';
import type { Context, Rule } from '../rules/rule.ts';
import { toldOnce } from './causes.ts';
import { type AskCompleteness, type Completeness, completenessOf } from './completeness.ts';
import { mayHoldDirectives } from './directives.ts';
import type { Finding } from './finding.ts';
import { lookAgain } from './look-again.ts';
import { type NotApplicableWhere, whereNotApplicable } from './not-applicable.ts';
import { Outcomes } from './outcomes.ts';
import { Texts } from './placing.ts';
import { presentFile, type ShowSettings } from './present.ts';
import { fromProblem } from './raw-finding.ts';
import { outcomeToRemember, type Recalled, recalled } from './remembered.ts';
import { RuleSet } from './rule-set.ts';
import { type Outcome, runAskRules } from './run.ts';
import { setupFindings } from './setup-findings.ts';
import { type Profile, Severities, type Settings } from './severities.ts';
import { Showing, type Shown, type Touched } from './showing.ts';
import { type CheckSnapshot, numbersIn, presentedAgain } from './snapshot/check-snapshot.ts';
import { putOutcomes, takeOutcomes } from './snapshot/outcomes-snapshot.ts';
import { systemDate } from './system-date.ts';
import { pastPortfolio, runTimeRules } from './time.ts';
import { byRule, type RuleStatistics, tallyOf, VerdictBook } from './verdicts.ts';

export interface CheckerOptions {
  readonly rules: readonly Rule[];
  /** ISO date; wins over the portfolio's `today`. */
  readonly today?: string;
  /** Wins over the profiles of submissions and portfolio. */
  readonly profile?: Profile;
  /** Severities from the command line, by rule code. */
  readonly severities?: Settings;
  /** The portfolio at an earlier moment, read or still to be read: then the rules that compare run too. */
  readonly since?: Folder | Portfolio;
  /** Where what files came to is remembered, for a setup and a day; absent: everything is read. */
  readonly memory?: (setup: Setup, today: string) => Memory | undefined;
  /** The date when neither option nor portfolio gives one; default the system's date. */
  readonly clock?: () => string;
}

export class Checker {
  readonly #folder: Folder;
  readonly #options: CheckerOptions;
  readonly #rules: RuleSet;
  readonly #portfolio: Portfolio;
  readonly #book = new VerdictBook();
  #outcomes = new Outcomes();
  #commented = new Set<string>();
  /** Files of the notes of submissions. */
  #notes: ReadonlySet<string> = new Set();
  #context: Context;
  #showing: Showing;
  /** Configuration and code lists that were read and not yet shown. */
  #unshown: readonly string[] = [];
  /** Files that had findings before everything was read afresh. */
  #gone: ReadonlySet<string> = new Set();
  #past: Portfolio | undefined;
  /** Whether it is not known where rules held, only how often. */
  #isPartlyKnown = false;

  /** Reads the configuration; `load` reads and checks the rest. */
  constructor(folder: Folder, options: CheckerOptions) {
    this.#folder = folder;
    this.#options = options;
    this.#rules = new RuleSet(options.rules);
    const { memory } = options;
    this.#portfolio = new Portfolio(folder, this.#rules.groupings, {
      across: this.#rules.across,
      memory: memory && ((setup) => memory(setup, this.#makeContext(setup).today)),
    });
    this.#context = this.#makeContext(this.#portfolio);
    this.#showing = this.#makeShowing();
  }

  get rules(): RuleSet {
    return this.#rules;
  }
  get portfolio(): Portfolio {
    return this.#portfolio;
  }
  /** The date that counts as today. */
  get today(): string {
    return this.#context.today;
  }
  /** Whether another day counts as today by now: then everything should be read afresh. */
  get isOutdated(): boolean {
    return this.#makeContext(this.#portfolio).today !== this.#context.today;
  }
  /** What could not be read: then the check is incomplete. */
  get unread(): readonly Unread[] {
    return this.#portfolio.unread;
  }

  /** Reads and checks everything. */
  load(): void {
    finish(this.loading());
  }

  /** The same in steps, these files before the others. Ends with the files that have other findings than before. */
  *loading(first: readonly string[] = []): Steps<ReadonlySet<string>> {
    return yield* this.#check(yield* this.#portfolio.loading(this.#listener, first));
  }

  /** Takes in that files or folders were made, changed, moved or deleted, and checks what that touches. */
  apply(paths: readonly string[]): void {
    finish(this.applying(paths));
  }

  /** The same in steps. Ends with the files that have other findings than before. */
  *applying(paths: readonly string[]): Steps<ReadonlySet<string>> {
    return yield* this.#check(yield* this.#portfolio.applying(paths, this.#listener));
  }

  readonly #listener: PortfolioListener = {
    reset: () => this.#reset(),
    others: () => this.#lookAtSetup(),
    reading: (reading) => this.#take(reading),
    recalled: (...known) => this.#recall(...known),
  };

  #makeContext({ record, vocabulary }: Pick<Portfolio, 'record' | 'vocabulary'>): Context {
    const today = this.#options.today ?? record.today ?? (this.#options.clock ?? systemDate)();
    return { vocabulary, today };
  }

  #reset(): void {
    this.#isPartlyKnown = false;
    this.#outcomes = new Outcomes();
    this.#commented = new Set();
    this.#context = this.#makeContext(this.#portfolio);
    for (const { file, text, problems } of this.#portfolio.setupReadings) {
      if (mayHoldDirectives(text)) this.#commented.add(file);
      const found = problems.map((problem) => fromProblem(problem, file, []));
      this.#outcomes.reading.set(file, found);
    }
    this.#unshown = this.#portfolio.setupReadings.map(({ file }) => file);
    this.#lookAtSetup();
    this.#gone = this.#showing.files();
    this.#showing = this.#makeShowing();
  }

  #lookAtSetup(): void {
    this.#outcomes.setup.set(portfolioFile, setupFindings(this.#portfolio, this.#rules));
  }

  get #settings(): ShowSettings {
    return {
      portfolio: this.#portfolio,
      rules: this.#rules,
      severities: new Severities(this.#portfolio.record, this.#options.severities ?? {}),
      context: this.#context,
      compares: this.#options.since !== undefined,
      profile: this.#options.profile,
      mayHoldComments: (file: string) => this.#commented.has(file) || this.#notes.has(file),
    };
  }

  #makeShowing(): Showing {
    return new Showing(this.#settings, this.#portfolio, this.#outcomes.index);
  }

  #forget(file: string): void {
    this.#outcomes.reading.set(file, undefined);
    this.#outcomes.asks.set(file, undefined);
    this.#commented.delete(file);
  }

  /** Runs the rules that need the whole record, while it is at hand. */
  *#take({ file, text, problems, asks }: FileReading): Steps<unknown> {
    const entries = asks.map(({ entry }) => entry);
    const run: Outcome[] = [];
    for (const ask of asks) run.push(yield* runAskRules(this.#rules.ask, ask, this.#context, this.#book));
    const reading = problems.map((problem) => fromProblem(problem, file, entries));
    const isCommented = mayHoldDirectives(text);
    this.#put(file, { reading, asks: run, isCommented });
    return outcomeToRemember(run, isCommented);
  }

  #recall(file: string, entries: readonly AskEntry[], remembered: Remembered): void {
    this.#put(file, recalled(file, entries, remembered, this.#book));
  }

  #put(file: string, { reading, asks, isCommented }: Recalled): void {
    this.#forget(file);
    if (reading.length > 0) this.#outcomes.reading.set(file, reading);
    if (asks.length > 0) this.#outcomes.asks.set(file, asks);
    if (isCommented) this.#commented.add(file);
  }

  /** Runs the rules about several asks, where a change touched them; returns the files that have other findings now. */
  *#check(delta: Delta): Steps<ReadonlySet<string>> {
    yield* each(delta.files, (file) => {
      if (!this.#portfolio.has(file)) this.#forget(file);
    });
    yield* lookAgain(delta, this.#outcomes, {
      portfolio: this.#portfolio,
      rules: this.#rules,
      context: this.#context,
      book: this.#book,
    });
    yield* this.#compare();
    const shown = yield* this.#showing.update(yield* this.#touched(delta), new Texts(this.#folder));
    const gone = this.#gone;
    this.#gone = new Set();
    return new Set([...gone, ...shown]);
  }

  *#touched({
    files,
    submissions,
    ids,
    anyId,
  }: Pick<Delta, 'files' | 'submissions' | 'ids' | 'anyId'>): Steps<Touched> {
    const before = this.#notes;
    this.#notes = new Set([...this.#portfolio.submissions.values()].flatMap(({ note }) => note?.file ?? []));
    // What is no note any more is not looked at, and so has nothing to silence.
    const left = [...before].filter((file) => !this.#notes.has(file));
    const texts = [...left, ...this.#unshown, ...files, ...this.#outcomes.index.takeChanged()];
    this.#unshown = [];
    for (const folder of submissions) {
      const note = this.#portfolio.submissions.get(folder)?.note;
      if (note !== undefined) texts.push(note.file);
    }
    const touched = new Set<string>();
    yield* each(texts, (file) => {
      touched.add(file);
      for (const speaker of this.#outcomes.index.speakingOf(file)) touched.add(speaker);
    });
    return { files: touched, ids, anyId };
  }

  /**
   * Goes on from where an earlier check of this folder ended that had the same setup, day and settings, in place of loading, and takes
   * in what changed since. `remembered` is asked what a file of asks came to then. Throws `SnapshotGone` where that is not known.
   */
  *goingOnFrom(
    snapshot: CheckSnapshot,
    remembered: (file: string) => Remembered,
    changed: readonly string[],
  ): Steps<ReadonlySet<string>> {
    const { outcomes, commented, shown } = snapshot;
    yield* this.#portfolio.goingOnFrom(snapshot.portfolio, remembered, this.#listener);
    for (const file of commented) this.#commented.add(file);
    yield* putOutcomes(outcomes, this.#outcomes, {
      asks: this.#portfolio.asks,
      rules: this.#rules.group,
      numbers: numbersIn(snapshot.portfolio, this.#rules),
      book: this.#book,
    });
    const nothing = { submissions: new Set<string>(), ids: new Set<string>(), anyId: false };
    const touched = yield* this.#touched({ files: new Set(shown.silencing), ...nothing });
    const again = yield* this.#showing.update(touched, new Texts(this.#folder), presentedAgain(shown));
    this.#isPartlyKnown = true;
    return new Set([...again, ...(yield* this.applying(changed))]);
  }

  /** To go on from later; undefined where that cannot be told. */
  takeSnapshot(): CheckSnapshot | undefined {
    const portfolio = this.#portfolio.takeSnapshot();
    if (portfolio === undefined || this.#options.since !== undefined) return undefined;
    return {
      portfolio,
      outcomes: takeOutcomes(this.#outcomes, {
        asks: this.#portfolio.asks,
        rules: this.#rules.group,
        numbers: numbersIn(portfolio, this.#rules),
      }),
      commented: [...this.#commented],
      shown: this.#showing.takeSnapshot(),
    };
  }

  /** All findings that are neither off, silenced nor known, in the order of files and lines. */
  findings(): readonly Finding[] {
    return this.show().findings;
  }

  /** The findings, and apart from them those that the baseline knows. */
  show(): Shown {
    return this.#showing.shown();
  }

  /** Some of the findings that `show` gives each for itself, with many of one cause as one. */
  tellOnce(findings: readonly Finding[]): readonly Finding[] {
    return toldOnce(findings, this.#rules, this.#portfolio.unreadCodeList);
  }

  /** Files that have findings, in no order. */
  filesWithFindings(): ReadonlySet<string> {
    return this.#showing.files();
  }

  /** The findings of one file, as in `findings`. */
  findingsIn(file: string): readonly Finding[] {
    return this.#showing.in(file);
  }

  /** Whether an ask was read as it was written: nothing in it was left out or read otherwise, silenced or not. */
  isSound({ file, document }: AskEntry): boolean {
    return (this.#outcomes.reading.get(file) ?? []).every(
      ({ rule, place }) =>
        rule === 'schema/missing' || (!rule.startsWith('yaml/') && place.document !== document),
    );
  }

  /**
   * What is found in one file of asks by itself, whatever of the portfolio was read so far; undefined for other files.
   * What asks have to do with one another is not looked at.
   */
  glance(file: string): readonly Finding[] | undefined {
    const reading = this.#portfolio.readAlone(file);
    if (reading === undefined) return undefined;
    const entries = reading.asks.map(({ entry }) => entry);
    const raw = [
      ...reading.problems.map((problem) => fromProblem(problem, file, entries)),
      ...reading.asks.flatMap(
        (ask) => finish(runAskRules(this.#rules.ask, ask, this.#context, this.#book)).findings,
      ),
    ];
    const alone = {
      record: this.#portfolio.record,
      allIds: this.#portfolio.allIds,
      asksIn: () => entries,
      submissionOf: () => reading.submission,
    };
    const settings = {
      ...this.#settings,
      portfolio: alone,
      mayHoldComments: () => mayHoldDirectives(reading.text),
    };
    return presentFile(raw, settings, new Texts(this.#folder)).findings;
  }

  /** Compares with the earlier moment, when there is one. */
  *#compare(): Steps<void> {
    const { since } = this.#options;
    if (since === undefined) return;
    this.#past ??= since instanceof Portfolio ? since : yield* pastPortfolio(since);
    const moments = { before: this.#past, now: this.#portfolio };
    const outcome = yield* runTimeRules(this.#rules.time, moments, this.#context, this.#book);
    this.#outcomes.time.set('now', outcome);
  }

  /** How often each rule held, failed or was not applicable; rules of the engine itself are left out. */
  statistics(): readonly RuleStatistics[] {
    const { ask, link, group, submission, review, time } = this.#rules;
    const compared = this.#outcomes.time.get('now');
    const askSigns = [...this.#outcomes.asks.entries()].flatMap(([, outcomes]) =>
      outcomes.map(({ signs }) => signs),
    );
    return byRule([
      ...this.#book.count(ask, tallyOf(askSigns)),
      ...this.#book.count(link, this.#outcomes.links.tally()),
      ...group.flatMap((rule) => this.#book.count([rule], this.#outcomes.group(rule).tally())),
      ...this.#book.count(submission, this.#outcomes.submissions.tally()),
      ...this.#book.count(review, this.#outcomes.reviews.tally()),
      ...(compared === undefined ? [] : this.#book.count(time, tallyOf([compared.signs]))),
    ]);
  }

  /** Why and where rules do not apply, with at most so many names for each reason. */
  notApplicable(atMost: number): NotApplicableWhere {
    // Of an earlier check that was gone on from it is only known how often.
    if (this.#isPartlyKnown) this.load();
    const known = { outcomes: this.#outcomes, rules: this.#rules, book: this.#book };
    return whereNotApplicable({ ...known, portfolio: this.#portfolio }, atMost);
  }

  /** How far each of some asks, else of all, is from what profile `submit` wants, whatever the profile. */
  completeness(asks: readonly AskEntry[] = this.#portfolio.asks): Completeness {
    return this.#completenessOf(asks);
  }

  /** The same of the asks in one file. */
  completenessIn(file: string): readonly AskCompleteness[] {
    return this.#completenessOf(this.#portfolio.asksIn(file)).asks;
  }

  #completenessOf(asks: readonly AskEntry[]): Completeness {
    return completenessOf(this.#rules.ask, asks, {
      outcomesOf: (file) => this.#outcomes.asks.get(file) ?? [],
      book: this.#book,
    });
  }
}
