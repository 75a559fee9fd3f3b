// What the built-in lists promise: complete labels, sources, ids that lead somewhere, and the norms that rules read.
import { describe, expect, test } from 'vitest';
import { builtInEntries, builtInFiles } from '../../build/pack-vocabularies.mts';
import { validate } from '../../server/records/validate.ts';
import { listNames } from '../../server/vocabulary/entry.ts';
import type { Entry } from '../../server/vocabulary/entry.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';
import { nameKey, namesOf } from '../../server/vocabulary/names.ts';
import { danglingReferences } from '../../server/vocabulary/references.ts';

const vocabulary = builtInVocabulary();
const all = listNames.flatMap((list) => vocabulary[list].entries.map((entry: Entry) => ({ list, entry })));
/** Names of places are the same in every language. */
const isPlace = (entry: Entry) => 'kind' in entry && typeof entry.label === 'string';

describe('every built-in entry', () => {
  test('has a label in Dutch and English, and a definition unless it is a plain place or a word', () => {
    for (const { list, entry } of all) {
      if (list === 'regions' && isPlace(entry)) continue;
      if (typeof entry.label !== 'string') {
        expect([entry.id, entry.label.nl, entry.label.en]).not.toContain(undefined);
      } else expect.fail(`${list}: ${entry.id} has a label in one language`);
      if (list === 'words' || list === 'regions') continue;
      const { definition } = entry;
      expect([entry.id, typeof definition === 'object' && Boolean(definition.nl && definition.en)]).toEqual([
        entry.id,
        true,
      ]);
    }
  });

  test('says where it was found', () => {
    for (const { list, entry } of all) expect([list, entry.id, entry.source]).not.toContain(undefined);
  });

  test('names only entries that exist', () => {
    expect(all.flatMap(({ list, entry }) => danglingReferences(vocabulary, list, entry))).toEqual([]);
  });

  test('has an id that no other entry of its list has', () => {
    for (const list of listNames) {
      const ids = vocabulary[list].entries.map(({ id }: Entry) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

test('names are ambiguous only where they are so in the Netherlands', () => {
  const ambiguous = listNames.flatMap((list) => {
    const bearers = new Map<string, Set<string>>();
    for (const entry of vocabulary[list].entries) {
      for (const key of namesOf(entry).map(nameKey)) {
        bearers.set(key, (bearers.get(key) ?? new Set()).add(entry.id));
      }
    }
    return [...bearers].filter(([, ids]) => ids.size > 1).map(([key]) => `${list}: ${key}`);
  });
  expect(ambiguous.toSorted()).toEqual([
    // An NPVR region and the COROP area by which its members are known.
    'regions: achterhoek',
    // Bergen in Limburg and in Noord-Holland.
    'regions: bergen',
    // A province that is one COROP area.
    'regions: flevoland',
    // A province and its capital.
    'regions: groningen',
    'regions: kopvannoordholland',
    'regions: middenlimburg',
    'regions: noordfriesland',
    'regions: noordlimburg',
    'regions: twente',
    'regions: utrecht',
    'regions: zeeuwschvlaanderen',
    'regions: zeeuwsvlaanderen',
    'regions: zuidlimburg',
    'regions: zuidoostfriesland',
  ]);
});

describe('the files', () => {
  test('have the shape that the schema asks of code lists', async () => {
    for (const { file, value } of await builtInFiles()) {
      const { problems } = validate('code-list', value, { document: 0, unreliable: [] });
      expect([file, problems]).toEqual([file, []]);
    }
  });

  test('are the same packed and unpacked', async () => {
    const { entries, faults } = await builtInEntries();
    expect(faults).toEqual([]);
    for (const list of listNames) expect(vocabulary[list].entries).toEqual(entries[list] ?? []);
  });
});

describe('goals', () => {
  const { goals } = vocabulary;
  test('seven are the core, as the talking paper says', () => {
    const core = goals.entries.filter((goal) => goal.core === true).map(({ id }) => id);
    expect(core.toSorted()).toEqual([
      'bereikbaarheid',
      'digitalisering',
      'energie',
      'gezondheid',
      'klimaat',
      'veiligheid',
      'woningbouw',
    ]);
  });

  test('four need ten years or more', () => {
    const long = goals.entries.filter((goal) => goal.needsLongCommitment !== undefined);
    expect(long.map(({ id }) => id)).toEqual(['talent', 'herstel', 'vernieuwing', 'verduurzaming']);
    for (const goal of long) expect(goal.needsLongCommitment).toMatchObject({ value: 10, unit: 'years' });
  });

  test('an umbrella word counts for no goal under it', () => {
    expect(goals.get('verduurzaming')?.broader).toEqual([]);
    expect(goals.get('industrie-verduurzaming')?.broader).toEqual(['klimaat', 'energie']);
  });
});

describe('terms and instruments', () => {
  const { terms, instruments } = vocabulary;
  test.each([
    ['geen', false, 'optional'],
    ['incidenteel', true, 'optional'],
    ['meerjarig', true, 'required'],
    ['langjarig', true, 'required'],
    ['structureel', true, 'forbidden'],
  ])('%s: money %s, end year %s', (id, money, end) => {
    expect(terms.get(id)).toMatchObject({ money, end });
  });

  test('an instrument goes with money or with the term that has none', () => {
    for (const { id, money, terms: allowed } of instruments.entries) {
      const withMoney = allowed.map((term) => terms.get(term)?.money);
      expect([id, withMoney.includes(false)]).toEqual([id, !money]);
    }
  });

  test('a specific grant by decree or order is structural by act only, and never says so twice', () => {
    for (const { termsByActOnly, terms: allowed } of instruments.entries) {
      for (const term of termsByActOnly?.terms ?? []) expect(allowed).not.toContain(term);
    }
    for (const id of ['spuk-amvb', 'spuk-regeling']) {
      expect(instruments.get(id)?.termsByActOnly?.terms).toEqual(['structureel']);
    }
    expect(instruments.get('spuk-amvb')?.maxYears).toMatchObject({ value: 4, certainty: 'found' });
  });
});

describe('statuses', () => {
  const { statuses } = vocabulary;
  test('lead from draft to delivered, never back: but a promise and a motion may follow one another', () => {
    const alike = new Set(['toegezegd', 'motie-aangenomen']);
    const order = statuses.entries.map(({ id }) => id);
    for (const { id, next } of statuses.entries) {
      for (const later of next.filter((one) => !alike.has(id) || !alike.has(one)))
        expect([id, later, order.indexOf(later) > order.indexOf(id)]).toEqual([id, later, true]);
    }
    const reached = new Set(['concept']);
    for (const id of reached) for (const later of statuses.get(id)?.next ?? []) reached.add(later);
    const anywhere = statuses.entries.filter((status) => status.fromAnywhere).map(({ id }) => id);
    expect(anywhere).toEqual(['ingetrokken', 'achterhaald']);
    expect([...reached, ...anywhere].toSorted()).toEqual(order.toSorted());
  });

  test('a promise needs its number, a motion its paper', () => {
    expect(statuses.get('toegezegd')?.requires).toEqual({ followUp: 'toezegging', reference: true });
    expect(statuses.get('motie-aangenomen')?.requires).toEqual({ followUp: 'motie', reference: true });
  });
});

describe('schemes and envelopes', () => {
  const { schemes, envelopes } = vocabulary;
  const norm = (value: number) => expect.objectContaining({ value, certainty: 'found' });

  test('Region Deals: half by the region, five to forty million, and closed in March 2026', () => {
    const deals = schemes.get('regio-deals');
    expect(deals).toMatchObject({
      minimumOwnShare: norm(50),
      minimumAmount: norm(5_000_000),
      maximumAmount: norm(40_000_000),
    });
    expect(deals === undefined || schemes.valid(deals, '2026-03-12')).toBe(false);
    expect(envelopes.get('regio-deals-ronde-6')?.total).toBe(244_300_000);
  });

  test('Nij Begun: a hundred million per agenda and year, thirty years from 2026', () => {
    for (const id of ['nij-begun-sociale-agenda', 'nij-begun-economische-agenda']) {
      const years = Object.entries(envelopes.get(id)?.perYear ?? {});
      expect(years).toHaveLength(30);
      expect([years[0], years.at(-1)]).toEqual([
        ['2026', 100_000_000],
        ['2055', 100_000_000],
      ]);
    }
  });

  test('the two northern railways look at one pot', () => {
    const pots = (id: string) => schemes.get(id)?.envelopes ?? [];
    expect(pots('lelylijn')).toContain('lelylijn-reservering');
    expect(pots('nedersaksenlijn')).toContain('lelylijn-reservering');
    expect(envelopes.get('lelylijn-reservering')?.total).toBeUndefined();
  });

  test('an envelope and its scheme know each other', () => {
    for (const { id, scheme } of envelopes.entries) {
      if (scheme !== undefined) expect([id, schemes.get(scheme)?.envelopes.includes(id)]).toEqual([id, true]);
    }
  });
});

describe('moments and words', () => {
  const { moments, words } = vocabulary;
  test('Budget Day is the third Tuesday of September, Accountability Day the third Wednesday of May', () => {
    const third = { prinsjesdag: [9, 2], verantwoordingsdag: [5, 3] } as const;
    for (const [kind, [month, weekday]] of Object.entries(third)) {
      const days = moments.entries.filter((moment) => moment.kind === kind).map(({ date }) => new Date(date));
      expect(days.map((day) => day.getUTCFullYear())).toEqual([2025, 2026, 2027, 2028]);
      for (const day of days) {
        expect([day.getUTCMonth() + 1, day.getUTCDay(), Math.ceil(day.getUTCDate() / 7)]).toEqual([
          month,
          weekday,
          3,
        ]);
      }
    }
  });

  test('ids of moments are the moment and its year', () => {
    for (const { id, kind, date } of moments.entries) expect(id).toBe(`${kind}-${date.slice(0, 4)}`);
  });

  test('the examples of a form of reference have that form, and other writings become it', () => {
    for (const { id, pattern, loose, canonical, examples = [] } of words.entries) {
      if (pattern === undefined) continue;
      for (const example of examples)
        expect([id, example, new RegExp(pattern).test(example)]).toEqual([id, example, true]);
      expect([id, loose === undefined]).toEqual([id, canonical === undefined]);
    }
    const mended = (id: string, text: string) => {
      const { loose = '', canonical = '' } = words.get(id) ?? {};
      return text.replace(new RegExp(loose), canonical);
    };
    expect(mended('kamerstuk', '29697/173')).toBe('29697-173');
    expect(mended('toezegging-tk', 'tz 202603 123')).toBe('TZ202603-123');
    expect(mended('toezegging-tk', 'tz-202603/123')).toBe('TZ202603-123');
    expect(mended('tk-document', '2026 d 04610')).toBe('2026D04610');
    expect(mended('tk-document', '2026d04610')).toBe('2026D04610');
  });

  test('term words stand for terms, spellings say how to write', () => {
    for (const { id, kind, means, write, value } of words.entries) {
      if (kind === 'term-word') expect([id, vocabulary.terms.get(means ?? '')?.id]).toEqual([id, means]);
      if (kind === 'spelling') expect([id, write === undefined]).toEqual([id, false]);
      if (kind === 'threshold') expect([id, value === undefined]).toEqual([id, false]);
    }
  });
});
