// How the program was compiled is kept in the user's own folder for such things, and is never needed.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

function person(more: Readonly<Record<string, string>> = {}) {
  const home = temporaryFolder();
  const world = new CliWorld(smallPortfolio);
  const kept = join(home, 'policy-asks');
  return {
    kept,
    lint: () => world.run('lint', { env: { XDG_CACHE_HOME: home, ...more } }),
    files: () => readdirSync(kept).toSorted(),
  };
}

test('a second start finds what the first kept, and says the same', () => {
  const { lint, files } = person();
  const first = lint();
  const names = files();
  expect(names.map((name) => name.split('-')[0])).toEqual(['engine', 'front']);
  expect(lint()).toEqual(first);
  expect(files()).toEqual(names);
});

test('what an earlier version kept goes, what another Node kept stays', () => {
  const { lint, files, kept } = person();
  lint();
  const [engine = ''] = files();
  const older = engine.replace(/[0-9a-f]{32}/u, '0'.repeat(32));
  const other = older.replace(process.version, 'v99.0.0');
  for (const name of [older, other]) writeFileSync(join(kept, name), '');
  writeFileSync(join(kept, engine), 'iets anders');
  lint();
  expect(files()).not.toContain(older);
  expect(files()).toContain(other);
});

describe('what is kept and of no use', () => {
  test.each<[string, (kept: Buffer) => Uint8Array | string]>([
    ['is empty', () => ''],
    ['is something else', () => 'iets anders'],
    [
      'is of another text',
      (kept) => Buffer.concat([kept.subarray(0, 8), Buffer.alloc(8), kept.subarray(16)]),
    ],
  ])('%s, and is made anew', (_, change) => {
    const { lint, files, kept } = person();
    const plain = lint();
    const [engine = ''] = files();
    const before = readFileSync(join(kept, engine));
    writeFileSync(join(kept, engine), change(before));
    expect(lint()).toEqual(plain);
    expect(readFileSync(join(kept, engine)).length).toBeGreaterThan(before.length / 2);
  });
});

test('a folder that cannot be made fails nothing', () => {
  const home = join(temporaryFolder(), 'bestand');
  writeFileSync(home, '');
  const world = new CliWorld(smallPortfolio);
  const { code, err } = world.run('lint', { env: { XDG_CACHE_HOME: home } });
  expect([code, err]).toEqual([1, '']);
});

test('who wants nothing kept says so as to Node itself', () => {
  const { lint, files } = person({ NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(lint().code).toBe(1);
  expect(files).toThrow('ENOENT');
});
