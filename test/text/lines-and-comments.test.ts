// Places by line and column, and the comments of a text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comments } from '../../server/text/comments.ts';
import { Lines } from '../../server/text/lines.ts';
import { sample } from './sample.ts';

describe('lines', () => {
  test('end at LF, CRLF and a lone CR', () => {
    const lines = new Lines('a\r\nbc\rd\n');
    expect(lines.count).toBe(4);
    expect([0, 1, 2, 3, 5, 6, 7, 8].map((offset) => lines.position(offset))).toEqual([
      { line: 0, column: 0 },
      { line: 0, column: 1 },
      { line: 0, column: 2 },
      { line: 1, column: 0 },
      { line: 1, column: 2 },
      { line: 2, column: 0 },
      { line: 2, column: 1 },
      { line: 3, column: 0 },
    ]);
    expect([0, 1, 2, 3].map((line) => lines.range(line))).toEqual([
      { start: 0, end: 1 },
      { start: 3, end: 5 },
      { start: 6, end: 7 },
      { start: 8, end: 8 },
    ]);
  });

  test('count in UTF-16 units', () => {
    expect(new Lines('🚆x\né').position(2)).toEqual({ line: 0, column: 2 });
    expect(new Lines('🚆x\né').offset(1, 1)).toBe(5);
  });

  test('bring what lies outside to the nearest place', () => {
    const lines = new Lines('ab\ncd');
    expect([lines.position(-1), lines.position(99)]).toEqual([
      { line: 0, column: 0 },
      { line: 1, column: 2 },
    ]);
    expect([lines.offset(0, 99), lines.offset(9, 0), lines.offset(-1, 5), lines.offset(1, -1)]).toEqual([
      2, 5, 0, 3,
    ]);
  });

  test('there and back again', () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r\n', '\r', '🚆'), { maxLength: 20 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (one) => {
        const lines = new Lines(one);
        for (let offset = 0; offset <= one.length; offset++) {
          const { line, column } = lines.position(offset);
          const isWithinBreak = one[offset] === '\n' && one[offset - 1] === '\r';
          expect(lines.offset(line, column)).toBe(isWithinBreak ? offset - 1 : offset);
        }
      }),
    );
  });
});

describe('comments', () => {
  const found = (text: string): string[] =>
    comments(text).map(({ text: words, ownLine }) => `${ownLine ? 'line' : 'end'} ${words}`);

  test('stand on their own line or at the end of one', () => {
    expect(found(sample)).toEqual(['line fictional', 'end nog niet besproken', 'line bedragen excl. btw']);
    expect(found('a: 1 #b\n  # c\n## d\n')).toEqual(['end b', 'line c', 'line d']);
  });

  test.each([
    'a: "b # c"',
    "a: 'b # c'",
    'a: b#c',
    'a: |\n  # b\n  c\n',
    'a: >\n  b\n  # c\n',
    'a: "b\n  # c"',
    'a: [b#c]',
    "a: 'it''s # b'",
    'a: "\\" # b"',
    'a: b',
  ])('are not in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('have the place from the hash sign to the end of their words, in any line ends', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const text = ['a: 🚆 # één  ', '---', 'b: [c, # d', '  e]'].join(lineEnd);
      expect(comments(text).map(({ range }) => text.slice(range.start, range.end))).toEqual(['# één', '# d']);
    }
  });

  test('are found after a slip that would swallow them', () => {
    expect(found('a: "b # c\nd: 1 # e\n')).toContain('end e');
    expect(found('a: "b\n# c\nd: 1 # e\n')).toEqual(['line c', 'end e']);
  });
});
