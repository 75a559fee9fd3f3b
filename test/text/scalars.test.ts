// The single values of a text with their places, and only those that lie in the range that is asked about.
import { describe, expect, test } from 'vitest';
import { LocatedText } from '../../server/text/located-text.ts';
import { scalarsIn } from '../../server/text/scalars.ts';
import { inEveryForm, marked } from '../worlds/editor-world.ts';

const all = (text: string) =>
  scalarsIn(new LocatedText(text), { start: 0, end: text.length }).map(({ path, range }) => [
    path.join('.'),
    text.slice(range.start, range.end),
  ]);

inEveryForm('id: rga-een\nfunding: {from: 2027, parts: [{party: rijk}, eu]}\nleeg:\n', (record) => {
  test('each with its path, in order', () => {
    expect(all(record).slice(-5)).toEqual([
      ['id', 'rga-een'],
      ['funding.from', '2027'],
      ['funding.parts.0.party', 'rijk'],
      ['funding.parts.1', 'eu'],
      ['leeg', ''],
    ]);
  });
});

test('only what touches the range', () => {
  const { text, ranges } = marked('id: a\ntitle: ⟦b\nstatus⟧: c\nowner: d\n');
  const found = ranges.flatMap((range) => scalarsIn(new LocatedText(text), range));
  expect(found.map(({ value }) => value)).toEqual(['b']);
});

describe('of broken text what can be read', () => {
  test.each([
    ['', []],
    ['id: [a, b', ['a', 'b']],
    ['a: &x 1\nb: *x\n', [1]],
    ['id: {a: b', ['b']],
  ])('%j', (text, values) => {
    expect(
      scalarsIn(new LocatedText(text), { start: 0, end: text.length }).map(({ value }) => value),
    ).toEqual(values);
  });
});
