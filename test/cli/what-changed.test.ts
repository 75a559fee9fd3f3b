// `lint --since` and `lint --staged`: the whole portfolio is checked, and what is new, what has gone and what was there already is told
// apart.
import { describe, expect, test } from 'vitest';
import { type CliWorld, smallPortfolio } from '../worlds/cli-world.ts';
import { commit, git, repositoryOf } from '../worlds/git-world.ts';

const wonen = 'submissions/groningen/wonen.ask.yaml';
const zorg = 'submissions/groningen/zorg.ask.yaml';
const broken = { ...smallPortfolio };
/** Without the mistakes that the small portfolio holds. */
const sound = {
  ...smallPortfolio,
  [wonen]: smallPortfolio[wonen].replace('  until: 2032\n', ''),
};

interface Change {
  readonly findings: readonly { readonly rule: string; readonly change: string }[];
  readonly since: { readonly revision: string; readonly gone: readonly { readonly rule: string }[] };
}
const json = (world: CliWorld, command: string): Change =>
  JSON.parse(world.run(`${command} --format json`).out);
const codes = ({ findings }: Change, change: string) =>
  findings.filter((finding) => finding.change === change).map(({ rule }) => rule);

const breakWonen = (world: CliWorld) => world.write(wonen, broken[wonen]);

describe('what is new since a version', () => {
  test('is told in every format that speaks of what changed, and decides the outcome', () => {
    const world = repositoryOf(sound);
    breakWonen(world);
    const told = json(world, 'lint --since HEAD');
    expect(codes(told, 'new')).toContain('funding/structural-with-end');
    expect(codes(told, 'unchanged')).toContain('scheme/alias');
    const { out, code } = world.run('lint --since HEAD');
    expect(out).toMatch(/fout {2}nieuw {2}funding\/structural-with-end/u);
    expect(out).not.toContain('scheme/alias');
    expect(out.replaceAll(/\s+/gu, ' ')).toMatch(/Sinds “HEAD”: \d+ nieuw, \d+ weg en \d+ die er al/u);
    expect(code).toBe(1);
    expect(world.run('lint --since HEAD --format compact').out).not.toContain('scheme/alias');
  });

  test('what was there already fails nobody, and is shown where the file changed', () => {
    const world = repositoryOf(broken);
    expect(world.run('lint').code).toBe(1);
    const untouched = world.run('lint --since HEAD');
    expect(untouched.code).toBe(0);
    expect(untouched.out).not.toContain('funding/structural-with-end');
    world.write(wonen, `# een opmerking\n${broken[wonen]}`);
    const touched = world.run('lint --since HEAD');
    expect(touched.code).toBe(0);
    expect(touched.out).toMatch(/fout {2}stond er al {2}funding\/structural-with-end/u);
    expect(touched.out).not.toContain(zorg);
  });

  test('what was mended is told as gone', () => {
    const world = repositoryOf(broken);
    world.write(wonen, sound[wonen]);
    const { out, code } = world.run('lint --since HEAD');
    expect([code, out.slice(out.indexOf('Weg sinds'))]).toEqual([
      0,
      expect.stringContaining('[funding/structural-with-end]'),
    ]);
    expect(json(world, 'lint --since HEAD').since.gone.map(({ rule }) => rule)).toContain(
      'funding/structural-with-end',
    );
  });

  test('counts from where the work branched off, not what others did there since', () => {
    const world = repositoryOf(sound);
    git(world.folder, 'switch', '-qc', 'werk');
    world.write('los.txt', 'iets');
    commit(world.folder);
    git(world.folder, 'switch', '-q', 'main');
    breakWonen(world);
    commit(world.folder);
    git(world.folder, 'switch', '-q', 'werk');
    expect(json(world, 'lint --since main').since.gone).toEqual([]);
    expect(codes(json(world, 'lint --since main'), 'new')).toEqual([]);
  });

  test('the limit on warnings is about what is new', () => {
    const world = repositoryOf(broken);
    expect(world.run('lint --max-warnings 0 --fail-on error').code).toBe(1);
    expect(world.run('lint --since HEAD --max-warnings 0').code).toBe(0);
  });
});

describe('in the reports', () => {
  const world = repositoryOf({ ...broken });
  world.write(
    wonen,
    sound[wonen].replace('targetRegions: [GM0014]', 'targetRegions: [GM9999]').replace('structureel', 'ooit'),
  );
  const report = (format: string) => world.run(`lint --since HEAD --format ${format}`).out;

  test('SARIF holds everything, with how it stands to the version before', () => {
    const { results } = JSON.parse(report('sarif')).runs[0];
    const states = results.map(({ baselineState }: { baselineState: string }) => baselineState);
    expect(new Set(states)).toEqual(new Set(['new', 'unchanged']));
    expect(JSON.parse(world.run('lint --format sarif').out).runs[0].results[0].baselineState).toBeUndefined();
  });

  test('JSON lines hold what has gone too', () => {
    const lines = report('jsonl').trimEnd().split('\n');
    const kinds = lines.map((line) => JSON.parse(line).kind);
    expect(kinds).toContain('gone');
    expect(kinds.at(-1)).toBe('end');
  });

  test.each(['markdown', 'html'])('%s says new, and what has gone', (format) => {
    const text = report(format);
    expect(text).toContain('nieuw');
    expect(text).toContain('Weg sinds die versie');
    expect(text).toContain('funding/structural-with-end');
  });

  test('GitHub and JUnit fail nobody for what was there already', () => {
    const old = repositoryOf(broken);
    old.write(wonen, `# een opmerking\n${broken[wonen]}`);
    const github = old.run('lint --since HEAD --format github').out;
    expect(github).toMatch(/^::notice .*title=funding\/structural-with-end \(stond er al\)/mu);
    expect(github).not.toMatch(/^::(?:error|warning)/mu);
    expect(old.run('lint --since HEAD --format junit').out).toContain('failures="0"');
  });
});

