// Code lists of a workspace over the built-in ones: what they add, override and replace, and what is said when they err.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listNames } from '../../server/vocabulary/entry.ts';
import type { Entry } from '../../server/vocabulary/entry.ts';
import { builtInVocabulary, loadVocabulary } from '../../server/vocabulary/load.ts';
import { asProblem } from '../../server/vocabulary/tell.ts';
import type { CodeList } from '../../server/vocabulary/vocabulary.ts';
import { wordFinding } from '../../server/wording/catalogue.ts';

const file = 'vocabularies/own.yaml';
const load = (...values: unknown[]) => loadVocabulary(values.map((value) => ({ file, value })));
const said = (...values: unknown[]) =>
  load(...values).problems.map((found) => {
    const problem = asProblem(found);
    return problem === undefined ? '' : wordFinding(problem.rule, problem.facts, 'nl');
  });

describe('a workspace', () => {
  test('adds an envelope to those there are', () => {
    const { vocabulary, problems } = load({
      list: 'envelopes',
      entries: [{ id: 'kustbudget', label: 'Kustbudget', total: 6_000_000 }],
    });
    expect(problems).toEqual([]);
    expect(vocabulary.envelopes.get('kustbudget')).toMatchObject({
      total: 6_000_000,
      aliases: [],
      successors: [],
    });
    expect(vocabulary.envelopes.get('gebiedsbudget')).toBeDefined();
  });

  test('overrides one field of a scheme and leaves the others', () => {
    const { vocabulary } = load({ list: 'schemes', entries: [{ id: 'wokt', validUntil: '2027-12-31' }] });
    const before = builtInVocabulary().schemes.get('wokt');
    expect(vocabulary.schemes.get('wokt')).toEqual({ ...before, validUntil: '2027-12-31' });
    expect(before?.validUntil).toBe('2025-11-30');
  });

  test('replaces a list as a whole, for another country', () => {
    const { vocabulary, problems } = load({
      list: 'regions',
      mode: 'replace',
      entries: [
        { id: 'BE2', label: { nl: 'Vlaanderen', en: 'Flanders' }, kind: 'landsdeel' },
        { id: 'GE44021', label: 'Gent', kind: 'municipality', partOf: ['BE2'] },
      ],
    });
    expect(problems).toEqual([]);
    expect(vocabulary.regions.entries).toHaveLength(2);
    expect([...vocabulary.regions.municipalities('BE2')]).toEqual(['GE44021']);
    expect(vocabulary.goals).toBe(builtInVocabulary().goals);
  });

  test('says once what holds for many entries, and names a source once', () => {
    const { vocabulary, problems } = load({
      list: 'regions',
      sources: { besluit: { title: 'Besluit van de stuurgroep', date: '2026-03-05' } },
      defaults: { kind: 'cooperation-region', source: 'besluit' },
      entries: [
        { id: 'noord-a', label: 'A', members: ['GM0014'] },
        { id: 'noord-b', label: 'B', source: { title: 'Elders' } },
      ],
    });
    expect(problems).toEqual([]);
    expect(vocabulary.regions.get('noord-a')).toMatchObject({
      kind: 'cooperation-region',
      certainty: 'found',
      source: { title: 'Besluit van de stuurgroep' },
    });
    expect(vocabulary.regions.get('noord-b')).toMatchObject({ source: { title: 'Elders' } });
  });

  test('what it gives without a source counts as not checked', () => {
    const { vocabulary } = load({ list: 'goals', entries: [{ id: 'water', label: 'Water' }] });
    expect(vocabulary.goals.get('water')?.certainty).toBe('own-knowledge');
  });

  test('a later file counts over an earlier one', () => {
    const one = { list: 'goals', entries: [{ id: 'water', label: 'Water' }] };
    const other = { list: 'goals', entries: [{ id: 'water', label: 'Waterveiligheid' }] };
    expect(load(one, other).vocabulary.goals.get('water')?.label).toBe('Waterveiligheid');
    expect(load(other, one).vocabulary.goals.get('water')?.label).toBe('Water');
  });

  test('without files gives the built-in lists', () => {
    expect(load().vocabulary).toBe(builtInVocabulary());
  });
});

