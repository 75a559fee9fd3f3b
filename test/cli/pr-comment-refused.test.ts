// `pr-comment` where it cannot: what a forge may answer instead, which request is not known, which token is none. Each is one sentence, in
// which no token stands.
import { describe, expect, test } from 'vitest';
import { Api } from '../../server/cli/forge/api.ts';
import { github } from '../../server/cli/forge/github.ts';
import { all, setting } from '../worlds/comment-world.ts';
import { FakeForge, runBeside } from '../worlds/forge-world.ts';

describe.each(all)('on %s', (kind) => {
  test('a refusal to write is told, also in English', async () => {
    const { forge, comment } = await setting(kind);
    forge.fault = ({ method }) =>
      method === 'GET' ? undefined : { status: 403, content: { message: `no rights for ${forge.token}` } };
    const { code, err } = await comment('--lang', 'en');
    expect(code).toBe(2);
    expect(err).toMatch(/^policy-asks: The token may not comment on .* \(status 403, “no rights for …”\)\./u);
  });

  test('a redirect is not followed, and the token does not go there', async () => {
    const { forge, comment } = await setting(kind);
    const elsewhere = await setting(kind);
    forge.fault = () => ({ status: 301, headers: { location: `${elsewhere.forge.api}/user` } });
    const { code, err } = await comment();
    expect([code, elsewhere.forge.asked]).toEqual([2, []]);
    expect(err).toContain('verwijst naar een ander adres');
  });

  test('a line that breaks is told', async () => {
    const { forge, comment } = await setting(kind);
    forge.fault = () => 'hang up';
    const { code, err } = await comment();
    expect([code, err]).toEqual([2, expect.stringMatching(/is niet te bereiken op 127\.0\.0\.1:\d+/u)]);
  });

  test('POLICY_ASKS_TOKEN wins', async () => {
    const { forge, env, comment } = await setting(kind);
    Object.assign(env, {
      POLICY_ASKS_TOKEN: forge.token,
      GITHUB_TOKEN: 'ander',
      GITLAB_TOKEN: 'ander',
      FORGEJO_TOKEN: 'ander',
    });
    expect((await comment()).out).toContain('Reactie geplaatst');
  });

  test('without a token nothing is asked', async () => {
    const { forge, env, comment } = await setting(kind);
    for (const name of ['GITHUB_TOKEN', 'GITLAB_TOKEN', 'FORGEJO_TOKEN']) delete env[name];
    const { code, err } = await comment();
    expect([code, forge.asked]).toEqual([2, []]);
    expect(err).toContain(
      kind === 'gitlab' ? 'Met CI_JOB_TOKEN mag een taak op GitLab niet' : 'Er is geen token',
    );
    expect(err).toContain('POLICY_ASKS_TOKEN');
  });
});

