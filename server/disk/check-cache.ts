// Where a check ended, between runs: as JSON, and the numbers of its groups as they are.
import type { CheckSnapshot } from '../checks/snapshot/check-snapshot.ts';
import type { GroupNumbers } from '../portfolio/snapshot/group-snapshot.ts';
import type { Mark } from './file-marks.ts';
import type { ReadingPlace } from './readings-cache.ts';
import { readSealed, type SealedFile, writeSealed } from './sealed-file.ts';

const file: SealedFile = { name: 'check.bin', form: 'policy-asks check 1' };

export interface CheckRecord {
  /** A hash of all that a check depends on but for the files that are marked. */
  readonly ground: string;
  readonly marks: readonly (readonly [string, Mark])[];
  /** By file of asks, under which hash its reading is kept, and where. */
  readonly readings: readonly (readonly [string, string, ReadingPlace])[];
  /** Of the file in which these lie. */
  readonly seal: string;
  readonly snapshot: CheckSnapshot;
}

export function readCheck(root: string): CheckRecord | undefined {
  const body = readSealed(root, file);
  return body && decodedCheck(body);
}

export function writeCheck(root: string, record: CheckRecord): void {
  writeSealed(root, file, encodedCheck(record));
}

const wordSize = 8;

/** Numbers start at a multiple of their size, so that they can be used where they lie. */
export function encodedCheck({ snapshot, ...rest }: CheckRecord): Buffer {
  const { groups, ...portfolio } = snapshot.portfolio;
  const { groupSigns, ...outcomes } = snapshot.outcomes;
  const sizes = groups.map((one) => [one.groups.length, one.members.length]);
  const signs = groupSigns.map((one) => one.length);
  const plain = { ...rest, snapshot: { ...snapshot, portfolio, outcomes }, sizes, signs };
  const text = Buffer.from(JSON.stringify(plain));
  const head = Buffer.alloc(wordSize);
  head.writeDoubleLE(text.length);
  const numbers = [
    ...groups.flatMap(({ groups: own, starts, members }) => [own, starts, members]),
    ...groupSigns,
  ];
  const parts = [
    text,
    ...numbers.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ];
  return Buffer.concat([head, ...parts.flatMap((part) => [part, Buffer.alloc(padding(part.length))])]);
}

export function decodedCheck(body: Buffer): CheckRecord {
  const length = body.readDoubleLE();
  const { sizes, signs, snapshot, ...rest } = JSON.parse(body.toString('utf8', wordSize, wordSize + length));
  // A copy, because what was read need not start where numbers may.
  const bytes = Uint8Array.from(body.subarray(wordSize + length + padding(length))).buffer;
  let at = 0;
  const take = <T>(count: number, size: number, make: (offset: number) => T): T => {
    const taken = make(at);
    at += count * size + padding(count * size);
    return taken;
  };
  const groups = (sizes as readonly [number, number][]).map(
    ([count, members]): GroupNumbers => ({
      groups: take(count, 8, (offset) => new Float64Array(bytes, offset, count)),
      starts: take(count + 1, 4, (offset) => new Uint32Array(bytes, offset, count + 1)),
      members: take(members, 4, (offset) => new Uint32Array(bytes, offset, members)),
    }),
  );
  const groupSigns = (signs as readonly number[]).map((count) =>
    take(count, 2, (offset) => new Uint16Array(bytes, offset, count)),
  );
  return {
    ...rest,
    snapshot: {
      ...snapshot,
      portfolio: { ...snapshot.portfolio, groups },
      outcomes: { ...snapshot.outcomes, groupSigns },
    },
  };
}

const padding = (length: number): number => (wordSize - (length % wordSize)) % wordSize;
