// The law of the checker: after any sequence of edits, creations, renames and deletions
// the findings, statistics and completeness equal those of reading the folder afresh.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/checks/checker.ts';
import { finish, type Steps } from '../../server/portfolio/steps.ts';
import { allRules } from '../../server/rules/all.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';
import { edit, type Edit, start } from '../worlds/portfolio-edits.ts';

const options = { rules: allRules, today: '2026-03-12' };

/** What a person would see, whole. */
const seen = (checker: Checker) => ({
  ...checker.show(),
  statistics: checker.statistics(),
  completeness: checker.completeness(),
  unread: checker.unread,
});

/** Of each file what is found there, to see which files are told to have other findings. */
const byFile = (checker: Checker) =>
  new Map(
    [...new Set(checker.findings().map(({ file }) => file))].map((file) => [
      file,
      JSON.stringify(checker.findingsIn(file)),
    ]),
  );

describe('incremental equals cold', () => {
  test('after every single edit of a sequence', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const folder = new MemoryFolder(start);
        const living = new Checker(folder, options);
        living.load();
        for (const change of edits) {
          const before = byFile(living);
          const told = finish(living.applying(change(folder)));
          const after = byFile(living);
          const files = new Set([...before.keys(), ...after.keys()]);
          expect(
            [...files].filter((file) => before.get(file) !== after.get(file) && !told.has(file)),
          ).toEqual([]);
          const cold = new Checker(folder, options);
          cold.load();
          expect(seen(living)).toEqual(seen(cold));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('after many edits taken in as one batch, as with a switch of branches', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 2, maxLength: 20 }), (edits) => {
        const folder = new MemoryFolder(start);
        const living = new Checker(folder, options);
        living.load();
        living.apply(edits.flatMap((change) => change(folder)));
        const cold = new Checker(folder, options);
        cold.load();
        expect(seen(living)).toEqual(seen(cold));
      }),
      { numRuns: 150 },
    );
  });

  // What is remembered of code lists is shared by all portfolios, and a check may pause anywhere.
  test('of two portfolios that are looked at by turns, a few steps each', { timeout: 300_000 }, () => {
    const sequence = fc.array(edit, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sequence, sequence, fc.integer({ min: 1, max: 40 }), (ours, theirs, turn) => {
        const sides = [ours, theirs].map((edits) => {
          const folder = new MemoryFolder(start);
          const checker = new Checker(folder, options);
          return { folder, checker, work: working(checker, folder, edits) };
        });
        let going = sides;
        while (going.length > 0) going = going.filter(({ work }) => taking(work, turn));
        for (const { folder, checker } of sides) {
          const cold = new Checker(folder, options);
          cold.load();
          expect(seen(checker)).toEqual(seen(cold));
        }
      }),
      { numRuns: 60 },
    );
  });
});

function* working(checker: Checker, folder: MemoryFolder, edits: readonly Edit[]): Steps<void> {
  yield* checker.loading();
  for (const change of edits) yield* checker.applying(change(folder));
}

/** Takes so many steps; whether there are more. */
function taking(work: Steps<void>, steps: number): boolean {
  for (let step = 0; step < steps; step += 1) if (work.next().done === true) return false;
  return true;
}
