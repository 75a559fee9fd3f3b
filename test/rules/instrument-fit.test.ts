// Whether an instrument fits who asks, for whom, for how long, under which conditions and from which day on.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fundingRules } from '../../server/rules/funding/index.ts';
import { instrumentRules } from '../../server/rules/instrument/index.ts';
import { phrasesIn, sentencesOf } from '../../server/rules/instrument/phrases.ts';
import { schemeRules } from '../../server/rules/scheme/index.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';
import { fixed, fixTitles, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(instrumentRules);
const titles = (text: string) => fixTitles(world.only(text));

/** The text of the one ask after each fix; each must make the finding go, and change nothing more when run again. */
function afterEachFix(text: string): readonly string[] {
  const found = world.only(text);
  return found.fixes.map((fix) => {
    const after = fixed(text, found, fix);
    expect(world.codes(after)).toEqual([]);
    return after[found.file] ?? '';
  });
}

describe('a grant by decree for too long', () => {
  const text = 'instrument: { type: spuk-amvb }\nfunding: { term: meerjarig, from: 2027, until: 2034 }\n';

  test('is explained with the years', () => {
    expect(sentence(world.only(text))).toContain(
      'vervalt volgens de wet na 4 jaar, maar 2027 tot en met 2034 is 8 jaar. Vanaf 2031 is er dan geen grondslag meer',
    );
  });

  test('is mended by its last year', () => {
    const [after] = afterEachFix(text);
    expect(after).toContain('{ term: meerjarig, from: 2027, until: 2030 }');
  });

  test('and one-off is one slip, and one finding', () => {
    const both = new RuleWorld([...instrumentRules, ...fundingRules], { profile: 'draft' });
    for (const type of ['spuk-amvb', 'spuk-regeling', 'begrotingssubsidie']) {
      const years = `instrument: { type: ${type} }\nfunding: { term: incidenteel, from: 2027, until: 2034 }`;
      expect(both.codes(years)).toHaveLength(1);
    }
  });
});

describe('the general grant for a part of the country', () => {
  const text =
    'instrument: { type: algemene-uitkering }\nfunding: { term: structureel, from: 2027 }\ntargetRegions:\n  - rga # eerst hier\n';

  test('is mended by a grant with a key of its own, or by asking it for all', () => {
    expect(titles(text)).toEqual([
      'Vervang door “decentralisatie-uitkering”',
      'Vraag het voor het hele land (Nederland)',
    ]);
    expect(afterEachFix(text)[1]).toContain('NL00');
  });

  test('names the regions', () => {
    const many = text.replace('  - rga # eerst hier\n', '  [GM0014, GM0106, GM1699, GM1730]\n');
    expect(sentence(world.only(many))).toContain(
      'maar u vraagt het voor Groningen, Assen, Noordenveld en nog 1 andere.',
    );
  });
});

describe('a subsidy for an authority', () => {
  const subsidy = (recipient: string, funding: string) =>
    `instrument: { type: subsidieregeling, recipient: ${recipient} }\nfunding: { ${funding} }\n`;

  test('is mended by the specific grants that can carry its term and years', () => {
    expect(titles(subsidy('GM0014', 'term: incidenteel, from: 2027, until: 2027'))).toEqual([
      'Vervang door “spuk-wet”',
      'Vervang door “spuk-regeling”',
    ]);
    expect(titles(subsidy('GM0014', 'term: meerjarig, from: 2027, until: 2030'))).toContain(
      'Vervang door “spuk-amvb”',
    );
    expect(titles(subsidy('GM0014', 'term: meerjarig, from: 2027, until: 2031'))).not.toContain(
      'Vervang door “spuk-amvb”',
    );
    afterEachFix(subsidy('PV20', 'term: meerjarig, from: 2027, until: 2030'));
  });

  test('is less sure for a water board, of which it was not checked', () => {
    const sure = (recipient: string) => !world.only(subsidy(recipient, 'term: meerjarig')).uncertain;
    expect([sure('GM0014'), sure('PV20'), sure('WS0646')]).toEqual([true, true, false]);
  });

  test('is sure once a code list of the portfolio is', () => {
    const found = world.only({
      'vocabularies/instrumenten.yaml':
        'list: instruments\nentries: [{id: spuk-water, label: Wateruitkering, money: true, terms: [meerjarig], certainty: found, specificGrantTo: [{kind: water-board, certainty: found}]}]',
      'submissions/rga/een.ask.yaml': subsidy('WS0646', 'term: meerjarig'),
    });
    expect(found.uncertain).toBe(false);
    expect(fixTitles(found)).toContain('Vervang door “spuk-water”');
  });

  test('says for whom', () => {
    expect(sentence(world.only(subsidy('PV20', 'term: meerjarig')))).toContain(
      '“Subsidieregeling” is hier bedoeld voor provincie Groningen, maar geld onder voorwaarden aan een provincie is een specifieke uitkering (SPUK).',
    );
  });
});

describe('free money with an earmark', () => {
  const grant = (conditions: string) =>
    `instrument:\n  type: decentralisatie-uitkering\n  conditions: ${conditions}\nfunding: { term: structureel, from: 2027 }\n`;

  test('loses just the sentence that binds, or becomes a specific grant', () => {
    const text = grant('Jaarlijks gesprek. Verantwoording via SiSa (art. 17a Fvw). Evaluatie in 2030.');
    expect(titles(text)).toEqual([
      'Verwijder uit de voorwaarden wat het geld bindt',
      'Vervang door “spuk-wet”',
    ]);
    expect(afterEachFix(text)[0]).toContain('conditions: Jaarlijks gesprek. Evaluatie in 2030.\n');
  });

  test('loses the whole condition when there is nothing else in it', () => {
    const text = grant('Verantwoording via SiSa');
    expect(titles(text)[0]).toBe('Verwijder de voorwaarden');
    expect(afterEachFix(text)[0]).not.toContain('conditions');
  });

  test('is mended in every language at once', () => {
    const text = grant('{ nl: "Geoormerkt. Vrij te kiezen.", en: Earmarked }');
    const [after] = afterEachFix(text);
    expect(after).toContain('nl:');
    expect(after).not.toContain('en:');
  });

  test('points at the language in which it stands', () => {
    expect(world.only(grant('{ nl: Vrij geld, en: Earmarked }')).path).toEqual([
      'instrument',
      'conditions',
      'en',
    ]);
  });

  test('is not seen in a condition that a wrapped line denies', () => {
    expect(world.codes(grant('|\n    Het geld is vrij, zonder\n    verantwoording aan het Rijk.'))).toEqual(
      [],
    );
    expect(world.codes(grant('|\n    - geen cofinanciering\n    - verantwoording via SiSa'))).toHaveLength(1);
  });
});

describe('words of a list in a text', () => {
  const word = fc.constantFrom('SiSa', 'geoormerkt', 'vrij', 'geld', 'oormerken', 'het');
  const gap = fc.constantFrom(' ', '  ', '\n', '-', ' "');

  test('are found in upper and lower case wherever they stand, and never when the clause denies them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.flat().join('');
        const there = ['SiSa', 'geoormerkt'].filter((one) => parts.some(([said]) => said === one));
        expect(phrasesIn(text, ['SiSa', 'geoormerkt'], ['niet'])).toEqual(there);
        expect(phrasesIn(text.toUpperCase(), ['SiSa', 'geoormerkt'], ['niet'])).toEqual(there);
        expect(phrasesIn(`Niet ${text}`, ['SiSa', 'geoormerkt'], ['niet'])).toEqual([]);
      }),
    );
  });

  test('sentences together are the text, but for the white space between', () => {
    const bare = (text: string) => text.replaceAll(/\s/gu, '');
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(bare(sentencesOf(text).join(''))).toBe(bare(text));
      }),
    );
  });
});

