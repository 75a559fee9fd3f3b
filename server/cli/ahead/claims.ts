// Which thread looks at which files: one number for each batch of files, in memory that all threads share.

/** So many files are one batch: few enough that nobody waits long for the last. */
export const batchSize = 64;

const [free, taken, done, left] = [0, 1, 2, 3] as const;

/** A thread that tells nothing for so long, in milliseconds, is taken for dead. */
const patience = 20_000;

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
    this.#end(batch, done);
  }

  /** Says that nothing will come of it. */
  leave(batch: number): void {
    this.#end(batch, left);
  }

  /** Waits until what came of a claimed batch was sent; false when nothing will come. */
  wait(batch: number): boolean {
    Atomics.wait(this.#states, batch, taken, patience);
    return Atomics.load(this.#states, batch) === done;
  }

  #end(batch: number, state: typeof done | typeof left): void {
    Atomics.store(this.#states, batch, state);
    Atomics.notify(this.#states, batch);
  }
}
