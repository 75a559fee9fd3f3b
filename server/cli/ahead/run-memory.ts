// What a run need not look at itself: with `--cache` what earlier runs kept, beside an earlier version what both have in common, and in
// a large portfolio what other threads do.
import type { CheckerOptions } from '../../checks/checker.ts';
import { DiskFolder } from '../../disk/disk-folder.ts';
import { hashOfFile, onlyAhead, Readings } from '../../disk/readings.ts';
import { readReadings, writeReadings } from '../../disk/readings-cache.ts';
import type { Invocation } from '../command.ts';
import type { Opened } from '../open-portfolio.ts';
import { readAhead } from './read-ahead.ts';

export interface RunMemory {
  readonly memory: NonNullable<CheckerOptions['memory']>;
  /** Keeps for the next run what this one used, when that was asked for. */
  readonly keep: () => void;
}

export function runMemory({ root, folder, earlier }: Opened, { values }: Invocation): RunMemory {
  const isCached = values.flag('cache');
  const readings = isCached ? readReadings(root) : earlier && new Readings();
  // Threads read what lies on the disk now, and nothing else.
  const isForThreads = folder instanceof DiskFolder && earlier === undefined && readings?.isEmpty !== false;
  // The program is known by its own bytes, so that another version never reads what this one kept.
  const program = `${isCached ? hashOfFile(__filename) : ''} ${process.version}`;
  return {
    memory(setup, today) {
      const ahead = isForThreads ? readAhead(root, setup, today, __filename) : undefined;
      return readings?.memory({ setup, today, program, ahead }) ?? (ahead && onlyAhead(ahead));
    },
    keep: () => {
      if (isCached && readings !== undefined) writeReadings(root, readings);
    },
  };
}
