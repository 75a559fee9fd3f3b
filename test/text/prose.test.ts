// A note as prose: what a reader sees, where a quote stands, and what it became when the note was rewritten.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  findPassage,
  nearestPassage,
  normaliseQuote,
  paragraphs,
  readProse,
  renderedText,
} from '../../server/text/prose.ts';

const note = `---
title: Inbreng
---
## Gespreksnotitie Fictief Gewest

### T.b.v. het gesprek op 12 maart 2026

Verzoek: De commissie vraagt naar *het belang* van de regio.

Het gewest biedt **ruimte** en [kennis](ask:fg-kennis). Wij vragen om
structurele middelen – en om één loket.

## Wonen

Regelingen werken vooral met _absolute aantallen_, en dat pakt
nadelig uit voor “kleinere gemeenten”. Daarom: maak het criterium relatief.

- Een spoorlijn voor het hele land
- Regelruimte waar dat kan
`;

const found = (quote: string, text = note): string | undefined => {
  const range = findPassage(readProse(text), quote);
  return range === undefined ? undefined : text.slice(range.start, range.end);
};

describe('what a reader sees', () => {
  test.each([
    ['een [link](ask:rga-wokt "titel") verder', 'een link verder'],
    ['een [link\nover twee](ask:x) regels', 'een link over twee regels'],
    ['[verwijzing][een] en [een]\n\n[een]: https://voorbeeld.nl', 'verwijzing en een'],
    ['![kaart](kaart.png) van het gebied', 'kaart van het gebied'],
    ['een noot[^1] hier\n\n[^1]: de uitleg', 'een noot hier\nde uitleg'],
    ['**vet**, *schuin*, __vet__, _schuin_, ~~weg~~ en `code*`', 'vet, schuin, vet, schuin, weg en code*'],
    ['snake_case_naam en 2 * 3', 'snake_case_naam en 2 * 3'],
    ['een \\*ster\\* en 50 \\% aandeel', 'een *ster* en 50 % aandeel'],
    ['R&amp;D kost &euro;&nbsp;5 &#8211; 6 &onbekend;', 'R&D kost €\u00a05 – 6 &onbekend;'],
    ['regel<br>breuk <b>vet</b> <!-- weg\nermee --> klaar', 'regel breuk vet   klaar'],
    ['<https://voorbeeld.nl> en a < b > c', 'https://voorbeeld.nl en a < b > c'],
    ['# Kop #\ntekst\n===\n\n> citaat\n> verder', 'Kop\ntekst\ncitaat verder'],
    ['1. een\n2. twee\n\nin het jaar\n2026. En verder', 'een\ntwee\nin het jaar 2026. En verder'],
    ['- [x] klaar\n* ster\n+ plus', 'klaar\nster\nplus'],
    ['| a | b |\n|---|---|\n| c | d |', '  a   b  \n  c   d  '],
    ['[geen link] en ](zo) en [open', '[geen link] en ](zo) en [open'],
    ['```\n*letterlijk*\n```\ndaarna', '*letterlijk*\ndaarna'],
    ['tekst  \r\nmet CRLF\\\r\nen breuk', 'tekst   met CRLF en breuk'],
    ['', ''],
  ])('%j', (markdown, text) => {
    const squeezed = (value: string) =>
      value
        .replaceAll(/ +/g, ' ')
        .replaceAll(/ ?\n ?/g, '\n')
        .trim();
    expect(squeezed(renderedText(markdown).text)).toBe(squeezed(text));
  });

  test('every character knows where it came from', () => {
    const rendered = renderedText(note);
    const at = rendered.text.indexOf('kennis');
    expect(note.slice(rendered.offsetOf(at), rendered.offsetOf(at) + 6)).toBe('kennis');
    expect(rendered.offsetOf(rendered.text.length)).toBe(note.trimEnd().length);
  });
});

