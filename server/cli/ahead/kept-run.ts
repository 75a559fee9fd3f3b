// What one run leaves for the next in the cache of a portfolio.
import { type CheckRecord, readCheck, writeCheck } from '../../disk/check-cache.ts';
import type { MarkColumns } from '../../disk/file-marks.ts';
import type { Readings } from '../../disk/readings.ts';
import {
  ReadingParts,
  type ReadingPlace,
  type ReadingPlaces,
  sealOfReadings,
  writeReadings,
} from '../../disk/readings-cache.ts';
import type { Remembered } from '../../portfolio/remembered.ts';

export interface KeptRun {
  /** Where the last run ended; undefined when that is not known, or does not fit the readings that are kept now. */
  ended(): CheckRecord | undefined;
  /** Undefined when it is no longer there. */
  reading(place: ReadingPlace): Remembered | undefined;
  /** Undefined when they could not be kept. */
  keepReadings(readings: Readings): ReadingPlaces | undefined;
  keepEnd(record: CheckRecord<MarkColumns>): void;
}

export function keptRun(root: string): KeptRun {
  let parts: ReadingParts | undefined;
  return {
    ended() {
      const record = readCheck(root);
      return record?.seal === sealOfReadings(root) ? record : undefined;
    },
    reading(place) {
      parts ??= new ReadingParts(root);
      return parts.at(place);
    },
    keepReadings(readings) {
      parts?.close();
      return writeReadings(root, readings);
    },
    keepEnd: (record) => writeCheck(root, record),
  };
}
