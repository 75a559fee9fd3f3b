// The one real submission: everything the talking paper names is there, nothing was added to it, and lint tells what a
// reader in the ministry would see.
import { describe, expect, test } from 'vitest';
import { ExamplePortfolio, paragraphOf } from './portfolio.ts';

const portfolio = new ExamplePortfolio('groningen-assen');
const [rga] = portfolio.submissions;
if (rga === undefined) throw new Error('The submission of Regio Groningen-Assen is missing');

/** What the paper asks, in the order of its paragraphs. */
const asks: Record<string, [id: string, paragraph: number]> = {
  A01: ['rga-allocation-logic', 2],
  A02: ['rga-structural-means', 3],
  A03: ['rga-no-competition', 3],
  A04: ['rga-long-commitment', 3],
  A05: ['rga-initiating-region', 4],
  A06: ['rga-national-tasks-here', 4],
  A07: ['rga-knowledge-chain', 5],
  A08: ['rga-homes-and-jobs', 6],
  A09: ['rga-wokt-criterion', 7],
  A10: ['rga-return-requirements', 7],
  A11: ['rga-quality-of-housing', 7],
  A12: ['rga-area-instruments', 7],
  A13: ['rga-lelylijn', 8],
  A14: ['rga-lelylijn-finance', 8],
  A15: ['rga-strategic-autonomy', 9],
  A16: ['rga-partnerships', 10],
  A17: ['rga-one-desk', 10],
  A18: ['rga-room-to-experiment', 10],
  A19: ['rga-long-term-means', 10],
};

describe('every name of the talking paper occurs', () => {
  const names = [
    'Elke regio telt',
    'Elke regio telt!',
    "Nationaal Programma Vitale Regio's",
    'Nij Begun',
    "SPUK's",
    'incidentele subsidies',
    'Ontwerp-Nota Ruimte',
    'initieerregio',
    'Universiteit van het Noorden',
    'Wonen op Korte Termijn',
    'Rendementseisen',
    'onrendabele top',
    'gebiedsgerichte instrumenten en middelen',
    'Lelylijn',
    'innovatieve financieringsvormen',
    'meerjarige partnerschappen',
    'eenduidig loket',
    'regelruimte',
    'langjarige middelen',
    'structurele middelen',
    'Regio Groningen-Assen',
    'RGA',
    'Noord-Nederland',
    'vaste commissie voor Binnenlandse Zaken',
    'Tweede Kamer',
    'rondetafelgesprek',
    'gespreksnotitie',
    'brede welvaart',
    'Randstad',
    'kerngebieden',
  ];
  test.each(names)('%s', (name) => {
    expect(rga.note.toLowerCase()).toContain(name.toLowerCase());
  });

  test('the seven national goals are those of the paper', () => {
    const goals = [
      'veiligheid',
      'woningbouw',
      'energie',
      'bereikbaarheid',
      'digitalisering',
      'gezondheid',
      'klimaat',
    ];
    expect(rga.submission.nationalGoals).toEqual(goals);
    for (const goal of goals) expect(rga.note).toContain(goal);
  });
});

describe('the asks A01 to A19', () => {
  test('are all there, and no others', () => {
    const wanted = Object.values(asks).map(([id]) => id);
    expect(portfolio.asks.map(({ ask }) => ask.id).toSorted()).toEqual(wanted.toSorted());
  });

  test.each(Object.entries(asks))(
    '%s quotes the note in its own paragraph and is linked there',
    (name, [id, paragraph]) => {
      const { source } = portfolio.ask(id);
      expect(source?.paragraph).toBe(paragraph);
      expect(paragraphOf(rga.note, source?.quote ?? '')).toBe(paragraph);
      expect(rga.note).toContain(`](ask:${id})`);
      expect(portfolio.words).toMatch(new RegExp(`^# ${name}\\b`, 'mu'));
    },
  );

  test('both forms of file occur: one ask, and a stream of several', () => {
    const counts = new Map<string, number>();
    for (const { file } of portfolio.asks) counts.set(file, (counts.get(file) ?? 0) + 1);
    expect(Math.min(...counts.values())).toBe(1);
    expect(Math.max(...counts.values())).toBeGreaterThan(2);
  });

  test('claims C1 to C8, contributions P1 to P6 and dependencies S7 to S9 are named where they stand', () => {
    const names = [
      'C1',
      'C2',
      'C3',
      'C4',
      'C5',
      'C6',
      'C7',
      'C8',
      'P1',
      'P2',
      'P3',
      'P4',
      'P5',
      'P6',
      'S7',
      'S8',
      'S9',
    ];
    for (const name of names) expect(portfolio.words).toMatch(new RegExp(`# ${name}\\b`, 'u'));
    expect(portfolio.asks.flatMap(({ ask }) => ask.claims ?? [])).toHaveLength(8);
    expect(portfolio.asks.flatMap(({ ask }) => ask.contribution ?? [])).toHaveLength(6);
  });

  test('homes and jobs support each other, and no ask waits for itself', () => {
    const linksOf = (id: string) => portfolio.ask(id).links.map(({ kind, to }) => `${kind} ${to}`);
    expect(linksOf('rga-homes-and-jobs')).toContain('supports rga-national-tasks-here');
    expect(linksOf('rga-national-tasks-here')).toContain('supports rga-homes-and-jobs');
    expect(linksOf('rga-quality-of-housing')).toContain('dependsOn rga-lelylijn');
    expect(linksOf('rga-national-tasks-here')).toContain('dependsOn rga-quality-of-housing');
  });
});

