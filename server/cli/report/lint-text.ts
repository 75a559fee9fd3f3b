// What `lint` says, in each of its formats: for a person at a terminal, for programs, for servers and reviewers.
import { jsonText } from '../../exchange/reports/json-text.ts';
import { basename, join } from 'node:path';
import type { Finding } from '../../checks/finding.ts';
import { Texts } from '../../checks/placing.ts';
import { profileOf } from '../../checks/present.ts';
import { profiles } from '../../checks/severities.ts';
import { wordedFinding } from '../../checks/worded.ts';
import { pathFrom } from '../../disk/paths.ts';
import { reportFormats } from '../../exchange/reports/formats.ts';
import { makeReport } from '../../exchange/reports/make-report.ts';
import type { Report } from '../../exchange/reports/report.ts';
import { editsOfFix } from '../../features/fix/fix-edits.ts';
import { allRules } from '../../rules/all.ts';
import { harmless } from '../../text/harmless.ts';
import { reportWords } from '../../wording/cli/report.ts';
import { sinceWords } from '../../wording/cli/since.ts';
import { reportsWords } from '../../wording/reports.ts';
import { inLanguage, type Language } from '../../wording/language.ts';
import { unreadSentence } from '../../wording/unread.ts';
import type { Invocation } from '../command.ts';
import { indented } from '../layout.ts';
import type { LintFormat } from '../options.ts';
import { compactText } from './compact.ts';
import { statisticsJson, statisticsText } from './statistics.ts';
import type { Checked } from './check.ts';
import { type Beside, isAboutChange } from './beside.ts';
import { countsOf } from './summary.ts';
import { findingsText, goneText } from './text.ts';

/** They hold everything, because what reads them compares by itself; the others speak of what changed. */
const whole: ReadonlySet<LintFormat> = new Set(['json', 'jsonl', 'sarif', 'gitlab']);

export function lintText(format: LintFormat, checked: Checked, invocation: Invocation): string {
  const shown = whole.has(format) ? checked.findings : aboutChange(checked);
  if (format === 'text') return text(shown, checked, invocation);
  if (format === 'json') return json(checked, invocation);
  if (format === 'compact') return compactText(shown, checked.opened.root, invocation);
  return reportFormats[format](reportOf(shown, checked, invocation));
}

/** The report as a person gets it. */
export const changeReport = (checked: Checked, invocation: Invocation): Report =>
  reportOf(aboutChange(checked), checked, invocation);

const aboutChange = ({ findings, beside }: Checked): readonly Finding[] =>
  beside === undefined ? findings : findings.filter((finding) => isAboutChange(beside, finding));

function reportOf(findings: readonly Finding[], checked: Checked, invocation: Invocation): Report {
  const { version, language, folder } = invocation;
  const { checker, opened, beside, broken } = checked;
  const { root } = opened;
  const texts = new Texts(opened.folder);
  return makeReport({
    version,
    language,
    title: inLanguage(checker.portfolio.record.title, language) || basename(root),
    today: checker.today,
    broken,
    closing: broken === undefined ? closing(findings, checked, invocation) : [],
    unread: checker.unread.map(({ path, problem }) => unreadSentence(problem, path, language)),
    findings,
    since: beside,
    texts,
    rules: allRules,
    editsOf: (finding, fix) => editsOfFix(texts.of(fix.file ?? finding.file).text, { finding, fix }),
    nameOf: (file) => pathFrom(folder, join(root, file)),
  });
}

