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
  notApplicable,
} from '../rules/rule.ts';
import type { RuleCode } from '../wording/catalogue.ts';
import type { Facts } from '../wording/fact.ts';
import { fromReport, placeOf, type RawFinding, relatedTo } from './raw-finding.ts';
import type { Signs, VerdictBook } from './verdicts.ts';

/** What rules found in one place, and the sign of each rule's verdict. */
export interface Outcome {
  readonly findings: readonly RawFinding[];
  readonly signs: Signs;
}

const crashCode = 'internal/rule-crashed' satisfies RuleCode;

type Where = Pick<RawFinding, 'file' | 'place' | 'ask' | 'asks'>;

/** Calls one check; what it throws is reported at `where`. */
function guarded(
  rule: Rule,
  findings: RawFinding[],
  where: () => Where,
  check: () => NotApplicable | void,
): { readonly failed: boolean; readonly verdict: NotApplicable | undefined } {
  const before = findings.length;
  try {
    const verdict = check() ?? undefined;
    return { failed: findings.length > before, verdict };
  } catch (error) {
    const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const facts = { rule: rule.code, fault };
    findings.push({
      ...where(),
      rule: crashCode,
      facts,
      related: [],
      fixes: [],
      uncertain: false,
      gap: false,
    });
    return { failed: true, verdict: undefined };
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
  const askContext = { ...context, submission: entry.submission };
  const where = onAsk(entry);
  const watched = malformed.length === 0 ? undefined : watch(ask, malformed);
  const signs = rules.map((rule) => {
    const before = findings.length;
    const { failed, verdict } = guarded(rule, findings, where, () =>
      rule.check(watched?.ask ?? ask, askContext, (report) => findings.push(fromReport(rule, entry, report))),
    );
    if (watched?.readTouched() !== true) return book.sign(failed, verdict);
    findings.length = before;
    return book.sign(false, notApplicable('value-not-usable'));
  });
  return { findings, signs: book.signs(signs) };
}

export function runLinkRules(
  rules: readonly LinkRule[],
  entry: AskEntry,
  { context, ids, book }: { context: Context; ids: Ids; book: VerdictBook },
): Outcome {
  const findings: RawFinding[] = [];
  const where = onAsk(entry);
  const signs = rules.map((rule) => {
    const { failed, verdict } = guarded(rule, findings, where, () =>
      rule.check(entry, ids, context, (report) => findings.push(fromReport(rule, entry, report))),
    );
    return book.sign(failed, verdict);
  });
  return { findings, signs: book.signs(signs) };
}

export function runGroupRule(rule: GroupRule, group: Group, context: Context, book: VerdictBook): Outcome {
  const findings: RawFinding[] = [];
  const first = group.members[0];
  if (first === undefined) return { findings, signs: book.signs([]) };
  const { failed, verdict } = guarded(rule, findings, onAsk(first), () =>
    rule.check(group, context, (entry, report) => findings.push(fromReport(rule, entry, report))),
  );
  return { findings, signs: book.signs([book.sign(failed, verdict)]) };
}

export function runSubmissionRules(
  rules: readonly SubmissionRule[],
  { submission, asks }: { submission: SubmissionEntry; asks: readonly AskEntry[] },
  context: Context,
  book: VerdictBook,
): Outcome {
  const findings: RawFinding[] = [];
  const where = (): Where => ({ file: submission.file, place: { document: 0, at: ['id'] }, asks: [] });
  const signs = rules.map((rule) => {
    const { failed, verdict } = guarded(rule, findings, where, () =>
      rule.check(submission, asks, context, (report) =>
        findings.push(fromSubmissionReport(rule, { submission, asks }, report)),
      ),
    );
    return book.sign(failed, verdict);
  });
  return { findings, signs: book.signs(signs) };
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
