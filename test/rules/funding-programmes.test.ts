// Programmes and their parts: the parts make the amount of the programme, loans apart.
import { describe, expect, test } from 'vitest';
import { fundingRules } from '../../server/rules/funding/index.ts';
import { fixed, fixTitles, RuleWorld, sentence } from '../worlds/rule-world.ts';
import { aboutShares } from '../worlds/share-rules.ts';

const world = new RuleWorld(
  fundingRules.filter(({ code }) => !aboutShares.has(code) && code !== 'funding/vat-missing'),
);

/** One file with a programme `top` and its parts; records as `id: text`. */
const programme = (top: string, parts: Readonly<Record<string, string>>): string =>
  [`id: top\n${top}`, ...Object.entries(parts).map(([id, text]) => `id: ${id}\npartOf: top\n${text}`)].join(
    '\n---\n',
  );

const of = (total: number, more = '') => `funding: { amount: { total: ${total} } }\n${more}`;
const grant = 'instrument: { type: spuk-regeling }\n';
const loan = 'instrument: { type: lening }\n';
const guarantee = 'instrument: { type: garantie }\n';

describe('the parts of a programme', () => {
  test('that make another amount are told on the programme and on each part', () => {
    const text = programme(of(60), { wonen: of(35), werken: of(20) });
    const found = world.findings(text);
    expect(found.map(({ rule, ask, path }) => [rule, ask, path])).toEqual(
      ['top', 'wonen', 'werken'].map((ask) => [
        'funding/part-of-a-total',
        ask,
        ['funding', 'amount', 'total'],
      ]),
    );
    expect(sentence(found[0])).toBe(
      'De delen van dit programma zijn samen € 55, maar het programma vraagt € 60: € 5 te weinig (“wonen” € 35 en “werken” € 20). ' +
        'Zo weet niemand om welk bedrag het gaat. Verbeter het bedrag van het programma of van een deel, of voeg het deel toe dat ontbreekt.',
    );
    expect(sentence(found[1])).toContain(
      'De delen van het programma “top”, waar deze vraag er een van is, zijn samen € 55',
    );
    expect(found.map(({ related }) => related.map(({ label }) => label))).toEqual([
      ['part-here', 'part-here'],
      ['programme-here', 'part-here'],
      ['programme-here', 'part-here'],
    ]);
  });

  test('do not count when another part took their place', () => {
    const parts = { wonen: of(40), werken: of(20), wijk: of(40, 'replaces: [wonen]\n') };
    expect(world.codes(programme(of(60), parts))).toEqual([]);
  });

  test('may lose a euro to rounding when there are three of them', () => {
    const third = of(3_333_333);
    const text = programme(of(10_000_000), { wonen: third, werken: third, leren: third });
    expect(world.codes(text)).toEqual([]);
    expect(world.codes(programme(of(6_666_667), { wonen: third, werken: third }))).toHaveLength(3);
  });

  test('that make too much may set the total of the programme', () => {
    const text = programme(of(60), { wonen: of(45), werken: of(20) });
    const [found] = world.findings(text);
    if (found === undefined) expect.fail('nothing was found');
    expect(fixTitles(found)).toEqual(['Maak het totaal € 65']);
    expect(world.codes(fixed(text, found, found.fixes[0]))).toEqual([]);
  });

  test('do not change a total that is divided over parties', () => {
    const top = 'funding: { amount: { total: 60 }, parts: [{party: rijk, amount: 60}] }';
    const [found] = world.findings(programme(top, { wonen: of(45) }));
    expect(found?.fixes).toEqual([]);
  });

  test('are found in other submissions too', () => {
    const found = world.codes({
      'submissions/rga/top.ask.yaml': `id: top\n${of(60)}`,
      'submissions/PV22/deel.ask.yaml': `id: deel\npartOf: top\n${of(50)}`,
    });
    expect(found).toEqual(['funding/part-of-a-total deel', 'funding/part-of-a-total top']);
  });

  test('of money without an end are compared per year', () => {
    const yearly = (amount: number) =>
      `funding: { term: structureel, from: 2027, amount: { perYear: ${amount} } }`;
    expect(world.codes(programme(yearly(10), { een: yearly(6), twee: yearly(4) }))).toEqual([]);
    const [found] = world.findings(programme(yearly(10), { een: yearly(6), twee: yearly(5) }));
    expect(sentence(found)).toContain('zijn samen € 11 per jaar, maar het programma vraagt € 10 per jaar');
  });

  test.each<[string, string]>([
    ['that add up', programme(of(60), { wonen: of(35), werken: of(25) })],
    [
      'of which a joint one is submitted twice',
      programme(of(60), { wonen: of(35), werken: of(25), samen: of(25, 'jointWith: [werken]') }),
    ],
    [
      'of which one is over and does not count',
      programme(of(60), { wonen: of(35), werken: of(25), oud: of(99, 'status: ingetrokken') }),
    ],
    [
      'of which a loan stands apart',
      programme(of(35, grant), { wonen: of(35, grant), voorschot: of(25, loan) }),
    ],
    ['of which one states no amount', programme(of(60), { wonen: of(35), werken: 'priority: 2' })],
    ['of a programme that states no amount', programme('priority: 2', { wonen: of(35) })],
    ['of a programme that is over', programme(of(60, 'status: afgewezen'), { wonen: of(35) })],
    ['that are all over', programme(of(60), { wonen: of(35, 'status: afgewezen') })],
    ['of a programme that is not there', `id: wonen\npartOf: weg\n${of(35)}`],
    [
      'that were rounded to whole euros a year',
      programme('funding: { term: meerjarig, from: 2027, until: 2029, amount: { total: 10 } }', {
        een: 'funding: { term: meerjarig, from: 2027, until: 2029, amount: { perYear: 3 } }',
      }),
    ],
  ])('are not told: %s', (_what, text) => {
    expect(world.codes(text)).toEqual([]);
  });

  test('that point at a former id of the programme may be elsewhere: only too much is told', () => {
    const renamed = of(60, 'formerIds: [oud]\n');
    expect(world.codes(programme(renamed, { wonen: of(35) }))).toEqual([]);
    expect(world.codes(programme(renamed, { wonen: of(65) }))).toHaveLength(2);
  });

  test('with VAT and without are a slip of their own', () => {
    const vat = (total: number, basis: string) => `funding: { amount: { total: ${total}, vat: ${basis} } }`;
    const text = programme(vat(60, 'excl'), { wonen: vat(35, 'excl'), werken: vat(20, 'incl') });
    expect(new Set(world.findings(text).map(({ rule }) => rule))).toEqual(new Set(['funding/vat-mixed']));
  });

  test('in prices of different years are a slip of their own', () => {
    const prices = (total: number, year: number) =>
      `funding: { amount: { total: ${total}, priceLevel: ${year} } }`;
    const text = programme(prices(60, 2026), { wonen: prices(35, 2024) });
    expect(new Set(world.findings(text).map(({ rule }) => rule))).toEqual(
      new Set(['funding/price-level-mixed']),
    );
  });
});

