// One slip in a record gives one finding, at the slip; the rest of the record is still read.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecordKind } from '../../server/records/kind.ts';
import { validate } from '../../server/records/validate.ts';
import { recordOf, slippedRecord } from '../worlds/record-world.ts';

const reading = { document: 0, unreliable: [] };
const kinds: readonly RecordKind[] = ['ask', 'submission', 'portfolio', 'baseline'];

describe.each(kinds)('a record of kind %s', (kind) => {
  test('that conforms has no problem and loses nothing', () => {
    fc.assert(
      fc.property(recordOf(kind), (record) => {
        const { valid, problems, pruned } = validate(kind, record, reading);
        expect(problems).toEqual([]);
        expect(valid).toBe(true);
        expect(pruned).toEqual(record);
      }),
      { numRuns: 300 },
    );
  });

  test('with one slip has one problem, of the right rule, at the slip', () => {
    fc.assert(
      fc.property(slippedRecord(kind), ({ rule, at, value }) => {
        const { problems } = validate(kind, value, reading);
        expect(problems.map((problem) => [problem.rule, problem.place.at])).toEqual([[rule, at]]);
      }),
      { numRuns: 1500 },
    );
  });

  test('with one slip is whole again without it', () => {
    fc.assert(
      fc.property(slippedRecord(kind), ({ value }) => {
        const { pruned } = validate(kind, value, reading);
        const again = validate(kind, pruned, reading).problems;
        expect(
          again.filter((problem) => problem.rule !== 'schema/missing' || problem.place.at.length > 1),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('at a place that YAML read otherwise than written gets no second complaint', () => {
    fc.assert(
      fc.property(slippedRecord(kind), ({ at, value }) => {
        expect(validate(kind, value, { document: 0, unreliable: [at] }).problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
