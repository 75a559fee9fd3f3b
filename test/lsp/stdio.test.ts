// The built server as a program of its own, on a real folder, as an editor starts it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import { expect, test } from 'vitest';
import { program } from '../worlds/cli-world.ts';
import { LspWorld } from '../worlds/lsp-world.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const ask = 'id: rga-oud\ntitle: Kade\nstatus: concept\ntargetRegions: [GM0017]\n';

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder(), 'een map – met ruimte & é');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

test('finds portfolios in the folder of the editor, follows the disk, and ends when it is told', async () => {
  const folder = folderWith({
    'diep/vragen/policy-asks.yaml': 'title: Proef\nlanguage: nl\ntoday: 2026-03-12\n',
    'diep/vragen/öud.ask.yaml': ask,
  });
  const file = join(folder, 'diep/vragen/öud.ask.yaml');
  const uri = URI.file(file).toString();
  const world = await LspWorld.start({ program, folders: [URI.file(folder).toString()] });
  expect(world.initialized.serverInfo?.name).toBe('policy-asks');
  await world.until(() => world.shownFiles().length > 0, 'a finding');
  expect(world.shown(uri).map(({ code }) => code)).toEqual(['region/retired']);
  await world.open(uri, ask.replace('GM0017', 'GM0014'));
  await world.until(() => world.shownFiles().length === 0, 'nothing');
  await world.close(uri);
  await world.until(() => world.shownFiles().length === 1, 'the finding again');
  rmSync(file);
  await world.changed([uri, 3]);
  await world.until(() => world.shownFiles().length === 0, 'nothing');
  await world.end('any');
});

test('looks around a text that is opened by itself, without a folder', async () => {
  const folder = folderWith({
    'policy-asks.yaml': 'title: Proef\nlanguage: nl\ntoday: 2026-03-12\n',
    'oud.ask.yaml': ask,
    'ander.ask.yaml': ask.replace('rga-oud', 'rga-ander'),
  });
  const world = await LspWorld.start({ program });
  await world.open(URI.file(join(folder, 'oud.ask.yaml')).toString(), ask);
  await world.until(() => world.shownFiles().length === 2, 'findings in both files');
  await world.end('any');
});

test('an earlier version that an editor shows is by itself, whatever lies on the disk under the same name', async () => {
  const folder = folderWith({
    'policy-asks.yaml': 'title: Proef\nlanguage: nl\ntoday: 2026-03-12\n',
    'oud.ask.yaml': ask,
    'ander.ask.yaml': ask.replace('rga-oud', 'rga-ander'),
  });
  const world = await LspWorld.start({ program });
  for (const file of ['oud.ask.yaml', 'policy-asks.yaml']) {
    const uri = URI.file(join(folder, file)).with({ scheme: 'git', query: 'HEAD' }).toString();
    await world.open(uri, file === 'oud.ask.yaml' ? `${ask}status: weg\n` : 'title: Proef\n');
  }
  await world.until(() => world.shownFiles().length > 0, 'findings in the one text');
  const symbols = (query: string) => world.connection.sendRequest('workspace/symbol', { query });
  expect(await symbols('rga-oud')).toHaveLength(1);
  expect(await symbols('rga-ander')).toEqual([]);
  await world.end('any');
});

test('compares with an earlier version when it is asked to', async () => {
  const submitted = 'id: rga-oud\ntitle: Kade\nstatus: ingediend\n';
  const folder = folderWith({
    'policy-asks.yaml': 'title: Proef\nlanguage: nl\ntoday: 2026-03-12\n',
    'oud.ask.yaml': submitted,
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Proef', '-c', 'user.email=proef@voorbeeld.nl', ...args], {
      cwd: folder,
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Eerste stand');
  const uri = URI.file(join(folder, 'oud.ask.yaml')).toString();
  const options = { compareWith: 'main' };
  const world = await LspWorld.start({ program, folders: [URI.file(folder).toString()], options });
  await world.open(uri, submitted.replace('ingediend', 'concept'));
  await world.until(() => world.shown(uri).some(({ code }) => code === 'status/went-back'), 'a step back');
  await world.end('any');
});

test('survives a fault that nobody caught, and its log does not tell what was in it', async () => {
  const folder = folderWith({
    'policy-asks.yaml': 'title: Proef\nlanguage: nl\ntoday: 2026-03-12\n',
    'fault.cjs': "setTimeout(() => { throw new TypeError('Geheime wens'); }, 1000);",
  });
  const node = join(folder, 'node');
  writeFileSync(
    node,
    `#!/bin/sh\nexec "${process.execPath}" --require "${join(folder, 'fault.cjs')}" "$@"\n`,
    { mode: 0o755 },
  );
  const world = await LspWorld.start({ program, node, folders: [URI.file(folder).toString()] });
  await world.until(() => world.log.length > 0, 'a line in the log');
  expect(world.log.splice(0)).toEqual([expect.stringMatching(/^server: TypeError \(.*fault\.cjs:1:\d+/u)]);
  const uri = URI.file(join(folder, 'oud.ask.yaml')).toString();
  await world.open(uri, ask);
  await world.until(() => world.shown(uri).length > 0, 'a finding');
  await world.end('any');
});

test('watches the disk itself for a client that does not', async () => {
  const folder = folderWith({
    'policy-asks.yaml': 'title: Proef\nlanguage: nl\ntoday: 2026-03-12\n',
    'diep/oud.ask.yaml': ask,
  });
  const file = join(folder, 'diep/oud.ask.yaml');
  const uri = URI.file(file).toString();
  const world = await LspWorld.start({ program, folders: [URI.file(folder).toString()], capabilities: {} });
  await world.until(() => world.shown(uri).length > 0, 'a finding');
  writeFileSync(file, ask.replace('GM0017', 'GM0014'));
  await world.until(() => world.shown(uri).length === 0, 'nothing');
  const other = join(folder, 'nieuw/ander.ask.yaml');
  mkdirSync(dirname(other));
  writeFileSync(other, ask.replace('rga-oud', 'rga-ander'));
  await world.until(() => world.shownFiles().length > 0, 'a finding in a new folder');
  rmSync(join(folder, 'nieuw'), { recursive: true });
  await world.until(() => world.shownFiles().length === 0, 'nothing');
  await world.end('any');
});
