// Comparing policy prose: which words are one, what a text tells, which sets meet, and what two texts share.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness } from '../../server/text/alike/likeness.ts';
import { addKeys, bandKeys, keyOf } from '../../server/text/alike/min-hash.ts';
import { type Lexicon, readWords } from '../../server/text/alike/read-words.ts';
import { ownWords, sharedPassage, sharedWords } from '../../server/text/alike/shared-passage.ts';
import { stemOf } from '../../server/text/alike/stem.ts';
import { wordPlaces } from '../../server/text/alike/word-places.ts';

const lexicon: Lexicon = {
  silent: new Set(['de', 'het', 'in', 'voor', 'mee', 'betaal', 'aan', 'om', 'van', 'en'].map(stemOf)),
  silentPhrases: new Map([
    ['wy', []],
    ['vrag', [{ words: ['vrag', 'het', 'rijk'], means: true }]],
  ]),
  regions: new Map([
    ['oost', [{ words: ['oost', 'groningen'], means: ['CR01'] }]],
    ['groningen', [{ words: ['groningen'], means: ['GM0014', 'PV20'] }]],
    ['huizen', [{ words: ['huizen'], means: ['GM0406'] }]],
  ]),
  partWords: new Set(['fas']),
};
const read = (text: string) => readWords(text, lexicon);
const telling = (text: string) => read(text).words.flatMap(({ stem, tells }) => (tells ? [stem] : []));

describe('keys of numbers behind a text', () => {
  test('are those of the text with the number written behind it', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (text, numbers) => {
        const keys: number[] = [];
        addKeys(keys, numbers, keyOf(text));
        expect(keys).toEqual(numbers.map((number) => keyOf(`${text}${number}`)));
      }),
    );
  });
});

describe('one stem', () => {
  test.each([
    ['gemeente', 'Gemeenten'],
    ['huis', 'huizen'],
    ['straat', 'straten'],
    ['brief', 'brieven'],
    ['bus', 'bussen'],
    ['regio', 'regio’s'],
    ['klein', 'kleine'],
    ['norm', 'normen'],
    ['woning', 'woningen'],
    ['zorgpost', 'zorgposten'],
    ['één', 'een'],
    ['station', 'stations'],
    ['surgery', 'surgeries'],
    ['home', 'homes'],
  ])('for %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each([
    ['bus', 'bos'],
    ['N33', 'N34'],
    ['rail', 'ring'],
    ['wonen', 'woning'],
    ['zwembad', 'zwemmen'],
  ])('not for %s and %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('what a text tells', () => {
  test('leaves out small words, numbers, years and regions', () => {
    expect(telling('Betaal in 2027 mee aan 1.200 woningen in Oost-Groningen')).toEqual(['woning']);
  });

  test('knows a region by its capital, and by all regions of that name', () => {
    expect(read('Bouw huizen in Groningen').regions).toEqual([['GM0014', 'PV20']]);
    expect(telling('Bouw huizen in Groningen')).toEqual(['bouw', 'huis']);
  });

  test('leaves out words that are silent only together', () => {
    expect(telling('Vraag het Rijk om bruggen')).toEqual(['brug']);
    expect(telling('Vraag om bruggen')).toEqual(['vrag', 'brug']);
  });

  test('names what has a capital inside a sentence, or letters with digits', () => {
    const { names } = read('Verdubbel de N33 bij Klazienaveen. Wachten kan niet: Verkeer staat stil.');
    expect([...names]).toEqual(['n33', stemOf('Klazienaveen')]);
  });

  test.each([
    ['Bouw de brug (14)', ['14']],
    ['Bouw fase 2 van de brug', ['2']],
    ['Bouw 2 bruggen (in 2027)', []],
  ])('counts parts: %s', (text, parts) => {
    expect([...read(text).parts]).toEqual(parts);
  });
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'o'), minLength: 1, maxLength: 9 });
const words = fc.uniqueArray(word, { maxLength: 12 }).map((list) => new Set(list));

