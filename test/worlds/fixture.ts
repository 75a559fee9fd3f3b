// Reads a folder of fixture files into a map, as a folder in memory wants it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

const fixtures = join(import.meta.dirname, '../fixtures');

export function fixture(name: string): Record<string, string> {
  const folder = join(fixtures, name);
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[
      path
        .slice(folder.length + 1)
        .split(sep)
        .join('/')
    ] = readFileSync(path, 'utf8');
  }
  return files;
}
