// Runs one after the other over a folder in memory, each from where the last one ended, as `lint --cache` does on the disk.
import { vi } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { GoingOn } from '../../server/disk/kept/going-on.ts';
import { keptRun } from '../../server/disk/kept/kept-run.ts';
import { Readings } from '../../server/disk/kept/readings.ts';
import { readReadings } from '../../server/disk/kept/readings-cache.ts';
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

  run(): { readonly checker: Checker; readonly wentOn: boolean } {
    const readings = new Readings(() => readReadings(this.#root));
    const kept = keptRun(this.#root);
    const goingOn = new GoingOn({
      kept,
      folder: this.#folder,
      readings,
      run: 'proef',
      mostChanges: this.#mostChanges,
    });
    const checker = new Checker(this.#folder, {
      rules: allRules,
      today: '2026-03-12',
      memory(setup, today) {
        goingOn.setup = setup;
        return readings.memory({ setup, today, program: 'proef' });
      },
    });
    const wentOn = goingOn.takeUp(checker);
    if (!wentOn) checker.load();
    goingOn.keep(checker);
    return { checker, wentOn };
  }
}
