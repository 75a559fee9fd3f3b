// What is remembered of the circles among asks never changes the answer: after any changes it is that of a first look.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AskEntry } from '../../server/portfolio/entry.ts';
import { finish } from '../../server/portfolio/steps.ts';
import { readAsk } from '../../server/records/read.ts';
import { summarise } from '../../server/records/summary.ts';
import { Circles } from '../../server/rules/link/circles.ts';

interface Drawn {
  readonly id: string;
  readonly dependsOn: readonly string[];
  readonly formerIds: readonly string[];
}

function entryOf(place: number, value: Drawn): AskEntry {
  const { ask } = readAsk(value, { document: 0, unreliable: [] });
  return {
    file: `${String(place).padStart(3, '0')}.ask.yaml`,
    document: 0,
    summary: summarise(ask),
    fingerprint: '',
  };
}

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const drawn = fc.record({
  id,
  dependsOn: fc.array(id, { maxLength: 2 }),
  formerIds: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(id, { maxLength: 1 })),
});
/** An ask in a place of the portfolio is made, changed or taken out. */
const change = fc.tuple(fc.nat(9), fc.option(drawn, { freq: 4, nil: undefined }));

test('after every change of a sequence', () => {
  fc.assert(
    fc.property(fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 12 }), (sequence) => {
      const there = new Map<number, AskEntry>();
      const circles = new Circles('dependsOn');
      for (const changes of sequence) {
        for (const [place, ask] of changes) {
          if (ask === undefined) there.delete(place);
          else there.set(place, entryOf(place, ask));
        }
        const members = [...there].toSorted(([one], [other]) => one - other).map(([, entry]) => entry);
        expect(finish(circles.in(members))).toEqual(finish(new Circles('dependsOn').in(members)));
      }
    }),
    { numRuns: 2000 },
  );
});

test('also when nearly all asks are others than last time', () => {
  const chain = (from: number, last: string) =>
    Array.from({ length: 200 }, (_, step) =>
      entryOf(step, {
        id: `n${from + step}`,
        dependsOn: [step === 199 ? last : `n${from + step + 1}`],
        formerIds: [],
      }),
    );
  const circles = new Circles('dependsOn');
  expect(finish(circles.in(chain(0, 'nowhere')))).toEqual([]);
  expect(finish(circles.in(chain(500, 'n500')))).toHaveLength(1);
  expect(finish(circles.in(chain(0, 'nowhere')))).toEqual([]);
});
