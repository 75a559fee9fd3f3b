// Our portfolio beside another of which only the index is known: what the rules say then, how heavy it weighs, and that an
// index never changes what is found in our own asks by themselves.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordedFinding } from '../../server/checks/worded.ts';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';
import { besideDrenthe, found, ours, publishedBy, theirIndex } from '../worlds/two-portfolios.ts';

const money = (total: string, more = '') =>
  `instrument: { type: spuk-regeling }\nfunding: { term: incidenteel, from: 2027, until: 2027, amount: { total: ${total}, vat: excl${more} }, envelope: eigen-pot }\n`;
const pot = {
  'vocabularies/potten.yaml':
    'list: envelopes\nmode: add\nentries:\n  - id: eigen-pot\n    label: { nl: Eigen pot, en: Own pot }\n    total: 100000000\n    source: { title: Proef }\n',
};
const lists = 'vocabularies: ["vocabularies/*.yaml"]\n';

describe('a link to an ask that is known from an index', () => {
  const link = (lines: string, theirs: string) =>
    found(besideDrenthe(`id: gr-a\n${lines}\n`, theirs)).filter((one) => one.includes('link/'));

  test.each([
    ['leads somewhere', 'dependsOn: [dr-a]', 'id: dr-a\n', []],
    ['by a former id too', 'dependsOn: [dr-oud]', 'id: dr-a\nformerIds: [dr-oud]\n', []],
    [
      'is still an error when it leads nowhere',
      'dependsOn: [dr-b]',
      'id: dr-a\n',
      ['error link/unknown-ask gr-a'],
    ],
    [
      'to one that was withdrawn',
      'dependsOn: [dr-a]',
      'id: dr-a\nstatus: ingetrokken\n',
      ['advisory link/to-ended-ask gr-a'],
    ],
    [
      'that expects another status',
      'dependsOn: [{ ask: dr-a, while: [toegezegd] }]',
      'id: dr-a\n',
      ['advisory link/expectation-failed gr-a'],
    ],
    [
      'that was read when it said something else',
      'dependsOn: [{ ask: dr-a, seen: 3f2a91bc0d4e5f60 }]',
      'id: dr-a\n',
      ['advisory link/outdated gr-a'],
    ],
    ['that is not returned', 'jointWith: [dr-a]', 'id: dr-a\n', ['advisory link/not-mutual gr-a']],
    ['that is returned', 'jointWith: [dr-a]', 'id: dr-a\njointWith: [gr-a]\n', []],
    [
      'that comes back in a circle',
      'dependsOn: [dr-a]',
      'id: dr-a\ndependsOn: [dr-b]\n---\nid: dr-b\ndependsOn: [gr-a]\n',
      ['advisory link/cycle gr-a'],
    ],
    [
      'that comes too late',
      'dependsOn: [dr-a]\nfunding: { from: 2027, until: 2028 }',
      'id: dr-a\nfunding: { from: 2030, until: 2031 }\n',
      ['advisory link/later-than-dependent gr-a'],
    ],
    [
      'that was granted for earlier years than it asked',
      'dependsOn: [dr-a]\nfunding: { from: 2027, until: 2028 }',
      'id: dr-a\nstatus: gehonoreerd\nfunding: { from: 2030, until: 2031 }\ngranted: { amount: 5, from: 2026, until: 2027 }\n',
      [],
    ],
    [
      'that excludes it, while both were granted',
      'status: gehonoreerd\nexcludes: [dr-a]',
      'id: dr-a\nstatus: gehonoreerd\nexcludes: [gr-a]\n',
      ['advisory link/exclusive-both-granted gr-a'],
    ],
    [
      'under two names of one ask',
      'supports: [dr-a, dr-oud]',
      'id: dr-a\nformerIds: [dr-oud]\n',
      ['advisory link/duplicate gr-a'],
    ],
  ])('%s', (_what, lines, theirs, wanted) => {
    expect(link(lines, theirs)).toEqual(wanted);
  });

  test('in a note leads somewhere, and its figures are not compared with what an index leaves out', () => {
    const files = {
      'submissions/GM0014/submission.yaml': 'id: gr\ntitle: Inbreng\nsubmitter: GM0014\nnote: note.md\n',
      'submissions/GM0014/note.md': 'Wij vragen € 5 mln voor [spoor](ask:dr-a), en [dit](ask:gr-a).\n',
      'submissions/GM0014/a.ask.yaml': 'id: gr-a\n',
    };
    const checker = besideDrenthe(files, `id: dr-a\n${money('900_000_000')}`);
    expect(found(checker).filter((one) => one.includes('document/'))).toEqual([]);
  });

  test('takes the ask of our own that bears the id, now or formerly', () => {
    const checker = besideDrenthe(
      'id: gr-a\ndependsOn: [gr-b, gr-oud]\n---\nid: gr-b\nformerIds: [gr-oud]\n',
      'id: gr-oud\nstatus: ingetrokken\n',
    );
    expect(found(checker)).not.toContain('advisory link/to-ended-ask gr-a');
  });

  test('offers no change in the other portfolio', () => {
    const finding = besideDrenthe('id: gr-a\njointWith: [dr-a]\n', 'id: dr-a\n')
      .findings()
      .find(({ rule }) => rule === 'link/not-mutual');
    expect(finding?.fixes.map(({ title }) => title)).toEqual(['remove-link']);
  });

  test('is offered among the nearest ids', () => {
    const [finding] = besideDrenthe('id: gr-a\njointWith: [dr-spor]\n', 'id: dr-spoor\n').findings();
    expect(finding).toMatchObject({ rule: 'link/unknown-ask', facts: { near: ['dr-spoor'] } });
  });
});

