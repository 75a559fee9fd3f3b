// The law of near ids: which ones are told, and in which order, is what comparing each of them letter by letter gives.
import { distance } from 'fastest-levenshtein';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BorneIds } from '../../server/portfolio/borne-ids.ts';

const letter = fc.constantFrom('a', 'b', 'q', '1', 'Q', '-', 'é');
const anId = fc.string({ unit: letter, minLength: 1, maxLength: 9 });
const change = fc.record({ id: anId, isGone: fc.boolean() });

function nearest(ids: Iterable<string>, id: string, count: number): readonly string[] {
  const wanted = id.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return [...ids]
    .map((one) => ({ one, far: distance(one, wanted) }))
    .filter(({ far }) => far <= limit)
    .toSorted((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
    .slice(0, count)
    .map(({ one }) => one);
}

test('the nearest ids are those that are nearest, whatever came and went', () => {
  fc.assert(
    fc.property(
      fc.array(anId),
      fc.array(change),
      anId,
      fc.integer({ min: 1, max: 5 }),
      (start, changes, wanted, count) => {
        const there = new Set(start);
        const ids = new BorneIds(start);
        for (const { id: one, isGone } of changes) {
          if (isGone) there.delete(one);
          else there.add(one);
          if (isGone) ids.remove(one);
          else ids.add(one);
        }
        expect(ids.nearest(wanted, count)).toEqual(nearest(there, wanted, count));
      },
    ),
    { numRuns: 2000 },
  );
});
