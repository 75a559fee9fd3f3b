// How an entry is found: by its id, by what people call it, and by what they nearly typed.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listNames } from '../../server/vocabulary/entry.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';
import { nameKey, namesOf } from '../../server/vocabulary/names.ts';

const vocabulary = builtInVocabulary();
const { regions, schemes, ministries, instruments } = vocabulary;
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

describe('a name', () => {
  const lists = [regions, schemes, instruments, ministries];
  const names = lists.flatMap(({ entries }) => entries.flatMap(namesOf));
  const odd = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(' ', '-', ' – ', 'é', "'"),
  );
  const written = fc
    .tuple(odd, fc.constantFrom(...names), odd, fc.boolean())
    .map(([before, name, behind, loud]) => `${before}${loud ? name.toUpperCase() : name}${behind}`);

  test('is found wherever its key is that of one of the names, and nowhere else', () => {
    fc.assert(
      fc.property(fc.oneof(written, odd), (text) => {
        const key = nameKey(text);
        for (const list of lists) {
          const exact = list.get(text);
          const meant = list.entries.filter((entry) => namesOf(entry).some((name) => nameKey(name) === key));
          const plain = key === '' ? [] : meant;
          expect(ids(list.find(text))).toEqual(ids(exact === undefined ? plain : [exact]));
        }
      }),
    );
  });
});

describe('find', () => {
  test.each([
    ['GM0014', ['GM0014']],
    ['gm0014', ['GM0014']],
    ['Friesland', ['PV21']],
    ['fryslan', ['PV21']],
    ['Noord Nederland', ['LD01']],
    ['het Noorden', ['LD01']],
    ['Regio Groningen – Assen', ['rga']],
    ['RGA', ['rga']],
    ['Súdwest Fryslân', ['GM1900']],
    ['Den Haag', ['GM0518']],
    ["'s Gravenhage", ['GM0518']],
    ['’s-Gravenhage', ['GM0518']],
    ['NL115', ['CR03']],
    ['NL113', ['CR03']],
    ['Parijs', []],
    ['', []],
    [' – ', []],
  ])('a region called “%s” is %j', (name, found) => {
    expect(ids(regions.find(name))).toEqual(found);
  });

  test('a name that two regions bear gives both', () => {
    expect(ids(regions.find('Groningen')).toSorted()).toEqual(['GM0014', 'PV20']);
    expect(ids(regions.find('Utrecht')).toSorted()).toEqual(['CR17', 'GM0344', 'PV26']);
    expect(ids(regions.find('provincie Groningen'))).toEqual(['PV20']);
    expect(ids(regions.find('gemeente Groningen'))).toEqual(['GM0014']);
  });

  test.each([
    ['Wonen op Korte Termijn', 'wokt'],
    ['WoKT', 'wokt'],
    ['Elke regio telt!', 'elke-regio-telt'],
    ['Ontwerp-Nota Ruimte', 'nota-ruimte'],
    ['ontwerp nota ruimte', 'nota-ruimte'],
    ["SPUK's", 'spuk-stelsel'],
    ['MIRT', 'mobiliteitsfonds'],
    ["Nationaal Programma Vitale Regio's", 'npvr'],
  ])('the scheme that people call “%s” is %s', (name, id) => {
    expect(ids(schemes.find(name))).toEqual([id]);
  });

  test('instruments and ministries are found by their short names', () => {
    expect(ids(instruments.find('innovatieve financieringsvormen'))).toEqual(['alternatieve-bekostiging']);
    expect(ids(instruments.find('eenduidig loket'))).toEqual(['een-loket']);
    expect(ids(ministries.find('IenW'))).toEqual(['ienw']);
    expect(ids(ministries.find('A&M'))).toEqual(['aenm']);
  });

  test('every entry is found by each of its names', () => {
    for (const list of listNames) {
      for (const entry of vocabulary[list].entries) {
        for (const name of namesOf(entry)) {
          const found = ids(vocabulary[list].find(name));
          expect(found, `${list}: ${name}`).toContain(entry.id);
        }
      }
    }
  });

  test('case, spaces, dashes and accents make no difference', () => {
    const names = regions.entries.flatMap((entry) => namesOf(entry).map((name) => [name, entry.id] as const));
    const disguises = [
      (name: string) => name.toUpperCase(),
      (name: string) => ` ${name} `,
      (name: string) => name.replaceAll('-', ' – '),
      (name: string) => name.replaceAll(' ', '-'),
      (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.constantFrom(...disguises), ([name, id], disguise) => {
        expect(ids(regions.find(disguise(name)))).toContain(id);
      }),
    );
  });
});