describe('asks of two portfolios together', () => {
  const together = (files: string, theirs: string, code: string) =>
    found(besideDrenthe({ 'submissions/GM0014/a.ask.yaml': files, ...pot }, theirs, lists), code);

  test('bear one id', () => {
    const both = together('id: gr-a\n---\nid: gr-b\n', 'id: gr-a\n', 'ask/duplicate-id');
    expect(both).toEqual(['advisory ask/duplicate-id gr-a']);
  });

  test('claim more than there is', () => {
    const code = 'funding/envelope-overclaimed';
    const theirs = `id: dr-a\n${money('60_000_000')}`;
    expect(together(`id: gr-a\n${money('60_000_000')}`, theirs, code)).toEqual([`advisory ${code} gr-a`]);
    expect(together(`id: gr-a\n${money('30_000_000')}`, theirs, code)).toEqual([]);
    expect(together(`id: gr-a\njointWith: [dr-a]\n${money('60_000_000')}`, theirs, code)).toEqual([]);
  });

  test('are rivals for one budget, unless they settled it on either side', () => {
    const code = 'funding/envelope-rivals';
    const own = `id: gr-a\n${money('5_000_000')}`;
    const theirs = `id: dr-a\n${money('5_000_000')}`;
    const signed = 'because: GEHEIM, by: controller, until: 2026-12-31';
    expect(together(own, theirs, code)).toEqual([`advisory ${code} gr-a`]);
    expect(together(own, `${theirs}supports: [gr-a]\n`, code)).toEqual([]);
    expect(together(own, `${theirs}waivers: [{ rule: ${code}, with: gr-a, ${signed} }]\n`, code)).toEqual([]);
    expect(
      together(own, `${theirs}waivers: [{ rule: ${code}, with: gr-a, because: GEHEIM }]\n`, code),
    ).toEqual([`advisory ${code} gr-a`]);
    const explained = `${own}waivers: [{ rule: ${code}, with: dr-a, ${signed} }]\n`;
    expect(together(explained, theirs, code)).toEqual([]);
    expect(together(explained, theirs, 'ignore/unused')).toEqual([]);
  });

  test('differ in VAT or price level where their amounts are added', () => {
    const own = `id: gr-a\n${money('5_000_000', ', priceLevel: 2026').replace('excl', 'incl')}partOf: dr-a\n`;
    const theirs = `id: dr-a\n${money('5_000_000', ', priceLevel: 2024')}`;
    expect(together(own, theirs, 'funding/vat-mixed')).toEqual(['advisory funding/vat-mixed gr-a']);
    expect(together(own, theirs, 'funding/price-level-mixed')).toEqual([
      'advisory funding/price-level-mixed gr-a',
    ]);
  });

  test('are joint and say different things; what is told in words is no difference', () => {
    const own = (lines: string) => `id: gr-a\njointWith: [dr-a]\n${lines}\n`;
    const theirs = (lines: string) => `id: dr-a\njointWith: [gr-a]\n${lines}\n`;
    const code = 'link/joint-differs';
    expect(together(own('targetRegions: [GM0014]'), theirs('targetRegions: [PV22]'), code)).toEqual([
      `advisory ${code} gr-a`,
    ]);
    const informal = 'targetRegions: [GM0014, { informal: kernen }]';
    expect(together(own('targetRegions: [GM0014]'), theirs(informal), code)).toEqual([]);
    const strange = 'addressee: { ministries: [bzk, het ministerie van geld] }';
    expect(together(own('addressee: { ministries: [bzk] }'), theirs(strange), code)).toEqual([]);
  });

  test('want the opposite of one scheme or criterion, whatever they call it', () => {
    const stop = 'id: dr-a\nscheme: { id: Wonen op Korte Termijn, effect: stop }\n';
    expect(
      together('id: gr-a\nscheme: { id: wokt, effect: extend }\n', stop, 'scheme/contradiction'),
    ).toEqual(['advisory scheme/contradiction gr-a']);
    const wish = (id: string, wanted: string) =>
      `id: ${id}\nscheme: { id: woningbouwimpuls, effect: change, criterion: { kind: absolute-number, current: 100, wanted: ${wanted} } }\n`;
    const code = 'scheme/criterion-contradiction';
    expect(together(wish('gr-a', '50'), wish('dr-a', '500'), code)).toEqual([`advisory ${code} gr-a`]);
    expect(together(wish('gr-a', '50'), wish('dr-a', 'relative'), code)).toEqual([`advisory ${code} gr-a`]);
  });

  test('are not compared in what an index does not tell in full', () => {
    const own = `id: gr-a\ntitle: Betaal mee aan de rondweg om Klazienaveen\npartOf: dr-a\nproject: park\nscheme: { id: woningbouwimpuls, effect: use }\n${money('5')}`;
    const theirs = own.replace('gr-a', 'dr-a').replace('partOf: dr-a\n', '');
    const seen = found(besideDrenthe(own, `${theirs}---\n${own.replace('gr-a', 'dr-b')}`));
    for (const code of [
      'ask/near-duplicate',
      'ask/similar-id',
      'funding/part-of-a-total',
      'funding/double-funding',
    ]) {
      expect(
        seen.filter((one) => one.includes(code)),
        code,
      ).toEqual([]);
    }
  });
});

