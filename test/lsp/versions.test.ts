// What is told of a text says of which version it is. The protocol brings a change before the portfolio has taken it in.
import { expect, test } from 'vitest';
import { Documents } from '../../server/lsp/documents.ts';
import { Workspace } from '../../server/lsp/workspace.ts';
import { MemoryMachine, notedPortfolio } from '../worlds/memory-machine.ts';

const quiet = {
  checked: () => undefined,
  loading: () => undefined,
  glanced: () => undefined,
  failed: () => undefined,
  closed: () => undefined,
};

test('what is known of a text that was changed or closed since is not told of it', async () => {
  const machine = new MemoryMachine(notedPortfolio);
  const documents = new Documents();
  const workspace = new Workspace(machine.base, { machine, documents }, {}, quiet);
  const file = 'submissions/rga/rail.ask.yaml';
  const uri = machine.uri(file);
  const isPending = async (): Promise<boolean> => {
    await workspace.settled();
    return workspace.isPending(file);
  };
  const takeIn = (): void => {
    const document = documents.get(uri);
    if (document === undefined) workspace.closed(uri);
    else workspace.edited(document);
  };
  expect(await isPending()).toBe(false);
  documents.open({ uri, languageId: 'policy-ask', version: 1, text: notedPortfolio[file] });
  takeIn();
  expect(await isPending()).toBe(false);
  documents.change(uri, 2, [{ text: 'id: rga-rail\ntitle: Tram\nstatus: concept\n' }]);
  expect(await isPending()).toBe(true);
  takeIn();
  expect(await isPending()).toBe(false);
  documents.close(uri);
  expect(await isPending()).toBe(true);
  takeIn();
  expect(await isPending()).toBe(false);
  workspace.close();
});

test('nor is it while the newer text is being looked at, or everything is read afresh', async () => {
  const machine = new MemoryMachine(notedPortfolio);
  const documents = new Documents();
  const workspace = new Workspace(machine.base, { machine, documents }, {}, quiet);
  const file = 'submissions/rga/rail.ask.yaml';
  await workspace.settled();
  const text = 'id: rga-rail\ntitle: Tram\nstatus: concept\n';
  documents.open({ uri: machine.uri(file), languageId: 'policy-ask', version: 1, text });
  for (const document of documents.all()) workspace.edited(document);
  const looking = workspace.settled();
  expect(workspace.isPending(file)).toBe(true);
  await looking;
  expect(workspace.isPending(file)).toBe(false);
  workspace.restart({});
  const reading = workspace.settled();
  expect(workspace.isPending(file)).toBe(true);
  await reading;
  expect(workspace.isPending(file)).toBe(false);
  workspace.close();
});
