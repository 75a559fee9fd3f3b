import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frame, splitLines } from '../../server/cli/frame.ts';
import { between, cut, table, width, wrap } from '../../server/cli/layout.ts';
import { harmless } from '../../server/text/harmless.ts';

const plain = (_style: string, text: string) => text;
const look = { paint: plain, style: 'red', columns: 60, indent: 0 } as const;

describe('how wide a text is shown', () => {
  test.each([
    ['abc', 3],
    ['één', 3],
    ['e\u0301', 1],
    ['€ 12', 4],
    ['日本', 4],
    ['👩‍👩‍👧', 2],
    ['🇳🇱', 2],
    ['→ “x”', 5],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => {
    expect(width(text)).toBe(columns);
  });

  test('wrapped lines fit, and nothing is lost', () => {
    const words = fc.array(fc.constantFrom('een', 'tweede', '日本語', 'Súdwest-Fryslân', '👩‍👩‍👧'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.integer({ min: 16, max: 60 }), (list, columns) => {
        const lines = wrap(list.join(' '), columns);
        expect(lines.join(' ')).toBe(list.join(' '));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test('an amount stays with its sign', () => {
    expect(wrap('te weinig: € 200 van', 12)).toEqual(['te weinig:', '€ 200 van']);
    expect(wrap('too little: EUR 200', 15)).toEqual(['too little:', 'EUR 200']);
  });

  test('cutting never gives more columns than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, columns) => {
        expect(width(cut(text, columns))).toBeLessThanOrEqual(Math.max(columns, 1));
        expect(width(between(text, 0, columns))).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test('a table lines up its columns', () => {
    expect(
      table(
        [
          ['a', 'één', 'x'],
          ['langer', '日', 'y'],
        ],
        40,
      ),
    ).toEqual(['a       één  x', 'langer  日   y']);
  });
});

describe('the source line with its underline', () => {
  const framed = (text: string, spot: [number, number, number, number]) => {
    const [line, column, endLine, endColumn] = spot;
    return frame(splitLines(text), { line, column, endLine, endColumn }, look);
  };

  test.each([
    ['plain', 'id: x\ntitle: y', [2, 8, 2, 9], ['    2 │ title: y', '      │        ^']],
    ['tabs', '\tid: x', [1, 6, 1, 7], ['    1 │     id: x', '      │         ^']],
    ['wide characters before it', 'a: 日本 b', [1, 7, 1, 8], ['    1 │ a: 日本 b', '      │         ^']],
    ['astral characters in it', 'a: 👍👍', [1, 4, 1, 8], ['    1 │ a: 👍👍', '      │    ^^^^']],
    ['several lines: to the end of the first', 'a: [\n b ]', [1, 4, 2, 4], ['    1 │ a: [', '      │    ^']],
    ['an empty place', 'a:', [1, 3, 1, 3], ['    1 │ a:', '      │   ^']],
    ['Windows line ends', 'a: b\r\nc: d', [1, 4, 1, 5], ['    1 │ a: b', '      │    ^']],
    ['a line that is not there', 'a', [9, 1, 9, 2], []],
  ] as const)('%s', (_what, text, spot, lines) => {
    expect(framed(text, [...spot])).toEqual(lines);
  });

  test('a control character is shown, not sent, and the underline still fits', () => {
    expect(framed('a: \u001B[2Jx', [1, 8, 1, 9])).toEqual([
      String.raw`    1 │ a: \u001B[2Jx`,
      '      │             ^',
    ]);
  });

  test('a long line is cut around the culprit', () => {
    const text = `${'a'.repeat(200)}FOUT${'b'.repeat(200)}`;
    const [line = '', under = ''] = framed(text, [1, 201, 1, 205]);
    expect(width(line)).toBeLessThanOrEqual(60);
    expect(line).toMatch(/…a+FOUTb+…$/);
    expect(line.slice(under.indexOf('^'), under.lastIndexOf('^') + 1)).toBe('FOUT');
  });

  test('of a line of a megabyte too, ten thousand times', () => {
    const text = `${'é🏠'.repeat(150_000)}FOUT${'b'.repeat(600_000)}`;
    const lines = splitLines(text);
    const started = performance.now();
    let shown: string[] = [];
    for (let turn = 0; turn < 10_000; turn += 1)
      shown = frame(lines, { line: 1, column: 450_001, endLine: 1, endColumn: 450_005 }, look);
    // Generous: what must not happen is a wait of minutes.
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(shown[0]).toMatch(/…[ é🏠]+FOUTb+…$/u);
    expect(width(shown[0] ?? '')).toBeLessThanOrEqual(60);
  }, 60_000);

  test('for any line and place: two lines that fit, or none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.nat(220),
        fc.nat(220),
        (text, from, length) => {
          const lines = framed(text, [1, from + 1, 1, from + 1 + length]);
          expect(lines).toHaveLength(2);
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(62);
        },
      ),
    );
  });
});

test('what steers a terminal or turns text around is made visible', () => {
  expect(harmless('a\u0007b\u009Bc\u202Ed\r')).toBe(String.raw`a\u0007b\u009Bc\u202Ed\u000D`);
  expect(harmless('gewone tekst, één\n\tok')).toBe('gewone tekst, één\n\tok');
});
