// Where the repository lies that a folder is kept in, without asking git.
import { existsSync, lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The top of the work tree that a folder (absolute) lies in; undefined when it lies in none. */
export function repositoryAbove(folder: string): string | undefined {
  for (let above = folder; ; above = dirname(above)) {
    if (existsSync(join(above, '.git'))) return above;
    if (dirname(above) === above) return undefined;
  }
}

/** Whether a repository belongs to another user: git reads such a one only when it is told to trust it. */
export function isOfAnother(top: string): boolean {
  const me = process.geteuid?.();
  return me !== undefined && [top, join(top, '.git')].some((path) => lstatSync(path).uid !== me);
}
