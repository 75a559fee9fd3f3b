// Under which hash the reading of each marked file is kept, and where: long texts of hashes and a list of numbers, because few of them
// are ever looked up.
import type { ReadingPlace } from './readings-cache.ts';

export interface KeptReading {
  readonly hash: string;
  readonly place: ReadingPlace;
}

/** Of each file in turn. */
export interface ReadingColumns {
  /** Two hashes for each: of what the reading depends on, and of its bytes. Spaces for a file without a reading. */
  readonly hashes: string;
  /** Two numbers for each: where it starts, and its length in bytes. */
  readonly places: Float64Array;
}

const hashLength = 64;
const rowLength = 2 * hashLength;

export class KeptReadings {
  readonly #placeOf: (file: string) => number | undefined;
  readonly #hashes: () => string;
  readonly #places: () => Float64Array;

  /** `placeOf` tells the place of a file among all; the columns are called when something is looked up. */
  constructor(
    placeOf: (file: string) => number | undefined,
    hashes: () => string,
    places: () => Float64Array,
  ) {
    this.#placeOf = placeOf;
    this.#hashes = hashes;
    this.#places = places;
  }

  of(file: string): KeptReading | undefined {
    const at = this.#placeOf(file);
    if (at === undefined) return undefined;
    const row = this.#hashes().slice(at * rowLength, (at + 1) * rowLength);
    const [from = 0, length = 0] = this.#places().subarray(2 * at, 2 * at + 2);
    if (row.startsWith(' ')) return undefined;
    return { hash: row.slice(0, hashLength), place: { from, length, hash: row.slice(hashLength) } };
  }
}

export function readingColumns(
  files: readonly string[],
  of: (file: string) => KeptReading | undefined,
): ReadingColumns {
  const rows = files.map(of);
  const places = Float64Array.from(
    rows.flatMap((row) => (row === undefined ? [0, 0] : [row.place.from, row.place.length])),
  );
  const hashes = rows.map((row) => (row === undefined ? ' '.repeat(rowLength) : row.hash + row.place.hash));
  return { hashes: hashes.join(''), places };
}
