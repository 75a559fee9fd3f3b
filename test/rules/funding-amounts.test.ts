// Amounts that are added or compared: VAT, prices, units, programmes, and money for too short a time.
import { describe, expect, test } from 'vitest';
import { fundingRules } from '../../server/rules/funding/index.ts';
import { fixed, fixTitles, goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';
import { aboutShares } from '../worlds/share-rules.ts';

const world = new RuleWorld(fundingRules.filter(({ code }) => !aboutShares.has(code)));
goldenRecords('funding-amounts', world);

/** A world of one rule. */
const only = (code: string) => new RuleWorld(fundingRules.filter((rule) => rule.code === `funding/${code}`));

/** Files of asks, given as `submission/id: record`. */
const asks = (records: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(records).map(([place, text]) => {
      const [submission = '', id = ''] = place.split('/');
      return [`submissions/${submission}/${id}.ask.yaml`, `id: ${id}\n${text}`];
    }),
  );

describe('money for too short a time', () => {
  test('is said with the years it takes, and where that stands', () => {
    const found = world.only(
      'nationalGoals: [talent]\nfunding: { term: meerjarig, from: 2027, until: 2030, amount: { total: 8, vat: excl } }',
    );
    expect(sentence(found)).toBe(
      'Voor “Talentontwikkeling” is een lange adem nodig, ten minste 10 jaar, maar deze vraag loopt 4 jaar (2027 tot en met 2030). ' +
        'Na een korte impuls valt het werk stil en begint de regio opnieuw. Vraag langjarig geld, of schrijf in de vraag hoe het daarna verdergaat.',
    );
    expect(found.facts.norm).toEqual({ list: 'goals', entry: 'talent', value: 10 });
    expect(found.related.map(({ label }) => label)).toEqual(['long-goal-here', 'first-year-here']);
  });

  test('may become long-term money, when the instrument can carry it', () => {
    const text = (type: string) =>
      `nationalGoals: [talent]\ninstrument: {type: ${type}}\nfunding: {term: meerjarig, from: 2027, until: 2030, amount: {total: 8, vat: excl}}`;
    const found = world.only(text('langjarig-partnerschap'));
    expect(fixTitles(found)).toEqual(['Vraag “langjarig” geld tot en met 2036']);
    expect(world.codes(fixed(text('langjarig-partnerschap'), found, found.fixes[0]))).toEqual([]);
    expect(fixTitles(world.only(text('spuk-regeling')))).toEqual([]);
  });

  test('is not lengthened where the yearly amount and the total would no longer agree', () => {
    const found = world.only(
      'nationalGoals: [talent]\nfunding: {term: meerjarig, from: 2027, until: 2030, amount: {total: 8, perYear: 2, vat: excl}}',
    );
    expect(fixTitles(found)).toEqual([]);
  });
});

describe('an amount that does not say whether VAT is in it', () => {
  test('may be either, and both are offered', () => {
    const text = 'funding: { amount: { total: 12000000 } }';
    const found = world.only(text);
    expect(fixTitles(found)).toEqual(['Het bedrag is exclusief btw', 'Het bedrag is inclusief btw']);
    for (const fix of found.fixes) expect(world.codes(fixed(text, found, fix))).toEqual([]);
  });

  test('is told what the scheme usually does, with where that stands', () => {
    const found = world.only(
      'scheme: { id: realisatiestimulans, effect: use }\nfunding: { amount: { total: 700000 } }',
    );
    expect(sentence(found)).toContain(
      'Bij “Realisatiestimulans” zijn bedragen inclusief btw; vul `vat: incl` in',
    );
    expect(found.facts.norm).toEqual({ list: 'schemes', entry: 'realisatiestimulans', value: 'incl' });
    expect(fixTitles(found)).toEqual(['Het bedrag is inclusief btw']);
  });

  test('may be excluding VAT though the scheme usually includes it: that is no mistake', () => {
    const text =
      'scheme: { id: realisatiestimulans, effect: use }\nfunding: { amount: { total: 700000, vat: excl } }';
    expect(world.codes(text)).toEqual([]);
  });
});

const amount = (more: string) => `funding: { amount: { total: 10, ${more} } }\n`;

describe('amounts with and without VAT', () => {
  const mixed = only('vat-mixed');

  test('of one project are told on both asks, each with the other beside it', () => {
    const found = mixed.findings(
      asks({
        'rga/een': `${amount('vat: incl')}project: station`,
        'PV22/twee': `${amount('vat: excl')}project: station`,
      }),
    );
    expect(found.map(({ ask, path, facts }) => [ask, path, facts.vat, facts.other, facts.otherVat])).toEqual([
      ['twee', ['funding', 'amount', 'vat'], 'excl', 'een', 'incl'],
      ['een', ['funding', 'amount', 'vat'], 'incl', 'twee', 'excl'],
    ]);
    expect(found[1]?.related).toMatchObject([{ file: 'submissions/PV22/twee.ask.yaml', label: 'vat-here' }]);
    expect(sentence(found[1])).toBe(
      'Dit bedrag is inclusief btw, dat van “twee” is exclusief btw, en beide gaan over het project “station”. ' +
        'Wie zulke bedragen optelt of vergelijkt, zit er flink naast. Spreek één grondslag af en reken het andere bedrag om.',
    );
  });

  test('of a programme and its part, and of two parts', () => {
    const found = mixed.findings(
      asks({
        'rga/top': amount('vat: excl'),
        'rga/een': `${amount('vat: incl')}partOf: top`,
        'rga/twee': `${amount('vat: excl')}partOf: top`,
      }),
    );
    expect(found.map(({ ask, facts, related }) => [ask, facts.sum, related.length])).toEqual([
      ['een', 'programme', 2],
      ['top', 'programme', 1],
      ['twee', 'programme', 1],
    ]);
  });

  test('are told once when asks belong together in several ways', () => {
    const found = mixed.findings(
      asks({
        'rga/een': `${amount('vat: incl')}project: station`,
        'rga/deel': `${amount('vat: excl')}partOf: een\nproject: station`,
      }),
    );
    expect(found.map(({ ask, facts }) => [ask, facts.sum])).toEqual([
      ['deel', 'programme'],
      ['een', 'programme'],
    ]);
  });

  test.each<[string, Record<string, string>]>([
    [
      'that are recoverable and without: recoverable VAT is no part of an amount',
      {
        'rga/een': `${amount('vat: compensabel')}project: station`,
        'rga/twee': `${amount('vat: excl')}project: station`,
      },
    ],
    [
      'of which one does not say',
      { 'rga/een': `${amount('vat: incl')}project: station`, 'rga/twee': `${amount('')}project: station` },
    ],
    [
      'of asks that do not belong together',
      {
        'rga/een': `${amount('vat: incl')}project: station`,
        'rga/twee': `${amount('vat: excl')}project: brug`,
      },
    ],
    [
      'of an ask that is over',
      {
        'rga/een': `${amount('vat: incl')}project: station`,
        'rga/twee': `${amount('vat: excl')}project: station\nstatus: ingetrokken`,
      },
    ],
    [
      'of a loan and a grant, which are never added',
      {
        'rga/een': `${amount('vat: incl')}project: station`,
        'rga/twee': `${amount('vat: excl')}project: station\ninstrument: { type: lening }`,
      },
    ],
    [
      'of a joint ask, also about one project: that partners agree is a rule of its own',
      {
        'rga/een': `${amount('vat: incl')}jointWith: [twee]\nproject: station`,
        'PV22/twee': `${amount('vat: excl')}jointWith: [een]\nproject: station`,
      },
    ],
    [
      'that only claim one budget: a budget keeps them apart',
      {
        'rga/een': 'funding: { envelope: npg, amount: { total: 10, vat: incl } }',
        'rga/twee': 'funding: { envelope: npg, amount: { total: 10, vat: excl } }',
      },
    ],
    [
      'of two asks that by mistake bear one id',
      { 'rga/een': amount('vat: incl'), 'PV22/een': amount('vat: excl') },
    ],
  ])('are not told: %s', (_what, records) => {
    expect(mixed.codes(asks(records))).toEqual([]);
  });

  test('count recoverable VAT as without beside an amount that includes it', () => {
    const records = asks({
      'rga/een': `${amount('vat: incl')}project: station`,
      'rga/twee': `${amount('vat: compensabel')}project: station`,
    });
    expect(sentence(mixed.findings(records)[0])).toContain(
      'dat van “twee” is zonder de btw die compensabel is',
    );
  });
});

describe('amounts in prices of different years', () => {
  const mixed = only('price-level-mixed');
  const inPot = (more: string) => `funding: { envelope: npg, amount: { total: 10, ${more} } }\n`;

  test.each<[string, Record<string, string>]>([
    [
      'of one project',
      {
        'rga/een': `${amount('priceLevel: 2024')}project: station`,
        'rga/twee': `${amount('priceLevel: 2026')}project: station`,
      },
    ],
    [
      'of a joint ask',
      {
        'rga/een': `${amount('priceLevel: 2024')}jointWith: [twee]`,
        'PV22/twee': amount('priceLevel: 2026'),
      },
    ],
    [
      'of a programme and its part',
      { 'rga/een': `${amount('priceLevel: 2024')}partOf: twee`, 'rga/twee': amount('priceLevel: 2026') },
    ],
    ['from one budget', { 'rga/een': inPot('priceLevel: 2024'), 'PV22/twee': inPot('priceLevel: 2026') }],
    [
      'from one budget by another name',
      { 'rga/een': inPot('priceLevel: 2024').replace('npg', 'NPG'), 'PV22/twee': inPot('priceLevel: 2026') },
    ],
  ])('%s are told on both asks', (_what, records) => {
    expect(mixed.codes(asks(records))).toEqual(
      Object.keys(asks(records))
        .toSorted()
        .map((file) => `funding/price-level-mixed ${file.replaceAll(/^.*\/|\.ask\.yaml$/gu, '')}`),
    );
  });

  test.each<[string, Record<string, string>]>([
    ['of which one states none', { 'rga/een': inPot('priceLevel: 2024'), 'rga/twee': inPot('vat: excl') }],
    [
      'from one budget, with and without VAT: they are never added',
      {
        'rga/een': inPot('priceLevel: 2024, vat: incl'),
        'rga/twee': inPot('priceLevel: 2026, vat: excl'),
      },
    ],
    [
      'of a loan and a grant',
      {
        'rga/een': `${inPot('priceLevel: 2024')}instrument: { type: lening }`,
        'rga/twee': inPot('priceLevel: 2026'),
      },
    ],
    [
      'of an ask that is over',
      { 'rga/een': inPot('priceLevel: 2024'), 'rga/twee': `${inPot('priceLevel: 2026')}status: afgewezen` },
    ],
  ])('%s are not told', (_what, records) => {
    expect(mixed.codes(asks(records))).toEqual([]);
  });

  test('of a joint ask about one project from one budget are told once', () => {
    const found = mixed.findings(
      asks({
        'rga/een': `${inPot('priceLevel: 2024')}jointWith: [twee]\nproject: station`,
        'PV22/twee': `${inPot('priceLevel: 2026')}jointWith: [een]\nproject: station`,
      }),
    );
    expect(found.map(({ ask, facts }) => [ask, facts.sum])).toEqual([
      ['twee', 'joint'],
      ['een', 'joint'],
    ]);
  });

  test('are named with both years, and the ties between them', () => {
    const found = mixed.findings(
      asks({ 'rga/een': inPot('priceLevel: 2024'), 'rga/twee': inPot('priceLevel: 2026') }),
    );
    expect(sentence(found[0])).toBe(
      'Dit bedrag is in prijzen van 2024, dat van “twee” in prijzen van 2026, en beide komen uit hetzelfde budget (“Nationaal Programma Groningen”). ' +
        'De som of het verschil van zulke bedragen hoort bij geen enkel jaar. Reken ze om naar hetzelfde prijspeil (`priceLevel`).',
    );
  });

  test('beyond the first five others are left out', () => {
    const others = Object.fromEntries(
      Array.from({ length: 8 }, (_, place) => [`PV22/oost-${place}`, inPot('priceLevel: 2026')]),
    );
    const found = mixed.findings(asks({ 'rga/een': inPot('priceLevel: 2024'), ...others }));
    expect(found).toHaveLength(9);
    expect(found.find(({ ask }) => ask === 'een')?.related).toHaveLength(5);
  });
});
