// Regular expressions to search with: those that may run without end are left out. And phrases, which need none.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foundIn, searchPattern } from '../../server/text/bounded-pattern.ts';
import { Phrases } from '../../server/text/phrases.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';

describe('a pattern', () => {
  test.each([
    String.raw`\d{9}`,
    String.raw`(?<!\d)06[ -]?\d{8}(?!\d)`,
    '[a-z]{1,40}@[a-z.]{2,40}',
    '(?:a|b|c)?x',
    String.raw`[\])(*+]`,
    String.raw`\p{L}{2,5}\(`,
  ])('may be used: %s', (source) => {
    expect(searchPattern(source)).toBeInstanceOf(RegExp);
  });

  test.each([
    'a*',
    '(a+)+b',
    'a{2,}',
    '(a?){30}a{30}',
    '(?:[ab]{1,9}){1,9}c',
    String.raw`(a)\1`,
    String.raw`(?<x>a)\k<x>`,
    '(a',
    'a)',
    '[a',
    '(?=(?:a{1,50}){1,3})a',
    'x'.repeat(600),
  ])('is left out: %s', (source) => {
    expect(searchPattern(source)).toBeUndefined();
  });

  test('finds all there is, at the beginning of a very long text only', () => {
    const pattern = searchPattern('0[67]') ?? /$^/gu;
    expect(foundIn('06 en 07', pattern).map(([match]) => match)).toEqual(['06', '07']);
    expect(foundIn(`06${' '.repeat(30_000)}07`, pattern)).toHaveLength(1);
  });

  test('finds what it would find without first looking for a sign that it needs', () => {
    const pieces = [
      '@',
      '-',
      ',',
      ' ',
      '#?',
      '@{0,2}',
      '-{2}',
      'a',
      '[@-]',
      String.raw`\d`,
      '|',
      '(?:@|-)',
      '(?:,a)?',
      '(?!@)',
      '(?<=-)',
      '.',
    ];
    const patterns = fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
      .map((all) => all.join(''));
    const texts = fc.string({ unit: fc.constantFrom('@', '-', ',', ' ', '#', 'a', '1'), maxLength: 12 });
    fc.assert(
      fc.property(patterns, texts, (source, text) => {
        const pattern = searchPattern(source);
        if (pattern === undefined) return;
        const plain = text.matchAll(new RegExp(source, 'gu'));
        expect(foundIn(text, pattern).map(([match]) => match)).toEqual(Array.from(plain, ([match]) => match));
      }),
      { numRuns: 3000 },
    );
  });

  test('of the built-in lists for personal data can be used', () => {
    const patterns = builtInVocabulary().words.entries.filter(({ kind }) => kind === 'personal');
    expect(patterns.map(({ id, pattern = '' }) => [id, searchPattern(pattern) !== undefined])).toEqual([
      ['personal-mail', true],
      ['personal-phone', true],
      ['personal-number', true],
    ]);
  });

  test('of the built-in lists finds its own examples', () => {
    for (const { kind, pattern = '', examples = [] } of builtInVocabulary().words.entries) {
      if (kind !== 'personal') continue;
      for (const example of examples) {
        expect(foundIn(`Zie ${example}.`, searchPattern(pattern) ?? /$^/gu).map(([match]) => match)).toEqual([
          example,
        ]);
      }
    }
  });
});

describe('phrases', () => {
  const found = (text: string, anyCase = true) =>
    new Phrases(['aandacht voor', "zo'n", 'oog voor', 'oog', 't/m'], { anyCase })
      .in(text)
      .map(({ phrase }) => phrase);

  test.each([
    ['Aandacht   voor ons', ['aandacht voor']],
    ['aandacht\nvoor zo’n dorp', ['aandacht voor', "zo'n"]],
    ['oog voor, en een oog', ['oog voor', 'oog']],
    ['hoogvoorraad, oogst en oog\u0301', []],
    ['2027 t/m 2030', ['t/m']],
    ['', []],
  ])('%j', (text, phrases) => {
    expect(found(text)).toEqual(phrases);
  });

  test('count capitals when asked to', () => {
    expect(found('Oog en oog', false)).toEqual(['oog']);
  });

  test('of an empty list are nowhere', () => {
    expect(new Phrases(['', ' '], { anyCase: true }).in('tekst')).toEqual([]);
  });
});
