// With `--cache` a run goes on from where the last one ended, when little changed since: only what that touches is looked at.
import type { Checker } from '../../checks/checker.ts';
import type { CheckRecord } from '../../disk/check-cache.ts';
import { type Difference, differenceSince, type MarkedFolder, marksOf } from '../../disk/file-marks.ts';
import { hashOf, type Readings } from '../../disk/readings.ts';
import type { Folder } from '../../portfolio/folder.ts';
import type { Setup } from '../../portfolio/setup.ts';
import { SnapshotGone } from '../../portfolio/snapshot/snapshot-entry.ts';
import { finish } from '../../portfolio/steps.ts';
import { kindOf } from '../../records/kind.ts';
import type { Remembered } from '../../portfolio/remembered.ts';

/** When a larger part of the files changed, everything is read afresh. */
const largestPart = 0.2;
const fewFiles = 50;

/** Where a run leaves where it ended. */
export interface KeptPlace {
  /** Undefined when there is nothing that can be relied on. */
  read(): CheckRecord | undefined;
  write(record: CheckRecord): void;
}

interface Around {
  readonly place: KeptPlace;
  readonly folder: Folder & MarkedFolder;
  readonly readings: Readings;
  /** Program and settings of the run. */
  readonly run: string;
}

export class GoingOn {
  readonly #around: Around;
  readonly #begun = Date.now();
  #setup: Setup | undefined;
  #record: CheckRecord | undefined;
  #difference: Difference | undefined;

  constructor(around: Around) {
    this.#around = around;
  }

  /** The setup of the checker, when it has one. */
  set setup(setup: Setup) {
    this.#setup = setup;
  }

  /** Whether the checker now knows everything; else it is to load. */
  takeUp(checker: Checker): boolean {
    const record = this.#around.place.read();
    if (record?.ground !== this.#groundOf(checker) || checker.unread.length > 0) return false;
    const remembered = this.#remembered(record);
    const difference = remembered && this.#differenceSince(record);
    if (remembered === undefined || difference === undefined) return false;
    try {
      finish(checker.goingOnFrom(record.snapshot, remembered, difference.changed));
    } catch (error) {
      if (error instanceof SnapshotGone) return false;
      throw error;
    }
    this.#record = record;
    this.#difference = difference;
    for (const [file, reading] of record.readings) {
      if (difference.same.has(file)) this.#around.readings.keep(reading);
    }
    return true;
  }

  /** Keeps for the next run where this one ended. */
  keep(checker: Checker): void {
    const { place, folder, readings } = this.#around;
    if (this.#difference?.changed.length === 0 && !this.#difference.wereRead) return;
    const snapshot = checker.takeSnapshot();
    if (snapshot === undefined) return;
    const before = new Map(this.#record?.readings);
    const files = checker.portfolio.files.filter((file) => kindOf(file) === 'ask');
    const hashes = new Map([
      ...(this.#difference?.same ?? []),
      ...[...readings.hashes].map(([file, { content }]) => [file, content] as const),
    ]);
    place.write({
      ground: this.#groundOf(checker),
      marks: [...marksOf(folder, filesOf(checker), hashes, this.#begun)],
      readings: files.map((file) => [file, readings.hashes.get(file)?.reading ?? before.get(file) ?? '']),
      snapshot,
    });
  }

  #groundOf({ portfolio, today }: Checker): string {
    const lists = portfolio.setupReadings.map(({ file, text }) => [file, text]);
    const ignored = this.#around.folder.ignoreFilesAbove?.() ?? [];
    return hashOf(JSON.stringify([this.#around.run, today, lists, ignored]));
  }

  /** Undefined unless what each file came to is still known. */
  #remembered({ readings }: CheckRecord): ((file: string) => Remembered) | undefined {
    const all = new Map(readings);
    if (![...all.values()].every((hash) => this.#around.readings.knows(hash))) return undefined;
    return (file) => {
      const known = this.#around.readings.get(all.get(file) ?? '');
      if (known === undefined) throw new SnapshotGone();
      return known;
    };
  }

  #differenceSince({ marks, snapshot }: CheckRecord): Difference | undefined {
    const scanned = this.#setup && finish(this.#setup.scanned());
    if (scanned === undefined || scanned.unread.length > 0) return undefined;
    const notes = snapshot.portfolio.submissions.flatMap(({ note }) => note?.file ?? []);
    const files = new Set([...scanned.files.filter(isRecord), ...notes]);
    const difference = differenceSince(new Map(marks), this.#around.folder, files);
    const most = Math.max(fewFiles, files.size * largestPart);
    return difference && difference.changed.length <= most ? difference : undefined;
  }
}

/** Everything whose bytes a check depends on, but for its setup. */
const filesOf = ({ portfolio }: Checker): ReadonlySet<string> =>
  new Set([
    ...portfolio.files,
    ...[...portfolio.submissions.values()].flatMap(({ note }) => note?.file ?? []),
  ]);

const isRecord = (file: string): boolean => {
  const kind = kindOf(file);
  return kind === 'ask' || kind === 'submission' || kind === 'review-event' || kind === 'baseline';
};
