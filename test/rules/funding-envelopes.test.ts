// Budgets that several asks claim: more than there is, or rivals that settled nothing.
import { describe, expect, test } from 'vitest';
import { fundingRules } from '../../server/rules/funding/index.ts';
import type { Example } from '../../server/rules/rule.ts';
import type { Facts } from '../../server/wording/fact.ts';
import { RuleWorld, sentence } from '../worlds/rule-world.ts';

/** A portfolio with budgets of 100 in all and of 100 a year; asks are given as `id: funding`. */
function claims(asks: Readonly<Record<string, string>>): Example {
  const files: Record<string, string> = {
    'policy-asks.yaml':
      'title: Verzonnen\nprofile: submit\ntoday: 2026-03-12\nvocabularies: ["vocabularies/*.yaml"]\n',
    'vocabularies/budgetten.yaml':
      'list: envelopes\nentries:\n' +
      '  - {id: pot, label: {nl: Proefpot, en: Trial pot}, aliases: [Proefbudget], total: 100, certainty: found}\n' +
      '  - {id: per-jaar, label: {nl: Jaarpot, en: Yearly pot}, perYear: {2027: 100, 2028: 100}, certainty: found}\n',
  };
  for (const [place, text] of Object.entries(asks)) {
    const [folder = '', id = ''] = place.split('/');
    files[`submissions/${folder}/${id}.ask.yaml`] =
      `id: ${id}\ntitle: ${id}\nstatus: concept\n${text}\n`.replace(
        /^status: concept\n(?=[\s\S]*^status:)/mu,
        '',
      );
  }
  return files;
}

const over = new RuleWorld(fundingRules.filter(({ code }) => code === 'funding/envelope-overclaimed'));
const pot = (total: number, more = '') => `funding: {envelope: pot, amount: {total: ${total}${more}}}`;

describe('a budget is overclaimed', () => {
  test('by two asks together, and each is told of the other', () => {
    const found = over.findings(claims({ 'rga/wonen': pot(80), 'PV22/werken': pot(40) }));
    expect(found.map(({ ask, facts }) => [ask, facts.claimed, facts.available, facts.others])).toEqual([
      ['werken', 120, 100, 1],
      ['wonen', 120, 100, 1],
    ]);
    expect(found.map(({ related }) => related.map(({ facts }) => facts))).toEqual([
      [{ ask: 'wonen', amount: 80 }],
      [{ ask: 'werken', amount: 40 }],
    ]);
    expect(sentence(found[0])).toBe(
      'Deze vraag (€ 40) en 1 andere vraag willen samen € 120 uit “Proefpot”, maar daarin zit € 100. De andere: “wonen” € 80. Nu kiest het ministerie wie er afvalt, en niet u. ' +
        'Stem de bedragen samen af, dien een gezamenlijke vraag in, of noem een ander budget.',
    );
  });

  test('by one ask alone', () => {
    const [found] = over.findings(claims({ 'rga/wonen': pot(101) }));
    expect(found?.facts).toMatchObject({ claimed: 101, available: 100, others: 0 });
  });

  test('in one of its years', () => {
    const yearly = (from: number, total: number) =>
      `funding: {term: incidenteel, from: ${from}, until: ${from}, envelope: per-jaar, amount: {total: ${total}}}`;
    const found = over.findings(
      claims({ 'rga/een': yearly(2027, 90), 'rga/twee': yearly(2028, 90), 'rga/drie': yearly(2028, 20) }),
    );
    expect(found.map(({ ask, facts }) => [ask, facts.year, facts.claimed])).toEqual([
      ['drie', 2028, 110],
      ['twee', 2028, 110],
    ]);
  });

  test('by structural money in every year from its first on', () => {
    const found = over.findings(
      claims({
        'rga/blijvend': 'funding: {term: structureel, from: 2026, envelope: per-jaar, amount: {perYear: 60}}',
        'rga/even':
          'funding: {term: incidenteel, from: 2028, until: 2028, envelope: per-jaar, amount: {total: 50}}',
      }),
    );
    expect(found.map(({ ask, facts }) => [ask, facts.year])).toEqual([
      ['blijvend', 2028],
      ['even', 2028],
    ]);
  });

  test('by structural money that parties share, only by the part of the government', () => {
    const shared = (rijk: number) => ({
      'vocabularies/budgetten.yaml':
        'list: envelopes\nentries: [{id: proef, label: Proef, perYear: {2030: 100}, certainty: found}]',
      'submissions/rga/een.ask.yaml':
        'funding: {term: structureel, from: 2027, amount: {perYear: 160}, envelope: proef, ' +
        `parts: [{party: rijk, amount: ${rijk}}, {party: PV20, amount: ${160 - rijk}}]}`,
    });
    expect(over.codes(shared(100))).toEqual([]);
    expect(over.only(shared(101)).facts).toMatchObject({ claimed: 101, available: 100, year: 2030 });
  });

  test('by an ask that calls the budget by another name', () => {
    const text = pot(40).replace('pot', 'Proefbudget');
    expect(over.codes(claims({ 'rga/wonen': pot(80), 'rga/werken': text }))).toHaveLength(2);
  });

  test('by asks that do not state their VAT, with whichever basis others state', () => {
    const asks = {
      'rga/met': pot(60, ', vat: incl'),
      'rga/zonder': pot(30, ', vat: excl'),
      'rga/stil': pot(50),
    };
    expect(over.codes(claims(asks)).map((code) => code.split(' ')[1])).toEqual(['met', 'stil']);
  });
});

