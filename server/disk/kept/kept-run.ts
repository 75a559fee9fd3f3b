// What one run leaves for the next in the cache of a portfolio.
import type { Remembered } from '../../portfolio/remembered.ts';
import { type CheckRecord, KeptCheck, type NewCheckRecord, writeCheck } from './kept-check.ts';
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
   * Where the last run ended; undefined when that is not known, or does not fit the readings that are kept now. Its parts are read when
   * they are asked for; they and this throw `SnapshotGone` when they cannot be relied on.
   */
  ended(): CheckRecord | undefined;
  /** Undefined when it is no longer there. */
  reading(place: ReadingPlace): Remembered | undefined;
  /** Undefined when they could not be kept. */
  keepReadings(readings: Readings): ReadingPlaces | undefined;
  keepEnd(record: NewCheckRecord): void;
}

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
