// What a portfolio reads from: a folder on disk, open documents in an editor, or a map in a test. Synchronous, never throws.
// Paths are relative to the portfolio's root, with `/`; the root itself is ''.

export interface FolderEntry {
  readonly name: string;
  /** `other`: not to be entered, and read only to learn why it cannot be. */
  readonly kind: 'file' | 'folder' | 'other';
}

/**
 * Why something could not be read: not there, no rights, a link that leaves the portfolio, a link of which nobody can tell where it
 * leads, no ordinary file (a link that leads nowhere, a pipe), a name that is no text, or a fault of the disk.
 */
export interface FolderProblem {
  readonly problem: 'gone' | 'denied' | 'not-a-folder' | 'outside' | 'link' | 'no-file' | 'name' | 'failed';
}

/** What would be otherwise after any change of a file, as far as the file system tells: size, times and number of the file. */
export interface FileStatus {
  readonly size: number;
  /** Milliseconds since 1970: of the last change of its bytes, and of the last change of any kind. */
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly ino: number;
}

export interface Folder {
  list(path: string): readonly FolderEntry[] | FolderProblem;
  read(file: string): Uint8Array | string | FolderProblem;
  /** Undefined, or absent, where a file must be read to know whether it changed. */
  status?(file: string): FileStatus | undefined;
  /**
   * The index of another portfolio, at a path from the root that leads out of it and ends in `.json`: the one thing outside
   * that is ever read. Absent where there is nothing outside.
   */
  readIndex?(file: string): Uint8Array | string | FolderProblem;
  /** The `.gitignore` texts of folders above the root in the same repository, with the root's path from there (`a/b`). */
  ignoreFilesAbove?(): readonly { readonly root: string; readonly text: string }[];
}

/** One whose texts come as bytes, as they are on a disk. */
export interface ByteFolder extends Folder {
  read(file: string): Uint8Array | FolderProblem;
}

export function isProblem(result: unknown): result is FolderProblem {
  return typeof result === 'object' && result !== null && 'problem' in result;
}

/** The folder a path lies in; '' for the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** What a file or folder is called, without the folders it lies in. */
export const nameOfFile = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** A path below a folder. */
export function below(folder: string, name: string): string {
  if (name === '') return folder;
  return folder === '' ? name : `${folder}/${name}`;
}

/** Whether a path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** A path as written in a file of `folder`, made relative to the root; undefined when it leaves the portfolio. */
export function resolvePath(folder: string, written: string): string | undefined {
  if (written.startsWith('/') || /^[a-z]:/iu.test(written)) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of written.replaceAll('\\', '/').split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
