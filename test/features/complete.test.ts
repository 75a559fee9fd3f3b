// What is offered at ‸: first, at all, and never.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete } from '../../server/features/complete/complete.ts';
import { Source } from '../../server/features/source.ts';
import { recordKinds } from '../../server/records/kind.ts';
import { ask, labels, named, neighbours, offersAt } from '../worlds/completing.ts';
import { EditorWorld, inEveryForm } from '../worlds/editor-world.ts';

interface Wanted {
  readonly first?: readonly string[];
  readonly among?: readonly string[];
  readonly never?: readonly string[];
}

const places: readonly (readonly [what: string, text: string, wanted: Wanted])[] = [
  [
    'keys: what is required and what a complete ask has come first, what stands never',
    'title: Vraag\ninstrument: {type: lening}\n‸\nowner: strategist\n',
    {
      first: [
        'id',
        'status',
        'targetRegions',
        'funding',
        'addressee',
        'deadline',
        'decisionMoment',
        'formerIds',
      ],
      never: ['title', 'instrument', 'owner'],
    },
  ],
  [
    'keys: one of two that serve the same end is enough',
    'id: a\ntitle: b\nstatus: concept\ndeadline: 2026-06-01\n‸',
    { first: ['owner', 'targetRegions', 'instrument', 'funding', 'addressee', 'formerIds'] },
  ],
  ['keys: by their first letters', 'id: a\nfun‸', { first: ['funding'], never: ['title'] }],
  ['keys: by their Dutch name', 'id: a\ndoelregio‸', { first: ['targetRegions'] }],
  ['keys: by a word inside', 'id: a\nregions‸', { first: ['targetRegions'] }],
  ['keys: of a block', 'funding:\n  ‸\n  from: 2027\n', { first: ['term', 'until'], never: ['from', 'id'] }],
  [
    'keys: of an item',
    'contribution:\n  - text: Grond\n    ‸\n',
    { first: ['owner', 'by'], never: ['text'] },
  ],
  ['keys: behind a dash', 'contribution:\n  - ‸\n', { first: ['text', 'owner', 'by'] }],
  [
    'keys: half-typed behind a dash, without those that follow',
    'contribution:\n  - o‸\n    owner: jdv\n',
    { never: ['owner'] },
  ],
  ['keys: between braces', 'scheme: {id: wokt, ‸}\n', { first: ['effect', 'criterion'], never: ['id'] }],
  ['keys: in place of one that is there', 'id: a\nown‸er: b\n', { first: ['owner'] }],
  [
    'regions: by the beginning of a name, those of the submitter first',
    'targetRegions:\n  - noord‸\n',
    {
      first: ['Noord-Nederland', 'Noordenveld'],
      among: ['Noord-Brabant', 'Noordoostpolder'],
      never: ['Assen'],
    },
  ],
  ['regions: without spaces and dashes', 'targetRegions: [noordned‸]\n', { first: ['Noord-Nederland'] }],
  ['regions: without accents', 'targetRegions: [fryslan‸]\n', { first: ['Fryslân'] }],
  ['regions: by code', 'targetRegions:\n  - code: gm1699‸\n', { first: ['Noordenveld'] }],
  ['regions: by a by-name', 'targetRegions: [stad gron‸]\n', { first: ['Groningen'] }],
  [
    'regions: never one that stands in the list',
    'targetRegions:\n  - GM0106\n  - code: GM1699\n  - noord‸\n',
    { among: ['Noord-Nederland'], never: ['Noordenveld'] },
  ],
  ['regions: a new line of the list', 'targetRegions:\n  - rga\n  ‸\n', { among: ['Assen', 'informal'] }],
  ['regions: the first line of a list', 'targetRegions:\n  ‸\n', { first: ['Regio Groningen-Assen'] }],
  [
    'regions: the name that goes with a code',
    'targetRegions:\n  - code: GM1699\n    name: ‸\n',
    { first: ['Noordenveld'] },
  ],
  [
    'goals: none twice, without brackets',
    'nationalGoals: [woningbouw, ‸, energie]\n',
    { first: ['Veiligheid', 'Bereikbaarheid'], never: ['Woningbouw', 'Energie'] },
  ],
  ['goals: before there is a list', 'nationalGoals: woni‸\n', { first: ['Woningbouw'] }],
  ['schemes: by a former name', 'scheme:\n  id: Wonen op k‸\n', { first: ['Woningbouw op Korte Termijn'] }],
  ['schemes: where a block belongs', 'scheme: wok‸\n', { first: ['Woningbouw op Korte Termijn'] }],
  [
    'instruments',
    'instrument:\n  type: wijziging‸\n',
    { among: ['Wijziging van een regeling of van criteria'] },
  ],
  [
    'terms: those that the instrument can carry come first',
    'instrument:\n  type: lening\nfunding:\n  term: ‸\n',
    { first: ['Meerjarig tijdelijk', 'Langjarig', 'Geen middelen'] },
  ],
  ['statuses: by another word', 'status: toegek‸\n', { first: ['Gehonoreerd'], never: ['Concept'] }],
  ['fixed values: by label or value', 'funding:\n  amount:\n    vat: incl‸\n', { first: ['inclusief btw'] }],
  ['fixed values: numbers', 'priority: ‸\n', { first: ['1', '2', '3'] }],
  [
    'ministries: of the scheme first',
    'scheme: {id: wokt}\naddressee:\n  ministries: [‸]\n',
    {
      first: ['Binnenlandse Zaken en Koninkrijksrelaties', 'Infrastructuur en Waterstaat'],
      among: ['Financiën'],
    },
  ],
  [
    'committees',
    'addressee:\n  committees:\n    - binnen‸\n',
    { first: ['Vaste commissie voor Binnenlandse Zaken'] },
  ],
  [
    'moments: those to come first',
    'decisionMoment: voorjaars‸\n',
    {
      first: ['Voorjaarsnota 2026', 'Voorjaarsnota 2027', 'Voorjaarsnota 2028', 'Voorjaarsnota 2025'],
    },
  ],
  [
    'parties',
    'funding:\n  parts:\n    - party: ‸\n',
    {
      first: ['Het Rijk', 'Europese Unie', 'Private partijen', 'Regio Groningen-Assen'],
    },
  ],
  [
    'dates: today, and moments to come',
    'deadline: ‸\n',
    {
      first: ['2026-03-12', '2026-03-18', '2026-05-20'],
      among: ['2026-03-31'],
    },
  ],
  [
    'recipients: regions before those that are none',
    'instrument:\n  recipient: ‸\n',
    { first: ['Regio Groningen-Assen'], among: ['Private partijen'] },
  ],
  ['dates: by the name of a moment', 'deadline: prins‸\n', { first: ['2026-09-15'] }],
  [
    'dates: ends of the months of another year',
    'deadline: 2028-0‸\n',
    { among: ['2028-02-29', '2028-06-30'] },
  ],
  [
    'dates: of a step that was made none that is still to come, the last first',
    'history:\n  - status: ingediend\n    date: ‸\n',
    {
      first: ['2026-03-12'],
      among: ['2026-02-28', '2025-09-16', '2025-03-31'],
      never: ['2026-03-18', '2026-03-31', '2026-05-20'],
    },
  ],
  [
    'dates: of a decision that was made',
    'granted:\n  decision:\n    date: 2026‸\n',
    { first: ['2026-03-12'], among: ['2026-01-31'], never: ['2026-03-31'] },
  ],
  [
    'dates: of a motion in a year that was typed',
    'followUp:\n  - kind: motie\n    date: 2024-1‸\n',
    { among: ['2024-10-31', '2024-12-31'] },
  ],
  [
    'dates: by when a promise is to be kept',
    'followUp:\n  - kind: toezegging\n    due: ‸\n',
    { among: ['2026-03-31', '2026-05-20'] },
  ],
  [
    'dates: of a decision that may still be planned',
    'funding:\n  parts:\n    - party: rga\n      decision: {date: ‸}\n',
    { among: ['2026-03-31'] },
  ],
  [
    'people: roles and persons of the submission',
    'owner: ‸\n',
    { first: ['strategist', 'controller', 'jdv'] },
  ],
  ['people: by name', 'contribution:\n  - text: Grond\n    owner: vries‸\n', { first: ['jdv'] }],
  [
    'asks: of the same submission first, those that are over behind those that are not, never the ask itself',
    'id: rga-vraag\ndependsOn: [‸]\n',
    { first: ['rga-spoor', 'dre-bus', 'rga-oud'], never: ['rga-vraag'] },
  ],
  [
    'asks: none twice in a list',
    'id: a\nsupports:\n  - ask: rga-spoor\n  - ‸\n',
    {
      first: ['dre-bus', 'rga-oud'],
      never: ['rga-spoor'],
    },
  ],
  ['asks: by title', 'id: a\nexcludes:\n  - ask: bus va‸\n', { first: ['dre-bus'] }],
  ['asks: part of', 'id: a\npartOf: spoor‸\n', { first: ['rga-spoor'] }],
  [
    'asks: statuses on which it depends',
    'dependsOn:\n  - ask: a\n    while: [toegezegd, gehon‸]\n',
    {
      first: ['Gehonoreerd', 'Deels gehonoreerd'],
      never: ['Toegezegd'],
    },
  ],
  ['waivers: rules', 'waivers:\n  - rule: envelope‸\n', { among: ['funding/envelope-rivals'] }],
  ['comments: rules to silence', '# policy-asks-ignore vag‸\nid: a\n', { among: ['text/vague'] }],
  [
    'comments: the words that silence',
    'id: a # poli‸\n',
    { first: ['policy-asks-ignore', 'policy-asks-ignore-file'] },
  ],
  ['comments: nothing in other words', 'id: a # een opmerking‸\n', { never: ['policy-asks-ignore', 'id'] }],
  ['criteria', 'scheme:\n  criterion:\n    kind: abs‸\n', { among: ['absolute-number'] }],
  ['laws: by name', 'instrument:\n  legalBasis: financi‸\n', { first: ['Financiële-verhoudingswet'] }],
];

