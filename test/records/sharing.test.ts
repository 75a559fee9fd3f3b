// The law of summaries that share: what is taken over from the earlier one changes nothing of what is said.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { saysTheSame, sharing } from '../../server/records/sharing.ts';
import type { AskSummary } from '../../server/records/summary.ts';

const word = fc.constantFrom('a', 'b', '€');
const part = fc.letrec<{ part: unknown; list: unknown; map: unknown }>((tie) => ({
  part: fc.oneof(word, fc.constant(1), fc.constant(null), tie('list'), tie('map')),
  list: fc.array(tie('part'), { maxLength: 2 }),
  map: fc.dictionary(word, tie('part'), { maxKeys: 2 }),
})).part;
const words = fc.array(word, { maxLength: 2 });
const source = fc.record({ quote: word, paragraph: fc.integer({ min: 1, max: 2 }) }, { requiredKeys: [] });
const target = fc.record({ index: fc.nat(1), code: word, inMap: fc.boolean() });
const summary: fc.Arbitrary<AskSummary> = fc.record(
  {
    formerIds: words,
    title: fc.oneof(word, fc.record({ nl: word, en: word })),
    goals: words,
    targets: fc.array(target, { maxLength: 2 }),
    links: fc.constant([]),
    waivers: fc.constant([]),
    source,
  },
  { requiredKeys: ['formerIds', 'goals', 'targets', 'links', 'waivers'] },
);

test('says what the later one says, in the same order', () => {
  fc.assert(
    fc.property(summary, summary, (before, now) => {
      const said = JSON.stringify(now);
      expect(JSON.stringify(sharing(before, now))).toBe(said);
      expect(JSON.stringify(now)).toBe(said);
    }),
  );
});

test('is the earlier one itself where all is the same', () => {
  fc.assert(
    fc.property(summary, (one) => {
      expect(sharing(one, structuredClone(one))).toBe(one);
    }),
  );
});

test('has each part of the earlier one that says the same', () => {
  const targets = [{ index: 0, code: 'GM0014', inMap: false }];
  const before: AskSummary = { formerIds: [], links: [], goals: ['nabij'], targets, waivers: [] };
  const shared = sharing(before, { ...structuredClone(before), goals: ['bereikbaar'] });
  expect(shared.targets).toBe(targets);
  expect(shared.goals).toEqual(['bereikbaar']);
});

test('two values say the same when JSON would tell no difference', () => {
  fc.assert(
    fc.property(part, part, (one, other) => {
      expect(saysTheSame(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      expect(saysTheSame(one, structuredClone(one))).toBe(true);
    }),
  );
});
