// Shares, caps and cover: what an ask and its parties pay, beside what the scheme and the instrument want.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fundingRules } from '../../server/rules/funding/index.ts';
import type { Example, Rule } from '../../server/rules/rule.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';
import { fixed, fixTitles, goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';
import { aboutShares } from '../worlds/share-rules.ts';

const rules: readonly Rule[] = fundingRules.filter(({ code }) => aboutShares.has(code));
/** The rule of records that show something else is left out where it would speak about all of them. */
const without = (...codes: string[]) => new RuleWorld(rules.filter(({ code }) => !codes.includes(code)));
const only = (code: string) => new RuleWorld(rules.filter((rule) => rule.code === code));
const world = new RuleWorld(rules);
goldenRecords('funding-shares', world);

test('the rules about shares are those of this file', () => {
  expect(rules.map(({ code }) => code).toSorted()).toEqual([...aboutShares].toSorted());
});

describe('what the author reads', () => {
  test('about a region that pays too little', () => {
    const found = without('funding/own-share-undecided').only(
      'scheme: { id: regio-deals, effect: extend }\nfunding: { parts: [{party: rijk, amount: 21000000}, {party: PV20, amount: 9000000}] }',
    );
    expect(sentence(found)).toBe(
      'De regio en andere partijen betalen samen € 9 miljoen van € 30 miljoen: 30 procent. ' +
        'Bij “Regio Deals” moet dat ten minste 50 procent zijn, dus € 6 miljoen meer. ' +
        'Met minder eigen geld wordt een aanvraag afgewezen. Verlaag het deel van het Rijk, of zoek partijen die meer betalen.',
    );
  });

  test('about a part without, with half and with a coming decision', () => {
    const part = (decision: string) =>
      sentence(world.only(`funding: { parts: [{party: PV20, amount: 5000000${decision}}] }`), 'en');
    expect(part('')).toContain('comes from Groningen (province), but no decision stands with it.');
    expect(part(', decision: {body: PS}')).toContain('the decision of “PS” has no number and no day.');
    expect(part(', decision: {date: 2026-05-01}')).toContain('the decision on it comes only on 1 May 2026.');
  });

  test('about a project that waits for its money', () => {
    const found = without('funding/operation-missing').only(
      'instrument: { type: mirt-investering }\nfunding: { amount: { total: 80000000 } }',
    );
    expect(sentence(found)).toContain(
      'Van € 80 miljoen is nog niets in zicht, terwijl “MIRT-investering” pas begint bij ongeveer 75 procent.',
    );
    expect(found.related.map(({ label }) => label)).toEqual(['instrument-chosen-here']);
  });

  test('about a loan: just what is missing', () => {
    const found = world.only(
      'instrument: { type: lening }\nfunding: { repayment: { share: 100, until: 2040 } }',
    );
    expect(sentence(found)).toContain(
      'maar hier staat niet welk deel naar verwachting verloren gaat (`leakage`)',
    );
  });
});

describe('a claim above the maximum', () => {
  const text =
    'scheme: { id: regio-deals, effect: extend }\nfunding:\n  amount: { total: 60000000 } # raming\n';

  test('is mended by the maximum where one total says it all', () => {
    const found = world.only(text);
    expect(fixTitles(found)).toEqual(['Maak het totaal € 40 miljoen']);
    const after = fixed(text, found, found.fixes[0]);
    expect(world.codes(after)).toEqual([]);
    expect(after[found.file]).toContain('amount: { total: 40000000 } # raming');
  });

  test('is not mended where other amounts would have to change with it', () => {
    const parts = 'parts: [{party: rijk, amount: 60000000}, {party: eu, amount: 60000000}]';
    const found = world.only(`scheme: { id: regio-deals, effect: extend }\nfunding: { ${parts} }`);
    expect(found.fixes).toEqual([]);
  });
});

describe('the stricter of instrument and scheme counts', () => {
  const lists = (scheme: number): Record<string, string> => ({
    'vocabularies/regelingen.yaml': `list: schemes\nentries: [{id: proef, label: Proef, minimumCover: {value: ${scheme}, certainty: found}}]`,
    'submissions/rga/spoor.ask.yaml':
      'instrument: { type: mirt-investering }\nscheme: { id: proef, effect: use }\nfunding: { amount: { total: 100 }, operation: { perYear: 1 } }',
  });
  test.each([
    [80, { list: 'schemes', entry: 'proef', value: 80 }],
    [60, { list: 'instruments', entry: 'mirt-investering', value: 75 }],
  ])('a scheme that wants %d percent', (percent, norm) => {
    expect(world.only(lists(percent)).facts.norm).toEqual(norm);
  });
});

describe('a norm that was not seen in an official source', () => {
  test.each([
    ['its own', 'minimumOwnShare: {value: 50, certainty: own-knowledge}', true],
    ['that of its entry', 'certainty: own-knowledge, minimumOwnShare: {value: 50}', true],
    [
      'its own before that of its entry',
      'certainty: own-knowledge, minimumOwnShare: {value: 50, certainty: found}',
      false,
    ],
  ])('%s', (_, fields, uncertain) => {
    const found = only('funding/own-share-too-low').only({
      'vocabularies/regelingen.yaml': `list: schemes\nentries: [{id: proef, label: Proef, ${fields}}]`,
      'submissions/rga/een.ask.yaml':
        'scheme: { id: proef, effect: use }\nfunding: { parts: [{party: rijk, amount: 60}, {party: eu, amount: 40}] }',
    });
    expect(found).toMatchObject({ uncertain, severity: uncertain ? 'warning' : 'error' });
  });
});

describe('laws', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000 });
  const own = only('funding/own-share-too-low');

  test('the own share is too low just when it is less than the part of the national government', () => {
    fc.assert(
      fc.property(amount, amount, amount, (national, regional, european) => {
        const text = `scheme: { id: regio-deals, effect: extend }\nfunding: { parts: [{party: rijk, amount: ${national}}, {party: PV20, amount: ${regional}}, {party: eu, amount: ${european}}] }`;
        expect(own.codes(text).length === 1).toBe(regional + european < national);
      }),
      { numRuns: 60 },
    );
  });

  test('whoever adds what is missing pays enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1_000_000 }), (total) => {
        const text = (mine: number) =>
          `scheme: { id: regio-deals, effect: extend }\nfunding: { parts: [{party: rijk, amount: ${total - mine}}, {party: eu, amount: ${mine}}] }`;
        const missing = own.only(text(0)).facts.missing;
        expect(own.codes(text(Number(missing)))).toEqual([]);
        expect(own.codes(text(Number(missing) - 1))).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  test('one decision more never makes the cover less', () => {
    const cover = only('funding/cover-too-low');
    const part = fc.record({ amount: fc.integer({ min: 1, max: 1000 }), decided: fc.boolean() });
    const text = (parts: readonly { readonly amount: number; readonly decided: boolean }[]) =>
      `instrument: { type: mirt-investering }\nfunding: { parts: [${parts
        .map(
          ({ amount: euros, decided }) =>
            `{party: eu, amount: ${euros}${decided ? ', decision: {number: 1}' : ''}}`,
        )
        .join(', ')}] }`;
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.nat(4), (parts, place) => {
        const more = parts.map((one, index) =>
          index === place ? { amount: one.amount, decided: true } : one,
        );
        expect(cover.codes(text(more)).length).toBeLessThanOrEqual(cover.codes(text(parts)).length);
      }),
      { numRuns: 40 },
    );
  });
});

