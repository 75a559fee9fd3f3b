// What a run need not look at itself: with `--cache` what earlier runs kept, beside an earlier version what that has in common with the
// files on the disk, and in a large portfolio what other threads do.
import type { Checker, CheckerOptions } from '../../checks/checker.ts';
import { DiskFolder } from '../../disk/disk-folder.ts';
import { GoingOn } from '../../disk/kept/going-on.ts';
import { keptRun, runInMemory } from '../../disk/kept/kept-run.ts';
import { programKnownBy, runKnownBy } from '../../disk/kept/program.ts';
import { readReadings } from '../../disk/kept/readings-cache.ts';
import { type Ahead, onlyAhead, Readings } from '../../disk/kept/readings.ts';
import type { ByteFolder } from '../../portfolio/folder.ts';
import type { Invocation } from '../command.ts';
import type { Opened } from '../open-portfolio.ts';
import { readAhead } from './read-ahead.ts';

export class RunMemory {
  readonly #opened: Opened;
  readonly #isCached: boolean;
  /** Absent where nothing is to be remembered. */
  readonly #readings: Readings | undefined;
  readonly #kept = runInMemory();
  readonly #program: string;
  /** The program and its settings. */
  readonly #run: string;
  /** Whether the files on the disk still have to be checked, for other checks to go on from. */
  #isDiskToCome: boolean;

  constructor(opened: Opened, { values }: Invocation) {
    const { root, earlier } = opened;
    this.#opened = opened;
    this.#isCached = values.flag('cache');
    if (this.#isCached) this.#readings = new Readings(() => readReadings(root));
    else if (earlier !== undefined) this.#readings = new Readings();
    this.#program = this.#isCached ? programKnownBy(__filename) : '';
    const settings = { profile: values.text('profile'), severities: values.many('rule') };
    this.#run = runKnownBy(this.#program, settings);
    this.#isDiskToCome = earlier !== undefined;
  }

  /** Checks a folder, and what changed in it since an earlier version when that is given. */
  check(folder: ByteFolder, since?: CheckerOptions['since']): Checker {
    if (this.#isDiskToCome) {
      this.#isDiskToCome = false;
      const disk = new DiskFolder(this.#opened.root);
      const { checker, checkAll } = this.#begin(disk, { isFirst: true });
      // From what rests on other portfolios nothing can go on.
      if ((checker.portfolio.record.indexes ?? []).length === 0) checkAll();
    }
    const { checker, checkAll } = this.#begin(folder, {
      since,
      isFirst: this.#opened.earlier === undefined,
    });
    checkAll();
    return checker;
  }

  /** `isFirst`: no check of this run went before. */
  #begin(
    folder: ByteFolder,
    { since, isFirst }: { readonly since?: CheckerOptions['since']; readonly isFirst: boolean },
  ): { readonly checker: Checker; readonly checkAll: () => void } {
    const goingOn = this.#goingOn(folder);
    const memory: CheckerOptions['memory'] = (setup, today) => {
      if (goingOn) goingOn.setup = setup;
      const ahead = whenAsked(() => {
        if (!isFirst || !(folder instanceof DiskFolder) || this.#readings?.isEmpty === false)
          return undefined;
        const { root } = this.#opened;
        const isHashed = this.#readings !== undefined;
        return readAhead({ root, setup, today, program: __filename, isHashed });
      });
      const known =
        this.#readings?.memory({ setup, today, program: this.#program, ahead }) ?? onlyAhead(ahead);
      // What changed is read: looking for it among all that was kept takes longer.
      return {
        ...known,
        recall: (asked) => (goingOn?.isUnderWay === true ? undefined : known.recall(asked)),
      };
    };
    const checker = this.#opened.open(folder, { since, memory });
    return {
      checker,
      checkAll() {
        if (goingOn?.takeUp(checker) !== true) checker.load();
        if (isFirst) goingOn?.keep(checker);
      },
    };
  }

  #goingOn(folder: ByteFolder): GoingOn | undefined {
    const readings = this.#readings;
    if (readings === undefined) return undefined;
    const kept = this.#isCached ? keptRun(this.#opened.root) : this.#kept;
    return new GoingOn({ kept, folder, readings, run: this.#run });
  }
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
