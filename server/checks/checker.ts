// The checker: a portfolio, rules and settings in; findings, statistics and completeness out. Takes changes one by one.
// Promise: after any sequence of changes the findings equal those of a checker that reads the folder afresh.
import type { AskEntry, GroupKey } from '../portfolio/entry.ts';
import type { Folder } from '../portfolio/folder.ts';
import type { Groups } from '../portfolio/groups.ts';
import { type Delta, Portfolio, type PortfolioListener } from '../portfolio/portfolio.ts';
import type { FileReading, Unread } from '../portfolio/reading.ts';
import type { Context, GroupRule, Rule } from '../rules/rule.ts';
import { type Completeness, completenessOf } from './completeness.ts';
import { mayHoldDirectives } from './directives.ts';
import { byOrder, type Finding } from './finding.ts';
import { Outcomes } from './outcomes.ts';
import { Texts } from './placing.ts';
import { fromProblem } from './raw-finding.ts';
import { RuleSet } from './rule-set.ts';
import { runAskRules, runGroupRule, runLinkRules, runSubmissionRules } from './run.ts';
import { setupFindings } from './setup-findings.ts';
import { type Profile, Severities, type Settings } from './severities.ts';
import { showFindings } from './show.ts';
import { byRule, type RuleStatistics, VerdictBook } from './verdicts.ts';

export interface CheckerOptions {
  readonly rules: readonly Rule[];
  /** ISO date; wins over the portfolio's `today`. */
  readonly today?: string;
  /** Wins over the profiles of submissions and portfolio. */
  readonly profile?: Profile;
  /** Severities from the command line, by rule code. */
  readonly severities?: Settings;
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
  #context: Context;

  /** Reads the configuration; `load` reads and checks the rest. */
  constructor(folder: Folder, options: CheckerOptions) {
    this.#folder = folder;
    this.#options = options;
    this.#rules = new RuleSet(options.rules);
    this.#portfolio = new Portfolio(folder, this.#rules.groupings);
    this.#context = this.#makeContext();
  }

  get portfolio(): Portfolio {
    return this.#portfolio;
  }
  /** The date that counts as today. */
  get today(): string {
    return this.#context.today;
  }
  /** What could not be read: then the check is incomplete. */
  get unread(): readonly Unread[] {
    return this.#portfolio.unread;
  }

  /** Reads and checks everything. */
  load(): void {
    this.#check(this.#portfolio.load(this.#listener));
  }

  /** Takes in that files or folders were made, changed, moved or deleted, and checks what that touches. */
  apply(paths: readonly string[]): void {
    this.#check(this.#portfolio.apply(paths, this.#listener));
  }

