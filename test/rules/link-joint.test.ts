// Joint asks: both partners say so, and they ask the same.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jointDiffers } from '../../server/rules/link/joint-differs.ts';
import { notMutual } from '../../server/rules/link/not-mutual.ts';
import { fixed, fixTitles, RuleWorld, sentence } from '../worlds/rule-world.ts';

const rail = 'submissions/rga/rail.ask.yaml';
const other = 'submissions/PV21/rail.ask.yaml';
const pair = (one: string, two: string) => ({
  [rail]: `id: rga-rail\n${one}\n`,
  [other]: `id: fr-rail\n${two}\n`,
});

describe('a link that should be mutual', () => {
  const world = new RuleWorld([notMutual]);

  test.each(['jointWith', 'excludes'])('`%s` on one side only', (key) => {
    const oneSided = pair(`${key}: [fr-rail]`, 'title: Spoor');
    const found = world.only(oneSided);
    expect([found.ask, found.path, found.related[0]?.file]).toEqual(['rga-rail', [key, 0], other]);
    for (const fix of found.fixes) expect(world.codes(fixed(oneSided, found, fix))).toEqual([]);
  });

  test('is mended in the other file, in the right record, and only once', () => {
    const files = {
      [rail]: 'id: rga-rail\njointWith: [fr-rail]\n',
      [other]: 'id: fr-weg\n---\nid: fr-rail\njointWith:\n  - dre-rail # samen\n',
      'submissions/PV22/rail.ask.yaml': 'id: dre-rail\njointWith: [fr-rail]\n',
    };
    const found = world.only(files);
    expect(sentence(found)).toBe(
      'Deze vraag noemt “fr-rail” een gezamenlijke vraag, maar “fr-rail” noemt “rga-rail” niet. ' +
        'Vraagt het Rijk ernaar, dan weet de ene partner van niets. ' +
        'Stem af en zet bij die vraag `jointWith: [rga-rail]`, of haal de verwijzing hier weg.',
    );
    expect(fixTitles(found)[0]).toBe('Zet “rga-rail” onder `jointWith` bij “fr-rail”');
    const [back] = found.fixes;
    expect([back?.file, back?.safety]).toEqual([other, 'review']);
    const mended = fixed(files, found, back);
    expect(mended[other]).toMatch(/id: fr-rail\njointWith:\n {2}- dre-rail # samen\n {2}- rga-rail\n/u);
    expect(world.codes(mended)).toEqual([]);
  });

  test.each([
    ['both say so', 'jointWith: [fr-rail]', 'jointWith: [rga-rail]'],
    [
      'the other says so by a former id',
      'formerIds: [rga-lijn]\njointWith: [fr-rail]',
      'jointWith: [rga-lijn]',
    ],
    ['the other was withdrawn', 'jointWith: [fr-rail]', 'status: ingetrokken'],
    ['this one was withdrawn', 'status: ingetrokken\njointWith: [fr-rail]', 'title: Spoor'],
    ['it is support, which may be one-sided', 'supports: [fr-rail]', 'title: Spoor'],
  ])('holds when %s', (_what, one, two) => {
    expect(world.codes(pair(one, two))).toEqual([]);
  });

  test('is not made good by a link of another kind', () => {
    expect(world.codes(pair('jointWith: [fr-rail]', 'supports: [rga-rail]'))).toEqual([
      'link/not-mutual rga-rail',
    ]);
  });
});

describe('partners of a joint ask', () => {
  const world = new RuleWorld([jointDiffers]);
  const joint = (one: string, two: string) =>
    pair(`${one}\njointWith: [fr-rail]`, `${two}\njointWith: [rga-rail]`);
  const funding = (text: string) => `funding: { ${text} }`;

  test.each([
    ['claim', funding('amount: { total: 240_000_000 }'), funding('amount: { total: 250_000_000 }')],
    ['per-year', funding('amount: { perYear: 2_000_000 }'), funding('amount: { perYear: 3_000_000 }')],
    ['term', funding('term: langjarig'), funding('term: meerjarig')],
    ['from', funding('from: 2027'), funding('from: 2028')],
    ['until', funding('until: 2036'), funding('until: 2040')],
    ['vat', funding('amount: { total: 5, vat: excl }'), funding('amount: { total: 5, vat: incl }')],
    ['regions', 'targetRegions: [GM0014]', 'targetRegions: [GM0014, GM0106]'],
    ['ministries', 'addressee: { ministries: [ienw] }', 'addressee: { ministries: [ienw, fin] }'],
    ['committees', 'addressee: { committees: [tk-biza] }', 'addressee: { committees: [tk-vro] }'],
  ])('that differ in %s are told on both sides', (part, one, two) => {
    const found = world.findings(joint(one, two));
    expect(found.map(({ ask, facts }) => [ask, facts.part])).toEqual([
      ['fr-rail', part],
      ['rga-rail', part],
    ]);
    for (const each of found) {
      for (const fix of each.fixes) expect(world.codes(fixed(joint(one, two), each, fix))).toEqual([]);
    }
  });

  test('are told both values, at the value, with the other beside it', () => {
    const [, found] = world.findings(joint(funding('until: 2036'), funding('until: 2040')));
    expect(found?.path).toEqual(['funding', 'until']);
    expect(sentence(found)).toBe(
      'In een gezamenlijke vraag verschilt het laatste jaar: hier 2036, bij “fr-rail” 2040. ' +
        'Het Rijk leest één vraag met twee uitkomsten en wacht tot u het eens bent. ' +
        'Stem af wat het moet zijn en maak het overal gelijk.',
    );
    expect(found?.related.map(({ file, label }) => [file, label])).toEqual([[other, 'partner-states']]);
    expect(found?.fixes.map(({ safety }) => safety)).toEqual(['review']);
  });

  test('are told in the plural where there are several', () => {
    const [, found] = world.findings(
      joint('addressee: { ministries: [ienw] }', 'addressee: { ministries: [fin] }'),
    );
    expect(sentence(found)).toContain('In een gezamenlijke vraag verschillen de ministeries: ');
    expect(sentence(found, 'en')).toContain('In a joint ask the ministries differ: ');
  });

  test('of long lists only what differs', () => {
    const [, found] = world.findings(
      joint('targetRegions: [GM0014, GM0106, GM1730]', 'targetRegions: [GM1730, GM0014]'),
    );
    expect(sentence(found)).toContain('verschilt het gebied: alleen hier “Assen”. Het Rijk leest');
  });

  test.each([
    [
      'a region and its municipalities are the same area',
      'targetRegions: [CR31]',
      'targetRegions: [GM0715, GM0677, GM1714]',
    ],
    [
      'order and number format do not matter',
      `${funding('term: langjarig, from: 2027, amount: { total: 240_000_000, vat: excl }')}\ntargetRegions: [GM0014, GM0106]\naddressee: { ministries: [ienw, fin] }`,
      `addressee: { ministries: [fin, ienw, ienw] }\ntargetRegions: [{ code: GM0106, name: Assen }, GM0014]\n${funding('amount: { vat: excl, total: "240 000 000" }, from: 2027, term: langjarig')}`,
    ],
    [
      'what one does not state is no difference',
      funding('term: langjarig, from: 2027, until: 2036, amount: { total: 5 }'),
      'addressee: { ministries: [ienw] }',
    ],
    [
      'the claim counts, not the full cost',
      funding('amount: { total: 240 }, parts: [{ party: rijk, amount: 180 }, { party: PV20, amount: 60 }]'),
      funding('amount: { total: 180 }'),
    ],
    [
      'what is worth the same per year',
      funding('from: 2027, until: 2028, amount: { total: 10 }'),
      funding('from: 2027, until: 2028, amount: { perYear: 5 }'),
    ],
    [
      'price levels are another rule',
      funding('amount: { total: 5, priceLevel: 2025 }'),
      funding('amount: { total: 5, priceLevel: 2026 }'),
    ],
    ['a ministry by its alias', 'addressee: { ministries: [bzk] }', 'addressee: { ministries: [BZK] }'],
    [
      'an unknown ministry is another rule',
      'addressee: { ministries: [bzk] }',
      'addressee: { ministries: [bzkk] }',
    ],
    [
      'an area in words cannot be compared',
      'targetRegions: [GM0014]',
      'targetRegions: [{ informal: de stad }]',
    ],
    ['one of them was withdrawn', 'targetRegions: [GM0014]', 'status: ingetrokken\ntargetRegions: [GM0106]'],
  ])('hold when %s', (_what, one, two) => {
    expect(world.codes(joint(one, two))).toEqual([]);
  });

  test('may explain a difference with one partner; that with another is still told', () => {
    const waiver = 'waivers: [{ rule: link/joint-differs, with: rga-rail, because: fasering }]';
    const two = joint(funding('until: 2036'), `${funding('until: 2040')}\n${waiver}`);
    expect(world.codes(two)).toEqual([]);
    const third = 'id: dre-rail\nfunding: { until: 2036 }\njointWith: [fr-rail]\n';
    expect(world.codes({ ...two, 'submissions/PV22/rail.ask.yaml': third })).toEqual([
      'link/joint-differs fr-rail',
      'link/joint-differs dre-rail',
    ]);
  });

  test('are partners when one side says so', () => {
    const found = world.findings(
      pair('jointWith: [fr-rail]\nfunding: { until: 2036 }', 'funding: { until: 2040 }'),
    );
    expect(found.map(({ ask }) => ask)).toEqual(['fr-rail', 'rga-rail']);
  });

  test('are partners over partners, and over former ids', () => {
    const chain = {
      ...pair(
        'jointWith: [fr-lijn]\nfunding: { until: 2036 }',
        'formerIds: [fr-lijn]\njointWith: [dre-rail]',
      ),
      'submissions/PV22/rail.ask.yaml': 'id: dre-rail\nfunding: { until: 2040 }\njointWith: [fr-rail]\n',
    };
    expect(world.codes(chain)).toEqual(['link/joint-differs dre-rail', 'link/joint-differs rga-rail']);
  });

  test('that do not say so themselves are compared with all that name them, once', () => {
    const silent = (text: string) => ({
      ...pair(
        'jointWith: [dre-rail, dre-lijn]\nfunding: { until: 2036 }',
        'jointWith: [dre-lijn]\nfunding: { until: 2036 }',
      ),
      'submissions/PV22/rail.ask.yaml': `id: dre-rail\nformerIds: [dre-lijn]\n${text}\n`,
    });
    const found = world.findings(silent('funding: { until: 2040 }'));
    expect(found.map(({ ask, facts }) => [ask, facts.other])).toEqual([
      ['fr-rail', 2040],
      ['dre-rail', 2036],
      ['dre-rail', 2036],
      ['rga-rail', 2040],
    ]);
    expect(world.codes(silent('status: ingetrokken\nfunding: { until: 2040 }'))).toEqual([]);
  });

  test('that are three: the one that stands alone can take over what the others say', () => {
    const three = {
      ...joint(funding('until: 2036'), funding('until: 2036')),
      'submissions/PV22/rail.ask.yaml': 'id: dre-rail\nfunding: { until: 2040 }\njointWith: [fr-rail]\n',
    };
    const found = world.findings(three);
    expect(found.map(({ ask, fixes, facts }) => [ask, fixes.length, facts.more])).toEqual([
      ['fr-rail', 0, 0],
      ['dre-rail', 1, 1],
      ['rga-rail', 0, 0],
    ]);
    const alone = found.find(({ ask }) => ask === 'dre-rail');
    expect(sentence(alone)).toContain('; ook 1 andere partner verschilt. ');
    if (alone !== undefined) expect(world.codes(fixed(three, alone, alone.fixes[0]))).toEqual([]);
  });
});

test('joint asks differ in as many ways as their partners see, whoever is read first', () => {
  const world = new RuleWorld([jointDiffers]);
  const year = fc.option(fc.integer({ min: 2030, max: 2032 }), { nil: undefined });
  const drawn = fc.array(year, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(drawn, (years) => {
      const files = years.map((until, place) => [
        `submissions/rga/${place}.ask.yaml`,
        `id: vraag-${place}\n${until === undefined ? '' : `funding: { until: ${until} }\n`}` +
          `jointWith: [vraag-${(place + 1) % years.length}]\n`,
      ]);
      const stated = years.filter((until) => until !== undefined);
      const wanted = new Set(stated).size < 2 ? 0 : stated.length;
      expect(world.findings(Object.fromEntries(files))).toHaveLength(wanted);
    }),
    { numRuns: 60 },
  );
});
