// What git holds of a folder at one moment: names, and under which ids it keeps the bytes. Submodules are looked into, each at the
// version that it is held at.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nameOfFile } from '../portfolio/folder.ts';
import { git, type GitProblem, isProblem, lineOf } from './git.ts';

export interface HeldFile {
  readonly id: string;
  readonly isLink: boolean;
  /** Absolute path of the folder where git is asked for it. */
  readonly repository: string;
}

export interface HeldFiles {
  /** By path from the folder. */
  readonly files: ReadonlyMap<string, HeldFile>;
  /** `.gitignore` files of folders above, by the path of the folder from there. */
  readonly above: ReadonlyMap<string, HeldFile>;
  /** Submodules of which the version is not here, by path from the folder. */
  readonly unknown: readonly string[];
}

/** `root` (absolute) lies at `within` in its repository, with `/` at its end. */
export function filesOfCommit(root: string, within: string, commit: string): HeldFiles | GitProblem {
  const wanted = within === '' ? [] : ['--', within, ...ignoreFilesAbove(within)];
  const tree = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit, ...wanted]);
  return isProblem(tree) ? tree : heldFiles(tree, treeLine, root, within);
}

/** The files as they are staged. */
export function stagedFiles(root: string, within: string): HeldFiles | GitProblem {
  const up = '../'.repeat(within.split('/').length - 1);
  const wanted = ['.', ...ignoreFilesAbove(within).map((path) => `${up}${path}`)];
  const staged = git(root, ['ls-files', '-s', '-z', '--full-name', '--', ...wanted]);
  return isProblem(staged) ? staged : heldFiles(staged, stagedLine, root, within);
}

/** Where `.gitignore` files may lie that speak of a folder and not in it, from the top of the repository. */
function ignoreFilesAbove(within: string): readonly string[] {
  const names = within.split('/').slice(0, -1);
  return names.map((_, depth) => [...names.slice(0, depth), '.gitignore'].join('/'));
}

/** `100644 blob <id>\t<path>`. */
const treeLine = /^(?<kind>\d{3})\d{3} [a-z]+ (?<id>[0-9a-f]+)\t(?<path>[^]*)$/u;
/** `100644 <id> <stage>\t<path>`: where a merge is not finished, the own side of it. */
const stagedLine = /^(?<kind>\d{3})\d{3} (?<id>[0-9a-f]+) [02]\t(?<path>[^]*)$/u;
/** How modes begin. */
const modes = { file: '100', link: '120', submodule: '160' } as const;

function heldFiles(answer: Buffer, form: RegExp, root: string, within: string): HeldFiles {
  const files = new Map<string, HeldFile>();
  const above = new Map<string, HeldFile>();
  const unknown: string[] = [];
  for (const line of answer.toString('utf8').split('\0')) {
    const { kind, id, path } = form.exec(line)?.groups ?? {};
    if (id === undefined || path === undefined) continue;
    const file = path.slice(within.length);
    if (!path.startsWith(within)) {
      const from = within.slice(path.length - nameOfFile(path).length, -1);
      if (kind === modes.file) above.set(from, { id, isLink: false, repository: root });
    } else if (kind === modes.file || kind === modes.link) {
      files.set(file, { id, isLink: kind === modes.link, repository: root });
    } else if (kind === modes.submodule) {
      const inner = filesOfSubmodule(join(root, file), id);
      for (const [name, held] of inner?.files ?? []) files.set(`${file}/${name}`, held);
      unknown.push(...(inner === undefined ? [file] : inner.unknown.map((name) => `${file}/${name}`)));
    }
  }
  return { files, above, unknown };
}

/** Undefined where it was not fetched, or not at that version. */
function filesOfSubmodule(root: string, commit: string): HeldFiles | undefined {
  const tree = git(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  return isProblem(tree) ? undefined : heldFiles(tree, treeLine, root, '');
}

/** Without the files that are left out of this copy on purpose (`git sparse-checkout`): they are not gone. */
export function heldHere(held: HeldFiles, root: string): HeldFiles {
  const isSparse = git(root, ['config', '--type=bool', 'core.sparseCheckout']);
  if (isProblem(isSparse) || lineOf(isSparse) !== 'true') return held;
  const staged = git(root, ['ls-files', '-t', '-z', '--', '.']);
  const lines = isProblem(staged) ? [] : staged.toString('utf8').split('\0');
  const leftOut = lines.flatMap((line) => /^S (?<path>[^]*)$/u.exec(line)?.groups?.['path'] ?? []);
  const files = new Map(held.files);
  for (const path of leftOut) if (!existsSync(join(root, path))) files.delete(path);
  return { ...held, files };
}

/** The bytes of files, by path. */
export function bytesOf(files: Iterable<readonly [string, HeldFile]>): Map<string, Uint8Array> | GitProblem {
  const repositories = new Map<string, [string, string][]>();
  for (const [path, { id, repository }] of files) {
    const known = repositories.get(repository);
    if (known === undefined) repositories.set(repository, [[path, id]]);
    else known.push([path, id]);
  }
  const bytes = new Map<string, Uint8Array>();
  for (const [repository, wanted] of repositories) {
    const input = wanted.map(([, id]) => `${id}\n`).join('');
    const contents = git(repository, ['cat-file', '--batch'], input);
    if (isProblem(contents)) return isPartial(repository) ? 'partial' : contents;
    if (!takeBytes(contents, wanted, bytes)) return 'partial';
  }
  return bytes;
}

/** Of what `cat-file --batch` answers: `<id> blob <size>`, a line end, the bytes, a line end. Whether all were there. */
function takeBytes(
  answer: Buffer,
  wanted: readonly (readonly [string, string])[],
  bytes: Map<string, Uint8Array>,
): boolean {
  let at = 0;
  for (const [path] of wanted) {
    const end = answer.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/u.exec(answer.toString('latin1', at, end))?.[1];
    at = end + 1;
    if (size === undefined) return false;
    bytes.set(path, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return true;
}

/** Whether files were left with the remote, to be fetched when they are asked for: which is not done here. */
function isPartial(root: string): boolean {
  return !isProblem(git(root, ['config', '--get-regexp', String.raw`^remote\..*\.promisor$`]));
}