  readonly #listener: PortfolioListener = {
    reset: () => this.#reset(),
    reading: (reading) => this.#take(reading),
  };

  #makeContext(): Context {
    const { record, vocabulary } = this.#portfolio;
    const today = this.#options.today ?? record.today ?? (this.#options.clock ?? systemDate)();
    return { vocabulary, today };
  }

  #reset(): void {
    this.#outcomes = new Outcomes();
    this.#commented = new Set();
    this.#context = this.#makeContext();
    for (const { file, text, problems } of this.#portfolio.setupReadings) {
      if (mayHoldDirectives(text)) this.#commented.add(file);
      const found = problems.map((problem) => fromProblem(problem, file, []));
      this.#outcomes.reading.set(file, found);
    }
  }

  #forget(file: string): void {
    this.#outcomes.reading.delete(file);
    this.#outcomes.asks.delete(file);
    this.#commented.delete(file);
  }

  /** Runs the rules that need the whole record, while it is at hand. */
  #take({ file, text, problems, asks }: FileReading): void {
    this.#forget(file);
    if (problems.length > 0) {
      const entries = asks.map(({ entry }) => entry);
      this.#outcomes.reading.set(
        file,
        problems.map((problem) => fromProblem(problem, file, entries)),
      );
    }
    if (asks.length > 0) {
      const run = asks.map((ask) => runAskRules(this.#rules.ask, ask, this.#context, this.#book));
      this.#outcomes.asks.set(file, run);
    }
    if (mayHoldDirectives(text)) this.#commented.add(file);
  }

  /** Runs the rules about several asks, where a change touched them. */
  #check(delta: Delta): void {
    const { ids } = this.#portfolio;
    for (const file of delta.files) if (!this.#portfolio.has(file)) this.#forget(file);
    for (const entry of delta.removed) this.#outcomes.links.set(entry, undefined);
    for (const entry of delta.linked) this.#outcomes.links.set(entry, this.#linkOutcome(entry, ids));
    for (const [groups, keys] of delta.groups) {
      for (const rule of this.#rules.group) {
        if (groups.grouping === rule.grouping) this.#checkGroups(rule, groups, keys);
      }
    }
    for (const folder of delta.submissions) this.#checkSubmission(folder);
  }

  #checkGroups(rule: GroupRule, groups: Groups, keys: ReadonlySet<GroupKey>): void {
    const outcomes = this.#outcomes.group(rule);
    for (const key of keys) {
      const group = groups.group(key);
      outcomes.set(key, group && runGroupRule(rule, group, this.#context, this.#book));
    }
  }

  #checkSubmission(folder: string): void {
    const submission = this.#portfolio.submissions.get(folder);
    if (submission === undefined) {
      this.#outcomes.submissions.set(folder, undefined);
      return;
    }
    const { ids } = this.#portfolio;
    const world = { asks: this.#portfolio.asksOf(submission), known: (id: string) => ids.known(id) };
    const about = { submission, world };
    const outcome = runSubmissionRules(this.#rules.submission, about, this.#context, this.#book);
    this.#outcomes.submissions.set(folder, outcome);
  }

  #linkOutcome(entry: AskEntry, ids: Portfolio['ids']) {
    return runLinkRules(this.#rules.link, entry, { context: this.#context, ids, book: this.#book });
  }

  /** All findings that are neither off nor silenced, in the order of files and lines. */
  findings(): readonly Finding[] {
    const portfolio = this.#portfolio;
    const raw = [...this.#outcomes.findings(), ...setupFindings(portfolio, this.#rules)];
    const shown = showFindings(raw, {
      portfolio,
      rules: this.#rules,
      severities: new Severities(portfolio.record, this.#options.severities ?? {}),
      texts: new Texts(this.#folder),
      context: this.#context,
      commented: this.#commentedTexts(),
      profile: this.#options.profile,
    });
    return shown.toSorted(byOrder);
  }

  /** Records and notes that hold silencing comments. */
  #commentedTexts(): ReadonlySet<string> {
    const notes = [...this.#portfolio.submissions.values()].flatMap(({ note }) =>
      note?.text !== undefined && mayHoldDirectives(note.text) ? [note.file] : [],
    );
    return new Set([...this.#commented, ...notes]);
  }

  /** How often each rule held, failed or was not applicable; rules of the engine itself are left out. */
  statistics(): readonly RuleStatistics[] {
    const { ask, link, group, submission } = this.#rules;
    const askSigns = [...this.#outcomes.asks.values()].flatMap((outcomes) =>
      outcomes.map(({ signs }) => signs),
    );
    return byRule([
      ...this.#book.count(ask, askSigns),
      ...this.#book.count(link, this.#outcomes.links.signs()),
      ...group.flatMap((rule) => this.#book.count([rule], this.#outcomes.group(rule).signs())),
      ...this.#book.count(submission, this.#outcomes.submissions.signs()),
    ]);
  }

  /** How far each ask is from what profile `submit` wants, whatever the profile. */
  completeness(): Completeness {
    return completenessOf(this.#rules.ask, this.#portfolio.asks, {
      outcomesOf: (file) => this.#outcomes.asks.get(file) ?? [],
      book: this.#book,
    });
  }
}

/** Today by the machine's own calendar, as an ISO date. */
function systemDate(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