describe('an instrument that is not in force', () => {
  test('is explained, and mended by those it will replace', () => {
    const text =
      'instrument: { type: bijzondere-fondsuitkering }\nfunding: { term: structureel, from: 2027 }\n';
    const found = world.only(text);
    expect(sentence(found)).toContain(
      '“Bijzondere fondsuitkering” is aangekondigd, maar nog niet van kracht.',
    );
    expect(fixTitles(found)).toEqual(['Vervang door “decentralisatie-uitkering”']);
    afterEachFix(text);
  });

  const dated = (fields: string, ask: string): Record<string, string> => ({
    'vocabularies/instrumenten.yaml':
      'list: instruments\nentries:\n' +
      `  - {id: proef, label: Proefuitkering, money: true, terms: [meerjarig], certainty: found, ${fields}}\n` +
      '  - {id: opvolger, label: Opvolger, money: true, terms: [meerjarig], certainty: found}\n',
    'submissions/rga/een.ask.yaml': `instrument: { type: proef }\n${ask}`,
  });
  const state = (fields: string, ask: string) => world.findings(dated(fields, ask))[0]?.facts.state;

  test.each<[string, string, string, string | undefined]>([
    ['begins today', 'validFrom: 2026-03-12', '', undefined],
    ['begins tomorrow', 'validFrom: 2026-03-13', '', 'later'],
    ['begins before the money does', 'validFrom: 2027-01-01', 'funding: { from: 2027 }', undefined],
    ['begins in the first year of the money', 'validFrom: 2027-12-31', 'funding: { from: 2027 }', undefined],
    ['begins after the first year of the money', 'validFrom: 2028-01-01', 'funding: { from: 2027 }', 'later'],
    [
      'begins tomorrow, while the first year is over',
      'validFrom: 2026-03-13',
      'funding: { from: 2025 }',
      'later',
    ],
    ['ends today', 'validUntil: 2026-03-12', '', undefined],
    ['ended yesterday', 'validUntil: 2026-03-11', '', 'ended'],
    ['ends before the money begins', 'validUntil: 2027-12-31', 'funding: { from: 2028 }', 'ended'],
    ['ends on the day the money begins', 'validUntil: 2028-01-01', 'funding: { from: 2028 }', undefined],
    ['was announced without a day', 'inForce: false', 'funding: { from: 2040 }', 'announced'],
    [
      'was announced for a day before the money',
      'inForce: false, validFrom: 2027-01-01',
      'funding: { from: 2028 }',
      undefined,
    ],
  ])('that %s', (_, fields, ask, wanted) => {
    expect(state(fields, ask)).toBe(wanted);
  });

  test('says both days', () => {
    const [found] = world.findings(dated('validFrom: 2028-01-01', 'funding: { from: 2027 }'));
    expect(sentence(found)).toContain(
      '“Proefuitkering” geldt pas vanaf 1 januari 2028, en u vraagt geld vanaf 2027.',
    );
  });

  test('that ended is mended by what took its place', () => {
    const files = dated('validUntil: 2025-12-31, successors: [opvolger]', 'funding: { term: meerjarig }\n');
    const found = world.only(files);
    expect(sentence(found)).toContain('Kies een instrument dat nog bestaat.');
    expect(fixTitles(found)).toEqual(['Vervang door “opvolger”']);
    expect(world.codes(fixed(files, found, found.fixes[0]))).toEqual([]);
  });
});

