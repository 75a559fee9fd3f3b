// Where a check ended, between runs: what is always wanted first, then what seldom is.
import type { CheckSnapshot } from '../../checks/snapshot/check-snapshot.ts';
import type { GroupSigns } from '../../checks/snapshot/group-signs.ts';
import type { AskSummary } from '../../records/summary.ts';
import type { GroupNumbers } from '../../portfolio/snapshot/group-snapshot.ts';
import { type MarkColumns, Marks } from './file-marks.ts';
import { KeptReadings, type ReadingColumns } from './kept-readings.ts';
import { type PackedAsks, packedAsks, unpackedAsks } from './packed-asks.ts';
import { type Numbers, Parts, writeParts } from './parts.ts';
import type { SealedFile } from './sealed-file.ts';

const file: SealedFile = { name: 'check.bin', form: 'policy-asks check 2' };

/** Where a check ended, and what that rests on. */
export interface CheckRecord<Marked = Marks, Read = KeptReadings> {
  /** A hash of all that a check depends on but for the files that are marked. */
  readonly ground: string;
  readonly marks: Marked;
  readonly readings: Read;
  /** Of the file in which the readings lie. */
  readonly seal: string;
  readonly snapshot: CheckSnapshot;
}

/** The same, to be kept. */
export type NewCheckRecord = CheckRecord<MarkColumns, ReadingColumns>;

/** What is read at once. */
interface Head {
  readonly ground: string;
  readonly seal: string;
  readonly files: readonly string[];
  readonly asks: PackedAsks;
  readonly portfolio: Omit<CheckSnapshot['portfolio'], 'asks' | 'said' | 'groups' | 'ids' | 'summaries'>;
  readonly outcomes: Omit<CheckSnapshot['outcomes'], 'groupSigns'>;
  readonly rest: Pick<CheckSnapshot, 'commented' | 'shown'>;
  /** How many parts there are of each. */
  readonly groups: number;
  readonly ids: number;
  readonly summaries: number;
  readonly signs: readonly GroupSigns['counts'][];
}

export function writeCheck(root: string, record: NewCheckRecord): void {
  const { ground, seal, marks, readings, snapshot } = record;
  const { groups, ids, asks, said, summaries, ...portfolio } = snapshot.portfolio;
  const texts = Array.from(summaries, (some) => JSON.stringify(some));
  const { groupSigns, ...outcomes } = snapshot.outcomes;
  const { commented, shown } = snapshot;
  const { files, hashes, statuses } = marks;
  const head: Head = {
    ground,
    seal,
    files,
    asks: packedAsks({ asks, said }, files),
    portfolio,
    outcomes,
    rest: { commented, shown },
    groups: groups.length,
    ids: ids.length,
    summaries: texts.length,
    signs: groupSigns.map(({ counts }) => counts),
  };
  const numbers = [...groups, ...ids].flatMap((one): Numbers[] => [one.groups, one.starts, one.members]);
  writeParts(root, file, [
    JSON.stringify(head),
    statuses,
    JSON.stringify(hashes),
    readings.hashes,
    readings.places,
    ...numbers,
    ...groupSigns.map(({ places }) => places),
    ...texts,
  ]);
}

export class KeptCheck implements CheckRecord {
  readonly ground: string;
  readonly seal: string;
  readonly marks: Marks;
  readonly readings: KeptReadings;
  readonly snapshot: CheckSnapshot;
  readonly #parts: Parts;

  /** Throws `SnapshotGone` when it cannot be relied on. */
  private constructor(parts: Parts) {
    this.#parts = parts;
    const head = parts.json()() as Head;
    const { ground, seal, files, portfolio, outcomes, rest } = head;
    this.ground = ground;
    this.seal = seal;
    const [statuses, hashes] = [parts.doubles(), parts.json()];
    this.marks = new Marks(files, statuses(), hashes as () => readonly string[]);
    this.readings = new KeptReadings((one) => this.marks.placeOf(one), parts.text(), parts.doubles());
    const groups = Array.from({ length: head.groups }, () => numbersOf(parts));
    const ids = Array.from({ length: head.ids }, () => numbersOf(parts));
    const groupSigns = head.signs.map((counts) => signsOf(parts, counts));
    const summaries = Array.from({ length: head.summaries }, () => parts.json());
    this.snapshot = {
      ...rest,
      portfolio: { ...portfolio, ...unpackedAsks(head.asks, files), groups, ids, summaries: made(summaries) },
      outcomes: { ...outcomes, groupSigns },
    };
  }

  /** Undefined when there is none. */
  static in(root: string): KeptCheck | undefined {
    const parts = Parts.in(root, file);
    return parts && new KeptCheck(parts);
  }

  close(): void {
    this.#parts.close();
  }
}

function* made(summaries: readonly (() => unknown)[]): CheckSnapshot['portfolio']['summaries'] {
  for (const some of summaries) yield some() as readonly AskSummary[];
}

function numbersOf(parts: Parts): GroupNumbers {
  const [groups, starts, members] = [parts.doubles(), parts.words(), parts.words()];
  return {
    get groups() {
      return groups();
    },
    get starts() {
      return starts();
    },
    get members() {
      return members();
    },
  };
}

function signsOf(parts: Parts, counts: GroupSigns['counts']): GroupSigns {
  const places = parts.halves();
  return {
    counts,
    get places() {
      return places();
    },
  };
}
