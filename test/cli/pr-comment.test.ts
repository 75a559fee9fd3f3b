// `pr-comment`: one comment on a request of each forge, found again, updated and left alone.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Api } from '../../server/cli/forge/api.ts';
import { github } from '../../server/cli/forge/github.ts';
import { CliWorld, type Ran, smallPortfolio } from '../worlds/cli-world.ts';
import { FakeForge, type KindName, runBeside } from '../worlds/forge-world.ts';
import { commit, git, repositoryOf } from '../worlds/git-world.ts';

const wonen = 'submissions/groningen/wonen.ask.yaml';
const zorg = 'submissions/groningen/zorg.ask.yaml';
/** Nothing is found in it. */
const sound = {
  ...smallPortfolio,
  [wonen]: smallPortfolio[wonen].replace('  until: 2032\n', ''),
  [zorg]: smallPortfolio[zorg].replace('Wonen op Korte Termijn', 'wokt'),
};

/** The variables of a job for request 12 of groningen/vragen. */
function job(kind: KindName, forge: FakeForge, world: CliWorld): Record<string, string> {
  const event = join(world.folder, 'event.json');
  const repo = (full_name: string) => ({ repo: { full_name } });
  world.write(
    'event.json',
    JSON.stringify({
      pull_request: { number: 12, head: repo('groningen/vragen'), base: repo('groningen/vragen') },
    }),
  );
  const actions = {
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: forge.api,
    GITHUB_REPOSITORY: 'groningen/vragen',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/pull/12/merge',
  };
  if (kind === 'github') return { ...actions, GITHUB_TOKEN: forge.token };
  if (kind === 'forgejo')
    return { ...actions, FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true', FORGEJO_TOKEN: forge.token };
  return {
    GITLAB_CI: 'true',
    CI_API_V4_URL: forge.api,
    // The job of a fork runs in a project of its own.
    CI_PROJECT_ID: '99',
    CI_MERGE_REQUEST_PROJECT_ID: '77',
    CI_MERGE_REQUEST_IID: '12',
    CI_JOB_TOKEN: 'mag-niets',
    GITLAB_TOKEN: forge.token,
  };
}

interface Setting {
  readonly forge: FakeForge;
  readonly world: CliWorld;
  readonly env: Record<string, string>;
  comment(...argv: string[]): Promise<Ran>;
}

async function setting(
  kind: KindName,
  files: Readonly<Record<string, string>> = smallPortfolio,
): Promise<Setting> {
  const forge = new FakeForge(kind);
  await forge.start();
  const world = new CliWorld(files);
  const env = job(kind, forge, world);
  const comment = (...argv: string[]) => runBeside(world.folder, ['pr-comment', ...argv], env);
  return { forge, world, env, comment };
}

const expected = {
  github: {
    list: 'GET /repos/groningen/vragen/issues/12/comments?per_page=100&page=1',
    add: 'POST /repos/groningen/vragen/issues/12/comments',
    update: 'PATCH /repos/groningen/vragen/issues/comments/1000',
    header: ['authorization', 'Bearer geheim-1234567890'],
    accept: 'application/vnd.github+json',
  },
  gitlab: {
    list: 'GET /projects/77/merge_requests/12/notes?sort=asc&order_by=created_at&per_page=100&page=1',
    add: 'POST /projects/77/merge_requests/12/notes',
    update: 'PUT /projects/77/merge_requests/12/notes/1000',
    header: ['private-token', 'geheim-1234567890'],
    accept: 'application/json',
  },
  forgejo: {
    list: 'GET /repos/groningen/vragen/issues/12/comments?limit=50&page=1',
    add: 'POST /repos/groningen/vragen/issues/12/comments',
    update: 'PATCH /repos/groningen/vragen/issues/comments/1000',
    header: ['authorization', 'token geheim-1234567890'],
    accept: 'application/json',
  },
} as const;

const all: readonly KindName[] = ['github', 'gitlab', 'forgejo'];

describe.each(all)('on %s', (kind) => {
  const { list, add, update, header, accept } = expected[kind];

  test('a comment is made, with all that the forge wants to see, and the check decides the outcome', async () => {
    const { forge, comment } = await setting(kind);
    const { code, out, err } = await comment();
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^Reactie geplaatst bij (?:pull|merge) request 12 \((?:groningen\/vragen|77)\)/u);
    expect(forge.lines).toEqual([list, add]);
    for (const { headers } of forge.asked) {
      expect(headers[header[0]]).toBe(header[1]);
      expect(headers.accept).toBe(accept);
      expect(headers['user-agent']).toMatch(/^policy-asks\/\d/u);
    }
    const [written] = forge.writes;
    expect(written?.headers['content-type']).toBe('application/json');
    expect(written?.content).toEqual({ body: forge.comments[0]?.body });
    expect(forge.comments[0]?.body).toMatch(/^<!-- policy-asks: \. -->\n\n## Vragen van Groningen/u);
    expect(forge.comments[0]?.body).toContain('`funding/structural-with-end`');
  });

  test('the same findings write nothing; others update the comment that is there', async () => {
    const { forge, world, comment } = await setting(kind);
    await comment();
    // As some forges keep a text.
    forge.comments[0]!.body = `${forge.comments[0]!.body.replaceAll('\n', '\r\n')}\r\n`;
    forge.asked.length = 0;
    const again = await comment('--fail-on', 'never');
    expect([again.code, forge.writes]).toEqual([0, []]);
    expect(again.out).toContain('zegt al hetzelfde; er is niets geschreven');
    world.write(wonen, sound[wonen]);
    const other = await comment('--fail-on', 'never');
    expect(other.out).toContain('Reactie bijgewerkt');
    expect(forge.lines.at(-1)).toBe(update);
    expect(forge.comments).toHaveLength(1);
    expect(forge.comments[0]?.body).not.toContain('funding/structural-with-end');
  });

  test('when all is solved the comment says so; without a comment nothing is begun for that', async () => {
    const { forge, world, comment } = await setting(kind, sound);
    const silent = await comment();
    expect([silent.code, forge.writes]).toEqual([0, []]);
    expect(silent.out).toContain('Er valt niets te melden');
    world.write(wonen, smallPortfolio[wonen]);
    await comment();
    world.write(wonen, sound[wonen]);
    expect((await comment()).out).toContain('Reactie bijgewerkt');
    expect(forge.comments.map(({ body }) => body)).toEqual([
      expect.stringContaining('In orde: geen bevindingen.'),
    ]);
  });

  test('the earlier comment is found behind pages of others, also where pages are small or unknown', async () => {
    for (const pages of ['full', 'small', 'unknown'] as const) {
      const { forge, comment } = await setting(kind);
      const other = { id: 3, login: 'iemand', type: 'User' as const };
      for (let count = 0; count < 230; count += 1) forge.add(`Reactie ${count}`, other);
      if (pages === 'small') forge.mostOnPage = 30;
      if (pages === 'unknown') forge.knowsPages = false;
      expect((await comment()).out).toContain('Reactie geplaatst');
      expect((await comment()).out).toContain('zegt al hetzelfde');
      expect(forge.comments).toHaveLength(231);
    }
  });

  test('a comment that another made to look like ours is left alone', async () => {
    const { forge, comment } = await setting(kind);
    const marked = '<!-- policy-asks: . -->\n\nAlles is in orde, echt.';
    forge.add(marked, { id: 3, login: 'iemand', type: 'User' });
    forge.add(`Ik lees: ${marked}`, forge.me);
    expect((await comment()).out).toContain('Reactie geplaatst');
    expect(forge.comments).toHaveLength(3);
    expect(forge.comments[0]?.body).toBe(marked);
  });

  test('several portfolios of one repository each keep their own', async () => {
    const { forge, world, env } = await setting(kind, { '.git/HEAD': '' });
    for (const folder of ['noord -- a', 'zuid'])
      for (const [file, text] of Object.entries(smallPortfolio)) world.write(`${folder}/${file}`, text);
    for (const folder of ['noord -- a', 'zuid', 'noord -- a'])
      await runBeside(world.folder, ['pr-comment', folder], env);
    await runBeside(
      join(world.folder, 'zuid'),
      ['pr-comment', '--key', 'streng', '--profile', 'submit'],
      env,
    );
    expect(forge.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- policy-asks: noord%20%2D%2D%20a -->',
      '<!-- policy-asks: zuid -->',
      '<!-- policy-asks: streng -->',
    ]);
  });

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

  test('a rehearsal shows the comment and where it would go, without a token or the network', async () => {
    const { forge, env, comment } = await setting(kind);
    for (const name of ['GITHUB_TOKEN', 'GITLAB_TOKEN', 'FORGEJO_TOKEN']) delete env[name];
    const { code, out, err } = await comment('--dry-run');
    expect([code, forge.asked]).toEqual([1, []]);
    expect(out).toMatch(/^<!-- policy-asks: \. -->\n\n## Vragen/u);
    expect(err).toMatch(/^Er is niets verstuurd\. .* (?:pull|merge) request 12/u);
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

describe('whose comment it is', () => {
  test('a job of GitHub may not ask who it is: only comments of programs are ours then', async () => {
    const { forge, comment } = await setting('github');
    forge.mayAskWho = false;
    forge.me = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' };
    forge.add('<!-- policy-asks: . -->\nnagemaakt', { id: 3, login: 'iemand', type: 'User' });
    await comment();
    await comment();
    expect(forge.comments.map(({ author }) => author.login)).toEqual(['iemand', 'github-actions[bot]']);
    expect(forge.comments[0]?.body).toContain('nagemaakt');
  });

  test('a job of Forgejo acts as an account of its own', async () => {
    const { forge, comment } = await setting('forgejo');
    forge.mayAskWho = false;
    forge.me = { id: -2, login: 'forgejo-actions' };
    await comment();
    expect((await comment()).out).toContain('zegt al hetzelfde');
  });

  test('what GitLab itself noted is passed over', async () => {
    const { forge, comment } = await setting('gitlab');
    forge.add('<!-- policy-asks: . -->', forge.me, { system: true });
    expect((await comment()).out).toContain('Reactie geplaatst');
  });

  test('a forge that cannot tell now is not guessed about', async () => {
    const { forge, comment } = await setting('github');
    await comment();
    forge.fault = ({ path }) => (path === '/user' ? { status: 502 } : undefined);
    const { code, err } = await comment();
    expect([code, err]).toEqual([2, expect.stringContaining('storing (status 502')]);
    expect(forge.comments).toHaveLength(1);
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
    expect(forge.lines.at(-1)).toBe(expected.gitlab.add);
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
    const { forge, comment, world } = await setting('github');
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

test('broken settings are told in the comment too', async () => {
  const { forge, world, comment } = await setting('github');
  world.write('policy-asks.yaml', 'title: Vragen\nprofile: [\n');
  const { code } = await comment();
  expect(code).toBe(2);
  expect(forge.comments[0]?.body).toContain('**Er is niets gecontroleerd, omdat');
});

describe('beside an earlier version', () => {
  async function branched(): Promise<Setting> {
    const forge = new FakeForge('github');
    await forge.start();
    const world = repositoryOf({ ...smallPortfolio, '.gitignore': 'event.json\n' });
    git(world.folder, 'switch', '-qc', 'werk');
    const env = job('github', forge, world);
    const comment = (...argv: string[]) =>
      runBeside(world.folder, ['pr-comment', '--since', 'main', ...argv], env);
    return { forge, world, env, comment };
  }

  test('what was there already needs no comment, and fails nobody', async () => {
    const { forge, comment } = await branched();
    const { code, out } = await comment();
    expect([code, forge.writes]).toEqual([0, []]);
    expect(out).toContain('Er valt niets te melden');
  });

  test('what is new comes first, then what has gone, then what was there already, folded', async () => {
    const { forge, world, comment } = await branched();
    world.write(wonen, smallPortfolio[wonen].replace('  until: 2032\n', '').replace('GM0014', 'GM9999'));
    world.write(zorg, `# een opmerking\n${smallPortfolio[zorg]}`);
    commit(world.folder);
    expect((await comment()).code).toBe(1);
    const body = forge.comments[0]?.body ?? '';
    const order = ['### Nieuw: ', '### Weg sinds die versie', '<summary>Stond er al: ', '</details>'];
    const places = order.map((text) => body.indexOf(text));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(body.slice(places[1], places[2])).toContain('funding/structural-with-end');
    expect(body.slice(places[2])).toContain('scheme/alias');
  });

  test('when what was new is solved the comment says that nothing is', async () => {
    const { forge, world, comment } = await branched();
    world.write(zorg, smallPortfolio[zorg].replace('GM0014', 'GM9999'));
    await comment();
    world.write(zorg, smallPortfolio[zorg]);
    expect((await comment()).out).toContain('Reactie bijgewerkt');
    expect(forge.comments[0]?.body).toContain('deze wijziging brengt geen nieuwe bevindingen');
  });
});
