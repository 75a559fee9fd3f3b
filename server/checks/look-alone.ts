// Looks at files of asks one by one, without the portfolio they are in: what several threads can do at once, and what comes of it is
// what a portfolio would remember. Equal to what the checker does when it reads the file itself.
import type { Grouping, SubmissionEntry } from '../portfolio/entry.ts';
import { FileReader } from '../portfolio/file-reader.ts';
import { type Folder, parentOf } from '../portfolio/folder.ts';
import { keysOf } from '../portfolio/groups.ts';
import { type Remembered, toRemember } from '../portfolio/remembered.ts';
import { readSetup } from '../portfolio/setup.ts';
import { finish, type Steps } from '../portfolio/steps.ts';
import type { Context, Rule } from '../rules/rule.ts';
import { readText } from '../text/read.ts';
import { mayHoldDirectives } from './directives.ts';
import { outcomeToRemember } from './remembered.ts';
import { RuleSet } from './rule-set.ts';
import { runAskRules } from './run.ts';
import { VerdictBook } from './verdicts.ts';

export interface LookAloneOptions {
  readonly rules: readonly Rule[];
  /** ISO date. */
  readonly today: string;
  /** The folders of the submissions that count. */
  readonly submissions: readonly string[];
}

export class LookAlone {
  readonly #reader: FileReader;
  readonly #rules: RuleSet;
  readonly #context: Context;
  readonly #book = new VerdictBook();
  readonly #folders: ReadonlySet<string>;
  readonly #submissions = new Map<string, SubmissionEntry | undefined>();

  constructor(folder: Folder, { rules, today, submissions }: LookAloneOptions) {
    this.#reader = new FileReader(folder);
    this.#rules = new RuleSet(rules);
    this.#context = { vocabulary: readSetup(folder).vocabulary, today };
    this.#folders = new Set(submissions);
    for (const grouping of this.#rules.groupings) finish(prepared(grouping, this.#context));
  }

  at(file: string, content: Uint8Array | string): Remembered {
    const { vocabulary } = this.#context;
    const reading = readText(content);
    const whose = { file, submission: this.#submissionOf(parentOf(file)) };
    const { asks, problems } = this.#reader.asksOf(reading, whose);
    const outcomes = asks.map((ask) => finish(runAskRules(this.#rules.ask, ask, this.#context, this.#book)));
    for (const { entry } of asks) entry.keys = keysOf(this.#rules.groupings, entry, vocabulary);
    return toRemember(
      asks.map(({ entry }) => entry),
      { problems, outcome: outcomeToRemember(outcomes, mayHoldDirectives(reading.text)) },
    );
  }

  /** Of the nearest folder upwards. */
  #submissionOf(folder: string): SubmissionEntry | undefined {
    if (!this.#submissions.has(folder)) {
      const own = this.#folders.has(folder) ? this.#reader.submissionIn(folder)?.submission : undefined;
      const above = own === undefined && folder !== '' ? this.#submissionOf(parentOf(folder)) : undefined;
      this.#submissions.set(folder, own ?? above);
    }
    return this.#submissions.get(folder);
  }
}

function* prepared(grouping: Grouping, { vocabulary }: Context): Steps<void> {
  yield* grouping.prepare?.(vocabulary) ?? [];
}
