// The ledger of a budget: laws that hold for any asks, and the cases where counting is easily done wrong.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AskEntry } from '../../server/portfolio/entry.ts';
import type { AskLink, Funding } from '../../server/records/ask.ts';
import { claimOf } from '../../server/records/money.ts';
import type { Status, Term } from '../../server/records/types.ts';
import { type Basket, inYear, ledgerOf } from '../../server/rules/funding/envelope-ledger.ts';
import type { EnvelopeEntry } from '../../server/vocabulary/entry.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';

const builtIn = builtInVocabulary();

const envelope: EnvelopeEntry = {
  id: 'pot',
  label: 'Pot',
  aliases: [],
  successors: [],
  certainty: 'found',
  total: 1000,
  reserved: 100,
  perYear: { '2027': 200, '2028': 300 },
};

interface Drawn {
  readonly funding: Funding;
  readonly instrument?: string;
  readonly status?: Status;
  readonly partOf?: string;
  readonly jointWith?: readonly string[];
  readonly replaces?: readonly string[];
}

function entryOf(id: string, drawn: Drawn): AskEntry {
  const { funding, instrument, status, partOf } = drawn;
  const links = (['jointWith', 'replaces'] as const).flatMap((kind) =>
    (drawn[kind] ?? []).map((to, index): AskLink => ({ kind, index, inMap: false, to })),
  );
  return {
    file: `${id}.ask.yaml`,
    document: 0,
    fingerprint: '',
    summary: {
      id,
      formerIds: [],
      goals: [],
      targets: [],
      links,
      waivers: [],
      funding,
      instrument,
      status,
      partOf,
    },
  };
}

const ledger = (asks: readonly AskEntry[]): readonly Basket[] => ledgerOf(asks, envelope, builtIn);

const dated: fc.Arbitrary<Funding> = fc
  .record({
    term: fc.constantFrom<Term | undefined>('meerjarig', 'langjarig', undefined),
    from: fc.integer({ min: 2025, max: 2030 }),
    years: fc.integer({ min: 1, max: 7 }),
    total: fc.nat({ max: 900 }),
    vat: fc.constantFrom('incl', 'excl', 'compensabel', undefined),
    rijk: fc.option(fc.nat({ max: 900 }), { nil: undefined }),
  })
  .map(({ term, from, years, total, vat, rijk }) => ({
    term,
    from,
    until: from + years - 1,
    amount: { total, vat },
    parts:
      rijk === undefined
        ? undefined
        : [
            { party: 'rijk', amount: rijk },
            { party: 'PV20', amount: 7 },
          ],
  }));

const endless: fc.Arbitrary<Funding> = fc
  .record({ from: fc.integer({ min: 2025, max: 2030 }), perYear: fc.nat({ max: 90 }) })
  .map(({ from, perYear }) => ({ term: 'structureel', from, amount: { perYear } }));

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const drawn: fc.Arbitrary<Drawn> = fc.record({
  funding: fc.oneof({ weight: 4, arbitrary: dated }, { weight: 1, arbitrary: endless }),
  instrument: fc.constantFrom('lening', 'spuk-regeling', undefined),
  status: fc.constantFrom<Status>('concept', 'ingediend', 'ingetrokken'),
  partOf: fc.option(fc.constantFrom(...ids), { nil: undefined }),
  jointWith: fc.array(fc.constantFrom(...ids, 'gone'), { maxLength: 1 }),
});
const anyAsks = fc
  .array(drawn, { maxLength: ids.length })
  .map((asks) => asks.map((ask, place) => entryOf(ids[place] ?? '', ask)));

