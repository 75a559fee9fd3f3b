// Which files are as they were: known by the hash of their bytes, or without reading them by what the file system says of them.
import { type Folder, type FolderProblem, isProblem } from '../portfolio/folder.ts';
import { hashOf } from './readings.ts';

export interface Mark {
  /** What the file system said: absent when that could be said again of other bytes. */
  readonly status?: string;
  /** Of the bytes; of a file that could not be read, why. */
  readonly hash: string;
}

export type Marks = ReadonlyMap<string, Mark>;

/** What the file system says of a file, and when it was last changed in any way, in milliseconds since 1970. */
export interface FileStatus {
  readonly text: string;
  readonly changed: number;
}

export interface MarkedFolder extends Pick<Folder, 'read'> {
  /** Absent, or undefined for what is no ordinary file: then its bytes are read. */
  status?(file: string): FileStatus | undefined;
}

/** A file changed so shortly before it was read may change again without another time, in milliseconds. */
const coarsestClock = 2000;

/** Marks files, of which some hashes are known. `begun`: when the first of them was read, in milliseconds since 1970. */
export function marksOf(
  folder: MarkedFolder,
  files: Iterable<string>,
  hashes: ReadonlyMap<string, string>,
  begun: number,
): Marks {
  const marks = new Map<string, Mark>();
  for (const file of files) {
    const status = folder.status?.(file);
    const isSettled = status !== undefined && status.changed < begun - coarsestClock;
    const hash = hashes.get(file) ?? contentHash(folder, file);
    marks.set(file, { status: isSettled ? status.text : undefined, hash });
  }
  return marks;
}

export interface Difference {
  /** Files with other bytes, new ones, and those that are gone. */
  readonly changed: readonly string[];
  /** Hashes of those that are as they were. */
  readonly same: ReadonlyMap<string, string>;
  /** How many of those had to be read to see that. */
  readonly read: number;
}

/**
 * What is otherwise than it was marked. `files` are all that count now; undefined when a marked file no longer counts though it is
 * still there, because then more changed than files.
 */
export function differenceSince(
  marks: Marks,
  folder: MarkedFolder,
  files: ReadonlySet<string>,
): Difference | undefined {
  const changed: string[] = [];
  const same = new Map<string, string>();
  let read = 0;
  for (const file of files) {
    const mark = marks.get(file);
    const isTrusted = mark?.status !== undefined && folder.status?.(file)?.text === mark.status;
    const isSame = isTrusted || (mark !== undefined && contentHash(folder, file) === mark.hash);
    if (isSame) same.set(file, mark.hash);
    else changed.push(file);
    if (isSame && !isTrusted) read += 1;
  }
  for (const file of marks.keys()) {
    if (files.has(file)) continue;
    if (contentHash(folder, file) !== gone) return undefined;
    changed.push(file);
  }
  return { changed, same, read };
}

const gone = 'gone' satisfies FolderProblem['problem'];

function contentHash(folder: Pick<Folder, 'read'>, file: string): string {
  const content = folder.read(file);
  return isProblem(content) ? content.problem : hashOf(content);
}
