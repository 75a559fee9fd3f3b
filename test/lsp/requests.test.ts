// Requests of our own, for clients that show more than the protocol of editors has: through the protocol, as a client asks them.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { URI } from 'vscode-uri';
import type {
  ChangesAnswer,
  CheckedParams,
  Choice,
  NewAskAnswer,
  NewFilesAnswer,
  Overview,
  PlaceAnswer,
  PortfolioAnswer,
  RulePageAnswer,
} from '../../server/lsp/protocol.ts';
import { folderTexts } from '../worlds/folder-texts.ts';
import { LspWorld, modern } from '../worlds/lsp-world.ts';
import { MemoryMachine, notedPortfolio } from '../worlds/memory-machine.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const rail = 'submissions/rga/rail.ask.yaml';

describe('in a portfolio of one ask', () => {
  let world: LspWorld;
  let machine: MemoryMachine;
  let root: string;
  const ask = <R>(request: string, params: object = {}): Promise<R> =>
    world.connection.sendRequest<R>(`policyAsks/${request}`, { root, ...params });

  beforeEach(async () => {
    machine = new MemoryMachine(notedPortfolio);
    root = machine.base;
    world = await LspWorld.start({
      machine,
      folders: [root],
      capabilities: modern,
      options: { tells: true },
    });
  });
  afterEach(() => world.end('any'));

  test('names the portfolios that are served', async () => {
    expect(await ask<PortfolioAnswer[]>('portfolios')).toEqual([
      { root, title: 'Proef', asks: 1, language: 'nl' },
    ]);
  });

  test('gives the whole picture, and another one when the text changes', async () => {
    const before = await ask<Overview>('overview');
    expect(before.asks).toMatchObject([{ id: 'rga-rail', title: 'Een spoorlijn', status: 'concept' }]);
    expect(before.submissions).toMatchObject([{ folder: 'submissions/rga', fictional: true }]);
    const told: string[] = [];
    world.connection.onNotification('policyAsks/checked', (params: { root: string }) => {
      told.push(params.root);
    });
    await world.open(
      machine.uri(rail),
      'id: rga-rail\ntitle: Een brug\nstatus: concept\nnationalGoals: [energie]\n',
    );
    await world.until(() => told.length > 0, 'a word that it was checked');
    const after = await ask<Overview>('overview');
    expect(after.asks).toMatchObject([{ title: 'Een brug', goals: ['energie'] }]);
    expect(told).toContain(root);
  });

  test('says when a portfolio is gone', async () => {
    expect(await ask('portfolios')).toHaveLength(1);
    const told: CheckedParams[] = [];
    world.connection.onNotification('policyAsks/checked', (params: CheckedParams) => {
      told.push(params);
    });
    machine.files.delete('policy-asks.yaml');
    await world.changed([machine.uri('policy-asks.yaml'), 3]);
    await world.until(() => told.some(({ gone }) => gone === true), 'a word that it is gone');
    expect(told).toEqual([{ root, gone: true }]);
    expect(await ask('portfolios')).toEqual([]);
  });

  test('finds the place of a record and of what stands in it', async () => {
    const found = await ask<PlaceAnswer>('place', { file: rail, document: 0, path: ['status'] });
    expect(found).toEqual({
      uri: machine.uri(rail),
      range: { start: { line: 2, character: 8 }, end: { line: 2, character: 15 } },
    });
    expect(await ask('place', { file: 'weg.ask.yaml', document: 0 })).toBeNull();
  });

  test.each([
    ['noord', 'GM1699', 'Noordenveld'],
    ['noord', 'LD01', 'Noord-Nederland'],
    ['GM0014', 'GM0014', 'Groningen'],
  ])('offers for “%s” the region %s', async (query, id, label) => {
    const choices = await ask<Choice[]>('choices', { list: 'regions', query });
    expect(choices).toContainEqual(expect.objectContaining({ id, label, valid: true }));
    // Someone who has no portfolio yet chooses from the same.
    const without = await ask<Choice[]>('choices', { list: 'regions', query, root: undefined });
    expect(without.map((choice) => choice.id)).toEqual(choices.map((choice) => choice.id));
  });

  test('makes the text of a new ask under an id and in a file that are free', async () => {
    const wanted = {
      submission: 'submissions/rga',
      title: 'Een spoorlijn',
      region: 'GM1699',
      goal: 'energie',
    };
    const made = await ask<NewAskAnswer>('newAsk', wanted);
    expect(made.id).toBe('rga-een-spoorlijn');
    expect(made.uri).toBe(machine.uri('submissions/rga/rga-een-spoorlijn.ask.yaml'));
    expect(made.text).toContain('title: Een spoorlijn\n');
    expect(made.text).toContain('GM1699');
    machine.files.set('submissions/rga/rga-een-spoorlijn.ask.yaml', made.text);
    await world.changed([made.uri, 1]);
    const again = await ask<NewAskAnswer>('newAsk', wanted);
    expect(again.id).toBe('rga-een-spoorlijn-2');
    expect(await ask('newAsk', { ...wanted, submission: 'submissions/geen' })).toBeNull();
  });

  test('makes a submission that is found clean, in a folder of its own', async () => {
    const wanted = { title: 'Notitie voor de Kamer', submitter: 'rga' };
    const { files, open } = await ask<NewFilesAnswer>('newSubmission', wanted);
    expect(files.map(({ uri }) => uri)).toEqual([
      machine.uri('submissions/rga-2/submission.yaml'),
      machine.uri('submissions/rga-2/note.md'),
    ]);
    expect(open).toBe(files[0]?.uri);
    for (const { uri, text } of files) {
      machine.files.set(uri.slice(machine.base.length + 1), text);
      await world.changed([uri, 1]);
    }
    const { submissions } = await ask<Overview>('overview');
    expect(submissions.map(({ title }) => title)).toContain('Notitie voor de Kamer');
    expect(world.shown(machine.uri('submissions/rga-2/submission.yaml'))).toEqual([]);
  });

  test('makes the first files of a portfolio where there is none', async () => {
    const wanted = { folder: 'file:///elders', title: 'Vragen', submitter: 'PV22', language: 'nl' };
    const { files, open } = await ask<NewFilesAnswer>('newPortfolio', wanted);
    expect(files.map(({ uri }) => uri)).toEqual([
      'file:///elders/policy-asks.yaml',
      'file:///elders/submissions/drenthe/submission.yaml',
      'file:///elders/submissions/drenthe/note.md',
      'file:///elders/submissions/drenthe/voorbeeldvraag.ask.yaml',
    ]);
    expect(open).toBe(files[3]?.uri);
  });

  test('gives the page of a rule, as an answer and as a document', async () => {
    const page = await ask<RulePageAnswer>('rulePage', { code: 'region/retired', language: 'en' });
    expect(page.markdown).toContain('# region/retired');
    expect(page.markdown).toContain('Why it matters');
    const document = await world.connection.sendRequest('workspace/textDocumentContent', { uri: page.uri });
    expect(document).toEqual({ text: page.markdown });
    expect(await ask('rulePage', { code: 'geen/regel' })).toBeNull();
  });

  test('words the link by which a note refers to an ask', async () => {
    expect(await ask('askLink', { key: `${rail}#0` })).toEqual({ text: '[Een spoorlijn](ask:rga-rail)' });
    expect(await ask('askLink', { key: 'weg#0' })).toBeNull();
  });

  test('says that without git there is nothing to compare with', async () => {
    expect(await ask<ChangesAnswer>('changes', { since: 'main' })).toEqual({
      problem: expect.stringContaining('geen git'),
    });
    expect(await ask('revisions')).toEqual([]);
  });
});

