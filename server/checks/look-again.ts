// Runs the rules about several asks where a change touched them.
import type { Delta } from '../portfolio/delta.ts';
import type { AskEntry, GroupKey } from '../portfolio/entry.ts';
import type { Groups } from '../portfolio/groups.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import { each, type Steps } from '../portfolio/steps.ts';
import { seesOthers } from '../rules/across-portfolios.ts';
import type { Context, GroupRule } from '../rules/rule.ts';
import { doubting, runGroupAround, runLinksAround } from './across.ts';
import type { Outcomes } from './outcomes.ts';
import type { RuleSet } from './rule-set.ts';
import { type Outcome, runReviewRules, runSubmissionRules } from './run.ts';
import type { VerdictBook } from './verdicts.ts';

interface With {
  readonly portfolio: Portfolio;
  readonly rules: RuleSet;
  readonly context: Context;
  readonly book: VerdictBook;
}

/** Puts what they come to in place of what they came to before. */
export function* lookAgain(delta: Delta, outcomes: Outcomes, using: With): Steps<void> {
  yield* each(delta.removed, (entry) => outcomes.links.set(entry, undefined));
  for (const entry of delta.linked) {
    outcomes.links.set(entry, linksOf(entry, using));
    yield;
  }
  for (const [groups, keys] of delta.groups) {
    for (const rule of using.rules.group) {
      if (groups.grouping === rule.grouping) yield* lookAtGroups(rule, { groups, keys }, outcomes, using);
    }
  }
  for (const folder of delta.submissions) {
    outcomes.submissions.set(folder, yield* submissionIn(folder, using));
  }
  yield* each(delta.reviewed, (id) => outcomes.reviews.set(id, reviewOf(id, using)));
}

/** Most groups are too small to be looked at: so many of them make one step. */
const handful = 64;

function* lookAtGroups(
  rule: GroupRule,
  { groups, keys }: { readonly groups: Groups; readonly keys: ReadonlySet<GroupKey> },
  outcomes: Outcomes,
  { context, book }: With,
): Steps<void> {
  const all = outcomes.group(rule);
  const isAround = seesOthers(rule);
  let passed = 0;
  for (const key of keys) {
    const [own, around] = [groups.group(key), isAround ? groups.around(key) : undefined];
    if (own !== undefined || around !== undefined) {
      all.set(key, yield* runGroupAround(rule, { own, around }, context, book));
      yield;
      continue;
    }
    all.set(key, undefined);
    passed += 1;
    if (passed % handful === 0) yield;
  }
}

function* submissionIn(
  folder: string,
  { portfolio, rules, context, book }: With,
): Steps<Outcome | undefined> {
  const submission = portfolio.submissions.get(folder);
  if (submission === undefined) return undefined;
  const { ids, allIds, others } = portfolio;
  const world = { asks: portfolio.asksOf(submission), known: (id: string) => ids.known(id) };
  const about = { submission, world, known: (id: string) => allIds.known(id) };
  return doubting(yield* runSubmissionRules(rules.submission, about, context, book), others);
}

function reviewOf(id: string, { portfolio, rules, context, book }: With): Outcome | undefined {
  const review = portfolio.review(id);
  const { requiredApprovals = {} } = portfolio.record;
  // Most asks were not reviewed and need not be: then there is nothing to say.
  const isWanted =
    review !== undefined && (review.events.length > 0 || Object.keys(requiredApprovals).length > 0);
  return isWanted ? runReviewRules(rules.review, review, { ...context, requiredApprovals }, book) : undefined;
}

function linksOf(entry: AskEntry, { portfolio, rules, context, book }: With): Outcome {
  const { ids, allIds, others } = portfolio;
  return doubting(runLinksAround(rules.link, entry, { context, ids, allIds, book }), others);
}
