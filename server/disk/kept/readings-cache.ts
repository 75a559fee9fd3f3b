// Readings between runs: a line for each, its hash and what the file came to. All of it is read when somebody looks for a hash;
// who knows where a reading lies, and what its bytes hash to, reads no more than that.
import type { Remembered } from '../../portfolio/remembered.ts';
import { hashOf, type Kept, type Readings } from './readings.ts';
import { readSealed, type SealedFile, SealedBytes, sealOfFile, writeSealed } from './sealed-file.ts';

const file: SealedFile = { name: 'readings.jsonl', form: 'policy-asks readings 1' };
const hashLength = 64;
const lineEnd = 0x0a;

/** Where a reading lies, in bytes from the start of what is sealed, and what it hashes to. */
export interface ReadingPlace {
  readonly from: number;
  readonly length: number;
  readonly hash: string;
}

/** Where all readings lie in the file with a seal. */
export interface ReadingPlaces {
  readonly seal: string;
  readonly at: ReadonlyMap<string, ReadingPlace>;
}

/** What earlier runs kept; nothing when there is no cache, or none that can be relied on. */
export function readReadings(root: string): Kept {
  const body = readSealed(root, file);
  return body === undefined ? new Map() : linesIn(body);
}

/** The seal of the file as it is now, unchecked. */
export const sealOfReadings = (root: string): string | undefined => sealOfFile(root, file);

/** Single readings. */
export class ReadingParts {
  readonly #bytes: SealedBytes;

  constructor(root: string) {
    this.#bytes = new SealedBytes(root, file);
  }

  /** Undefined where other bytes lie, and after `close`. */
  at({ from, length, hash }: ReadingPlace): Remembered | undefined {
    const bytes = this.#bytes.at(from, length);
    return bytes && hashOf(bytes) === hash ? (JSON.parse(bytes.toString()) as Remembered) : undefined;
  }

  close(): void {
    this.#bytes.close();
  }
}

/** Keeps what this run used, and tells where it lies; undefined when it could not be kept. */
export function writeReadings(root: string, { used }: Readings): ReadingPlaces | undefined {
  const at = new Map<string, ReadingPlace>();
  const lines: Buffer[] = [];
  let from = 0;
  for (const [hash, kept] of used) {
    const line = bytesOf(kept);
    lines.push(Buffer.from(hash, 'latin1'), line, Buffer.of(lineEnd));
    at.set(hash, { from: from + hashLength, length: line.length, hash: hashOf(line) });
    from += hashLength + line.length + 1;
  }
  const seal = writeSealed(root, file, Buffer.concat(lines));
  return seal === undefined ? undefined : { seal, at };
}

function bytesOf(kept: Remembered | Buffer | string): Buffer {
  if (Buffer.isBuffer(kept)) return kept;
  return Buffer.from(typeof kept === 'string' ? kept : JSON.stringify(kept));
}

function linesIn(body: Buffer): Kept {
  const kept: Kept = new Map();
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(lineEnd, at);
    kept.set(body.toString('latin1', at, at + hashLength), body.subarray(at + hashLength, end));
    at = end + 1;
  }
  return kept;
}
