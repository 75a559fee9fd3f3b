// Parts of texts as texts by themselves: always the part that was asked for, whatever was asked for before.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LatelyMet, ofItsOwn } from '../../server/text/own-text.ts';
import { signsOf } from '../../server/text/signs.ts';

const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[ab]{0,40}$/));

describe('a part of a text', () => {
  test('is what slicing gives', () => {
    const met = new LatelyMet(ofItsOwn);
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(60), (text, one, other) => {
        const [start, end] = [one, other].map((at) => Math.min(at, text.length)).toSorted((a, b) => a - b);
        const signs = signsOf(text);
        for (const _ of [1, 2]) expect(met.part(signs, start ?? 0, end ?? 0)).toBe(text.slice(start, end));
      }),
      { numRuns: 2000 },
    );
  });

  test('is made once while it is met again and again', () => {
    let made = 0;
    const met = new LatelyMet((part) => {
      made += 1;
      return part;
    });
    for (const text of ['title: one', 'one', 'the one']) {
      met.part(signsOf(text), text.length - 3, text.length);
    }
    expect(made).toBe(1);
  });

  test('that may not be is refused each time', () => {
    const met = new LatelyMet(() => {
      throw new Error('refused');
    });
    for (const _ of [1, 2]) expect(() => met.part(signsOf('one'), 0, 3)).toThrow('refused');
  });

  test('long or short is the same by itself', () => {
    fc.assert(fc.property(texts, (text) => ofItsOwn(text) === text));
  });
});

describe('the signs of a text', () => {
  test('are its units, with nothing behind them but zeros', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { codes } = signsOf(text);
        const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
        expect([...codes.subarray(0, text.length + 2)]).toEqual([...units, 0, 0]);
      }),
    );
  });

  test('of a long text are all there', () => {
    const text = 'policy '.repeat(20_000);
    const { codes, isPlain } = signsOf(text);
    expect(isPlain).toBe(true);
    expect(String.fromCharCode(...codes.subarray(text.length - 7, text.length))).toBe('policy ');
  });

  test('are plain only where nothing odd can stand', () => {
    for (const odd of ['\t', '\r', '\0', '\u0085', '\ufeff', '\ud800'])
      expect(signsOf(`a${odd}b`).isPlain).toBe(false);
  });
});
