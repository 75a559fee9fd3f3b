// What benchmarks have in common: whole processes timed, reading and hashing as the floor, and the middle of several figures.
import { spawnSync } from 'node:child_process';

const hashing = `
  const { readdirSync, readFileSync } = require('node:fs');
  const { createHash } = require('node:crypto');
  const { join } = require('node:path');
  for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true }))
    if (entry.isFile()) createHash('sha1').update(readFileSync(join(entry.parentPath, entry.name))).digest('hex');
`;

export const runs = 5;

/** The value below which this share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Median wall time in seconds of a whole process. */
export function seconds(args: readonly string[]): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
    if (status === null || status > 1) throw new Error(stderr);
    return (performance.now() - start) / 1000;
  });
  return median(times);
}

/** Median seconds of a process that reads every file of a folder and hashes it with SHA-1. */
export const secondsToHash = (folder: string): number => seconds(['-e', hashing, folder]);
