// Whether the built program remembers on the disk what it found, and how that is asked for.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export const program = join(import.meta.dirname, '../../../dist/cli.js');

export interface CacheOptions {
  /** Options with which `lint` leaves the cache alone, and uses it. */
  readonly cold: readonly string[];
  readonly warm: readonly string[];
}

/** Undefined when this build has no cache. It may be on by default, or asked for. */
export function cacheOptions(): CacheOptions | undefined {
  const { stdout } = spawnSync(process.execPath, [program, 'lint', '--help'], { encoding: 'utf8' });
  if (/\s--no-cache\b/u.test(stdout)) return { cold: ['--no-cache'], warm: [] };
  return /\s--cache\b/u.test(stdout) ? { cold: [], warm: ['--cache'] } : undefined;
}

export const clearCache = (folder: string): void =>
  rmSync(join(folder, '.policy-asks-cache'), { recursive: true, force: true });
