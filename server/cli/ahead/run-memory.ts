// What a run need not look at itself: with `--cache` what earlier runs kept, beside an earlier version what both have in common, and in
// a large portfolio what other threads do.
import type { Checker, CheckerOptions } from '../../checks/checker.ts';
import { readCheck, writeCheck } from '../../disk/check-cache.ts';
import { DiskFolder } from '../../disk/disk-folder.ts';
import { hashOfFile, onlyAhead, Readings } from '../../disk/readings.ts';
import { readReadings, writeReadings } from '../../disk/readings-cache.ts';
import type { Invocation } from '../command.ts';
import type { Opened } from '../open-portfolio.ts';
import { GoingOn, type KeptPlace } from './going-on.ts';
import { readAhead } from './read-ahead.ts';

export interface RunMemory {
  readonly memory: NonNullable<CheckerOptions['memory']>;
  /** Whether the checker was brought to where the last run ended, and what changed since; else it is to load. */
  readonly takeUp: (checker: Checker) => boolean;
  /** Keeps for the next run what this one used and where it ended, when that was asked for. */
  readonly keep: (checker: Checker) => void;
}

const placeIn = (root: string): KeptPlace => ({
  read: () => readCheck(root),
  write: (record) => writeCheck(root, record),
});

export function runMemory({ root, folder, earlier }: Opened, { values }: Invocation): RunMemory {
  const isCached = values.flag('cache');
  const readings = isCached ? readReadings(root) : earlier && new Readings();
  // Threads read what lies on the disk now, and nothing else.
  const disk = folder instanceof DiskFolder && earlier === undefined ? folder : undefined;
  const isForThreads = disk !== undefined && readings?.isEmpty !== false;
  // The program is known by its own bytes, so that another version never reads what this one kept.
  const program = `${isCached ? hashOfFile(__filename) : ''} ${process.version}`;
  const run = JSON.stringify([program, values.text('profile'), values.many('rule')]);
  const goingOn =
    isCached && disk && readings && new GoingOn({ place: placeIn(root), folder: disk, readings, run });
  return {
    memory(setup, today) {
      if (goingOn) goingOn.setup = setup;
      const ahead = isForThreads ? readAhead(root, setup, today, __filename) : undefined;
      return readings?.memory({ setup, today, program, ahead }) ?? (ahead && onlyAhead(ahead));
    },
    takeUp: (checker) => (goingOn ? goingOn.takeUp(checker) : false),
    keep(checker) {
      if (goingOn) goingOn.keep(checker);
      if (isCached && readings !== undefined) writeReadings(root, readings);
    },
  };
}
