// Readings between runs: a line for each, its hash and what the file came to.
import type { Remembered } from '../portfolio/remembered.ts';
import { type Kept, Readings } from './readings.ts';
import { readSealed, type SealedFile, writeSealed } from './sealed-file.ts';

const file: SealedFile = { name: 'readings.jsonl', form: 'policy-asks readings 1' };
const hashLength = 64;
const lineEnd = 0x0a;

/** What earlier runs kept; nothing when there is no cache, or none that can be relied on. */
export function readReadings(root: string): Readings {
  const body = readSealed(root, file);
  return new Readings(body === undefined ? new Map() : linesIn(body));
}

/** Keeps what this run used. */
export function writeReadings(root: string, readings: Readings): void {
  if (!readings.hasNews) return;
  writeSealed(root, file, () =>
    Buffer.concat([...readings.used].flatMap(([hash, kept]) => lineOf(hash, kept))),
  );
}

const lineOf = (hash: string, kept: Remembered | Buffer | string): readonly Buffer[] => [
  Buffer.from(hash, 'latin1'),
  Buffer.isBuffer(kept) ? kept : Buffer.from(typeof kept === 'string' ? kept : JSON.stringify(kept)),
  Buffer.of(lineEnd),
];

function linesIn(body: Buffer): Kept {
  const kept: Kept = new Map();
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(lineEnd, at);
    kept.set(body.toString('latin1', at, at + hashLength), body.subarray(at + hashLength, end));
    at = end + 1;
  }
  return kept;
}
