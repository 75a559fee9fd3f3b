// `pr-comment`: one comment on a request of each forge, found again, updated and left alone.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { smallPortfolio } from '../worlds/cli-world.ts';
import { all, job, setting, type Setting, sound, wonen, zorg } from '../worlds/comment-world.ts';
import { FakeForge, runBeside } from '../worlds/forge-world.ts';
import { commit, git, repositoryOf } from '../worlds/git-world.ts';

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
  test('a rehearsal shows the comment and where it would go, without a token or the network', async () => {
    const { forge, env, comment } = await setting(kind);
    for (const name of ['GITHUB_TOKEN', 'GITLAB_TOKEN', 'FORGEJO_TOKEN']) delete env[name];
    const { code, out, err } = await comment('--dry-run');
    expect([code, forge.asked]).toEqual([1, []]);
    expect(out).toMatch(/^<!-- policy-asks: \. -->\n\n## Vragen/u);
    expect(err).toMatch(/^Er is niets verstuurd\. .* (?:pull|merge) request 12/u);
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
