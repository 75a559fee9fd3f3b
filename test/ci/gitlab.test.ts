// The component for GitLab: its scripts run as a runner would run them, with a program that is there already. That it can be fetched and
// built is tried with a small stand-in, because the real one fetches packages.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CliWorld, program, smallPortfolio } from '../worlds/cli-world.ts';
import { FakeForge } from '../worlds/forge-world.ts';
import { commit, repositoryOf, git } from '../worlds/git-world.ts';
import { gitlabComponent, runGitlab } from '../worlds/job-world.ts';

const nasty = `"; touch gehackt; echo '$(touch gehackt) \`touch gehackt\` && exit 0 # \\`;
const wonen = 'submissions/groningen/wonen.ask.yaml';

describe('the job', () => {
  test('shows the findings, and leaves the reports where it says they are', async () => {
    const world = new CliWorld(smallPortfolio);
    const { name, job } = gitlabComponent({ program });
    const { code, out } = await runGitlab(job, world.folder);
    expect([name, code]).toEqual(['policy-asks', 1]);
    expect(out).toContain('funding/structural-with-end');
    expect(job.artifacts.when).toBe('always');
    const quality = JSON.parse(world.text(job.artifacts.reports['codequality']!));
    expect(quality[0].location.path).toBe(wonen);
    expect(world.text(job.artifacts.reports['junit']!)).toMatch(/^<\?xml/u);
  });

  test('does what its inputs say', async () => {
    const world = new CliWorld(smallPortfolio);
    const { job } = gitlabComponent({
      program,
      paths: 'submissions/groningen/zorg.ask.yaml',
      'fail-on': 'never',
      lang: 'en',
      args: '--rule=scheme/alias=off',
    });
    const { code, out } = await runGitlab(job, world.folder);
    expect(code).toBe(0);
    expect(out).toContain('All clear');
  });

  const textInputs = ['program', 'source', 'revision', 'paths', 'profile', 'since', 'lang', 'args'];
  test.each([...textInputs, 'fail-on', 'max-warnings'])('%s is not read as a command', async (input) => {
    const world = new CliWorld(smallPortfolio);
    const given: Record<string, string> =
      input === 'source' || input === 'revision' ? { source: 'x', revision: 'y' } : { program };
    const { code } = await runGitlab(gitlabComponent({ ...given, [input]: nasty }).job, world.folder);
    expect(code).not.toBe(0);
    expect(readdirSync(world.folder, { recursive: true })).not.toContain('gehackt');
  });

  test('no input stands in a script', () => {
    const { job } = gitlabComponent({
      program: 'NERGENS',
      paths: 'NERGENS',
      source: 'NERGENS',
      args: 'NERGENS',
    });
    expect([...job.before_script, ...job.script].join('\n')).not.toMatch(/NERGENS|\$\[\[/u);
  });
});

describe('on a merge request', () => {
  test('a comment is kept, about what is new since it branched off', async () => {
    const forge = new FakeForge('gitlab');
    const world = repositoryOf(smallPortfolio);
    const base = git(world.folder, 'rev-parse', 'HEAD').trim();
    world.write(wonen, smallPortfolio[wonen].replace('GM0014', 'GM9999'));
    commit(world.folder);
    const { job } = gitlabComponent({ program, since: 'base', comment: true });
    const { code, out } = await runGitlab(job, world.folder, {
      CI_API_V4_URL: await forge.start(),
      CI_MERGE_REQUEST_IID: '12',
      CI_MERGE_REQUEST_PROJECT_ID: '77',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      GITLAB_TOKEN: forge.token,
    });
    expect(code).toBe(1);
    expect(out).toContain('Reactie geplaatst bij merge request 12');
    expect(forge.comments[0]?.body).toContain('GM9999');
  });

  test('without a token that may write, the job says what is wanted', async () => {
    const world = new CliWorld(smallPortfolio);
    const { job } = gitlabComponent({ program, comment: true, 'fail-on': 'never' });
    const { code, err } = await runGitlab(job, world.folder, {
      CI_API_V4_URL: 'https://gitlab.invalid/api/v4',
      CI_MERGE_REQUEST_IID: '12',
      CI_JOB_TOKEN: 'x',
    });
    expect([code, err]).toEqual([2, expect.stringContaining('Met CI_JOB_TOKEN mag een taak op GitLab niet')]);
  });

  test('from a fork, which has no token, none is tried, which is said', async () => {
    const world = new CliWorld(smallPortfolio);
    const { job } = gitlabComponent({ program, comment: true });
    const { code, out } = await runGitlab(job, world.folder, {
      CI_MERGE_REQUEST_IID: '12',
      CI_MERGE_REQUEST_PROJECT_ID: '77',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '99',
    });
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('No comment is written for a merge request from a fork'),
    ]);
  });

  test('outside merge requests there is none, and nothing to compare with', async () => {
    const world = new CliWorld(smallPortfolio);
    const { job } = gitlabComponent({ program, comment: true, since: 'base' });
    const { code, err } = await runGitlab(job, world.folder);
    expect([code, err]).toEqual([1, '']);
  });
});

describe('where the program comes from', () => {
  test('a revision of its repository', async () => {
    const source = repositoryOf({ 'dist/cli.js': 'console.log("eerste", process.argv[2])\n' });
    const revision = git(source.folder, 'rev-parse', 'HEAD').trim();
    source.write('dist/cli.js', 'console.log("tweede")\n');
    commit(source.folder);
    const { job } = gitlabComponent({ source: source.folder, revision });
    const { code, out } = await runGitlab(job, new CliWorld().folder);
    expect([code, out]).toEqual([0, 'eerste --version\neerste lint\n']);
  });

  test('is said to be missing', async () => {
    const { code, err } = await runGitlab(gitlabComponent({}).job, new CliWorld().folder);
    expect([code, err]).toEqual([2, expect.stringContaining('Say with the inputs source and revision')]);
  });
});
