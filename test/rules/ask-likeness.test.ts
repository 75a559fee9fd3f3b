// Which ids people mix up, and which only look alike to a machine.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness, likenessKeys } from '../../server/rules/ask/likeness.ts';

describe('people mix up', () => {
  test.each([
    ['em-park-zone', 'em-parkzone', 'signs'],
    ['em-park_zone', 'em-park-zone', 'signs'],
    ['RGA-rail', 'rga-rail', 'signs'],
    ['rga-drempel', 'rga-drempels', 'letter'],
    ['rga-lelylijn', 'rga-lelijn', undefined],
    ['rga-lelylijn', 'rga-lelilijn', 'letter'],
    ['rga-rail', 'rgo-rail', 'letter'],
    ['rga-raill', 'rga-rail', 'letter'],
    ['fry-wokt-2', 'fry-wolt-2', 'letter'],
  ])('%s and %s', (one, other, differ) => {
    expect(likeness(one, other)?.differ).toBe(differ);
    expect(likeness(other, one)).toEqual(likeness(one, other));
  });
});

describe('nobody mixes up', () => {
  test.each([
    ['the same id', 'rga-rail', 'rga-rail'],
    ['other digits', 'gm0014-wonen-003', 'gm0014-wonen-004'],
    ['more digits', 'rga-rail-1', 'rga-rail-11'],
    ['digits cut elsewhere', 'plan-1-11', 'plan-11-1'],
    ['digits run together', 'plan-1-2', 'plan-12'],
    ['a digit instead of a letter', 'rga-rail-a', 'rga-rail-1'],
    ['other short prefixes', 'fr-wokt', 'dr-wokt'],
    ['a letter as a number', 'rga-kans-a', 'rga-kans-b'],
    ['one without that letter', 'rga-kans-a', 'rga-kans'],
    ['two letters', 'rga-rail', 'rga-rial'],
    ['two letters more', 'rga-haven', 'rga-havens-x'],
  ])('%s: %s', (_why, one, other) => {
    expect(likeness(one, other)).toBeUndefined();
    expect(likeness(other, one)).toBeUndefined();
  });
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'x', 'y', 'z'), minLength: 1, maxLength: 6 });
const number = fc.integer({ min: 0, max: 99 }).map(String);
const anyId = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, number), { minLength: 1, maxLength: 4 })
  .map((words) => words.join('-'));

describe('any two ids', () => {
  test('that are alike meet under the key that counts', () => {
    fc.assert(
      fc.property(anyId, fc.nat(), fc.constantFrom('', 'a', 'x', '-'), (id, nat, letter) => {
        const at = nat % (id.length + 1);
        for (const other of [
          id.slice(0, at) + letter + id.slice(at),
          id.slice(0, at) + letter + id.slice(at + 1),
        ]) {
          const like = likeness(id, other);
          if (like === undefined) continue;
          expect(likenessKeys(id)).toContain(like.key);
          expect(likenessKeys(other)).toContain(like.key);
        }
      }),
    );
  });

  test('with other numbers are never alike', () => {
    fc.assert(
      fc.property(anyId, fc.integer({ min: 0, max: 9 }), fc.nat(), (id, digit, nat) => {
        const at = nat % (id.length + 1);
        const other = `${id.slice(0, at)}${digit}${id.slice(at)}`;
        expect(likeness(id, other)).toBeUndefined();
      }),
    );
  });
});

test('ten thousand numbered ids share no key but with themselves', () => {
  const ids = Array.from({ length: 10_000 }, (_, place) => {
    const municipality = String(Math.floor(place / 100)).padStart(4, '0');
    return `gm${municipality}-wonen-${String(place % 100).padStart(3, '0')}`;
  });
  const keys = ids.flatMap((id) => Array.from(new Set(likenessKeys(id))));
  // Some meet by chance, as numbers of 32 bits do: far less than one in a hundred.
  expect(keys.length - new Set(keys).size).toBeLessThan(keys.length / 100);
});

test('a very long id costs little', () => {
  expect(likenessKeys('a-'.repeat(100_000))).toHaveLength(1);
});
