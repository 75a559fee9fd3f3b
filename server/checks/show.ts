// From raw findings to those that are shown: severity, silence, what depends on the whole portfolio, and positions.
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { Context, IgnoreRule, Severity } from '../rules/rule.ts';
import type { Range } from '../text/place.ts';
import type { Fix } from '../text/problem.ts';
import type { WrittenDirective } from './directives.ts';
import type { Finding, RelatedFinding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Texts } from './placing.ts';
import type { RawFinding } from './raw-finding.ts';
import type { RuleSet } from './rule-set.ts';
import type { Profile, Severities } from './severities.ts';
import { Silence } from './silence.ts';

export interface Show {
  readonly portfolio: Portfolio;
  readonly rules: RuleSet;
  readonly severities: Severities;
  readonly texts: Texts;
  readonly context: Context;
  /** Texts that hold silencing comments. */
  readonly commented: ReadonlySet<string>;
  readonly profile?: Profile;
}

export function showFindings(raw: readonly RawFinding[], show: Show): Finding[] {
  const silence = new Silence(show.portfolio, show.texts, {
    today: show.context.today,
    commented: show.commented,
  });
  const shown: Finding[] = [];
  for (const finding of raw) {
    const severity = severityOf(finding, show);
    if (severity === 'off' || silence.silences(finding)) continue;
    shown.push(placed(completed(finding, show), severity, show));
  }
  return [...shown, ...aboutComments(silence, show)];
}

function severityOf(finding: RawFinding, { rules, severities, portfolio, profile }: Show): Severity | 'off' {
  const rule = rules.get(finding.rule);
  if (rule === undefined) return 'error';
  return severities.of(rule, finding, profile ?? profileOf(finding, portfolio));
}

/** Whether a rule could have shown something in a file: it exists and is not off there. */
function couldShow(code: string, file: string, { rules, severities, portfolio, profile }: Show): boolean {
  const rule = rules.get(code);
  if (rule === undefined) return false;
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

function completed(finding: RawFinding, { rules, portfolio }: Show): RawFinding {
  const rule = rules.get(finding.rule);
  if ((rule?.kind !== 'link' && rule?.kind !== 'submission') || rule.complete === undefined) return finding;
  const { at, range } = finding.place;
  const { facts, fixes } = rule.complete({ at, range, facts: finding.facts }, portfolio.ids);
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

/** What is wrong with the silencing comments themselves; asked last, when it is known which of them were used. */
function aboutComments(silence: Silence, show: Show): Finding[] {
  const { rules, commented, texts, context } = show;
  const findings: Finding[] = [];
  for (const file of commented) {
    for (const written of texts.of(file).directives) {
      const directive = silence.outcome(written, couldShow(written.code, file, show));
      for (const rule of rules.ignore) {
        rule.check(directive, { ...context, codes: rules.codes }, (report) => {
          const raw = aboutComment(rule, { file, written }, report);
          const severity = severityOf(raw, show);
          if (severity !== 'off') findings.push(placed(raw, severity, show));
        });
      }
    }
  }
  return findings;
}

function aboutComment(
  rule: IgnoreRule,
  { file, written }: { file: string; written: WrittenDirective },
  report: {
    readonly range: Range;
    readonly facts: object;
    readonly fixes?: readonly Fix[];
    readonly uncertain?: boolean;
  },
): RawFinding {
  return {
    rule: rule.code,
    file,
    place: { document: 0, at: [], range: report.range },
    facts: { ...report.facts, code: written.code },
    related: [],
    fixes: report.fixes ?? [],
    uncertain: report.uncertain ?? false,
    gap: false,
    asks: [],
  };
}
