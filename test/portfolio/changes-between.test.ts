// What came and went between two lists is what only one of them has.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byPlace } from '../../server/portfolio/by-place.ts';
import { changesBetween } from '../../server/portfolio/changes-between.ts';
import type { AskEntry } from '../../server/portfolio/entry.ts';

const summary: AskEntry['summary'] = { formerIds: [], goals: [], targets: [], links: [], waivers: [] };
const entry = (file: string): AskEntry => ({ file, document: 0, summary, fingerprint: '' });

/** Files of two moments: what stays, goes, comes, and is replaced by another entry for the same place. */
const moments = fc
  .uniqueArray(fc.tuple(fc.string(), fc.constantFrom('stays', 'goes', 'comes', 'other')), {
    selector: ([file]) => file,
  })
  .map((files) => {
    const before: AskEntry[] = [];
    const now: AskEntry[] = [];
    for (const [file, what] of files) {
      const one = entry(file);
      if (what !== 'comes') before.push(one);
      if (what !== 'goes') now.push(what === 'other' ? entry(file) : one);
    }
    return { before: before.toSorted(byPlace), now: now.toSorted(byPlace) };
  });

test('is told when it is not too much', () => {
  fc.assert(
    fc.property(moments, fc.nat(12), ({ before, now }, most) => {
      const gone = before.filter((one) => !now.includes(one));
      const came = now.filter((one) => !before.includes(one));
      const wanted = gone.length + came.length > most ? undefined : { gone, came };
      expect(changesBetween(before, now, most)).toEqual(wanted);
    }),
    { numRuns: 500 },
  );
});