describe('what rests on an index', () => {
  const settings = 'rules: { link/to-ended-ask: error }\n';
  const withdrawn = 'id: dr-a\nstatus: ingetrokken\n';

  test('is advisory whatever the configuration says, but can be switched off', () => {
    const ask = 'id: gr-a\ndependsOn: [dr-a]\n';
    expect(found(besideDrenthe(ask, withdrawn, settings), 'link/to-ended-ask')).toEqual([
      'advisory link/to-ended-ask gr-a',
    ]);
    const off = settings.replace('error', 'off');
    expect(found(besideDrenthe(ask, withdrawn, off), 'link/to-ended-ask')).toEqual([]);
  });

  test('says whom to call, in both languages, and points at the line that names the index', () => {
    const [finding] = besideDrenthe('id: gr-a\ndependsOn: [dr-a]\n', withdrawn).findings();
    if (finding === undefined) throw new Error('Nothing was found.');
    const [nl, en] = [wordedFinding(finding, 'nl'), wordedFinding(finding, 'en')];
    expect(nl.message).toContain(
      'rust op de inhoudsopgave van een andere portefeuille, “Vragen van Drenthe”',
    );
    expect(en.message).toContain('rests on the index of another portfolio, “Vragen van Drenthe”');
    expect(nl.related).toEqual([
      {
        file: 'policy-asks.yaml',
        line: 3,
        column: 11,
        message:
          '“dr-a” is alleen bekend uit de inhoudsopgave van de portefeuille “Vragen van Drenthe” (verzonnen)',
      },
    ]);
  });

  test('quotes nothing where the words of the other are not known', () => {
    const stop = 'id: dr-a\nscheme: { id: wokt, effect: stop }\n';
    const checker = besideDrenthe('id: gr-a\nscheme: { id: wokt, effect: extend }\n', stop);
    const finding = checker.findings().find(({ rule }) => rule === 'scheme/contradiction');
    if (finding === undefined) throw new Error('Nothing was found.');
    for (const language of ['nl', 'en'] as const)
      expect(wordedFinding(finding, language).message).not.toMatch(/“”|\(\s*\)/u);
  });

  test('is silenced by a comment or a waiver of ours', () => {
    const comment = 'id: gr-a\ndependsOn: [dr-a] # policy-asks-ignore link/to-ended-ask: afgesproken\n';
    const waiver =
      'id: gr-a\ndependsOn: [dr-a]\nwaivers: [{ rule: link/to-ended-ask, with: dr-a, because: afgesproken, by: controller, until: 2026-12-31 }]\n';
    for (const text of [comment, waiver]) {
      expect(found(besideDrenthe(text, withdrawn), 'link/to-ended-ask', 'ignore/unused')).toEqual([]);
    }
  });

  test('counts in no figure: asks, completeness and statistics are of our own', () => {
    const checker = besideDrenthe('id: gr-a\n', 'id: dr-a\n---\nid: dr-b\n');
    const alone = checkerOf(ours('id: gr-a\n')).checker;
    expect(checker.portfolio.asks).toHaveLength(1);
    expect(checker.completeness()).toEqual(alone.completeness());
    expect(checker.statistics()).toEqual(alone.statistics());
  });
});

