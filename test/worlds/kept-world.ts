// Runs one after the other over a folder in memory, each from where the last one ended, as `lint --cache` does on the disk.
import { Checker } from '../../server/checks/checker.ts';
import { GoingOn, type KeptPlace } from '../../server/cli/ahead/going-on.ts';
import { decodedCheck, encodedCheck } from '../../server/disk/check-cache.ts';
import { type Kept, Readings } from '../../server/disk/readings.ts';
import { allRules } from '../../server/rules/all.ts';
import type { MemoryFolder } from './memory-folder.ts';

export class KeptWorld {
  readonly #folder: MemoryFolder;
  #kept: Kept = new Map();
  #check: Buffer | undefined;

  constructor(folder: MemoryFolder) {
    this.#folder = folder;
  }

  run(): { readonly checker: Checker; readonly wentOn: boolean } {
    const readings = new Readings(this.#kept);
    const place: KeptPlace = {
      read: () => this.#check && decodedCheck(this.#check),
      write: (record) => {
        this.#check = encodedCheck(record);
      },
    };
    const goingOn = new GoingOn({ place, folder: this.#folder, readings, run: 'proef' });
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
    this.#kept = asKept(readings);
    return { checker, wentOn };
  }
}

/** As they come back from the disk. */
const asKept = ({ used }: Readings): Kept =>
  new Map(
    [...used].map(([hash, kept]) => [
      hash,
      typeof kept === 'object' && !Buffer.isBuffer(kept) ? JSON.stringify(kept) : kept,
    ]),
  );
