// What files of asks came to, kept by the hash of all that it depends on: the bytes and name of the file, the record of its
// submission, code lists, day and program. Shared by the checks of one run, and between runs by way of `readings-cache.ts`.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SubmissionEntry } from '../portfolio/entry.ts';
import type { Memory, Remembered, Remembering } from '../portfolio/remembered.ts';
import type { Setup } from '../portfolio/setup.ts';

const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

export const hashOfFile = (path: string): string => hashOf(readFileSync(path));

/** By hash; what came from an earlier run is text until it is wanted. */
export type Kept = Map<string, Remembered | Buffer>;

export class Readings {
  readonly #known: ReadonlyMap<string, Remembered | Buffer>;
  /** What this run asked for or brought. */
  readonly used: Kept = new Map();

  constructor(known: Kept = new Map()) {
    this.#known = known;
  }

  /** Whether this run brought something that was not known before. */
  get hasNews(): boolean {
    return (
      this.used.size !== this.#known.size || [...this.used.keys()].some((hash) => !this.#known.has(hash))
    );
  }

  /** For the check of one folder. `program` names the program and its version. */
  memory(setup: Setup, today: string, program: string): Memory {
    const lists = setup.readings.map(({ file, text }) => [file, text]);
    const ground = hashOf(JSON.stringify([program, today, lists]));
    const grounds = new Map<SubmissionEntry | undefined, string>();
    const groundOf = (submission: SubmissionEntry | undefined): string => {
      const known = grounds.get(submission) ?? hashOf(ground, JSON.stringify(partsOf(submission)));
      grounds.set(submission, known);
      return known;
    };
    const hashFor = ({ file, content, submission }: Remembering): string =>
      hashOf(groundOf(submission), JSON.stringify(file), content);
    return {
      recall: (asked) => this.#recall(hashFor(asked)),
      keep: (asked, remembered) => void this.used.set(hashFor(asked), remembered),
    };
  }

  #recall(hash: string): Remembered | undefined {
    const known = this.used.get(hash) ?? this.#known.get(hash);
    if (known === undefined) return undefined;
    this.used.set(hash, known);
    return Buffer.isBuffer(known) ? (JSON.parse(known.toString('utf8')) as Remembered) : known;
  }
}

/** What rules about one ask read of its submission. */
const partsOf = (submission: SubmissionEntry | undefined) =>
  submission && [submission.file, submission.record, submission.note?.text];
