// What is printed reads back as the same value, and is quoted only where it must be.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Writable } from '../../server/text/change.ts';
import { printFlow, printValue } from '../../server/text/print.ts';
import { readText } from '../../server/text/read.ts';

describe('the canonical style', () => {
  test('maps, lists and texts', () => {
    const value = {
      id: 'a',
      title: { nl: 'Een: twee' },
      goals: ['x'],
      parts: [{ party: 'rijk', amount: 5 }, []],
      text: 'een\ntwee\n',
      none: null,
    };
    expect(printValue(value)).toBe(
      'id: a\ntitle:\n  nl: "Een: twee"\ngoals:\n  - x\nparts:\n  - party: rijk\n    amount: 5\n  - []\ntext: |\n  een\n  twee\nnone: null',
    );
    expect(printValue(['a'], 4)).toBe('    - a');
    expect(printFlow({ a: [1, 'x, y'], b: {} })).toBe('{a: [1, "x, y"], b: {}}');
  });

  test.each([
    'yes',
    'no',
    'on',
    'Off',
    'true',
    'NULL',
    '~',
    '',
    ' a',
    'a ',
    '0123',
    '12',
    '1.5',
    '1e3',
    '0x1F',
    '.inf',
    '1_000',
    'a: b',
    'a:',
    'a #b',
    '#a',
    '- a',
    '-a',
    '? a',
    '*a',
    '&a',
    '!a',
    '@a',
    '`a',
    '%a',
    '[a',
    '{a',
    '"a',
    "'a",
    '|',
    '>',
    '=',
    '<<',
    '...',
    'a\tb: c',
    'a\u0007b',
  ])('%j is quoted', (text) => {
    expect(printValue(text)).toMatch(/^["']/);
  });

  test.each([
    'Lelylijn',
    'a-b',
    '2026-03-12',
    'noord-2026',
    'a:b',
    'a#b',
    "it's",
    'a "b" c',
    '€ 12 miljoen',
    'é',
    '(a)',
    'https://a.nl/b?c=d',
    'a, b',
    'yes please',
  ])('%j is not', (text) => {
    expect(printValue(text)).toBe(text);
  });

  test('marks inside a text choose the marks around it', () => {
    expect(printValue('"a": b')).toBe(`'"a": b'`);
    expect(printValue("'a': b")).toBe(`"'a': b"`);
  });
});

describe('reads back', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc
      .array(fc.constantFrom('a', ' ', '\n', ':', '#', '-', "'", '"', '\t', '\r', '🚆'), { maxLength: 8 })
      .map((all) => all.join('')),
  );
  const value = fc.letrec<{ value: Writable }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(text, tie('value'), { maxKeys: 3, noNullPrototype: true }),
    ),
  })).value;

  test('block style and between brackets, as yaml reads it', () => {
    fc.assert(
      fc.property(value, (one) => {
        expect(parse(printValue({ one }))).toEqual({ one });
        expect(parse(printFlow({ one }))).toEqual({ one });
      }),
      { numRuns: 1500 },
    );
  });

  test('and as we read it', () => {
    fc.assert(
      fc.property(text, (one) => {
        if (/\0/.test(one)) return;
        expect(readText(printValue({ a: one, b: [one] }))).toMatchObject({
          documents: [{ value: { a: one, b: [one] } }],
          problems: [],
        });
      }),
      { numRuns: 800 },
    );
  });
});
