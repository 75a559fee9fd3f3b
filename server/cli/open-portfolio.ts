// From the paths of a command to the portfolio they lie in, ready to be checked. Every way in which that can fail is one sentence.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Checker, type CheckerOptions } from '../checks/checker.ts';
import { profiles } from '../checks/severities.ts';
import { DiskFolder } from '../disk/disk-folder.ts';
import { findRoot, type Found } from '../disk/find-root.ts';
import { type ByteFolder, type Folder, isWithin } from '../portfolio/folder.ts';
import { kindOf, portfolioFile } from '../records/kind.ts';
import { allRules } from '../rules/all.ts';
import { wordFinding } from '../wording/catalogue.ts';
import { places } from '../wording/cli/usage.ts';
import { reportWords } from '../wording/cli/report.ts';
import { sinceWords } from '../wording/cli/since.ts';
import type { Language } from '../wording/language.ts';
import { unreadSentence } from '../wording/unread.ts';
import { type Invocation, Stop, type Values } from './command.ts';
import { type Earlier, earlier, staged } from './earlier.ts';
import { holds, whereItLay } from './gone-paths.ts';
import { isKnown } from './known-files.ts';
import { ruleSettings } from './rule-settings.ts';

export interface Opened {
  /** What is checked: the folder on the disk, or as it is staged. */
  readonly folder: ByteFolder;
  /** Absolute path of the folder on the disk. */
  readonly root: string;
  readonly earlier?: Earlier;
  /** Makes a checker with the settings of the command line, for this folder, one laid over it or an earlier one. */
  readonly open: (folder: Folder, more?: Pick<CheckerOptions, 'since' | 'memory'>) => Checker;
  /** Whether a file, relative to the root, was among the paths of the command. */
  readonly selects: (file: string) => boolean;
  /** Everything was selected. */
  readonly whole: boolean;
  /** The paths of the command, relative to the root. */
  readonly paths: readonly string[];
  /** Those of them that the earlier version had, and that are there no more. */
  readonly deleted: readonly string[];
}

/** Throws Stop when there is no portfolio, or more than one. */
export function openPortfolio(invocation: Invocation, paths = invocation.arguments): Opened {
  const { folder, language, values } = invocation;
  const settings = checkSettings(values, language);
  const start = values.text('portfolio');
  const base = start === undefined ? undefined : rootOf(findRoot(folder, start), start, language);
  const isCompared = values.text('since') !== undefined || values.flag('staged');
  const named = paths.map((path) => rootOf(foundAt(folder, path, isCompared), path, language));
  const found = named.length > 0 ? named : [base ?? rootOf(findRoot(folder, '.'), folder, language)];
  const root = base?.root ?? found[0]?.root ?? folder;
  for (const one of found) {
    if (one.root !== root) throw new Stop(places.severalPortfolios[language]({ one: root, other: one.root }));
  }
  const relative = base !== undefined && named.length === 0 ? [''] : found.map((one) => one.path);
  const disk = new DiskFolder(root);
  const now = staged(root, invocation) ?? disk;
  const before = earlier(root, invocation);
  return {
    folder: now,
    root: disk.root,
    earlier: before,
    open: (from, more) => new Checker(from, { rules: allRules, ...more, ...settings }),
    selects: (file) => relative.some((path) => isWithin(file, path)),
    whole: relative.includes(''),
    paths: relative,
    deleted: before === undefined ? [] : deletedOf(relative, { root, now, before, named: paths }, invocation),
  };
}

/** A path that is gone is looked for where it lay, when there is an earlier version to find it in. */
function foundAt(folder: string, path: string, isCompared: boolean): Found {
  const found = findRoot(folder, path);
  const isGone = path !== '' && 'problem' in found && found.problem === 'gone';
  return isGone && isCompared ? whereItLay(folder, path) : found;
}

interface Versions {
  readonly root: string;
  readonly now: Folder;
  readonly before: Earlier;
  /** The paths as they were given. */
  readonly named: readonly string[];
}

