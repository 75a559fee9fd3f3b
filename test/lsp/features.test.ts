// The features of the editor through the protocol: at marked places, however a text is written and however the client counts.
import type {
  MarkupContent,
  CodeAction,
  CodeLens,
  CompletionList,
  CreateFile,
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  Position,
  Range,
  SemanticTokens,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { marked } from '../worlds/editor-world.ts';
import { LspWorld, modern } from '../worlds/lsp-world.ts';
import { MemoryMachine, notedPortfolio } from '../worlds/memory-machine.ts';

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
    machine = new MemoryMachine(notedPortfolio);
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

  test('a link leads to its ask, at the id', async () => {
    const rail = await open(
      'title: é𝔸\n"id": ⟦rga-spoor⟧\nstatus: concept\n',
      'submissions/rga/rail.ask.yaml',
    );
    const { uri, position } = await open(
      'id: a\ntitle: é𝔸\nstatus: concept\nsupports: [{ ask: "rga-s‸poor" }]\n',
    );
    const found = await world.ask<Location[]>('textDocument/definition', uri, position);
    expect(found).toEqual([{ uri: rail.uri, range: rail.range }]);
  });

  test('a rename replaces the id wherever it stands, and nothing around it', async () => {
    const rail = await open('title: é𝔸\nid: rga-s‸poor\nstatus: concept\n', 'submissions/rga/rail.ask.yaml');
    const wijk = await open('id: a\ntitle: é𝔸\nstatus: concept\nsupports: ["rga-spoor"] # é𝔸\n');
    const params = { newName: 'rga-lijn' };
    const { documentChanges } = await world.ask<WorkspaceEdit>(
      'textDocument/rename',
      rail.uri,
      rail.position,
      params,
    );
    const after = new Map(
      (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
        textDocument.uri,
        edits as TextEdit[],
      ]),
    );
    for (const { uri, text } of [rail, wijk])
      expect(edited(text, after.get(uri) ?? [])).toBe(text.replace('rga-spoor', 'rga-lijn'));
  });

  test('all places of one thing in a text light up', async () => {
    const { uri, position, text } = await open(
      'id: a\ntitle: é𝔸\nstatus: concept\nsupports: [rga-r‸ail]\nwaivers: [{ rule: link/cycle, with: rga-rail, because: é𝔸 }]\n',
    );
    const found = await world.ask<DocumentHighlight[]>('textDocument/documentHighlight', uri, position);
    const places = [...text.matchAll(/rga-rail/gu)].map(({ index }) =>
      rangeIn(text, { start: index, end: index + 8 }),
    );
    expect(found.map(({ range }) => range)).toEqual(places);
  });

  test('the outline names what is there, at its place', async () => {
    const { uri, range } = await open('title: é𝔸 kade\nid: a\nstatus: concept\nfunding:\n  "term": ⟦geen⟧\n');
    const [ask] = await world.ask<DocumentSymbol[]>('textDocument/documentSymbol', uri);
    const all = (symbol: DocumentSymbol): DocumentSymbol[] => [
      symbol,
      ...(symbol.children ?? []).flatMap(all),
    ];
    const term = ask && all(ask).find(({ detail }) => /geen/iu.test(detail ?? ''));
    expect(term?.range.end).toEqual(range?.end);
  });

  test('Enter after a key that opens a block goes on within it', async () => {
    const { uri, text, position } = await open('id: a\ntitle: é𝔸\nfunding:\n‸');
    const edits = await world.ask<TextEdit[]>('textDocument/onTypeFormatting', uri, position, {
      ch: '\n',
      options: { tabSize: 2, insertSpaces: true },
    });
    expect(edited(text, edits)).toBe(`${text}  `);
  });

  test('a selection of a note becomes an ask', async () => {
    const note = machine.uri('submissions/rga/note.md');
    const { text, ranges } = marked(
      '# é𝔸\n\nDaarom 🏘️ vragen wij ⟦een brug bij Haren⟧.\n'.replaceAll('\n', end),
    );
    await world.open(note, text, 'markdown');
    const range = rangeIn(text, ranges[0] ?? { start: 0, end: 0 });
    const context = { diagnostics: [], only: ['refactor.extract'] };
    const [action] = await world.ask<CodeAction[]>('textDocument/codeAction', note, undefined, {
      range,
      context,
    });
    const { edit } = await world.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    const changes = edit?.documentChanges ?? [];
    const [inNote, made] = changes as [TextDocumentEdit, CreateFile];
    expect(edited(text, inNote.edits as TextEdit[])).toMatch(
      /vragen wij \[een brug bij Haren\]\(ask:[a-z-]+\)\./u,
    );
    expect(made).toMatchObject({ kind: 'create', uri: expect.stringMatching(/\.ask\.yaml$/u) });
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

describe('a client that cannot show Markdown', () => {
  const title = 'Een **spoorlijn** [oost] & 3*4_5_6';
  const file = 'submissions/rga/lijn.ask.yaml';

  test('is told the same in plain words', async () => {
    machine = new MemoryMachine({
      ...notedPortfolio,
      'submissions/rga/rail.ask.yaml': `id: rga-rail\ntitle: '${title}'\nstatus: concept\n`,
    });
    world = await LspWorld.start({ machine, folders: [machine.base] });
    const uri = machine.uri(file);
    await world.open(uri, 'id: rga-lijn\ntitle: x\nstatus: concept\ndependsOn: [rga-rail]\n');
    const position = { line: 3, character: 14 };
    const { contents } = await world.ask<{ contents: MarkupContent }>('textDocument/hover', uri, position);
    expect(contents.kind).toBe('plaintext');
    expect(
      contents.value.startsWith('Een **spoorlijn** [oost] & 3*4_5_6 · Vraag · rga-rail\n\n- Status: '),
    ).toBe(true);
    const list = await world.ask<CompletionList>('textDocument/completion', uri, { line: 2, character: 9 });
    const [offer] = list.items;
    const told = await world.connection.sendRequest<{ documentation: MarkupContent }>(
      'completionItem/resolve',
      offer,
    );
    expect(told.documentation.kind).toBe('plaintext');
    expect(told.documentation.value).not.toMatch(/\*\*|`|\\/u);
    await world.end('any');
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
