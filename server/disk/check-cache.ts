// Where a check ended, between runs: what is always wanted first, then what seldom is, then numbers as they are.
import type { CheckSnapshot } from '../checks/snapshot/check-snapshot.ts';
import type { GroupSigns } from '../checks/snapshot/group-signs.ts';
import type { GroupNumbers } from '../portfolio/snapshot/group-snapshot.ts';
import { type MarkColumns, Marks } from './file-marks.ts';
import { packedAsks, unpackedAsks } from './packed-asks.ts';
import { joined, numbersFrom, parted, jsonWhenAsked } from './parts.ts';
import type { ReadingPlace } from './readings-cache.ts';
import { readSealed, type SealedFile, writeSealed } from './sealed-file.ts';

const file: SealedFile = { name: 'check.bin', form: 'policy-asks check 1' };

/** Of a file of asks: its name, under which hash its reading is kept, and where. */
export type KeptReading = readonly [string, string, ReadingPlace];

/** Where a check ended, and what that rests on. */
export interface CheckRecord<Marked = Marks> {
  /** A hash of all that a check depends on but for the files that are marked. */
  readonly ground: string;
  readonly marks: Marked;
  readonly readings: () => readonly KeptReading[];
  /** Of the file in which the readings lie. */
  readonly seal: string;
  readonly snapshot: CheckSnapshot;
}

export function readCheck(root: string): CheckRecord | undefined {
  const body = readSealed(root, file);
  return body && decoded(body);
}

export function writeCheck(root: string, record: CheckRecord<MarkColumns>): void {
  writeSealed(root, file, encoded(record));
}

function encoded({ snapshot, marks, readings, ...rest }: CheckRecord<MarkColumns>): Buffer {
  const { groups, asks, ...portfolio } = snapshot.portfolio;
  const { groupSigns, ...outcomes } = snapshot.outcomes;
  const { hashes, ...looks } = marks;
  const plain = { ...snapshot, portfolio: { ...portfolio, asks: packedAsks(asks) }, outcomes };
  const counts = { groups: groups.length, signs: groupSigns.map((own) => own.counts) };
  const texts = [{ ...rest, looks, plain, counts }, hashes, readings()];
  const numbers = groups.flatMap(({ groups: own, starts, members }) => [own, starts, members]);
  return joined([
    ...texts.map((text) => JSON.stringify(text)),
    ...numbers,
    ...groupSigns.map(({ places }) => places),
  ]);
}

function decoded(body: Buffer): CheckRecord {
  const parts = parted(body);
  const next = (): Buffer => parts.shift() ?? Buffer.alloc(0);
  const { looks, plain, counts, ...rest } = JSON.parse(next().toString());
  const [hashes, readings] = [next(), next()];
  const groups = Array.from(
    { length: counts.groups },
    (): GroupNumbers => ({
      groups: numbersFrom(Float64Array, next()),
      starts: numbersFrom(Uint32Array, next()),
      members: numbersFrom(Uint32Array, next()),
    }),
  );
  const groupSigns = (counts.signs as readonly GroupSigns['counts'][]).map(
    (own): GroupSigns => ({ places: numbersFrom(Uint16Array, next()), counts: own }),
  );
  return {
    ...rest,
    marks: new Marks(looks, jsonWhenAsked(hashes) as () => readonly string[]),
    readings: jsonWhenAsked(readings) as () => readonly KeptReading[],
    snapshot: {
      ...plain,
      portfolio: { ...plain.portfolio, asks: unpackedAsks(plain.portfolio.asks), groups },
      outcomes: { ...plain.outcomes, groupSigns },
    },
  };
}
