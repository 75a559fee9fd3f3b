// Measures a cold lint against reading and hashing the same bytes, in one run, as ratios.
// Use: npm run bench -- [COUNT …]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePortfolio } from './portfolio.mts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const runs = 5;
const hashing = `
  const { readdirSync, readFileSync } = require('node:fs');
  const { createHash } = require('node:crypto');
  const { join } = require('node:path');
  for (const entry of readdirSync(process.argv[1], { recursive: true, withFileTypes: true }))
    if (entry.isFile()) createHash('sha1').update(readFileSync(join(entry.parentPath, entry.name))).digest('hex');
`;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Median wall time in seconds of a whole process. */
function seconds(args: readonly string[]): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
    if (status === null || status > 1) throw new Error(stderr);
    return (performance.now() - start) / 1000;
  });
  return median(times);
}

/** Largest resident memory of a process, in MB. */
function megabytes(args: readonly string[]): number {
  const preload = join(import.meta.dirname, 'report-memory.cjs');
  const { stderr } = spawnSync(process.execPath, ['--require', preload, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  return Number(/largest resident: (\d+)/u.exec(stderr)?.[1]) / 1024;
}

const counts = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'policy-asks-bench-'));
try {
  console.log(
    `Node ${process.version}, ${execFileSync('nproc', { encoding: 'utf8' }).trim()} cores, median of ${runs}`,
  );
  const empty = seconds(['-e', '0']);
  for (const start of [['--version'], ['explain', 'region/unknown']]) {
    const ratio = (seconds([cli, ...start]) / empty).toFixed(2);
    console.log(`${start.join(' ')}: ${ratio} × an empty start (${empty.toFixed(3)} s)`);
  }
  const points: { count: number; time: number }[] = [];
  for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
    writePortfolio(folder, count);
    const read = seconds(['-e', hashing, folder]);
    const lint = ['lint', folder, '--format', 'json'];
    const time = seconds([cli, ...lint]);
    points.push({ count, time });
    const ratio = `${(time / read).toFixed(1)} × reading and hashing (${read.toFixed(2)} s)`;
    console.log(`${count} asks: ${time.toFixed(2)} s, ${ratio}, ${megabytes([cli, ...lint]).toFixed(0)} MB`);
  }
  const [first, last] = [points[0]!, points.at(-1)!];
  if (last.count > first.count) {
    const exponent =
      Math.log((last.time - empty) / (first.time - empty)) / Math.log(last.count / first.count);
    console.log(`growth from ${first.count} to ${last.count}: exponent ${exponent.toFixed(2)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