describe.each(places)('%s', (_what, text, { first = [], among = [], never = [] }) => {
  inEveryForm(text, (form) => {
    test('is offered', () => {
      // The record that one form has before this one.
      const found = labels(offersAt(form)).filter((label) => label !== 'eerste');
      expect(found.slice(0, first.length)).toEqual(first);
      for (const label of among) expect(found).toContain(label);
      for (const label of never) expect(found).not.toContain(label);
      expect(new Set(found).size > 0 || first.length + among.length === 0).toBe(true);
    });
  });
});

test('any text, at any place, gives an answer whose edits lie in the text and hold the place', () => {
  const words = 'id funding targetRegions rules at ask noord a : - [ ] { } , " \' ](ask: <!-- 🏘️'.split(' ');
  const pieces = fc.constantFrom(
    ...words,
    ': ',
    '- ',
    '\n',
    '\r\n',
    '  ',
    '\t',
    '# policy-asks-ignore ',
    '|\n',
    '---\n',
  );
  const { world } = new EditorWorld(neighbours);
  const texts = fc.array(pieces, { maxLength: 25 }).map((some) => some.join(''));
  fc.assert(
    fc.property(texts, fc.constantFrom(...recordKinds, 'note' as const), (text, kind) => {
      for (let offset = -1; offset <= text.length + 1; offset += 1) {
        const inside = Math.max(0, Math.min(offset, text.length));
        for (const { edit } of complete(new Source(ask, text, kind), offset, world).entries) {
          const { start, end } = edit.range;
          expect(0 <= start && start <= inside && inside <= end && end <= text.length).toBe(true);
          expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
        }
      }
    }),
    { numRuns: 150, examples: [['[at\r\n', 'note']] },
  );
});

