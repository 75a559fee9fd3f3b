// Paths that a command names and the disk no longer has. Beside an earlier version they may be what was deleted or moved since:
// whoever names all files that changed, as a hook does, names those too.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { findRoot, type Found } from '../disk/find-root.ts';
import { pathFrom } from '../disk/paths.ts';
import { type Folder, isProblem, nameOfFile, parentOf } from '../portfolio/folder.ts';

/** The portfolio of the nearest folder that is still there, with the path as seen from it. */
export function whereItLay(from: string, path: string): Found {
  const gone = resolve(from, path);
  let folder = dirname(gone);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  const found = findRoot(folder, '.');
  if (!('root' in found)) return found;
  return { root: found.root, path: pathFrom(found.root, join(realpathSync(folder), relative(folder, gone))) };
}

/** Whether a folder has a file or folder of that name. */
export function holds(folder: Folder, path: string): boolean {
  const beside = folder.list(parentOf(path));
  return !isProblem(beside) && beside.some(({ name }) => name === nameOfFile(path));
}