describe('an index that gives nothing', () => {
  const broken = (content: string | Uint8Array | undefined, path = theirIndex) => {
    const files = ours('id: gr-a\ndependsOn: [dr-a]\n');
    files['policy-asks.yaml'] = files['policy-asks.yaml']?.replace(theirIndex, JSON.stringify(path)) ?? '';
    return checkerOf(content === undefined ? files : { ...files, [path]: content }).checker;
  };
  const { text } = publishedBy('id: dr-a\n');
  const asks = (list: string) => text.replace(/"asks": \[[^]*\]/u, `"asks": [${list}]`);
  const ask = '{"id":"dr-a","fingerprint":"3f2a91bc0d4e5f60"';

  test.each<[string, string | Uint8Array | undefined, string, string]>([
    ['is not there', undefined, theirIndex, 'schema/not-allowed'],
    ['is no JSON', 'GEHEIM: ja', theirIndex, 'schema/bad-format'],
    ['is JSON of something else', '{"GEHEIM": 1}', theirIndex, 'schema/bad-format'],
    ['is of another version', text.replace('"version": 1', '"version": 2'), theirIndex, 'schema/bad-format'],
    ['has a field of another kind', asks(`${ask},"status":["GEHEIM"]}`), theirIndex, 'schema/bad-format'],
    ['has a field that we do not know', asks(`${ask},"GEHEIM":1}`), theirIndex, 'schema/bad-format'],
    ['names a prototype', asks(`${ask},"__proto__":{"status":"GEHEIM"}}`), theirIndex, 'schema/bad-format'],
    [
      'has text for a code',
      asks(`${ask},"instrument":"GEHEIM met spaties"}`),
      theirIndex,
      'schema/bad-format',
    ],
    ['nests deeply', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, theirIndex, 'schema/bad-format'],
    [
      'nests deeply inside',
      asks(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      theirIndex,
      'schema/bad-format',
    ],
    ['is no text', new Uint8Array([0xff, 0xfe, 0x00]), theirIndex, 'schema/bad-format'],
    ['is huge', new Uint8Array(9 * 1024 * 1024), theirIndex, 'schema/bad-format'],
    ['has another ending', text, '../drenthe/policy-asks.yaml', 'schema/bad-format'],
    ['is named from the root of the disk', undefined, '/etc/index.json', 'schema/bad-format'],
  ])('one that %s is told once, and the rest is checked', (_what, content, path, rule) => {
    const checker = broken(content, path);
    const [told, ...others] = checker.findings();
    expect(told).toMatchObject({ rule, severity: 'warning', file: 'policy-asks.yaml', path: ['indexes', 0] });
    // Whether the ask is there is not sure now.
    expect(others.map(({ rule: code, severity }) => [code, severity])).toEqual([
      ['link/unknown-ask', 'warning'],
    ]);
    for (const finding of checker.findings()) {
      for (const language of ['nl', 'en'] as const)
        expect(JSON.stringify(wordedFinding(finding, language))).not.toContain('GEHEIM');
    }
    expect(Object.hasOwn(Object.prototype, 'status')).toBe(false);
  });

  test('one that is named twice counts once', () => {
    const files = ours('id: gr-a\ndependsOn: [dr-a]\n');
    const twice = `indexes: [${theirIndex}, ./../drenthe/./policy-asks.index.json]`;
    files['policy-asks.yaml'] = files['policy-asks.yaml']?.replace(/indexes: .*/u, twice) ?? '';
    expect(found(checkerOf({ ...files, [theirIndex]: text }).checker)).toEqual([]);
  });
});

/** Portfolios of a few asks that touch each other in every way that rules across portfolios look at. */
const id = fc.constantFrom('gr-a', 'gr-b', 'dr-a', 'dr-b', 'dr-c');
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('dependsOn', 'jointWith', 'excludes', 'replaces'), id)
    .map(([key, to]) => `${key}: [${to}]`),
  id.map((to) => `formerIds: [${to}]`),
  id.map((to) => `partOf: ${to}`),
  id.map(
    (to) => `waivers: [{ rule: funding/envelope-rivals, with: ${to}, because: x, by: y, until: 2026-12-31 }]`,
  ),
  fc.constantFrom(money('60_000_000'), money('90_000_000').replace('excl', 'incl')),
  fc.constantFrom('use', 'stop', 'extend').map((effect) => `scheme: { id: wokt, effect: ${effect} }`),
  fc
    .constantFrom('50', '500', 'relative')
    .map(
      (wanted) =>
        `scheme: { id: woningbouwimpuls, effect: change, criterion: { kind: absolute-number, wanted: ${wanted} } }`,
    ),
  fc.constantFrom('visibility: internal', 'embargoUntil: 2026-06-01'),
);
const ask = fc
  .tuple(
    id,
    fc.constantFrom('concept', 'ingetrokken', 'gehonoreerd'),
    fc.uniqueArray(line, { maxLength: 4, selector: (text) => text.split(':')[0] }),
  )
  .map(([own, status, lines]) => `id: ${own}\ntitle: T\nstatus: ${status}\n${lines.join('\n')}\n`);
