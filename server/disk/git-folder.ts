// A folder as it was at an earlier moment in git. Asks git for names and bytes only: no hook, filter or helper of the
// repository runs, nothing is fetched, and nothing is written.
import { spawnSync } from 'node:child_process';
import type { Folder, FolderEntry, FolderProblem } from '../portfolio/folder.ts';

/** Why there is no earlier moment to look at. */
export type GitProblem = 'no-git' | 'no-repository' | 'unknown-revision' | 'shallow' | 'failed';

/** More than any portfolio holds; beyond it reading fails in one sentence. */
const mostBytes = 2 ** 30;

/** Git without anything that a repository could make it do. */
const careful = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'protocol.allow=never',
];

function git(cwd: string, args: readonly string[], input?: string): Buffer | GitProblem {
  const { error, status, stdout } = spawnSync('git', [...careful, ...args], {
    cwd,
    input,
    maxBuffer: mostBytes,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
  });
  if (error !== undefined) return 'code' in error && error.code === 'ENOENT' ? 'no-git' : 'failed';
  return status === 0 ? stdout : 'failed';
}

const isProblem = (answer: Buffer | GitProblem): answer is GitProblem => typeof answer === 'string';
const firstLine = (answer: Buffer): string => answer.toString('utf8').split('\n')[0] ?? '';

/** The folder at `root` (absolute) as it was at a revision: a branch, tag or commit. */
export function folderAt(root: string, revision: string): Folder | { readonly problem: GitProblem } {
  const prefix = git(root, ['rev-parse', '--show-prefix']);
  if (isProblem(prefix)) return { problem: prefix === 'failed' ? 'no-repository' : prefix };
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (isProblem(commit)) return { problem: isShallow(root) ? 'shallow' : 'unknown-revision' };
  const within = firstLine(prefix);
  const tree = git(root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    firstLine(commit),
    ...(within === '' ? [] : ['--', within]),
  ]);
  if (isProblem(tree)) return { problem: tree };
  const blobs = blobsIn(tree, within);
  const contents = git(root, ['cat-file', '--batch'], [...blobs.values()].map((id) => `${id}\n`).join(''));
  return isProblem(contents) ? { problem: contents } : new PastFolder(filesIn(contents, [...blobs.keys()]));
}

/**
 * The folder as it was where the present work began to differ from a revision; as at the revision when they share
 * nothing. A date (ISO) stands for the end of the day before it.
 */
export function folderBefore(root: string, revision: string): ReturnType<typeof folderAt> {
  const dated = /^\d{4}-\d{2}-\d{2}$/u.test(revision) ? lastBefore(root, revision) : '';
  if (dated !== '') return folderAt(root, dated);
  const base = git(root, ['merge-base', '--end-of-options', 'HEAD', revision]);
  return folderAt(root, isProblem(base) ? revision : firstLine(base));
}

/** The last commit before a day began, on the way to the present work; empty when there is none. */
function lastBefore(root: string, day: string): string {
  const answer = git(root, ['rev-list', '-1', `--before=${day}T00:00:00`, 'HEAD']);
  return isProblem(answer) ? '' : firstLine(answer);
}

export interface Revision {
  readonly name: string;
  readonly kind: 'branch' | 'tag';
  /** ISO date and time. */
  readonly date: string;
}

/** So many branches and tags are named. */
const mostRevisions = 100;

/** Branches and tags, newest first; none where there is no repository. */
export function revisionsOf(root: string): readonly Revision[] {
  const answer = git(root, [
    'for-each-ref',
    '--sort=-creatordate',
    `--count=${mostRevisions}`,
    '--format=%(refname)%09%(refname:short)%09%(creatordate:iso-strict)',
    'refs/heads',
    'refs/remotes',
    'refs/tags',
  ]);
  if (isProblem(answer)) return [];
  const lines = answer.toString('utf8').split('\n');
  return lines.flatMap((line): Revision[] => {
    const [reference = '', name = '', date = ''] = line.split('\t');
    if (name === '' || reference.endsWith('/HEAD')) return [];
    return [{ name, kind: reference.startsWith('refs/tags/') ? 'tag' : 'branch', date }];
  });
}

function isShallow(root: string): boolean {
  const answer = git(root, ['rev-parse', '--is-shallow-repository']);
  return !isProblem(answer) && firstLine(answer) === 'true';
}

/** Ids of the ordinary files that records and notes can be in, by path relative to the root. */
function blobsIn(tree: Buffer, prefix: string): ReadonlyMap<string, string> {
  const blobs = new Map<string, string>();
  for (const line of tree.toString('utf8').split('\0')) {
    const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t([^]*)$/u.exec(line) ?? [];
    if (id === undefined || path === undefined || !path.startsWith(prefix)) continue;
    if (/(?:\.ya?ml|\.md|^\.gitignore|\/\.gitignore)$/u.test(path)) blobs.set(path.slice(prefix.length), id);
  }
  return blobs;
}

/** The bytes of each file, from what `cat-file --batch` answers: `<id> blob <size>`, a line end, the bytes, a line end. */
function filesIn(answer: Buffer, paths: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const path of paths) {
    const end = answer.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/u.exec(answer.toString('latin1', at, end))?.[1];
    at = end + 1;
    // A file that a partial clone does not hold is passed over.
    if (size === undefined) continue;
    files.set(path, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return files;
}

class PastFolder implements Folder {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #folders = new Map<string, Map<string, FolderEntry>>();

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
    for (const path of files.keys()) this.#enter(path, 'file');
  }

  #enter(path: string, kind: FolderEntry['kind']): void {
    const at = path.lastIndexOf('/');
    const parent = path.slice(0, Math.max(0, at));
    const entries = this.#folders.get(parent);
    if (entries === undefined) {
      this.#folders.set(parent, new Map());
      if (parent !== '') this.#enter(parent, 'folder');
    }
    const name = path.slice(at + 1);
    this.#folders.get(parent)?.set(name, { name, kind });
  }

  list(path: string): readonly FolderEntry[] | FolderProblem {
    const entries = this.#folders.get(path);
    return entries === undefined ? { problem: 'gone' } : [...entries.values()];
  }

  read(file: string): Uint8Array | FolderProblem {
    return this.#files.get(file) ?? { problem: 'gone' };
  }
}
