import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { wordedFinding } from '../../server/checks/worded.ts';
import { DiskFolder } from '../../server/disk/disk-folder.ts';
import { allRules } from '../../server/rules/all.ts';
import { CliWorld, program, runProgram, smallPortfolio } from '../worlds/cli-world.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The Node of the test, and the machine's own when there is another. */
const nodes = [...new Set([process.execPath, '/usr/bin/node', '/usr/local/bin/node'])].filter((path) =>
  existsSync(path),
);

describe.each(nodes)('the program, alone in an empty folder, on %s', (node) => {
  const folder = temporaryFolder();
  const alone = join(folder, 'policy-asks');
  copyFileSync(program, alone);

  test('tells its version', () => {
    expect(runProgram(alone, ['--version'], { node, cwd: folder })).toEqual({
      code: 0,
      out: `${version}\n`,
      err: '',
    });
  });

  test('explains a rule', () => {
    const { code, out } = runProgram(alone, ['explain', 'link/cycle', '--lang', 'en'], { node, cwd: folder });
    expect(out).toContain('Why it matters');
    expect(code).toBe(0);
  });

  test('makes, checks, changes and shows a portfolio', () => {
    const cwd = temporaryFolder();
    const run = (...argv: string[]) => runProgram(alone, argv, { node, cwd });
    expect(run('init', '--submitter', 'PV22').code).toBe(0);
    expect(run('lint').out).toContain('In orde: geen bevindingen. Gecontroleerd: 1 vraag in 1 inbreng.');
    expect(run('new', '--title', 'Een spoorlijn', '--id', 'spoor').code).toBe(0);
    expect(run('lint')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Zet `(ask:spoor)` bij de zin die erover gaat'),
    });
    expect(run('list').out).toContain('Een spoorlijn');
    expect(run('show', 'spoor').out).toContain('Drenthe (PV22)');
    expect(run('fix').code).toBe(0);
    expect(run('format', '--check').code).toBe(0);
  });
});

test('the bundle is plain ASCII, as its layers are read by place', () => {
  expect(readFileSync(program, 'utf8')).toMatch(/^\p{ASCII}+$/u);
});

test('what every start compiles holds no engine: each command is called in its layer', () => {
  const [, front = ''] = /front: \[ *\d+, *(\d+)/u.exec(readFileSync(program, 'latin1')) ?? [];
  expect(Number(front)).toBeGreaterThan(10_000);
  expect(Number(front)).toBeLessThan(100_000);
});

test('the bundle finds what its sources find', () => {
  const noord = join(root, 'examples/noord');
  const { out } = runProgram(program, ['lint', '--format', 'json', '--lang', 'nl'], { cwd: noord });
  const checker = new Checker(new DiskFolder(noord), { rules: allRules });
  checker.load();
  const expected = checker.findings().map((finding) => wordedFinding(finding, 'nl'));
  expect(JSON.parse(out).findings).toEqual(JSON.parse(JSON.stringify(expected)));
});

test('it runs by its own name', () => {
  expect(execFileSync(program, ['--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
});

test('checking changes no byte: git sees nothing after lint, explain, list and show', () => {
  const world = new CliWorld(smallPortfolio);
  const git = (...argv: string[]) => execFileSync('git', argv, { cwd: world.folder, encoding: 'utf8' });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-qm', 'x');
  const before = world.everything();
  for (const command of [
    'lint',
    'lint --format json',
    'explain link/cycle',
    'list',
    'show groningen-zorg',
    'fix --dry-run',
    'format --check',
  ]) {
    world.run(command);
  }
  expect(git('status', '--porcelain', '--ignored')).toBe('');
  expect(world.everything()).toEqual(before);
});

test('a reader who stops reading is no mistake', () => {
  const { folder } = new CliWorld(smallPortfolio);
  const line = `${process.execPath} ${program} explain --format json | head -c 10`;
  expect(
    execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
  ).toHaveLength(10);
});