const asks = fc.array(ask, { minLength: 1, maxLength: 4 }).map((texts) => texts.join('---\n'));

describe('an index, whatever it holds', () => {
  const name = (finding: { rule: string; file: string; document: number; path: unknown }) =>
    JSON.stringify([finding.rule, finding.file, finding.document, finding.path]);

  test('adds only advice, and takes away only that an ask does not exist', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(asks, asks, (own, theirs) => {
        const files = ours({ 'submissions/GM0014/a.ask.yaml': own, ...pot }, lists);
        const without = files['policy-asks.yaml']?.replace(/indexes: .*\n/u, '') ?? '';
        const alone = checkerOf({ ...files, 'policy-asks.yaml': without }).checker.findings();
        const both = checkerOf({ ...files, [theirIndex]: publishedBy(theirs).text }).checker.findings();
        expect(both.filter(({ rule }) => rule === 'internal/rule-crashed')).toEqual([]);
        expect(both.every(({ file }) => !file.startsWith('..'))).toBe(true);
        const weighing = both.filter(({ severity }) => severity !== 'advisory').map(name);
        const kept = alone
          .filter(({ severity }) => severity !== 'advisory')
          .map(name)
          .filter((one) => !one.includes('link/unknown-ask') || weighing.includes(one));
        // A waiver or comment that only an index gives something to do is not unused any more.
        expect(weighing.filter((one) => !one.includes('ignore/'))).toEqual(
          kept.filter((one) => !one.includes('ignore/')),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('may be one’s own', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(asks, (own) => {
        const files = ours(own);
        const { text } = publishedBy({ 'submissions/GM0014/a.ask.yaml': own });
        const checker = checkerOf({ ...files, [theirIndex]: text }).checker;
        expect(found(checker).filter((one) => one.includes('internal/'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

test('an example without an index is checked as before', () => {
  expect(found(checkerOf(exampleFiles('id: gr-a\ndependsOn: [dr-a]\n')).checker, 'link/unknown-ask')).toEqual(
    ['error link/unknown-ask gr-a'],
  );
});
