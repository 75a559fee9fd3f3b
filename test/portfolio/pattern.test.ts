// What patterns for paths match, and that no pattern takes long.
import { describe, expect, test } from 'vitest';
import { IgnoreRules } from '../../server/portfolio/ignore-rules.ts';
import { matcher } from '../../server/portfolio/pattern.ts';

describe('patterns of the configuration', () => {
  test.each([
    ['submissions/rga', 'submissions/rga', true],
    ['submissions/rga', 'submissions/rga/a.ask.yaml', false],
    ['submissions/rga/**', 'submissions/rga/a/b.ask.yaml', true],
    ['./submissions/*/a.ask.yaml', 'submissions/rga/a.ask.yaml', true],
    ['submissions/*', 'submissions/rga/a.ask.yaml', false],
    ['**/a.ask.yaml', 'a.ask.yaml', true],
    ['**/a/**/z', 'a/b/a/c/z', true],
    ['**/a/**/z', 'b/z', false],
    ['**.yaml', 'a/b.yaml', false],
    ['*.ask.yaml', '.ask.yaml', false],
    ['**/*.yaml', '.github/x.yaml', false],
    ['.github/*.yaml', '.github/x.yaml', true],
    ['?.yaml', '🏠.yaml', true],
    ['[a-c]?.yaml', 'bé.yaml', true],
    ['[!a-c].yaml', 'b.yaml', false],
    ['[]x].yaml', '].yaml', true],
    ['[z-a].yaml', 'b.yaml', false],
    ['{a,b/{c,d}}.yaml', 'b/d.yaml', true],
    ['{a,b}.yaml', 'c.yaml', false],
    ['a\\*.yaml', 'a*.yaml', true],
    ['a\\*.yaml', 'ab.yaml', false],
    ['a{b', 'a{b', true],
    ['(a|b)+.yaml', '(a|b)+.yaml', true],
    ['!a.yaml', 'b.yaml', true],
    ['', '', false],
  ])('%s and %s: %s', (pattern, path, fits) => {
    expect(matcher([pattern])(path)).toBe(fits);
  });
});

describe('lines of a .gitignore', () => {
  test.each([
    ['build/', 'a/build', true, 'ignored'],
    ['build/', 'a/build', false, undefined],
    ['/build', 'a/build', true, undefined],
    ['a/build', 'a/build', true, 'ignored'],
    ['*.tmp', 'a/.x.tmp', false, 'ignored'],
    ['x/**', 'x', true, undefined],
    ['x/**', 'x/y', false, 'ignored'],
    ['**/x', 'x', false, 'ignored'],
    ['*.tmp\n!keep.tmp', 'a/keep.tmp', false, 'taken-back'],
    ['# x\n\n   \nx   ', 'x', false, 'ignored'],
    ['\\#x\r\n', '#x', false, 'ignored'],
    ['\uFEFFx', 'x', false, 'ignored'],
    ['/', 'x', false, undefined],
    ['!', 'x', false, undefined],
    ['Build', 'build', true, undefined],
  ])('%j speaks of %s (a folder: %s): %s', (text, path, isFolder, verdict) => {
    expect(IgnoreRules.read(text).verdict(path, isFolder)).toBe(verdict);
  });
});

test.each([
  `${'*a'.repeat(60)}b`,
  `${'**/'.repeat(200)}b`,
  '{a,aa}'.repeat(40),
  `${'{'.repeat(500)}a,b`,
  '*'.repeat(100_000),
  '[a-'.repeat(1000),
])('no pattern takes long: %#', (pattern) => {
  const path = `${'a/'.repeat(500)}${'a'.repeat(250)}`;
  const started = performance.now();
  matcher([pattern])(path);
  IgnoreRules.read(pattern).verdict(path, false);
  // Generous: what must not happen is a wait of minutes.
  expect(performance.now() - started).toBeLessThan(5000);
});
