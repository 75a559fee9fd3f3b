// Schemes that are parts of others: stopping the whole against prolonging a part, and criticism beside a claim.
import { describe, expect, test } from 'vitest';
import { schemeRules } from '../../server/rules/scheme/index.ts';
import { RuleWorld, sentence } from '../worlds/rule-world.ts';

const opposites = new RuleWorld(schemeRules.filter(({ code }) => code === 'scheme/contradiction'));
const criticism = new RuleWorld(schemeRules.filter(({ code }) => code === 'scheme/criticised-but-claimed'));
const both = new RuleWorld(schemeRules.filter(({ kind }) => kind === 'group'));

const ask = (id: string, scheme: string, more = ''): string =>
  `id: ${id}\ntitle: Titel van ${id}\nscheme: ${scheme}\n${more}`;
const within = (one: string, other: string) => ({
  'submissions/rga/een.ask.yaml': one,
  'submissions/rga/ander.ask.yaml': other,
});
const between = (one: string, other: string) => ({
  'submissions/rga/een.ask.yaml': one,
  'submissions/PV21/ander.ask.yaml': other,
});

describe('stopping the whole', () => {
  test.each([
    // A part goes with its programme.
    ['nij-begun', 'nij-begun-economische-agenda', 'extend', true],
    ['nij-begun', 'nij-begun-economische-agenda', 'use', true],
    ['nij-begun', 'nij-begun-economische-agenda', 'change', false],
    // Without a part the programme goes on.
    ['nij-begun-economische-agenda', 'nij-begun', 'extend', false],
    ['nij-begun-economische-agenda', 'nij-begun-sociale-agenda', 'extend', false],
    // Of a kind that should go, none can be prolonged or made; while it is there, it can be used.
    ['spuk-stelsel', 'woningbouwimpuls', 'extend', true],
    ['spuk-stelsel', 'woningbouwimpuls', 'create', true],
    ['spuk-stelsel', 'woningbouwimpuls', 'use', false],
    ['spuk-stelsel', 'regio-deals', 'extend', false],
  ])('stop %s, and %s: %s', (whole, part, effect, opposed) => {
    const files = between(
      ask('a', `{id: ${whole}, effect: stop}`),
      ask('b', `{id: ${part}, effect: ${effect}}`),
    );
    expect(opposites.codes(files)).toEqual(
      opposed ? ['scheme/contradiction b', 'scheme/contradiction a'] : [],
    );
  });

  test('names both schemes, with both sentences', () => {
    const files = within(
      ask('a', '{id: nij-begun, effect: stop}'),
      ask('b', '{id: nij-begun-economische-agenda, effect: extend}', 'source: {quote: Ga door tot 2060}\n'),
    );
    const [part, whole] = opposites.findings(files);
    expect([part?.severity, whole?.severity]).toEqual(['error', 'error']);
    expect(sentence(whole)).toContain(
      'Deze vraag wil de regeling “Nij Begun” beëindigen (“Titel van a”), maar “b” wil “Economische agenda van Nij Begun” verlengen of uitbreiden (“Ga door tot 2060”). De ene regeling valt onder de andere. Binnen één inbreng',
    );
    expect(whole?.facts['norms']).toEqual([
      { list: 'schemes', entry: 'nij-begun-economische-agenda', value: 'nij-begun' },
    ]);
    expect(sentence(part, 'en')).toContain('but “a” wants to stop “Nij Begun” (“Titel van a”)');
  });

  test('is a warning that says so, when it is not sure what the part belongs to', () => {
    const files = within(
      ask('a', '{id: spuk-stelsel, effect: stop}'),
      ask('b', '{id: volkshuisvestingsfonds, effect: extend}'),
    );
    expect(opposites.findings(files).map(({ severity, uncertain }) => [severity, uncertain])).toEqual([
      ['warning', true],
      ['warning', true],
    ]);
  });

  test('counts with the asks that stop the part itself', () => {
    const found = opposites.findings({
      ...within(
        ask('a', '{id: nij-begun, effect: stop}'),
        ask('b', '{id: nij-begun-economische-agenda, effect: stop}'),
      ),
      'submissions/rga/meer.ask.yaml': ask('c', '{id: nij-begun-economische-agenda, effect: extend}'),
    });
    expect(found.map(({ ask: id, facts }) => [id, facts['opposed']])).toEqual([
      ['b', 1],
      ['a', 1],
      ['c', 2],
    ]);
  });

  test('is settled by a waiver on either side', () => {
    const waiver = 'waivers: [{rule: scheme/contradiction, with: a, because: besproken}]\n';
    const files = between(
      ask('a', '{id: nij-begun, effect: stop}'),
      ask('b', '{id: nij-begun-economische-agenda, effect: extend}', waiver),
    );
    expect(opposites.codes(files)).toEqual([]);
  });
});

