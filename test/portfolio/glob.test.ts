// Which paths the patterns of the configuration name, and that no pattern can keep the check waiting.
import { describe, expect, test } from 'vitest';
import { IgnoreRules, isPattern, isTame, pathMatcher } from '../../server/portfolio/glob.ts';

describe('a pattern of the configuration', () => {
  test.each([
    ['submissions/rga', 'submissions/rga', true],
    ['submissions/rga', 'submissions/rga/a.ask.yaml', false],
    ['submissions/rga/**', 'submissions/rga/a/b.ask.yaml', true],
    ['./submissions/*/a.ask.yaml', 'submissions/rga/a.ask.yaml', true],
    ['submissions/*', 'submissions/rga/a.ask.yaml', false],
    ['**/a.ask.yaml', 'a.ask.yaml', true],
    ['vocabularies/{regio,doel}*.yaml', 'vocabularies/doelen.yaml', true],
    ['', '', false],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(pathMatcher([pattern])(path)).toBe(fits);
  });

  test('is told from a plain name', () => {
    expect(isPattern('vocabularies/*.yaml')).toBe(true);
    expect(isPattern('vocabularies/doelen.yaml')).toBe(false);
  });
});

describe('a pattern that would keep the check waiting is left out', () => {
  const path = `${'a/'.repeat(500)}${'a'.repeat(250)}`;

  test.each([
    `${'*a'.repeat(60)}b`,
    `${'**/'.repeat(200)}b`,
    '{a,aa}'.repeat(40),
    `${'{'.repeat(500)}a,b`,
    '*'.repeat(100_000),
    '[a-'.repeat(1000),
  ])('%#', { timeout: 20_000 }, (pattern) => {
    expect(isTame(pattern)).toBe(false);
    expect(pathMatcher([pattern, 'b'])('b')).toBe(true);
    expect(pathMatcher([pattern])(path)).toBe(false);
    expect(IgnoreRules.none.and([pattern], '').ignores(path, false)).toBe(false);
  });

  test.each(['*a*a*b', '**/*a*a/**/*a*b', '**/a/**/b', '{a,aa}{a,aa}{a,aa}b', '+(a|aa)+(a|aa)b'])(
    '%s is not wild',
    { timeout: 20_000 },
    (pattern) => {
      expect(isTame(pattern)).toBe(true);
      expect(pathMatcher([pattern])(path)).toBe(false);
      expect(IgnoreRules.none.and([pattern], '').ignores(path, false)).toBe(false);
    },
  );
});

describe('lines of a .gitignore', () => {
  test.each([
    ['', 'build/', 'a/build/', true],
    ['', 'build/', 'a/build', false],
    ['', '/build', 'a/build/', false],
    ['', '*.tmp\n!keep.tmp', 'a/keep.tmp', false],
    ['', '\\#x', '#x', true],
    ['', '# x', 'x', false],
    ['a', 'build', 'a/b/build/', true],
    ['a', 'build', 'b/build/', false],
    ['a', '/build', 'a/build/', true],
    ['a', '/build', 'a/b/build/', false],
    ['a', 'b/build', 'a/b/build/', true],
    ['a', '# build', 'a/build/', false],
    ['a [1]*', 'build', 'a [1]*/build/', true],
    ['a [1]*', 'build', 'a 1x/build/', false],
  ])('in %j, %j leaves out %s: %s', (folder, text, path, ignored) => {
    const rules = IgnoreRules.none.and(text.split('\n'), folder);
    expect(rules.ignores(path.replace(/\/$/, ''), path.endsWith('/'))).toBe(ignored);
  });

  test('a nearer line takes back what a farther one leaves out', () => {
    const rules = IgnoreRules.none.and(['klad/'], '').and(['!klad/'], 'deel');
    expect(rules.ignores('klad/a.yaml', false)).toBe(true);
    expect(rules.ignores('deel/klad/a.yaml', false)).toBe(false);
  });
});