describe('a budget is not overclaimed', () => {
  test.each<[string, Record<string, string>]>([
    ['when all fits to the euro', { 'rga/wonen': pot(60), 'rga/werken': pot(40) }],
    [
      'by a joint ask of two, which counts once with its largest claim',
      { 'rga/lijn': `${pot(90)}\njointWith: [lijn-oost]`, 'PV22/lijn-oost': pot(80) },
    ],
    ['by asks that are over', { 'rga/wonen': pot(80), 'rga/werken': `status: ingetrokken\n${pot(40)}` }],
    [
      'by loans beside grants',
      { 'rga/geven': pot(80), 'rga/lenen': `instrument: {type: lening}\n${pot(40)}` },
    ],
    [
      'by amounts with VAT beside amounts without',
      { 'rga/a-met': pot(80, ', vat: incl'), 'rga/b-zonder': pot(80, ', vat: excl') },
    ],
    [
      'by what the region pays itself',
      {
        'rga/wonen':
          'funding: {envelope: pot, amount: {total: 200}, parts: [{party: rijk, amount: 100}, {party: PV20, amount: 100}]}',
      },
    ],
    ['when nobody knows how much it holds', { 'rga/wonen': pot(800).replace('pot', 'geheime-pot') }],
  ])('%s', (_why, asks) => {
    expect(over.codes(claims(asks))).toEqual([]);
  });
});

const rivalIds = (facts: Facts): readonly string[] =>
  (facts.rivals as readonly { readonly ask: string }[]).map(({ ask }) => ask);

const rivals = new RuleWorld(fundingRules.filter(({ code }) => code === 'funding/envelope-rivals'));
const claim = (more = '') => `funding: {envelope: spoorfonds}\n${more}`;

describe('rivals for one budget', () => {
  test('are asks of two submissions that settled nothing', () => {
    const found = rivals.findings(claims({ 'rga/lelylijn': claim(), 'PV22/nedersaksenlijn': claim() }));
    expect(found.map(({ ask, facts }) => [ask, rivalIds(facts), facts.more])).toEqual([
      ['nedersaksenlijn', ['lelylijn'], 0],
      ['lelylijn', ['nedersaksenlijn'], 0],
    ]);
    expect(sentence(found[0])).toContain(
      'Op “spoorfonds” doet ook een andere inbreng een beroep: “lelylijn”. Wie ieder voor zich om hetzelfde geld vraagt',
    );
  });

  test.each<[string, Record<string, string>]>([
    ['asks of one submission', { 'rga/een': claim(), 'rga/twee': claim() }],
    ['a joint ask', { 'rga/een': claim('jointWith: [twee]'), 'PV22/twee': claim() }],
    ['an ask that supports the other', { 'rga/een': claim(), 'PV22/twee': claim('supports: [een]') }],
    ['an ask that replaces the other', { 'rga/een': claim('replaces: [twee]'), 'PV22/twee': claim() }],
    ['an ask that was withdrawn', { 'rga/een': claim(), 'PV22/twee': `status: ingetrokken\n${claim()}` }],
    [
      'an ask that waives the rule for the other',
      {
        'rga/een': claim(
          'waivers: [{rule: funding/envelope-rivals, with: twee, because: genoeg voor allebei, by: controller, until: 2026-12-31}]',
        ),
        'PV22/twee': claim(),
      },
    ],
  ])('are not: %s', (_who, asks) => {
    expect(rivals.codes(claims(asks))).toEqual([]);
  });

  test('of another is the ask that took the place of one, not the one that went', () => {
    const asks = claims({ 'rga/oud': claim(), 'rga/nieuw': claim('replaces: [oud]'), 'PV22/twee': claim() });
    const found = rivals.findings(asks);
    expect(found.map(({ ask, facts }) => [ask, rivalIds(facts)])).toEqual([
      ['twee', ['nieuw']],
      ['nieuw', ['twee']],
    ]);
  });

  test('become rivals again when a waiver ends', () => {
    const waiver =
      'waivers: [{rule: funding/envelope-rivals, with: twee, because: even, by: controller, until: 2026-03-11}]';
    expect(rivals.codes(claims({ 'rga/een': claim(waiver), 'PV22/twee': claim() }))).toHaveLength(2);
  });

  test('settled with one are still rivals of another', () => {
    const found = rivals.findings(
      claims({ 'rga/een': claim(), 'PV22/twee': claim('supports: [een]'), 'PV21/drie': claim() }),
    );
    expect(found.map(({ ask, facts }) => [ask, rivalIds(facts)])).toEqual([
      ['drie', ['twee', 'een']],
      ['twee', ['drie']],
      ['een', ['drie']],
    ]);
  });

  test('beyond the first five are counted', () => {
    const others = Object.fromEntries(
      Array.from({ length: 8 }, (_, place) => [`PV22/oost-${place}`, claim()]),
    );
    const found = rivals.findings(claims({ 'rga/een': claim(), ...others }));
    expect(found.find(({ ask }) => ask === 'een')?.facts).toMatchObject({
      rivals: ['oost-0', 'oost-1', 'oost-2', 'oost-3', 'oost-4'].map((ask) => ({ ask })),
      more: 3,
    });
  });
});

