// action.yml: its shell steps run as a runner of GitHub or Forgejo would start them. The program is in the action's folder already, as in
// a release; that it can be built there from a checkout alone is not tried here, because that fetches packages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CliWorld, smallPortfolio } from '../worlds/cli-world.ts';
import { FakeForge } from '../worlds/forge-world.ts';
import { commit, git, repositoryOf } from '../worlds/git-world.ts';
import { action, runAction } from '../worlds/job-world.ts';

const wonen = 'submissions/groningen/wonen.ask.yaml';

/** Signs that would do something if a shell ever read them. */
const nasty = `"; touch gehackt; echo '$(touch gehackt) \`touch gehackt\` \${HOME} && exit 0 # \\`;

describe('a job without a pull request', () => {
  test('annotates, fills the summary after what stood there, gives SARIF, and fails on errors', async () => {
    const world = new CliWorld(smallPortfolio);
    const before = world.everything();
    const { code, out, outputs, summary } = await runAction(world.folder, { summary: '# Eerder\n' });
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^::error file=${wonen},line=9`, 'mu'));
    expect(summary).toMatch(/^# Eerder\n## Vragen van Groningen/u);
    expect(JSON.parse(readFileSync(outputs['sarif']!, 'utf8')).version).toBe('2.1.0');
    expect(outputs['outcome']).toBe('1');
    expect(world.everything()).toEqual(before);
  });

  test('does what its inputs say', async () => {
    const world = new CliWorld(smallPortfolio);
    const inputs = {
      paths: 'submissions/groningen/zorg.ask.yaml\r\n\n',
      profile: 'submit',
      lang: 'en',
      'fail-on': 'never',
      args: '--rule=scheme/alias=off\n--today=2026-03-12',
    };
    const { code, summary } = await runAction(world.folder, { inputs });
    expect(code).toBe(0);
    expect(summary).not.toContain('scheme/alias');
    expect(summary).not.toContain(wonen);
    expect(summary).toContain('Severity');
  });

  test('a check that cannot be done fails, with one sentence', async () => {
    const world = new CliWorld({ 'leeg.txt': '' });
    const { code, err, outputs } = await runAction(world.folder, {});
    expect([code, outputs]).toEqual([2, { sarif: '', outcome: '2' }]);
    expect(err).toContain('staat geen policy-asks.yaml');
  });

  test('no comment is tried', async () => {
    const world = new CliWorld(smallPortfolio);
    const { err } = await runAction(world.folder, {
      inputs: { comment: 'true' },
      github: { event_name: 'push' },
    });
    expect(err).toBe('');
  });
});

describe('nothing in an input is read as a command', () => {
  test.each(Object.keys(action.inputs))('%s', async (name) => {
    const world = new CliWorld({ ...smallPortfolio, [`${nasty}/x.txt`]: '' });
    const { code } = await runAction(world.folder, { inputs: { [name]: nasty } });
    expect(code).not.toBeNull();
    expect(readdirSync(world.folder, { recursive: true })).not.toContain('gehackt');
  });

  test('a path is no option, and an option is one word', async () => {
    const world = new CliWorld(smallPortfolio);
    const { code, err } = await runAction(world.folder, { inputs: { paths: '--fail-on=never' } });
    expect([code, err]).toEqual([2, expect.stringContaining('“--fail-on=never” bestaat niet')]);
  });

  test('no expression stands in a script', () => {
    for (const { run, shell } of action.runs.steps) {
      expect(run).not.toContain('${{');
      expect(shell).toBe('bash');
    }
    expect(action.runs.using).toBe('composite');
  });
});

describe('on a pull request', () => {
  async function requested(head = 'groningen/vragen') {
    const forge = new FakeForge('github');
    await forge.start();
    forge.mayAskWho = false;
    const world = repositoryOf({
      ...smallPortfolio,
      'event.json': JSON.stringify({ pull_request: { number: 12 } }),
    });
    // As after a checkout with the whole history: the branch that it will be merged into is there as that of the server.
    git(world.folder, 'update-ref', 'refs/remotes/origin/hoofd;tak', 'HEAD');
    world.write(wonen, smallPortfolio[wonen].replace('GM0014', 'GM9999'));
    commit(world.folder);
    const event = {
      inputs: { comment: 'true', since: 'base', token: forge.token },
      github: {
        event_name: 'pull_request',
        event: { pull_request: { head: { repo: { full_name: head } } } },
      },
      env: {
        GITHUB_API_URL: forge.api,
        GITHUB_EVENT_PATH: join(world.folder, 'event.json'),
        GITHUB_BASE_REF: 'hoofd;tak',
        GITHUB_REF: 'refs/pull/12/merge',
      },
    };
    return { forge, world, event };
  }

  test('a comment is kept about what is new since the branch that it will be merged into', async () => {
    const { forge, world, event } = await requested();
    const { code, out } = await runAction(world.folder, event);
    expect(code).toBe(1);
    expect(out).toContain('Reactie geplaatst bij pull request 12 (groningen/vragen)');
    expect(forge.comments[0]?.body).toContain('Sinds “origin/hoofd;tak”: 1 nieuw');
    expect(forge.comments[0]?.body).toContain('GM9999');
  });

  test('Forgejo gets its own kind of comment', async () => {
    const { world, event } = await requested();
    const forge = new FakeForge('forgejo');
    await forge.start();
    await runAction(world.folder, {
      ...event,
      inputs: { ...event.inputs, token: forge.token },
      // A token that the runner sets is not taken instead of the one that was given.
      env: {
        ...event.env,
        GITHUB_API_URL: forge.api,
        FORGEJO_ACTIONS: 'true',
        FORGEJO_TOKEN: 'van-de-runner',
        GITHUB_TOKEN: 'van-de-runner',
      },
    });
    expect(forge.comments).toHaveLength(1);
  });

  test('from a fork none is tried, which is said', async () => {
    const { forge, world, event } = await requested('iemand/vragen');
    const { code, out } = await runAction(world.folder, event);
    expect([code, forge.asked]).toEqual([1, []]);
    expect(out).toContain('::notice::No comment is written for a pull request from a fork');
  });

  test('a comment that fails makes the job fail, also where the check would not', async () => {
    const { forge, world, event } = await requested();
    forge.fault = () => ({ status: 403, content: { message: 'Resource not accessible by integration' } });
    const { code, err, outputs } = await runAction(world.folder, {
      ...event,
      inputs: { ...event.inputs, 'fail-on': 'never' },
    });
    expect([code, outputs['outcome']]).toEqual([2, '2']);
    expect(err).toContain('permissions: pull-requests: write');
    expect(existsSync(outputs['sarif']!)).toBe(true);
  });
});
