// From a path on the disk to the portfolio it lies in. Reads names only, changes nothing.
import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { FolderProblem } from '../portfolio/folder.ts';
import { finish, type Steps } from '../portfolio/steps.ts';
import { portfolioFile } from '../records/kind.ts';
import { problemOf } from './disk-folder.ts';
import { pathFrom } from './paths.ts';

export type Found =
  | { readonly root: string /** Relative to the root, with `/`. */; readonly path: string }
  /** There is no portfolio here; `below` are folders that hold one, as seen from the path. */
  | { readonly none: true; readonly below: readonly string[] }
  | FolderProblem;

/** The nearest folder upwards that holds `policy-asks.yaml`. */
export function findRoot(from: string, path: string): Found {
  // An empty path is a name that was forgotten, not the folder we stand in.
  if (path === '') return { problem: 'gone' };
  let start: string;
  let folder: string;
  try {
    start = realpathSync(resolve(from, path));
    folder = statSync(start).isDirectory() ? start : dirname(start);
    if (folder === start) readdirSync(folder);
  } catch (error) {
    return problemOf(error);
  }
  const searched = folder;
  while (!existsSync(join(folder, portfolioFile))) {
    const above = dirname(folder);
    if (above === folder) return { none: true, below: portfoliosBelow(searched) };
    folder = above;
  }
  return { root: folder, path: pathFrom(folder, start) };
}

/** How far is searched: so many folders, so deep, until so many are found. */
export interface Search {
  readonly folders: number;
  readonly depth: number;
  readonly found: number;
}

/** Enough to be helpful without searching a whole disk. */
const helpful: Search = { folders: 2000, depth: 4, found: 5 };

/** Folders below one that hold a portfolio, relative to it with `/`; the nearest first. */
export const portfoliosBelow = (start: string): string[] => finish(searchingBelow(start, helpful));

/** The same in steps, one for each folder. */
export function* searchingBelow(start: string, search: Search): Steps<string[]> {
  const found: string[] = [];
  let queue = [start];
  let visited = 0;
  for (let depth = 0; depth < search.depth && queue.length > 0; depth += 1) {
    const next: string[] = [];
    for (const folder of queue) {
      yield;
      for (const name of foldersIn(folder)) {
        visited += 1;
        if (visited > search.folders || found.length >= search.found) return found;
        const child = join(folder, name);
        if (existsSync(join(child, portfolioFile))) found.push(pathFrom(start, child));
        else next.push(child);
      }
    }
    queue = next;
  }
  return found;
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .toSorted();
  } catch {
    return [];
  }
}
