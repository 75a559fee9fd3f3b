// Regular expressions from code lists: the usual ones work, wild ones are refused before they are tried.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedPattern, isBounded, longestText, matchOf } from '../../server/text/bounded-pattern.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';

test('all forms of the built-in list are bounded', () => {
  const { entries } = builtInVocabulary().words;
  const patterns = entries
    .flatMap(({ pattern, loose }) => [pattern, loose])
    .filter((one) => one !== undefined);
  expect(patterns.length).toBeGreaterThan(10);
  expect(patterns.filter((one) => !isBounded(one))).toEqual([]);
});

describe.each([
  ['a repetition in a repetition', '^(a+)+$'],
  ['a choice in a repetition', '^(a|a)*$'],
  ['a bounded repetition of a bounded repetition', String.raw`^(\d{1,9}){1,9}$`],
  ['something optional in a repetition', '(a?)*b'],
  ['many repetitions in a row', '^a*a*a*a*a*b$'],
  ['many short repetitions in a row', 'a{0,9}'.repeat(10)],
  ['many choices in a row', '(?:a|b)'.repeat(20)],
  ['a reference to a group', String.raw`(a)\1`],
  ['a reference to a name', String.raw`(?<x>a)\k<x>`],
  ['a bracket that opens', '(a'],
  ['a bracket that closes', 'a)|(b'],
  ['a class that stays open', '[a-'],
  ['a repetition of nothing', '*a'],
  ['a range that runs backwards', '[z-a]'],
  ['nothing', ' '],
  ['a very long pattern', 'a'.repeat(501)],
])('%s', (_, pattern) => {
  test('is refused', () => {
    expect(isBounded(pattern)).toBe(false);
  });
});

test.each([
  [String.raw`\d{4}-\d{3}`, '2026-031', '2026-31'],
  ['^(?:kst|stb)-[0-9]+$', 'stb-7', 'xkst-7'],
  [String.raw`(?<year>20\d{2})(?:-[A-Z]+)?/\p{L}`, '2026-XV/é', '2026-XV'],
  ['a|b', 'b', 'ab'],
  ['[)(|*]{3}', '(*)', '()'],
])('%s stands for a whole text', (pattern, right, wrong) => {
  const compiled = boundedPattern(pattern);
  expect(matchOf(compiled, right)?.[0]).toBe(right);
  expect(matchOf(compiled, wrong)).toBeUndefined();
});

test('a very long text is never tried', () => {
  const letters = boundedPattern('a+');
  expect(matchOf(letters, 'a'.repeat(longestText))).toBeDefined();
  expect(matchOf(letters, 'a'.repeat(longestText + 1))).toBeUndefined();
});

test('any pattern gets an answer, and what is accepted ends on texts made to be slow', () => {
  const bit = fc.constantFrom(
    'a',
    'b',
    '[ab]',
    '(',
    '(?:',
    ')',
    '|',
    '*',
    '+',
    '?',
    '{1,9}',
    '{3}',
    '{0,}',
    '.',
    '^',
    '$',
  );
  const pattern = fc.array(bit, { maxLength: 14 }).map((bits) => bits.join(''));
  fc.assert(
    fc.property(pattern, (written) => {
      const compiled = boundedPattern(written);
      matchOf(compiled, `${'a'.repeat(longestText - 1)}!`);
    }),
    { numRuns: 2000 },
  );
});
