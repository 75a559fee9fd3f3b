// What files of asks came to, kept by the hash of all that it depends on: the bytes and name of the file, the record of its
// submission, code lists, day and program. Shared by the checks of one run, and between runs by way of `readings-cache.ts`.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { SubmissionEntry } from '../../portfolio/entry.ts';
import type { Memory, Remembered, Remembering } from '../../portfolio/remembered.ts';
import type { Setup } from '../../portfolio/setup.ts';

export const hashOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

export const hashOfFile = (path: string): string => hashOf(readFileSync(path));

/** By hash; what came from an earlier run or another thread is JSON until it is wanted. */
export type Kept = Map<string, Remembered | Buffer | string>;

/** What another thread came to. */
export interface Done {
  /** As JSON. */
  readonly remembered: string;
  /** Of the bytes that it read; empty where it is not wanted. */
  readonly contentHash: string;
}

/** Files that other threads look at. */
export interface Ahead {
  /** What came of it; undefined when it is to be looked at here. */
  take(file: string): Done | undefined;
}

export class Readings {
  readonly #load: () => Kept;
  #loaded: Kept | undefined;
  /** What this run asked for or brought. */
  readonly used: Kept = new Map();
  /** Of each file that this run asked for, under which hash it is kept, and that of its bytes. */
  readonly hashes = new Map<string, { readonly reading: string; readonly content: string }>();

  /** `load` gives what earlier runs kept; it is called when that is first looked at. */
  constructor(load: () => Kept = () => new Map()) {
    this.#load = load;
  }

  get #known(): Kept {
    this.#loaded ??= this.#load();
    return this.#loaded;
  }

  get isEmpty(): boolean {
    return this.#known.size === 0;
  }

  /** Whether this run brought something that was not known before. */
  get hasNews(): boolean {
    return (
      this.used.size !== this.#known.size || [...this.used.keys()].some((hash) => !this.#known.has(hash))
    );
  }

  /** For the check of one folder on one day. `program` names the program and its version. */
  memory({ setup, today, program, ahead }: Ground): Memory {
    const lists = setup.readings.map(({ file, text }) => [file, text]);
    const ground = hashOf(JSON.stringify([program, today, lists]));
    const grounds = new Map<SubmissionEntry | undefined, string>();
    const groundOf = (submission: SubmissionEntry | undefined): string => {
      const known = grounds.get(submission) ?? hashOf(ground, JSON.stringify(partsOf(submission)));
      grounds.set(submission, known);
      return known;
    };
    const hashFor = ({ file, submission }: Remembering, content: string): string => {
      const reading = hashOf(groundOf(submission), JSON.stringify(file), content);
      this.hashes.set(file, { reading, content });
      return reading;
    };
    return {
      recall: (asked) => {
        const done = ahead?.take(asked.file);
        if (done !== undefined) return this.#use(hashFor(asked, done.contentHash), done.remembered);
        const content = asked.content();
        return content === undefined ? undefined : this.#recall(hashFor(asked, hashOf(content)));
      },
      keep: (asked, remembered) => {
        const content = asked.content();
        if (content !== undefined) this.used.set(hashFor(asked, hashOf(content)), remembered);
      },
    };
  }

  /** What is kept under a hash. */
  get(hash: string): Remembered | undefined {
    const known = this.#find(hash);
    return known === undefined ? undefined : parsed(known);
  }

  /** Keeps for the next run what is known under a hash. */
  keep(hash: string): void {
    const known = this.#known.get(hash);
    if (known !== undefined) this.used.set(hash, known);
  }

  #recall(hash: string): Remembered | undefined {
    const known = this.#find(hash);
    return known === undefined ? undefined : this.#use(hash, known);
  }

  #find(hash: string): Remembered | Buffer | string | undefined {
    return this.used.get(hash) ?? this.#known.get(hash);
  }

  #use(hash: string, known: Remembered | Buffer | string): Remembered {
    this.used.set(hash, known);
    return parsed(known);
  }
}

/** What other threads came to, and nothing else: for a check that nothing is kept of. */
export const onlyAhead = (ahead: Ahead): Memory => ({
  recall({ file }) {
    const done = ahead.take(file);
    return done && parsed(done.remembered);
  },
});

function parsed(known: Remembered | Buffer | string): Remembered {
  if (typeof known === 'object' && !Buffer.isBuffer(known)) return known;
  return JSON.parse(known.toString()) as Remembered;
}

/** What all files are looked at with. */
export interface Ground {
  readonly setup: Setup;
  readonly today: string;
  readonly program: string;
  readonly ahead?: Ahead;
}

/** What rules about one ask read of its submission. */
const partsOf = (submission: SubmissionEntry | undefined) => [
  submission?.file,
  submission?.record,
  submission?.note?.text,
];
