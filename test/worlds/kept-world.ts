// Checks over folders in memory, each from where another one ended: run after run over one folder, as `lint --cache` does on the disk,
// and of several versions in one run, as `lint --since` does.
import { vi } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { GoingOn } from '../../server/disk/kept/going-on.ts';
import { keptRun, runInMemory } from '../../server/disk/kept/kept-run.ts';
import { Readings } from '../../server/disk/kept/readings.ts';
import { readReadings } from '../../server/disk/kept/readings-cache.ts';
import type { Portfolio } from '../../server/portfolio/portfolio.ts';
import { allRules } from '../../server/rules/all.ts';
import type { MemoryFolder } from './memory-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

export class KeptWorld {
  readonly #folder: MemoryFolder;
  /** Where the cache lies. */
  readonly #root = temporaryFolder();

  readonly #mostChanges: number | undefined;

  /** `mostChanges`: after no more changes than these, a run leaves the place where it ended as it was. */
  constructor(folder: MemoryFolder, mostChanges?: number) {
    this.#folder = folder;
    this.#mostChanges = mostChanges;
    vi.stubEnv('XDG_CACHE_HOME', this.#root);
  }

  run(): Checked {
    const readings = new Readings(() => readReadings(this.#root));
    const around = { kept: keptRun(this.#root), readings, mostChanges: this.#mostChanges };
    return check(this.#folder, around, { isKept: true });
  }
}

/** Checks of several versions of a folder, which go on from that of the first. */
export class VersionsWorld {
  readonly #around = { kept: runInMemory(), readings: new Readings() };

  constructor(first: MemoryFolder) {
    check(first, this.#around, { isKept: true });
  }

  /** `since`: a version to compare with. */
  check(folder: MemoryFolder, since?: Portfolio): Checked {
    return check(folder, this.#around, { since, isKept: false });
  }
}

interface Checked {
  readonly checker: Checker;
  readonly wentOn: boolean;
}

function check(
  folder: MemoryFolder,
  around: Pick<ConstructorParameters<typeof GoingOn>[0], 'kept' | 'readings' | 'mostChanges'>,
  { since, isKept }: { readonly since?: Portfolio; readonly isKept: boolean },
): Checked {
  const goingOn = new GoingOn({ ...around, folder, run: 'proef' });
  const checker = new Checker(folder, {
    rules: allRules,
    today: '2026-03-12',
    since,
    memory(setup, today) {
      goingOn.setup = setup;
      return around.readings.memory({ setup, today, program: 'proef' });
    },
  });
  const wentOn = goingOn.takeUp(checker);
  if (!wentOn) checker.load();
  if (isKept) goingOn.keep(checker);
  return { checker, wentOn };
}
