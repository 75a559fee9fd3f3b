// Which files are as they were: known by the hash of their bytes, or without reading them by what the file system says of them.
import { firstOf } from '../../portfolio/first-of.ts';
import { type FileStatus, type Folder, type FolderProblem, isProblem } from '../../portfolio/folder.ts';
import { each, type Steps } from '../../portfolio/steps.ts';
import { hashOf } from './readings.ts';

const fields = 4;

/** Of each file in turn. */
export interface MarkColumns {
  /** Sorted, each once. */
  readonly files: readonly string[];
  /** Four numbers for each; no numbers when the file system could say the same of other bytes. */
  readonly statuses: Float64Array;
  /** Of the bytes; of a file that could not be read, why. */
  readonly hashes: readonly string[];
}

export class Marks {
  readonly files: readonly string[];
  readonly #statuses: Float64Array;
  readonly #hashes: () => readonly string[];

  /** `hashes` is called when one is wanted. */
  constructor(files: readonly string[], statuses: Float64Array, hashes: () => readonly string[]) {
    this.files = files;
    this.#statuses = statuses;
    this.#hashes = hashes;
  }

  /** Among all marked files, from 0; undefined for one that is not marked. */
  placeOf(file: string): number | undefined {
    const place = firstOf(this.files.length, (one) => (this.files[one] ?? '') >= file);
    return this.files[place] === file ? place : undefined;
  }
  isAt(place: number, { size, mtimeMs, ctimeMs, ino }: FileStatus): boolean {
    const at = place * fields;
    const all = this.#statuses;
    return all[at] === size && all[at + 1] === mtimeMs && all[at + 2] === ctimeMs && all[at + 3] === ino;
  }
  hashAt(place: number): string | undefined {
    return this.#hashes()[place];
  }
}

/** A file changed so shortly before it was read may change again without another time, in milliseconds. */
const coarsestClock = 2000;

/** Marks files, of which some hashes are known. `begun`: when the first of them was read, in milliseconds since 1970. */
export function marksOf(
  folder: Folder,
  files: readonly string[],
  known: (file: string) => string | undefined,
  begun: number,
): MarkColumns {
  const statuses = new Float64Array(files.length * fields).fill(Number.NaN);
  for (const [place, file] of files.entries()) {
    const status = folder.status?.(file);
    if (status === undefined) continue;
    const { size, mtimeMs, ctimeMs, ino } = status;
    const isSettled = Math.max(mtimeMs, ctimeMs) < begun - coarsestClock;
    if (isSettled) statuses.set([size, mtimeMs, ctimeMs, ino], place * fields);
  }
  return { files, statuses, hashes: files.map((file) => known(file) ?? contentHash(folder, file)) };
}

/** What is otherwise than it was marked. */
export interface Difference {
  /** Files with other bytes, new ones, and those that are gone; without any of the marked ones the rest are as they were. */
  readonly changed: ReadonlySet<string>;
  /** How many files had to be read to see that they are as they were. */
  readonly read: number;
}

/**
 * `files` are all that count now, sorted. Undefined when a marked one no longer counts though it is there: then more changed than
 * files.
 */
export function* differenceSince(
  marks: Marks,
  folder: Folder,
  files: readonly string[],
): Steps<Difference | undefined> {
  const changed = new Set<string>();
  const left: string[] = [];
  let [place, read] = [0, 0];
  yield* each(files, (file) => {
    for (; place < marks.files.length && (marks.files[place] ?? '') < file; place += 1)
      left.push(marks.files[place] ?? '');
    if (marks.files[place] !== file) changed.add(file);
    else {
      const how = stateOf(file, place, marks, folder);
      if (how === 'changed') changed.add(file);
      if (how === 'read') read += 1;
      place += 1;
    }
  });
  for (const file of [...left, ...marks.files.slice(place)]) {
    if (contentHash(folder, file) !== gone) return undefined;
    changed.add(file);
  }
  return { changed, read };
}

/** Whether a marked file is as it was, and whether it had to be read to see that. */
function stateOf(file: string, place: number, marks: Marks, folder: Folder): 'same' | 'read' | 'changed' {
  const status = folder.status?.(file);
  if (status !== undefined && marks.isAt(place, status)) return 'same';
  return contentHash(folder, file) === marks.hashAt(place) ? 'read' : 'changed';
}

const gone = 'gone' satisfies FolderProblem['problem'];

function contentHash(folder: Pick<Folder, 'read'>, file: string): string {
  const content = folder.read(file);
  return isProblem(content) ? content.problem : hashOf(content);
}
