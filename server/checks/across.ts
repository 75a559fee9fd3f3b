// Rules that look at asks of other portfolios beside our own run twice: once over our own, once over all. What they say of our
// own weighs as ever, whatever an index holds; what only the second run says rests on an index, and is advisory.
import type { AskEntry, AskIndex, Group } from '../portfolio/entry.ts';
import type { OtherPortfolio } from '../portfolio/other-portfolios.ts';
import type { Steps } from '../portfolio/steps.ts';
import { aboutAbsence } from '../rules/across-portfolios.ts';
import type { Context, GroupRule, LinkRule } from '../rules/rule.ts';
import { elsewhereOf } from './elsewhere.ts';
import type { RawFinding } from './raw-finding.ts';
import { runGroupRule, runLinkRules } from './run.ts';
import type { Outcome, VerdictBook } from './verdicts.ts';

interface Sides {
  /** Undefined when there are too few of our own to be looked at. */
  readonly own?: Group;
  /** Our own with those of others; undefined when there are none. */
  readonly around?: Group;
}

/** A group that only others make large enough counts in no statistics, unless something was found. */
export function* runGroupAround(
  rule: GroupRule,
  { own, around }: Sides,
  context: Context,
  book: VerdictBook,
): Steps<Outcome | undefined> {
  const alone = own && (yield* runGroupRule(rule, own, context, book));
  if (around === undefined) return alone;
  const all = yield* runGroupRule(rule, around, context, book);
  const more = all.findings.filter((finding) => !says(alone, finding));
  return {
    findings: [...(alone?.findings ?? []), ...more.map((finding) => resting(finding, around.members))],
    signs: more.length > 0 ? all.signs : (alone?.signs ?? ''),
    waived: [...(alone?.waived ?? []), ...(all.waived ?? [])],
  };
}

interface Known {
  readonly context: Context;
  readonly ids: AskIndex;
  readonly allIds: AskIndex;
  readonly book: VerdictBook;
}

/** The same for links. Only here something may be solved by an index: that an ask does not exist. */
export function runLinksAround(
  rules: readonly LinkRule[],
  entry: AskEntry,
  { context, ids, allIds, book }: Known,
): Outcome {
  const alone = runLinkRules(rules, entry, { context, ids, book });
  const targets = entry.summary.links.flatMap(({ to }) => allIds.known(to));
  const others = targets.filter(({ indexed }) => indexed !== undefined);
  if (others.length === 0) return alone;
  const all = runLinkRules(rules, entry, { context, ids: allIds, book });
  const findings = all.findings.map((finding) => (says(alone, finding) ? finding : resting(finding, others)));
  return { ...all, findings };
}

function says(outcome: Outcome | undefined, { rule, file, place }: RawFinding): boolean {
  const at = JSON.stringify(place.at);
  return (outcome?.findings ?? []).some(
    (own) =>
      own.rule === rule &&
      own.file === file &&
      own.place.document === place.document &&
      JSON.stringify(own.place.at) === at,
  );
}

/** On the asks it names, else on any of those that were looked at. */
const resting = (finding: RawFinding, among: readonly AskEntry[]): RawFinding => ({
  ...finding,
  elsewhere: finding.elsewhere ?? elsewhereOf(among),
});

/** That an ask does not exist is not sure while an index could not be read. */
export function doubting(outcome: Outcome, others: readonly OtherPortfolio[]): Outcome {
  const unread = others.flatMap(({ written, fault }) => (fault === undefined ? [] : [written]));
  if (unread.length === 0 || outcome.findings.length === 0) return outcome;
  const findings = outcome.findings.map((finding) =>
    aboutAbsence.has(finding.rule) ? { ...finding, atMost: 'warning' as const, perhapsIn: unread } : finding,
  );
  return { ...outcome, findings };
}
