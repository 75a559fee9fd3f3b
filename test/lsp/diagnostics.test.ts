// What the editor is told is wrong: of which file, in which version, with what beside it; and that it is taken back in time.
import { afterEach, describe, expect, test } from 'vitest';
import { capable, type LspOptions, LspWorld } from '../worlds/lsp-world.ts';
import { MemoryMachine } from '../worlds/memory-machine.ts';

const configuration = 'title: Proef\nlanguage: nl\nprofile: draft\ntoday: 2026-03-12\n';
const submission = 'id: inbreng-rga\ntitle: Inbreng\nfictional: true\nsubmitter: rga\n';
const files = {
  'policy-asks.yaml': configuration,
  'submissions/rga/submission.yaml': submission,
  'submissions/rga/wijk.ask.yaml': 'id: rga-wijk\ntitle: Een wijk\nstatus: concept\ndependsOn: [rga-rail]\n',
  'submissions/rga/rail.ask.yaml': 'id: rga-rail\ntitle: Spoor\nstatus: concept\n',
  'submissions/rga/oud.ask.yaml': 'id: rga-oud\ntitle: Kade\nstatus: concept\ntargetRegions: [GM0017]\n',
};

let world: LspWorld;
let machine: MemoryMachine;
const wijk = () => machine.uri('submissions/rga/wijk.ask.yaml');
const rail = () => machine.uri('submissions/rga/rail.ask.yaml');
const oud = () => machine.uri('submissions/rga/oud.ask.yaml');

async function start(options: LspOptions = {}, given: Readonly<Record<string, string>> = files) {
  machine = new MemoryMachine(given);
  world = await LspWorld.start({ machine, folders: [machine.base], ...options });
}
const codes = (uri: string) => world.shown(uri).map(({ code }) => code);
const shows = (uri: string, ...wanted: string[]) =>
  world.until(
    () => codes(uri).join() === wanted.join(),
    `${wanted.join() || 'nothing'} in ${uri}, not ${codes(uri).join()}`,
  );

afterEach(async () => {
  await world.end('any');
});