describe('nothing is offered', () => {
  test.each([
    ['in a title', 'title: Een ‸\n'],
    ['in a text of a language', 'title:\n  nl: con‸\n'],
    ['in a block of text', 'source:\n  quote: >-\n    status ‸\n'],
    ['in a text that goes on', 'title: Een\n  status‸\n'],
    ['in an amount', 'funding:\n  amount:\n    total: 12‸\n'],
    ['before a block that is there', 'scheme: ‸\n  id: wokt\n'],
    ['under a key that nobody knows', 'onbekend:\n  ‸\n'],
    ['behind a closed list', 'nationalGoals: [energie] ‸\n'],
    ['for letters that nothing begins with', 'status: qqq‸\n'],
  ])('%s', (_what, text) => expect(labels(offersAt(text))).toEqual([]));

  test('in files that are none of ours', () => {
    const world = new EditorWorld({ 'lijst.txt': 'id: ‸' });
    expect(complete(world.source('lijst.txt'), 4, world.world).entries).toEqual([]);
  });
});

describe('other records', () => {
  test.each([
    ['submissions/rga/submission.yaml', 'submitter: noordenv‸\n', ['Noordenveld']],
    ['submissions/rga/submission.yaml', 'id: a\nfictional: ‸\n', ['true', 'false']],
    [
      'submissions/rga/submission.yaml',
      'roles: {lawyer: Jurist}\npeople:\n  jdv:\n    roles: [‸]\n',
      ['lawyer'],
    ],
    ['submissions/rga/submission.yaml', 'title: a\n‸', ['id', 'submitter']],
    ['policy-asks.yaml', 'title: a\nprofile: ‸\n', ['concept', 'stuurgroep', 'indienen']],
    ['policy-asks.yaml', 'title: a\nrules:\n  no-indic‸\n', ['goal/no-indicator']],
    ['policy-asks.yaml', 'title: a\nrules:\n  goal/no-indicator: ‸\n', ['uit', 'ter informatie']],
    ['policy-asks.yaml', 'title: a\nrequiredApprovals:\n  ingedi‸\n', ['ingediend']],
    ['policy-asks.yaml', 'title: a\nrequiredApprovals:\n  ingediend: [contr‸]\n', ['controller']],
    ['policy-asks-baseline.yaml', 'findings:\n  - rule: evidence‸\n', ['evidence/missing']],
    ['policy-asks-baseline.yaml', 'findings:\n  - ask: spoor‸\n', ['rga-spoor']],
    ['reviews/rga-spoor/01KH2Q8M000000000000000002.yaml', 'kind: ‸\n', ['opmerking', 'antwoord']],
    ['reviews/rga-spoor/01KH2Q8M000000000000000002.yaml', 'by: strat‸\n', ['strategist']],
    ['reviews/rga-spoor/01KH2Q8M000000000000000002.yaml', 'at: [funding, unt‸]\n', ['until']],
    ['reviews/rga-spoor/01KH2Q8M000000000000000002.yaml', 'kind: approve\n‸', ['by', 'date', 'fingerprint']],
    ['reviews/rga-spoor/01KH2Q8M000000000000000002.yaml', 'replyTo: ‸\n', ['01KH2Q8M000000000000000001']],
  ])('%s: %j', (file, text, wanted) => {
    expect(labels(offersAt(text, { file })).slice(0, wanted.length)).toEqual(wanted);
  });

  test('a code list has entries of the right list, those that are only begun among them', () => {
    const file = 'vocabularies/budgetten.yaml';
    const offered = (field: string) => {
      const world = new EditorWorld({
        'policy-asks.yaml': 'title: a\nvocabularies: ["vocabularies/*.yaml"]\n',
        [file]: `list: envelopes\nentries:\n  - {id: veenbudget}\n  - id: nieuw\n    label: Nieuw\n    ${field}\n`,
      });
      return labels(complete(world.source(file), world.cursor(file), world.world));
    };
    expect(offered('successors: [veen‸]')).toEqual(['veenbudget']);
    expect(offered('successors: [gebieds‸]')).toContain('Gebiedsbudget (november 2025)');
    expect(offered('scheme: veenb‸')).toEqual([]);
    expect(offered('scheme: wo‸')).toContain('Woningbouw op Korte Termijn');
  });

  test('a code list has the keys of its own kind', () => {
    const file = 'vocabularies/budgetten.yaml';
    const world = new EditorWorld({
      'policy-asks.yaml': 'title: a\nvocabularies: ["vocabularies/*.yaml"]\n',
      [file]: 'list: envelopes\nentries:\n  - id: a\n    ‸\n',
    });
    const found = labels(complete(world.source(file), world.cursor(file), world.world));
    expect(found).toEqual(expect.arrayContaining(['label', 'total', 'scheme']));
    expect(found).not.toContain('nuts');
  });
});

