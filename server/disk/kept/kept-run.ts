// What one check leaves for the next: in the cache of a portfolio, or within one run.
import type { Remembered } from '../../portfolio/remembered.ts';
import { Marks } from './file-marks.ts';
import { type CheckRecord, KeptCheck, type NewCheckRecord, writeCheck } from './kept-check.ts';
import { KeptReadings } from './kept-readings.ts';
import {
  ReadingParts,
  type ReadingPlace,
  type ReadingPlaces,
  sealOfReadings,
  writeReadings,
} from './readings-cache.ts';
import type { Readings } from './readings.ts';

export interface KeptRun {
  /**
   * Where the last check ended; undefined when that is not known, or does not fit the readings that are kept now. Its parts are read when
   * they are asked for; they and this throw `SnapshotGone` when they cannot be relied on.
   */
  ended(): CheckRecord | undefined;
  /** Undefined when it is no longer there. */
  reading(place: ReadingPlace): Remembered | undefined;
  /** Undefined when they could not be kept. */
  keepReadings(readings: Readings): ReadingPlaces | undefined;
  keepEnd(record: NewCheckRecord): void;
}

/** The same for the checks of one run, in memory: what files came to is known by their readings. */
export function runInMemory(): KeptRun {
  let record: CheckRecord | undefined;
  return {
    ended: () => record,
    reading: () => undefined,
    keepReadings: ({ used }) => ({
      seal: '',
      at: new Map(Array.from(used.keys(), (hash) => [hash, nowhere])),
    }),
    keepEnd({ marks: { files, statuses, hashes }, readings, ...rest }) {
      const marks = new Marks(files, statuses, () => hashes);
      const places = new KeptReadings(
        (file) => marks.placeOf(file),
        () => readings.hashes,
        () => readings.places,
      );
      record = { ...rest, marks, readings: places };
    },
  };
}

/** As long as a hash, but none is made: that would load what makes them at every start. */
const nowhere: ReadingPlace = { from: 0, length: 0, hash: '0'.repeat(64) };

/** In the cache of a portfolio. */
export function keptRun(root: string): KeptRun {
  let check: KeptCheck | undefined;
  let parts: ReadingParts | undefined;
  return {
    ended() {
      check = KeptCheck.in(root);
      return check?.seal === sealOfReadings(root) ? check : undefined;
    },
    reading(place) {
      parts ??= new ReadingParts(root);
      return parts.at(place);
    },
    keepReadings(readings) {
      parts?.close();
      return writeReadings(root, readings);
    },
    keepEnd(record) {
      check?.close();
      writeCheck(root, record);
    },
  };
}
