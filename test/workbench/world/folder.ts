// The folder that a workbench opens: a copy of an example, or texts written for one test, in a place of its own.
import { cpSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';

/** A folder to copy (from the root of the project), or the texts of files by their paths. */
export type FolderSource = string | Readonly<Record<string, string>>;

const root = join(import.meta.dirname, '../../..');

/** The copy lies in a new temporary folder, which is the parent of what is given. */
export function copyOf(source: FolderSource): string {
  const place = mkdtempSync(join(realpathSync(tmpdir()), 'policy-asks-folder-'));
  if (typeof source === 'string') {
    const copy = join(place, basename(source));
    cpSync(resolve(root, source), copy, { recursive: true });
    return copy;
  }
  const folder = join(place, 'portfolio');
  mkdirSync(folder);
  for (const [file, text] of Object.entries(source)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