describe('criticism beside a claim', () => {
  test.each([
    ['change', 'wokt', 'wokt', true],
    ['change', 'nij-begun', 'nij-begun-sociale-agenda', true],
    ['change', 'nij-begun-sociale-agenda', 'nij-begun', true],
    ['stop', 'nij-begun-sociale-agenda', 'nij-begun', true],
    ['stop', 'spuk-stelsel', 'woningbouwimpuls', true],
    ['change', 'spuk-stelsel', 'woningbouwimpuls', true],
    // Parts of one whole, or schemes of one kind, have nothing to do with each other.
    ['change', 'nij-begun-sociale-agenda', 'nij-begun-economische-agenda', false],
    ['change', 'woningbouwimpuls', 'realisatiestimulans', false],
    ['change', 'wokt', 'npvr', false],
    // To stop what is used contradicts itself, which another rule tells.
    ['stop', 'wokt', 'wokt', false],
    ['stop', 'nij-begun', 'nij-begun-sociale-agenda', false],
    ['extend', 'wokt', 'wokt', false],
  ])('%s %s, and use %s', (effect, criticised, claimed, awkward) => {
    const files = within(
      ask('a', `{id: ${criticised}, effect: ${effect}}`),
      ask('b', `{id: ${claimed}, effect: use}`),
    );
    expect(criticism.codes(files)).toEqual(
      awkward ? ['scheme/criticised-but-claimed b', 'scheme/criticised-but-claimed a'] : [],
    );
  });

  test('never stands beside a contradiction of the same two asks, even a settled one', () => {
    const waiver = 'waivers: [{rule: scheme/contradiction, with: a, because: besproken}]\n';
    const stop = ask('a', '{id: wokt, effect: stop}');
    expect(both.codes(within(stop, ask('b', '{id: wokt, effect: use}')))).toEqual([
      'scheme/contradiction b',
      'scheme/contradiction a',
    ]);
    expect(both.codes(within(stop, ask('b', '{id: wokt, effect: use}', waiver)))).toEqual([]);
  });

  test('is also to ask for money of the kind that is criticised', () => {
    const files = within(
      ask('a', '{id: spuk-stelsel, effect: stop}'),
      'id: b\ntitle: Geld voor dorpshuizen\ninstrument: {type: spuk-regeling}\n',
    );
    const [claim, critic] = criticism.findings(files);
    expect([claim?.ask, claim?.path, claim?.severity]).toEqual(['b', ['instrument', 'type'], 'info']);
    expect(sentence(critic)).toBe(
      'Deze vraag wil “Stelsel van specifieke uitkeringen” beëindigen (“Titel van a”), terwijl “b” in dezelfde inbreng een beroep doet op ' +
        '“Eenmalige specifieke uitkering bij ministeriële regeling” (“Geld voor dorpshuizen”). ' +
        'Dat kan goed samengaan, maar aan tafel wordt ernaar gevraagd. ' +
        'Schrijf in één zin op waarom u beide vraagt: zet die onder `waivers`, met de andere vraag onder `with`.',
    );
    expect(sentence(claim, 'en')).toContain(
      'while “a” in the same submission wants to stop “System of specific grants”',
    );
  });

  test('is no news between two submissions, nor when one of the asks is over', () => {
    const change = ask('a', '{id: wokt, effect: change}');
    expect(criticism.codes(between(change, ask('b', '{id: wokt, effect: use}')))).toEqual([]);
    expect(
      criticism.codes(within(change, ask('b', '{id: wokt, effect: use}', 'status: ingetrokken\n'))),
    ).toEqual([]);
  });

  test('is settled by one sentence of reasoning', () => {
    const because =
      'waivers: [{rule: scheme/criticised-but-claimed, with: b, because: Zolang zij er is, gebruiken wij haar.}]\n';
    const files = within(
      ask('a', '{id: wokt, effect: change}', because),
      ask('b', '{id: wokt, effect: use}'),
    );
    expect(criticism.codes(files)).toEqual([]);
  });
});
