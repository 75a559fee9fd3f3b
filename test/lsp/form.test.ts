// A form through the protocol: what is shown, edits that a client can make, and a text that changed meanwhile.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FieldEditAnswer, FormAnswer } from '../../server/lsp/protocol.ts';
import { editFieldRequest, formRequest, mendFieldRequest } from '../../server/lsp/protocol.ts';
import { applyEdits } from '../../server/text/edits.ts';
import { Lines } from '../../server/text/lines.ts';
import { fieldsOf } from '../worlds/form-world.ts';
import { LspWorld, modern } from '../worlds/lsp-world.ts';
import { MemoryMachine, notedPortfolio } from '../worlds/memory-machine.ts';

const first = 'id: rga-eerste\ntitle: Een 𝔸\nstatus: concept\n';
const second = 'id: rga-tweede\ntitle: Twee\nstatus: concept\ntargetRegions: [GM0017]\n';

let world: LspWorld;
let uri: string;

beforeEach(async () => {
  const machine = new MemoryMachine(notedPortfolio);
  world = await LspWorld.start({ machine, folders: [machine.base], capabilities: modern });
  uri = machine.uri('submissions/rga/wijk.ask.yaml');
  await world.open(uri, `${first}---\n${second}`);
});
afterEach(async () => {
  await world.end('any');
});

const request = <R>(name: string, params: object) =>
  world.connection.sendRequest<R>(name, { textDocument: { uri }, ...params });
const form = (params: object = {}) => request<FormAnswer>(formRequest, params);

function edited(text: string, answer: FieldEditAnswer): string {
  if ('refused' in answer) throw new Error(answer.refused);
  const lines = new Lines(text);
  const edits = answer.edits.map(({ range: { start, end }, newText }) => ({
    range: { start: lines.offset(start.line, start.character), end: lines.offset(end.line, end.character) },
    text: newText,
  }));
  return applyEdits(text, edits);
}

describe('a form', () => {
  test('is that of the ask at a position, with the version of the text', async () => {
    expect(await form()).toMatchObject({ document: 0, title: 'Een 𝔸', version: 1 });
    const there = await form({ position: { line: 5, character: 0 } });
    expect(there).toMatchObject({
      document: 1,
      title: 'Twee',
      asks: [{ title: 'Een 𝔸' }, { title: 'Twee' }],
    });
    expect(await form({ document: 9 })).toMatchObject({ document: 1 });
  });

  test('says what stands at the position, where that is in the ask that is shown', async () => {
    const retired = { line: 7, character: 18 };
    expect(await form({ position: retired })).toMatchObject({ document: 1, at: ['targetRegions', 0] });
    expect(await form({ position: retired, document: 0 })).not.toHaveProperty('at');
    expect(await form()).not.toHaveProperty('at');
  });

  test('gives the edits of a field', async () => {
    const params = { document: 0, path: ['title'], value: 'Anders', version: 1 };
    const answer = await request<FieldEditAnswer>(editFieldRequest, params);
    expect(edited(`${first}---\n${second}`, answer)).toBe(
      `${first.replace('Een 𝔸', 'Anders')}---\n${second}`,
    );
  });

  test('gives the edits of a fix', async () => {
    const made = await form({ document: 1 });
    const finding = made === null ? undefined : fieldsOf(made).flatMap(({ findings }) => findings)[0];
    expect(finding?.rule).toBe('region/retired');
    const params = { version: 1, fingerprint: finding?.fingerprint, fix: 0 };
    const answer = await request<FieldEditAnswer>(mendFieldRequest, params);
    expect(edited(`${first}---\n${second}`, answer)).toContain('targetRegions: [GM0014]');
  });

  test('of a text that changed meanwhile is to be asked anew', async () => {
    const params = { document: 0, path: ['title'], value: 'Anders', version: 7 };
    expect(await request(editFieldRequest, params)).toEqual({
      stale: true,
      refused: expect.stringContaining('ondertussen veranderd'),
    });
  });

  test('refuses in a sentence what does not fit', async () => {
    const params = { document: 0, path: ['deadline'], value: 'ooit', version: 1 };
    expect(await request(editFieldRequest, params)).toEqual({
      stale: false,
      refused: expect.stringContaining('“ooit” past hier niet'),
    });
  });

  test('is nothing for a text of no portfolio', async () => {
    expect(await request(formRequest, { textDocument: { uri: 'untitled:Untitled-1' } })).toBeNull();
  });
});
