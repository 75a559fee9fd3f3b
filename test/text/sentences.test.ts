// Sentences of Dutch and English prose: not every dot ends one, and none reaches into the next block.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderedText } from '../../server/text/markdown.ts';
import { sentences } from '../../server/text/sentences.ts';

const abbreviations = new Set(['bijv', 'ca', 'art', 'o.a', 't.b.v', 'nr']);
const split = (text: string) =>
  sentences(text, abbreviations).map(({ start, end }) => text.slice(start, end));

describe('a sentence ends', () => {
  test.each([
    ['Wij vragen geld. Het Rijk beslist.', ['Wij vragen geld.', 'Het Rijk beslist.']],
    ['Wie betaalt dat? Wij! Echt…  Zeker.', ['Wie betaalt dat?', 'Wij!', 'Echt…', 'Zeker.']],
    ['Dat kost € 12 mln. Wij leggen bij.', ['Dat kost € 12 mln.', 'Wij leggen bij.']],
    ['Dat helpt. € 3 miljoen is genoeg.', ['Dat helpt.', '€ 3 miljoen is genoeg.']],
    ['“Kom maar.” De minister kwam.', ['“Kom maar.”', 'De minister kwam.']],
    ['(Dat is zo.) En dit ook.', ['(Dat is zo.)', 'En dit ook.']],
    ['Eerst dit.\nDan dat', ['Eerst dit.', 'Dan dat']],
    ['Kop zonder punt\nEerste zin. Tweede zin', ['Kop zonder punt', 'Eerste zin.', 'Tweede zin']],
    ['In 2026. Daarna niet.', ['In 2026.', 'Daarna niet.']],
  ])('%j', (text, pieces) => {
    expect(split(text)).toEqual(pieces);
  });

  test.each([
    'Het gaat bijv. Om dit.',
    'Wij vragen ca. 12 miljoen, o.a. Voor de bus.',
    'Zie art. 17 en nr. 3 t.b.v. Het gesprek.',
    'De heer J. Jansen en mevrouw A. B. de Vries.',
    'Bedrag 1.500 euro, dus niet 1,5 miljoen.',
    'De site voorbeeld.nl werkt… meestal.',
    'en toen. begon het klein',
  ])('not here: %j', (text) => {
    expect(split(text)).toEqual([text]);
  });
});

test('the sentences of any text lie in it, in order, and leave out nothing but white space', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Zin', ' ', '. ', '\n', 'bijv.', '€', '🚆', '”', '… ', '! A', '\u00a0')),
      (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of sentences(text, abbreviations)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      },
    ),
  );
});

test('the sentences of a note are at places of its source', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (markdown) => {
      const rendered = renderedText(markdown);
      for (const { start, end } of sentences(rendered.text, abbreviations)) {
        const range = rendered.rangeOf(start, end);
        expect(range.start).toBeGreaterThanOrEqual(0);
        expect(range.end).toBeGreaterThanOrEqual(range.start);
        expect(range.end).toBeLessThanOrEqual(markdown.length);
      }
    }),
  );
});

test('a megabyte of dots is read soon', { timeout: 10_000 }, () => {
  expect(split('.'.repeat(1_000_000))).toHaveLength(1);
  expect(split('A. '.repeat(300_000))).toHaveLength(1);
  expect(split('Ja. '.repeat(200_000))).toHaveLength(200_000);
});