describe('a quote is found as it reads', () => {
  test.each([
    [
      'Wij vragen om structurele middelen - en om één loket.',
      'Wij vragen om\nstructurele middelen – en om één loket.',
    ],
    ['biedt ruimte en kennis', 'biedt **ruimte** en [kennis'],
    ['nadelig uit voor "kleinere gemeenten"', 'nadelig uit voor “kleinere gemeenten'],
    ['«Daarom: maak het criterium relatief.»', 'Daarom: maak het criterium relatief.'],
    ['absolute\u00a0aantallen', 'absolute aantallen'],
    ['om e\u0301e\u0301n loket', 'om één loket'],
    ['[kennis](ask:ander-doel)', 'kennis'],
    ['hele land\n- Regelruimte', 'hele land\n- Regelruimte'],
    // Words that are left out.
    [
      'Regelingen werken (…) nadelig uit',
      'Regelingen werken vooral met _absolute aantallen_, en dat pakt\nnadelig uit',
    ],
    [
      'werken vooral [...] nadelig uit voor',
      'werken vooral met _absolute aantallen_, en dat pakt\nnadelig uit voor',
    ],
    ['… om structurele middelen …', 'om\nstructurele middelen'],
  ])('%j', (quote, source) => {
    expect(found(quote)).toBe(source);
  });

  test.each([
    ['a changed word', 'werken vooral met relatieve aantallen'],
    ['another capital', 'wij vragen om structurele middelen'],
    ['half a word', 'absolute aantal'],
    ['the end of a word', 'regel ruimte'],
    ['nothing', ' “” '],
    ['pieces in another order', 'nadelig uit voor (…) werken vooral'],
    ['a piece that is not there', 'Regelingen werken (…) voordelig uit'],
    ['next to nothing beside what is left out', 'om (…) en'],
  ])('but not with %s', (_, quote) => {
    expect(found(quote)).toBeUndefined();
  });

  test('the second place counts when the first cuts a word', () => {
    expect(found('regio', 'Alle regionen, en de regio ook.')).toBe('regio');
    expect(findPassage(readProse('Alle regionen, en de regio ook.'), 'regio')?.start).toBe(21);
  });
});

test('what a quote leaves out is a few words, not a page', () => {
  const far = `Wij vragen geld. ${'Hier staat veel. '.repeat(40)}Wij vragen tijd, en ook voor de bus.`;
  expect(found('Wij vragen (…) voor de bus', far)).toBe('Wij vragen tijd, en ook voor de bus');
});

describe('a quote that drifted has a nearest passage', () => {
  const nearest = (quote: string) => nearestPassage(readProse(note), quote);

  test.each([
    ['a word replaced', 'werken vooral met relatieve aantallen', 'werken vooral met absolute aantallen'],
    [
      'a word added at the edge of the quote',
      'Veel Regelingen werken vooral met absolute aantallen',
      'Regelingen werken vooral met absolute aantallen',
    ],
    [
      'the last words replaced',
      'biedt ruimte en kennis. Wij vragen om blijvende budgetten',
      'biedt ruimte en kennis. Wij vragen om structurele middelen',
    ],
    ['a word added', 'Wij vragen om middelen', 'Wij vragen om structurele middelen'],
    [
      'a whole sentence stays whole',
      'Wij vragen om structurele middelen en één loket.',
      'Wij vragen om structurele middelen – en om één loket.',
    ],
    [
      'a sentence does not take in the heading',
      'Deze regelingen werken vooral met absolute aantallen, en dat is nadelig.',
      'Regelingen werken vooral met absolute aantallen, en dat pakt nadelig uit voor “kleinere gemeenten”.',
    ],
  ])('%s', (_, quote, text) => {
    const passage = nearest(quote);
    expect(passage?.text).toBe(text);
    expect(passage?.likeness).toBeGreaterThan(0.5);
  });

  test('its range is that of the source', () => {
    const range = nearest('biedt ruimte en veel kennis')?.range;
    expect(note.slice(range?.start, range?.end)).toBe('biedt **ruimte** en [kennis');
  });

  test('nothing in common gives nothing', () => {
    expect(nearest('Zeehaven Vlissingen')).toBeUndefined();
    expect(nearest('')).toBeUndefined();
    expect(nearestPassage(readProse(''), 'iets')).toBeUndefined();
  });
});

