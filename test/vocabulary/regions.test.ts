// The administrative map of the Netherlands as the registers have it, and how it changed.
import { describe, expect, test } from 'vitest';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';

const { regions } = builtInVocabulary();
const ofKind = (kind: string) => regions.entries.filter((region) => region.kind === kind);
const municipalities = ofKind('municipality');
const current = municipalities.filter((region) => region.validUntil === undefined);
const former = municipalities.filter((region) => region.validUntil !== undefined);

describe('the map of 1 January 2026', () => {
  test.each([
    ['country', 1],
    ['landsdeel', 4],
    ['province', 12],
    ['corop', 40],
    ['public-body', 3],
    ['water-board', 21],
  ])('has of kind %s: %i', (kind, count) => {
    expect(ofKind(kind)).toHaveLength(count);
  });

  test('has 342 municipalities, and 263 that ended', () => {
    expect([current.length, former.length]).toEqual([342, 263]);
  });

  test.each([
    ['PV20', 'Groningen', 10],
    ['PV21', 'Fryslân', 18],
    ['PV22', 'Drenthe', 12],
    ['PV23', 'Overijssel', 25],
    ['PV24', 'Flevoland', 6],
    ['PV25', 'Gelderland', 51],
    ['PV26', 'Utrecht', 26],
    ['PV27', { nl: 'Noord-Holland', en: 'North Holland' }, 44],
    ['PV28', { nl: 'Zuid-Holland', en: 'South Holland' }, 50],
    ['PV29', 'Zeeland', 13],
    ['PV30', { nl: 'Noord-Brabant', en: 'North Brabant' }, 56],
    ['PV31', 'Limburg', 31],
  ])('gives province %s (%o) %i municipalities', (code, label, count) => {
    expect(regions.get(code)?.label).toEqual(label);
    expect(regions.municipalities(code).size).toBe(count);
  });

  test('puts every municipality in one COROP area, one province and one landsdeel', () => {
    for (const { id } of current) {
      expect([id, ...regions.ancestors(id).map((region) => region.kind)]).toEqual([
        id,
        'corop',
        'province',
        'landsdeel',
        'country',
      ]);
    }
  });

  test('gives each kind of code its own shape', () => {
    const shapes = { country: /^NL00$/, landsdeel: /^LD0[1-4]$/, province: /^PV\d\d$/, corop: /^CR\d\d$/ };
    for (const [kind, shape] of Object.entries(shapes)) {
      for (const { id } of ofKind(kind)) expect(id).toMatch(shape);
    }
    for (const { id } of municipalities) expect(id).toMatch(/^GM\d{4}$/);
    for (const { id } of ofKind('water-board')) expect(id).toMatch(/^WS\d{4}$/);
  });
});

describe('municipalities that ended', () => {
  test('each name their last day, how they ended and who came after', () => {
    for (const { id, validUntil, change, successors } of former) {
      expect([
        id,
        /^\d{4}-\d\d-\d\d$/.test(validUntil ?? ''),
        change === undefined,
        successors.length > 0,
      ]).toEqual([id, true, false, true]);
    }
  });

  test('lead, through all that came after, to municipalities of today', () => {
    for (const region of former) {
      const ends = regions.current(region);
      expect(ends.length).toBeGreaterThan(0);
      for (const end of ends)
        expect([region.id, end.id, end.validUntil]).toEqual([region.id, end.id, undefined]);
    }
  });

  test('are succeeded only by municipalities that existed on the day after', () => {
    for (const { id, validUntil = '', successors } of former) {
      for (const successor of successors) {
        const next = regions.get(successor);
        expect([id, successor, (next?.validUntil ?? '9999') > validUntil]).toEqual([id, successor, true]);
      }
    }
  });

  // A municipality without a first day existed before the register began.
  test.each([
    [2013, 408],
    [2014, 403],
    [2015, 393],
    [2016, 390],
    [2017, 388],
    [2018, 380],
    [2019, 355],
    [2020, 355],
    [2021, 352],
    [2022, 345],
    [2023, 342],
    [2026, 342],
  ])('leave on 1 January %i as many as the statistics say: %i', (year, count) => {
    const valid = municipalities.filter((region) => regions.valid(region, `${year}-01-01`));
    expect(valid).toHaveLength(count);
  });

  test('Haren and Ten Boer went into Groningen', () => {
    for (const code of ['GM0017', 'GM0009']) {
      expect(regions.get(code)).toMatchObject({ validUntil: '2018-12-31', successors: ['GM0014'] });
    }
  });

  test('Winsum was divided over Het Hogeland and Westerkwartier', () => {
    expect(regions.get('GM0053')).toMatchObject({ change: 'split' });
    expect([...(regions.get('GM0053')?.successors ?? [])].toSorted()).toEqual(['GM1966', 'GM1969']);
  });

  test('Leerdam and Zederik ended in Zuid-Holland and go on in Utrecht', () => {
    for (const code of ['GM0545', 'GM0707']) {
      const region = regions.get(code);
      expect(regions.ancestors(code).some(({ id }) => id === 'PV28')).toBe(true);
      const [next] = region === undefined ? [] : regions.current(region);
      expect(regions.ancestors(next?.id ?? '').some(({ id }) => id === 'PV26')).toBe(true);
    }
  });

  test('what the register may have left out is marked', () => {
    for (const code of ['GM0055', 'GM0140']) {
      expect(regions.get(code)).toMatchObject({ certainty: 'own-knowledge', note: expect.anything() });
    }
  });
});

describe('what is coming', () => {
  test('Wijdemeren would join Hilversum in 2027, if the bill passes', () => {
    expect(regions.get('GM1696')?.plannedChange).toMatchObject({
      date: '2027-01-01',
      successors: ['GM0402'],
    });
    const today = regions.entries.filter((region) => regions.valid(region, '2026-12-31'));
    expect(today.map(({ id }) => id)).toContain('GM1696');
  });
});

describe('regions that authorities form', () => {
  test('Regio Groningen-Assen has seven municipalities and two provinces that take part', () => {
    expect(regions.get('rga')).toMatchObject({ participants: ['PV20', 'PV22'], membersCertainty: 'found' });
    expect([...regions.municipalities('rga')].toSorted()).toEqual([
      'GM0014',
      'GM0106',
      'GM1699',
      'GM1730',
      'GM1952',
      'GM1966',
      'GM1969',
    ]);
    expect(regions.get('rga')?.formerMembers?.[0]).toMatchObject({ asOf: '2015' });
    expect(regions.get('rga')?.formerMembers?.[0]?.members).toHaveLength(12);
  });

  test('Nij Begun is for Groningen and the north of Drenthe, without Assen', () => {
    expect(regions.municipalities('nij-begun-gebied').size).toBe(13);
    expect(regions.contains('nij-begun-gebied', 'PV20')).toBe(true);
    expect(regions.contains('nij-begun-gebied', 'GM0106')).toBe(false);
  });

  test('the eleven regions of the Vital Regions programme have members by proxy, and say so', () => {
    const vital = regions.entries.filter((region) => region.id.startsWith('npvr-'));
    expect(vital).toHaveLength(11);
    for (const { membersCertainty } of vital) expect(membersCertainty).toBe('own-knowledge');
    expect(vital.filter(({ id }) => regions.overlap(id, 'rga')).map(({ id }) => id)).toEqual([
      'npvr-noord-en-oost-groningen',
    ]);
  });
});
