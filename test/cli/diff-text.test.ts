// A difference is shown as `patch` understands it, however large it is.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diffText } from '../../server/cli/diff-text.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const lines = (count: number, text: string, end = '\n') =>
  Array.from({ length: count }, (_, index) => `${text} ${index}`).join('\n') + end;
const windows = (text: string) => text.replaceAll('\n', '\r\n');

test.each([
  ['a small difference', lines(9, 'a'), lines(9, 'a').replace('a 4', 'b')],
  ['every line of a large file', lines(20_000, 'a'), lines(20_000, 'b')],
  ['every line, without a line end at the end', lines(5000, 'a', ''), lines(6000, 'b', '')],
  ['lines that end as on Windows', windows(lines(9, 'a')), windows(lines(9, 'a')).replace('a 4', 'b')],
  ['a line end that was added', lines(5000, 'a', ''), lines(5000, 'b')],
])('%s can be applied with git', (_what, before, after) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'x'), before);
  const started = performance.now();
  const input = diffText('x', before, after, (_style, text) => text);
  // Generous: what must not happen is a wait of minutes.
  expect(performance.now() - started).toBeLessThan(5000);
  const { stderr, status } = spawnSync('git', ['apply', '-'], { cwd: folder, input, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(readFileSync(join(folder, 'x'), 'utf8')).toBe(after);
});
