// The hooks for pre-commit, installed and run by pre-commit itself (Debian: `pre-commit`) as docs/ci says. What is not real: the package
// that it installs holds the built program alone, because building it from a checkout fetches packages.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type CliWorld, program, smallPortfolio } from '../worlds/cli-world.ts';
import { git, repositoryOf } from '../worlds/git-world.ts';
import { fileOf } from '../worlds/job-world.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const isThere = spawnSync('pre-commit', ['--version']).status === 0;
const leftOut = !isThere && process.env['CI'] !== 'true';
const wonen = 'submissions/groningen/wonen.ask.yaml';
const sound = { ...smallPortfolio, [wonen]: smallPortfolio[wonen].replace('  until: 2032\n', '') };

interface Hook {
  readonly id: string;
  readonly entry: string;
}

/** Our hooks as a repository that pre-commit can install, without anything to build. */
function hooksRepository(): CliWorld {
  const manifest = { name: 'policy-asks', version: '0.0.0', bin: { 'policy-asks': 'cli.js' } };
  return repositoryOf({
    '.pre-commit-hooks.yaml': fileOf('.pre-commit-hooks.yaml'),
    '.npmrc': fileOf('.npmrc'),
    'package.json': JSON.stringify(manifest),
    'cli.js': readFileSync(program, 'utf8'),
  });
}

const hooks = leftOut ? undefined : hooksRepository();
const home = temporaryFolder();

function committed(
  world: CliWorld,
  adapted = (example: string): string => example,
): { readonly code: number | null; readonly said: string } {
  const example = adapted(fileOf('docs/ci/pre-commit.yml'))
    .replace('https://code.overheid.nl/OWNER/policy-asks', hooks!.folder)
    .replace('TAG', git(hooks!.folder, 'rev-parse', 'HEAD').trim());
  world.write('.pre-commit-config.yaml', example);
  git(world.folder, 'add', '-A');
  const { status, stdout } = spawnSync('pre-commit', ['run', '--color=never'], {
    cwd: world.folder,
    encoding: 'utf8',
    env: {
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: home,
      PRE_COMMIT_HOME: `${home}/pre-commit`,
      LANG: 'nl_NL.UTF-8',
      // Nothing is fetched.
      npm_config_offline: 'true',
    },
  });
  return { code: status, said: stdout };
}

describe.skipIf(leftOut)(leftOut ? 'pre-commit (left out: not on this machine)' : 'pre-commit', () => {
  test('lets a commit pass that brings nothing new', () => {
    const { code, said } = committed(repositoryOf({ ...smallPortfolio, 'notitie.txt': 'x' }));
    expect(said).toMatch(/Controleer de vragen die klaarstaan\.+Passed/u);
    expect(code).toBe(0);
  });

  test('stops one that does, and says what', () => {
    const world = repositoryOf(sound);
    world.write(wonen, smallPortfolio[wonen]);
    const { code, said } = committed(world);
    expect(code).toBe(1);
    expect(said).toMatch(/Controleer de vragen die klaarstaan\.+Failed/u);
    expect(said).toContain('funding/structural-with-end');
  });

  test('puts an ask in order, and stops so that it can be looked at', () => {
    const world = repositoryOf(sound);
    const ask = sound[wonen].replace(/^id: .*\n/u, '');
    world.write(wonen, `${ask}id: groningen-wonen\n`);
    const { code, said } = committed(world);
    expect(code).toBe(1);
    expect(said).toMatch(/Zet de velden van vragen op volgorde\.+Failed/u);
    expect(world.text(wonen)).toMatch(/^id: groningen-wonen\n/u);
  });

  test('looks at a portfolio in a folder that is named', () => {
    const files = Object.entries(smallPortfolio).map(([file, text]) => [`noord/${file}`, text]);
    const { code, said } = committed(
      repositoryOf({ 'leeg.txt': '', ...Object.fromEntries(files) }),
      (example) =>
        example.replace('- id: policy-asks-lint\n', '- id: policy-asks-lint\n        args: [noord]\n'),
    );
    expect([code, said]).toEqual([0, expect.stringMatching(/Controleer de vragen die klaarstaan\.+Passed/u)]);
  });
});

test('each hook is a command with options that there are', () => {
  const all = parse(fileOf('.pre-commit-hooks.yaml')) as readonly Hook[];
  expect(all.map(({ id }) => id)).toEqual(['policy-asks-lint', 'policy-asks-format']);
  for (const { entry } of all) {
    const [name, ...argv] = entry.split(' ');
    expect(name).toBe('policy-asks');
    const world = repositoryOf(sound);
    expect(world.run(argv.join(' ')).code).toBe(0);
  }
});