describe('paragraphs are counted as people count them', () => {
  test('0 is the header with its labels, headings further down do not count', () => {
    const starts = paragraphs(readProse(note)).map(({ start, end }) =>
      note.slice(start, Math.min(end, start + 15)),
    );
    expect(starts).toEqual(['## Gespreksnoti', 'Het gewest bied', 'Regelingen werk', '- Een spoorlijn']);
    expect(note.slice(0, paragraphs(readProse(note))[0]?.end)).toMatch(/van de regio\.$/);
  });

  test.each([
    ['', ['']],
    ['Alleen tekst, een hele zin.', ['', 'Alleen tekst, een hele zin.']],
    ['**Titel**\n\nEerste zin.\n\nTweede zin.', ['**Titel**', 'Eerste zin.', 'Tweede zin.']],
    ['# Alleen een kop', ['# Alleen een kop']],
  ])('%j', (markdown, wanted) => {
    expect(paragraphs(readProse(markdown)).map(({ start, end }) => markdown.slice(start, end))).toEqual(
      wanted,
    );
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    'regio',
    'één',
    'middelen',
    "SPUK's",
    'Assen',
    'woon- en',
    '12',
    'ruimte,',
    'de',
    'ß𝒳',
  );
  const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `${words.join(' ')}.`);
  const emphasis = fc.constantFrom('*', '**', '_', '');
  const gap = fc.constantFrom(' ', '\n', '\u00a0', '  ', '\r\n', ' \u202f');
  const dressed = (text: string, marks: readonly string[], gaps: readonly string[]) =>
    text
      .split(' ')
      .map((part, at) => `${marks[at % marks.length]}${part}${marks[at % marks.length]}`)
      .reduce((sofar, part, at) => sofar + gaps[at % gaps.length] + part)
      .replaceAll("'", '’')
      .replaceAll('-', '‑');

  test('a sentence is found in spite of emphasis, wraps, hard spaces and typographic signs', () => {
    const marks = fc.array(emphasis, { minLength: 1, maxLength: 5 });
    const gaps = fc.array(gap, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        marks,
        gaps,
        (all, pick, some, few) => {
          const quote = all[pick % all.length] ?? '';
          const written = `# Kop\n\n${all.map((each) => dressed(each, some, few)).join(' ')}`;
          const range = findPassage(readProse(written), quote);
          expect(range).toBeDefined();
          expect(normaliseQuote(written.slice(range?.start, range?.end))).toBe(normaliseQuote(quote));
        },
      ),
    );
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '\n',
        '*',
        '_',
        '[',
        ']',
        '(',
        ')',
        '`',
        '<',
        '>',
        '!',
        '\\',
        '&',
        '#',
        '-',
        '|',
        ':',
        '.',
      ),
      maxLength: 200,
    }),
  );

  test('nothing throws, and every range lies in the source', () => {
    fc.assert(
      fc.property(anyText, anyText, (markdown, quote) => {
        const prose = readProse(markdown);
        const ranges = [findPassage(prose, quote), nearestPassage(prose, quote)?.range, ...paragraphs(prose)];
        for (const range of ranges) {
          if (range === undefined) continue;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(markdown.length);
        }
        for (let at = 0; at < prose.rendered.text.length; at += 1) {
          expect(prose.rendered.offsetOf(at)).toBeLessThanOrEqual(prose.rendered.offsetOf(at + 1));
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '[',
    '](',
    '[](a',
    '`',
    '``` `',
    '<!--',
    '<a ',
    '*_',
    '&amp',
    '> ',
    '|-',
    '- ',
    '[^',
    '\\',
    '![',
  ])('300,000 characters of %j are read, not brooded over', { timeout: 20_000 }, (sign) => {
    const markdown = sign.repeat(300_000 / sign.length);
    expect(paragraphs(readProse(`${markdown}\n\nEn hier staat nog een zin.\n`)).length).toBeGreaterThan(0);
  });

  test('ten thousand quotes are looked up in one note of two pages', { timeout: 20_000 }, () => {
    const prose = readProse(note.repeat(8));
    const passages = Array.from({ length: 10_000 }, (_, at) =>
      findPassage(prose, `maak het criterium relatief in ${at}, en dat pakt nadelig uit voor allen`),
    );
    expect(passages.every((passage) => passage === undefined)).toBe(true);
  });
});