describe('likeness', () => {
  test('is the share of words in common', () => {
    expect(likeness(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBeCloseTo(2 / 3);
  });

  test('counts a compound beside a part of it for a part', () => {
    const share = likeness(new Set(['dorfietsrout', 'snel']), new Set(['fietsrout', 'snel']));
    expect(share).toBeCloseTo((2 * 1.75) / 4);
    expect(likeness(new Set(['busbaan']), new Set(['bus']))).toBe(0);
  });

  test('lies between 0 and 1, is 1 for equal sets and 0 beside an empty one', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const share = likeness(one, other);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(likeness(one, one)).toBe(one.size === 0 ? 0 : 1);
        expect(likeness(one, new Set())).toBe(0);
      }),
    );
  });
});

describe('keys', () => {
  test('of equal sets are equal in any order', () => {
    fc.assert(
      fc.property(words, (set) => {
        expect(bandKeys(new Set([...set].toReversed()), 10)).toEqual(bandKeys(set, 10));
      }),
    );
  });

  test('are shared by sets that are much alike, and hardly by others', () => {
    const set = (start: number, size: number) =>
      new Set(Array.from({ length: size }, (_, place) => `woord${start + place}`));
    const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>) => {
      const keys = new Set(bandKeys(one, 10));
      return bandKeys(other, 10).some((key) => keys.has(key));
    };
    const starts = Array.from({ length: 200 }, (_, place) => place * 100);
    const share = (apart: number) =>
      starts.filter((start) => meet(set(start, 10), set(start + apart, 10))).length / starts.length;
    // Of ten words eight, five and one in common.
    expect(share(2)).toBeGreaterThan(0.97);
    expect(share(5)).toBeGreaterThan(0.5);
    expect(share(9)).toBeLessThan(0.1);
  });
});

describe('what two texts share', () => {
  const one = {
    text: 'Leg fietspaden aan tussen dorp en school, met verlichting',
    ...read('Leg fietspaden aan tussen dorp en school, met verlichting'),
  };
  const other = {
    text: 'Betaal verlichting en een dorp en de scholen',
    ...read('Betaal verlichting en een dorp en de scholen'),
  };

  test('is shown as the first text writes it', () => {
    expect(sharedPassage(one, other)).toBe('dorp en school');
    expect(sharedPassage(other, one)).toBe('dorp en de scholen');
  });

  test('is words when no two stand together', () => {
    const far = { text: 'verlichting langs fietspaden', ...read('verlichting langs fietspaden') };
    expect(sharedPassage(one, far)).toBeUndefined();
    expect(sharedWords(one, far)).toEqual(['fietspaden', 'verlichting']);
    expect(ownWords(far, one)).toEqual(['langs']);
  });
});

/** The words of a text by one pattern, which takes several times as long as reading sign by sign. */
const byPattern = (text: string) =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*(?:[.,]\d+)*/gu), ({ 0: raw, index }) => [
    index,
    index + raw.length,
  ]);

test('words stand where a pattern with all letters of Unicode finds them', () => {
  const sign = fc.oneof(
    fc.constantFrom(
      'a',
      'É',
      '’',
      "'",
      '.',
      ',',
      '1',
      '20',
      '²',
      '٣',
      'ﬁ',
      '𝐀',
      '𝟏',
      '\ud835',
      '\udc00',
      ' ',
      '(',
      '-',
    ),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
      const text = signs.join('');
      expect(wordPlaces(text).map(({ start, end }) => [start, end])).toEqual(byPattern(text));
    }),
    { numRuns: 2000 },
  );
});

test('a word opens a sentence at the start, and behind a point, a colon, a question or an exclamation mark', () => {
  const text = 'Bouw hier. Nu: wij wachten (lang) al, sinds 1.200 dagen!? Morgen';
  const opening = wordPlaces(text).flatMap(({ start, end, opensSentence }) =>
    opensSentence ? [text.slice(start, end)] : [],
  );
  expect(opening).toEqual(['Bouw', 'Nu', 'wij', 'Morgen']);
});

test('any text is read, and its words stand where they say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { start, end } of read(text).words) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
    }),
  );
});