describe('a finding', () => {
  test('is told of a closed file, with its rule, the page of the rule and a tag', async () => {
    await start();
    await shows(oud(), 'region/retired');
    expect(world.shownFiles()).toEqual([oud()]);
    expect(world.shown(oud())).toMatchObject([
      {
        code: 'region/retired',
        codeDescription: { href: 'file:///pages/region/retired.nl.md' },
        source: 'policy-asks',
        severity: 1,
        range: { start: { line: 3, character: 16 }, end: { line: 3, character: 22 } },
        tags: [2],
        message: expect.stringContaining('Haren'),
        data: { fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/u) },
      },
    ]);
  });

  test('is told with the version it is about, and taken back when it is mended', async () => {
    await start();
    await world.open(wijk(), files['submissions/rga/wijk.ask.yaml'].replace('rga-rail', 'rga-tram'));
    await shows(wijk(), 'link/unknown-ask');
    await world.atVersion(wijk(), 1);
    const range = { start: { line: 3, character: 12 }, end: { line: 3, character: 20 } };
    const version = await world.change(wijk(), { range, text: 'rga-rail' });
    expect(await world.atVersion(wijk(), version)).toEqual([]);
  });

  test('about two asks names the other place, in the other file', async () => {
    await start({}, { ...files, 'submissions/rga/dubbel.ask.yaml': files['submissions/rga/rail.ask.yaml'] });
    await shows(rail(), 'ask/duplicate-id');
    expect(world.shown(rail())[0]?.relatedInformation).toEqual([
      {
        location: {
          uri: machine.uri('submissions/rga/dubbel.ask.yaml'),
          range: { start: { line: 0, character: 4 }, end: { line: 0, character: 12 } },
        },
        message: 'Ook deze vraag heet “rga-rail”',
      },
    ]);
  });

  test('has neither link nor tags nor related places for a client that cannot show them', async () => {
    await start(
      { capabilities: {} },
      { ...files, 'submissions/rga/dubbel.ask.yaml': files['submissions/rga/rail.ask.yaml'] },
    );
    await shows(oud(), 'region/retired');
    await shows(rail(), 'ask/duplicate-id');
    const keys = [...world.shown(oud()), ...world.shown(rail())].map((one) =>
      Object.keys(one).toSorted().join(),
    );
    expect(new Set(keys)).toEqual(new Set(['code,data,message,range,severity,source']));
  });

  test.each(['utf-8', 'utf-16'] as const)(
    'lies at its place in %s, after characters of several units',
    async (encoding) => {
      const before = 'targetRegions: [{ informal: é𝔸 }, ';
      const text = `id: rga-oud\ntitle: Kade\nstatus: concept\n${before}GM0017]\n`;
      const capabilities = { ...capable, general: { positionEncodings: [encoding] } };
      await start({ capabilities }, { ...files, 'submissions/rga/oud.ask.yaml': text });
      expect(world.initialized.capabilities.positionEncoding).toBe(encoding);
      await shows(oud(), 'region/retired');
      const character = encoding === 'utf-8' ? Buffer.byteLength(before) : before.length;
      expect(world.shown(oud())[0]?.range.start).toEqual({ line: 3, character });
      await world.open(oud(), text);
      // Two characters before the code go; in bytes they are six.
      const from = encoding === 'utf-8' ? Buffer.byteLength('targetRegions: [{ informal: ') : 28;
      const range = {
        start: { line: 3, character: from },
        end: { line: 3, character: from + (encoding === 'utf-8' ? 6 : 3) },
      };
      const version = await world.change(oud(), { range, text: 'x' });
      const [found] = await world.atVersion(oud(), version);
      expect(found?.range.start).toEqual({ line: 3, character: 'targetRegions: [{ informal: x }, '.length });
    },
  );

  test('lies at its place behind a byte order mark', async () => {
    await start();
    await world.open(oud(), `\uFEFF${files['submissions/rga/oud.ask.yaml'].replace('concept', 'klaar')}`);
    await shows(oud(), 'schema/not-allowed', 'region/retired');
    const version = await world.change(oud(), {
      range: { start: { line: 0, character: 5 }, end: { line: 0, character: 12 } },
      text: 'RGA oud',
    });
    const [found] = await world.atVersion(oud(), version);
    expect(found).toMatchObject({
      range: { start: { line: 0, character: 5 }, end: { line: 0, character: 12 } },
    });
  });
});

