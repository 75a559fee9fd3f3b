// Where rules do not apply, by rule and reason: the first few asks, groups or submissions, for people who wonder why.
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { Rule } from '../rules/rule.ts';
import type { Reason, RuleCode } from '../wording/catalogue.ts';
import type { Outcomes } from './outcomes.ts';
import type { RuleSet } from './rule-set.ts';
import type { Signs, VerdictBook } from './verdicts.ts';

/** For each rule and each reason the first names there are: ids of asks, keys of groups, folders of submissions. */
export type NotApplicableWhere = ReadonlyMap<RuleCode, ReadonlyMap<Reason, readonly string[]>>;

interface Known {
  readonly outcomes: Outcomes;
  readonly rules: RuleSet;
  readonly book: VerdictBook;
  readonly portfolio: Portfolio;
}

export function whereNotApplicable(
  { outcomes, rules, book, portfolio }: Known,
  atMost: number,
): NotApplicableWhere {
  const where = new Map<RuleCode, Map<Reason, string[]>>();
  const note = (among: readonly Rule[], name: string, signs: Signs): void => {
    for (const [place, { code }] of among.entries()) {
      const reason = book.reason(signs, place);
      if (reason === undefined) continue;
      const reasons = where.get(code) ?? new Map<Reason, string[]>();
      where.set(code, reasons);
      const names = reasons.get(reason) ?? [];
      reasons.set(reason, names);
      if (names.length < atMost) names.push(name);
    }
  };
  for (const [file, all] of outcomes.asks.entries()) {
    const entries = portfolio.asksIn(file);
    for (const [index, { signs }] of all.entries()) {
      note(rules.ask, entries[index]?.summary.id ?? file, signs);
    }
  }
  for (const [{ summary, file }, signs] of outcomes.links.signsByKey()) {
    note(rules.link, summary.id ?? file, signs);
  }
  for (const rule of rules.group) {
    for (const [key, signs] of outcomes.group(rule).signsByKey()) note([rule], String(key), signs);
  }
  for (const [folder, signs] of outcomes.submissions.signsByKey()) note(rules.submission, folder, signs);
  for (const [id, signs] of outcomes.reviews.signsByKey()) note(rules.review, id, signs);
  return where;
}