function json(
  { checker, opened, findings, summary, beside, broken }: Checked,
  { version, language, values }: Invocation,
): string {
  const { title, profile } = checker.portfolio.record;
  const report = {
    version,
    portfolio: {
      title: inLanguage(title, language),
      root: opened.root,
      profile: profile ?? 'draft',
      language,
      today: checker.today,
    },
    ...(beside && {
      since: {
        revision: beside.revision ?? 'HEAD',
        new: findings.filter((finding) => beside.isNew(finding)).length,
        unchanged: findings.filter((finding) => !beside.isNew(finding)).length,
        gone: beside.gone.map((finding) => wordedFinding(finding, language)),
      },
    }),
    findings: findings.map((finding) => ({
      ...wordedFinding(finding, language),
      ...(beside && { change: beside.isNew(finding) ? 'new' : 'unchanged' }),
    })),
    statistics: statisticsJson(checker, values.flag('explain-not-applicable')),
    summary: { ...summary, broken, unread: checker.unread },
  };
  return jsonText(report);
}

function text(shown: readonly Finding[], checked: Checked, invocation: Invocation): string {
  const { checker, opened, beside, broken } = checked;
  const { language, terminal, values } = invocation;
  const texts = new Texts(opened.folder);
  const explained = values.flag('explain-not-applicable');
  const statistics =
    explained || values.flag('statistics') ? statisticsText(checker, explained, invocation) : '';
  const changeOf = beside && changeWord(beside, language);
  return [
    findingsText(shown, { language, terminal, texts, changeOf }),
    beside === undefined ? '' : goneText(beside.gone, { language, terminal }),
    statistics,
    ...(broken === undefined ? closing(shown, checked, invocation) : [broken]).map(
      (line) => `${indented(harmless(line), 0, terminal.width)}\n`,
    ),
  ].join('');
}

const changeWord =
  ({ isNew }: Beside, language: Language) =>
  (finding: Finding): string =>
    (isNew(finding) ? reportsWords.fresh : reportsWords.unchanged)[language]();

/** What was checked, what it comes to, and what one can do. */
function closing(
  shown: readonly Finding[],
  checked: Checked,
  { language, values, arguments: paths }: Invocation,
): readonly string[] {
  const { checker, elsewhere, summary, beside } = checked;
  const { asks, submissions, fictional, completeness } = summary;
  const wanting = completeness.asks.filter(({ wanted, there }) => there < wanted);
  const isTold = ({ file }: { readonly file: string }) =>
    (values.choice('profile', profiles) ?? profileOf({ asks: [], file }, checker.portfolio)) === 'submit';
  const safe = shown.filter(({ fixes }) => fixes.some((fix) => fix.safety === 'safe')).length;
  const [first] = shown;
  const extent = { asks, submissions, fictional };
  const isClear = beside === undefined && checker.unread.length === 0;
  const clean = isClear ? reportWords.clean : reportWords.extent;
  return [
    ...(beside === undefined ? [] : whatCame(beside, shown, checked, language)),
    first === undefined
      ? clean[language](extent)
      : reportWords.found[language]({ counts: countsOf(shown), ...extent }),
    ...(checker.portfolio.asks.length === 0 ? [reportWords.noAsks[language]()] : []),
    ...(summary.known > 0 ? [reportWords.known[language]({ count: summary.known })] : []),
    ...(elsewhere > 0 ? [reportWords.elsewhere[language]({ count: elsewhere })] : []),
    ...(asks > 0
      ? [
          reportWords.completeness[language]({
            percent: completeness.percent,
            wanting: wanting.length,
            asks,
            isTold: wanting.every(isTold),
            paths,
          }),
        ]
      : []),
    ...(safe > 0 ? [reportWords.safeFixes[language]({ count: safe, paths })] : []),
    ...(first === undefined ? [] : [reportWords.explain[language]({ code: first.rule })]),
  ];
}

function whatCame(
  { revision, isNew, gone }: Beside,
  shown: readonly Finding[],
  { findings }: Checked,
  language: Language,
): readonly string[] {
  const fresh = findings.filter((finding) => isNew(finding)).length;
  const left = findings.length - shown.length;
  return [
    sinceWords.came[language]({ revision, fresh, gone: gone.length, unchanged: findings.length - fresh }),
    ...(left === 0 ? [] : [sinceWords.notShown[language]({ count: left })]),
  ];
}