describe('laws of the ledger', () => {
  test('the order of the asks does not matter', () => {
    fc.assert(
      fc.property(
        anyAsks.chain((asks) =>
          fc.tuple(fc.constant(asks), fc.shuffledSubarray(asks, { minLength: asks.length })),
        ),
        ([asks, shuffled]) => {
          expect(ledger(shuffled)).toEqual(ledger(asks));
        },
      ),
    );
  });

  test('the years of a claim together are the claim', () => {
    fc.assert(
      fc.property(dated, (funding) => {
        const claim = claimOf(funding) ?? 0;
        const [basket] = ledger([entryOf('a', { funding })]);
        const inYears = basket?.whole.claims.map(({ claim: own }) =>
          basket.years.reduce((sum, { year }) => sum + inYear(own, year), 0),
        );
        if (claim === 0) expect(basket).toBeUndefined();
        else expect(inYears?.[0]).toBeCloseTo(claim, 6);
      }),
    );
  });

  test('a joint ask counts once, whoever and however many submit it', () => {
    fc.assert(
      fc.property(anyAsks, drawn, fc.integer({ min: 1, max: 4 }), (others, ask, more) => {
        const standing = { ...ask, status: 'concept' as const, partOf: undefined, jointWith: [] };
        const alone = entryOf('joint', standing);
        const partners = Array.from({ length: more }, (_, place) =>
          entryOf(`joint-${place}`, { ...standing, jointWith: ['joint'] }),
        );
        expect(sums(ledger([...others, alone, ...partners]))).toEqual(sums(ledger([...others, alone])));
      }),
    );
  });

  test('a programme counts once, however it is divided over parts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 }), (amounts) => {
        const funding = (total: number): Funding => ({ from: 2027, until: 2028, amount: { total } });
        const programme = entryOf('top', { funding: funding(amounts.reduce((sum, one) => sum + one, 0)) });
        const parts = amounts.map((total, place) =>
          entryOf(`part-${place}`, { funding: funding(total), partOf: 'top' }),
        );
        expect(sums(ledger([programme, ...parts]))).toEqual(sums(ledger([programme])));
        expect(ledger([programme, ...parts])[0]?.whole.claims[0]?.claim.parts).toEqual(parts);
      }),
    );
  });

  test('every ask that stands and claims something is in the ledger', () => {
    fc.assert(
      fc.property(anyAsks, (asks) => {
        const claims = ledger(asks).flatMap(({ whole }) => whole.claims.map(({ claim }) => claim));
        const named = new Set(
          claims.flatMap(({ entry, partners, parts }) => [[entry], partners, parts].flat()),
        );
        const wanted = asks.filter(({ summary: { status, funding } }) => {
          const amount = funding === undefined ? 0 : (claimOf(funding) ?? funding.amount?.perYear ?? 0);
          return status !== 'ingetrokken' && amount > 0;
        });
        expect(named).toEqual(new Set(wanted));
      }),
    );
  });

  test('what a sum claims is what its claims come to', () => {
    fc.assert(
      fc.property(anyAsks, (asks) => {
        for (const { years, whole } of ledger(asks)) {
          for (const { claimed, claims } of [...years, whole]) {
            expect(claimed).toBe(Math.round(claims.reduce((sum, { amount }) => sum + amount, 0)));
          }
        }
      }),
    );
  });
});

/** Sums without the asks that make them. */
const sums = (baskets: readonly Basket[]) =>
  baskets.map(({ repaid, vat, years, whole }) => ({
    repaid,
    vat,
    whole: whole.claimed,
    years: years.map(({ year, claimed, available }) => ({ year, claimed, available })),
  }));

const simple = (total: number, more: Partial<Funding> = {}): Funding => ({
  term: 'meerjarig',
  from: 2027,
  until: 2028,
  amount: { total },
  ...more,
});