/** Asks of one project by id: what each wants, and more of its record. */
function project(asks: Readonly<Record<string, string>>): Example {
  return Object.fromEntries(
    Object.entries(asks).map(([place, text]) => {
      const [folder = '', id = ''] = place.split('/');
      return [`submissions/${folder}/${id}.ask.yaml`, `id: ${id}\n${text}`];
    }),
  );
}
const wbi = 'project: stadspark\nscheme: { id: woningbouwimpuls, effect: use }\n';
const stimulus = 'project: stadspark\nscheme: { id: realisatiestimulans, effect: use }\n';
const double = only('funding/double-funding');

describe('a project is paid twice', () => {
  test('and each ask is told of the other, whichever scheme says so', () => {
    const found = double.findings(project({ 'rga/park': wbi, 'GM0014/starters': stimulus }));
    expect(found.map(({ ask, facts }) => [ask, facts.other])).toEqual([
      ['starters', 'park'],
      ['park', 'starters'],
    ]);
    for (const { facts, related, uncertain, severity } of found) {
      expect(facts.norm).toEqual({
        list: 'schemes',
        entry: 'realisatiestimulans',
        value: 'woningbouwimpuls',
      });
      expect(related.map(({ label }) => label)).toEqual(['project-here', 'excluded-scheme-here']);
      expect({ uncertain, severity }).toEqual({ uncertain: true, severity: 'warning' });
    }
    expect(sentence(found[0])).toContain(
      'Project “stadspark” zou zo twee keer door het Rijk worden betaald: hier uit “Realisatiestimulans”, en bij “park” uit “Woningbouwimpuls”.',
    );
  });

  test('is an error where the code list is sure of it', () => {
    const found = double.findings({
      'vocabularies/regelingen.yaml':
        'list: schemes\nentries: [{id: een, label: Een, excludesSchemes: [twee], certainty: found}, {id: twee, label: Twee, certainty: found}]',
      'submissions/rga/a.ask.yaml': 'project: p\nscheme: { id: een, effect: use }',
      'submissions/rga/b.ask.yaml': 'project: p\nscheme: { id: twee, effect: use }',
    });
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });

  test.each<[string, Record<string, string>]>([
    [
      'however its name is written',
      { 'rga/park': wbi, 'rga/starters': stimulus.replace('stadspark', '" Stadspark"') },
    ],
    [
      'however its scheme is named',
      { 'rga/park': wbi.replace('woningbouwimpuls', 'Wbi'), 'rga/starters': stimulus },
    ],
    ['by a new round too', { 'rga/park': wbi.replace('use', 'extend'), 'rga/starters': stimulus }],
  ])('%s', (_, asks) => {
    expect(double.codes(project(asks))).toHaveLength(2);
  });

  test('not by an ask that another took the place of, unless it was granted', () => {
    const after = (status: string) =>
      double.codes(
        project({
          'rga/park': `id: park\nstatus: ${status}\n${wbi}`,
          'rga/starters': `id: starters\nreplaces: [park]\n${stimulus}`,
        }),
      );
    expect(after('ingediend')).toEqual([]);
    expect(after('deels-gehonoreerd')).toHaveLength(2);
  });

  test('also by money it got before; the ask that is over is not bothered', () => {
    const asks = { 'rga/park': `status: uitgevoerd\n${wbi}`, 'rga/starters': stimulus };
    expect(double.codes(project(asks))).toEqual(['funding/double-funding starters']);
  });

  test('more than once is counted', () => {
    const asks = { 'rga/a': wbi, 'rga/b': wbi, 'rga/c': stimulus };
    const found = double.findings(project(asks));
    expect(found.map(({ ask, facts }) => [ask, facts.other, facts.more])).toEqual([
      ['a', 'c', 0],
      ['b', 'c', 0],
      ['c', 'a', 1],
    ]);
  });
});

