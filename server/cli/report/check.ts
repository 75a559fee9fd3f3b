// Checks the portfolio of a command, and beside it an earlier version when one is asked for. Reports and exit codes are made from it.
import type { Checker } from '../../checks/checker.ts';
import type { Finding } from '../../checks/finding.ts';
import { reportWords } from '../../wording/cli/report.ts';
import { RunMemory } from '../ahead/run-memory.ts';
import { type ExitCode, type Invocation, Stop } from '../command.ts';
import {
  brokenConfiguration,
  type Opened,
  openPortfolio,
  refuseStrangers,
  tellUnread,
  whileReading,
} from '../open-portfolio.ts';
import { failLevels } from '../options.ts';
import { type Beside, compare } from './beside.ts';
import { countsOf, fails, type Summary, summaryOf } from './summary.ts';

export interface Checked {
  readonly checker: Checker;
  readonly opened: Opened;
  /** Those asked for. */
  readonly findings: readonly Finding[];
  /** How many there are in files that were not asked for. */
  readonly elsewhere: number;
  readonly summary: Summary;
  /** Present when an earlier version is compared with; what has gone is of the files asked for too. */
  readonly beside?: Beside;
  /** Why the configuration cannot be relied on. */
  readonly broken?: string;
  /** Whether a rule failed to look. */
  readonly isCrashed: boolean;
}

/** Throws Stop when there is nothing that can be checked, or a path is no part of the portfolio. */
export function check(invocation: Invocation): Checked {
  const { language } = invocation;
  const opened = openPortfolio(invocation);
  const { before, checker } = whileReading(opened, invocation, () => checked(opened, invocation));
  refuseStrangers(opened, checker.portfolio, language);
  const { findings: told, known } = checker.show();
  // What vanished is told where it belonged, and was asked for by the file it stood in too.
  const isSelected = ({ file, rule, facts: { file: stoodIn } }: Finding): boolean =>
    opened.selects(file) ||
    (rule === 'ask/vanished' && typeof stoodIn === 'string' && opened.selects(stoodIn));
  const compared = opened.earlier && before && compare(opened.earlier, before, checker, opened);
  const all = compared?.findings ?? told;
  const findings = all.filter(isSelected);
  return {
    checker,
    opened,
    findings,
    elsewhere: all.length - findings.length,
    summary: summaryOf(checker, { findings, known: known.filter(isSelected) }, opened.selects),
    beside: compared && { ...compared, gone: compared.gone.filter(isSelected) },
    broken: brokenConfiguration({ findings: told, unread: checker.unread }, language),
    isCrashed: told.some(({ rule }) => rule === 'internal/rule-crashed'),
  };
}

/** The portfolio, and where it is compared with an earlier version that one too. */
function checked(
  opened: Opened,
  invocation: Invocation,
): { readonly before?: Checker; readonly checker: Checker } {
  const memory = new RunMemory(opened, invocation);
  const before = opened.earlier && memory.check(opened.earlier.folder);
  return { before, checker: memory.check(opened.folder, before?.portfolio) };
}

/** How a check ends. Beside an earlier version only what is new counts. Throws Stop when the configuration cannot be relied on. */
export function outcome(
  { checker, findings, beside, broken, isCrashed }: Checked,
  invocation: Invocation,
): ExitCode {
  const { values, terminal, language } = invocation;
  if (broken !== undefined) throw new Stop(broken);
  if (tellUnread(checker.unread, invocation) || isCrashed) return 2;
  const counts = countsOf(beside === undefined ? findings : findings.filter((one) => beside.isNew(one)));
  const most = values.count('max-warnings');
  if (most !== undefined && counts.warning > most && values.text('fail-on') !== 'never') {
    terminal.tell(reportWords.tooManyWarnings[language]({ count: counts.warning, most }));
  }
  return fails(counts, values.choice('fail-on', failLevels) ?? 'error', most) ? 1 : 0;
}
