// `lint --cache`: the second time is the same but faster; what lies in the cache is never believed over the bytes, nor when it is not ours.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintFormats } from '../../server/cli/options.ts';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';
import { folderTexts } from '../worlds/folder-texts.ts';
import { git, repositoryOf } from '../worlds/git-world.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const wonen = 'submissions/groningen/wonen.ask.yaml';
const cacheFile = '.policy-asks-cache/readings.jsonl';
const checkFile = '.policy-asks-cache/check.bin';
const noord = folderTexts('examples/noord');

/** A person with a folder for caches of their own. */
function person() {
  const env = { XDG_CACHE_HOME: temporaryFolder() };
  const lint = (world: CliWorld, options = '--cache') => world.run(`lint --format json ${options}`, { env });
  return { env, lint };
}

const cached = (world: CliWorld, file = cacheFile): string =>
  readFileSync(join(world.folder, file), 'latin1');

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

  test('sees what changed, and goes on from where the first ended', () => {
    const world = new CliWorld(smallPortfolio);
    const { lint } = person();
    lint(world);
    const before = [cached(world), cached(world, checkFile)];
    world.write(wonen, world.text(wonen).replace('  until: 2032\n', ''));
    expect(lint(world)).toEqual(lint(world, ''));
    rmSync(join(world.folder, wonen));
    expect(lint(world)).toEqual(lint(world, ''));
    world.write('submissions/groningen/nieuw.ask.yaml', 'id: nieuw\ntitle: Nieuw\nstatus: concept\n');
    expect(lint(world)).toEqual(lint(world, ''));
    // Had everything been read again, it would have been kept again.
    expect([cached(world), cached(world, checkFile)]).toEqual(before);
  });

  test('keeps anew what it found, and forgets what is no more, once much has changed', () => {
    const world = new CliWorld(smallPortfolio);
    const { lint } = person();
    lint(world);
    const lines = cached(world).split('\n').length;
    rmSync(join(world.folder, wonen));
    for (let place = 0; place < 60; place += 1) {
      world.write(
        `submissions/groningen/los-${place}.ask.yaml`,
        `id: los-${place}\ntitle: Los\nstatus: concept\n`,
      );
    }
    expect(lint(world)).toEqual(lint(world, ''));
    expect(cached(world).split('\n')).toHaveLength(lines - 1 + 60);
    expect(lint(world)).toEqual(lint(world, ''));
  });

  test('sees other bytes of the same length and time', () => {
    const world = new CliWorld(smallPortfolio);
    const { lint } = person();
    const path = join(world.folder, wonen);
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    lint(world);
    world.write(wonen, world.text(wonen).replace('until: 2032', 'until: 2019'));
    utimesSync(path, 1_700_000_000, 1_700_000_000);
    expect(lint(world)).toEqual(lint(world, ''));
  });

  test.each(lintFormats.filter((format) => format !== 'json'))('gives the same bytes as %s', (format) => {
    const world = new CliWorld(noord);
    const { env } = person();
    const options = `lint --format ${format} --lang en`;
    const plain = world.run(options, { env });
    world.run('lint --cache', { env });
    const file = 'submissions/provincie-groningen/dorpshuizen.ask.yaml';
    expect(world.run(`${options} --cache`, { env })).toEqual(plain);
    world.write(file, `${world.text(file)}# nog een regel\n`);
    expect(world.run(`${options} --cache`, { env })).toEqual(world.run(options, { env }));
  });

  test.each(['--statistics', '--explain-not-applicable', 'submissions/groningen'])(
    'is the same with %s',
    (option) => {
      const world = new CliWorld(smallPortfolio);
      const { lint } = person();
      lint(world);
      expect(lint(world, `${option} --cache`)).toEqual(lint(world, option));
    },
  );

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

test.each(['--since HEAD', '--staged'])('beside an earlier version, with %s, the same is told', (option) => {
  const world = repositoryOf(noord);
  const { lint } = person();
  const file = 'submissions/provincie-groningen/dorpshuizen.ask.yaml';
  world.write(file, `${world.text(file)}priority: veel\n`);
  rmSync(join(world.folder, 'submissions/gemeente-emmen/campus.ask.yaml'));
  git(world.folder, 'add', '--all');
  // Not staged.
  world.write(file, `${world.text(file)}# nog een regel\n`);
  const plain = lint(world, option);
  expect(JSON.parse(plain.out).findings).not.toEqual([]);
  expect(lint(world, `${option} --cache`)).toEqual(plain);
  expect(lint(world, `${option} --cache`)).toEqual(plain);
  expect(lint(world)).toEqual(lint(world, ''));
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

  const otherwise: [string, string, (world: CliWorld) => string | Uint8Array][] = [
    ['changed by somebody', cacheFile, forged],
    ['changed by somebody', checkFile, (world) => cached(world, checkFile).replaceAll('"rule"', '"roel"')],
    ...[cacheFile, checkFile].flatMap((file): typeof otherwise => [
      ['cut off', file, (world) => cached(world, file).slice(0, 900)],
      ['of another form', file, (world) => cached(world, file).replace(/\s\d\s/u, ' 9 ')],
      ['no text', file, () => Uint8Array.from({ length: 5000 }, (_, place) => place % 256)],
      ['empty', file, () => ''],
    ]),
  ];
  test.each(otherwise)('%s: %s', (_, file, content) => {
    const world = new CliWorld(smallPortfolio);
    const { lint } = person();
    lint(world);
    const bad = content(world);
    expect(bad).not.toBe(cached(world, file));
    writeFileSync(join(world.folder, file), bad, 'latin1');
    expect(lint(world)).toEqual(lint(world, ''));
    writeFileSync(join(world.folder, file), bad, 'latin1');
    world.write(wonen, world.text(wonen).replace('  until: 2032\n', ''));
    expect(lint(world)).toEqual(lint(world, ''));
  });

  test.each([cacheFile, checkFile])('gone: %s', (file) => {
    const world = new CliWorld(smallPortfolio);
    const { lint } = person();
    lint(world);
    rmSync(join(world.folder, file));
    world.write(wonen, world.text(wonen).replace('  until: 2032\n', ''));
    expect(lint(world)).toEqual(lint(world, ''));
    expect(existsSync(join(world.folder, file))).toBe(true);
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
