// Files in `.policy-asks-cache` at the root of a portfolio. The folder may be deleted at any time, git does not see it, and two programs
// may write in it at once: a file is replaced whole. Each is sealed with a key that only this user has, because a cache that came along
// with a portfolio could claim that a file is in order; what is not sealed so is not looked at.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const cacheFolder = '.policy-asks-cache';
const ignoreText = '# Made by policy-asks, and safe to delete.\n*\n';
const sealLength = 64;

export interface SealedFile {
  readonly name: string;
  /** The first words of the file; one of another form is not looked at. */
  readonly form: string;
}

/** What lies in it; undefined when it is not there, or cannot be relied on. */
export function readSealed(root: string, { name, form }: SealedFile): Buffer | undefined {
  const key = ownKey();
  const bytes = key === undefined ? undefined : bytesOf(join(root, cacheFolder, name));
  if (key === undefined || bytes === undefined) return undefined;
  const head = Buffer.from(`${form} `);
  const body = bytes.subarray(head.length + sealLength + 1);
  const seal = bytes.subarray(head.length, head.length + sealLength);
  const isOurs = bytes.subarray(0, head.length).equals(head) && isSame(seal, Buffer.from(sealOf(body, key)));
  return isOurs ? body : undefined;
}

/** The seal that stands in it, unchecked; undefined when there is none. */
export function sealOfFile(root: string, { name, form }: SealedFile): string | undefined {
  const start = `${form} `;
  const file = opened(join(root, cacheFolder, name));
  if (file === undefined) return undefined;
  const head = bytesAt(file, 0, start.length + sealLength)?.toString('latin1');
  closeSync(file);
  return head?.startsWith(start) === true ? head.slice(start.length) : undefined;
}

/** What follows the seal, bit by bit and unchecked: who asks for something knows what it should be. */
export class SealedBytes {
  readonly #file: number | undefined;
  readonly #start: number;
  #isOpen: boolean;

  constructor(root: string, { name, form }: SealedFile) {
    this.#file = opened(join(root, cacheFolder, name));
    this.#isOpen = this.#file !== undefined;
    this.#start = form.length + 1 + sealLength + 1;
  }

  /** Undefined where there are fewer bytes, and after `close`. */
  at(from: number, length: number): Buffer | undefined {
    return this.#file === undefined || !this.#isOpen
      ? undefined
      : bytesAt(this.#file, this.#start + from, length);
  }

  /** Some systems do not let a file be replaced while it is open. */
  close(): void {
    if (this.#file !== undefined && this.#isOpen) closeSync(this.#file);
    this.#isOpen = false;
  }
}

/** Whether these are the bytes that a seal was made for, by this user. */
export function fits(seal: string, bytes: Buffer): boolean {
  const key = ownKey();
  return key !== undefined && isSame(Buffer.from(seal), Buffer.from(sealOf(bytes, key)));
}

/** The seal of `sealed`, which `more` follows. Without a folder to write in nothing is kept, and nothing fails. */
export function writeSealed(
  root: string,
  file: SealedFile,
  sealed: Buffer,
  more: readonly Buffer[] = [],
): string | undefined {
  const key = ownKey();
  if (key === undefined) return undefined;
  const folder = join(root, cacheFolder);
  try {
    mkdirSync(folder, { recursive: true });
    const seal = sealOf(sealed, key);
    // A link in its place could lead out of the portfolio.
    if (!lstatSync(folder).isDirectory()) return undefined;
    writeIn(folder, file, seal, [sealed, ...more]);
    return seal;
  } catch {
    // The next run takes longer, that is all.
    return undefined;
  }
}

function writeIn(folder: string, { name, form }: SealedFile, seal: string, parts: readonly Buffer[]): void {
  const temporary = join(folder, `${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  writeFileSync(join(folder, '.gitignore'), ignoreText);
  try {
    writeFileSync(temporary, `${form} ${seal}\n`, { flag: 'wx' });
    for (const part of parts) appendFileSync(temporary, part);
    renameSync(temporary, join(folder, name));
  } finally {
    rmSync(temporary, { force: true });
  }
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

/** Undefined for what is no ordinary file. */
function opened(path: string): number | undefined {
  try {
    return lstatSync(path).isFile() ? openSync(path, 'r') : undefined;
  } catch {
    return undefined;
  }
}

function bytesAt(file: number, from: number, length: number): Buffer | undefined {
  try {
    const bytes = Buffer.allocUnsafe(length);
    return readSync(file, bytes, 0, length, from) === length ? bytes : undefined;
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
