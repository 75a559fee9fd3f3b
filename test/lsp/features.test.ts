// The features of the editor through the protocol: at marked places, however a text is written and however the client counts.
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  ClientCapabilities,
  CodeAction,
  CodeLens,
  CompletionList,
  DocumentLink,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  Position,
  Range,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { marked } from '../worlds/editor-world.ts';
import { capable, LspWorld } from '../worlds/lsp-world.ts';
import { MemoryMachine } from '../worlds/memory-machine.ts';

const files = {
  'policy-asks.yaml': 'title: Proef\nlanguage: nl\nprofile: draft\ntoday: 2026-03-12\n',
  'submissions/rga/submission.yaml':
    'id: inbreng-rga\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nnote: note.md\n',
  'submissions/rga/note.md': '# Notitie 🏘️\n\nWij vragen een [spoorlijn](ask:rga-rail).\n',
  'submissions/rga/rail.ask.yaml': 'id: rga-rail\ntitle: Een spoorlijn\nstatus: concept\n',
};
const modern = {
  ...capable,
  textDocument: {
    ...capable.textDocument,
    hover: { contentFormat: ['markdown' as const] },
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
  },
};

let world: LspWorld;
let machine: MemoryMachine;

/** Ways in which a text is written, and in which a client counts. */
const ways = ['utf-16', 'utf-8'].flatMap((encoding) =>
  ['\n', '\r\n'].map((end) => ({ encoding, end, name: `${encoding}, ${JSON.stringify(end)}` })),
);

