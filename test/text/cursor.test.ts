// What is being typed at ‸, in records as they look while somebody types them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cursorAt, slotAt, textOf, textsOf } from '../../server/text/cursor.ts';
import { inEveryForm, marked } from '../worlds/editor-world.ts';

/** "key of funding, typed ‘te’", "item targetRegions/1, typed ‘’". */
function typedAt(text: string): string {
  const { cursors, text: plain } = marked(text);
  const cursor = cursorAt(plain, cursors[0] ?? -1);
  const where = cursor.path.join('/') || 'record';
  if (cursor.typing === 'text' || cursor.typing === 'nothing' || cursor.typing === 'comment')
    return cursor.typing;
  return `${cursor.typing}${cursor.typing === 'key' ? ' of' : ''} ${where}, typed ‘${cursor.word}’`;
}

/** The text after `put` was put in. */
function putAt(text: string, put: string): string {
  const { cursors, text: plain } = marked(text);
  const { range, lead, trail } = cursorAt(plain, cursors[0] ?? -1);
  return plain.slice(0, range.start) + lead + put + trail + plain.slice(range.end);
}

const places: readonly (readonly [what: string, text: string, wanted: string])[] = [
  ['an empty file', '‸', 'key of record, typed ‘’'],
  ['the first letters of a key', 'id: a\nsta‸', 'key of record, typed ‘sta’'],
  ['in the middle of a key that has its colon', 'sta‸tus: concept', 'key of record, typed ‘sta’'],
  ['before a key', '‸status: concept', 'key of record, typed ‘’'],
  ['between a key and its colon', 'status ‸ : concept', 'nothing'],
  ['a colon without key', '‸: concept', 'key of record, typed ‘’'],
  ['behind the colon', 'status:‸', 'value status, typed ‘’'],
  ['behind colon and space', 'status: ‸', 'value status, typed ‘’'],
  ['a value', 'status: con‸', 'value status, typed ‘con’'],
  ['in the middle of a value', 'status: con‸cept # nog', 'value status, typed ‘con’'],
  ['a value of several words', 'scheme:\n  id: Wonen op Ko‸ Termijn', 'value scheme/id, typed ‘Wonen op Ko’'],
  ['a value with a colon in it', 'title: Let op: iets‸', 'value title, typed ‘Let op: iets’'],
  ['a quoted value', 'status: "con‸"', 'value status, typed ‘con’'],
  ['a quotation mark that is not closed', "status: 'con‸\nowner: x", 'value status, typed ‘con’'],
  ['behind a quoted value', 'status: "concept" ‸', 'nothing'],
  ['a key in quotation marks', '"sta‸tus": x', 'key of record, typed ‘sta’'],
  ['below a map that is already there', 'funding:\n  term: geen\n  ‸', 'key of funding, typed ‘’'],
  ['letters below a map', 'funding:\n  term: geen\n  fr‸', 'key of funding, typed ‘fr’'],
  ['the first line below a key', 'funding:\n  ‸', 'key of funding, typed ‘’'],
  ['the first letters below a key', 'funding:\n  te‸\nowner: x', 'key of funding, typed ‘te’'],
  ['an empty line in the first column', 'funding:\n  term: geen\n‸', 'key of record, typed ‘’'],
  ['an empty line before deeper keys', 'funding:\n  ‸\n  term: geen', 'key of funding, typed ‘’'],
  [
    'an empty line of a deeper map',
    'funding:\n  amount:\n    total: 1\n    ‸',
    'key of funding/amount, typed ‘’',
  ],
  ['an empty line of the map around', 'funding:\n  amount:\n    total: 1\n  ‸', 'key of funding, typed ‘’'],
  ['between two columns', 'funding:\n  amount:\n    total: 1\n   ‸', 'key of funding/amount, typed ‘’'],
  ['a key without its colon on the line above', 'funding\n  ‸', 'key of funding, typed ‘’'],
  ['beside a key without its colon', 'funding\n‸', 'key of record, typed ‘’'],
  ['a key without its colon before deeper lines', 'fund‸\n  term: geen', 'key of record, typed ‘fund’'],
  ['a dash alone', 'nationalGoals:\n  -‸', 'item nationalGoals/0, typed ‘’'],
  ['a dash and a space', 'nationalGoals:\n  - ‸', 'item nationalGoals/0, typed ‘’'],
  ['on a dash', 'nationalGoals:\n  ‸- a', 'nothing'],
  ['an item', 'nationalGoals:\n  - woon\n  - woni‸', 'item nationalGoals/1, typed ‘woni’'],
  ['an item of a list right under its key', 'nationalGoals:\n- woni‸', 'item nationalGoals/0, typed ‘woni’'],
  ['below a list', 'nationalGoals:\n  - a\n  ‸', 'item nationalGoals/1, typed ‘’'],
  ['letters below a list', 'nationalGoals:\n  - a\n  woo‸', 'item nationalGoals/1, typed ‘woo’'],
  ['below a list that stands right under its key', 'nationalGoals:\n- a\n‸', 'key of record, typed ‘’'],
  ['a key of an item', 'targetRegions:\n  - code: GM‸', 'value targetRegions/0/code, typed ‘GM’'],
  ['the second key of an item', 'targetRegions:\n  - code: a\n    ‸', 'key of targetRegions/0, typed ‘’'],
  ['between dash and key', 'targetRegions:\n  - ‸ code: a', 'nothing'],
  [
    'the second item of two maps',
    'targetRegions:\n- code: a\n- na‸: b',
    'key of targetRegions/1, typed ‘na’',
  ],
  ['a list in an item', 'claims:\n  - evidence:\n    - ‸', 'item claims/0/evidence/0, typed ‘’'],
  ['dashes behind each other', 'a:\n  - - x\n    - ‸', 'item a/0/1, typed ‘’'],
  ['a dash on a line of its own', 'claims:\n  -\n    ‸', 'item claims/0, typed ‘’'],
  ['in a list between brackets', 'nationalGoals: [a, woni‸]', 'item nationalGoals/1, typed ‘woni’'],
  [
    'a bracket that is not closed',
    'nationalGoals: [a, woni‸\nowner: x',
    'item nationalGoals/1, typed ‘woni’',
  ],
  ['an empty place between brackets', 'nationalGoals: [‸]', 'item nationalGoals/0, typed ‘’'],
  ['behind a comma', 'nationalGoals: [a,‸]', 'item nationalGoals/1, typed ‘’'],
  ['before another item', 'nationalGoals: [‸, a]', 'item nationalGoals/0, typed ‘’'],
  ['brackets over two lines', 'nationalGoals: [a,\n  wo‸]', 'item nationalGoals/1, typed ‘wo’'],
  [
    'brackets over two lines, not closed',
    'nationalGoals: [a,\n  ‸\nowner: x',
    'item nationalGoals/1, typed ‘’',
  ],
  ['behind brackets', 'nationalGoals: [a] ‸', 'nothing'],
  ['a key between braces', 'amount: {to‸}', 'key of amount, typed ‘to’'],
  ['a value between braces', 'amount: {vat: in‸}', 'value amount/vat, typed ‘in’'],
  ['a value between braces that are not closed', 'amount: {vat: ‸', 'value amount/vat, typed ‘’'],
  ['the second key between braces', 'amount: {vat: incl, ‸}', 'key of amount, typed ‘’'],
  ['braces in brackets', 'dependsOn: [a, {ask: b, while: [con‸]}]', 'item dependsOn/1/while/0, typed ‘con’'],
  ['a quoted item between brackets', 'nationalGoals: ["woni‸"]', 'item nationalGoals/0, typed ‘woni’'],
  [
    'a quoted item that is not closed',
    'nationalGoals: ["woni‸, b]\nowner: x',
    'item nationalGoals/0, typed ‘woni’',
  ],
  ['a comment', 'status: concept # nog‸', 'comment'],
  ['a comment of its own', 'id: a\n# nog‸', 'comment'],
  ['a comment in brackets over lines', 'nationalGoals: [a, # nog‸\n  b]', 'comment'],
  ['a hash inside a word', 'title: nummer#1‸', 'value title, typed ‘nummer#1’'],
  ['a block of text', 'title: >-\n  Een te‸kst', 'text'],
  ['an empty line in a block of text', 'title: |\n  Een\n  ‸\n  twee', 'text'],
  ['a hash in a block of text', 'title: |\n  Een # twee‸', 'text'],
  ['the sign of a block', 'title: >-‸', 'text'],
  ['below a block of text', 'title: |\n  Een\n‸', 'key of record, typed ‘’'],
  ['below a block of text in an item', 'claims:\n  - text: |\n      Een\n    ‸', 'key of claims/0, typed ‘’'],
  ['a text that goes on', 'title: Een\n  twee‸', 'text'],
  ['a quoted text that goes on', 'title: "Een\n  twee‸"\nowner: x', 'text'],
  [
    'below a quotation mark that is not closed',
    'title: "Een\nowner: x\nstatus: con‸',
    'value status, typed ‘con’',
  ],
  ['in the indentation of a key', 'funding:\n ‸ term: geen', 'nothing'],
  ['on the sign between records', 'id: a\n---‸', 'nothing'],
  ['tabs for indentation', 'funding:\n\tterm: geen\n\t‸', 'key of funding, typed ‘’'],
  ['a key with a slash', 'rules:\n  goal/no‸: off', 'key of rules, typed ‘goal/no’'],
  ['conflict markers', '<<<<<<< HEAD\nid: a\n=======\nid: b\n>>>>>>> x\nsta‸', 'key of record, typed ‘sta’'],
];

