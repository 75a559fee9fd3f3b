// Several texts and lists of numbers in one sealed file, each read and looked at only when it is wanted: the seal is of a table of what
// each part hashes to.
import { SnapshotGone } from '../../portfolio/snapshot/snapshot-entry.ts';
import { hashOf } from './readings.ts';
import { fits, SealedBytes, type SealedFile, sealOfFile, writeSealed } from './sealed-file.ts';

export type Numbers = Float64Array | Uint32Array | Uint16Array;

/** The length of a part in bytes, and its hash. */
type Row = readonly [number, string];

/** Digits of the length of the table, which stands before it. */
const digits = 10;

export function writeParts(root: string, file: SealedFile, parts: readonly (string | Numbers)[]): void {
  const bytes = parts.map(bytesOf);
  const table = JSON.stringify(bytes.map((part): Row => [part.length, hashOf(part)]));
  writeSealed(root, file, Buffer.from(String(table.length).padStart(digits) + table), bytes);
}

const bytesOf = (part: string | Numbers): Buffer =>
  typeof part === 'string' ? Buffer.from(part) : Buffer.from(part.buffer, part.byteOffset, part.byteLength);

/** The parts of a file, one after the other. */
export class Parts {
  readonly #bytes: SealedBytes;
  readonly #rows: Iterator<Row>;
  #at: number;

  private constructor(bytes: SealedBytes, rows: readonly Row[], start: number) {
    this.#bytes = bytes;
    this.#rows = rows.values();
    this.#at = start;
  }

  /** Undefined when there are none, or none that can be relied on. */
  static in(root: string, file: SealedFile): Parts | undefined {
    const seal = sealOfFile(root, file);
    const bytes = new SealedBytes(root, file);
    const length = Number(bytes.at(0, digits)?.toString() ?? Number.NaN);
    const table = Number.isSafeInteger(length) ? bytes.at(0, digits + length) : undefined;
    if (seal === undefined || table === undefined || !fits(seal, table)) return undefined;
    return new Parts(bytes, JSON.parse(table.toString('utf8', digits)) as readonly Row[], table.length);
  }

  /** The next part, read when it is asked for, and once. It throws `SnapshotGone` when other bytes lie there. */
  json(): () => unknown {
    return this.#next((bytes) => JSON.parse(bytes.toString()) as unknown);
  }
  text(): () => string {
    return this.#next((bytes) => bytes.toString());
  }
  doubles(): () => Float64Array {
    return this.#next((bytes) => numbersIn(Float64Array, bytes));
  }
  words(): () => Uint32Array {
    return this.#next((bytes) => numbersIn(Uint32Array, bytes));
  }
  halves(): () => Uint16Array {
    return this.#next((bytes) => numbersIn(Uint16Array, bytes));
  }

  #next<T>(make: (bytes: Buffer) => T): () => T {
    const [length, hash] = (this.#rows.next().value ?? [0, '']) as Row;
    const from = this.#at;
    this.#at += length;
    let made: { readonly value: T } | undefined;
    return () => {
      made ??= { value: make(this.#read(from, length, hash)) };
      return made.value;
    };
  }

  #read(from: number, length: number, hash: string): Buffer {
    const bytes = this.#bytes.at(from, length);
    if (bytes === undefined || hashOf(bytes) !== hash) throw new SnapshotGone();
    return bytes;
  }

  close(): void {
    this.#bytes.close();
  }
}

interface NumbersOf<N extends Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, from: number, count: number): N;
}

/** In the bytes themselves; in a copy where they lie so that numbers may not start there. */
function numbersIn<N extends Numbers>(kind: NumbersOf<N>, bytes: Buffer): N {
  const size = kind.BYTES_PER_ELEMENT;
  const { buffer, byteOffset } = bytes.byteOffset % size === 0 ? bytes : new Uint8Array(bytes);
  return new kind(buffer, byteOffset, bytes.length / size);
}
