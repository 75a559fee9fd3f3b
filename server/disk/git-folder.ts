// A folder as git holds it: at an earlier moment, or as it is staged to become the next one. Git is asked for names and bytes only.
import type { ByteFolder, FolderEntry, FolderProblem } from '../portfolio/folder.ts';
import { DiskFolder } from './disk-folder.ts';
import { firstLine, git, type GitProblem, isProblem } from './git.ts';

interface NoFolder {
  readonly problem: GitProblem;
}

/** The folder at `root` (absolute) as it was at a revision: a branch, tag or commit. */
export function folderAt(root: string, revision: string): ByteFolder | NoFolder {
  const within = prefixOf(root);
  if (typeof within !== 'string') return within;
  const commit = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (isProblem(commit)) return { problem: isShallow(root) ? 'shallow' : 'unknown-revision' };
  const below = within === '' ? [] : ['--', within];
  const tree = git(root, ['ls-tree', '-r', '-z', '--full-tree', firstLine(commit), ...below]);
  return isProblem(tree) ? { problem: tree } : folderOf(root, idsIn(tree, treeLine, within));
}

/**
 * The folder as it was where the present work began to differ from a revision; as at the revision when they share
 * nothing. A date (ISO) stands for the end of the day before it.
 */
export function folderBefore(root: string, revision: string): ByteFolder | NoFolder {
  return folderAt(root, branchingPoint(root, revision) ?? revision);
}

/** Where the present work began to differ; undefined when they share nothing, as far as is known here. */
function branchingPoint(root: string, revision: string): string | undefined {
  const dated = /^\d{4}-\d{2}-\d{2}$/u.test(revision) ? lastBefore(root, revision) : '';
  if (dated !== '') return dated;
  const base = git(root, ['merge-base', '--end-of-options', 'HEAD', revision]);
  return isProblem(base) ? undefined : firstLine(base);
}

/** Whether the point where the work began to differ lies in the part of the history that is not here. */
export const isBranchingPointUnknown = (root: string, revision: string): boolean =>
  isShallow(root) && branchingPoint(root, revision) === undefined;

/** The folder as it is staged for the next commit. */
export function stagedFolder(root: string): ByteFolder | NoFolder {
  const within = prefixOf(root);
  if (typeof within !== 'string') return within;
  const staged = git(root, ['ls-files', '-s', '-z', '--full-name', '--', '.']);
  return isProblem(staged) ? { problem: staged } : folderOf(root, idsIn(staged, stagedLine, within));
}

/** The folder that the next commit will differ from; empty before the first commit. */
export function committedFolder(root: string): ByteFolder | NoFolder {
  const committed = folderAt(root, 'HEAD');
  return 'problem' in committed && committed.problem === 'unknown-revision'
    ? new PastFolder(new Map(), root)
    : committed;
}

/** The path of a folder from the top of its repository, with `/` at its end. */
function prefixOf(root: string): string | NoFolder {
  const prefix = git(root, ['rev-parse', '--show-prefix']);
  if (!isProblem(prefix)) return firstLine(prefix);
  return { problem: prefix === 'failed' ? 'no-repository' : prefix };
}

/** The last commit before a day began, on the way to the present work; empty when there is none. */
function lastBefore(root: string, day: string): string {
  const answer = git(root, ['rev-list', '-1', `--before=${day}T00:00:00`, 'HEAD']);
  return isProblem(answer) ? '' : firstLine(answer);
}

function isShallow(root: string): boolean {
  const answer = git(root, ['rev-parse', '--is-shallow-repository']);
  return !isProblem(answer) && firstLine(answer) === 'true';
}

/** Whether files were left with the remote, to be fetched when they are asked for: which is not done here. */
function isPartial(root: string): boolean {
  return !isProblem(git(root, ['config', '--get-regexp', String.raw`^remote\..*\.promisor$`]));
}

/** `100644 blob <id>\t<path>`: ordinary files only, never links. */
const treeLine = /^100\d{3} blob ([0-9a-f]+)\t([^]*)$/u;
/** `100644 <id> <stage>\t<path>`: where a merge is not finished, the own side of it. */
const stagedLine = /^100\d{3} ([0-9a-f]+) [02]\t([^]*)$/u;

/** Ids of the files that records and notes can be in, by path relative to the root. */
function idsIn(answer: Buffer, form: RegExp, within: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const line of answer.toString('utf8').split('\0')) {
    const [, id, path] = form.exec(line) ?? [];
    if (id === undefined || path === undefined || !path.startsWith(within)) continue;
    if (/(?:\.ya?ml|\.md|\.json|^\.gitignore|\/\.gitignore)$/u.test(path))
      ids.set(path.slice(within.length), id);
  }
  return ids;
}

function folderOf(root: string, ids: ReadonlyMap<string, string>): ByteFolder | NoFolder {
  const contents = git(root, ['cat-file', '--batch'], [...ids.values()].map((id) => `${id}\n`).join(''));
  if (isProblem(contents)) return { problem: isPartial(root) ? 'partial' : contents };
  const files = filesIn(contents, [...ids.keys()]);
  return files === undefined ? { problem: 'partial' } : new PastFolder(files, root);
}

/** The bytes of each file, from what `cat-file --batch` answers: `<id> blob <size>`, a line end, the bytes, a line end. */
function filesIn(answer: Buffer, paths: readonly string[]): ReadonlyMap<string, Uint8Array> | undefined {
  const files = new Map<string, Uint8Array>();
  let at = 0;
  for (const path of paths) {
    const end = answer.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/u.exec(answer.toString('latin1', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    files.set(path, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return files;
}

class PastFolder implements ByteFolder {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #root: string;
  readonly #folders = new Map<string, Map<string, FolderEntry>>();

  /** `root` is where the folder lies on the disk. */
  constructor(files: ReadonlyMap<string, Uint8Array>, root: string) {
    this.#files = files;
    this.#root = root;
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

  /** As it is now: what others publish is no part of our history, and must not seem to have changed here. */
  readIndex(file: string): Uint8Array | FolderProblem {
    return new DiskFolder(this.#root).readIndex(file);
  }
}