describe('what is staged for the next commit', () => {
  test('is what is checked, not what lies in the folder', () => {
    const world = repositoryOf(sound);
    breakWonen(world);
    expect(world.run('lint --staged').code).toBe(0);
    git(world.folder, 'add', '-A');
    world.write(wonen, sound[wonen]);
    const { code, out } = world.run('lint --staged');
    expect(code).toBe(1);
    expect(out).toContain('funding/structural-with-end');
    expect(out.replaceAll(/\s+/gu, ' ')).toContain('Sinds de laatste commit: ');
    expect(world.text(wonen)).toBe(sound[wonen]);
  });

  test('is all new before the first commit', () => {
    const world = repositoryOf(broken);
    git(world.folder, 'update-ref', '-d', 'HEAD');
    expect(codes(json(world, 'lint --staged'), 'new')).toContain('funding/structural-with-end');
  });

  test('may be compared with another version than the last commit', () => {
    const world = repositoryOf(sound);
    breakWonen(world);
    commit(world.folder);
    expect(codes(json(world, 'lint --staged'), 'new')).toEqual([]);
    expect(codes(json(world, 'lint --staged --since HEAD~1'), 'new')).toContain(
      'funding/structural-with-end',
    );
  });

  test('is nothing to check when it holds nothing of the portfolio', () => {
    const world = repositoryOf({ 'leeg.txt': '' });
    for (const [file, text] of Object.entries(broken)) world.write(`noord/${file}`, text);
    const { code, out, err } = world.run('lint --staged', { in: 'noord' });
    expect([code, out]).toEqual([0, '']);
    expect(err).toMatch(/^policy-asks: Van deze portefeuille staat niets klaar voor de volgende commit/u);
    git(world.folder, 'add', 'noord/submissions');
    const without = world.run('lint --staged', { in: 'noord' });
    expect([without.code, without.out]).toEqual([2, '']);
    expect(without.err).toContain('omdat “policy-asks.yaml” niet klaarstaat voor de volgende commit');
    git(world.folder, 'add', 'noord');
    expect(world.run('lint --staged', { in: 'noord' }).code).toBe(1);
  });

  test('leaves the index as it was', () => {
    const world = repositoryOf(sound);
    breakWonen(world);
    git(world.folder, 'add', '-A');
    const before = world.everything();
    world.run('lint --staged');
    expect(world.everything()).toEqual(before);
  });
});

describe('beside another portfolio', () => {
  const index = (id: string): string =>
    `{"format":"policy-asks-index","version":1,"portfolio":{"title":"Ernaast"},"asks":[{"id":"${id}","fingerprint":"0123456789abcdef"}]}`;
  const linked = {
    ...sound,
    'policy-asks.yaml': `${sound['policy-asks.yaml']}indexes: ["../ernaast/i.index.json", "eigen.json"]\n`,
    [zorg]: `${sound[zorg]}dependsOn: [ernaast-vraag, eigen-vraag]\n`,
  };

  test('its index is that of now, for what was and for what is', () => {
    const files = Object.entries(linked).map(([file, text]) => [`hier/${file}`, text]);
    const world = repositoryOf({ ...Object.fromEntries(files), 'hier/eigen.json': index('eigen-vraag') });
    world.write('ernaast/i.index.json', index('ernaast-vraag'));
    for (const option of ['--since HEAD', '--staged']) {
      const told: Change = JSON.parse(world.run(`lint ${option} --format json`, { in: 'hier' }).out);
      expect([codes(told, 'new'), told.since.gone]).toEqual([[], []]);
      expect(codes(told, 'unchanged')).not.toContain('link/unknown-ask');
    }
  });
});

describe('a copy with a part of the history', () => {
  test('compares with a version that was fetched alone, and says what that means', () => {
    const origin = repositoryOf(sound);
    git(origin.folder, 'switch', '-qc', 'werk');
    breakWonen(origin);
    commit(origin.folder);
    const copy = repositoryOf({ 'leeg.txt': '' });
    git(copy.folder, 'clone', '-q', '--depth=1', '--branch=werk', `file://${origin.folder}`, 'kopie');
    git(`${copy.folder}/kopie`, 'fetch', '-q', '--depth=1', 'origin', 'main');
    const { code, out, err } = copy.run('lint --since FETCH_HEAD', { in: 'kopie' });
    expect(code).toBe(1);
    expect(out).toContain('funding/structural-with-end');
    expect(err).toContain('waar dit werk daarvan aftakt staat niet in dit deel van de geschiedenis');
  });

  test('that lacks the files themselves says what to fetch', () => {
    const origin = repositoryOf(sound);
    git(origin.folder, 'config', 'uploadpack.allowFilter', 'true');
    breakWonen(origin);
    commit(origin.folder);
    const copy = repositoryOf({ 'leeg.txt': '' });
    git(copy.folder, 'clone', '-q', '--filter=blob:none', `file://${origin.folder}`, 'kopie');
    const { code, err } = copy.run('lint --since HEAD~1', { in: 'kopie' });
    expect([code, err]).toEqual([2, expect.stringContaining('git fetch --refetch')]);
  });
});
