// Measures a cold lint against reading and hashing the same bytes, in one run, as ratios.
// Use: npm run bench -- [COUNT …]
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runs, seconds, secondsToHash } from './measure.mts';
import { writePortfolio } from './portfolio.mts';

const cli = join(import.meta.dirname, '../../dist/cli.js');
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
    const read = secondsToHash(folder);
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
