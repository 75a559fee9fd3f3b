// The server as a worker in a browser: it has nothing of Node, and reads every file through its client, under any scheme.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bundleWebServer } from '../../build/bundle.mts';
import { type FolderEntry, isProblem } from '../../server/portfolio/folder.ts';
import { LspWorld } from '../worlds/lsp-world.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const worker = await bundleWebServer(join(temporaryFolder(), 'server.web.js'));

const base = 'memfs://werk/map%20met%20ruimte';
const folder = new MemoryFolder({});
const links = new Set<string>();
let world: LspWorld;
let asked: string[];

/** Answers as a client does that has its files in a virtual workspace. */
const files = {
  'policyAsks/listFolder': ({ uri }: { readonly uri: string }) => {
    if (!uri.startsWith(base)) return { problem: 'gone' };
    const entries = folder.list(pathOf(uri));
    if (isProblem(entries)) return entries;
    const kindOf = ({ name, kind }: FolderEntry) => (links.has(`${pathOf(uri)}/${name}`) ? 'other' : kind);
    return { entries: entries.map((one) => ({ name: one.name, kind: kindOf(one) })) };
  },
  'policyAsks/readFile': ({ uri }: { readonly uri: string }) => {
    asked.push(pathOf(uri));
    const content = folder.read(pathOf(uri));
    return isProblem(content) ? content : { base64: Buffer.from(content).toString('base64') };
  },
};
const pathOf = (uri: string): string => decodeURIComponent(uri.slice(base.length + 1));
const uriOf = (file: string): string => `${base}/${file.split('/').map(encodeURIComponent).join('/')}`;
const codes = (file: string) => world.shown(uriOf(file)).map(({ code }) => code);
const shows = (file: string, ...wanted: string[]) =>
  world.until(
    () => codes(file).join() === wanted.join(),
    `${wanted.join()} in ${file}, not ${codes(file).join()}`,
  );

async function start(given: Readonly<Record<string, string>>): Promise<void> {
  folder.files.clear();
  links.clear();
  for (const [file, text] of Object.entries(given)) folder.files.set(file, text);
  asked = [];
  world = await LspWorld.start({ worker, files, folders: [base] });
}
/** Reads whatever was told in passing, and ends. */
async function end(): Promise<void> {
  await world.end('any');
}

const portfolio = {
  'vragen/policy-asks.yaml': 'title: Proef\nlanguage: nl\ntoday: 2026-03-12\n',
  'vragen/öud.ask.yaml': 'id: rga-oud\ntitle: Kade\nstatus: concept\ntargetRegions: [GM0017]\n',
  'vragen/foto.jpg': 'geen tekst',
  'vragen/node_modules/a/b.yaml': 'x: 1\n',
};

test('the bundle asks for nothing of Node', () => {
  const text = readFileSync(worker, 'utf8');
  expect(text).not.toMatch(/require\(|["']node:|process\.(?:env|argv)/u);
});

describe('a portfolio in a virtual workspace', () => {
  afterEach(end);

  test('is found, read and checked', async () => {
    await start(portfolio);
    await shows('vragen/öud.ask.yaml', 'region/retired');
    expect(asked.toSorted()).toEqual(['vragen/policy-asks.yaml', 'vragen/öud.ask.yaml']);
  });

  test('reads what the configuration and a submission name, whatever it is called, and follows it', async () => {
    const list = (id: string) =>
      `list: goals\nentries:\n  - id: ${id}\n    label: { nl: Doel, en: Goal }\n    definition: { nl: Ons doel., en: Our goal. }\n`;
    const note = (id: string) => `# Notitie\n\nWij vragen een [kade](ask:${id}).\n`;
    await start({
      'vragen/policy-asks.yaml': `${portfolio['vragen/policy-asks.yaml']}vocabularies: [lijsten/*.lijst]\n`,
      'vragen/lijsten/doelen.lijst': list('ons-doel'),
      'vragen/submission.yaml':
        'id: inbreng-rga\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nnote: Notitie\n',
      'vragen/Notitie': note('rga-kade'),
      'vragen/kade.ask.yaml': 'id: rga-kade\ntitle: Kade\nstatus: concept\nnationalGoals: [ons-doel]\n',
    });
    await world.connection.sendRequest('workspace/symbol', { query: '' });
    expect(world.shownFiles()).toEqual([]);
    folder.files.set('vragen/Notitie', note('rga-brug'));
    await world.changed([uriOf('vragen/Notitie'), 2]);
    await shows('vragen/Notitie', 'document/unknown-ask');
    folder.files.set('vragen/lijsten/doelen.lijst', list('ander-doel'));
    await world.changed([uriOf('vragen/lijsten/doelen.lijst'), 2]);
    await shows('vragen/kade.ask.yaml', 'goal/unknown');
  });

  test('follows what is typed, written, made and deleted', async () => {
    await start(portfolio);
    await shows('vragen/öud.ask.yaml', 'region/retired');
    await world.open(uriOf('vragen/öud.ask.yaml'), 'id: rga-oud\ntitle: Kade\nstatus: klaar\n');
    await shows('vragen/öud.ask.yaml', 'schema/not-allowed');
    await world.close(uriOf('vragen/öud.ask.yaml'));
    await shows('vragen/öud.ask.yaml', 'region/retired');
    folder.files.set('vragen/diep/nieuw.ask.yaml', 'id: rga-nieuw\ntitle: Brug\nstatus: af\n');
    await world.changed([uriOf('vragen/diep'), 1]);
    await shows('vragen/diep/nieuw.ask.yaml', 'schema/not-allowed');
    folder.files.set('vragen/diep/nieuw.ask.yaml', 'id: rga-nieuw\ntitle: Brug\nstatus: concept\n');
    await world.changed([uriOf('vragen/diep/nieuw.ask.yaml'), 2]);
    await shows('vragen/diep/nieuw.ask.yaml');
    folder.files.delete('vragen/öud.ask.yaml');
    await world.changed([uriOf('vragen/öud.ask.yaml'), 3]);
    await shows('vragen/öud.ask.yaml');
  });

  test('follows no link, and says so, until the file itself lies there', async () => {
    const link = 'vragen/gedeeld.ask.yaml';
    await start(portfolio);
    folder.files.set(link, 'id: rga-gedeeld\ntitle: Brug\nstatus: af\n');
    links.add(link);
    await world.changed([uriOf(link), 1]);
    const told = () => world.shown(uriOf(link)).map(({ message }) => message);
    await world.until(() => told().length === 1, 'one message at the link');
    expect(told()).toEqual([
      '“gedeeld.ask.yaml” is een snelkoppeling en is daarom niet gelezen: in een browser is niet te zien of zij de ' +
        'portefeuille uit leidt. Zet het bestand zelf op die plek, of open de portefeuille op uw eigen computer. ' +
        'Wat erin staat, is niet nagekeken.',
    ]);
    expect(asked).not.toContain(link);
    links.delete(link);
    await world.changed([uriOf(link), 2]);
    await shows(link, 'schema/not-allowed');
  });
});
