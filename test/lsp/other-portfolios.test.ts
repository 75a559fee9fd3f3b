// An index of another portfolio in the editor: what rests on it follows the file, wherever in the workspace it lies.
import { afterEach, expect, test } from 'vitest';
import { LspWorld } from '../worlds/lsp-world.ts';
import { MemoryMachine } from '../worlds/memory-machine.ts';
import { publishedBy } from '../worlds/two-portfolios.ts';

let world: LspWorld;
afterEach(() => world.end('any'));

test('is read again when it changes beside the portfolio', async () => {
  const index = 'drenthe/policy-asks.index.json';
  const machine = new MemoryMachine({
    'groningen/policy-asks.yaml': `title: Groningen\nlanguage: nl\ntoday: 2026-03-12\nindexes: [../${index}]\n`,
    'groningen/a.ask.yaml':
      'id: gr-a\ntitle: Verbreed de weg naar Assen\nstatus: concept\ndependsOn: [dr-a]\n',
    'drenthe/policy-asks.yaml': 'title: Drenthe\n',
    [index]: publishedBy('id: dr-a\n').text,
  });
  world = await LspWorld.start({ machine, folders: [machine.uri('groningen'), machine.uri('drenthe')] });
  const codes = () => world.shown(machine.uri('groningen/a.ask.yaml')).map(({ code }) => code);
  const wait = (wanted: readonly string[]) =>
    world.until(() => JSON.stringify(codes()) === JSON.stringify(wanted), wanted.join());
  await wait([]);
  machine.files.set(index, publishedBy('id: dr-a\nstatus: ingetrokken\n').text);
  await world.changed([machine.uri(index), 2]);
  await wait(['link/to-ended-ask']);
  machine.files.delete(index);
  await world.changed([machine.uri(index), 3]);
  await wait(['link/unknown-ask']);
  const ofConfiguration = () =>
    world.shown(machine.uri('groningen/policy-asks.yaml')).map(({ code }) => code);
  await world.until(() => ofConfiguration().length > 0, 'what is wrong with the configuration');
  expect(ofConfiguration()).toEqual(['schema/not-allowed']);
  machine.files.set(index, publishedBy('id: dr-a\n').text);
  await world.changed([machine.uri(index), 1]);
  await wait([]);
});
