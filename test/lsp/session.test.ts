// How the server behaves as a guest: it waits for what it needs, tells what takes long, stops what nobody wants any more,
// serves several folders, and survives its own faults without giving away what the user wrote.
import {
  CancellationTokenSource,
  type CompletionList,
  type Hover,
  LSPErrorCodes,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { capable, type LspOptions, LspWorld } from '../worlds/lsp-world.ts';
import { MemoryMachine } from '../worlds/memory-machine.ts';

const portfolio = 'title: Proef\nlanguage: nl\ntoday: 2026-03-12\n';
const secret = 'Geheime wens van het bestuur';
const files = {
  'een/policy-asks.yaml': portfolio,
  'een/rail.ask.yaml': `id: rga-rail\ntitle: ${secret}\nstatus: concept\n`,
  'een/wijk.ask.yaml': 'id: rga-wijk\ntitle: Een wijk\nstatus: concept\ndependsOn: [rga-rail]\n',
  'twee/policy-asks.yaml': portfolio.replace('nl', 'en'),
  'twee/rail.ask.yaml': 'id: rga-rail\ntitle: Another railway\nstatus: concept\ntargetRegions: [GM0017]\n',
};

let world: LspWorld;
let machine: MemoryMachine;
const uri = (file: string) => machine.uri(file);
const wijk = () => uri('een/wijk.ask.yaml');
const atLink = { line: 3, character: 14 };
const hoverAt = (position = atLink) => world.ask<Hover | null>('textDocument/hover', wijk(), position);
const symbols = (query = '') =>
  world.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });

async function start(options: LspOptions = {}, change: (made: MemoryMachine) => void = () => undefined) {
  machine = new MemoryMachine(files);
  change(machine);
  world = await LspWorld.start({ machine, folders: [machine.base], ...options });
}
afterEach(() => world.end('any'));

describe('while a portfolio is still being read', () => {
  test('a question about it waits, and is answered in full', async () => {
    await start({}, (slow) => (slow.delay = 60));
    expect((await symbols()).map(({ containerName }) => containerName)).toHaveLength(3);
  });

  /** So many asks that reading them takes a while. */
  const crowd = (made: MemoryMachine): void => {
    for (let index = 0; index < 1500; index += 1) {
      const text = `title: Vraag om een brug bij dorp ${index}\nstatus: concept\nsummary: Een brug over de vaart bij dorp ${index}.\n`;
      made.files.set(`een/vraag-${index}.ask.yaml`, `id: vraag-${index}\n${text}`);
    }
  };

  test('a question about a text waits only for the configuration', async () => {
    const order: string[] = [];
    await start({}, crowd);
    await world.open(wijk(), files['een/wijk.ask.yaml']);
    const whole = symbols().then(() => order.push('portfolio'));
    const outline = world.ask('textDocument/documentSymbol', wijk()).then(() => order.push('text'));
    await Promise.all([whole, outline]);
    expect(order).toEqual(['text', 'portfolio']);
  });

  test('what is offered may grow, and says so', async () => {
    await start({}, crowd);
    await world.open(wijk(), files['een/wijk.ask.yaml']);
    const offered = () =>
      world.ask<CompletionList>('textDocument/completion', wijk(), { line: 2, character: 8 });
    expect((await offered()).isIncomplete).toBe(true);
    await symbols();
    expect((await offered()).isIncomplete).toBe(false);
  });

  test('the client is told, when it takes long', async () => {
    const told: unknown[] = [];
    const capabilities = { ...capable, window: { workDoneProgress: true } };
    await start({ capabilities }, (slow) => (slow.delay = 800));
    world.connection.onRequest('window/workDoneProgress/create', () => null);
    world.connection.onNotification('$/progress', (params: unknown) => {
      const { value } = params as { value: { kind: string; title?: string } };
      told.push(value.title ?? value.kind);
    });
    await symbols();
    await world.until(() => told.length >= 4, 'beginning and end of both portfolios');
    expect(told.toSorted()).toEqual(['Portefeuille nakijken', 'Portefeuille nakijken', 'end', 'end']);
  });
});

test('a portfolio that cannot be read is not shown as being read for ever', async () => {
  const told: string[] = [];
  const capabilities = { ...capable, window: { workDoneProgress: true } };
  await start({ capabilities, folders: ['file:///werk/een'] }, (made) => {
    made.delay = 800;
    made.broken = 'een/rail.ask.yaml';
  });
  world.connection.onRequest('window/workDoneProgress/create', () => null);
  world.connection.onNotification('$/progress', (params: unknown) => {
    told.push((params as { value: { kind: string } }).value.kind);
  });
  await world.until(() => world.log.length === 2, 'two lines in the log');
  await world.until(() => told.at(-1) === 'end', 'an end');
  world.log.splice(0);
});

