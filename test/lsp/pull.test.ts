// A client that asks for findings itself: for a text when it wants to, for the whole workspace with one request that stays open.
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { afterEach, describe, expect, test } from 'vitest';
import { capable, LspWorld } from '../worlds/lsp-world.ts';
import { MemoryMachine } from '../worlds/memory-machine.ts';

const files = {
  'policy-asks.yaml': 'title: Proef\nlanguage: nl\nprofile: draft\ntoday: 2026-03-12\n',
  'rail.ask.yaml': 'id: rga-rail\ntitle: Spoor\nstatus: concept\n',
  'wijk.ask.yaml': 'id: rga-wijk\ntitle: Een wijk\nstatus: concept\ndependsOn: [rga-rail]\n',
  'oud.ask.yaml': 'id: rga-oud\ntitle: Kade\nstatus: concept\ntargetRegions: [GM0017]\n',
};
const pulling = {
  ...capable,
  textDocument: { ...capable.textDocument, diagnostic: {} },
  workspace: { ...capable.workspace, diagnostics: { refreshSupport: true } },
};

let world: LspWorld;
let machine: MemoryMachine;
let refreshes: number;

async function start(capabilities: ClientCapabilities = pulling): Promise<void> {
  machine = new MemoryMachine(files);
  refreshes = 0;
  const options = { diagnostics: 'pull' };
  world = await LspWorld.start({ machine, folders: [machine.base], capabilities, options });
  world.connection.onRequest('workspace/diagnostic/refresh', () => void (refreshes += 1));
}
afterEach(() => world.end());

const pull = (file: string, previousResultId?: string) =>
  world.ask<DocumentDiagnosticReport>('textDocument/diagnostic', machine.uri(file), undefined, {
    previousResultId,
  });
const codesOf = (report: DocumentDiagnosticReport) =>
  report.kind === 'full' ? report.items.map(({ code }) => code) : report.kind;

describe('a text', () => {
  test('is answered for at once when asked right after the start', async () => {
    await start();
    expect(world.initialized.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true });
    expect(codesOf(await pull('oud.ask.yaml'))).toEqual(['region/retired']);
    expect(world.published()).toEqual([]);
  });

  test('has a result that is only sent when it changed, also by a change in another file', async () => {
    await start();
    const first = await pull('wijk.ask.yaml');
    expect(codesOf(first)).toEqual([]);
    expect(codesOf(await pull('wijk.ask.yaml', first.resultId))).toBe('unchanged');
    await world.open(machine.uri('wijk.ask.yaml'), files['wijk.ask.yaml']);
    await world.open(machine.uri('rail.ask.yaml'), files['rail.ask.yaml'].replace('rga-rail', 'rga-spoor'));
    expect(codesOf(await pull('wijk.ask.yaml', first.resultId))).toEqual(['link/unknown-ask']);
    await world.until(() => refreshes > 0, 'a word that another open text reads otherwise');
  });
});

test('a fault is an answer without any text of the user, and a line in the log', async () => {
  // Places in bytes cost reading the text again.
  await start({ ...pulling, general: { positionEncodings: ['utf-8'] } });
  await pull('oud.ask.yaml');
  machine.broken = 'oud.ask.yaml';
  const fault = await pull('oud.ask.yaml').then(String, String);
  expect(fault).toContain('ging mis');
  expect(fault).not.toContain('Kade');
  expect(world.log.splice(0)).toEqual([expect.stringMatching(/^diagnostics: RangeError \(/u)]);
  machine.broken = undefined;
  expect(codesOf(await pull('oud.ask.yaml'))).toEqual(['region/retired']);
});

describe('the workspace', () => {
  const ask = (previousResultIds: { uri: string; value: string }[] = []) => {
    const source = new CancellationTokenSource();
    const parts: WorkspaceDocumentDiagnosticReport[] = [];
    const token = `parts-${Math.random()}`;
    const listening = world.connection.onNotification('$/progress', (progress: unknown) => {
      const { token: about, value } = progress as { token: string; value: WorkspaceDiagnosticReport };
      if (about === token) parts.push(...value.items);
    });
    const params = { previousResultIds, partialResultToken: token };
    const answer = world.connection.sendRequest('workspace/diagnostic', params, source.token).then(
      () => 'answered',
      (error: { code: number }) => error.code,
    );
    return { parts, answer, cancel: () => (source.cancel(), listening.dispose()) };
  };
  const seen = (parts: readonly WorkspaceDocumentDiagnosticReport[]) =>
    parts.map(
      (part) =>
        `${part.uri.slice(machine.base.length + 1)} ${part.kind === 'full' ? part.items.length : '='}`,
    );

  test('is answered bit by bit, as long as the request stays open', async () => {
    await start();
    const asked = ask();
    await world.until(() => asked.parts.length === 1, 'the first part');
    expect(seen(asked.parts)).toEqual(['oud.ask.yaml 1']);
    machine.files.set('oud.ask.yaml', files['oud.ask.yaml'].replace('GM0017', 'GM0014'));
    machine.files.delete('rail.ask.yaml');
    await world.changed([machine.uri('oud.ask.yaml'), 2], [machine.uri('rail.ask.yaml'), 3]);
    await world.until(() => asked.parts.length === 3, 'what changed');
    expect(seen(asked.parts.slice(1)).toSorted()).toEqual(['oud.ask.yaml 0', 'wijk.ask.yaml 1']);
    asked.cancel();
    expect(await asked.answer).toBe(-32_800);
  });

  test('is told that nothing is left of a folder that leaves it', async () => {
    await start();
    const asked = ask();
    await world.until(() => asked.parts.length === 1, 'the first part');
    const event = { added: [], removed: [{ uri: machine.base, name: 'werk' }] };
    await world.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await world.until(() => asked.parts.length === 2, 'what changed');
    expect(seen(asked.parts.slice(1))).toEqual(['oud.ask.yaml 0']);
    asked.cancel();
    await asked.answer;
  });

  test('is only told what it does not know yet', async () => {
    await start();
    const report = await pull('oud.ask.yaml');
    const asked = ask([{ uri: machine.uri('oud.ask.yaml'), value: report.resultId ?? '' }]);
    machine.files.set('rail.ask.yaml', files['rail.ask.yaml'].replace('concept', 'klaar'));
    await world.changed([machine.uri('rail.ask.yaml'), 2]);
    await world.until(() => asked.parts.length === 1, 'what changed');
    expect(seen(asked.parts)).toEqual(['rail.ask.yaml 1']);
    asked.cancel();
    await asked.answer;
  });

  test('is answered once and whole to a client that takes no parts, as soon as there is something to tell', async () => {
    await start();
    const report = await world.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    expect(seen(report.items)).toEqual(['oud.ask.yaml 1']);
  });
});
