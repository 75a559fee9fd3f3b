// What a check comes to: counts, completeness, and whether the command succeeds.
import type { Checker } from '../../checks/checker.ts';
import type { Completeness } from '../../checks/completeness.ts';
import type { Finding } from '../../checks/finding.ts';
import type { Shown } from '../../checks/showing.ts';
import type { Severity } from '../../rules/rule.ts';
import type { failLevels } from '../options.ts';

export interface Summary {
  readonly asks: number;
  readonly submissions: number;
  /** How many of the submissions are made up. */
  readonly fictional: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that the baseline knows; they are not among those. */
  readonly known: number;
  readonly completeness: Completeness & {
    /** Whole percents, rounded down: a hundred means that nothing is missing. */
    readonly percent: number;
  };
}

export function summaryOf(
  checker: Pick<Checker, 'portfolio' | 'completeness'>,
  { findings, known }: Pick<Shown, 'findings' | 'known'>,
  selects: (file: string) => boolean,
): Summary {
  const selected = checker.portfolio.asks.filter(({ file }) => selects(file));
  const completeness = checker.completeness(selected);
  const submissions = [...checker.portfolio.submissions.values()].filter(
    ({ folder, file }) => selects(file) || selects(folder),
  );
  return {
    asks: selected.length,
    submissions: submissions.length,
    fictional: submissions.filter(({ record }) => record.fictional === true).length,
    findings: countsOf(findings),
    known: known.length,
    completeness: { percent: percent(completeness.there, completeness.wanted), ...completeness },
  };
}

export function countsOf(findings: readonly Pick<Finding, 'severity'>[]): Summary['findings'] {
  const counts = { error: 0, warning: 0, info: 0, advisory: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export const percent = (there: number, wanted: number): number =>
  wanted === 0 ? 100 : Math.floor((100 * there) / wanted);

export type FailOn = (typeof failLevels)[number];
const failing: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
};

/** Whether the counts make the check fail. Advice never does. */
export function fails(counts: Summary['findings'], failOn: FailOn, maxWarnings?: number): boolean {
  if (failOn === 'never') return false;
  if (maxWarnings !== undefined && counts.warning > maxWarnings) return true;
  return failing[failOn].some((severity) => counts[severity] > 0);
}