describe.each(ways)('with $name', ({ encoding, end }) => {
  const head = '# 𝔸 é 👩‍👧\n';
  const units = (text: string): number => (encoding === 'utf-8' ? Buffer.byteLength(text) : text.length);
  const positionIn = (text: string, offset: number): Position => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length - 1, character: units(lines.at(-1) ?? '') };
  };
  const rangeIn = (text: string, { start, end: to }: { start: number; end: number }): Range => ({
    start: positionIn(text, start),
    end: positionIn(text, to),
  });
  const offsetIn = (text: string, { line, character }: Position): number => {
    const lines = text.split('\n');
    const before = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0);
    const own = lines[line] ?? '';
    let column = 0;
    while (column < own.length && units(own.slice(0, column)) < character) column += 1;
    return before + column;
  };
  const edited = (text: string, edits: readonly TextEdit[]): string =>
    edits
      .map(({ range, newText }) => ({
        start: offsetIn(text, range.start),
        to: offsetIn(text, range.end),
        newText,
      }))
      .toSorted((one, other) => other.start - one.start)
      .reduce((all, { start, to, newText }) => all.slice(0, start) + newText + all.slice(to), text);

  /** Opens a text with marks as a file of the portfolio. */
  async function open(written: string, file = 'submissions/rga/wijk.ask.yaml') {
    const { text, cursors, ranges } = marked((head + written).replaceAll('\n', end));
    const uri = machine.uri(file);
    await world.open(uri, text);
    const position = positionIn(text, cursors[0] ?? 0);
    return { uri, text, position, range: ranges[0] === undefined ? undefined : rangeIn(text, ranges[0]) };
  }

  beforeEach(async () => {
    machine = new MemoryMachine(files);
    const capabilities = { ...modern, general: { positionEncodings: [encoding] } };
    world = await LspWorld.start({ machine, folders: [machine.base], capabilities });
  });
  afterEach(async () => {
    await world.end('any');
  });

  test('a hover tells what a code is, at the code', async () => {
    const { uri, position, range } = await open(
      'id: a\ntitle: é𝔸\nstatus: concept\ntargetRegions: [{ informal: é𝔸 }, ⟦GM16‸99⟧]\n',
    );
    const hover = await world.ask<Hover>('textDocument/hover', uri, position);
    expect(hover.range).toEqual(range);
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('Noordenveld') });
  });

  test('completion finds a region by a part of its name and puts its code in place of the word', async () => {
    const { uri, text, position } = await open(
      'id: a\ntitle: Kade\nstatus: concept\ntargetRegions:\n  - { informal: é𝔸 }\n  - noordenv‸\n',
    );
    const list = await world.ask<CompletionList>('textDocument/completion', uri, position);
    const found = list.items.find(({ label }) => label === 'Noordenveld');
    expect(edited(text, [found?.textEdit as TextEdit])).toBe(text.replace('noordenv', 'GM1699'));
    const told = await world.connection.sendRequest<{ documentation: { value: string } }>(
      'completionItem/resolve',
      found,
    );
    expect(told.documentation.value).toContain('Noordenveld');
  });

  test('hints name what stands behind codes', async () => {
    const { uri, text, range } = await open(
      'id: a\ntitle: é𝔸\nstatus: concept\ntargetRegions: [{ informal: é𝔸 }, ⟦GM1699⟧]\n',
    );
    const whole = { start: { line: 0, character: 0 }, end: positionIn(text, text.length) };
    const hints = await world.ask<InlayHint[]>('textDocument/inlayHint', uri, undefined, { range: whole });
    expect(hints.map(({ position, label }) => [position, label])).toContainEqual([
      range?.end,
      expect.stringContaining('Noordenveld'),
    ]);
  });

  test('a lens counts the references to an ask', async () => {
    const { uri, range } = await open(
      'id: ⟦rga-spoor⟧\ntitle: Spoor\nstatus: concept\n',
      'submissions/rga/rail.ask.yaml',
    );
    await open('id: a\ntitle: Kade\nstatus: concept\ndependsOn: [rga-spoor]\nsupports: [rga-spoor]\n');
    const lenses = await world.ask<CodeLens[]>('textDocument/codeLens', uri);
    const resolved = await Promise.all(
      lenses.map((lens) => world.connection.sendRequest<CodeLens>('codeLens/resolve', lens)),
    );
    expect(resolved.map(({ range: at, command }) => [at, command?.title])).toContainEqual([
      range,
      expect.stringContaining('2 '),
    ]);
  });

  test('a code action mends a retired region', async () => {
    const { uri, text, range } = await open(
      'id: a\ntitle: é𝔸 kade\nstatus: concept\ntargetRegions: [{ informal: é𝔸 }, ⟦GM0017⟧]\n',
    );
    const context = { diagnostics: [], only: ['quickfix'] };
    const actions = await world.ask<CodeAction[]>('textDocument/codeAction', uri, undefined, {
      range,
      context,
    });
    const mending = actions.find(({ title }) => title.includes('GM0014'));
    expect(mending?.edit).toBeUndefined();
    const { edit } = await world.connection.sendRequest<CodeAction>('codeAction/resolve', mending);
    const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(change?.textDocument).toEqual({ uri, version: 1 });
    expect(edited(text, change?.edits as TextEdit[])).toBe(text.replace('GM0017', 'GM0014'));
  });

  test('formatting puts keys in order with small edits', async () => {
    const { uri, text } = await open('title: é𝔸 kade\nid: a\nstatus: concept\n');
    const edits = await world.ask<TextEdit[]>('textDocument/formatting', uri, undefined, {
      options: { tabSize: 2, insertSpaces: true },
    });
    const lines = edited(text, edits).split(end);
    expect(lines.slice(0, 4)).toEqual([head.trimEnd(), 'id: a', 'title: é𝔸 kade', 'status: concept']);
  });

  test('tokens tell a retired code from others', async () => {
    const { uri, range } = await open(
      'id: a\ntitle: Kade\nstatus: concept\ntargetRegions: [{ informal: é𝔸 }, ⟦GM0017⟧]\n',
    );
    const { data } = await world.ask<SemanticTokens>('textDocument/semanticTokens/full', uri);
    const legend = world.initialized.capabilities.semanticTokensProvider?.legend;
    const tokens = decoded(data);
    const here = tokens.find(
      ({ line, character }) => line === range?.start.line && character === range.start.character,
    );
    expect(here?.length).toBe(6);
    expect(legend?.tokenModifiers.filter((_, bit) => ((here?.modifiers ?? 0) >> bit) & 1)).toContain(
      'deprecated',
    );
  });
});

describe('over several files', () => {
  const portfolio = {
    ...files,
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
    await world.open(note(), files['submissions/rga/note.md'], 'markdown');
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
    expect(again.text).toContain('Een spoorlijn');
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

  test('a client that can neither move files nor version its edits still renames', async () => {
    await world.end('any');
    await start({});
    const edit = await world.ask<WorkspaceEdit>('textDocument/rename', rail(), atId, {
      newName: 'rga-spoor',
    });
    expect(Object.keys(edit.changes ?? {}).toSorted()).toEqual([note(), rail(), wijk()].toSorted());
  });
});

function decoded(numbers: readonly number[]) {
  const tokens: { line: number; character: number; length: number; modifiers: number }[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < numbers.length; at += 5) {
    const [lines = 0, columns = 0, length = 0, , modifiers = 0] = numbers.slice(at, at + 5);
    character = lines === 0 ? character + columns : columns;
    line += lines;
    tokens.push({ line, character, length, modifiers });
  }
  return tokens;
}