describe('a scheme that is not open yet', () => {
  const both = new RuleWorld([...instrumentRules, ...schemeRules]);
  const dated = (fields: string, ask: string) => ({
    'vocabularies/regelingen.yaml': `list: schemes\nentries: [{id: proef, label: Proefregeling, certainty: found, ${fields}}]`,
    'submissions/rga/een.ask.yaml': ask,
  });

  test.each<[string, string, string, readonly string[]]>([
    [
      'is used too early',
      'validFrom: 2028-01-01',
      'scheme: { id: proef, effect: use }\nfunding: { from: 2027 }',
      ['instrument/not-in-force'],
    ],
    [
      'is used in time',
      'validFrom: 2028-01-01',
      'scheme: { id: proef, effect: use }\nfunding: { from: 2028 }',
      [],
    ],
    ['is changed before it opens', 'inForce: false', 'scheme: { id: proef, effect: change }', []],
    [
      'was only announced',
      'inForce: false',
      'scheme: { id: proef, effect: use }',
      ['instrument/not-in-force'],
    ],
    [
      'has closed, which another rule says',
      'validUntil: 2025-12-31',
      'scheme: { id: proef, effect: use }',
      ['scheme/closed'],
    ],
    [
      'closes before the money comes, which is usual',
      'validUntil: 2026-12-31',
      'scheme: { id: proef, effect: use }\nfunding: { from: 2028 }',
      [],
    ],
  ])('%s', (_, fields, ask, wanted) => {
    expect(both.findings(dated(fields, ask)).map(({ rule }) => rule)).toEqual(wanted);
  });

  test('is spoken of at the scheme', () => {
    const found = both.only(dated('inForce: false', 'scheme: { id: proef, effect: use }'));
    expect(found.path).toEqual(['scheme', 'id']);
    expect(sentence(found, 'en')).toContain('“Proefregeling” was announced, but is not in force yet.');
  });
});

describe('a grant that only a municipality can ask for', () => {
  const asked = (submitter: string) => ({
    [`submissions/${submitter}/tekort.ask.yaml`]: 'instrument: { type: aanvullende-uitkering }',
  });

  test.each([
    ['GM0014', 0],
    ['PV20', 1],
    ['rga', 1],
    ['WS0646', 1],
    ['onbekend', 0],
  ])('by %s: %d findings', (submitter, count) => {
    expect(world.codes(asked(submitter))).toHaveLength(count);
  });

  test('shows who submits it', () => {
    const found = world.only(asked('PV20'));
    expect(sentence(found)).toContain(
      'kan alleen een gemeente vragen, maar de indiener is provincie Groningen.',
    );
    expect(found.related).toMatchObject([
      { label: 'submitter-here', file: 'submissions/PV20/submission.yaml' },
    ]);
  });

  test('is left alone where nobody submits it', () => {
    expect(world.codes({ 'los.ask.yaml': 'instrument: { type: aanvullende-uitkering }' })).toEqual([]);
  });
});

test('every norm leads to an entry with a source', () => {
  const vocabulary = builtInVocabulary();
  const elsewhere = new Set<string>(['instrument/unknown', 'instrument/spuk-needs-act']);
  for (const { code, examples } of instrumentRules.filter((rule) => !elsewhere.has(rule.code))) {
    const found = checkerOf(exampleFiles(examples.wrong)).checker.findings();
    const facts = found.filter(({ rule }) => rule === code).map((finding) => finding.facts);
    const norms = facts.flatMap(({ norm, norms: several }) => several ?? norm);
    expect(norms).not.toHaveLength(0);
    for (const norm of norms) {
      const { list, entry } = norm as { list: 'instruments' | 'words'; entry: string };
      expect([code, vocabulary[list].get(entry)?.source]).not.toContain(undefined);
    }
  }
});
