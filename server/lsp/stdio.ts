// The language server on a desktop: over standard input and output (or what the client chose), files from the disk.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { DiskFolder } from '../disk/disk-folder.ts';
import { folderBefore } from '../disk/git-folder.ts';
import { earlierCheck } from '../disk/kept/earlier-check.ts';
import { revisionsOf } from '../disk/git-revisions.ts';
import { searchingBelow } from '../disk/find-root.ts';
import { watchFolder } from '../disk/watch-folder.ts';
import { portfolioFile } from '../records/kind.ts';
import { rulePagesFolder } from '../wording/rule-page.ts';
import { faultLine } from './fault.ts';
import type { Folder } from '../portfolio/folder.ts';
import { emptyFolder } from './flat-folder.ts';
import type { Machine, WatchedFolder } from './machine.ts';
import { serve } from './serve.ts';
import { inStretches } from './stretches.ts';

/** How far below the client's folders portfolios are looked for. */
const search = { folders: 20_000, depth: 8, found: 500 };

/** `program` is the path of the running program: the pages of rules lie beside its folder. */
export function diskMachine(program: string): Machine {
  const pages = join(dirname(program), '..', rulePagesFolder);
  return {
    rootOf: async (uri) => nearestRoot(uri),
    rootsBelow,
    folder: async (root) => (isOnDisk(root) ? folderAt(URI.parse(root).fsPath) : emptyFolder),
    past: async (root, revision) =>
      isOnDisk(root) ? folderBefore(URI.parse(root).fsPath, revision) : { problem: 'no-repository' },
    revisions: async (root) => (isOnDisk(root) ? revisionsOf(URI.parse(root).fsPath) : []),
    watch: (root, changed) =>
      isOnDisk(root) ? watchFolder(URI.parse(root).fsPath, changed) : () => undefined,
    earlierCheck: (root, folder, profile) =>
      isOnDisk(root) ? earlierCheck(URI.parse(root).fsPath, folder, { program, profile }) : undefined,
    pages: existsSync(pages) ? URI.file(pages).toString() : undefined,
    pause,
    now,
  };
}

/** A message is read, understood, answered and written in a turn of the event loop each: then an answer needs one pause. */
async function pause(): Promise<void> {
  for (let turn = 0; turn < turnsOfAnswer; turn += 1) await setImmediate();
}
const turnsOfAnswer = 5;

const now = (): number => performance.now();

/** A home folder holds thousands of folders: questions are answered meanwhile. */
async function rootsBelow(uri: string): Promise<readonly string[]> {
  if (!isOnDisk(uri)) return [];
  const folder = URI.parse(uri).fsPath;
  const found = await inStretches(searchingBelow(folder, search), { pause, now });
  return found.map((path) => URI.file(join(folder, path)).toString());
}

const folderAt = (path: string): WatchedFolder =>
  existsSync(path) ? new DiskFolder(path) : comingFolder(path);

/** One that is not there yet, as when one writes a text first, and saves it in a folder that is new. */
function comingFolder(path: string): WatchedFolder {
  let there: DiskFolder | undefined;
  const folder = (): Folder => (there ??= existsSync(path) ? new DiskFolder(path) : undefined) ?? emptyFolder;
  return {
    list: (at) => folder().list(at),
    read: (file) => folder().read(file),
    status: (file) => folder().status?.(file),
    readIndex: (file) => folder().readIndex?.(file) ?? { problem: 'gone' },
    ignoreFilesAbove: () => folder().ignoreFilesAbove?.() ?? [],
  };
}

const isOnDisk = (uri: string): boolean => URI.parse(uri).scheme === 'file';

/** Links are not resolved: the client knows its files by the names that it gave. */
function nearestRoot(uri: string): string | undefined {
  if (!isOnDisk(uri)) return undefined;
  for (let folder = URI.parse(uri).fsPath; ; folder = dirname(folder)) {
    if (existsSync(join(folder, portfolioFile))) return URI.file(folder).toString();
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * Serves until the client ends it; then the process ends. The channel is the one that the client chose among the arguments
 * of the process (`--stdio`, `--node-ipc`, `--pipe`, `--socket`), else standard input and output.
 */
export function serveStdio(program: string, version: string, isChosen: boolean): void {
  const connection = isChosen ? createConnection() : createConnection(process.stdin, process.stdout);
  surviveFaults(connection);
  serve(connection, diskMachine(program), { name: 'policy-asks', version });
}

/** A fault that nobody caught is told in the log, in our own words, and the server goes on. */
function surviveFaults({ console }: Connection): void {
  for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
    process.removeAllListeners(fault);
    process.on(fault, (error: unknown) => console.error(faultLine('server', error)));
  }
}
