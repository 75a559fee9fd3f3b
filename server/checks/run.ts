// Runs rules over an ask, its links, a group or a submission. A rule that throws becomes a finding; the others still run.
import type { AskEntry, Group, SubmissionEntry } from '../portfolio/entry.ts';
import type { Ids } from '../portfolio/ids.ts';
import type { AskReading } from '../portfolio/reading.ts';
import { watch } from '../records/watch.ts';
import {
  type AskRule,
  type Context,
  type GroupRule,
  type LinkRule,
  type NotApplicable,
  type Rule,
  type SubmissionReport,
  type SubmissionRule,
  type SubmissionWorld,
  notApplicable,
} from '../rules/rule.ts';
import type { RuleCode } from '../wording/catalogue.ts';
import type { Facts } from '../wording/fact.ts';
import { fromReport, placeOf, type RawFinding, relatedTo } from './raw-finding.ts';
import type { Outcome, VerdictBook } from './verdicts.ts';

export type { Outcome } from './verdicts.ts';

const crashCode = 'internal/rule-crashed' satisfies RuleCode;

type Where = Pick<RawFinding, 'file' | 'place' | 'ask' | 'asks'>;

type Check = () => NotApplicable | void;

/** Calls one check and gives the sign of its verdict; what it throws is reported at `where`. */
function signOf(
  rule: Rule,
  check: Check,
  { findings, where, book }: { findings: RawFinding[]; where: () => Where; book: VerdictBook },
): number {
  const before = findings.length;
  try {
    const verdict = check() ?? undefined;
    return book.sign(findings.length > before, verdict);
  } catch (error) {
    const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const facts = { rule: rule.code, fault };
    const rest = { facts, related: [], fixes: [], uncertain: false, gap: false };
    findings.push({ ...where(), rule: crashCode, ...rest });
    return book.sign(true, undefined);
  }
}

const onAsk = (entry: AskEntry) => (): Where => ({
  file: entry.file,
  place: { document: entry.document, at: ['id'] },
  ask: entry.summary.id,
  asks: [placeOf(entry)],
});

/** A rule that read a value which could not be used says nothing: another finding tells of that value. */
export function runAskRules(
  rules: readonly AskRule[],
  { entry, ask, malformed }: AskReading,
  context: Context,
  book: VerdictBook,
): Outcome {
  const findings: RawFinding[] = [];
  const run = { findings, where: onAsk(entry), book };
  const askContext = { ...context, submission: entry.submission };
  const watched = malformed.length === 0 ? undefined : watch(ask, malformed);
  const signs = rules.map((rule) => {
    const before = findings.length;
    const check = () =>
      rule.check(watched?.ask ?? ask, askContext, (report) => findings.push(fromReport(rule, entry, report)));
    const sign = signOf(rule, check, run);
    if (watched?.readTouched() !== true) return sign;
    findings.length = before;
    return book.sign(false, notApplicable('value-not-usable'));
  });
  return book.outcome(findings, signs);
}

export function runLinkRules(
  rules: readonly LinkRule[],
  entry: AskEntry,
  { context, ids, book }: { context: Context; ids: Ids; book: VerdictBook },
): Outcome {
  const findings: RawFinding[] = [];
  const run = { findings, where: onAsk(entry), book };
  const signs = rules.map((rule) => {
    const check = () =>
      rule.check(entry, ids, context, (report) => findings.push(fromReport(rule, entry, report)));
    return signOf(rule, check, run);
  });
  return book.outcome(findings, signs);
}

export function runGroupRule(rule: GroupRule, group: Group, context: Context, book: VerdictBook): Outcome {
  const findings: RawFinding[] = [];
  const first = group.members[0];
  if (first === undefined) return book.outcome(findings, []);
  const check = () =>
    rule.check(group, context, (entry, report) => findings.push(fromReport(rule, entry, report)));
  return book.outcome(findings, [signOf(rule, check, { findings, where: onAsk(first), book })]);
}

export function runSubmissionRules(
  rules: readonly SubmissionRule[],
  { submission, world }: { submission: SubmissionEntry; world: SubmissionWorld },
  context: Context,
  book: VerdictBook,
): Outcome {
  const findings: RawFinding[] = [];
  const where = (): Where => ({ file: submission.file, place: { document: 0, at: ['id'] }, asks: [] });
  const run = { findings, where, book };
  const signs = rules.map((rule) => {
    const check = () =>
      rule.check(submission, world, context, (report) =>
        findings.push(fromSubmissionReport(rule, { submission, asks: world.asks }, report)),
      );
    return signOf(rule, check, run);
  });
  return book.outcome(findings, signs);
}

function fromSubmissionReport(
  rule: SubmissionRule,
  { submission, asks }: { submission: SubmissionEntry; asks: readonly AskEntry[] },
  report: SubmissionReport<RuleCode>,
): RawFinding {
  const inNote = report.inNote !== undefined && submission.note !== undefined;
  const file = inNote ? submission.note.file : submission.file;
  const meant = report.ask === undefined ? [] : asks.filter(({ summary }) => summary.id === report.ask);
  return {
    rule: rule.code,
    file,
    place: { document: 0, at: report.at, part: report.part, range: inNote ? report.inNote : undefined },
    ask: report.ask,
    facts: report.facts as Facts,
    related: (report.related ?? []).map((beside) => relatedTo(beside, { file, document: 0 })),
    fixes: report.fixes ?? [],
    uncertain: report.uncertain ?? false,
    atMost: report.atMost,
    gap: rule.completeness ?? false,
    asks: meant.map(placeOf),
  };
}