describe('nothing was added to the paper', () => {
  test('the submission says that it is real', () => {
    expect(rga.submission.fictional).toBe(false);
    expect(rga.submission.adoptedBy).toBeUndefined();
  });

  test.each(portfolio.asks)('$ask.id has no amount, year, deadline, decision or source', ({ ask }) => {
    expect(ask.status).toBe('concept');
    const { term, ...rest } = ask.funding ?? {};
    expect(Object.values(rest).filter((given) => given !== undefined)).toEqual([]);
    if (ask.funding !== undefined) expect(term).toBeDefined();
    expect(
      ask.deadline ?? ask.decisionMoment ?? ask.indicators ?? ask.followUp ?? ask.granted,
    ).toBeUndefined();
    expect((ask.claims ?? []).flatMap(({ evidence }) => evidence ?? [])).toEqual([]);
    for (const { owner, by } of ask.contribution ?? []) expect([owner, by]).toEqual([undefined, undefined]);
  });
});

describe('what lint says in profile draft', () => {
  const findings = portfolio.check().findings();
  const found = (rule: string) => findings.filter((finding) => finding.rule === rule);

  test('there is no error', () => {
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ rule, ask }) => [rule, ask]),
    ).toEqual([]);
  });

  test('climate is named as a goal and asked for nowhere; the other six are covered', () => {
    expect(found('goal/without-ask').map(({ facts }) => JSON.stringify(facts))).toEqual([
      expect.stringContaining('klimaat'),
    ]);
  });

  test('Wonen op Korte Termijn is not the official name', () => {
    expect(found('scheme/alias').map(({ ask }) => ask)).toEqual(['rga-wokt-criterion']);
  });

  test('money is asked for land outside the region: the whole North', () => {
    expect(new Set(found('region/outside-territory').map(({ ask }) => ask))).toEqual(
      new Set(['rga-structural-means', 'rga-knowledge-chain', 'rga-partnerships', 'rga-long-term-means']),
    );
  });

  test('the Lelylijn runs through provinces that do not ask for it with the region', () => {
    expect(found('region/corridor-without-partners').map(({ ask }) => ask)).toEqual([
      'rga-lelylijn',
      'rga-lelylijn-finance',
    ]);
  });

  test('temporary grants are criticised and improved: that wants a sentence', () => {
    expect(new Set(found('scheme/criticised-but-claimed').map(({ ask }) => ask))).toEqual(
      new Set(['rga-structural-means', 'rga-partnerships', 'rga-no-competition', 'rga-area-instruments']),
    );
  });

  test('what only asks to come first or to be recognised cannot be granted', () => {
    expect(found('instrument/too-weak')).toHaveLength(3);
  });

  test('the note speaks for all regions of the North', () => {
    expect(found('text/speaks-for-others').map(({ file }) => file)).toEqual(['submissions/rga/note.md']);
  });

  test('long-term and multi-year money stands there without years', () => {
    expect(new Set(found('funding/temporary-without-end').map(({ ask }) => ask))).toEqual(
      new Set([
        'rga-long-commitment',
        'rga-lelylijn',
        'rga-lelylijn-finance',
        'rga-partnerships',
        'rga-long-term-means',
      ]),
    );
  });
});

describe('what lint says in profile submit', () => {
  const checker = portfolio.check('submit');
  const findings = checker.findings();

  test('three of the four conditions serve no goal', () => {
    const asksWithout = findings.filter(({ rule }) => rule === 'goal/missing').map(({ ask }) => ask);
    expect(asksWithout.toSorted()).toEqual(['rga-long-term-means', 'rga-one-desk', 'rga-room-to-experiment']);
  });

  test('the railway has no amount', () => {
    const without = findings.filter(({ rule }) => rule === 'funding/missing-amount').map(({ ask }) => ask);
    expect(without).toContain('rga-lelylijn');
  });

  test('no ask is ready to be submitted', () => {
    const told = new Set(findings.map(({ ask }) => ask));
    for (const { ask } of portfolio.asks) expect(told).toContain(ask.id);
  });
});
