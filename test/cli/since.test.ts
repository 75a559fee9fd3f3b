// `lint --since`: beside an earlier version in git; nothing of the repository runs, and what git cannot give is said.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';
import { commit, git, repositoryOf } from '../worlds/git-world.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const wonen = 'submissions/groningen/wonen.ask.yaml';

/** A repository whose first commit holds the small portfolio, in a folder with a name that is no plain ASCII. */
function repository() {
  const folder = 'vragen van Fryslân';
  const files = Object.entries(smallPortfolio).map(([file, text]) => [`${folder}/${file}`, text]);
  const file = `${folder}/${wonen}`;
  const world = repositoryOf({
    ...Object.fromEntries(files),
    [file]: smallPortfolio[wonen].replace('concept', 'ingediend'),
  });
  return { world, folder, file };
}

describe('beside an earlier version', () => {
  test('an ask that was submitted and is gone is told', () => {
    const { world, folder, file } = repository();
    world.write(file, '# leeg\n');
    const { out, code } = world.run('lint --since HEAD --fail-on warning', { in: folder });
    expect(out).toContain('ask/vanished');
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(
      'Zij stond in “submissions/groningen/wonen.ask.yaml” met status “Ingediend”.',
    );
    expect(code).toBe(1);
    expect(world.run('lint', { in: folder }).out).not.toContain('ask/vanished');
  });

  // Such a hook is handed the repository alone, by which git takes any folder for the top of the work tree.
  test.each(['--since HEAD', '--staged'])('%s in a hook finds a portfolio in a subfolder', (how) => {
    const { world, folder } = repository();
    const plain = world.run(`lint ${how}`, { in: folder });
    const env = { GIT_DIR: join(world.folder, '.git'), GIT_INDEX_FILE: join(world.folder, '.git/index') };
    expect(world.run(`lint ${how}`, { in: folder, env })).toEqual(plain);
    expect(plain.code).not.toBe(2);
  });

  test('a file that is named and was deleted is told, with the ask that vanished with it', () => {
    const { world, folder, file } = repository();
    rmSync(join(world.folder, file));
    for (const at of [wonen, 'submissions/groningen']) {
      const { out, err, code } = world.run(`lint --since HEAD --fail-on warning ${at}`, { in: folder });
      expect(out.replaceAll(/\s+/gu, ' ')).toContain('Zij stond in “submissions/groningen/wonen.ask.yaml”');
      expect(code).toBe(1);
      expect(err).toBe(
        at === wonen
          ? '“submissions/groningen/wonen.ask.yaml” is er niet meer: sinds “HEAD” verwijderd of verplaatst. Is een ingediende vraag zo verdwenen, dan staat dat bij de bevindingen.\n'
          : '',
      );
    }
    expect(world.run(`lint ${wonen}`, { in: folder }).err).toContain('bestaat niet');
  });

  test('a whole submission that was deleted is told too, from the top of the repository and as staged', () => {
    const { world, folder } = repository();
    rmSync(join(world.folder, folder, 'submissions'), { recursive: true });
    const named = world.run('lint --since HEAD submissions/groningen/submission.yaml submissions/groningen', {
      in: folder,
    });
    expect(named.out).toContain('ask/vanished');
    expect(named.err.match(/is er niet meer/gu)).toHaveLength(2);
    const left = world.run(`lint --staged --lang en ${wonen}`, { in: folder });
    expect([left.code, left.err]).toEqual([0, '']);
    git(world.folder, 'add', '--all');
    const staged = world.run(`lint --staged --lang en ${wonen}`, { in: folder });
    expect(staged.err).toContain('is there no more: deleted or moved since the last commit.');
    expect(staged.out).toContain('ask/vanished');
  });

  test('a file that neither version has does not exist', () => {
    const { world, folder } = repository();
    const { code, err } = world.run('lint --since HEAD submissions/groningen/wonnen.ask.yaml', {
      in: folder,
    });
    expect([code, err]).toEqual([
      2,
      'policy-asks: “submissions/groningen/wonnen.ask.yaml” bestaat niet. Controleer de naam, en de map waarin u de opdracht geeft.\n',
    ]);
    world.write(`${folder}/submissions/groningen/nieuw.ask.yaml`, 'id: nieuw\n');
    const unstaged = world.run('lint --staged submissions/groningen/nieuw.ask.yaml', { in: folder });
    expect(unstaged.err).not.toContain('bestaat niet');
    expect(unstaged.code).toBe(2);
  });

  test('a renamed ask keeps its old id by `fix`', () => {
    const { world, folder, file } = repository();
    world.write(file, world.text(file).replace('groningen-wonen', 'groningen-woningbouw'));
    expect(world.run('lint --since HEAD', { in: folder }).out).toContain('ask/id-changed');
    expect(world.run('fix --since HEAD', { in: folder }).code).toBe(0);
    expect(world.text(file)).toContain('formerIds:');
    expect(world.run('lint --since HEAD', { in: folder }).out).not.toContain('ask/id-changed');
  });

  test('nothing that the repository brings along is run, and nothing is written', () => {
    const { world, folder, file } = repository();
    const trap = join(world.folder, 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\ntouch "${world.folder}/caught"\ncat\n`);
    chmodSync(trap, 0o755);
    git(world.folder, 'config', 'core.fsmonitor', trap);
    git(world.folder, 'config', 'filter.trap.smudge', trap);
    git(world.folder, 'config', 'diff.trap.textconv', trap);
    world.write('.gitattributes', '*.yaml filter=trap diff=trap\n');
    mkdirSync(join(world.folder, '.git/hooks'), { recursive: true });
    for (const hook of ['post-checkout', 'post-index-change', 'reference-transaction']) {
      writeFileSync(join(world.folder, '.git/hooks', hook), `#!/bin/sh\ntouch "${world.folder}/caught"\n`);
      chmodSync(join(world.folder, '.git/hooks', hook), 0o755);
    }
    world.write(file, world.text(file).replace('ingediend', 'concept'));
    const before = world.everything();
    expect(world.run('lint --since HEAD', { in: folder }).out).toContain('status/went-back');
    expect(world.everything()).toEqual(before);
  });
});

