// Texts that were never saved: what an editor calls `Untitled-1`, and a file in a folder that is not there yet.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  Hover,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { afterEach, describe, expect, test } from 'vitest';
import { type LspOptions, LspWorld, modern } from '../worlds/lsp-world.ts';
import { temporaryFolder } from '../worlds/temporary-folder.ts';

const untitled = 'untitled:Untitled-1';
const text = 'id: rga-brug\ntitle: Brug\nstatus: klaar\ntargetRegions: [GM0017]\n';
const start = { line: 0, character: 0 };

let world: LspWorld;
const begin = async (options: LspOptions = {}) => {
  world = await LspWorld.start({ capabilities: modern, ...options });
};
const codes = (uri = untitled) => world.shown(uri).map(({ code }: Diagnostic) => code);
const shows = (uri: string, ...wanted: string[]) =>
  world.until(
    () => codes(uri).join() === wanted.join(),
    `${wanted.join()} in ${uri}, not ${codes(uri).join()}`,
  );
const found = ['schema/not-allowed', 'region/retired'];
afterEach(() => world.end('any'));

describe('an ask that was never saved and has no place', () => {
  test('is checked, explained and completed', async () => {
    await begin();
    await world.open(untitled, `${text}fund`);
    await world.change(untitled, { text: `${text}funding: {term: }\n` });
    await shows(untitled, ...found);
    const hover = await world.ask<Hover | null>('textDocument/hover', untitled, { line: 3, character: 18 });
    expect(JSON.stringify(hover)).toContain('Haren');
    const at = { line: 4, character: 16 };
    const list = await world.ask<CompletionList>('textDocument/completion', untitled, at);
    expect(list.items.map(({ label }) => label)).toContain('Structureel');
  });

  test('is mended in its own text, and nowhere else', async () => {
    await begin();
    await world.open(untitled, `${text}dependsOn: [rga-weg]\nsource: {quote: Wij vragen een brug.}\n`);
    await world.connection.sendRequest('workspace/symbol', { query: '' });
    const context = { diagnostics: world.shown(untitled) };
    const range = { start, end: { line: 6, character: 0 } };
    const offered = await world.ask<CodeAction[]>('textDocument/codeAction', untitled, undefined, {
      range,
      context,
    });
    const actions = await Promise.all(
      offered.map((one) => world.connection.sendRequest<CodeAction>('codeAction/resolve', one)),
    );
    expect(actions.length).toBeGreaterThan(2);
    const changed = actions.flatMap(({ edit }) => edit?.documentChanges ?? []);
    expect(changed).not.toEqual([]);
    for (const change of changed) expect(change).toMatchObject({ textDocument: { uri: untitled } });
  });

  test('lies beside no other', async () => {
    await begin();
    await world.open(untitled, text);
    await world.open('untitled:Untitled-2', text);
    await shows('untitled:Untitled-2', ...found);
    await shows(untitled, ...found);
  });

  test('is none any more when it counts as another language, or is closed', async () => {
    await begin();
    await world.open(untitled, text);
    await shows(untitled, ...found);
    await world.close(untitled);
    await world.open(untitled, text, 'yaml');
    await shows(untitled);
    expect(await world.ask('textDocument/hover', untitled, { line: 3, character: 18 })).toBeNull();
    await world.close(untitled);
    await world.open(untitled, text);
    await shows(untitled, ...found);
    await world.close(untitled);
    await shows(untitled);
    expect(world.published().map(({ uri }) => uri)).not.toContainEqual(expect.stringContaining('new'));
  });

  test('is told to a client that asks, until it is closed', async () => {
    const pulls = { ...modern, textDocument: { ...modern.textDocument, diagnostic: {} } };
    await begin({ capabilities: pulls, options: { diagnostics: 'pull' } });
    await world.open(untitled, text);
    const report = await world.ask<{ items: Diagnostic[] }>('textDocument/diagnostic', untitled);
    expect(report.items.map(({ code }) => code)).toEqual(found);
    const ask = (known: readonly object[]) =>
      world.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: known,
      });
    const told = await ask([]);
    expect(told.items.map(({ uri }) => uri)).toEqual([untitled]);
    const [item] = told.items;
    const then = ask([{ uri: untitled, value: item?.resultId }]);
    await world.ask('textDocument/hover', untitled, start);
    await world.close(untitled);
    expect((await then).items).toMatchObject([{ uri: untitled, items: [] }]);
  });
});

describe('a file in a folder that is not there yet', () => {
  test('is checked, and with its neighbours once they lie there', async () => {
    const folder = join(temporaryFolder(), 'nieuw');
    const uri = URI.file(join(folder, 'brug.ask.yaml')).toString();
    await begin();
    await world.open(uri, text);
    await shows(uri, ...found);
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'kade.ask.yaml'),
      text.replace('GM0017', 'GM0014').replace('klaar', 'concept'),
    );
    await world.changed([URI.file(join(folder, 'kade.ask.yaml')).toString(), 1]);
    await shows(uri, 'ask/duplicate-id', ...found);
  });
});
