// The law of groupings: an ask of which the same is read is in the same groups, so that its keys are made once for both.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RuleSet } from '../../server/checks/rule-set.ts';
import { DiskFolder } from '../../server/disk/disk-folder.ts';
import { Portfolio } from '../../server/portfolio/portfolio.ts';
import type { Ask } from '../../server/records/ask.ts';
import { saysTheSame } from '../../server/records/sharing.ts';
import { summaryOf } from '../../server/records/summary.ts';
import { allRules } from '../../server/rules/all.ts';

const portfolio = new Portfolio(new DiskFolder(join(import.meta.dirname, '../../examples/noord')), []);
portfolio.load();
const { vocabulary } = portfolio;
const entries = portfolio.asks;
const keys = [...new Set(entries.flatMap((entry) => Object.keys(portfolio.recordOf(entry))))];

const an = <T>(all: readonly T[]) => fc.constantFrom(...all);

/** An ask of the example, and the same with some of what another says. */
const changed = fc
  .record({
    entry: an(entries),
    other: an(entries),
    taken: fc.subarray(keys, { minLength: 1, maxLength: 3 }),
  })
  .map(({ entry, other, taken }) => {
    const [own, theirs] = [portfolio.recordOf(entry), portfolio.recordOf(other)];
    const all = taken.map((key) => [key, theirs[key as keyof Ask]]);
    const now = { ...own, ...Object.fromEntries(all) } as Ask;
    return { before: { ...entry, summary: summaryOf(own) }, now: { ...entry, summary: summaryOf(now) } };
  });

describe.each(new RuleSet(allRules).groupings)('$name', (grouping) => {
  const read = (entry: (typeof entries)[number]) => grouping.reads?.(entry) ?? entry.summary;
  const made = (entry: (typeof entries)[number]) => new Set(grouping.keys(entry, vocabulary));

  test('keys are made from nothing but what is read', () => {
    let same = 0;
    let others = 0;
    fc.assert(
      fc.property(changed, ({ before, now }) => {
        if (!saysTheSame(read(before), read(now))) {
          others += 1;
          return;
        }
        same += 1;
        expect(made(now)).toEqual(made(before));
        const { ground } = grouping;
        if (ground !== undefined) expect(ground.of(now, vocabulary)).toEqual(ground.of(before, vocabulary));
      }),
      { numRuns: 1000 },
    );
    expect([same > 0, others > 0]).toEqual([true, true]);
  });
});
