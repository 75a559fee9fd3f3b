// A finding before it has a severity, a position and words: facts at a place, as a rule or a reading reported it.
import type { AskEntry } from '../portfolio/entry.ts';
import type { Beside, Report, Rule, Severity } from '../rules/rule.ts';
import type { Place } from '../text/place.ts';
import type { Fix, Problem, Related } from '../text/problem.ts';
import type { RuleCode } from '../wording/catalogue.ts';
import type { Facts } from '../wording/fact.ts';
import { type Elsewhere, elsewhereOf, knownFrom } from './elsewhere.ts';

/** Where an ask stands; its entry is looked up when needed, because entries are replaced. */
export interface AskPlace {
  readonly file: string;
  readonly document: number;
}

export interface RawFinding {
  readonly rule: RuleCode;
  readonly file: string;
  readonly place: Place;
  /** Id of the ask that is meant. */
  readonly ask?: string;
  readonly facts: Facts;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
  readonly uncertain: boolean;
  readonly atMost?: Severity;
  /** It rests on asks of other portfolios, known by their index only: then it is advisory. */
  readonly elsewhere?: Elsewhere;
  /** Indexes that could not be read and might solve it. */
  readonly perhapsIn?: readonly string[];
  /** Something is still missing, by the check of a completeness rule. */
  readonly gap: boolean;
  /** All asks it speaks of, the one it sits on first: a waiver or comment in any of them silences it. */
  readonly asks: readonly AskPlace[];
}

export const placeOf = ({ file, document }: AskPlace): AskPlace => ({ file, document });

/** What reading a file found wrong, as a finding on the ask in whose document it lies. */
export function fromProblem(problem: Problem, file: string, entries: readonly AskEntry[]): RawFinding {
  const entry = entries[problem.place.document];
  return {
    rule: problem.rule,
    file,
    place: problem.place,
    ask: entry?.summary.id,
    facts: problem.facts,
    related: problem.related,
    fixes: problem.fixes,
    uncertain: false,
    gap: false,
    asks: entry === undefined ? [] : [placeOf(entry)],
  };
}

/** An ask, by what a finding needs of it. */
type Home = AskPlace & { readonly summary: Pick<AskEntry['summary'], 'id'> };

/** What a rule reported about an ask. */
export function fromReport(rule: Rule, entry: Home, report: Report<RuleCode>): RawFinding {
  const others = (report.related ?? []).flatMap(({ entry: other }) => other ?? []);
  const ours = others.filter(({ indexed }) => indexed === undefined);
  const elsewhere = elsewhereOf(others);
  return {
    rule: rule.code,
    file: entry.file,
    place: { document: entry.document, at: report.at, part: report.part, words: report.words },
    ask: entry.summary.id,
    facts: report.facts as Facts,
    related: (report.related ?? []).map((beside) => relatedTo(beside, entry)),
    fixes: fixesOf(report)
      .filter(isOurs(others))
      .map((fix) => inDocument(fix, entry.document)),
    uncertain: report.uncertain ?? false,
    atMost: report.atMost,
    gap: rule.completeness ?? false,
    asks: [placeOf(entry), ...ours.map(placeOf)],
    elsewhere,
  };
}

/** What rests on data without an official source is never written without the author looking. */
export const fixesOf = ({ fixes = [], uncertain = false }: Pick<Report<RuleCode>, 'fixes' | 'uncertain'>) =>
  uncertain ? fixes.map((fix): Fix => ({ ...fix, safety: 'review' })) : fixes;

/** Nothing is ever changed in another portfolio. */
const isOurs =
  (others: readonly AskEntry[]) =>
  ({ file }: Fix): boolean =>
    file === undefined || others.every(({ indexed }) => indexed?.file !== file);

/** The second place of a finding; without a file or ask of its own it lies in `home`. An ask of others has no place. */
export function relatedTo(beside: Beside, home: AskPlace): Related {
  const known = beside.entry && knownFrom(beside.entry);
  if (known !== undefined) return known;
  const { label, facts, at, part, words, range } = beside;
  const { file, document } =
    beside.entry ?? (beside.file === undefined ? home : { file: beside.file, document: 0 });
  return { label, facts, file, place: { document, at, part, words, range } };
}

/** Fixes of rules name no document: it is that of the finding, unless another file is changed. */
function inDocument(fix: Fix, document: number): Fix {
  if (fix.file !== undefined) return fix;
  const changes = fix.changes.map((change) =>
    change.kind === 'text' || change.document !== undefined ? change : { ...change, document },
  );
  return { ...fix, changes };
}