describe.each(places)('%s', (_what, text, wanted) => {
  test('as written', () => expect(typedAt(text)).toBe(wanted));
  inEveryForm(text, (form) => {
    // A comment line or another record before a `---` would make other records of these.
    test('is the same thing', () => expect(typedAt(form)).toBe(wanted));
  });
});

describe('what is put in', () => {
  test.each([
    ['replaces the word on both sides of the cursor', 'status: con‸cept', 'ingediend', 'status: ingediend'],
    ['leaves the colon and value behind a key', 'sta‸tus: concept', 'owner', 'owner: concept'],
    ['replaces quotation marks too', 'status: "con‸"', 'concept', 'status: concept'],
    ['replaces a mark that is not closed', 'status: "con‸', 'concept', 'status: concept'],
    ['gets a space behind a colon', 'status:‸', 'concept', 'status: concept'],
    ['gets a space behind a dash', 'a:\n  -‸', 'b', 'a:\n  - b'],
    ['gets a space behind a comma', 'a: [b,‸]', 'c', 'a: [b, c]'],
    ['gets no space behind a bracket', 'a: [‸]', 'b', 'a: [b]'],
    ['leaves the comment behind it', 'status: con‸ # nog', 'concept', 'status: concept # nog'],
    ['keeps a space before a comment', 'status: ‸# nog', 'concept', 'status: concept # nog'],
    ['leaves the other items', 'a: [b, c‸d, e]', 'f', 'a: [b, f, e]'],
    ['stands in the column of its map', 'a:\n  b: c\n     ‸', 'd: e', 'a:\n  b: c\n  d: e'],
    ['gets a dash in a list', 'a:\n  - b\n  ‸', 'c', 'a:\n  - b\n  - c'],
    ['puts tabs right', 'a:\n  b: c\n\t‸', 'd: e', 'a:\n  b: c\n  d: e'],
  ])('%s', (_what, text, put, wanted) => expect(putAt(text, put)).toBe(wanted));
});

