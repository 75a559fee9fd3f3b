// From the raw findings of one file to those that are shown: severity, silence, what depends on the whole portfolio, and positions.
// Says too what it looked at beside the file, so that a change elsewhere is known to matter.
import type { AskIndex } from '../portfolio/entry.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { Context, Severity } from '../rules/rule.ts';
import type { Fix } from '../text/problem.ts';
import { byOrder, type Finding, type RelatedFinding } from './finding.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { Texts } from './placing.ts';
import type { RawFinding } from './raw-finding.ts';
import type { RuleSet } from './rule-set.ts';
import type { Profile, Severities } from './severities.ts';
import { Silence } from './silence.ts';

/** What holds for all findings of a checker until its configuration is read afresh. */
export interface ShowSettings {
  readonly portfolio: Pick<Portfolio, 'record' | 'allIds' | 'asksIn' | 'submissionOf'>;
  readonly rules: RuleSet;
  readonly severities: Severities;
  readonly context: Context;
  /** Whether there is an earlier moment to compare with. */
  readonly compares: boolean;
  readonly profile?: Profile;
  /** Whether a file may hold silencing comments; no other is opened for them. */
  readonly mayHoldComments: (file: string) => boolean;
}

/** What the words and fixes of findings were made of, in the portfolio at large. */
export interface IdsRead {
  /** Which ids there are at all. */
  all: boolean;
  /** Asks that bear or point at these ids. */
  readonly ids: Set<string>;
}

export interface Presented {
  /** In the order of lines. */
  readonly findings: readonly Finding[];
  /** Keys of the comments and waivers that were meant for findings. */
  readonly uses: readonly string[];
  readonly read: IdsRead;
}

export function presentFile(raw: Iterable<RawFinding>, settings: ShowSettings, texts: Texts): Presented {
  const silence = new Silence({ ...settings, today: settings.context.today }, texts);
  const read: IdsRead = { all: false, ids: new Set() };
  const findings: Finding[] = [];
  const uses: string[] = [];
  for (const finding of raw) {
    const severity = severityOf(finding, settings);
    if (severity === 'off') continue;
    const { silenced, uses: meant } = silence.of(finding);
    uses.push(...meant);
    if (!silenced) findings.push(placed(completed(finding, settings, read), severity, texts));
  }
  return { findings: findings.toSorted(byOrder), uses, read };
}

export function severityOf(
  finding: RawFinding,
  { rules, severities, portfolio, profile }: ShowSettings,
): Severity | 'off' {
  const rule = rules.get(finding.rule);
  if (rule === undefined) return 'error';
  return severities.of(rule, finding, profile ?? profileOf(finding, portfolio));
}

/** The profile of the ask's submission, else of the portfolio, else `draft`. */
export function profileOf(
  finding: Pick<RawFinding, 'asks' | 'file'>,
  portfolio: ShowSettings['portfolio'],
): Profile {
  const [first] = finding.asks;
  const entry = first && portfolio.asksIn(first.file)[first.document];
  const submission = entry?.submission ?? portfolio.submissionOf(finding.file);
  return submission?.record.profile ?? portfolio.record.profile ?? 'draft';
}

function completed(
  finding: RawFinding,
  { rules, portfolio, context }: ShowSettings,
  read: IdsRead,
): RawFinding {
  const rule = rules.get(finding.rule);
  if (rule === undefined || !('complete' in rule) || rule.complete === undefined) return finding;
  const { at, range } = finding.place;
  const asks = watched(portfolio.allIds, read);
  const { facts, fixes } = rule.complete({ at, range, facts: finding.facts }, asks, context);
  return { ...finding, facts, fixes: [...finding.fixes, ...fixes.map((fix) => inDocument(fix, finding))] };
}

/** The index of asks, remembering what is looked up in it. */
function watched(ids: AskIndex, read: IdsRead): AskIndex {
  return {
    withId: (id) => ids.withId(noted(id)),
    known: (id) => ids.known(noted(id)),
    pointingAt: (id) => ids.pointingAt(noted(id)),
    nearest: (id, count) => {
      read.all = true;
      return ids.nearest(id, count);
    },
  };
  function noted(id: string): string {
    read.ids.add(id);
    return id;
  }
}

function inDocument(fix: Fix, { place: { document } }: RawFinding): Fix {
  const changes = fix.changes.map((change) => (change.kind === 'text' ? change : { document, ...change }));
  return { ...fix, changes };
}

export function placed(finding: RawFinding, severity: Severity, texts: Texts): Finding {
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
    within: finding.place.words && own.whole(finding.place),
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
    elsewhere: finding.elsewhere?.portfolios,
    perhapsIn: finding.perhapsIn,
    fingerprint: fingerprintOf(finding),
  };
}