describe('a faulty code list', () => {
  test('loses only what is wrong', () => {
    const { vocabulary, problems } = load({
      list: 'envelopes',
      entries: [
        { id: 'goed', label: 'Goed', total: 1 },
        'los',
        { label: 'Zonder kenmerk' },
        { id: 'half', label: 'Half', total: 'veel', scheem: 'wokt' },
      ],
    });
    expect(vocabulary.envelopes.get('goed')).toBeDefined();
    expect(vocabulary.envelopes.get('half')).toMatchObject({ label: 'Half' });
    expect(problems.map(({ kind, at, field }) => [kind, at, field])).toEqual([
      ['not-an-entry', ['entries', 1], undefined],
      ['not-an-entry', ['entries', 2], undefined],
      ['wrong-field', ['entries', 3, 'total'], 'total'],
      ['unknown-field', ['entries', 3, 'scheem'], 'scheem'],
    ]);
    expect(problems.at(-1)?.near).toEqual(['scheme']);
  });

  test('that is none is told, and the lists stay as they were', () => {
    for (const value of [null, 'tekst', [], {}, { list: 'goals' }, { entries: {} }]) {
      const { vocabulary, problems } = load(value);
      expect(problems).toMatchObject([{ file, kind: 'not-a-code-list' }]);
      expect(vocabulary).toBe(builtInVocabulary());
    }
    expect(load({ list: 'schemas', entries: [] }).problems).toMatchObject([
      { kind: 'unknown-list', near: ['schemes'] },
    ]);
    expect(load({ list: 'goals', mode: 'ad', entries: [] }).problems).toMatchObject([
      { kind: 'unknown-mode', near: ['add'] },
    ]);
  });

  test('a region without kind cannot be used', () => {
    const value = { list: 'regions', entries: [{ id: 'noord-a', label: 'A' }] };
    expect(load(value).vocabulary.regions.get('noord-a')).toBeUndefined();
    expect(said(value)).toEqual(['Hier ontbreekt “kind” (Soort): “entries[1]” kan niet zonder. Vul het in.']);
  });

  test('an owner that is no ministry is told, with what may be meant', () => {
    const value = { list: 'schemes', entries: [{ id: 'kust', label: 'Kust', owners: ['bzk', 'inw'] }] };
    expect(load(value).problems).toMatchObject([
      { kind: 'unknown-reference', at: ['entries', 0, 'owners', 1], value: 'inw', wanted: 'ministries' },
    ]);
    expect(said(value)).toEqual([
      '“inw” is geen waarde voor “entries[1].owners[2]”. Overzichten en controles herkennen alleen de vaste waarden. Bedoelde u “ienw”?',
    ]);
  });

  test('a region that does not exist is told without a list to choose from', () => {
    const [sentence] = said({
      list: 'regions',
      entries: [{ id: 'kust', label: 'Kust', kind: 'cooperation-region', members: ['zzzzzz'] }],
    });
    expect(sentence).toBe(
      '“entries[1].members[1]” verwijst naar “zzzzzz”, maar dat bestaat niet. Zo kan geen overzicht of controle er iets mee. ' +
        'Verbeter de verwijzing, voeg toe wat ontbreekt, of haal haar weg.',
    );
  });

  test('a source that the file does not name, and a kind that does not exist, are told', () => {
    const [source, kind] = said({
      list: 'regions',
      sources: { besluit: { title: 'Besluit' } },
      entries: [
        { id: 'a', label: 'A', kind: 'cooperation-region', source: 'besluid' },
        { id: 'b', label: 'B', kind: 'regio' },
      ],
    });
    expect(source).toContain('Bedoelde u “besluit”?');
    expect(kind).toContain('cooperation-region');
  });

  test('an entry that stands twice adds to itself, and is told', () => {
    const { vocabulary, problems } = load({
      list: 'goals',
      entries: [
        { id: 'water', label: 'Water' },
        { id: 'water', broader: ['klimaat'] },
      ],
    });
    expect(vocabulary.goals.get('water')).toMatchObject({ label: 'Water', broader: ['klimaat'] });
    expect(problems).toMatchObject([{ kind: 'duplicate-entry', at: ['entries', 1, 'id'] }]);
  });
});

describe('whatever stands in a file', () => {
  const entry = fc.dictionary(
    fc.constantFrom(
      'id',
      'label',
      'kind',
      'members',
      'successors',
      'source',
      'terms',
      'perYear',
      'requires',
      '__proto__',
    ),
    fc.oneof(fc.jsonValue(), fc.constantFrom('GM0014', 'wokt', 'municipality')),
  );
  const codeList = fc.record(
    {
      list: fc.oneof(fc.constantFrom(...listNames), fc.jsonValue()),
      mode: fc.oneof(fc.constantFrom('add', 'replace'), fc.jsonValue()),
      sources: fc.jsonValue(),
      defaults: fc.oneof(entry, fc.jsonValue()),
      entries: fc.oneof(fc.array(fc.oneof(entry, fc.jsonValue())), fc.jsonValue()),
    },
    { requiredKeys: [] },
  );

  test('loading gives a vocabulary that answers', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(codeList, fc.jsonValue()), { maxLength: 3 }), (values) => {
        const { vocabulary, problems } = load(...values);
        for (const list of listNames) {
          const entries: CodeList<Entry> = vocabulary[list];
          for (const one of entries.entries.slice(-3)) {
            expect(entries.find(one.id)).toContain(one);
            expect(entries.current(one).length).toBeGreaterThan(0);
          }
        }
        for (const region of vocabulary.regions.entries.slice(-3)) {
          vocabulary.regions.municipalities(region.id);
          vocabulary.regions.ancestors(region.id);
          vocabulary.regions.overlap(region.id, 'rga');
        }
        for (const problem of problems) asProblem(problem);
      }),
    );
  });
});