describe('what is known is taken back', () => {
  test('when a text is closed unsaved: the file counts again as it lies on the disk', async () => {
    await start();
    await world.open(wijk(), 'id: rga-wijk\ntitle: Een wijk\nstatus: klaar\n');
    await shows(wijk(), 'schema/not-allowed');
    await world.close(wijk());
    await shows(wijk());
  });

  test('when a file is deleted on the disk, and those that pointed at it are told', async () => {
    await start();
    await shows(oud(), 'region/retired');
    machine.files.delete('submissions/rga/oud.ask.yaml');
    machine.files.delete('submissions/rga/rail.ask.yaml');
    await world.changed([oud(), 3], [rail(), 3]);
    await shows(oud());
    await shows(wijk(), 'link/unknown-ask');
  });

  test.each([
    ['submissions/rga', 'submissions/rga/oud.ask.yaml'],
    ['submissions/versie 2.0', 'submissions/versie 2.0/oud.ask.yaml'],
    ['submissions/rga.oud', 'submissions/rga.oud/oud.ask.yaml'],
  ])('when the whole folder %s comes or goes, of which only the folder is told', async (folder, file) => {
    const ask = files['submissions/rga/oud.ask.yaml'];
    await start({}, { 'policy-asks.yaml': configuration, [file]: ask });
    await shows(machine.uri(file), 'region/retired');
    machine.files.delete(file);
    await world.changed([machine.uri(folder), 3]);
    await shows(machine.uri(file));
    machine.files.set(file, ask);
    await world.changed([machine.uri(folder), 1]);
    await shows(machine.uri(file), 'region/retired');
  });

  test.each(['vragen', 'vragen 2.0', 'vragen.oud'])('when the portfolio %s is deleted', async (name) => {
    const file = `${name}/oud.ask.yaml`;
    const configured = { [`${name}/policy-asks.yaml`]: configuration };
    await start({}, { ...configured, [file]: files['submissions/rga/oud.ask.yaml'] });
    await shows(machine.uri(file), 'region/retired');
    machine.files.clear();
    await world.changed([machine.uri(name), 3]);
    await shows(machine.uri(file));
    expect(await world.connection.sendRequest('policyAsks/portfolios', {})).toEqual([]);
  });

  test('when a file is moved', async () => {
    await start();
    await shows(oud(), 'region/retired');
    machine.files.delete('submissions/rga/oud.ask.yaml');
    machine.files.set('submissions/rga/kade.ask.yaml', files['submissions/rga/oud.ask.yaml']);
    const [oldUri, newUri] = [oud(), machine.uri('submissions/rga/kade.ask.yaml')];
    await world.connection.sendNotification('workspace/didRenameFiles', { files: [{ oldUri, newUri }] });
    await shows(oud());
    await shows(newUri, 'region/retired');
  });

  test('when the configuration says so', async () => {
    await start();
    await shows(oud(), 'region/retired');
    machine.files.set('policy-asks.yaml', `${configuration}rules: { region/retired: off }\n`);
    await world.changed([machine.uri('policy-asks.yaml'), 2]);
    await shows(oud());
  });

  test('when the configuration is opened and changed, not yet saved', async () => {
    await start();
    await shows(oud(), 'region/retired');
    await world.open(machine.uri('policy-asks.yaml'), `${configuration}rules: { region/retired: off }\n`);
    await shows(oud());
  });

  test('when the folder leaves the workspace', async () => {
    await start();
    await shows(oud(), 'region/retired');
    const event = { added: [], removed: [{ uri: machine.base, name: 'werk' }] };
    await world.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await shows(oud());
  });

  test('when the portfolio is no more', async () => {
    await start();
    await shows(oud(), 'region/retired');
    machine.files.delete('policy-asks.yaml');
    await world.changed([machine.uri('policy-asks.yaml'), 3]);
    await shows(oud());
  });
});

describe('the same in editor and in CI', () => {
  const silenced = {
    ...files,
    'submissions/rga/oud.ask.yaml':
      'id: rga-oud\ntitle: Kade\nstatus: concept\n# policy-asks-ignore region/retired: de kaart is van toen\ntargetRegions: [GM0017]\n',
    'submissions/rga/wijk.ask.yaml':
      'id: rga-wijk\ntitle: Een wijk\nstatus: concept\ntargetRegions: [GM0017]\nwaivers: [{ rule: region/retired, because: de kaart is van toen }]\n',
    'submissions/rga/rail.ask.yaml': 'id: rga-rail\ntitle: Spoor\nstatus: concept\ntargetRegions: [GM0017]\n',
    'policy-asks-baseline.yaml':
      'findings:\n  - { rule: region/retired, ask: rga-rail, owner: controller, reason: oud, until: 2026-12-31 }\n',
  };

  test('a comment, a waiver and a known finding silence a rule', async () => {
    await start(
      {},
      { ...silenced, 'submissions/rga/fout.ask.yaml': 'id: rga-fout\ntitle: Kade\nstatus: klaar\n' },
    );
    await shows(machine.uri('submissions/rga/fout.ask.yaml'), 'schema/not-allowed');
    expect(world.shownFiles()).toEqual([machine.uri('submissions/rga/fout.ask.yaml')]);
  });

  test('and what they silence is told again once they are gone', async () => {
    await start({}, silenced);
    for (const uri of [oud(), wijk()]) {
      const written = machine.files.get(uri.slice(machine.base.length + 1));
      const lines = String(written)
        .split('\n')
        .filter((line) => !/ignore|waivers/u.test(line));
      await world.open(uri, lines.join('\n'));
      await shows(uri, 'region/retired');
    }
    machine.files.delete('policy-asks-baseline.yaml');
    await world.changed([machine.uri('policy-asks-baseline.yaml'), 3]);
    await shows(rail(), 'region/retired');
  });

  test('a comment that silences nothing is told, and shown as of no use', async () => {
    const text = `# policy-asks-ignore region/retired: niet meer nodig\n${files['submissions/rga/rail.ask.yaml']}`;
    await start({}, { ...files, 'submissions/rga/rail.ask.yaml': text });
    await shows(rail(), 'ignore/unused');
    expect(world.shown(rail())[0]?.tags).toEqual([1]);
  });
});

