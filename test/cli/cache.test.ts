// `lint --cache`: the second time is the same but faster; what lies in the cache is never believed over the bytes, nor when it is not ours.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';
import { git, repositoryOf } from '../worlds/git-world.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const wonen = 'submissions/groningen/wonen.ask.yaml';
const cacheFile = '.policy-asks-cache/readings.jsonl';

/** A person with a folder for caches of their own. */
function person() {
  const env = { XDG_CACHE_HOME: temporaryFolder() };
  const lint = (world: CliWorld, options = '--cache') => world.run(`lint --format json ${options}`, { env });
  return { env, lint };
}

const cached = (world: CliWorld): string => readFileSync(join(world.folder, cacheFile), 'latin1');

describe('a second run', () => {
  test('gives the same bytes, and leaves the cache alone', () => {
    const world = new CliWorld(smallPortfolio);
    const { lint } = person();
    const plain = lint(world, '');
    expect(lint(world)).toEqual(plain);
    const before = [cached(world), statSync(join(world.folder, cacheFile)).mtimeMs];
    expect(lint(world)).toEqual(plain);
    expect([cached(world), statSync(join(world.folder, cacheFile)).mtimeMs]).toEqual(before);
  });

  test('sees what changed, and forgets what is no more', () => {
    const world = new CliWorld(smallPortfolio);
    const { lint } = person();
    lint(world);
    const lines = cached(world).split('\n').length;
    world.write(wonen, world.text(wonen).replace('  until: 2032\n', ''));
    expect(lint(world)).toEqual(lint(world, ''));
    rmSync(join(world.folder, wonen));
    expect(lint(world)).toEqual(lint(world, ''));
    expect(cached(world).split('\n')).toHaveLength(lines - 1);
  });

  test('is the same in another language, profile and on another day', () => {
    const world = new CliWorld(smallPortfolio);
    const { lint } = person();
    lint(world);
    for (const options of ['--lang en', '--profile submit', '--today 2031-01-01', '--rule text/vague=off'])
      expect(lint(world, `${options} --cache`)).toEqual(lint(world, options));
  });

  test('nothing is kept that was not asked for', () => {
    const world = new CliWorld(smallPortfolio);
    person().lint(world, '');
    expect(existsSync(join(world.folder, '.policy-asks-cache'))).toBe(false);
  });
});

test('git does not see the cache', () => {
  const world = repositoryOf(smallPortfolio);
  person().lint(world);
  expect(existsSync(join(world.folder, cacheFile))).toBe(true);
  expect(git(world.folder, 'status', '--porcelain')).toBe('');
});

describe('a cache that cannot be relied on is not looked at', () => {
  /** A cache in which every finding was struck out. */
  function forged(world: CliWorld): string {
    const [head = '', ...lines] = cached(world).split('\n');
    const emptied = lines.map((line) =>
      line.replaceAll(/"findings":\[.*?\],"signs"/gu, '"findings":[],"signs"'),
    );
    return [head, ...emptied].join('\n');
  }

  test.each<[string, (world: CliWorld) => string | Uint8Array]>([
    ['changed by somebody', forged],
    ['cut off', (world) => cached(world).slice(0, 900)],
    ['of another form', (world) => cached(world).replace('readings 1', 'readings 9')],
    ['no text', () => Uint8Array.from({ length: 5000 }, (_, place) => place % 256)],
    ['empty', () => ''],
  ])('%s', (_, content) => {
    const world = new CliWorld(smallPortfolio);
    const { lint } = person();
    const plain = lint(world);
    const bad = content(world);
    expect(bad).not.toBe(cached(world));
    world.write(cacheFile, bad);
    expect(lint(world)).toEqual(plain);
  });

  test('made by somebody else', () => {
    const world = new CliWorld(smallPortfolio);
    const plain = person().lint(world);
    const before = cached(world);
    expect(person().lint(world)).toEqual(plain);
    expect(cached(world)).not.toBe(before);
  });

  test('a link that leads elsewhere is not followed', () => {
    const world = new CliWorld(smallPortfolio);
    const elsewhere = temporaryFolder();
    symlinkSync(elsewhere, join(world.folder, '.policy-asks-cache'));
    expect(person().lint(world)).toEqual(person().lint(world, ''));
    expect(existsSync(join(elsewhere, 'readings.jsonl'))).toBe(false);
  });

  test('a file in its place fails nothing', () => {
    const world = new CliWorld(smallPortfolio);
    writeFileSync(join(world.folder, '.policy-asks-cache'), 'iets');
    const { lint } = person();
    expect(lint(world)).toEqual(lint(world, ''));
  });

  test('no folder for the key fails nothing', () => {
    const world = new CliWorld(smallPortfolio);
    const file = join(temporaryFolder(), 'bestand');
    writeFileSync(file, '');
    const { code, err } = world.run('lint --cache', { env: { XDG_CACHE_HOME: file } });
    expect([code, err]).toEqual([1, '']);
    expect(existsSync(join(world.folder, '.policy-asks-cache'))).toBe(false);
  });

  test.runIf(process.getuid?.() !== 0)('a folder that may not be written fails nothing', () => {
    const world = new CliWorld(smallPortfolio);
    mkdirSync(join(world.folder, '.policy-asks-cache'));
    chmodSync(join(world.folder, '.policy-asks-cache'), 0o555);
    const { lint } = person();
    expect(lint(world)).toEqual(lint(world, ''));
  });
});

test('the key is for this user alone', () => {
  const { env, lint } = person();
  lint(new CliWorld(smallPortfolio));
  const key = join(env.XDG_CACHE_HOME, 'policy-asks/readings.key');
  if (process.platform !== 'win32') expect(statSync(key).mode & 0o077).toBe(0);
  expect(readFileSync(key)).toHaveLength(32);
});

test('runs at once leave a whole cache', async () => {
  const world = new CliWorld(smallPortfolio);
  const { env, lint } = person();
  lint(world);
  const plain = lint(world, '');
  const texts = Array.from({ length: 6 }, (_, place) => `id: los-${place}\ntitle: Los\nstatus: concept\n`);
  for (const [place, text] of texts.entries())
    world.write(`submissions/groningen/los-${place}.ask.yaml`, text);
  const runs = await Promise.all(texts.map(() => world.start('lint --format json --cache', { env })));
  expect(new Set(runs.map(({ out }) => out)).size).toBe(1);
  for (const place of texts.keys()) rmSync(join(world.folder, `submissions/groningen/los-${place}.ask.yaml`));
  expect(lint(world)).toEqual(plain);
});
