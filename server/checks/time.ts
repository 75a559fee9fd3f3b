// Runs the rules that compare a portfolio with what it was at an earlier moment.
import type { Folder } from '../portfolio/folder.ts';
import { Portfolio } from '../portfolio/portfolio.ts';
import type { Steps } from '../portfolio/steps.ts';
import type { Context, Moment, TimeReport, TimeRule } from '../rules/rule.ts';
import type { RuleCode } from '../wording/catalogue.ts';
import { fromReport, placeOf, type RawFinding } from './raw-finding.ts';
import { type Outcome, signing } from './run.ts';
import type { VerdictBook } from './verdicts.ts';

/** The portfolio in a folder, for its asks only: nothing is checked in it. */
export function* pastPortfolio(folder: Folder): Steps<Portfolio> {
  const portfolio = new Portfolio(folder, []);
  yield* portfolio.loading();
  return portfolio;
}

export function* runTimeRules(
  rules: readonly TimeRule[],
  { before, now }: { readonly before: Portfolio; readonly now: Portfolio },
  context: Context,
  book: VerdictBook,
): Steps<Outcome> {
  const findings: RawFinding[] = [];
  const where = () => ({ file: '', place: { document: 0, at: [] }, asks: [] });
  const moments = [momentOf(before), momentOf(now)] as const;
  const signs: number[] = [];
  for (const rule of rules) {
    const check = () =>
      rule.check(...moments, context, (report) => findings.push(fromTimeReport(rule, report)));
    signs.push(yield* signing(rule, check, { findings, where, book }));
  }
  return book.outcome(findings, signs);
}

const momentOf = (portfolio: Portfolio): Moment => ({
  asks: portfolio.asks,
  withId: (id) => portfolio.ids.withId(id),
  known: (id) => portfolio.ids.known(id),
  has: (file) => portfolio.has(file),
  record: (entry) => portfolio.recordOf(entry),
});

/** On an ask of the present; what is said of an ask that is gone belongs to no ask's record. */
function fromTimeReport(rule: TimeRule, report: TimeReport<RuleCode>): RawFinding {
  if ('entry' in report) return fromReport(rule, report.entry, report);
  const home = { file: report.file, document: 0, summary: { id: report.ask } };
  const found = fromReport(rule, home, report);
  return { ...found, asks: found.asks.filter((ask) => ask.file !== placeOf(home).file) };
}
