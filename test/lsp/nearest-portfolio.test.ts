// Which portfolio a file belongs to: the nearest one around it, whichever comes or goes. What is found in it is shown once.
import type { Diagnostic } from 'vscode-languageserver';
import { afterEach, describe, expect, test } from 'vitest';
import { LspWorld } from '../worlds/lsp-world.ts';
import { MemoryMachine } from '../worlds/memory-machine.ts';

const configuration = 'title: Proef\nlanguage: nl\nprofile: draft\ntoday: 2026-03-12\n';
const een = 'los/een.ask.yaml';
const loose = {
  [een]: 'id: een\ntitle: Kade\nstatus: klaar\ndependsOn: [twee]\n',
  'los/twee.ask.yaml': 'id: twee\ntitle: Brug\nstatus: concept\n',
  'los/diep/drie.ask.yaml': 'id: twee\ntitle: Sluis\nstatus: klaar\n',
};

let world: LspWorld;
let machine: MemoryMachine;
const uri = (file: string) => machine.uri(file);
const codes = (file: string) => world.shown(uri(file)).map(({ code }: Diagnostic) => code);
const shows = (file: string, ...wanted: string[]) =>
  world.until(
    () => codes(file).join() === wanted.join(),
    `${wanted.join() || 'nothing'} in ${file}, not ${codes(file).join()}`,
  );
const create = (file: string, text: string) => {
  machine.files.set(file, text);
  return world.changed([uri(file), 1]);
};
const remove = (file: string) => {
  machine.files.delete(file);
  return world.changed([uri(file), 3]);
};
/** Everything that was asked before is answered, so what is shown now stays. */
const settled = () => world.connection.sendRequest('workspace/symbol', { query: 'kade' });

async function open(files: Readonly<Record<string, string>>) {
  machine = new MemoryMachine(files);
  world = await LspWorld.start({ machine, folders: [machine.base] });
  await world.open(uri(een), loose[een]);
}
afterEach(() => world.end('any'));

describe('an ask that belongs to no portfolio', () => {
  test('is looked at with its neighbours only', async () => {
    await open(loose);
    await shows(een, 'schema/not-allowed');
    expect(world.shownFiles()).toEqual([uri(een)]);
    await world.close(uri(een));
    await shows(een);
  });

  test.each([
    ['in its folder', 'los/policy-asks.yaml'],
    ['in a folder above', 'policy-asks.yaml'],
  ])('joins a portfolio that appears %s', async (_where, file) => {
    await open(loose);
    await shows(een, 'schema/not-allowed');
    await create(file, configuration);
    await shows('los/diep/drie.ask.yaml', 'ask/duplicate-id', 'schema/not-allowed');
    await settled();
    expect(codes(een)).toEqual(['schema/not-allowed']);
  });
});

describe('a configuration that is open and does not lie on the disk', () => {
  const file = 'policy-asks.yaml';

  test('makes a portfolio of its folder until it is closed', async () => {
    await open(loose);
    await shows(een, 'schema/not-allowed');
    await world.open(uri(file), configuration);
    await shows('los/diep/drie.ask.yaml', 'ask/duplicate-id', 'schema/not-allowed');
    await world.close(uri(file));
    await shows('los/diep/drie.ask.yaml');
    await shows(een, 'schema/not-allowed');
  });

  test('holds its portfolio together when it was deleted on the disk', async () => {
    await open({ [file]: configuration, ...loose });
    await world.open(uri(file), configuration);
    await shows('los/diep/drie.ask.yaml', 'ask/duplicate-id', 'schema/not-allowed');
    await remove(file);
    await settled();
    expect(codes('los/diep/drie.ask.yaml')).toEqual(['ask/duplicate-id', 'schema/not-allowed']);
    await world.close(uri(file));
    await shows('los/diep/drie.ask.yaml');
  });
});

describe('a portfolio inside another', () => {
  const outer = { 'policy-asks.yaml': configuration, ...loose };
  const inner = 'los/policy-asks.yaml';

  test('takes over what lies below it, and gives it back when it goes', async () => {
    await open(outer);
    await shows(een, 'schema/not-allowed');
    await create(inner, configuration);
    await settled();
    expect(codes(een)).toEqual(['schema/not-allowed']);
    await shows('los/twee.ask.yaml', 'ask/duplicate-id');
    await remove(inner);
    await settled();
    expect(codes(een)).toEqual(['schema/not-allowed']);
    await shows('los/twee.ask.yaml', 'ask/duplicate-id');
    await shows('los/diep/drie.ask.yaml', 'ask/duplicate-id', 'schema/not-allowed');
  });

  test('says what is found in an open text, and takes it back when it is mended', async () => {
    await open(outer);
    await create(inner, configuration);
    await settled();
    await world.change(uri(een), { text: loose[een].replace('klaar', 'concept') });
    await shows(een);
    await remove(inner);
    await settled();
    await world.change(uri(een), { text: loose[een].replace('klaar', 'af') });
    await shows(een, 'schema/not-allowed');
  });
});

describe('a portfolio below a folder that is never entered', () => {
  const rest = { 'los/twee.ask.yaml': loose['los/twee.ask.yaml'] };

  test('is followed when its own folder is open', async () => {
    machine = new MemoryMachine(
      { 'policy-asks.yaml': configuration, ...rest },
      'file:///x/node_modules/werk',
    );
    world = await LspWorld.start({ machine, folders: [machine.base] });
    await settled();
    await create(een, loose[een]);
    await shows(een, 'schema/not-allowed');
    await create('node_modules/vier.ask.yaml', 'id: vier\ntitle: Kade\nstatus: klaar\n');
    await remove(een);
    await shows(een);
    expect(world.shownFiles()).toEqual([]);
  });

  test('is followed when one of its texts is open, and the folder around it', async () => {
    const below = (file: string) => `node_modules/werk/${file}`;
    machine = new MemoryMachine({
      [below('policy-asks.yaml')]: configuration,
      [below('los/twee.ask.yaml')]: rest['los/twee.ask.yaml'],
    });
    world = await LspWorld.start({ machine, folders: [machine.base] });
    await world.open(uri(below('los/twee.ask.yaml')), rest['los/twee.ask.yaml']);
    await settled();
    await create(below(een), loose[een]);
    await shows(below(een), 'schema/not-allowed');
  });
});

test.each(['file:///C:/werk', 'file:///c%3A/werk', 'file://Server/deel'])(
  'a portfolio in %s is that of its files, however the client writes them',
  async (base) => {
    const files = { 'policy-asks.yaml': configuration, ...loose };
    machine = new MemoryMachine(files, base);
    world = await LspWorld.start({ machine, folders: [base] });
    await world.open(uri(een), loose[een]);
    await shows(een, 'schema/not-allowed');
    expect(await world.ask('textDocument/definition', uri(een), { line: 3, character: 13 })).toHaveLength(2);
    await world.change(uri(een), { text: loose[een].replace('klaar', 'concept') });
    await shows(een);
  },
);
