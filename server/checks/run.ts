// Runs rules over an ask, its links, a group or a submission. A rule that throws becomes a finding; the others still run.
import type { AskEntry, AskIndex, Group, Review, SubmissionEntry } from '../portfolio/entry.ts';
import type { AskReading } from '../portfolio/reading.ts';
import type { Steps } from '../portfolio/steps.ts';
import { watch } from '../records/watch.ts';
import { seesOthers } from '../rules/across-portfolios.ts';
import {
  type AskRule,
  type Context,
  type GroupRule,
  type LinkRule,
  type LongVerdict,
  type Report,
  type ReviewContext,
  type ReviewReport,
  type ReviewRule,
  type Rule,
  type SubmissionReport,
  type SubmissionRule,
  type SubmissionWorld,
  type Verdict,
  notApplicable,
} from '../rules/rule.ts';
import type { RuleCode } from '../wording/catalogue.ts';
import type { Facts } from '../wording/fact.ts';
import { fixesOf, fromReport, placeOf, type RawFinding, relatedTo } from './raw-finding.ts';
import type { WaiverUse } from './silence.ts';
import type { Outcome, VerdictBook } from './verdicts.ts';

export type { Outcome } from './verdicts.ts';

const crashCode = 'internal/rule-crashed' satisfies RuleCode;

type Where = Pick<RawFinding, 'file' | 'place' | 'ask' | 'asks'>;

interface Run {
  readonly findings: RawFinding[];
  readonly where: () => Where;
  readonly book: VerdictBook;
}

/** Calls one check and gives the sign of its verdict; what it throws is reported at `where`. */
function signOf(rule: Rule, check: () => Verdict, run: Run): number {
  const before = run.findings.length;
  try {
    const verdict = check() ?? undefined;
    return run.book.sign(run.findings.length > before, verdict);
  } catch (error) {
    return crashed(rule, error, run);
  }
}

/** The same of a check that may take long. */
export function* signing(rule: Rule, check: () => LongVerdict, run: Run): Steps<number> {
  const before = run.findings.length;
  try {
    const begun = check() ?? undefined;
    const verdict = begun !== undefined && 'next' in begun ? yield* begun : begun;
    return run.book.sign(run.findings.length > before, verdict ?? undefined);
  } catch (error) {
    return crashed(rule, error, run);
  }
}

function crashed(rule: Rule, error: unknown, { findings, where, book }: Run): number {
  const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const facts = { rule: rule.code, fault };
  const rest = { facts, related: [], fixes: [], uncertain: false, gap: false };
  findings.push({ ...where(), rule: crashCode, ...rest });
  return book.sign(true, undefined);
}

const onAsk = (entry: AskEntry) => (): Where => ({
  file: entry.file,
  place: { document: entry.document, at: ['id'] },
  ask: entry.summary.id,
  asks: [placeOf(entry)],
});

/** So many ask rules are one step for the first asks, which make what the rules need of the code lists; and for all others. */
const [fewRules, manyRules] = [8, 64];
const firstAsks = 64;
const looked = new WeakMap<Context['vocabulary'], number>();

/** How many ask rules are one step for the next ask. */
function rulesInStep({ vocabulary }: Context): number {
  const before = looked.get(vocabulary) ?? 0;
  if (before < firstAsks) looked.set(vocabulary, before + 1);
  return before < firstAsks ? fewRules : manyRules;
}

export function* runAskRules(
  rules: readonly AskRule[],
  { entry, ask, malformed }: AskReading,
  context: Context,
  book: VerdictBook,
): Steps<Outcome> {
  const findings: RawFinding[] = [];
  const run = { findings, where: onAsk(entry), book };
  const askContext = { ...context, submission: entry.submission };
  const watched = malformed.length === 0 ? undefined : watch(ask, malformed);
  const seen = watched?.ask ?? ask;
  const signs: number[] = [];
  const stepSize = rulesInStep(context);
  let running: AskRule | undefined;
  // One for all rules, which report while they check and at no other time.
  const report = (found: Report<RuleCode>) => {
    if (running !== undefined) findings.push(fromReport(running, entry, found));
  };
  const check = () => running?.check(seen, askContext, report);
  for (const rule of rules) {
    const before = findings.length;
    running = rule;
    let sign = signOf(rule, check, run);
    // A rule that read a value which could not be used says nothing: another finding tells of that value.
    if (watched?.readTouched() === true) {
      findings.length = before;
      sign = book.sign(false, notApplicable('value-not-usable'));
    }
    signs.push(sign);
    if (signs.length % stepSize === 0) yield;
  }
  return book.outcome(findings, signs);
}