test('a portfolio that was not there yet, or lay elsewhere, is told: all is new then', () => {
  const { world, folder } = repository();
  git(world.folder, 'mv', folder, 'noord');
  commit(world.folder);
  const { code, err } = world.run('lint --since HEAD~1', { in: 'noord' });
  expect([code, err]).toEqual([1, expect.stringContaining('op deze plek nog geen portefeuille')]);
  expect(world.run('lint --since HEAD', { in: 'noord' })).toMatchObject({ code: 0, err: '' });
});

test('a tag that is called by a day goes before the day', () => {
  const { world, folder, file } = repository();
  git(world.folder, 'tag', '2001-02-03');
  world.write(file, '# leeg\n');
  commit(world.folder);
  const { code, out } = world.run('lint --since 2001-02-03 --fail-on warning', { in: folder });
  expect([code, out]).toEqual([1, expect.stringContaining('ask/vanished')]);
});

describe('what git cannot give', () => {
  test('a revision that is not there', () => {
    const { world, folder } = repository();
    const { code, err } = world.run('lint --since weg', { in: folder });
    expect([code, err]).toEqual([
      2,
      'policy-asks: “weg” is hier geen tak, label, commit of dag (zoals 2026-03-12). Haal hem eerst op (`git fetch`), of noem een andere.\n',
    ]);
    expect(world.run('lint --since=--output=x', { in: folder }).code).toBe(2);
  });

  test('a folder that is in no repository', () => {
    const { code, err } = new CliWorld(smallPortfolio).run('lint --since HEAD');
    expect(code).toBe(2);
    expect(err).toContain('moet de portefeuille in een git-map staan');
  });

  test('no git on the machine', () => {
    const { world, folder } = repository();
    const { code, err } = world.run('lint --since HEAD', { in: folder, env: { PATH: temporaryFolder() } });
    expect(code).toBe(2);
    expect(err).toContain('Voor --since is git nodig');
  });

  /** A branch of the repository of which only the newest version is here, as a job gets it, and as many others make it. */
  function shallowCopy() {
    const { world } = repository();
    const first = git(world.folder, 'rev-parse', 'HEAD').trim();
    git(world.folder, 'checkout', '-q', '-b', 'werk/tak');
    world.write('meer.txt', 'meer');
    commit(world.folder);
    const copy = new CliWorld();
    git(copy.folder, 'clone', '-q', '--depth=1', '--branch=werk/tak', `file://${world.folder}`, 'kopie');
    const since = (revision: string) =>
      copy.run(`lint --since ${revision}`, { in: 'kopie/vragen van Fryslân' });
    return { since, first, kopie: join(copy.folder, 'kopie') };
  }

  test.each(['a branch', 'a commit'])(
    'a part of the history only: what to fetch for %s, which helps',
    (what) => {
      const { since, first, kopie } = shallowCopy();
      const revision = what === 'a branch' ? 'origin/main' : first;
      const { code, err } = since(revision);
      expect([code, err]).toEqual([2, expect.stringContaining('maar een deel van de geschiedenis')]);
      const [, fetched = ''] = /`git (fetch [^`]*)`/u.exec(err) ?? [];
      git(kopie, ...fetched.replace('fetch', 'fetch -q').split(' '));
      expect(since(revision)).toMatchObject({ code: 0, err: '' });
    },
  );

  test('a branch that bears the name of its origin here', () => {
    const { since, kopie } = shallowCopy();
    git(kopie, 'fetch', '-q', 'origin', 'main:refs/remotes/origin/main');
    const { code, err } = since('main');
    expect([code, err]).toEqual([2, expect.stringContaining('Bedoelde u “origin/main”?')]);
  });

  test('a day before the first commit, and a repository without any', () => {
    const { world, folder } = repository();
    const { code, err } = world.run('lint --since 2001-02-03', { in: folder });
    expect([code, err]).toEqual([2, expect.stringContaining('Van vóór 3 februari 2001 is er geen commit')]);
    git(world.folder, 'update-ref', '-d', 'HEAD');
    const unborn = world.run('lint --since HEAD --lang en', { in: folder });
    expect(unborn).toMatchObject({ code: 2, err: expect.stringContaining('There is no commit here yet') });
  });
});

describe('statistics', () => {
  test('count, and explain on demand why rules do not apply and where', () => {
    const world = new CliWorld(smallPortfolio);
    const plain = world.run('lint --statistics').out;
    expect(plain).toMatch(/funding\/structural-with-end +1 +1 +0\n/);
    expect(plain).not.toContain('×');
    const explained = world.run('lint --explain-not-applicable --lang en').out;
    expect(explained).toMatch(/2 × the ask names no instrument \(groningen-wonen, groningen-zorg\)/);
    const json = world.json('lint --explain-not-applicable --format json');
    const row = json.statistics.find(({ rule }) => rule === 'instrument/unknown');
    expect(row).toMatchObject({
      where: { 'no-instrument': ['groningen-wonen', 'groningen-zorg'] },
    });
  });
});