describe('loans and guarantees in the total of a programme', () => {
  test('are told on the programme and on each of them, and nothing else is', () => {
    const text = programme(of(70, grant), {
      wonen: of(40, grant),
      voorschot: of(20, loan),
      borg: of(10, guarantee),
    });
    const found = world.findings(text);
    expect(found.map(({ rule, ask, path }) => [rule, ask, path])).toEqual([
      ['funding/loan-as-grant', 'top', ['funding', 'amount', 'total']],
      ['funding/loan-as-grant', 'voorschot', ['instrument', 'type']],
      ['funding/loan-as-grant', 'borg', ['instrument', 'type']],
    ]);
    expect(sentence(found[0])).toBe(
      'Het bedrag van € 70 telt bijdragen op bij geld dat wordt terugbetaald of alleen gegarandeerd: “voorschot” € 20 (lening) en “borg” € 10 (garantie). ' +
        'Zo lijkt de vraag groter dan zij is, en Financiën haalt dat er meteen uit. ' +
        'Aan bijdragen wordt € 40 gevraagd: noem dat als bedrag van het programma, en de rest apart.',
    );
    expect(found[0]?.facts.norms).toEqual([
      { list: 'instruments', entry: 'lening', value: 'repaid' },
      { list: 'instruments', entry: 'garantie', value: 'repaid' },
    ]);
    expect(found.map(({ uncertain }) => uncertain)).toEqual([true, true, true]);
  });

  test('go when the programme states only the grants', () => {
    const text = programme(of(60, grant), { wonen: of(40, grant), voorschot: of(20, loan) });
    const [found] = world.findings(text);
    if (found === undefined) expect.fail('nothing was found');
    expect(fixTitles(found)).toEqual(['Maak het totaal € 40']);
    expect(world.codes(fixed(text, found, found.fixes[0]))).toEqual([]);
  });

  test.each<[string, string, readonly string[]]>([
    ['apart from the total', programme(of(40), { wonen: of(40, grant), voorschot: of(20, loan) }), []],
    ['that are all there is', programme(of(20, loan), { voorschot: of(20, loan) }), []],
    [
      'in a total that is something else again',
      programme(of(50), { wonen: of(40, grant), voorschot: of(20, loan) }),
      ['funding/part-of-a-total top', 'funding/part-of-a-total wonen'],
    ],
  ])('%s are not told', (_what, text, wanted) => {
    expect(world.codes(text)).toEqual(wanted);
  });
});