export function runLinkRules(
  rules: readonly LinkRule[],
  entry: AskEntry,
  { context, ids, book }: { context: Context; ids: AskIndex; book: VerdictBook },
): Outcome {
  const findings: RawFinding[] = [];
  const run = { findings, where: onAsk(entry), book };
  const heeding = heedingWaivers(context);
  const signs = rules.map((rule) => {
    const check = () =>
      rule.check(entry, ids, heeding.context, (report) => findings.push(fromReport(rule, entry, report)));
    return signOf(rule, check, run);
  });
  return heeding.outcome(book.outcome(findings, signs));
}

export function* runGroupRule(
  rule: GroupRule,
  group: Group,
  context: Context,
  book: VerdictBook,
): Steps<Outcome> {
  const findings: RawFinding[] = [];
  const first = group.members.find(({ indexed }) => indexed === undefined);
  if (first === undefined) return book.outcome(findings, []);
  const heeding = heedingWaivers(context);
  const check = () =>
    rule.check(group, heeding.context, (entry, report) => {
      // Of another portfolio nothing is reported: its own checks do.
      if (entry.indexed === undefined) findings.push(fromReport(rule, entry, report));
    });
  const sign = yield* signing(rule, check, { findings, where: onAsk(first), book });
  return heeding.outcome(book.outcome(findings, [sign]));
}

/** A context that notes which waivers a rule heeded, and puts them with its outcome. */
function heedingWaivers(context: Context) {
  const waived: WaiverUse[] = [];
  return {
    context: {
      ...context,
      useWaiver: (entry: AskEntry, index: number) =>
        entry.indexed === undefined ? waived.push({ entry, index }) : undefined,
    },
    outcome: (outcome: Outcome): Outcome => (waived.length === 0 ? outcome : { ...outcome, waived }),
  };
}

interface SubmissionAround {
  readonly submission: SubmissionEntry;
  readonly world: SubmissionWorld;
  /** As in the world, but of other portfolios too. */
  readonly known: SubmissionWorld['known'];
}

export function* runSubmissionRules(
  rules: readonly SubmissionRule[],
  { submission, world, known }: SubmissionAround,
  context: Context,
  book: VerdictBook,
): Steps<Outcome> {
  const findings: RawFinding[] = [];
  const where = (): Where => ({ file: submission.file, place: { document: 0, at: ['id'] }, asks: [] });
  const run = { findings, where, book };
  const signs: number[] = [];
  for (const rule of rules) {
    const seen = seesOthers(rule) ? { ...world, known } : world;
    const check = () =>
      rule.check(submission, seen, context, (report) =>
        findings.push(fromSubmissionReport(rule, { submission, asks: world.asks }, report)),
      );
    signs.push(yield* signing(rule, check, run));
    yield;
  }
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
    place: {
      document: 0,
      at: report.at,
      part: report.part,
      words: report.words,
      range: inNote ? report.inNote : undefined,
    },
    ask: report.ask,
    facts: report.facts as Facts,
    related: (report.related ?? []).map((beside) => relatedTo(beside, { file, document: 0 })),
    fixes: fixesOf(report),
    uncertain: report.uncertain ?? false,
    atMost: report.atMost,
    gap: rule.completeness ?? false,
    asks: meant.map(placeOf),
  };
}

export function runReviewRules(
  rules: readonly ReviewRule[],
  review: Review,
  context: ReviewContext,
  book: VerdictBook,
): Outcome {
  const findings: RawFinding[] = [];
  const file = review.ask?.file ?? review.events[0]?.file ?? '';
  const nowhere = (): Where => ({ file, place: { document: 0, at: [] }, asks: [] });
  const where = review.ask === undefined ? nowhere : onAsk(review.ask);
  const signs = rules.map((rule) => {
    const check = () =>
      rule.check(review, context, (report) => findings.push(fromReviewReport(rule, review, report)));
    return signOf(rule, check, { findings, where, book });
  });
  return book.outcome(findings, signs);
}

/** On the ask, or in the file of an event. */
function fromReviewReport(
  rule: ReviewRule,
  { ask, id }: Review,
  { inFile, ...report }: ReviewReport<RuleCode>,
): RawFinding {
  const inEvent = inFile !== undefined || ask === undefined;
  const entry = ask ?? { file: inFile ?? '', document: 0, summary: { id } };
  const found = fromReport(rule, entry, report);
  return inEvent
    ? { ...found, file: inFile ?? '', place: { ...found.place, document: 0 }, asks: ask ? found.asks : [] }
    : found;
}
