// Who competes with whom for a budget: counted cleverly in the rule, counted one by one here.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AskEntry } from '../../server/portfolio/entry.ts';
import type { AskLink } from '../../server/records/ask.ts';
import { Rivals } from '../../server/rules/funding/rivals.ts';
import { bearersOf, jointSets } from '../../server/rules/joint-sets.ts';

const rule = 'funding/envelope-rivals';
const today = '2026-03-12';
const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

interface Drawn {
  readonly submission: string | undefined;
  readonly links: readonly { readonly kind: AskLink['kind']; readonly to: string }[];
  readonly waived: readonly (string | undefined)[];
  readonly waivedUntil: string | undefined;
  readonly waivedBy: string | undefined;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  submission: fc.constantFrom('rga', 'PV20', 'PV22', undefined),
  links: fc.array(
    fc.record({
      kind: fc.constantFrom<AskLink['kind']>('jointWith', 'supports', 'replaces', 'partOf', 'dependsOn'),
      to: fc.constantFrom(...ids, 'gone', 'old-a'),
    }),
    { maxLength: 2 },
  ),
  waived: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    fc.array(fc.constantFrom(...ids, undefined), { maxLength: 2 }),
  ),
  waivedUntil: fc.constantFrom(undefined, '2026-03-12', '2026-03-11', '2026-12-31'),
  waivedBy: fc.constantFrom(undefined, 'controller', 'controller'),
});

function entryOf(id: string, { submission, links, waived, waivedUntil, waivedBy }: Drawn): AskEntry {
  const asLinks: AskLink[] = links.map((link, index) => ({ ...link, index, inMap: false }));
  const waivers = waived.map((other) => ({
    rule,
    with: other,
    because: 'genoeg',
    by: waivedBy,
    until: waivedUntil,
  }));
  return {
    file: `${id}.ask.yaml`,
    document: 0,
    fingerprint: '',
    summary: {
      id,
      formerIds: [`old-${id}`],
      goals: [],
      targets: [],
      links: asLinks,
      waivers,
    },
    submission:
      submission === undefined
        ? undefined
        : { file: `${submission}/submission.yaml`, folder: submission, record: {} },
  };
}

const points = (one: AskEntry, other: AskEntry, kinds: readonly AskLink['kind'][]): boolean =>
  one.summary.links.some(
    ({ kind, to }) =>
      kinds.includes(kind) && (to === other.summary.id || other.summary.formerIds.includes(to)),
  );

const waives = (one: AskEntry, other: AskEntry): boolean =>
  one.summary.waivers.some(
    (waiver) =>
      waiver.by !== undefined &&
      (waiver.until ?? '') >= today &&
      (waiver.with === undefined || waiver.with === other.summary.id),
  );

/** Ids of the joint set of an ask, by going from partner to partner. */
function partners(entry: AskEntry, all: readonly AskEntry[]): Set<AskEntry> {
  const found = new Set([entry]);
  for (const one of found) {
    for (const other of all) {
      if (points(one, other, ['jointWith']) || points(other, one, ['jointWith'])) found.add(other);
    }
  }
  return found;
}

const anyAsks = fc
  .array(drawn, { minLength: 1, maxLength: ids.length })
  .map((asks) => asks.map((ask, place) => entryOf(ids[place] ?? '', ask)));

test('rivals are the asks of other submissions with which nothing was settled', () => {
  fc.assert(
    fc.property(anyAsks, fc.integer({ min: 1, max: 5 }), (asks, atMost) => {
      const rivals = new Rivals(asks, rule, { today });
      const taking = asks.filter(({ submission }) => submission !== undefined);
      for (const entry of asks) {
        const wanted = taking.filter(
          (other) =>
            entry.submission !== undefined &&
            other.submission?.file !== entry.submission.file &&
            !partners(entry, taking).has(other) &&
            !points(entry, other, ['supports', 'replaces', 'partOf']) &&
            !points(other, entry, ['supports', 'replaces', 'partOf']) &&
            !waives(entry, other) &&
            !waives(other, entry),
        );
        expect(rivals.of(entry, atMost)).toEqual({ first: wanted.slice(0, atMost), count: wanted.length });
      }
    }),
    { numRuns: 400 },
  );
});

test('a joint ask is all that its partners and their partners submit', () => {
  fc.assert(
    fc.property(anyAsks, (asks) => {
      const sets = jointSets(asks, bearersOf(asks));
      for (const entry of asks) {
        const same = asks.filter((other) => sets.get(other) === sets.get(entry));
        expect(new Set(same)).toEqual(partners(entry, asks));
      }
    }),
  );
});
