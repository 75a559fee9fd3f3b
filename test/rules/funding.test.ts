// Money: its term, its amounts and the budgets it comes from.
import { describe, expect, test } from 'vitest';
import { fundingRules } from '../../server/rules/funding/index.ts';
import { aboutShares } from '../worlds/share-rules.ts';
import { fixed, fixTitles, goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

/**
 * The rules about shares, caps and cover have records and tests of their own, in funding-shares.test.ts; so has that an
 * amount does not say whether VAT is in it, which would be told of every amount here.
 */
const world = new RuleWorld(
  fundingRules.filter(({ code }) => !aboutShares.has(code) && code !== 'funding/vat-missing'),
);
goldenRecords('funding', world);

describe('what the author reads', () => {
  test('about temporary money without an end', () => {
    const found = world.only('funding: { term: langjarig, from: 2027 }');
    expect(sentence(found)).toBe(
      '“langjarig” geld is tijdelijk, maar het laatste jaar ontbreekt. Een open einde wordt gelezen als structureel geld, en dat ligt veel zwaarder. ' +
        'Vul het laatste jaar in (`until`), of om de hoeveel jaar u samen terugkijkt (`reviewEvery`).',
    );
  });

  test('about a deal that brings no money', () => {
    const found = world.only('instrument: { type: woondeal }\nfunding: { term: structureel, from: 2027 }');
    expect(sentence(found)).toBe(
      'Met “Woondeal” wordt geen geld gegeven, maar de termijn is “structureel”. Het ministerie kan de vraag zo niet inwilligen. ' +
        'Kies de termijn “geen”, of kies een instrument dat bij “structureel” past.',
    );
    expect(sentence(found, 'en')).toContain(
      'No money is given by “Housing deal”, but the term is “structureel”.',
    );
  });

  test('about parts that are those of one year', () => {
    const text =
      'funding: {term: meerjarig, from: 2027, until: 2030, amount: {total: 12000000}, parts: [{party: rijk, amount: 2000000}, {party: PV20, amount: 1000000}]}';
    const found = world.only(text);
    expect(sentence(found)).toBe(
      'De bijdragen van alle partijen samen zijn € 3 miljoen: het bedrag van één jaar. Het volle bedrag is € 12 miljoen, over 4 jaar. ' +
        'Zo lijkt de vraag aan het Rijk veel kleiner dan zij is. Schrijf bij elke partij het bedrag over alle jaren.',
    );
    expect(fixTitles(found)).toEqual(['Reken elke bijdrage om naar 4 jaar, samen € 12 miljoen']);
    expect(world.codes(fixed(text, found, found.fixes[0]))).toEqual([]);
  });

  test('about a total that is that of one year', () => {
    const found = world.only(
      'funding: { term: meerjarig, from: 2027, until: 2030, amount: { perYear: 2000000, total: 6000000 } }',
    );
    expect(sentence(found)).toContain(
      '€ 2 miljoen per jaar is over 4 jaar (2027 tot en met 2030) samen € 8 miljoen, maar als totaal staat hier € 6 miljoen.',
    );
    expect(found.related.map(({ label }) => label)).toEqual([
      'per-year-here',
      'first-year-here',
      'last-year-here',
    ]);
  });

  test('about parts that leave a hole', () => {
    const found = world.only('funding: { amount: { total: 100 }, parts: [{party: rijk, amount: 80}] }');
    expect(sentence(found)).toContain(
      'samen zijn € 80, maar het volle bedrag is € 100: € 20 te weinig. Zo is niet te zien wat u het Rijk vraagt',
    );
  });
});

describe('money where none is asked', () => {
  test('is also found in the contributions of the parties', () => {
    const found = world.only('funding: {term: geen, parts: [{party: rijk, amount: 5000000}]}');
    expect(found).toMatchObject({
      rule: 'funding/unneeded-amount',
      path: ['funding', 'parts'],
      facts: { amount: 5_000_000 },
    });
  });
});

describe('every fix mends what it is offered for', () => {
  test.each([
    ['funding:\n  term: structureel # blijvend\n  from: 2027\n  until: 2032\n'],
    ['funding:\n  term: incidenteel\n  from: 2027\n  until: 2031\n'],
    ['instrument: {type: woondeal}\nfunding: {term: structureel, from: 2027}\n'],
    ['instrument:\n  type: aanwijzing\nfunding:\n  term: geen\n  amount:\n    total: 5000000\n'],
    ['funding: {term: meerjarig, from: 2027, until: 2030, amount: {perYear: 2000000, total: 6000000}}\n'],
    ['funding:\n  amount:\n    total: 100\n  parts:\n    - {party: rijk, amount: 80}\n'],
  ])('%j', (text) => {
    const found = world.only(text);
    expect(found.fixes.length).toBeGreaterThan(0);
    for (const fix of found.fixes) expect(world.codes(fixed(text, found, fix))).toEqual([]);
  });

  test('one-off money that lasts ten years may become long-term, but not temporary', () => {
    const found = world.only('funding: { term: incidenteel, from: 2027, until: 2036 }');
    expect(fixTitles(found)).toEqual(['Kies de termijn “langjarig”', 'Maak 2029 het laatste jaar']);
  });

  test('a term that the instrument cannot carry is not offered', () => {
    const found = world.only(
      'instrument: {type: begrotingssubsidie}\nfunding: {term: incidenteel, from: 2027, until: 2030, amount: {total: 1}}',
    );
    expect(fixTitles(found)).toEqual(['Maak 2029 het laatste jaar']);
  });
});

describe('a norm that was not seen in an official source', () => {
  test('is said to be uncertain', () => {
    const found = world.only('funding: { term: incidenteel, from: 2027, until: 2031 }');
    expect(found.uncertain).toBe(true);
  });
});

test('parts of money without end are held against a year, and either may be mended', () => {
  const text =
    'funding: { term: structureel, from: 2027, amount: { perYear: 12500000 }, parts: [{party: rijk, amount: 12500001}] }\n';
  const found = world.only(text);
  expect(sentence(found)).toContain(
    'samen zijn € 12.500.001, maar het volle bedrag is € 12,5 miljoen per jaar, zonder einde: € 1 te veel.',
  );
  expect(world.codes(fixed(text, found, found.fixes[0]))).toEqual([]);
});

describe('the national government under another name', () => {
  const text =
    'scheme: { id: regio-deals, effect: extend }\nfunding:\n  amount: { vat: excl }\n  parts: [{party: Rijk, amount: 30}, {party: eu, amount: 10}] # begroot\n';

  test('is told, and after the fix its part counts as asked', () => {
    const found = world.only(text);
    expect(sentence(found)).toBe(
      'Met “Rijk” is het Rijk bedoeld, maar zo telt dit deel als geld van een andere partij. Alleen wat bij “rijk” staat, telt als vraag aan het Rijk; ' +
        'plafond, eigen bijdrage en budget kloppen nu niet. Schrijf “rijk”.',
    );
    expect(found.fixes.map(({ safety }) => safety)).toEqual(['safe']);
    const all = new RuleWorld(fundingRules.filter(({ code }) => code !== 'funding/own-share-undecided'));
    expect(all.codes(text)).not.toContain('funding/own-share-too-low voorbeeld-1');
    expect(all.codes(fixed(text, found, found.fixes[0]))).toEqual(['funding/own-share-too-low voorbeeld-1']);
  });

  test('loses which ministry it is only when the author looks', () => {
    const found = world.only('funding: { parts: [{party: bzk, amount: 30}, {party: eu, amount: 10}] }');
    expect(sentence(found, 'en')).toContain('“bzk” means a ministry, but');
    expect(found.fixes.map(({ safety }) => safety)).toEqual(['review']);
  });

  test('is no region whose board must still decide', () => {
    const all = new RuleWorld(fundingRules);
    expect(all.codes('funding: { amount: { vat: excl }, parts: [{party: NL00, amount: 30}] }')).toEqual([
      'funding/party-alias voorbeeld-1',
    ]);
  });
});
