// How often the rule is right, measured on pairs of asks judged by hand. The page tells these figures; they must be true.
import { describe, expect, test } from 'vitest';
import { measured } from '../../server/rules/ask/near/measured.ts';
import { nearDuplicate } from '../../server/rules/ask/near-duplicate.ts';
import { figuresOf, isTold, labelledPairs } from './ask/labelled-pairs.ts';

const apart = labelledPairs.filter(({ tuned }) => tuned !== true);

describe('the labelled pairs', () => {
  test('are enough, and of both kinds', () => {
    const same = labelledPairs.filter((pair) => pair.same).length;
    expect(labelledPairs.length).toBeGreaterThanOrEqual(60);
    expect(Math.min(same, labelledPairs.length - same)).toBeGreaterThanOrEqual(labelledPairs.length * 0.4);
    expect([measured.pairs, measured.same, measured.apart.pairs]).toEqual([
      labelledPairs.length,
      same,
      apart.length,
    ]);
  });

  test('give the precision and recall that the page tells', { timeout: 60_000 }, () => {
    const { precision, recall } = measured;
    expect(figuresOf(labelledPairs)).toEqual({ precision, recall });
    expect(figuresOf(apart)).toEqual({ precision: measured.apart.precision, recall: measured.apart.recall });
  });

  test('are all told when nothing but small words or numbers differ', () => {
    const plain = labelledPairs.filter(
      ({ kind }) => kind === 'clear duplicate' || kind === 'only numbers differ',
    );
    expect(plain.filter((pair) => !isTold(pair)).map(({ one }) => one.title)).toEqual([]);
  });

  test('are never told for regions that do not meet, nor for fixed phrases in common', () => {
    const quiet = labelledPairs.filter(
      ({ kind }) => kind === 'same text, other region' || kind === 'boiler plate',
    );
    expect(quiet.filter((pair) => isTold(pair)).map(({ one }) => one.title)).toEqual([]);
  });
});

test.each(['nl', 'en'] as const)('the page tells the figures (%s)', (language) => {
  const { pairs, same, precision, recall, apart: kept } = measured;
  const numbers = nearDuplicate.page[language].what.match(/\d+/gu)?.map(Number);
  expect(numbers).toEqual([pairs, same, precision, recall, kept.pairs, kept.precision, kept.recall]);
});