describe('a question', () => {
  test('that is withdrawn is not answered', async () => {
    await start({}, (slow) => (slow.delay = 100));
    const source = new CancellationTokenSource();
    const asked = world.connection.sendRequest('workspace/symbol', { query: '' }, source.token);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  });

  test('about a text that changes meanwhile is not answered wrongly', async () => {
    await start({}, (slow) => (slow.delay = 60));
    await world.open(wijk(), files['een/wijk.ask.yaml']);
    const asked = world.ask('textDocument/definition', wijk(), atLink);
    await world.change(wijk(), { text: 'id: rga-wijk\n' });
    await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
  });

  test('about what is typed is answered for the text as it was, because an editor does not ask again', async () => {
    await start({}, (slow) => (slow.delay = 60));
    await world.open(wijk(), 'id: rga-wijk\nst\n');
    const asked = world.ask('textDocument/completion', wijk(), { line: 1, character: 2 });
    await world.change(wijk(), { text: 'id: rga-wijk\nstat\n' });
    const { items } = (await asked) as CompletionList;
    const status = items.find(({ label }) => label === 'status');
    expect(status?.textEdit).toMatchObject({
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
    });
  });

  test('about a file that is none of ours has no answer', async () => {
    await start();
    const other = uri('een/lijst.yaml');
    await world.open(other, 'x: 1\n', 'yaml');
    expect(await world.ask('textDocument/hover', other, { line: 0, character: 0 })).toBeNull();
    expect(await world.ask('textDocument/documentSymbol', uri('nergens.ask.yaml'))).toBeNull();
  });

  test('at any place of any text has an answer or none, and never a fault', async () => {
    await start();
    const place = fc.record({
      line: fc.integer({ min: 0, max: 9 }),
      character: fc.integer({ min: 0, max: 60 }),
    });
    const methods = ['hover', 'completion', 'definition', 'documentHighlight', 'prepareCallHierarchy'];
    const text = fc.tuple(
      fc.constantFrom(...Object.values(files), '[notitie](ask:rga-rail', '- {a: [b', '"', '🏘️: |\n  é\n\t'),
      fc.nat(80),
      fc.constantFrom('', '\n', ': ', '{', '"', '\u0000', '# '),
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        place,
        fc.constantFrom(...methods),
        async ([base, at, typed], position, method) => {
          await world.open(wijk(), base.slice(0, at) + typed + base.slice(at));
          await world.ask(`textDocument/${method}`, wijk(), position);
          await world.close(wijk());
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('several portfolios', () => {
  test('in one workspace know nothing of one another, and speak each its language', async () => {
    await start();
    await world.open(wijk(), files['een/wijk.ask.yaml']);
    expect(JSON.stringify(await hoverAt())).toContain(secret);
    expect(JSON.stringify(await hoverAt())).not.toContain('Another railway');
    await world.until(() => world.shown(uri('twee/rail.ask.yaml')).length === 1, 'a finding');
    expect(JSON.stringify(world.shown(uri('twee/rail.ask.yaml')))).toMatch(/municipality|region/u);
  });

  test('come when their folder is added, and go when it is removed', async () => {
    await start({ folders: [] });
    const folder = { uri: uri('twee'), name: 'twee' };
    const change = (event: object) =>
      world.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    await change({ added: [folder], removed: [] });
    await world.until(() => world.shownFiles().length === 1, 'a finding');
    await change({ added: [], removed: [folder] });
    await world.until(() => world.shownFiles().length === 0, 'nothing');
    expect(await symbols()).toEqual([]);
  });
});

describe('a fault', () => {
  const logged = () => world.log.splice(0).join('\n');

  test('in a feature is an answer and a line in the log, and the next question is answered', async () => {
    await start();
    await world.open(wijk(), files['een/wijk.ask.yaml']);
    await symbols();
    machine.broken = 'een/rail.ask.yaml';
    await expect(world.ask('textDocument/definition', wijk(), atLink)).rejects.toMatchObject({
      message: expect.stringContaining('ging mis'),
    });
    expect(logged()).toMatch(/^definition: RangeError \(.*memory-machine\.ts:\d+/u);
    machine.broken = undefined;
    expect(await world.ask('textDocument/definition', wijk(), atLink)).toHaveLength(1);
  });

  test('in a check breaks it off; the next change has everything looked at again', async () => {
    await start();
    await symbols();
    machine.broken = 'een/rail.ask.yaml';
    await world.changed([uri('een/rail.ask.yaml'), 2]);
    await world.until(() => world.log.length > 0, 'a line in the log');
    machine.broken = undefined;
    machine.files.set('een/rail.ask.yaml', 'id: rga-spoor\ntitle: Spoor\nstatus: concept\n');
    await world.changed([uri('een/rail.ask.yaml'), 2]);
    await world.until(() => world.shown(wijk()).length === 1, 'a link that leads nowhere');
    expect(logged()).toMatch(/^check: RangeError/u);
  });

  test('never has the log tell what the user wrote', async () => {
    await start();
    await world.open(wijk(), files['een/wijk.ask.yaml']);
    await symbols();
    machine.broken = 'een/rail.ask.yaml';
    await world.ask('textDocument/definition', wijk(), atLink).catch(() => undefined);
    await world.changed([uri('een/rail.ask.yaml'), 2]);
    await world.until(() => world.log.length > 1, 'lines in the log');
    expect(logged()).not.toMatch(/Geheime|wens|rga-rail/u);
  });
});
