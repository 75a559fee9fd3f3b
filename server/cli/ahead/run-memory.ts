// What a run need not look at itself: with `--cache` what earlier runs kept, beside an earlier version what both have in common, and in
// a large portfolio what other threads do.
import type { Checker, CheckerOptions } from '../../checks/checker.ts';
import { DiskFolder } from '../../disk/disk-folder.ts';
import { GoingOn } from '../../disk/kept/going-on.ts';
import { keptRun } from '../../disk/kept/kept-run.ts';
import { programKnownBy, runKnownBy } from '../../disk/kept/program.ts';
import { readReadings, writeReadings } from '../../disk/kept/readings-cache.ts';
import { type Ahead, onlyAhead, Readings } from '../../disk/kept/readings.ts';
import type { Invocation } from '../command.ts';
import type { Opened } from '../open-portfolio.ts';
import { readAhead } from './read-ahead.ts';

export interface RunMemory {
  readonly memory: NonNullable<CheckerOptions['memory']>;
  /** Whether the checker was brought to where the last run ended, and what changed since; else it is to load. */
  readonly takeUp: (checker: Checker) => boolean;
  /** Keeps for the next run what this one used and where it ended, when that was asked for. */
  readonly keep: (checker: Checker) => void;
}

export function runMemory({ root, folder, earlier }: Opened, { values }: Invocation): RunMemory {
  const isCached = values.flag('cache');
  const readings = isCached ? new Readings(() => readReadings(root)) : earlier && new Readings();
  // Threads read what lies on the disk now, and nothing else.
  const disk = folder instanceof DiskFolder && earlier === undefined ? folder : undefined;
  const program = isCached ? programKnownBy(__filename) : '';
  const run = runKnownBy(program, { profile: values.text('profile'), severities: values.many('rule') });
  const goingOn =
    isCached && disk && readings && new GoingOn({ kept: keptRun(root), folder: disk, readings, run });
  return {
    memory(setup, today) {
      if (goingOn) goingOn.setup = setup;
      const ahead = whenAsked(() =>
        disk !== undefined && readings?.isEmpty !== false
          ? readAhead({ root, setup, today, program: __filename, isHashed: isCached })
          : undefined,
      );
      const memory = readings?.memory({ setup, today, program, ahead }) ?? onlyAhead(ahead);
      // What changed is read: looking for it among all that was kept takes longer.
      return {
        ...memory,
        recall: (asked) => (goingOn && goingOn.isUnderWay ? undefined : memory.recall(asked)),
      };
    },
    takeUp: (checker) => (goingOn ? goingOn.takeUp(checker) : false),
    keep(checker) {
      if (goingOn) goingOn.keep(checker);
      else if (isCached && readings?.hasNews === true) writeReadings(root, readings);
    },
  };
}

/** Begins when it is first asked for a file. */
function whenAsked(begin: () => Ahead | undefined): Ahead {
  let begun: { readonly ahead: Ahead | undefined } | undefined;
  return {
    take(file) {
      begun ??= { ahead: begin() };
      return begun.ahead?.take(file);
    },
  };
}
