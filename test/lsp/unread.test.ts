// What cannot be read of a portfolio is told where it can be mended, in the language of the reader, until it is mended.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import type { DocumentDiagnosticReport } from 'vscode-languageserver/node';
import { afterEach, expect, test } from 'vitest';
import { program } from '../worlds/cli-world.ts';
import { capable, type LspOptions, LspWorld } from '../worlds/lsp-world.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const configuration = 'title: Proef\nlanguage: nl\nprofile: draft\ntoday: 2026-03-12\n';
const files = {
  'policy-asks.yaml': configuration,
  'vragen/spoor.ask.yaml': 'id: rga-spoor\ntitle: Spoor\nstatus: concept\n',
};

let root: string;
let world: LspWorld;

const uri = (file: string): string => URI.file(join(root, file)).toString();
const path = (file: string): string => join(root, file);
function write(file: string, text: string): void {
  mkdirSync(dirname(path(file)), { recursive: true });
  writeFileSync(path(file), text);
}
function given(more: Readonly<Record<string, string>> = {}): void {
  root = temporaryFolder();
  for (const [file, text] of Object.entries({ ...files, ...more })) write(file, text);
}
async function start(options: LspOptions = {}): Promise<void> {
  world = await LspWorld.start({ program, folders: [URI.file(root).toString()], ...options });
}
const told = (file: string) =>
  world.shown(uri(file)).map(({ message }) => (typeof message === 'string' ? message : message.value));
const tells = (file: string, ...wanted: string[]) =>
  world.until(
    () => told(file).join('|') === wanted.join('|'),
    `${wanted.join('|') || 'nothing'} of ${file}, not ${told(file).join('|')}`,
  );

afterEach(() => world.end('any'));

const nowhere =
  '“vragen/kade.ask.yaml” is geen gewoon bestand (bijvoorbeeld een snelkoppeling die nergens heen leidt) en is daarom ' +
  'niet gelezen: wat daar hoort te staan, is niet nagekeken. Zet het bestand zelf op die plek, of haal ' +
  '“vragen/kade.ask.yaml” weg.';
const outside =
  '“vragen/kade.ask.yaml” verwijst naar een plek buiten de portefeuille en is daarom niet gelezen. Zet het bestand zelf ' +
  'in de portefeuille. Wat erin staat, is niet nagekeken.';

test('a link that leads nowhere is told as a mistake at the link, until the file lies there', async () => {
  given();
  symlinkSync('weg.ask.yaml', path('vragen/kade.ask.yaml'));
  await start();
  await tells('vragen/kade.ask.yaml', nowhere);
  const at = { line: 0, character: 0 };
  expect(world.shown(uri('vragen/kade.ask.yaml'))).toMatchObject([
    { severity: 1, source: 'policy-asks', range: { start: at, end: at } },
  ]);
  rmSync(path('vragen/kade.ask.yaml'));
  write('vragen/kade.ask.yaml', 'id: rga-kade\ntitle: Kade\nstatus: concept\n');
  await world.changed([uri('vragen/kade.ask.yaml'), 2]);
  await tells('vragen/kade.ask.yaml');
});

test('what becomes unreadable while one works is told too, and forgotten when it is gone', async () => {
  given();
  await start();
  await world.connection.sendRequest('workspace/symbol', { query: '' });
  symlinkSync('/etc/hostname', path('vragen/kade.ask.yaml'));
  await world.changed([uri('vragen/kade.ask.yaml'), 1]);
  await tells('vragen/kade.ask.yaml', outside);
  rmSync(path('vragen'), { recursive: true });
  await world.changed([uri('vragen'), 3]);
  await tells('vragen/kade.ask.yaml');
});

test('in the language of the reader, also when that changes', async () => {
  given();
  symlinkSync('weg.ask.yaml', path('vragen/kade.ask.yaml'));
  await start({ options: { language: 'en' } });
  await tells(
    'vragen/kade.ask.yaml',
    '“vragen/kade.ask.yaml” is no ordinary file (for instance a link that leads nowhere) and was therefore not read: what ' +
      'belongs there was not checked. Put the file itself in that place, or remove “vragen/kade.ask.yaml”.',
  );
  const settings = { policyAsks: { language: 'nl' } };
  await world.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  await tells('vragen/kade.ask.yaml', nowhere);
});

test('a code list that is not there is told where the configuration names it', async () => {
  const named = `${configuration}vocabularies:\n  - lijsten/regelingen.yaml # ons eigen\n`;
  given({ 'policy-asks.yaml': named });
  await start();
  await tells(
    'policy-asks.yaml',
    'De codelijst “lijsten/regelingen.yaml” staat er niet, dus de codes daaruit zijn onbekend. Verbeter de naam, of zet ' +
      'het bestand op die plek.',
  );
  expect(world.shown(uri('policy-asks.yaml'))[0]?.range).toEqual({
    start: { line: 5, character: 4 },
    end: { line: 5, character: 27 },
  });
  write('lijsten/regelingen.yaml', 'schemes: []\n');
  await world.changed([uri('lijsten'), 1]);
  await tells('policy-asks.yaml');
});

test('a client that asks for findings gets it as an answer', async () => {
  given();
  symlinkSync('weg.ask.yaml', path('vragen/kade.ask.yaml'));
  const textDocument = { ...capable.textDocument, diagnostic: {} };
  await start({ capabilities: { ...capable, textDocument }, options: { diagnostics: 'pull' } });
  const report = await world.ask<DocumentDiagnosticReport>(
    'textDocument/diagnostic',
    uri('vragen/kade.ask.yaml'),
  );
  expect(report).toMatchObject({ kind: 'full', items: [{ message: nowhere }] });
});

test('an ask that belongs to no portfolio lacks no configuration', async () => {
  given();
  rmSync(path('policy-asks.yaml'));
  await start();
  await world.open(uri('vragen/spoor.ask.yaml'), 'id: rga-spoor\ntitle: Spoor\nstatus: af\n');
  await world.until(() => told('vragen/spoor.ask.yaml').length > 0);
  await world.close(uri('vragen/spoor.ask.yaml'));
  expect(world.shownFiles()).toEqual([uri('vragen/spoor.ask.yaml')]);
});
