// Findings → a report. Every word is made harmless here; a format only has to keep its own mark-up out of it.
import type { Finding } from '../../checks/finding.ts';
import type { Texts } from '../../checks/placing.ts';
import { wordedFinding } from '../../checks/worded.ts';
import type { Rule } from '../../rules/rule.ts';
import type { TextEdit } from '../../text/change.ts';
import { harmless } from '../../text/harmless.ts';
import type { Language } from '../../wording/language.ts';
import { ruleWords } from '../../wording/rule-page.ts';
import type { Fix } from '../../text/problem.ts';
import type { Report, ReportedEdit, ReportedFinding, ReportedFix, ReportedRule } from './report.ts';

export interface ToReport
  extends Pick<Report, 'version' | 'language' | 'title' | 'today' | 'closing' | 'broken' | 'unread'> {
  readonly findings: readonly Finding[];
  readonly since?: ToCompare;
  readonly texts: Texts;
  readonly rules: readonly Rule[];
  /** The edits of a fix in its file; none where it no longer fits. */
  readonly editsOf: (finding: Finding, fix: Fix) => readonly TextEdit[];
  /** How the reader of the report names a file of the portfolio. */
  readonly nameOf: (file: string) => string;
}

/** As in a report, but with files as the portfolio names them. */
export interface ToCompare {
  readonly revision?: string;
  readonly isNew: (finding: Finding) => boolean;
  readonly gone: readonly Finding[];
  readonly isChanged: (file: string, line: number) => boolean;
}

export function makeReport(given: ToReport): Report {
  const { findings, texts, rules, nameOf, editsOf, language, closing, unread, since, ...rest } = given;
  const files = new Map<string, string>();
  const named = (file: string): string => {
    const name = nameOf(file);
    files.set(name, file);
    return name;
  };
  const ground = { texts, language, editsOf, nameOf: named };
  const now: Ground = since === undefined ? ground : { ...ground, isNew: since.isNew };
  const lines = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = lines.get(file) ?? texts.of(files.get(file) ?? file).text.split(/\r\n|\r|\n/u);
    lines.set(file, known);
    return known;
  };
  return {
    ...rest,
    language,
    title: harmless(given.title),
    broken: given.broken && harmless(given.broken),
    closing: closing.map((line) => harmless(line)),
    unread: unread.map((line) => harmless(line)),
    findings: findings.map((finding) => reported(finding, now)),
    since: since && {
      revision: since.revision,
      gone: since.gone.map((finding) => reported(finding, { ...ground, editsOf: () => [] })),
      isChanged: (file, line) => since.isChanged(files.get(file) ?? file, line),
    },
    rule: (code) => ruleOf(code, rules, language),
    lineText: (file, line) => linesOf(file)[line - 1] ?? '',
  };
}

type Ground = Pick<ToReport, 'texts' | 'language' | 'nameOf' | 'editsOf'> & Partial<Pick<ToCompare, 'isNew'>>;

const changeOf = (finding: Finding, { isNew }: Ground): ReportedFinding['change'] =>
  isNew && (isNew(finding) ? 'new' : 'unchanged');

function reported(finding: Finding, ground: Ground): ReportedFinding {
  const worded = wordedFinding(finding, ground.language);
  return {
    ...worded,
    change: changeOf(finding, ground),
    file: ground.nameOf(worded.file),
    message: harmless(worded.message),
    related: worded.related.map((place) => ({
      ...place,
      file: ground.nameOf(place.file),
      message: harmless(place.message),
    })),
    fixes: () => worded.fixes.map((words, index) => fixOf(finding, index, words, ground)),
  };
}

function fixOf(
  finding: Finding,
  index: number,
  { title, safety }: Pick<ReportedFix, 'title' | 'safety'>,
  { texts, nameOf, editsOf }: Ground,
): ReportedFix {
  const fix = finding.fixes[index];
  const file = fix?.file ?? finding.file;
  const edits = fix === undefined ? [] : editsOf(finding, fix);
  return {
    title: harmless(title),
    safety,
    file: nameOf(file),
    edits: edits.map((edit) => placed(edit, texts.of(file))),
  };
}

function placed({ range, text }: TextEdit, where: ReturnType<Texts['of']>): ReportedEdit {
  const { line, column, endLine, endColumn } = where.spot(range);
  return { line, column, endLine, endColumn, text };
}

function ruleOf(code: string, rules: readonly Rule[], language: Language): ReportedRule {
  const rule = rules.find((one) => one.code === code);
  if (rule === undefined) return { code, severity: 'error', what: code, help: code, markdown: code };
  const { what, why, advice, who, ignore } = rule.page[language];
  const parts = { why, advice, who, ignore };
  const say = (name: keyof typeof parts): string => ruleWords[name][language]();
  const names = Object.keys(parts) as (keyof typeof parts)[];
  return {
    code,
    severity: rule.severity,
    what,
    help: names.map((name) => `${say(name)}: ${parts[name]}`).join('\n\n'),
    markdown: names.map((name) => `**${say(name)}** ${parts[name]}`).join('\n\n'),
  };
}
