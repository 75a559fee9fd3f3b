// A folder as git holds it: at an earlier moment, or as it is staged to become the next one. Git is asked for names and bytes only.
import type { ByteFolder } from '../portfolio/folder.ts';
import { date as isDate } from '../records/formats.ts';
import { git, type GitProblem, isProblem, lineOf } from './git.ts';
import { filesOfCommit, heldHere, type HeldFiles, stagedFiles } from './held-files.ts';
import { isOfAnother, repositoryAbove } from './repository.ts';
import { PastFolder } from './past-folder.ts';

interface NoFolder {
  readonly problem: GitProblem;
}

/** What a version is held against: the files on the disk, or all that is staged. */
type Against = 'disk' | 'index';

/** The folder at `root` (absolute) as it was at a revision: a branch, tag or commit. */
function folderAt(root: string, revision: string, against: Against): ByteFolder | NoFolder {
  const within = prefixOf(root);
  if (typeof within !== 'string') return within;
  const commit = commitOf(root, revision);
  if (commit === undefined) return { problem: whyUnknown(root, revision) };
  const held = filesOfCommit(root, within, commit);
  return folderOf(root, isProblem(held) || against === 'index' ? held : heldHere(held, root));
}

function commitOf(root: string, revision: string): string | undefined {
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  return isProblem(commit) ? undefined : lineOf(commit);
}

function whyUnknown(root: string, revision: string): GitProblem {
  if (isShallow(root)) return 'shallow';
  if (commitOf(root, 'HEAD') === undefined) return 'no-commit';
  return isDate(revision) ? 'before-first' : 'unknown-revision';
}

function folderOf(root: string, held: HeldFiles | GitProblem): ByteFolder | NoFolder {
  const folder = isProblem(held) ? held : PastFolder.of(root, held);
  return isProblem(folder) ? { problem: folder } : folder;
}

/**
 * The folder as it was where the present work began to differ from a revision; as at the revision when they share
 * nothing. A date (ISO) stands for the end of the day before it, unless a branch or tag bears it as its name.
 */
export function folderBefore(
  root: string,
  revision: string,
  against: Against = 'disk',
): ByteFolder | NoFolder {
  return folderAt(root, branchingPoint(root, revision) ?? revision, against);
}

/** Where the present work began to differ; undefined when they share nothing, as far as is known here. */
function branchingPoint(root: string, revision: string): string | undefined {
  const isDay = isDate(revision) && commitOf(root, revision) === undefined;
  const dated = isDay ? lastBefore(root, revision) : '';
  if (dated !== '') return dated;
  const base = git(root, ['merge-base', '--end-of-options', 'HEAD', revision]);
  return isProblem(base) ? undefined : lineOf(base);
}

/** Whether the point where the work began to differ lies in the part of the history that is not here. */
export const isBranchingPointUnknown = (root: string, revision: string): boolean =>
  isShallow(root) && branchingPoint(root, revision) === undefined;

/** The folder as it is staged for the next commit. */
export function stagedFolder(root: string): ByteFolder | NoFolder {
  const within = prefixOf(root);
  return typeof within === 'string' ? folderOf(root, stagedFiles(root, within)) : within;
}

/** The folder that the next commit will differ from; empty before the first commit. */
export function committedFolder(root: string): ByteFolder | NoFolder {
  const committed = folderAt(root, 'HEAD', 'index');
  return 'problem' in committed && committed.problem === 'no-commit'
    ? folderOf(root, { files: new Map(), above: new Map(), unknown: [] })
    : committed;
}

/** The path of a folder from the top of its repository, with `/` at its end. */
function prefixOf(root: string): string | NoFolder {
  const prefix = git(root, ['rev-parse', '--show-prefix']);
  if (!isProblem(prefix)) return lineOf(prefix);
  if (prefix !== 'failed') return { problem: prefix };
  const top = repositoryAbove(root);
  return { problem: top !== undefined && isOfAnother(top) ? 'of-another' : 'no-repository' };
}

/** The last commit before a day began, on the way to the present work; empty when there is none. */
function lastBefore(root: string, day: string): string {
  const answer = git(root, ['rev-list', '-1', `--before=${day}T00:00:00`, 'HEAD']);
  return isProblem(answer) ? '' : lineOf(answer);
}

function isShallow(root: string): boolean {
  const answer = git(root, ['rev-parse', '--is-shallow-repository']);
  return !isProblem(answer) && lineOf(answer) === 'true';
}
