// Whatever the bytes: an answer, soon, and never an exception.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, editsFor } from '../../server/text/edits.ts';
import { maxTextLength } from '../../server/text/limits.ts';
import { LocatedText } from '../../server/text/located-text.ts';
import { locate } from '../../server/text/locate.ts';
import { comments } from '../../server/text/comments.ts';
import { readText } from '../../server/text/read.ts';
import { scalarsIn } from '../../server/text/scalars.ts';
import { oddYaml, spoiled } from './odd-yaml.ts';
import { sample } from './sample.ts';
import { problemsOf } from './seen.ts';

/** Reads, locates and looks for comments; every range must lie in the text. */
function expectSense(content: string | Uint8Array): void {
  const { text, documents, problems } = readText(content);
  const locator = locate(text);
  const places = problems.flatMap(({ place, related }) => [place, ...related.map((one) => one.place)]);
  const ranges = [
    ...places.map(({ document, at, range }) => range ?? locator.range(document, at)),
    ...documents.flatMap(({ range }, index) => [
      range,
      locator.range(index, []),
      locator.range(index, ['niet', 0]),
    ]),
    ...comments(text).map(({ range }) => range),
  ];
  for (const { start, end } of ranges) {
    expect(0 <= start && start <= end && end <= text.length).toBe(true);
  }
  for (const fix of problems.flatMap(({ fixes }) => fixes)) applyEdits(text, editsFor(text, fix.changes));
}

describe('never an exception', () => {
  test('on any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectSense), { numRuns: 500 });
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), expectSense), { numRuns: 500 });
  });

  test('on a record in which a hand slipped', () => {
    fc.assert(fc.property(fc.oneof(spoiled(sample), oddYaml.chain(spoiled)), expectSense), { numRuns: 300 });
  });

  test('on every cut of a record', () => {
    for (let end = 0; end < sample.length; end += 7) expectSense(sample.slice(0, end));
  });
});

describe('what is no text', () => {
  const bytes = (...all: number[]): Uint8Array => Uint8Array.from(all);

  test.each([
    ['a zip', bytes(0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe), 'syntax not-text: '],
    ['Latin-1', bytes(0x61, 0x3a, 0x20, 0xe9), 'syntax not-utf8: a'],
    ['UTF-16', bytes(0xff, 0xfe, 0x61, 0), 'syntax not-utf8: '],
    ['a NUL', bytes(0x61, 0x3a, 0x20, 0), 'syntax not-text: a'],
  ])('%s is one problem and no record', (_, content, problem) => {
    expect(readText(content).documents).toEqual([]);
    const [first, ...others] = problemsOf(content);
    expect([first?.slice(0, problem.length), others]).toEqual([problem, []]);
  });

  test('nothing, and nothing but comments, is no record and no problem', () => {
    for (const text of ['', '\n', '# los\n', '---\n', '---\n# los\n---\n']) {
      expect(readText(text)).toMatchObject({ documents: [], problems: [] });
    }
  });

  test('a byte order mark is no part of the text', () => {
    const content = new TextEncoder().encode('\uFEFFid: a\n');
    expect(readText(content)).toMatchObject({ text: 'id: a\n', documents: [{ value: { id: 'a' } }] });
  });
});

describe('an answer soon', () => {
  const bomb = `a: &a [x, x]\n${[...'bcdefghijklmnop'].map((key, i) => `${key}: &${key} [*${'abcdefghijklmnop'[i]}, *${'abcdefghijklmnop'[i]}]\n`).join('')}`;

  test.each([
    ['a text of 100 MB', 'x'.repeat(100_000_000), 'unsupported too-large'],
    ['100,000 opening brackets', '['.repeat(100_000), 'unsupported too-deep'],
    ['100,000 dashes', '- '.repeat(100_000), 'unsupported too-deep'],
    [
      'a thousand levels',
      Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
      'unsupported too-deep',
    ],
    ['an alias bomb', bomb, 'unsupported anchor'],
    ['a megabyte of spaces in a broken list', `a: [\n${' '.repeat(1_000_000)}\n`, 'syntax unclosed-bracket'],
    ['a megabyte of backslashes', `a: "${'\\'.repeat(1_000_000)}`, 'syntax unclosed-quote'],
  ])(
    'on %s, with one problem',
    (_, text, problem) => {
      const start = performance.now();
      const found = problemsOf(text);
      expect(found.map((line) => line.slice(0, problem.length))).toEqual([problem]);
      // Generous: the machine may be busy. What must not happen is a wait of minutes.
      expect(performance.now() - start).toBeLessThan(15_000);
    },
    60_000,
  );

  test('on endless slips, which are not all listed', () => {
    const found = problemsOf('a: 0123\n'.repeat(5000));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toMatch(/^syntax too-many/);
    expect(problemsOf('a: "x\n'.repeat(1000)).at(-1)).toMatch(/^syntax too-many/);
  }, 60_000);

  test.each(['\n', '\r\n'])(
    'on an edit below a key with nothing but comments, lines ending in %j',
    (lineEnd) => {
      const lines = ['id: a', 'funding:', ...Array.from({ length: 60 }, () => '# uitleg'), 'status: concept'];
      const text = lines.join(lineEnd);
      const edits = editsFor(text, [{ kind: 'set', at: ['status'], value: 'vastgesteld' }]);
      expect(applyEdits(text, edits)).toBe(text.replace('concept', 'vastgesteld'));
    },
    15_000,
  );

  test('on a text that is nothing but marks of conflicts, or one list', () => {
    expect(problemsOf(`<<<<<<<\n${'=======\n'.repeat(130_000)}`)[0]).toMatch(/conflict/);
    const list = new LocatedText(`a: [${'x,'.repeat(150_000)}]\n`);
    expect(scalarsIn(list, { start: 0, end: list.text.length })).toHaveLength(150_000);
  }, 60_000);

  test('a text of just the allowed length is read', () => {
    const text = `a: ${'x'.repeat(maxTextLength - 4)}\n`;
    expect(readText(text).documents).toHaveLength(1);
    for (const longer of [`${text}x`, text + text]) {
      expect(problemsOf(longer)[0]).toMatch(/too-large/);
      expect(problemsOf(new TextEncoder().encode(longer))[0]).toMatch(/too-large/);
    }
  });
});
