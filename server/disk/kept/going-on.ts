// With `--cache` a run goes on from where an earlier one ended, when little changed since: only what that touches is looked at.
import type { Checker } from '../../checks/checker.ts';
import type { Folder } from '../../portfolio/folder.ts';
import type { Remembered } from '../../portfolio/remembered.ts';
import type { Setup } from '../../portfolio/setup.ts';
import { SnapshotGone } from '../../portfolio/snapshot/snapshot-entry.ts';
import { finish, type Steps } from '../../portfolio/steps.ts';
import { kindOf } from '../../records/kind.ts';
import { type Difference, differenceSince, marksOf } from './file-marks.ts';
import type { CheckRecord } from './kept-check.ts';
import { readingColumns } from './kept-readings.ts';
import type { KeptRun } from './kept-run.ts';
import { hashOf, type Readings } from './readings.ts';

/** When a larger part of the files changed, everything is read afresh. */
const largestPart = 0.2;
const fewFiles = 50;
/** After so few the next run may as well go on from where this one did: keeping all again takes longer than looking at them. */
const fewChanges = 16;

interface Around {
  readonly kept: KeptRun;
  readonly folder: Folder;
  readonly readings: Readings;
  /** Program and settings of the run. */
  readonly run: string;
  /** After more changes than this where the run ended is kept; absent means as many as pay. */
  readonly mostChanges?: number;
}

interface Earlier {
  readonly record: CheckRecord;
  readonly difference: Difference;
}

export class GoingOn {
  readonly #around: Around;
  readonly #begun = Date.now();
  #earlier: Earlier | undefined;
  /** Of the checker. */
  setup: Setup | undefined;

  constructor(around: Around) {
    this.#around = around;
  }

  /** Whether this run goes on from an earlier one. Then nothing is looked up but what changed. */
  get isUnderWay(): boolean {
    return this.#earlier !== undefined;
  }

  /** Whether the checker now knows everything; else it is to load. */
  takeUp(checker: Checker): boolean {
    return finish(this.takingUp(checker)) !== undefined;
  }

  /** The same in steps. Ends with the files that have findings, or had. */
  *takingUp(checker: Checker): Steps<ReadonlySet<string> | undefined> {
    try {
      return yield* this.#goingOn(checker);
    } catch (error) {
      if (!(error instanceof SnapshotGone)) throw error;
      this.#earlier = undefined;
      return undefined;
    }
  }

  *#goingOn(checker: Checker): Steps<ReadonlySet<string> | undefined> {
    const record = this.#around.kept.ended();
    yield;
    if (record?.ground !== this.#groundOf(checker) || checker.unread.length > 0) return undefined;
    const difference = yield* this.#differenceSince(record);
    if (difference === undefined) return undefined;
    this.#earlier = { record, difference };
    return yield* checker.goingOnFrom(record.snapshot, this.#remembered(record), [...difference.changed]);
  }

  /** Keeps for the next run where this one ended, and the readings it used. */
  keep(checker: Checker): void {
    if (this.#isLikeTheEarlier()) return;
    try {
      this.#keepAll(checker);
    } catch (error) {
      // Then the next run reads everything, that is all.
      if (!(error instanceof SnapshotGone)) throw error;
    }
  }

  #keepAll(checker: Checker): void {
    const { kept, folder, readings } = this.#around;
    const snapshot = checker.takeSnapshot();
    for (const file of this.#earlier?.record.marks.files ?? []) {
      const hash = this.#isAsItWas(file) ? this.#readingOf(file) : undefined;
      if (hash !== undefined) readings.keep(hash);
    }
    const places = kept.keepReadings(readings);
    if (snapshot === undefined || places === undefined) return;
    const files = filesOf(checker);
    kept.keepEnd({
      ground: this.#groundOf(checker),
      marks: marksOf(folder, files, (file) => this.#hashOf(file), this.#begun),
      readings: readingColumns(files, (file) => {
        const hash = this.#readingOf(file) ?? '';
        const place = places.at.get(hash);
        return place && { hash, place };
      }),
      seal: places.seal,
      snapshot,
    });
  }

  /** Whether the next run can go on from the same place just as well. */
  #isLikeTheEarlier(): boolean {
    if (this.#earlier === undefined) return false;
    const { changed, read } = this.#earlier.difference;
    return changed.size <= (this.#around.mostChanges ?? fewChanges) && read <= fewFiles;
  }

  /** Under which hash the reading of a file is kept. */
  #readingOf(file: string): string | undefined {
    return this.#around.readings.hashes.get(file)?.reading ?? this.#earlier?.record.readings.of(file)?.hash;
  }

  /** Of the bytes of a file, where this run or the earlier one came to know it. */
  #hashOf(file: string): string | undefined {
    const own = this.#around.readings.hashes.get(file)?.content;
    const marks = own === undefined && this.#isAsItWas(file) ? this.#earlier?.record.marks : undefined;
    const place = marks?.placeOf(file);
    return place === undefined ? own : marks?.hashAt(place);
  }

  #isAsItWas(file: string): boolean {
    return this.#earlier?.difference.changed.has(file) === false;
  }

  #groundOf({ portfolio, today }: Checker): string {
    const lists = portfolio.setupReadings.map(({ file, text }) => [file, text]);
    return hashOf(JSON.stringify([this.#around.run, today, lists]));
  }

  #remembered({ readings }: CheckRecord): (file: string) => Remembered {
    const { kept, readings: all } = this.#around;
    return (file) => {
      const reading = readings.of(file);
      const known = reading && (kept.reading(reading.place) ?? all.get(reading.hash));
      if (known === undefined) throw new SnapshotGone();
      return known;
    };
  }

  *#differenceSince({ marks, snapshot }: CheckRecord): Steps<Difference | undefined> {
    const scanned = this.setup && (yield* this.setup.scanned());
    if (scanned === undefined || scanned.unread.length > 0) return undefined;
    const notes = snapshot.portfolio.submissions.flatMap(({ note }) => note?.file ?? []);
    const files = sorted([...scanned.files.filter(isRecord), ...notes]);
    const difference = yield* differenceSince(marks, this.#around.folder, files);
    const most = Math.max(fewFiles, files.length * largestPart);
    return difference && difference.changed.size <= most ? difference : undefined;
  }
}

/** Everything whose bytes a check depends on, but for its setup. */
const filesOf = ({ portfolio }: Checker): readonly string[] =>
  sorted([
    ...portfolio.files,
    ...[...portfolio.submissions.values()].flatMap(({ note }) => note?.file ?? []),
  ]);

/** Each once. What is nearly in order already is put in order quickly. */
const sorted = (files: readonly string[]): readonly string[] =>
  files.toSorted().filter((file, place, all) => file !== all[place - 1]);

const isRecord = (file: string): boolean => {
  const kind = kindOf(file);
  return kind === 'ask' || kind === 'submission' || kind === 'review-event' || kind === 'baseline';
};