describe('who claims what in which year', () => {
  const yearly = (from: number, until: number, total: number, more = '') =>
    `funding: {term: meerjarig, from: ${from}, until: ${until}, envelope: per-jaar, amount: {total: ${total}}}\n${more}`;

  test('is said of the worst year, with the other years that are too full', () => {
    const found = over.findings(
      claims({
        'rga/een': yearly(2027, 2028, 160),
        'rga/twee': yearly(2027, 2027, 30),
        'PV22/drie': yearly(2028, 2029, 120, 'jointWith: [vier]'),
        'PV21/vier': yearly(2028, 2029, 120, 'jointWith: [drie]'),
      }),
    );
    expect(found.map(({ ask, facts }) => [ask, facts.year, facts.claimed, facts.alsoIn])).toEqual([
      ['vier', 2028, 140, []],
      ['drie', 2028, 140, []],
      ['een', 2028, 140, [2027]],
      ['twee', 2027, 110, []],
    ]);
    expect(sentence(found[2])).toBe(
      'Deze vraag (€ 80) en 1 andere vraag willen samen € 140 uit “Jaarpot”, maar daarin zit € 100 voor 2028. De andere: “vier” en “drie” € 60. ' +
        'Ook in 2027 is het te veel. Nu kiest het ministerie wie er afvalt, en niet u. ' +
        'Stem de bedragen samen af, dien een gezamenlijke vraag in, of noem een ander budget.',
    );
    expect(found[2]?.facts.norm).toEqual({ list: 'envelopes', entry: 'per-jaar', value: 100 });
  });

  test('is said with first and last year where the budget as a whole is meant', () => {
    const inPot = (total: number) =>
      `funding: {term: meerjarig, from: 2027, until: 2030, envelope: pot, amount: {total: ${total}}}`;
    const found = over.findings(claims({ 'rga/een': inPot(80), 'rga/twee': inPot(40) }));
    expect(sentence(found[0])).toContain(
      'Deze vraag (€ 80, 2027–2030) en 1 andere vraag willen samen € 120 uit “Proefpot”, maar daarin zit € 100. De andere: “twee” € 40 (2027–2030).',
    );
  });

  test('is said of rivals too', () => {
    const found = rivals.findings(
      claims({ 'rga/een': yearly(2027, 2028, 160), 'PV22/twee': yearly(2028, 2028, 30) }),
    );
    expect(sentence(found[1])).toContain(
      'Deze vraag wil € 160 (2027–2028) uit “Jaarpot”, en een andere inbreng doet daar ook een beroep op: “twee” € 30 (2028).',
    );
    expect(found[1]?.facts.own).toEqual({ ask: 'een', amount: 160, from: 2027, until: 2028 });
  });

  test('counts a programme instead of its parts, and a part does not compete with it', () => {
    const asks = { 'rga/top': pot(100), 'PV22/deel': `${pot(60)}\npartOf: top` };
    expect(over.codes(claims(asks))).toEqual([]);
    expect(rivals.codes(claims(asks))).toEqual([]);
  });
});
