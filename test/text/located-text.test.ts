// One text with its trees at hand: answers lie within the text as it is written.
import { expect, test } from 'vitest';
import { LocatedText } from '../../server/text/located-text.ts';

test('an item that is still to be typed at the very end lies at the end', () => {
  const text = 'list: regions\nentries:\n  - ';
  expect(new LocatedText(text).exactRange(0, ['entries', 0])).toEqual({
    start: text.length,
    end: text.length,
  });
});

test('a path that is not there has no place', () => {
  expect(new LocatedText('a: [1]\n').exactRange(0, ['a', 1])).toBeUndefined();
  expect(new LocatedText('a: [1]\n').exactRange(1, ['a'])).toBeUndefined();
});