test('rows hold each finding once, and as many as the editor shows', async () => {
  const machine = new MemoryMachine(folderTexts('examples/noord'));
  const world = await LspWorld.start({ machine, folders: [machine.base] });
  const { asks } = await world.connection.sendRequest<Overview>('policyAsks/overview', {
    root: machine.base,
  });
  const wrong = asks.filter(({ findings }) => findings.error > 0).map(({ file }) => machine.uri(file));
  const isShown = (): boolean => {
    const files = world.shownFiles();
    return wrong.every((uri) => files.includes(uri));
  };
  await world.until(isShown, 'all findings');
  const shown = world.shownFiles().flatMap((uri) => world.shown(uri));
  const errors = asks.reduce((sum, { findings }) => sum + findings.error, 0);
  expect(errors).toBeLessThanOrEqual(shown.filter(({ severity }) => severity === 1).length);
  expect(errors).toBeGreaterThan(0);
  await world.end('any');
});

test('tells what changed since an earlier version, in words and file by file', async () => {
  const folder = temporaryFolder();
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  const git = (...parameters: string[]) =>
    execFileSync('git', ['-c', 'user.name=Proef', '-c', 'user.email=proef@voorbeeld.nl', ...parameters], {
      cwd: folder,
    });
  for (const [file, text] of Object.entries(notedPortfolio)) write(file, text);
  write('submissions/rga/weg.ask.yaml', 'id: rga-weg\ntitle: Een weg\nstatus: concept\n');
  write(
    'submissions/rga/vol.ask.yaml',
    'id: rga-vol\ntitle: Geld\nstatus: concept\nfunding: {term: structureel, amount: {perYear: 2000000}}\n',
  );
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Eerste stand');
  git('rm', '-q', 'submissions/rga/weg.ask.yaml');
  write(rail, 'id: rga-brug\nformerIds: [rga-rail]\ntitle: Een brug\nstatus: ambtelijk-afgestemd\n');
  write(
    'submissions/rga/vol.ask.yaml',
    'id: rga-vol\ntitle: Geld\nstatus: concept # goed\nfunding: {term: structureel, amount: {perYear: 3000000}}\n',
  );
  write('submissions/rga/nieuw.ask.yaml', 'id: rga-nieuw\ntitle: Iets nieuws\nstatus: concept\n');
  write('submissions/rga/note.md', '# Notitie\n\nWij vragen een [brug](ask:rga-brug).\n');
  const root = URI.file(folder).toString();
  const world = await LspWorld.start({ folders: [root] });
  const answer = await world.connection.sendRequest<ChangesAnswer>('policyAsks/changes', {
    root,
    since: 'main',
  });
  if ('problem' in answer) throw new Error(answer.problem);
  expect(answer.files.map(({ after, before, file }) => [file, before !== undefined, after])).toEqual([
    ['submissions/rga/nieuw.ask.yaml', false, true],
    ['submissions/rga/note.md', true, true],
    [rail, true, true],
    ['submissions/rga/vol.ask.yaml', true, true],
    ['submissions/rga/weg.ask.yaml', true, false],
  ]);
  expect(answer.markdown).toMatchInlineSnapshot(`
    "# Veranderd sinds main

    ## Veranderd

    - **Een brug** (\`rga-brug\`)
      - heet nu rga-brug, voorheen rga-rail
      - Titel: van “Een spoorlijn” naar “Een brug”
      - Status: van “Concept” naar “Ambtelijk afgestemd”
    - **Geld** (\`rga-vol\`)
      - Middelen: van “Structureel, € 2 miljoen per jaar” naar “Structureel, € 3 miljoen per jaar”

    ## Nieuw

    - **Iets nieuws** (\`rga-nieuw\`)

    ## Verdwenen

    - **Een weg** (\`rga-weg\`)
    "
  `);
  expect(await world.connection.sendRequest('policyAsks/revisions', { root })).toMatchObject([
    { name: 'main', kind: 'branch' },
  ]);
  expect(
    await world.connection.sendRequest<ChangesAnswer>('policyAsks/changes', { root, since: 'geen-tak' }),
  ).toEqual({ problem: expect.stringContaining('geen-tak') });
  await world.end('any');
});