describe('retired entries', () => {
  test('come last and are marked', () => {
    expect(named(offersAt('targetRegions: [haren‸]\n'), 'Haren')).toMatchObject({
      retired: true,
      detail: 'GM0017 · gemeente · … 31 december 2018',
    });
    const { entries: some } = offersAt('targetRegions: [west‸]\n');
    const first = some.findIndex(({ retired }) => retired === true);
    expect(first).toBeGreaterThan(0);
    expect(some.slice(first).every(({ retired }) => retired === true)).toBe(true);
  });
});

describe('what does not depend on how a record is written', () => {
  test('the order of keys', () => {
    const one = labels(offersAt('id: a\ntitle: b\nproject: c\n‸'));
    expect(labels(offersAt('project: c\n‸\ntitle: b\nid: a\n'))).toEqual(one);
  });

  test('sorting and filtering by the editor', () => {
    const { entries } = offersAt('targetRegions: [noord‸]\n');
    expect(entries.map(({ sortText }) => sortText).toSorted()).toEqual(
      entries.map(({ sortText }) => sortText),
    );
    const { filterText } = named({ entries, incomplete: false }, 'Noordenveld');
    expect(filterText.toLowerCase().startsWith('noord')).toBe(true);
    expect(filterText).toContain('GM1699');
  });

  test('what is typed in quotation marks is found by an editor that filters by the replaced text', () => {
    const { entries } = offersAt('status: "con‸"\n');
    expect(entries.map(({ filterText }) => filterText.startsWith('"'))).toEqual(entries.map(() => true));
  });

  test('a long list is cut, and says so', () => {
    const found = offersAt('targetRegions: [‸]\n');
    expect([found.entries.length, found.incomplete]).toEqual([100, true]);
  });
});

test('labels and details are in the language of the reader', () => {
  const { entries } = offersAt('id: a\nvisib‸\n', { language: 'en' });
  expect(entries.map(({ label, detail }) => [label, detail])).toEqual([['visibility', 'Visibility']]);
  expect(labels(offersAt('visibility: ‸\n', { language: 'en' }))).toEqual(['public', 'internal']);
  expect(labels(offersAt('status: con‸\n', { language: 'en' }))[0]).toBe('Draft');
});
