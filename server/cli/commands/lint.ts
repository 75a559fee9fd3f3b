// `lint`: checks the whole portfolio and reports on what was asked for. Changes no byte.
import type { Checker } from '../../checks/checker.ts';
import type { Finding } from '../../checks/finding.ts';
import { Texts } from '../../checks/placing.ts';
import { wordedFinding } from '../../checks/worded.ts';
import { kindOf } from '../../records/kind.ts';
import { reportWords } from '../../wording/cli/report.ts';
import { places } from '../../wording/cli/usage.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { type ExitCode, type Invocation, type Run, Stop } from '../command.ts';
import { indented } from '../layout.ts';
import { failLevels } from '../options.ts';
import { brokenConfiguration, load, type Opened, openPortfolio, tellUnread } from '../open-portfolio.ts';
import { compactText } from '../report/compact.ts';
import { fails, type Summary, summaryOf } from '../report/summary.ts';
import { statisticsJson, statisticsText } from '../report/statistics.ts';
import { findingsText } from '../report/text.ts';

interface Checked {
  readonly checker: Checker;
  readonly opened: Opened;
  /** Those asked for. */
  readonly findings: readonly Finding[];
  readonly elsewhere: number;
  readonly summary: Summary;
}

export const run: Run = (invocation) => {
  const { language, terminal, values } = invocation;
  const opened = openPortfolio(invocation);
  const checker = load(opened, invocation);
  const { findings: all, known } = checker.show();
  const broken = brokenConfiguration({ findings: all, unread: checker.unread }, language);
  refuseStrangers(opened, checker, language);
  const isSelected = ({ file }: Finding) => opened.selects(file);
  const findings = all.filter(isSelected);
  const summary = summaryOf(checker, { findings, known: known.filter(isSelected) }, opened.selects);
  const checked = { checker, opened, findings, elsewhere: all.length - findings.length, summary };
  const format = values.text('format');
  if (format === 'json') terminal.out(json(checked, invocation));
  else if (format === 'compact') terminal.out(compactText(findings, opened.folder.root, invocation));
  else if (broken === undefined) terminal.out(text(checked, invocation));
  if (broken !== undefined) throw new Stop(broken);
  if (tellUnread(checker.unread, invocation) || all.some(({ rule }) => rule === 'internal/rule-crashed'))
    return 2;
  return exit(summary, invocation);
};

/** A file that was named but is no part of the portfolio would else seem to be in order. */
function refuseStrangers(opened: Opened, checker: Checker, language: Language): void {
  const { files, submissions, setupReadings, unread } = checker.portfolio;
  const known = new Set([
    ...files,
    ...setupReadings.map(({ file }) => file),
    ...[...submissions.values()].flatMap(({ note }) => (note === undefined ? [] : [note.file])),
    ...unread.map(({ path }) => path),
  ]);
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

function json(
  { checker, opened, findings, summary }: Checked,
  { version, language, values }: Invocation,
): string {
  const { title, profile } = checker.portfolio.record;
  const report = {
    version,
    portfolio: {
      title: inLanguage(title, language),
      root: opened.folder.root,
      profile: profile ?? 'draft',
      language,
      today: checker.today,
    },
    findings: findings.map((finding) => wordedFinding(finding, language)),
    statistics: statisticsJson(checker, values.flag('explain-not-applicable')),
    summary: { ...summary, unread: checker.unread },
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function text({ checker, opened, findings, elsewhere, summary }: Checked, invocation: Invocation): string {
  const { language, terminal, values } = invocation;
  const { asks, submissions, fictional, findings: counts, completeness } = summary;
  const texts = new Texts(opened.folder);
  const wanting = completeness.asks.filter(({ wanted, there }) => there < wanted).length;
  const safe = findings.filter(({ fixes }) => fixes.some((fix) => fix.safety === 'safe')).length;
  const [first] = findings;
  const closing = [
    first === undefined
      ? reportWords.clean[language]({ asks, submissions, fictional })
      : reportWords.found[language]({ counts, asks, submissions, fictional }),
    ...(checker.portfolio.asks.length === 0 ? [reportWords.noAsks[language]()] : []),
    ...(summary.known > 0 ? [reportWords.known[language]({ count: summary.known })] : []),
    ...(elsewhere > 0 ? [reportWords.elsewhere[language]({ count: elsewhere })] : []),
    ...(asks > 0
      ? [reportWords.completeness[language]({ percent: completeness.percent, wanting, asks })]
      : []),
    ...(safe > 0 ? [reportWords.safeFixes[language]({ count: safe })] : []),
    ...(first === undefined ? [] : [reportWords.explain[language]({ code: first.rule })]),
  ];
  const explained = values.flag('explain-not-applicable');
  const statistics =
    explained || values.flag('statistics') ? statisticsText(checker, explained, invocation) : '';
  return `${findingsText(findings, { language, terminal, texts })}${statistics}${closing
    .map((line) => indented(line, 0, terminal.width))
    .join('\n')}\n`;
}