describe('nearest', () => {
  const near = (text: string, count = 3) => ids(regions.nearest(text, count, '2026-03-12'));

  test('half a name gives all that begin with it or have a word that does', () => {
    const found = near('noord', 40);
    expect(found).toEqual(expect.arrayContaining(['GM1699', 'LD01', 'PV27']));
    expect(near('assen', 1)).toEqual(['GM0106']);
    expect(near('nederl', 5)).toEqual(expect.arrayContaining(['NL00', 'LD01']));
  });

  test.each([
    ['Noordenvelt', 'GM1699'],
    ['Tynarlo', 'GM1730'],
    ['Westerkwatier', 'GM1969'],
    ['Frislan', 'PV21'],
    ['Regio Groningen Asen', 'rga'],
    ['GM0041', 'GM0014'],
  ])('a slip in “%s” is forgiven: %s', (typed, meant) => {
    expect(near(typed)).toContain(meant);
  });

  test.each([
    ['goals', 'duurzame energie', ['energie']],
    ['goals', 'zorg en gezondheid', ['gezondheid']],
    ['instruments', 'mirt-bijdrage', ['mirt-investering']],
    ['regions', 'gemeente Assen Zuid', ['GM0106']],
    ['committees', 'commissie voor zaken', []],
  ] as const)('of the %s “%s” shares a word with %j', (list, typed, meant) => {
    expect(ids(vocabulary[list].nearest(typed, 3, '2026-03-12'))).toEqual(meant);
  });

  test('what is valid on the day comes before what is not', () => {
    const found = regions
      .nearest('har', 40, '2026-03-12')
      .map((region) => regions.valid(region, '2026-03-12'));
    expect(found).toContain(false);
    expect(found).toEqual(found.toSorted((a, b) => Number(b) - Number(a)));
    expect(ids(regions.nearest('Haren', 1, '2018-06-01'))).toEqual(['GM0017']);
  });

  test('what resembles nothing gives nothing, and never more than asked', () => {
    expect(near('xyzzy')).toEqual([]);
    expect(near('GM9999')).toEqual([]);
    expect(near('')).toEqual([]);
    expect(near('noord', 2)).toHaveLength(2);
    expect(near('noord', 0)).toEqual([]);
  });

  test('any text gives an answer, however long', { timeout: 20_000 }, () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: 'binary' }), fc.nat(20), (text, count) => {
        expect(regions.nearest(text, count, '2026-03-12').length).toBeLessThanOrEqual(count);
      }),
    );
    expect(regions.nearest('groningen '.repeat(100_000), 5, '2026-03-12').length).toBeLessThanOrEqual(5);
  });
});

describe('validity and successors', () => {
  const { vro, bzk } = { vro: ministries.get('vro'), bzk: ministries.get('bzk') };

  test('the ministry of VRO ended when the cabinet of 23 February 2026 took office', () => {
    if (vro === undefined || bzk === undefined) throw new Error('both ministries are in the list');
    expect(ministries.valid(vro, '2026-02-22')).toBe(true);
    expect(ministries.valid(vro, '2026-02-23')).toBe(false);
    expect(ministries.current(vro)).toEqual([bzk]);
    expect(ministries.current(bzk)).toEqual([bzk]);
  });

  test('a bill is on no day in force', () => {
    const bill = instruments.get('bijzondere-fondsuitkering');
    expect(bill === undefined ? undefined : instruments.valid(bill, '2030-01-01')).toBe(false);
  });
});
