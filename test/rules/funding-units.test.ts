// Slips of thousands: what is usual, by how much an amount misses it, and when that is almost surely a slip.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fundingRules } from '../../server/rules/funding/index.ts';
import { median, slipOf, usualOf } from '../../server/rules/funding/usual-amounts.ts';
import { fixed, fixTitles, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(fundingRules.filter(({ code }) => code === 'funding/unit-slip'));

const ask = (amount: string, more = '') =>
  `scheme: { id: npvr, effect: use }\ninstrument: { type: langjarig-partnerschap }\nfunding: { amount: { ${amount} } }\n${more}`;

/** Five asks of 10 to 30 million for one scheme, and the asks that are tried beside them. */
const beside = (tried: Readonly<Record<string, string>>): Record<string, string> => {
  const files: Record<string, string> = {};
  for (const [place, million] of [10, 12, 16, 24, 30].entries()) {
    files[`submissions/PV2${place}/usual.ask.yaml`] =
      `id: usual-${million}\n${ask(`total: ${million}000000`)}`;
  }
  for (const [id, text] of Object.entries(tried))
    files[`submissions/rga/${id}.ask.yaml`] = `id: ${id}\n${text}`;
  return files;
};

describe('beside the asks for one scheme', () => {
  test('an amount in thousands is told, with the amounts that are usual', () => {
    const found = world.only(beside({ klein: ask('total: 18000') }));
    expect(sentence(found)).toBe(
      "Hier staat € 18.000. Bij “Nationaal Programma Vitale Regio's” is € 16 miljoen gewoon (het midden van 5 vragen met hetzelfde instrument, van € 10 miljoen tot € 30 miljoen). " +
        'Waarschijnlijk is het bedrag duizend keer te klein: € 18 miljoen past er wel bij. ' +
        'Zo’n vergissing kost een vraag haar geloofwaardigheid. Kijk het bedrag na; bedragen staan in hele euro’s.',
    );
    expect(found.related.map(({ facts }) => facts)).toEqual([
      { ask: 'usual-16', amount: 16_000_000 },
      { ask: 'usual-12', amount: 12_000_000 },
      { ask: 'usual-24', amount: 24_000_000 },
    ]);
    expect(found.facts.norms).toEqual([{ list: 'words', entry: 'unit-slip-factor', value: 300 }]);
    expect(found.uncertain).toBe(true);
  });

  test('an amount that is a thousand times too large is told', () => {
    const found = world.only(beside({ groot: ask('total: 18000000000') }));
    expect(found.facts).toMatchObject({ times: 1000, small: false, corrected: 18_000_000 });
    expect(fixTitles(found)).toEqual(['Maak de bedragen duizend keer zo klein']);
  });

  test('all amounts of the ask are mended together', () => {
    const text =
      'scheme: { id: npvr, effect: use }\ninstrument: { type: langjarig-partnerschap }\nfunding:\n  term: meerjarig\n  from: 2027\n  until: 2030\n' +
      '  amount: { total: 20000, perYear: 5000 }\n  parts: [{ party: rijk, amount: 15000 }, { party: PV20, amount: 5000 }]\n';
    const files = beside({ klein: text });
    const found = world.only(files);
    const mended = fixed(files, found, found.fixes[0])['submissions/rga/klein.ask.yaml'] ?? '';
    expect(mended).toContain('amount: { total: 20000000, perYear: 5000000 }');
    expect(mended).toContain('[{ party: rijk, amount: 15000000 }, { party: PV20, amount: 5000000 }]');
    expect(world.codes(fixed(files, found, found.fixes[0]))).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ['an amount not quite 300 times smaller than the median', beside({ rand: ask('total: 53334') })],
    ['a small amount that no thousand brings near', beside({ klein: ask('total: 1000') })],
    [
      'an amount through another instrument',
      beside({ klein: ask('total: 18000').replace('langjarig-partnerschap', 'lening') }),
    ],
    ['an amount for another scheme', beside({ klein: ask('total: 18000').replace('npvr', 'wokt') })],
    ['an ask that is over', beside({ klein: ask('total: 18000', 'status: ingetrokken') })],
    [
      'amounts of parties that do not add up, which another rule tells',
      beside({
        klein: `${ask('total: 18000').trimEnd().slice(0, -2)}, parts: [{party: rijk, amount: 18000000}] }`,
      }),
    ],
  ])('%s is not told', (_what, files) => {
    expect(world.codes(files)).toEqual([]);
  });

  test('four other amounts are too few to know what is usual', () => {
    const files = beside({ klein: ask('total: 18000') });
    const { 'submissions/PV20/usual.ask.yaml': _gone, ...fewer } = files;
    expect(world.codes(fewer)).toEqual([]);
  });

  test('a joint ask is one amount, however many submit it', () => {
    const files = beside({ klein: ask('total: 18000') });
    files['submissions/PV20/usual.ask.yaml'] =
      `id: usual-10\n${ask('total: 12000000', 'jointWith: [usual-12]')}`;
    expect(world.codes(files)).toEqual([]);
  });

  test('amounts that lie far apart say nothing about a slip', () => {
    const files = beside({ klein: ask('total: 18000') });
    files['submissions/PV20/usual.ask.yaml'] = `id: usual-10\n${ask('total: 200000')}`;
    expect(world.codes(files)).toEqual([]);
  });

  test('one slip does not hide another', () => {
    const found = world.codes(beside({ een: ask('total: 18000'), twee: ask('total: 25000') }));
    expect(found).toEqual(['funding/unit-slip een', 'funding/unit-slip twee']);
  });
});

describe('beside the amounts that the code list knows', () => {
  const deal = (total: number) =>
    `scheme: { id: regio-deals, effect: change }\nfunding: { amount: { total: ${total} } }`;

  test('what is over the maximum of the scheme is told by another rule', () => {
    expect(world.codes(deal(12_000_000_000))).toEqual([]);
  });

  test('the source of what is usual is named', () => {
    const found = world.only(deal(12_000));
    expect(found.facts.norms).toEqual([
      { list: 'words', entry: 'unit-slip-factor', value: 300 },
      { list: 'schemes', entry: 'regio-deals', value: 11_750_000 },
    ]);
    expect(found.related.map(({ label }) => label)).toEqual(['scheme-named-here']);
  });

  test('what fits those is no slip, whatever other asks say', () => {
    const files: Record<string, string> = {};
    for (const id of ['a', 'b', 'c', 'd', 'e']) files[`submissions/rga/${id}.ask.yaml`] = deal(30_000);
    files['submissions/rga/f.ask.yaml'] = deal(15_000_000);
    expect(world.codes(files).filter((code) => code.endsWith(' f-1'))).toEqual([]);
  });
});

const limits = { far: 300, near: 3 };

describe('what is usual', () => {
  test('is the middle amount, or the mean of the middle two', () => {
    expect(median([])).toBeUndefined();
    expect(median([3])).toBe(3);
    expect(median([1, 5])).toBe(3);
    expect(median([1, 2, 9])).toBe(2);
  });

  test('does not depend on the order of amounts, nor on their unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1 }),
        fc.constantFrom(1, 2, 1000),
        (amounts, unit) => {
          const one = usualOf(amounts, 1, limits);
          const other = usualOf(
            amounts.toReversed().map((amount) => amount * unit),
            1,
            limits,
          );
          expect(other && { ...other, median: other.median / unit }).toEqual(
            one && { ...one, lowest: one.lowest * unit, highest: one.highest * unit },
          );
        },
      ),
    );
  });

  test('is no slip itself, and what is corrected is no slip any more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1_000_000, max: 20_000_000 }), { minLength: 1 }),
        fc.integer({ min: 1, max: 1e12 }),
        (amounts, tried) => {
          const usual = usualOf(amounts, 1, limits);
          if (usual === undefined) return;
          for (const amount of amounts) expect(slipOf(amount, usual, limits)).toBeUndefined();
          const slip = slipOf(tried, usual, limits);
          if (slip !== undefined) expect(slipOf(slip.corrected, usual, limits)).toBeUndefined();
        },
      ),
    );
  });
});
