// Criteria of schemes and norms: opposite wishes on one of them, and thresholds that shut out small municipalities.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { schemeRules } from '../../server/rules/scheme/index.ts';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';
import { fixed, RuleWorld, sentence } from '../worlds/rule-world.ts';

const criteria = new RuleWorld(schemeRules.filter(({ code }) => code === 'scheme/criterion-contradiction'));
const thresholds = new RuleWorld(schemeRules.filter(({ code }) => code === 'scheme/absolute-threshold'));

const wish = (id: string, scheme: string, more = ''): string =>
  `id: ${id}\ntitle: Titel van ${id}\nscheme: ${scheme}\n${more}`;
/** A wish on the criterion of a scheme of which the code list says that 200 homes are needed now. */
const homes = (id: string, criterion: string, more = ''): string =>
  wish(id, `{id: woningbouwimpuls, effect: change, criterion: ${criterion}}`, more);
const within = (...asks: string[]) => ({ 'submissions/rga/vragen.ask.yaml': asks.join('---\n') });
const between = (one: string, other: string) => ({
  'submissions/rga/een.ask.yaml': one,
  'submissions/PV21/ander.ask.yaml': other,
});

describe('opposite wishes on one criterion', () => {
  test.each([
    ['lower and higher', '{kind: absolute-number, wanted: 50}', '{kind: absolute-number, wanted: 500}', true],
    ['both lower', '{kind: absolute-number, wanted: 50}', '{kind: absolute-number, wanted: 199}', false],
    ['keep and lower', '{kind: absolute-number, wanted: 200}', '{kind: absolute-number, wanted: 199}', true],
    ['lower and gone', '{kind: absolute-number, wanted: 50}', '{kind: absolute-number, wanted: 0}', false],
    ['a number in words', '{kind: absolute-number, wanted: "50"}', '{kind: absolute, wanted: 500}', true],
    [
      'a proportion and a number',
      '{kind: absolute-number, wanted: relative}',
      '{kind: absolute-number, wanted: 100}',
      true,
    ],
    [
      'a proportion, said in two ways',
      '{kind: absolute-number, wanted: relative}',
      '{kind: relative, wanted: 10}',
      false,
    ],
    [
      'a proportion and gone',
      '{kind: absolute-number, wanted: relative}',
      '{kind: absolute-number, wanted: 0}',
      false,
    ],
    [
      'words that no list knows',
      '{kind: absolute-number, wanted: lager}',
      '{kind: absolute-number, wanted: 500}',
      false,
    ],
    [
      'two criteria of one kind',
      '{kind: absolute-number, current: 3, wanted: 5}',
      '{kind: absolute-number, current: 200, wanted: 50}',
      false,
    ],
    [
      'two kinds',
      '{kind: betaalbaar, current: 50, wanted: 30}',
      '{kind: absolute-number, wanted: 500}',
      false,
    ],
    [
      'a kind of their own',
      '{kind: betaalbaar, current: 50, wanted: 30}',
      '{kind: Betaalbaar, wanted: 60}',
      true,
    ],
  ])('%s', (_what, one, other, opposed) => {
    expect(criteria.codes(within(homes('a', one), homes('b', other)))).toEqual(
      opposed ? ['scheme/criterion-contradiction a', 'scheme/criterion-contradiction b'] : [],
    );
  });

  test('how it is now comes from the ask, else from the code list, which is then named', () => {
    const [own, other] = criteria
      .findings(
        between(
          homes('a', '{kind: absolute-number, wanted: 50}'),
          homes('b', '{kind: absolute-number, current: 200, wanted: 500}'),
        ),
      )
      .toSorted((one, two) => ((one.ask ?? '') < (two.ask ?? '') ? -1 : 1));
    expect(own?.facts['norms']).toEqual([{ list: 'schemes', entry: 'woningbouwimpuls', value: 200 }]);
    expect(own?.path).toEqual(['scheme', 'criterion', 'wanted']);
    expect(other?.related).toMatchObject([{ file: 'submissions/rga/een.ask.yaml' }]);
    expect(sentence(own)).toBe(
      'Deze vraag wil het criterium van “Woningbouwimpuls” (nu 200) veranderen in 50 (“Titel van a”), maar “b” wil 500 (“Titel van b”). ' +
        'Een criterium kan maar één kant op. ' +
        'Wie beide vragen krijgt, laat het zoals het is. Zoek met de andere indiener één voorstel, of leg onder `waivers` vast waarom het verschil blijft.',
    );
  });

  test('of which others want another number than the one that is named', () => {
    const own = new RuleWorld(schemeRules)
      .findings({
        'submissions/rga/een.ask.yaml': homes('a', '{kind: absolute-number, current: 200, wanted: 50}'),
        'submissions/PV21/twee.ask.yaml': homes('b', '{kind: absolute-number, wanted: 500}'),
        'submissions/PV22/drie.ask.yaml': homes('c', '{kind: absolute-number, wanted: 900}'),
      })
      .find(({ ask }) => ask === 'a');
    expect(sentence(own)).toContain(
      'maar “b” wil 500 (“Titel van b”). Ook 1 andere vraag wil het tegenovergestelde. Een criterium',
    );
  });

  test('without any word on how it is now, nobody knows who wants up and who down', () => {
    const wokt = (id: string, criterion: string) =>
      wish(id, `{id: wokt, effect: change, criterion: ${criterion}}`);
    const lower = wokt('a', '{kind: absolute-number, wanted: 50}');
    expect(criteria.codes(within(lower, wokt('b', '{kind: absolute-number, wanted: 500}')))).toEqual([]);
    // What the other ask says of now counts for both.
    expect(
      criteria.codes(within(lower, wokt('b', '{kind: absolute-number, current: 200, wanted: 500}'))),
    ).toHaveLength(2);
  });

  test('one norm outside schemes is known by its legal basis', () => {
    const norm = (id: string, basis: string, wanted: number) =>
      `id: ${id}\ntitle: Titel van ${id}\ninstrument: {type: norm-aanpassing, legalBasis: ${basis}}\nscheme: {criterion: {kind: rendement, current: 6, wanted: ${wanted}}}\n`;
    const lower = norm('a', '"Besluit kwaliteit, artikel 3"', 4);
    expect(criteria.codes(between(lower, norm('b', 'besluit kwaliteit artikel 3', 8)))).toHaveLength(2);
    expect(criteria.codes(between(lower, norm('b', '"Besluit kwaliteit, artikel 4"', 8)))).toEqual([]);
  });

  test('asks that are over, that stop the scheme, or that settled it do not count', () => {
    const lower = homes('a', '{kind: absolute-number, wanted: 50}');
    const higher = '{kind: absolute-number, wanted: 500}';
    expect(criteria.codes(within(lower, homes('b', higher, 'status: afgewezen\n')))).toEqual([]);
    const stop = wish('b', `{id: woningbouwimpuls, effect: stop, criterion: ${higher}}`);
    expect(criteria.codes(within(lower, stop))).toEqual([]);
    const waiver = 'waivers: [{rule: scheme/criterion-contradiction, with: a, because: besproken}]\n';
    expect(criteria.codes(within(lower, homes('b', higher, waiver)))).toEqual([]);
  });

  test('is always found on both sides or on neither', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom('relative', 'absolute-number', 'lager'),
    );
    const criterion = fc
      .record({
        kind: fc.constantFrom('absolute', 'relative', 'eigen'),
        wanted: value,
        current: fc.option(fc.constantFrom(100, 200)),
      })
      .map(({ kind, wanted, current }) =>
        JSON.stringify(current === null ? { kind, wanted } : { kind, wanted, current }),
      );
    fc.assert(
      fc.property(criterion, criterion, (one, other) => {
        const found = criteria.findings(within(homes('a', one), homes('b', other)));
        expect([0, 2]).toContain(found.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a threshold in absolute numbers', () => {
  const regions = (inhabitants: string) =>
    `list: regions\nmode: add\nentries:\n  - id: GM1699\n    inhabitants: ${inhabitants}\n  - id: GM0014\n    inhabitants: {value: 240000, year: 2025, source: {title: Eigen telling}}\n`;
  const people = (count: number) => regions(`{value: ${count}, year: 2025, source: {title: Eigen telling}}`);
  const asked = (record: string, count = 32_000) => ({
    'vocabularies/inwoners.yaml': people(count),
    'submissions/rga/drempel.ask.yaml': record,
  });
  const wanting = (criterion: string, effect = 'change') =>
    `targetRegions: [GM1699]\nscheme: {id: wokt, effect: ${effect}, criterion: ${criterion}}\n`;

  test.each([
    [
      'wanted',
      wanting('{kind: absolute-number, current: 200, wanted: 100}'),
      ['scheme', 'criterion', 'wanted'],
      100,
    ],
    [
      'used, as the ask says',
      wanting('{kind: absolute-number, current: 200}', 'use'),
      ['scheme', 'criterion', 'current'],
      200,
    ],
    [
      'used, as the code list says',
      'targetRegions: [GM0014, {code: GM1699}]\nscheme: {id: woningbouwimpuls, effect: use}\n',
      ['scheme', 'effect'],
      200,
    ],
  ])('%s', (_what, record, path, value) => {
    const found = thresholds.only(asked(record));
    expect([found.path, found.facts['value'], found.severity]).toEqual([path, value, 'warning']);
    expect(found.facts['small']).toMatchObject([{ id: 'GM1699', inhabitants: 32_000 }]);
  });

  test.each([
    ['wanted gone', wanting('{kind: absolute-number, current: 200, wanted: relative}')],
    ['wanted at nothing', wanting('{kind: absolute-number, current: 200, wanted: 0}')],
    ['criticised, but not used', wanting('{kind: absolute-number, current: 200}')],
    ['of a scheme that should stop', wanting('{kind: absolute-number, wanted: 100}', 'stop')],
    ['that is a proportion', wanting('{kind: relative, wanted: 10}')],
    ['of an ask that is over', `status: afgewezen\n${wanting('{kind: absolute-number, wanted: 100}')}`],
    ['for a large municipality', 'targetRegions: [GM0014]\nscheme: {id: woningbouwimpuls, effect: use}\n'],
    [
      'for a region of which small municipalities are a part',
      'targetRegions: [rga]\nscheme: {id: woningbouwimpuls, effect: use}\n',
    ],
  ])('is no trouble when it is %s', (_what, record) => {
    expect(thresholds.codes(asked(record))).toEqual([]);
  });

  test('small is below the number of the code list, not at it', () => {
    const record = wanting('{kind: absolute-number, wanted: 100}');
    expect(thresholds.codes(asked(record, 49_999))).toHaveLength(1);
    expect(thresholds.codes(asked(record, 50_000))).toEqual([]);
  });

  test('is not looked at when it is not known how many people live there', () => {
    const files = exampleFiles(wanting('{kind: absolute-number, wanted: 100}'));
    const { checker } = checkerOf(files, { rules: schemeRules });
    const counts = checker.statistics().find(({ rule }) => rule === 'scheme/absolute-threshold');
    expect(counts).toMatchObject({ fails: 0, notApplicable: { 'inhabitants-unknown': 1 } });
  });

  test('says what to ask instead, and writes it on request', () => {
    const files = asked(wanting('{kind: absolute-number, current: 200, wanted: 100}'));
    const found = thresholds.only(files);
    expect(sentence(found)).toBe(
      'Deze vraag wil een drempel van 100 voor “Woningbouw op Korte Termijn”, een absoluut aantal, maar is ook bedoeld voor Noordenveld (32.000 inwoners). ' +
        'Gemeenten met minder dan 50.000 inwoners halen zo’n aantal vaak niet, hoe goed hun plan ook is. ' +
        'Vraag om een drempel naar verhouding van de grootte van de gemeente.',
    );
    expect(found.facts['norms']).toEqual([
      { list: 'words', entry: 'small-municipality', value: 50_000 },
      { list: 'regions', entry: 'GM1699', value: 32_000 },
    ]);
    const mended = fixed(files, found, found.fixes[0]);
    expect(mended[found.file]).toContain('wanted: relative}');
    expect(thresholds.codes(mended)).toEqual([]);
  });
});