describe('what a forge may answer instead', () => {
  test.each([
    [{ status: 401 }, /kent het token niet \(status 401, “Nee”\)\. Misschien is het verlopen/u],
    [{ status: 403 }, /Het token mag niet reageren .* \(status 403, “Nee”\)\. (?:Geef|Gebruik)/u],
    [{ status: 404 }, /vindt (?:pull|merge) request 12 .* niet op 127\.0\.0\.1:\d+ \(status 404/u],
    [{ status: 422 }, /weigerde de reactie .* \(status 422, “Nee”\)/u],
    [{ status: 429, headers: { 'retry-after': '90' } }, /te vaak gevraagd .* over 90 seconden opnieuw/u],
    [{ status: 429 }, /te vaak gevraagd .* later opnieuw/u],
    [{ status: 403, headers: { 'x-ratelimit-remaining': '0' } }, /te vaak gevraagd/u],
    [
      { status: 403, content: { message: 'You have exceeded a secondary rate limit.' } },
      /te vaak gevraagd .* later opnieuw/u,
    ],
    [{ status: 500 }, /heeft zelf een storing \(status 500/u],
    [{ status: 503, content: '<html>' }, /heeft zelf een storing \(status 503\)/u],
    [{ status: 200, content: '<html>' }, /is niet van de API van/u],
    [{ status: 200, content: { geen: 'lijst' } }, /is niet van de API van/u],
  ])('%j is one sentence', async (reply, sentence) => {
    const { forge, comment } = await setting('github');
    forge.fault = () => ({ content: { message: 'Nee' }, ...reply });
    const { code, out, err } = await comment();
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toContain(forge.token);
  });
});

describe('which request it is', () => {
  test('comes from the name of what was checked out when the event does not tell', async () => {
    const { forge, env, comment } = await setting('github');
    env['GITHUB_EVENT_PATH'] = '/er/is/niets';
    await comment();
    expect(forge.writes).toHaveLength(1);
  });

  test('comes from options before all else', async () => {
    const { forge, world } = await setting('gitlab');
    const wanted = ['--forge', 'gitlab', '--api', `${forge.api}/`, '--repository', '77', '--request', '12'];
    const env = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'a/b', POLICY_ASKS_TOKEN: forge.token };
    await runBeside(world.folder, ['pr-comment', ...wanted], env);
    expect(forge.lines.at(-1)).toBe('POST /projects/77/merge_requests/12/notes');
  });

  test('a job of Forgejo is not taken for one of GitHub, whichever variables its version sets', async () => {
    const { forge, env, comment } = await setting('forgejo');
    delete env['FORGEJO_ACTIONS'];
    delete env['GITEA_ACTIONS'];
    await comment();
    expect(forge.asked[0]?.headers.authorization).toBe(`token ${forge.token}`);
    env['FORGEJO_ACTIONS'] = 'true';
    env['GITHUB_API_URL'] = 'https://api.github.com';
    const { code, err } = await comment();
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Het adres van de API van Forgejo is niet bekend'),
    ]);
  });

  test.each([
    [['--api', 'http://git.voorbeeld.nl/api/v3'], 'moet met https:// beginnen'],
    [['--api', 'https://naam:woord@git.voorbeeld.nl'], 'zonder naam, wachtwoord'],
    [['--api', 'https://git.voorbeeld.nl/?x'], 'zonder naam, wachtwoord of vraagteken'],
    [['--api', 'ftp://localhost'], 'moet met https:// beginnen'],
    [['--repository', '../..'], 'kan op GitHub geen repository zijn'],
    [['--repository', 'a/b/../../c'], 'kan op GitHub geen repository zijn'],
    [['--request', '1/../2'], 'kan niet het nummer van een pull request zijn'],
  ])('%j is refused before anything is sent', async (options, sentence) => {
    const { forge, comment } = await setting('github');
    const { code, err } = await comment(...options);
    expect([code, forge.asked]).toEqual([2, []]);
    expect(err).toContain(sentence);
  });

  test('a job that is of no request says so', async () => {
    const { env, comment, world } = await setting('github');
    world.write('event.json', '{"ref": "refs/heads/main"}');
    env['GITHUB_REF'] = 'refs/heads/main';
    const { code, err } = await comment();
    expect([code, err]).toEqual([2, expect.stringContaining('Deze taak hoort niet bij een pull request')]);
  });

  test('a request from a fork that may not write is told as that', async () => {
    const { forge, env, comment, world } = await setting('github');
    world.write(
      'event.json',
      JSON.stringify({
        pull_request: {
          number: 12,
          head: { repo: { full_name: 'iemand/vragen' } },
          base: { repo: { full_name: 'groningen/vragen' } },
        },
      }),
    );
    forge.fault = ({ method }) =>
      method === 'POST'
        ? { status: 403, content: { message: 'Resource not accessible by integration' } }
        : undefined;
    const { code, err } = await comment();
    expect([code, err]).toEqual([2, expect.stringContaining('Dit pull request komt uit een fork')]);
    env['GITHUB_EVENT_NAME'] = 'pull_request_target';
    expect((await comment()).err).toContain('Geef de taak `permissions: pull-requests: write`');
  });

  test('a token that cannot be one is not sent, nor shown', async () => {
    const { forge, env, comment } = await setting('github');
    env['GITHUB_TOKEN'] = 'geheim\nmet regel';
    const { code, err } = await comment();
    expect([code, forge.asked]).toEqual([2, []]);
    expect(err).toContain('In GITHUB_TOKEN staat geen token');
    expect(err).not.toContain('geheim');
  });
});

test('a forge that says nothing is not waited for without end', async () => {
  const forge = new FakeForge('github');
  const api = await forge.start();
  forge.fault = () => 'silence';
  const place = { api, repository: 'a/b', request: '1' };
  const access = { forge: github, place, token: 't', language: 'nl', version: '1', isFork: false } as const;
  await expect(new Api({ ...access, patience: 200 }).get('/user')).rejects.toThrow(
    /gaf binnen 0,2 seconden geen antwoord/u,
  );
});