describe('a project is not paid twice', () => {
  test.each<[string, Record<string, string>]>([
    ['by one scheme', { 'rga/a': wbi, 'rga/b': wbi }],
    ['by schemes that go together', { 'rga/a': wbi, 'rga/b': wbi.replace('woningbouwimpuls', 'npvr') }],
    ['when it is another project', { 'rga/a': wbi, 'rga/b': stimulus.replace('stadspark', 'haven') }],
    ['when one ask changes the scheme', { 'rga/a': wbi, 'rga/b': stimulus.replace('use', 'change') }],
    ['when one ask was rejected', { 'rga/a': wbi, 'rga/b': `status: afgewezen\n${stimulus}` }],
    ['when one ask wants no money', { 'rga/a': wbi, 'rga/b': `${stimulus}funding: { term: geen }` }],
    [
      'when that is waived for the other',
      {
        'rga/a': wbi,
        'rga/b': `${stimulus}waivers: [{rule: funding/double-funding, with: a, because: andere woningen}]`,
      },
    ],
  ])('%s', (_, asks) => {
    expect(double.codes(project(asks))).toEqual([]);
  });

  test('unless the waiver has ended, or is for another ask', () => {
    const waived = (more: string) =>
      project({
        'rga/a': wbi,
        'rga/b': `${stimulus}waivers: [{rule: funding/double-funding, because: even, ${more}}]`,
      });
    expect(double.codes(waived('until: 2026-03-11'))).toHaveLength(2);
    expect(double.codes(waived('until: 2026-03-12'))).toEqual([]);
    expect(double.codes(waived('with: c'))).toHaveLength(2);
  });
});

describe('gaps', () => {
  test.each([
    ['draft', []],
    ['steering', ['info', 'info']],
    ['submit', ['info', 'warning']],
  ] as const)('in profile %s', (profile, severities) => {
    const gaps = new RuleWorld(rules, { profile });
    const found = gaps.findings(
      'instrument: { type: mirt-investering }\nfunding: { parts: [{party: rijk, amount: 10}, {party: PV20, amount: 90}] }',
    );
    const own = found.filter(({ rule }) => rule !== 'funding/cover-too-low');
    expect(own.map(({ severity }) => severity).toSorted()).toEqual(severities);
  });
});

test('every norm leads to an entry with a source', () => {
  const vocabulary = builtInVocabulary();
  for (const { code, examples } of rules) {
    if (code === 'funding/own-share-undecided') continue;
    const found = checkerOf(exampleFiles(examples.wrong)).checker.findings();
    const norms = found.filter(({ rule }) => rule === code).map(({ facts }) => facts.norm);
    expect(norms).not.toHaveLength(0);
    for (const norm of norms) {
      const { list, entry } = norm as { list: 'schemes' | 'instruments'; entry: string };
      expect([code, vocabulary[list].get(entry)?.source]).not.toContain(undefined);
    }
  }
});
