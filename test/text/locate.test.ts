// Paths and places agree: what stands at the place of a path reads as the value of that path.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { locate, wordsIn } from '../../server/text/locate.ts';
import { type Part, type Path, wordsAt } from '../../server/text/place.ts';
import { readText } from '../../server/text/read.ts';
import { spoiled } from './odd-yaml.ts';
import { sample } from './sample.ts';
import { valuesOf } from './seen.ts';

const at = (text: string, path: Path, part?: Part, document = 0): string => {
  const { start, end } = locate(text).range(document, path, part);
  return text.slice(start, end);
};

const record =
  'id: a # b\nfunding:\n  term: geen\n  parts:\n    - {party: rijk, amount: 1}\n    - x\nempty:\nlast: |\n  een\n\n';

describe('the place of words', () => {
  const value = 'Wij vragen\nniet meer (5) dan wij vragen';
  const place = (text: string, words: string, from = 0) => {
    const start = value.replaceAll('\n', ' ').indexOf(words, from);
    const { start: begin, end } = locate(text).range(0, ['a']);
    const found = wordsIn(text, { start: begin, end }, wordsAt(value, { start, end: start + words.length }));
    return found && [text.slice(0, found.start).split('\n').length, text.slice(found.start, found.end)];
  };

  test.each([
    ['a: |\n  Wij vragen\n  niet meer (5) dan wij vragen\n', 'niet meer (5)', 0, [3, 'niet meer (5)']],
    ['a: |\r\n  Wij vragen\r\n  niet meer (5) dan wij vragen\r\n', 'vragen niet', 0, [2, 'vragen\r\n  niet']],
    ['a: >-\n  Wij vragen\n\n  niet meer (5)\n  dan wij vragen', 'vragen', 9, [5, 'vragen']],
    ['a: "Wij vragen\\nniet meer (5) dan wij\n  vragen"\n', 'wij vragen', 0, [1, 'wij\n  vragen']],
    ['a: "Wij vragen\\nniet meer (5) dan wij vragen"\n', 'vragen niet', 0, undefined],
  ])('%j: %s', (text, words, from, wanted) => {
    expect(place(text, words, from)).toEqual(wanted);
  });

  test('however a text is printed, the words that are found there are those that were meant', () => {
    const word = fc.constantFrom('de', 'bus', 'naar', "zo'n", 'a#b', '€', '(5)', 'x: y', 'de bus', '\n');
    const texts = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
    const styles = fc.constantFrom('BLOCK_FOLDED', 'BLOCK_LITERAL', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'PLAIN');
    const even = (text: string) => text.split(/\s+/u).filter(Boolean).join(' ');
    fc.assert(
      fc.property(
        texts,
        styles,
        fc.nat(200),
        fc.integer({ min: 1, max: 20 }),
        (text, style, from, length) => {
          const start = from % text.length;
          const words = wordsAt(text, { start, end: Math.min(text.length, start + length) });
          const printed = stringify({ a: text }, { lineWidth: 20, defaultStringType: style });
          const found = wordsIn(printed, locate(printed).range(0, ['a']), words);
          if (found !== undefined) expect(even(printed.slice(found.start, found.end))).toBe(even(words.text));
        },
      ),
    );
  });
});

describe('the place of a path', () => {
  test.each<[Path, Part, string]>([
    [['id'], 'value', 'a'],
    [['id'], 'key', 'id'],
    [['id'], 'pair', 'id: a'],
    [['funding', 'term'], 'pair', 'term: geen'],
    [['funding', 'parts', 0], 'value', '{party: rijk, amount: 1}'],
    [['funding', 'parts', 0, 'amount'], 'value', '1'],
    [['funding', 'parts', 1], 'pair', 'x'],
    [['funding', 'parts'], 'value', '- {party: rijk, amount: 1}\n    - x'],
    [['empty'], 'value', 'empty'],
    [['last'], 'value', '|\n  een'],
    // what is not there: the name of what should hold it
    [['funding', 'until'], 'value', 'funding'],
    [['funding', 'parts', 0, 'decision', 'body'], 'value', 'party'],
    [['funding', 'parts', 9], 'value', 'parts'],
    [['title'], 'value', 'id'],
    [[], 'value', 'id'],
  ])('%j, %s', (path, part, words) => {
    expect(at(record, path, part)).toBe(words);
    expect(at(record.replaceAll('\n', '\r\n'), path, part)).toBe(words.replaceAll('\n', '\r\n'));
    expect(at(`🚆: "é"\n${record}`, path, part)).toBe(words === 'id' && part === 'value' ? '🚆' : words);
  });

  test('in a later document', () => {
    expect(at('a: 1\n---\n# leeg\n---\nb: 2\n', ['b'], 'pair', 1)).toBe('b: 2');
  });

  test('after a slip, in the text as it is written', () => {
    expect(at('a: "x\nfunding\n  term: geen\nb: 1\n', ['funding', 'term'])).toBe('geen');
    expect(at('a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\nc: 4\n', ['c'], 'pair')).toBe('c: 4');
    expect(at('t: *Elke regio* telt\nb: 1\n', ['t'])).toBe('*Elke regio* telt');
    expect(at('f:\n\ta: 1\n\tb: 2\n', ['f', 'b'], 'pair')).toBe('b: 2');
  });

  test('of a document or a text that is not there is some words of the text', () => {
    expect(at('\n\n  los woord\n', ['x'], 'value', 3)).toBe('los woord');
    expect(at('a: 1\n', ['x'], 'value', 3)).toBe('a: 1');
    expect(locate('').range(0, ['x'])).toEqual({ start: 0, end: 0 });
  });
});

/** Every path of a value, with the value. */
function places(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return [
    { path, value },
    ...Object.entries(value).flatMap(([name, one]) =>
      places(one, [...path, Array.isArray(value) ? Number(name) : name]),
    ),
  ];
}

describe('paths and values agree', () => {
  test('for every path of the sample record', () => {
    for (const [document, root] of valuesOf(sample).entries()) {
      for (const { path, value } of places(root).filter((one) => one.path.length > 0)) {
        const words = at(sample, path, 'value', document);
        const column = sample.slice(0, sample.indexOf(words)).split('\n').at(-1) ?? '';
        const read: unknown = parse(`${' '.repeat(column.length)}${words}\n`);
        expect([path, read]).toEqual([path, value]);
      }
    }
  });

  test('for single values of records in which a hand slipped, outside the places that are in doubt', () => {
    const agree = (text: string): void => {
      const reading = readText(text);
      if (reading.problems.length > 0 && reading.documents.length === 0) return;
      const locator = locate(reading.text);
      for (const [document, { value: root, unreliable }] of reading.documents.entries()) {
        for (const { path, value } of places(root)) {
          const isDoubtful = unreliable.some((start) => start.every((name, index) => path[index] === name));
          if (path.length === 0 || isDoubtful || typeof value !== 'number') continue;
          const { start, end } = locator.range(document, path);
          expect(Number(reading.text.slice(start, end))).toBe(value);
        }
      }
    };
    fc.assert(fc.property(spoiled(sample), agree), { numRuns: 300 });
  });
});
