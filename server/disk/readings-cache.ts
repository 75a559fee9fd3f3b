// Readings between runs: one file in `.policy-asks-cache` at the root of a portfolio. It may be deleted at any time, git does not
// see it, and two programs may write it at once: it is replaced whole. It is sealed with a key that only this user has, because a
// cache that came along with a portfolio could claim that a file is in order; what is not sealed so is not looked at.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  appendFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Remembered } from '../portfolio/remembered.ts';
import { type Kept, Readings } from './readings.ts';

const cacheFolder = '.policy-asks-cache';
const cacheFile = 'readings.jsonl';
/** A file of another form is not looked at. */
const form = 'policy-asks readings 1';
const ignoreText = '# Made by policy-asks, and safe to delete.\n*\n';
const sealLength = 64;
const hashLength = 64;
const lineEnd = 0x0a;

/** What earlier runs kept; nothing when there is no cache, or none that can be relied on. */
export function readReadings(root: string): Readings {
  const key = ownKey();
  const bytes = key === undefined ? undefined : bytesOf(join(root, cacheFolder, cacheFile));
  if (key === undefined || bytes === undefined) return new Readings();
  const head = Buffer.from(`${form} `);
  const start = head.length + sealLength + 1;
  const body = bytes.subarray(start);
  const seal = bytes.subarray(head.length, head.length + sealLength);
  const isOurs = bytes.subarray(0, head.length).equals(head) && isSame(seal, Buffer.from(sealOf(body, key)));
  return new Readings(isOurs ? linesIn(body) : new Map());
}

/** Keeps what this run used. Without a folder to write in nothing is kept, and nothing fails. */
export function writeReadings(root: string, readings: Readings): void {
  const key = ownKey();
  if (key === undefined || !readings.hasNews) return;
  const folder = join(root, cacheFolder);
  try {
    mkdirSync(folder, { recursive: true });
    // A link in its place could lead out of the portfolio.
    if (lstatSync(folder).isDirectory()) writeIn(folder, readings, key);
  } catch {
    // The next run takes longer, that is all.
  }
}

function writeIn(folder: string, { used }: Readings, key: Buffer): void {
  const temporary = join(folder, `${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  const body = Buffer.concat([...used].flatMap(([hash, kept]) => lineOf(hash, kept)));
  writeFileSync(join(folder, '.gitignore'), ignoreText);
  try {
    writeFileSync(temporary, `${form} ${sealOf(body, key)}\n`, { flag: 'wx' });
    appendFileSync(temporary, body);
    renameSync(temporary, join(folder, cacheFile));
  } finally {
    rmSync(temporary, { force: true });
  }
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

const sealOf = (body: Buffer, key: Buffer): string => createHmac('sha256', key).update(body).digest('hex');
const isSame = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

function bytesOf(path: string): Buffer | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Of this user, outside every portfolio; made when it is first wanted. */
function ownKey(): Buffer | undefined {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  try {
    const folder = join(LOCALAPPDATA ?? XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'policy-asks');
    const path = join(folder, 'readings.key');
    const known = bytesOf(path);
    if (known?.length === keyLength) return known;
    mkdirSync(folder, { recursive: true });
    const key = randomBytes(keyLength);
    writeFileSync(path, key, { flag: 'wx', mode: 0o600 });
    return key;
  } catch {
    return undefined;
  }
}
const keyLength = 32;
