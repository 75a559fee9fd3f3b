// What git holds is read as it lies on the disk: on a clean tree nothing is new and nothing has gone, however a repository is made up.
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type CliWorld, smallPortfolio } from '../worlds/cli-world.ts';
import { commit, git, repositoryOf } from '../worlds/git-world.ts';

const wonen = 'submissions/groningen/wonen.ask.yaml';
const submission = 'submissions/groningen/submission.yaml';
const settings = smallPortfolio['policy-asks.yaml'];

/** The small portfolio with an ask that is submitted, so that its absence would be told, in a folder of a repository. */
function repository({ folder = 'noord', ...files }: Readonly<Record<string, string>> = {}): CliWorld {
  const own = {
    ...smallPortfolio,
    [wonen]: smallPortfolio[wonen].replace('concept', 'ingediend'),
    ...files,
  };
  return repositoryOf(
    Object.fromEntries(Object.entries(own).map(([file, text]) => [`${folder}/${file}`, text])),
  );
}

function link(world: CliWorld, target: string, path: string): void {
  mkdirSync(dirname(join(world.folder, path)), { recursive: true });
  symlinkSync(target, join(world.folder, path));
}

const told = (world: CliWorld, how: string, folder = 'noord') => {
  const { code, out, err } = world.run(`lint ${how} --format json`, { in: folder });
  const { since, findings } = JSON.parse(out);
  return { code, err, new: since.new, gone: since.gone, found: findings.length > 0 };
};
const nothing = { code: 0, err: '', new: 0, gone: [], found: true };

/** One ask that is wrong as that of the small portfolio is. */
const ask = (id: string): string =>
  smallPortfolio[wonen].replace('groningen-wonen', id).replace('concept', 'ingediend');

/** A repository that holds another, with a submission of its own. */
function withSubmodule() {
  const submitter = smallPortfolio[submission].replace('id: groningen', 'id: ander');
  const other = repositoryOf({
    'inbreng/een.ask.yaml': ask('van-een-ander'),
    'inbreng/note.txt': 'tekst',
    'inbreng/submission.yaml': `${submitter}note: note.txt\n`,
  });
  const world = repository();
  const allowed = ['-c', 'protocol.file.allow=always'];
  git(world.folder, ...allowed, 'submodule', '--quiet', 'add', other.folder, 'noord/ander');
  return { world, other };
}

const trees: readonly (readonly [string, () => CliWorld | { world: CliWorld; folder: string }])[] = [
  ['plain files', repository],
  [
    'a link to a file inside, and one to a link',
    () => {
      const world = repository();
      world.write('noord/klad/echt.txt', ask('verwezen'));
      link(world, '../../klad/echt.txt', 'noord/submissions/groningen/een.ask.yaml');
      link(world, 'submissions/groningen/een.ask.yaml', 'noord/klad.yaml');
      return world;
    },
  ],
  [
    'a link by way of a linked folder, and by its place on the disk',
    () => {
      const world = repository();
      world.write('noord/klad/echt.txt', ask('verwezen'));
      world.write('noord/klad/ook.txt', ask('ook-verwezen'));
      link(world, 'klad', 'noord/map');
      link(world, '../../map/echt.txt', 'noord/submissions/groningen/een.ask.yaml');
      link(world, join(world.folder, 'noord/klad/ook.txt'), 'noord/submissions/groningen/twee.ask.yaml');
      return world;
    },
  ],
  [
    'a note in a linked folder, and one that is a link',
    () => {
      const world = repository({ [submission]: `${smallPortfolio[submission]}note: ../../map/note.md\n` });
      const zuid = smallPortfolio[submission].replace('id: groningen', 'id: zuid');
      world.write('noord/submissions/zuid/submission.yaml', `${zuid}note: note.md\n`);
      world.write('noord/klad/note.md', '# Notitie\n\n[een vraag](ask:die-er-niet-is)\n');
      link(world, 'klad', 'noord/map');
      link(world, '../../klad/note.md', 'noord/submissions/zuid/note.md');
      return world;
    },
  ],
  [
    'tracked files that a .gitignore above leaves out',
    () => {
      const world = repository({ 'klad/x.ask.yaml': ask('klad') });
      world.write('.gitignore', 'noord/klad/\n');
      return world;
    },
  ],
  [
    'notes and code lists with any ending',
    () => {
      const list = 'list: envelopes\nentries:\n  - id: eigen-pot\n    labels: {nl: Eigen pot}\n';
      return repository({
        'policy-asks.yaml': `${settings}vocabularies: [lijst.txt, "lijsten/*.lijst"]\n`,
        'lijst.txt': list,
        'lijsten/een.lijst': 'list: wat\n',
        [submission]: `${smallPortfolio[submission]}note: Notitie.MD\n`,
        'submissions/groningen/Notitie.MD': '# Notitie\n\n[een vraag](ask:die-er-niet-is)\n',
        'submissions/zuid/submission.yaml': `${smallPortfolio[submission].replace('id: groningen', 'id: zuid')}note: notitie\n`,
        'submissions/zuid/notitie': 'tekst',
      });
    },
  ],
  [
    'lines that end otherwise on the disk',
    () => {
      const world = repository();
      git(world.folder, 'config', 'core.autocrlf', 'true');
      git(world.folder, 'rm', '-q', '-r', '--cached', '.');
      git(world.folder, 'reset', '-q', '--hard');
      expect(world.text(`noord/${wonen}`)).toContain('\r\n');
      return world;
    },
  ],
  [
    'links that are plain files on the disk',
    () => {
      const world = repository();
      world.write('noord/klad/echt.txt', ask('verwezen'));
      link(world, '../../klad/echt.txt', 'noord/submissions/groningen/een.ask.yaml');
      commit(world.folder);
      git(world.folder, 'config', 'core.symlinks', 'false');
      git(world.folder, 'rm', '-q', '-r', '--cached', '.');
      git(world.folder, 'reset', '-q', '--hard');
      expect(world.text('noord/submissions/groningen/een.ask.yaml')).toBe('../../klad/echt.txt');
      return world;
    },
  ],
  [
    'a part of the files only on the disk',
    () => {
      const world = repository({ 'submissions/zuid/zuid.ask.yaml': ask('zuid') });
      git(world.folder, 'sparse-checkout', 'set', 'noord/submissions/groningen');
      expect(world.files('zuid.ask.yaml')).toEqual([]);
      return world;
    },
  ],
  [
    'a repository within the repository',
    () => {
      const { world } = withSubmodule();
      return world;
    },
  ],
  ['a folder called :p', () => ({ world: repository({ folder: ':p' }), folder: ':p' })],
  ['a folder called *', () => ({ world: repository({ folder: '*' }), folder: '*' })],
  ['a folder whose name ends a line', () => ({ world: repository({ folder: 'a\nb' }), folder: 'a\nb' })],
  ['a folder called a\\b', () => ({ world: repository({ folder: 'a\\b' }), folder: 'a\\b' })],
];

