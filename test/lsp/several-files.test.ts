// The features of the editor that reach over several files, open and closed, and over files that nobody writes.
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  ClientCapabilities,
  DocumentLink,
  DocumentSymbol,
  Location,
  Range,
  SelectionRange,
  SymbolInformation,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LspWorld, modern } from '../worlds/lsp-world.ts';
import { MemoryMachine, notedPortfolio } from '../worlds/memory-machine.ts';

let world: LspWorld;
let machine: MemoryMachine;

describe('over several files', () => {
  const portfolio = {
    ...notedPortfolio,
    'submissions/rga/wijk.ask.yaml':
      'id: rga-wijk\ntitle: Een wijk\nstatus: concept\ndependsOn: [rga-rail]\n',
    'reviews/rga-rail/01JQ.yaml':
      'kind: comment\nby: controller\ndate: 2026-03-01T10:00:00+01:00\ntext: Klopt dit?\n',
  };
  const rail = () => machine.uri('submissions/rga/rail.ask.yaml');
  const wijk = () => machine.uri('submissions/rga/wijk.ask.yaml');
  const note = () => machine.uri('submissions/rga/note.md');
  const atLink = { line: 3, character: 14 };
  const atId = { line: 0, character: 6 };
  const place = ({ uri, range }: Location) =>
    `${uri.slice(machine.base.length + 1)} ${range.start.line}:${range.start.character}`;

  async function start(capabilities: ClientCapabilities = modern): Promise<void> {
    machine = new MemoryMachine(portfolio);
    world = await LspWorld.start({ machine, folders: [machine.base], capabilities });
    await world.open(wijk(), portfolio['submissions/rga/wijk.ask.yaml']);
    await world.open(rail(), portfolio['submissions/rga/rail.ask.yaml']);
  }
  beforeEach(() => start());
  afterEach(() => world.end('any'));

  test('a link leads to the id of the ask', async () => {
    const found = await world.ask<Location[]>('textDocument/definition', wijk(), atLink);
    expect(found.map(place)).toEqual(['submissions/rga/rail.ask.yaml 0:4']);
  });

  test('references are found in closed files and in the note', async () => {
    const context = { includeDeclaration: false };
    const found = await world.ask<Location[]>('textDocument/references', rail(), atId, { context });
    expect(found.map(place)).toEqual([
      'reviews/rga-rail/01JQ.yaml 0:0',
      'submissions/rga/note.md 2:31',
      'submissions/rga/wijk.ask.yaml 3:12',
    ]);
  });

  test('a rename is one edit: id, links, note, file name and the folder of its review', async () => {
    const begun = await world.ask<{ placeholder: string }>('textDocument/prepareRename', rail(), atId);
    expect(begun.placeholder).toBe('rga-rail');
    const edit = await world.ask<WorkspaceEdit>('textDocument/rename', rail(), atId, {
      newName: 'rga-spoor',
    });
    const said = edit.documentChanges?.map((change) => {
      if (!('kind' in change))
        return place({ uri: change.textDocument.uri, range: change.edits[0]?.range as Range });
      return change.kind === 'rename' ? change.newUri.slice(machine.base.length + 1) : change.kind;
    });
    expect(said).toEqual([
      'submissions/rga/note.md 2:31',
      'submissions/rga/rail.ask.yaml 0:4',
      'submissions/rga/wijk.ask.yaml 3:12',
      'reviews/rga-spoor/01JQ.yaml',
    ]);
  });

  test('a rename that cannot be is refused with a reason', async () => {
    const asked = world.ask('textDocument/rename', rail(), atId, { newName: 'rga-wijk' });
    await expect(asked).rejects.toThrow(/rga-wijk/u);
  });

  test('the outline, folds, growing selection and links of a text', async () => {
    const symbols = await world.ask<DocumentSymbol[]>('textDocument/documentSymbol', wijk());
    expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([['Een wijk', 'rga-wijk · Concept']]);
    const [selection] = await world.ask<SelectionRange[]>('textDocument/selectionRange', wijk(), undefined, {
      positions: [atLink],
    });
    expect(selection?.range).toEqual({ start: { line: 3, character: 12 }, end: { line: 3, character: 15 } });
    await world.open(note(), notedPortfolio['submissions/rga/note.md'], 'markdown');
    const [link] = await world.ask<DocumentLink[]>('textDocument/documentLink', note());
    const resolved = await world.connection.sendRequest<DocumentLink>('documentLink/resolve', link);
    expect(resolved.target).toBe(`${rail()}#L1,5`);
  });

  test('asks are found by a few letters of id or title', async () => {
    const found = await world.connection.sendRequest<SymbolInformation[]>('workspace/symbol', {
      query: 'spoorl',
    });
    expect(found.map(({ name, location }) => [name, place(location)])).toEqual([
      ['Een spoorlijn', 'submissions/rga/rail.ask.yaml 0:4'],
    ]);
  });

  test('the chain of what depends on what can be walked in both directions', async () => {
    const [item] = await world.ask<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', rail(), atId);
    const [incoming] = await world.connection.sendRequest<CallHierarchyIncomingCall[]>(
      'callHierarchy/incomingCalls',
      { item },
    );
    expect(incoming?.from.name).toBe('rga-wijk');
    expect(incoming?.fromRanges.map(({ start: { line } }) => line)).toEqual([3]);
    const outgoing = await world.connection.sendRequest<CallHierarchyOutgoingCall[]>(
      'callHierarchy/outgoingCalls',
      {
        item: incoming?.from,
      },
    );
    expect(outgoing.map(({ to }) => to.name)).toEqual(['rga-rail']);
  });

  test('the page as the ministry will read it has an address of its own', async () => {
    const view = await world.ask<{ uri: string; title: string; markdown: string }>(
      'policyAsks/ministryView',
      rail(),
      atId,
    );
    expect(view.title).toContain('Een spoorlijn');
    const again = await world.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri: view.uri,
    });
    expect(again.text).toBe(view.markdown);
    const refreshed: string[] = [];
    world.connection.onRequest('workspace/textDocumentContent/refresh', ({ uri }: { uri: string }) => {
      refreshed.push(uri);
      return null;
    });
    await world.change(rail(), {
      text: portfolio['submissions/rga/rail.ask.yaml'].replace('Een', 'De nieuwe'),
    });
    await world.until(() => refreshed.includes(view.uri), 'a word that the page reads otherwise');
    const fresh = await world.connection.sendRequest<{ text: string }>('workspace/textDocumentContent', {
      uri: view.uri,
    });
    expect(fresh.text).toContain('De nieuwe spoorlijn');
  });

  test('the state of the portfolio is told', async () => {
    expect(await world.ask('policyAsks/status', rail())).toMatchObject({
      title: 'Proef',
      root: machine.base,
      asks: 2,
      submissions: 1,
      profile: 'draft',
      language: 'nl',
      today: '2026-03-12',
      completeness: [{ ask: 'rga-rail', wanted: expect.any(Number), there: expect.any(Number) }],
    });
  });

  test('a note that is moved stays the note of its submission', async () => {
    const moved = [{ oldUri: note(), newUri: machine.uri('submissions/rga/brief.md') }];
    const edit = await world.connection.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', {
      files: moved,
    });
    const [change] = edit.documentChanges as TextDocumentEdit[];
    expect(change?.textDocument.uri).toBe(machine.uri('submissions/rga/submission.yaml'));
    expect(change?.edits.map((one) => 'newText' in one && one.newText)).toEqual(['brief.md']);
  });

  test('a client that can neither move files nor version its edits still renames; its review stays known', async () => {
    await world.end('any');
    await start({});
    const edit = await world.ask<WorkspaceEdit>('textDocument/rename', rail(), atId, {
      newName: 'rga-spoor',
    });
    expect(Object.keys(edit.changes ?? {}).toSorted()).toEqual([note(), rail(), wijk()].toSorted());
    const texts = edit.changes?.[rail()]?.map(({ newText }) => newText).join('');
    expect(texts).toContain('formerIds: [rga-rail]');
  });

  test('an older client that makes files, and says no more, gets versions but moves nothing', async () => {
    await world.end('any');
    await start({ workspace: { workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] } } });
    const { documentChanges = [] } = await world.ask<WorkspaceEdit>('textDocument/rename', rail(), atId, {
      newName: 'rga-spoor',
    });
    const changes = documentChanges as TextDocumentEdit[];
    expect(changes.map(({ textDocument }) => textDocument)).toEqual(
      expect.arrayContaining([
        { uri: rail(), version: 1 },
        { uri: note(), version: null },
      ]),
    );
    expect(changes.every((change) => 'textDocument' in change)).toBe(true);
  });
});
