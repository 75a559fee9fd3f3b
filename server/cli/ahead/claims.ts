// Which thread looks at which files: one number for each batch of files, in memory that all threads share.

/** So many files are one batch: few enough that little is done twice. */
export const batchSize = 32;

const [free, taken, done] = [0, 1, 2] as const;

export class Claims {
  readonly #states: Int32Array;

  constructor(shared: SharedArrayBuffer) {
    this.#states = new Int32Array(shared);
  }

  static shared(files: number): SharedArrayBuffer {
    return new SharedArrayBuffer(Math.ceil(files / batchSize) * Int32Array.BYTES_PER_ELEMENT);
  }

  get count(): number {
    return this.#states.length;
  }

  /** Whether the batch was nobody's, and is the caller's now. */
  claim(batch: number): boolean {
    return Atomics.compareExchange(this.#states, batch, free, taken) === free;
  }

  /** Says that what came of a batch was sent. */
  finish(batch: number): void {
    Atomics.store(this.#states, batch, done);
  }

  isDone(batch: number): boolean {
    return Atomics.load(this.#states, batch) === done;
  }
}