/** Tells which paths are gone since. Throws Stop for one that neither version has. */
function deletedOf(
  paths: readonly string[],
  { root, now, before: { folder, revision }, named }: Versions,
  { terminal, language }: Invocation,
): readonly string[] {
  const deleted = paths.filter((path) => !existsSync(join(root, path)) && !holds(now, path));
  for (const path of deleted) {
    const given = named[paths.indexOf(path)] ?? path;
    if (!holds(folder, path)) throw new Stop(unreadSentence('gone', given, language));
    terminal.tell(sinceWords.deleted[language]({ path: given, revision }));
  }
  return deleted;
}

function rootOf(
  found: Found,
  path: string,
  language: Language,
): { readonly root: string; readonly path: string } {
  if ('root' in found) return found;
  if ('none' in found) throw new Stop(places.noPortfolio[language]({ path, below: found.below }));
  throw new Stop(unreadSentence(found.problem, path, language));
}

const checkSettings = (values: Values, language: Language) => ({
  today: values.text('today'),
  profile: values.choice('profile', profiles),
  severities: ruleSettings(values.many('rule'), language),
});

/** Reads and checks everything. */
export const load = (opened: Opened, invocation: Invocation): Checker =>
  whileReading(opened, invocation, () => {
    const checker = opened.open(opened.folder);
    checker.load();
    return checker;
  });

/** Throws Stop for a file that was named but is no part of the portfolio: it would else seem to be in order. */
export function refuseStrangers(opened: Opened, portfolio: Checker['portfolio'], language: Language): void {
  for (const path of opened.paths) {
    const isFolder = !('problem' in opened.folder.list(path));
    if (opened.deleted.includes(path)) continue;
    if (!isFolder && !isKnown(path, portfolio) && kindOf(path) !== 'portfolio')
      throw new Stop(places.notChecked[language]({ path }));
  }
}

/** Does what takes long, with a word of progress on a terminal. */
export function whileReading<T>({ root }: Opened, { terminal, language }: Invocation, work: () => T): T {
  if (terminal.progress) terminal.err(reportWords.reading[language]({ folder: root }));
  try {
    return work();
  } finally {
    if (terminal.progress) terminal.err('\r\u001B[K');
  }
}

/** Tells what could not be read; whether there was any. */
export function tellUnread(unread: Checker['unread'], { terminal, language }: Invocation): boolean {
  for (const { path, problem } of unread) terminal.tell(unreadSentence(problem, path, language));
  return unread.length > 0;
}

/** Throws Stop when the configuration cannot be relied on. Looks for findings only when there is a reason. */
export function refuseBroken(checker: Checker, language: Language): void {
  const { setupReadings, unread } = checker.portfolio;
  const isSuspect = setupReadings.some(({ file, problems }) => file === portfolioFile && problems.length > 0);
  const broken = brokenConfiguration({ findings: isSuspect ? checker.findings() : [], unread }, language);
  if (broken !== undefined) throw new Stop(broken);
}

/** What is wrong with the configuration, when that makes every answer doubtful: then nothing should be told as checked. */
export function brokenConfiguration(
  { findings, unread }: { findings: ReturnType<Checker['findings']>; unread: Checker['unread'] },
  language: Language,
): string | undefined {
  const unknown = unread.find(({ path }) => path === portfolioFile);
  if (unknown !== undefined) {
    const why = unreadSentence(unknown.problem, portfolioFile, language);
    return places.unreadConfiguration[language]({ why });
  }
  const wrong = findings.find(
    ({ file, rule, severity }) =>
      file === portfolioFile &&
      severity === 'error' &&
      /^(?:yaml|schema)\//.test(rule) &&
      rule !== 'schema/missing',
  );
  if (wrong === undefined) return undefined;
  const file = `${portfolioFile}:${wrong.line}`;
  return places.brokenConfiguration[language]({ file, why: wordFinding(wrong.rule, wrong.facts, language) });
}