describe('a reader', () => {
  const message = () => JSON.stringify(world.shown(oud())[0]?.message);

  test('is spoken to in the language of the portfolio, else of the editor', async () => {
    await start({ locale: 'en' });
    await shows(oud(), 'region/retired');
    expect(message()).toMatch(/gemeente|regio/u);
    machine.files.set('policy-asks.yaml', configuration.replace('language: nl\n', ''));
    await world.changed([machine.uri('policy-asks.yaml'), 2]);
    await world.until(() => /municipality|region/u.test(message()), 'English');
  });

  test('can choose another one while the server runs', async () => {
    await start();
    await shows(oud(), 'region/retired');
    const settings = { policyAsks: { language: 'en' } };
    await world.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await world.until(() => /municipality|region/u.test(message()), 'English');
    expect(world.shown(oud())[0]?.codeDescription?.href).toBe('file:///pages/region/retired.en.md');
  });

  test('keeps the language of the start when the client has no settings', async () => {
    const capabilities = { ...capable, workspace: { ...capable.workspace, configuration: true } };
    machine = new MemoryMachine(files);
    const folders = [machine.base];
    const answers = { 'workspace/configuration': () => [null] };
    const options = { language: 'en' };
    world = await LspWorld.start({ machine, folders, capabilities, options, files: answers });
    await shows(oud(), 'region/retired');
    expect(message()).toMatch(/municipality/u);
  });

  test('can look through the eyes of another profile', async () => {
    await start();
    await shows(oud(), 'region/retired');
    const settings = { policyAsks: { profile: 'submit' } };
    await world.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await world.until(() => codes(oud()).includes('goal/missing'), 'what a submission needs');
  });
});

test('a deadline that passes at midnight is told at the first change of the new day', async () => {
  const text = 'id: rga-brug\ntitle: Brug\nstatus: concept\ndeadline: 2026-03-31\n';
  await start({}, { ...files, 'policy-asks.yaml': 'title: Proef\n', 'submissions/rga/brug.ask.yaml': text });
  await shows(oud(), 'region/retired');
  const brug = machine.uri('submissions/rga/brug.ask.yaml');
  expect(codes(brug)).toEqual([]);
  machine.date = '2026-04-01';
  await world.open(rail(), `${files['submissions/rga/rail.ask.yaml']}\n`);
  await shows(brug, 'calendar/deadline-passed');
});

describe('many files', () => {
  const asks = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [
      `submissions/rga/vraag-${index}.ask.yaml`,
      `id: vraag-${index}\ntitle: Kade ${index}\nstatus: concept\n`,
    ]),
  );

  test('that change at once are one batch: each is told once', { timeout: 60_000 }, async () => {
    await start({}, { ...files, ...asks });
    await shows(oud(), 'region/retired');
    world.published();
    for (const [file, text] of Object.entries(asks))
      machine.files.set(file, text.replace('concept', 'klaar'));
    await world.changed(...Object.keys(asks).map((file) => [machine.uri(file), 2] as const));
    await world.until(() => world.shownFiles().length >= 1, 'findings');
    await world.open(rail(), 'id: rga-rail\ntitle: Spoor\nstatus: af\n');
    await shows(rail(), 'schema/not-allowed');
    const told = world.published().map(({ uri }) => uri);
    expect(new Set(told).size).toBe(told.length);
  });
});
