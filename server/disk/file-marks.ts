// Which files are as they were: known by the hash of their bytes, or without reading them by what the file system says of them.
import { type Folder, type FolderProblem, isProblem } from '../portfolio/folder.ts';
import { hashOf } from './readings.ts';

/** Of each file in turn. */
export interface MarkColumns {
  readonly files: readonly string[];
  /** What the file system said; empty when that could be said again of other bytes. */
  readonly statuses: readonly string[];
  /** Of the bytes; of a file that could not be read, why. */
  readonly hashes: readonly string[];
}

export class Marks {
  readonly #places: ReadonlyMap<string, number>;
  readonly #statuses: readonly string[];
  readonly #hashes: () => readonly string[];

  /** `hashes` is called when one is wanted. */
  constructor({ files, statuses }: Omit<MarkColumns, 'hashes'>, hashes: () => readonly string[]) {
    this.#places = new Map(files.map((file, place) => [file, place]));
    this.#statuses = statuses;
    this.#hashes = hashes;
  }

  get files(): Iterable<string> {
    return this.#places.keys();
  }
  /** Undefined for a file that is not marked. */
  statusOf(file: string): string | undefined {
    return this.#statuses[this.#places.get(file) ?? -1];
  }
  hashOf(file: string): string | undefined {
    const place = this.#places.get(file);
    return place === undefined ? undefined : this.#hashes()[place];
  }
}

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
  files: readonly string[],
  known: (file: string) => string | undefined,
  begun: number,
): MarkColumns {
  const statuses = files.map((file) => {
    const status = folder.status?.(file);
    return status !== undefined && status.changed < begun - coarsestClock ? status.text : '';
  });
  return { files, statuses, hashes: files.map((file) => known(file) ?? contentHash(folder, file)) };
}

/** What is otherwise than it was marked. */
export interface Difference {
  /** Files with other bytes, new ones, and those that are gone. */
  readonly changed: readonly string[];
  /** Those that are as they were. */
  readonly same: ReadonlySet<string>;
  /** How many of those had to be read to see that. */
  readonly read: number;
}

/** `files` are all that count now. Undefined when a marked one no longer counts though it is there: then more changed than files. */
export function differenceSince(
  marks: Marks,
  folder: MarkedFolder,
  files: ReadonlySet<string>,
): Difference | undefined {
  const changed: string[] = [];
  const same = new Set<string>();
  let read = 0;
  for (const file of files) {
    const status = marks.statusOf(file);
    const isTrusted = status !== undefined && status !== '' && folder.status?.(file)?.text === status;
    if (isTrusted) same.add(file);
    else if (status !== undefined && contentHash(folder, file) === marks.hashOf(file)) {
      same.add(file);
      read += 1;
    } else changed.push(file);
  }
  for (const file of marks.files) {
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
