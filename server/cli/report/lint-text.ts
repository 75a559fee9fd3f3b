// What `lint` says, in each of its formats: for a person at a terminal, for programs, for servers and reviewers.
import { join, relative } from 'node:path';
import type { Checker } from '../../checks/checker.ts';
import type { Finding } from '../../checks/finding.ts';
import { Texts } from '../../checks/placing.ts';
import { wordedFinding } from '../../checks/worded.ts';
import { reportFormats } from '../../exchange/reports/formats.ts';
import { makeReport } from '../../exchange/reports/make-report.ts';
import { editsOfFix } from '../../features/fix/fix-edits.ts';
import { allRules } from '../../rules/all.ts';
import { reportWords } from '../../wording/cli/report.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import type { Invocation } from '../command.ts';
import { indented } from '../layout.ts';
import type { LintFormat } from '../options.ts';
import { type Opened, unreadSentence } from '../open-portfolio.ts';
import { compactText } from './compact.ts';
import { statisticsJson, statisticsText } from './statistics.ts';
import type { Summary } from './summary.ts';
import { findingsText } from './text.ts';

export interface Checked {
  readonly checker: Checker;
  readonly opened: Opened;
  /** Those asked for. */
  readonly findings: readonly Finding[];
  readonly elsewhere: number;
  readonly summary: Summary;
}

export function lintText(format: LintFormat, checked: Checked, invocation: Invocation): string {
  if (format === 'text') return text(checked, invocation);
  if (format === 'json') return json(checked, invocation);
  if (format === 'compact') return compactText(checked.findings, checked.opened.folder.root, invocation);
  return reportFormats[format](reportOf(checked, invocation));
}

function reportOf(checked: Checked, { version, language, folder }: Invocation) {
  const { checker, opened, findings } = checked;
  const { root } = opened.folder;
  const texts = new Texts(opened.folder);
  return makeReport({
    version,
    language,
    title: inLanguage(checker.portfolio.record.title, language),
    today: checker.today,
    closing: closing(checked, language),
    unread: checker.unread.map(({ path, problem }) => unreadSentence(problem, path, language)),
    findings,
    texts,
    rules: allRules,
    editsOf: (finding, fix) => editsOfFix(texts.of(fix.file ?? finding.file).text, { finding, fix }),
    nameOf: (file) => relative(folder, join(root, file)).replaceAll('\\', '/'),
  });
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

function text(checked: Checked, invocation: Invocation): string {
  const { checker, opened, findings } = checked;
  const { language, terminal, values } = invocation;
  const texts = new Texts(opened.folder);
  const explained = values.flag('explain-not-applicable');
  const statistics =
    explained || values.flag('statistics') ? statisticsText(checker, explained, invocation) : '';
  return `${findingsText(findings, { language, terminal, texts })}${statistics}${closing(checked, language)
    .map((line) => indented(line, 0, terminal.width))
    .join('\n')}\n`;
}

/** What was checked, what it comes to, and what one can do. */
function closing({ checker, findings, elsewhere, summary }: Checked, language: Language): readonly string[] {
  const { asks, submissions, fictional, findings: counts, completeness } = summary;
  const wanting = completeness.asks.filter(({ wanted, there }) => there < wanted).length;
  const safe = findings.filter(({ fixes }) => fixes.some((fix) => fix.safety === 'safe')).length;
  const [first] = findings;
  return [
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
}