describe('what did change is told', () => {
  const fresh = (world: CliWorld, how = '--since HEAD') => {
    const { findings } = JSON.parse(world.run(`lint ${how} --format json`, { in: 'noord' }).out);
    return findings
      .filter(({ change }: { change: string }) => change === 'new')
      .map(({ rule, file }: { rule: string; file: string }) => `${file} ${rule}`);
  };
  /** Takes in what others did in the repository within the repository. */
  const takeIn = ({ world, other }: ReturnType<typeof withSubmodule>): void => {
    other.write('inbreng/twee.ask.yaml', ask('nog-een').replace('structureel', 'ooit'));
    commit(other.folder);
    git(`${world.folder}/noord/ander`, 'pull', '-q');
  };

  test('of a note with any ending', () => {
    const world = repository({
      [submission]: `${smallPortfolio[submission]}note: notitie.txt\n`,
      'submissions/groningen/notitie.txt': 'tekst',
    });
    world.write('noord/submissions/groningen/notitie.txt', '[een vraag](ask:die-er-niet-is)');
    expect(fresh(world)).toEqual(['submissions/groningen/notitie.txt document/unknown-ask']);
    git(world.folder, 'add', '-A');
    world.write('noord/submissions/groningen/notitie.txt', 'tekst');
    expect(fresh(world, '--staged')).toEqual(['submissions/groningen/notitie.txt document/unknown-ask']);
  });

  test('of another version of a repository within the repository', () => {
    const both = withSubmodule();
    commit(both.world.folder);
    takeIn(both);
    expect(fresh(both.world)).toContain('ander/inbreng/twee.ask.yaml schema/not-allowed');
    expect(fresh(both.world, '--staged')).toEqual([]);
    git(both.world.folder, 'add', '-A');
    expect(fresh(both.world, '--staged')).toContain('ander/inbreng/twee.ask.yaml schema/not-allowed');
  });

  test('but not of one whose earlier version is not here', () => {
    const both = withSubmodule();
    const unknown = '1234567890123456789012345678901234567890';
    git(both.world.folder, 'update-index', '--cacheinfo', `160000,${unknown},noord/ander`);
    git(both.world.folder, 'commit', '-qm', 'Onbekende versie');
    expect(fresh(both.world)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32').each(trees)('on a clean tree: %s', (_what, make) => {
  const made = make();
  const { world, folder } = 'world' in made ? made : { world: made, folder: 'noord' };
  if (git(world.folder, 'status', '--porcelain') !== '') commit(world.folder);

  test('nothing is new and nothing has gone', () => {
    expect(git(world.folder, 'status', '--porcelain')).toBe('');
    expect(told(world, '--since HEAD', folder)).toEqual(nothing);
    expect(told(world, '--staged', folder)).toEqual(nothing);
    expect(told(world, '--staged --since HEAD', folder)).toEqual(nothing);
  });

  test('no file counts as changed', () => {
    expect(world.run('lint --since HEAD', { in: folder }).out).not.toMatch(/stond er al {2}/u);
  });
});