describe('what stands beside it', () => {
  const record = 'funding:\n  term: geen\n  fr‸\n  until: 2030\nowner: x\ntargetRegions: [a, {code: b}]\n';

  test('keys before and behind the cursor', () => {
    const { cursors, text } = marked(record);
    const { home } = cursorAt(text, cursors[0] ?? -1);
    expect(home.slots.map(({ step }) => step)).toEqual(['term', 'fr', 'until']);
  });

  test('values anywhere in the record', () => {
    const { cursors, text } = marked(record);
    const { record: slots } = cursorAt(text, cursors[0] ?? -1);
    expect(textOf(slotAt(slots, ['owner']))).toBe('x');
    expect(slotAt(slots, ['targetRegions'])?.slots.flatMap(textsOf)).toEqual(['a', 'b']);
  });

  test('nothing of another record of the stream', () => {
    const cursor = cursorAt('id: a\n---\n# b\n---\nid: c\nst', 26);
    expect([cursor.document, textOf(slotAt(cursor.record, ['id']))]).toEqual([1, 'c']);
  });
});

describe('any text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      'a',
      ': ',
      '- ',
      '\n',
      '\r\n',
      '  ',
      '\t',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      "'",
      '#',
      '|\n',
      '>-\n',
      '---\n',
      '...',
      'sleutel',
      '🏘️',
    ),
    { maxLength: 40 },
  );

  test('gives an answer within the text at every offset', () => {
    fc.assert(
      fc.property(pieces, (words) => {
        const text = words.join('');
        for (let at = -1; at <= text.length + 1; at += 1) {
          const { range, word } = cursorAt(text, at);
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeLessThanOrEqual(text.length);
          expect(range.start <= Math.max(0, at) && range.end >= Math.min(at, text.length)).toBe(true);
          expect(word.includes('\n')).toBe(false);
          expect(/[\r\n]/.test(text.slice(range.start, range.end))).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  // A hundred thousand pieces would take minutes, longer than a test may, if time grew with the square of the length.
  test.each(['- ', '[', '{a: ', '"', "a: '", '# ', 'a:\n', 'x ', ' ', 'a: [\n', '? ', ': ', '["', ', '])(
    'takes time by its length: %j',
    (piece) => {
      const text = piece.repeat(100_000);
      expect(cursorAt(text, text.length).range.end).toBe(text.length);
    },
  );
});
