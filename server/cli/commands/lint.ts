// `lint`: checks the whole portfolio and reports on what was asked for. Changes no byte.
import type { Checker } from '../../checks/checker.ts';
import type { Finding } from '../../checks/finding.ts';
import { kindOf } from '../../records/kind.ts';
import { reportWords } from '../../wording/cli/report.ts';
import { places } from '../../wording/cli/usage.ts';
import type { Language } from '../../wording/language.ts';
import { type ExitCode, type Invocation, type Run, Stop } from '../command.ts';
import { knownFiles } from '../known-files.ts';
import { failLevels } from '../options.ts';
import { brokenConfiguration, load, type Opened, openPortfolio, tellUnread } from '../open-portfolio.ts';
import { deliver, destinations } from '../report/destinations.ts';
import { fails, type Summary, summaryOf } from '../report/summary.ts';

export const run: Run = (invocation) => {
  const { language } = invocation;
  const { printed, files } = destinations(invocation);
  const opened = openPortfolio(invocation);
  const checker = load(opened, invocation);
  const { findings: all, known } = checker.show();
  const broken = brokenConfiguration({ findings: all, unread: checker.unread }, language);
  refuseStrangers(opened, checker, language);
  const isSelected = ({ file }: Finding) => opened.selects(file);
  const findings = all.filter(isSelected);
  const summary = summaryOf(checker, { findings, known: known.filter(isSelected) }, opened.selects);
  const checked = { checker, opened, findings, elsewhere: all.length - findings.length, summary };
  // A person is told what is wrong with the configuration instead; a program gets what there is.
  const isTold = printed === 'text' && broken !== undefined;
  deliver({ files, printed: isTold ? undefined : printed }, checked, invocation);
  if (broken !== undefined) throw new Stop(broken);
  if (tellUnread(checker.unread, invocation) || all.some(({ rule }) => rule === 'internal/rule-crashed'))
    return 2;
  return exit(summary, invocation);
};

/** A file that was named but is no part of the portfolio would else seem to be in order. */
function refuseStrangers(opened: Opened, checker: Checker, language: Language): void {
  const known = knownFiles(checker.portfolio);
  for (const path of opened.paths) {
    const isFolder = !('problem' in opened.folder.list(path));
    if (!isFolder && !known.has(path) && kindOf(path) !== 'portfolio') {
      throw new Stop(places.notChecked[language]({ path }));
    }
  }
}

function exit({ findings }: Summary, { values, terminal, language }: Invocation): ExitCode {
  const most = values.count('max-warnings');
  if (most !== undefined && findings.warning > most && values.text('fail-on') !== 'never') {
    terminal.err(`${reportWords.tooManyWarnings[language]({ count: findings.warning, most })}\n`);
  }
  return fails(findings, values.choice('fail-on', failLevels) ?? 'error', most) ? 1 : 0;
}
