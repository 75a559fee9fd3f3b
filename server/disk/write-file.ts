// The only place that writes to the disk. A file is replaced whole or not at all, and never when someone else changed it meanwhile.
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, problemOf } from './disk-folder.ts';
import { mostLinks } from './paths.ts';

export type Written =
  | 'written'
  | 'changed'
  | 'exists'
  | 'gone'
  | 'denied'
  | 'not-a-folder'
  | 'outside'
  | 'no-file'
  | 'name'
  | 'failed';

/** Replaces a file that still holds `expected`; keeps its mode and owner. A linked file keeps its link. */
export function replaceFile(path: string, expected: Uint8Array, content: Uint8Array): Written {
  let temporary: string | undefined;
  try {
    const target = realpathSync(path);
    const status = statSync(target);
    // Replacing needs rights on the folder only; who made a file read-only wants it left alone.
    accessSync(target, constants.W_OK);
    temporary = join(dirname(target), `.policy-asks-${process.pid}-${Date.now().toString(36)}.tmp`);
    writeWhole(temporary, content);
    chmodSync(temporary, status.mode & 0o7777);
    keepOwner(temporary, status.uid, status.gid);
    // Looked at as late as can be: the other writer wins, and is told.
    if (Buffer.compare(readFileSync(target), expected) !== 0) {
      rmSync(temporary, { force: true });
      return 'changed';
    }
    renameSync(temporary, target);
    return 'written';
  } catch (error) {
    if (temporary !== undefined) rmSync(temporary, { force: true });
    return problemOf(error).problem;
  }
}

/** Writes a file that does not exist yet, with the folders it needs. */
export function createFile(path: string, content: string): Written {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    // A file stands where a folder should come.
    return codeOf(error) === 'EEXIST' ? 'not-a-folder' : problemOf(error).problem;
  }
  return writeText(path, content, 'wx');
}

/** Writes files that do not exist yet: all of them or none. The first that could not be written, and why. */
export function createFiles(
  files: readonly { readonly path: string; readonly content: string }[],
): { readonly path: string; readonly problem: Written } | undefined {
  const [made, folders]: [string[], string[]] = [[], []];
  for (const { path, content } of files) {
    folders.push(...missingFolders(path));
    const result = createFile(path, content);
    if (result !== 'written') {
      for (const file of made) remove(file);
      for (const folder of folders.toReversed()) removeEmpty(folder);
      return { path, problem: result };
    }
    made.push(path);
  }
  return undefined;
}

/** The folders that a file needs and that are not there, the outermost first. */
function missingFolders(path: string): readonly string[] {
  const missing: string[] = [];
  for (let folder = dirname(path); !existsSync(folder); folder = dirname(folder)) missing.unshift(folder);
  return missing;
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It was not made, or someone else put something in it.
  }
}

/** Writes a report, over an earlier one if there is any, with the folders it needs. */
export function writeReport(path: string, content: string): Written {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    return problemOf(error).problem;
  }
  return writeText(path, content, 'w');
}

/** Half a text is worse than none: what a full disk cuts off does not stay. */
function writeText(path: string, content: string, flag: 'w' | 'wx'): Written {
  let file: number;
  try {
    file = openSync(path, flag);
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'exists' : problemOf(error).problem;
  }
  try {
    writeFileSync(file, content);
    return 'written';
  } catch (error) {
    if (fstatSync(file).isFile()) remove(landingOf(path));
    return problemOf(error).problem;
  } finally {
    closeSync(file);
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // That it could not be written is told already.
  }
}

/** Where a file comes to lie that is written at a path (absolute): past every link, also while there is no file yet. */
export function landingOf(path: string, links = mostLinks): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    // What cannot be looked at, or goes round in links, cannot be written either.
    if (codeOf(error) !== 'ENOENT' || links === 0 || dirname(path) === path) return path;
  }
  const at = join(landingOf(dirname(path), links), basename(path));
  const target = linkedFrom(at);
  return target === undefined ? at : landingOf(target, links - 1);
}

/** What a link points at, wherever that is; undefined for anything else. */
function linkedFrom(path: string): string | undefined {
  try {
    return resolve(dirname(path), readlinkSync(path));
  } catch {
    return undefined;
  }
}

function writeWhole(path: string, content: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    let written = 0;
    while (written < content.length) written += writeSync(file, content, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Only the owner or an administrator may give a file away; else it stays with whoever writes it. */
function keepOwner(path: string, user: number, group: number): void {
  try {
    chownSync(path, user, group);
  } catch {
    // The content matters more than who owns it.
  }
}
