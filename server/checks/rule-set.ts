// The rules of a checker, sorted by what they read, and found by code.
import type { Grouping } from '../portfolio/entry.ts';
import { seesOthers } from '../rules/across-portfolios.ts';
import type {
  AskRule,
  GroupRule,
  IgnoreRule,
  LinkRule,
  ReviewRule,
  Rule,
  SubmissionRule,
  TimeRule,
} from '../rules/rule.ts';

export class RuleSet {
  readonly all: readonly Rule[];
  readonly ask: readonly AskRule[];
  readonly link: readonly LinkRule[];
  readonly group: readonly GroupRule[];
  readonly submission: readonly SubmissionRule[];
  readonly review: readonly ReviewRule[];
  readonly time: readonly TimeRule[];
  readonly ignore: readonly IgnoreRule[];
  /** Each grouping once, though several rules share it. */
  readonly groupings: readonly Grouping[];
  /** Those with a rule that looks at asks of other portfolios too. */
  readonly across: ReadonlySet<Grouping>;
  readonly codes: readonly string[];
  readonly #byCode: ReadonlyMap<string, Rule>;

  /** Throws when two rules bear one code. */
  constructor(rules: readonly Rule[]) {
    this.all = rules;
    this.ask = rules.filter((rule) => rule.kind === 'ask');
    this.link = rules.filter((rule) => rule.kind === 'link');
    this.group = rules.filter((rule) => rule.kind === 'group');
    this.submission = rules.flatMap((rule) => submissionPart(rule) ?? []);
    this.review = rules.filter((rule) => rule.kind === 'review');
    this.time = rules.filter((rule) => rule.kind === 'time');
    this.ignore = rules.filter((rule) => rule.kind === 'ignore');
    this.groupings = [...new Set(this.group.map((rule) => rule.grouping))];
    this.across = new Set(this.group.filter(seesOthers).map((rule) => rule.grouping));
    this.codes = rules.map((rule) => rule.code);
    this.#byCode = new Map(rules.map((rule) => [rule.code, rule]));
    if (this.#byCode.size !== rules.length) throw new Error('Two rules bear one code.');
  }

  get(code: string): Rule | undefined {
    return this.#byCode.get(code);
  }
}

/** What a rule checks of a submission: all of a submission rule, or the part that an ask rule has for it. */
function submissionPart(rule: Rule): SubmissionRule | undefined {
  if (rule.kind === 'submission') return rule;
  if (rule.kind !== 'ask' || rule.ofSubmission === undefined) return undefined;
  return {
    ...rule,
    kind: 'submission',
    check: (submission, _world, context, report) => rule.ofSubmission?.(submission, context, report),
  };
}