describe('a ledger', () => {
  test('knows what is available: in all without what is reserved, and per year', () => {
    const [basket] = ledger([entryOf('a', { funding: simple(100, { from: 2028, until: 2029 }) })]);
    expect(basket?.whole.available).toBe(900);
    expect(basket?.years.map(({ year, claimed, available }) => [year, claimed, available])).toEqual([
      [2027, 0, 200],
      [2028, 50, 300],
      [2029, 50, undefined],
    ]);
  });

  test('keeps grants and loans, and amounts with and without VAT, apart; recoverable VAT is without', () => {
    const baskets = ledger([
      entryOf('a', { funding: simple(1, { amount: { total: 1, vat: 'incl' } }) }),
      entryOf('b', { funding: simple(2, { amount: { total: 2, vat: 'excl' } }) }),
      entryOf('c', { funding: simple(4, { amount: { total: 4, vat: 'compensabel' } }) }),
      entryOf('d', { funding: simple(8), instrument: 'garantie' }),
    ]);
    expect(baskets.map(({ repaid, vat, whole }) => [repaid, vat, whole.claimed])).toEqual([
      [false, 'incl', 1],
      [false, 'excl', 6],
      [true, undefined, 8],
    ]);
  });

  test('lets one partner of a joint ask say for all whether VAT is in it', () => {
    const baskets = ledger([
      entryOf('a', { funding: simple(80, { amount: { total: 80, vat: 'incl' } }) }),
      entryOf('b', { funding: simple(80), jointWith: ['a'] }),
      entryOf('c', { funding: simple(30, { amount: { total: 30, vat: 'excl' } }) }),
    ]);
    expect(baskets.map(({ vat, whole }) => [vat, whole.claimed])).toEqual([
      ['incl', 80],
      ['excl', 30],
    ]);
  });

  test('lets structural money claim each year from its first, and one year of it in all', () => {
    const [basket] = ledger([
      entryOf('a', { funding: { term: 'structureel', from: 2027, amount: { perYear: 40 } } }),
      entryOf('b', { funding: simple(30, { from: 2029, until: 2030 }) }),
    ]);
    expect(basket?.years.map(({ year, claimed }) => [year, claimed])).toEqual([
      [2027, 40],
      [2028, 40],
      [2029, 55],
      [2030, 55],
    ]);
    expect(basket?.whole.claimed).toBe(70);
  });

  test('puts one-off money without a last year in its first', () => {
    const funding: Funding = { term: 'incidenteel', from: 2028, amount: { total: 90 } };
    const [basket] = ledger([entryOf('a', { funding })]);
    expect(basket?.years.map(({ claimed }) => claimed)).toEqual([0, 90]);
  });

  test('spreads long-term money without a last year until it is looked at again', () => {
    const funding: Funding = { term: 'langjarig', from: 2027, reviewEvery: 3, amount: { perYear: 10 } };
    const [basket] = ledger([entryOf('a', { funding })]);
    expect(basket?.years.map(({ year, claimed }) => [year, claimed])).toEqual([
      [2027, 10],
      [2028, 10],
      [2029, 10],
    ]);
    expect(basket?.whole.claimed).toBe(30);
  });

  test('does not invent years: a total without a last year is only counted in all', () => {
    const funding: Funding = { term: 'langjarig', from: 2027, amount: { total: 90 } };
    const [basket] = ledger([entryOf('a', { funding })]);
    expect(basket?.years.map(({ claimed }) => claimed)).toEqual([0, 0]);
    expect(basket?.whole.claimed).toBe(90);
    expect(basket?.undated.map(({ entry }) => entry.summary.id)).toEqual(['a']);
  });

  test('counts parts whose programme claims nothing here, and asks that are parts of each other', () => {
    const parts = [
      entryOf('a', { funding: simple(10), partOf: 'elsewhere' }),
      entryOf('b', { funding: simple(20), partOf: 'c' }),
      entryOf('c', { funding: simple(40), partOf: 'b' }),
    ];
    expect(ledger(parts)[0]?.whole.claimed).toBe(70);
  });

  test('leaves out what another ask took the place of, in any order', () => {
    const a = entryOf('a', { funding: simple(10), status: 'ingediend' });
    const b = entryOf('b', { funding: simple(20), status: 'ingediend', replaces: ['a'] });
    const c = entryOf('c', { funding: simple(40), replaces: ['b'] });
    const granted = entryOf('a', { funding: simple(10), status: 'deels-gehonoreerd' });
    const withdrawn = entryOf('b', { funding: simple(20), status: 'ingetrokken', replaces: ['a'] });
    const round = entryOf('a', { funding: simple(10), replaces: ['b'] });
    for (const [asks, claimed] of [
      [[a, b], 20],
      [[a, b, c], 40],
      [[granted, b], 30],
      [[a, withdrawn], 10],
      [[round, b], 30],
    ] as const) {
      expect(ledger(asks)[0]?.whole.claimed).toBe(claimed);
      expect(ledger(asks.toReversed())[0]?.whole.claimed).toBe(claimed);
    }
  });

  test('has claims but nothing available for a budget that no code list knows', () => {
    const [basket] = ledgerOf([entryOf('a', { funding: simple(10) })], undefined, builtIn);
    expect(basket?.whole).toMatchObject({ claimed: 10, available: undefined });
  });
});
