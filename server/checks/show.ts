// From raw findings to those that are shown: severity, silence, what depends on the whole portfolio, and positions.
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { Context, IgnoreRule, Severity } from '../rules/rule.ts';
import type { Fix } from '../text/problem.ts';
import { Baseline } from './baseline.ts';
import { groupedByCause } from './causes.ts';
import type { FoundDirective } from './directives.ts';
import { byOrder, type Finding, type RelatedFinding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Texts } from './placing.ts';
import type { RawFinding } from './raw-finding.ts';
import type { Facts } from '../wording/fact.ts';
import type { RuleSet } from './rule-set.ts';
import type { Profile, Severities } from './severities.ts';
import { Silence, type WaiverUse } from './silence.ts';

export interface Show {
  readonly portfolio: Portfolio;
  readonly rules: RuleSet;
  readonly severities: Severities;
  readonly texts: Texts;
  readonly context: Context;
  /** Texts that hold silencing comments. */
  readonly commented: ReadonlySet<string>;
  /** Waivers that rules heeded themselves. */
  readonly waived: Iterable<WaiverUse>;
  /** Whether there was an earlier moment to compare with. */
  readonly compares: boolean;
  readonly profile?: Profile;
}

export interface Shown {
  /** Many of one cause as one. */
  readonly findings: readonly Finding[];
  /** The same, each for itself. */
  readonly each: readonly Finding[];
  /** Findings that the baseline knows. */
  readonly known: readonly Finding[];
}

/** All in the order of files and lines. */
export function showFindings(raw: readonly RawFinding[], show: Show): Shown {
  const { portfolio, texts, context } = show;
  const { commented, rules } = show;
  const silence = new Silence(portfolio, texts, { today: context.today, commented, rules });
  silence.use(show.waived);
  const shown: Finding[] = [];
  for (const finding of raw) {
    const severity = severityOf(finding, show);
    if (severity === 'off' || silence.silences(finding)) continue;
    shown.push(placed(completed(finding, show), severity, show));
  }
  const all = [...shown, ...aboutDirectives(silence.directives(), show)].toSorted(byOrder);
  const baseline = new Baseline(portfolio.baseline.findings ?? [], context.today);
  const known = all.filter((finding) => baseline.knows(finding));
  const isKnown = new Set(known);
  const unknown = all.filter((finding) => !isKnown.has(finding));
  const about = aboutDirectives(baseline.directives(), show);
  const each = about.length === 0 ? unknown : [...unknown, ...about].toSorted(byOrder);
  const unreadList = portfolio.unread.find(({ wanted }) => wanted === 'code-list')?.path;
  return { findings: groupedByCause(each, show.rules, unreadList), each, known };
}

function severityOf(finding: RawFinding, { rules, severities, portfolio, profile }: Show): Severity | 'off' {
  const rule = rules.get(finding.rule);
  if (rule === undefined) return 'error';
  return severities.of(rule, finding, profile ?? profileOf(finding, portfolio));
}

/** Whether a rule could have shown something in a file: it exists, ran and is not off there. */
function couldShow(code: string, file: string, show: Show): boolean {
  const { rules, severities, portfolio, profile, compares } = show;
  const rule = rules.get(code);
  if (rule === undefined || (rule.kind === 'time' && !compares)) return false;
  const anything = { file, gap: rule.completeness ?? false, uncertain: false, asks: [] };
  return severities.of(rule, anything, profile ?? profileOf(anything, portfolio)) !== 'off';
}

/** The profile of the ask's submission, else of the portfolio, else `draft`. */
function profileOf(finding: Pick<RawFinding, 'asks' | 'file'>, portfolio: Portfolio): Profile {
  const [first] = finding.asks;
  const entry = first && portfolio.asksIn(first.file)[first.document];
  const submission = entry?.submission ?? portfolio.submissionOf(finding.file);
  return submission?.record.profile ?? portfolio.record.profile ?? 'draft';
}

function completed(finding: RawFinding, { rules, portfolio, context }: Show): RawFinding {
  const rule = rules.get(finding.rule);
  if (rule === undefined || !('complete' in rule) || rule.complete === undefined) return finding;
  const { at, range } = finding.place;
  const { facts, fixes } = rule.complete({ at, range, facts: finding.facts }, portfolio.ids, context);
  return { ...finding, facts, fixes: [...finding.fixes, ...fixes.map((fix) => inDocument(fix, finding))] };
}

function inDocument(fix: Fix, { place: { document } }: RawFinding): Fix {
  const changes = fix.changes.map((change) => (change.kind === 'text' ? change : { document, ...change }));
  return { ...fix, changes };
}

function placed(finding: RawFinding, severity: Severity, { texts }: Show): Finding {
  const own = texts.of(finding.file);
  const range = own.range(finding.place);
  return {
    rule: finding.rule,
    severity,
    ask: finding.ask,
    file: finding.file,
    path: finding.place.at,
    document: finding.place.document,
    range,
    ...own.spot(range),
    facts: finding.facts,
    related: finding.related.map((related): RelatedFinding => {
      const file = related.file ?? finding.file;
      const text = texts.of(file);
      const there = text.range(related.place);
      return { file, range: there, ...text.spot(there), label: related.label, facts: related.facts };
    }),
    fixes: finding.fixes,
    uncertain: finding.uncertain,
    fingerprint: fingerprintOf(finding),
  };
}

/** What is wrong with comments, waivers and known findings themselves; asked when it is known which of them were used. */
function aboutDirectives(directives: Iterable<FoundDirective>, show: Show): Finding[] {
  const { rules, context } = show;
  const findings: Finding[] = [];
  for (const { file, ask, written, used } of directives) {
    const directive = { ...written, used, ruleRan: couldShow(written.code, file, show) };
    for (const rule of rules.ignore) {
      rule.check(directive, { ...context, codes: rules.codes }, (report) => {
        const raw = { ...aboutDirective(rule, file, report), ask };
        const severity = severityOf(raw, show);
        if (severity !== 'off') findings.push(placed(raw, severity, show));
      });
    }
  }
  return findings;
}

function aboutDirective(
  rule: IgnoreRule,
  file: string,
  { place, facts, fixes = [], uncertain = false }: Parameters<Parameters<IgnoreRule['check']>[2]>[0],
): RawFinding {
  return {
    rule: rule.code,
    file,
    place,
    facts: facts as Facts,
    related: [],
    fixes,
    uncertain,
    gap: false,
    asks: [],
  };
}
