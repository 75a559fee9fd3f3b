// A folder of the disk as the portfolio reads it. Never writes, never leaves the folder: linked folders are not entered,
// a linked file counts only when it lies inside. Names are left as the disk gives them (NFC, NFD).
import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import {
  below,
  type FileStatus,
  type Folder,
  type FolderEntry,
  type FolderProblem,
  parentOf,
} from '../portfolio/folder.ts';
import { pathFrom } from './paths.ts';

/** Of a longer file only this much is read, in bytes: far more than the engine accepts as a text. */
const mostBytes = 16 * 1024 * 1024;

/** Not following links makes one open call safe; where the system lacks it a link is looked for first. */
const noFollow = constants.O_NOFOLLOW ?? 0;
const openFlags = constants.O_RDONLY | noFollow | (constants.O_NONBLOCK ?? 0);

export class DiskFolder implements Folder {
  /** Absolute, without links. */
  readonly root: string;
  /** Folders known to lie inside without a link on the way. */
  readonly #inside = new Set<string>();

  constructor(root: string) {
    this.root = realpathSync.native(root);
  }

  list(path: string): readonly FolderEntry[] | FolderProblem {
    this.#inside.delete(path);
    const problem = this.#check(path);
    if (problem !== undefined) return problem;
    try {
      const found = readdirSync(join(this.root, path), { withFileTypes: true });
      return found.map((entry) => ({ name: entry.name, kind: this.#kind(path, entry) }));
    } catch (error) {
      return problemOf(error);
    }
  }

  read(file: string): Uint8Array | FolderProblem {
    const problem = this.#check(parentOf(file));
    if (problem !== undefined) return problem.problem === 'not-a-folder' ? { problem: 'gone' } : problem;
    const path = join(this.root, file);
    try {
      if (noFollow === 0 && lstatSync(path).isSymbolicLink()) return this.#readLinked(path);
      return readOpened(path);
    } catch (error) {
      if (codeOf(error) === 'ELOOP' || codeOf(error) === 'EMLINK') return this.#readLinked(path);
      if (codeOf(error) === 'ENOENT' && isMangled(file)) return { problem: 'name' };
      return codeOf(error) === 'ENOTDIR' ? { problem: 'gone' } : problemOf(error);
    }
  }

  /** Undefined for what is no ordinary file. */
  status(file: string): FileStatus | undefined {
    try {
      const status = lstatSync(`${this.root}/${file}`);
      return status.isFile() ? status : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * Only an ordinary file that the configuration names as an index. A folder on the way may be a link, as when repositories are
   * laid side by side; the file itself may not, because its name would then not be the one that was looked at.
   */
  readIndex(file: string): Uint8Array | FolderProblem {
    if (!file.toLowerCase().endsWith('.json')) return { problem: 'outside' };
    const path = join(this.root, file);
    try {
      if (lstatSync(path).isSymbolicLink()) return { problem: 'outside' };
      return readOpened(path);
    } catch (error) {
      return problemOf(error).problem === 'not-a-folder' ? { problem: 'gone' } : problemOf(error);
    }
  }

  /** The `.gitignore` texts between the portfolio and the root of its repository. */
  ignoreFilesAbove(): readonly { readonly root: string; readonly text: string }[] {
    const found: { root: string; text: string }[] = [];
    let folder = this.root;
    while (!existsSync(join(folder, '.git'))) {
      const above = dirname(folder);
      if (above === folder) return [];
      folder = above;
      const root = pathFrom(folder, this.root);
      const text = textOf(join(folder, '.gitignore'));
      if (text !== undefined) found.unshift({ root, text });
    }
    return found;
  }

  /** Undefined when the folder may be entered; looked up once per folder until it is listed again. */
  #check(path: string): FolderProblem | undefined {
    if (this.#inside.has(path)) return undefined;
    if (path.split('/').includes('..')) return { problem: 'outside' };
    // Step by step, so that a deep folder costs no more than a shallow one.
    const above = path === '' ? undefined : this.#check(parentOf(path));
    if (above !== undefined) return above;
    try {
      const status = lstatSync(join(this.root, path));
      if (status.isSymbolicLink()) return { problem: 'outside' };
      if (!status.isDirectory()) return { problem: 'not-a-folder' };
    } catch (error) {
      return codeOf(error) === 'ENOENT' && isMangled(path) ? { problem: 'name' } : problemOf(error);
    }
    this.#inside.add(path);
    return undefined;
  }

  #kind(path: string, entry: Dirent): FolderEntry['kind'] {
    if (entry.isFile()) return 'file';
    if (entry.isDirectory()) return 'folder';
    if (!entry.isSymbolicLink()) return 'other';
    try {
      return statSync(join(this.root, below(path, entry.name))).isFile() ? 'file' : 'other';
    } catch {
      return 'other';
    }
  }

  #readLinked(path: string): Uint8Array | FolderProblem {
    try {
      const target = realpathSync.native(path);
      if (!target.startsWith(this.root + sep)) return { problem: 'outside' };
      return readOpened(target);
    } catch (error) {
      return ['ELOOP', 'ENOENT'].includes(codeOf(error)) ? { problem: 'no-file' } : problemOf(error);
    }
  }
}

/** A name of bytes that are no text was given to us with this sign in their place, so that the file cannot be found by it. */
const isMangled = (name: string): boolean => name.includes('\uFFFD');

/** Reads an ordinary file; a pipe or a device is refused without waiting for it. */
function readOpened(path: string): Uint8Array | FolderProblem {
  const file = openSync(path, openFlags);
  try {
    const status = fstatSync(file);
    if (!status.isFile()) return { problem: 'no-file' };
    // Some file systems do not tell the size beforehand.
    if (status.size === 0) return readFileSync(file);
    return bytesOf(file, Math.min(status.size, mostBytes));
  } finally {
    closeSync(file);
  }
}

/** The first bytes of an open file; fewer when it became shorter meanwhile. */
function bytesOf(file: number, most: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(most);
  let length = 0;
  while (length < most) {
    const count = readSync(file, bytes, length, most - length, null);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

function textOf(path: string): string | undefined {
  try {
    const content = readOpened(realpathSync(path));
    return content instanceof Uint8Array ? new TextDecoder().decode(content) : undefined;
  } catch {
    return undefined;
  }
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** A fault of the file system in the words of the portfolio. A disk tells where a link leads. */
export function problemOf(error: unknown): { readonly problem: Exclude<FolderProblem['problem'], 'link'> } {
  switch (codeOf(error)) {
    case 'ENOENT':
      return { problem: 'gone' };
    case 'EACCES':
    case 'EPERM':
      return { problem: 'denied' };
    case 'ENXIO':
      return { problem: 'no-file' };
    case 'ENOTDIR':
      return { problem: 'not-a-folder' };
    default:
      return { problem: 'failed' };
  }
}
