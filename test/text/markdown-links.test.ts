// The links of a note: where they lead, and where their text and destination stand in the source.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markdownLinks } from '../../server/text/markdown-links.ts';
import { renderedText } from '../../server/text/markdown.ts';

const linksOf = (markdown: string) =>
  markdownLinks(renderedText(markdown)).map(({ destination, text }) => [
    markdown.slice(text.start, text.end),
    destination,
  ]);

describe('a link', () => {
  test.each([
    ['een [loket](ask:rga-loket) bij het Rijk', [['loket', 'ask:rga-loket']]],
    [
      '[twee](ask:a), [drie](ask:b "titel")',
      [
        ['twee', 'ask:a'],
        ['drie', 'ask:b'],
      ],
    ],
    ['[over\ntwee regels]( <ask:a b> )', [['over\ntwee regels', 'ask:a b']]],
    ['[**vet** en `code`](ask:a)', [['**vet** en `code`', 'ask:a']]],
    [
      'kijk op <ask:rga-loket> en <https://voorbeeld.nl>',
      [
        ['', 'ask:rga-loket'],
        ['', 'https://voorbeeld.nl'],
      ],
    ],
    [
      '[loket][een] en [een]\n\n[een]: ask:rga-loket "t"',
      [
        ['loket', 'ask:rga-loket'],
        ['een', 'ask:rga-loket'],
      ],
    ],
    ['```\n[een]: ask:voorbeeld\n```\n\n[loket][een]\n\n[een]: ask:rga-loket', [['loket', 'ask:rga-loket']]],
    ['[leeg](ask:)', [['leeg', 'ask:']]],
    ['[met (haken)](ask:a(b))', [['met (haken)', 'ask:a(b)']]],
    [
      '# Kop met [link](ask:a)\n- punt [twee](ask:b)\n> citaat [drie](ask:c)',
      [
        ['link', 'ask:a'],
        ['twee', 'ask:b'],
        ['drie', 'ask:c'],
      ],
    ],
    // An accent where an apostrophe was meant is no code up to the next one.
    [
      'De regio`s en [x](ask:a).\n\nDe foto`s en [y](ask:b).',
      [
        ['x', 'ask:a'],
        ['y', 'ask:b'],
      ],
    ],
    ['De regio`s\r\n\r\n[x](ask:a) `s', [['x', 'ask:a']]],
    ['- regio`s [x](ask:a)\n- foto`s', [['x', 'ask:a']]],
    ['| regio`s | [x](ask:a) |\n|---|---|\n| foto`s | y |', [['x', 'ask:a']]],
    ['> regio`s\n>\n> [x](ask:a) foto`s', [['x', 'ask:a']]],
    // Code ends with the list item or the quote in which it stands.
    ['- ```\n  [code](ask:a)\n  ```\n\n[x](ask:b)', [['x', 'ask:b']]],
    ['1. ```\n   [code](ask:a)\n   ```\n2. [x](ask:b)', [['x', 'ask:b']]],
    ['- punt\n  ```\n  [code](ask:a)\n- [x](ask:b)', [['x', 'ask:b']]],
    ['- punt\n  - onderpunt\n\n    ~~~\n    [code](ask:a)\n    ~~~\n    [x](ask:b)', [['x', 'ask:b']]],
    [
      '1. punt\n   - ~~~\n     [code](ask:a)\n\n     [code](ask:a)\n     ~~~\n   - [x](ask:b)',
      [['x', 'ask:b']],
    ],
    ['10. punt\n\n    alinea\n\n    ```\n    [code](ask:a)\n    ```\n\n[x](ask:b)', [['x', 'ask:b']]],
    ['> ```\n> [code](ask:a)\n\n[x](ask:b)', [['x', 'ask:b']]],
    ['> ```\n> [code](ask:a)\n[x](ask:b)', [['x', 'ask:b']]],
    ['```\n\n[code](ask:a)\n\n```\n[x](ask:b)', [['x', 'ask:b']]],
    // What is indented in a list item or below a footnote is more of it; less than four columns is nothing special.
    ['- punt\n\n    [x](ask:a)', [['x', 'ask:a']]],
    ['10. punt\n\n    alinea\n\n    [x](ask:a)', [['x', 'ask:a']]],
    ['- punt\n  - onderpunt\n\n    alinea\n\n      [x](ask:a)', [['x', 'ask:a']]],
    [
      '- punt\n\n    - [x](ask:a)\n\n        [y](ask:b)',
      [
        ['x', 'ask:a'],
        ['y', 'ask:b'],
      ],
    ],
    ['-\tpunt\n\n\t[x](ask:a)', [['x', 'ask:a']]],
    ['- - punt\n\n      [x](ask:a)', [['x', 'ask:a']]],
    ['- - punt\n\n  [x](ask:a)', [['x', 'ask:a']]],
    ['- - punt\n\n       [x](ask:a)', [['x', 'ask:a']]],
    ['alinea\n    > [x](ask:a)', [['x', 'ask:a']]],
    ['• punt\n\n    • [x](ask:a)', [['x', 'ask:a']]],
    ['1.  ```\n    code\n    ```\n\n    [x](ask:a)', [['x', 'ask:a']]],
    ['> - punt\n>\n>     [x](ask:a)', [['x', 'ask:a']]],
    ['- punt\n  > citaat\n\n    [x](ask:a)', [['x', 'ask:a']]],
    ['tekst[^1]\n\n[^1]: noot\n\n    [x](ask:a)', [['x', 'ask:a']]],
    ['alinea\n    [x](ask:a)', [['x', 'ask:a']]],
    ['- punt\n        [x](ask:a)', [['x', 'ask:a']]],
    ['alinea\n\n   [x](ask:a)', [['x', 'ask:a']]],
    ['    code\n[x](ask:a)', [['x', 'ask:a']]],
    [
      '    code\n- [x](ask:a)\n\n    [y](ask:b)',
      [
        ['x', 'ask:a'],
        ['y', 'ask:b'],
      ],
    ],
    ['regel\r\n[CRLF](ask:a)\r\n', [['CRLF', 'ask:a']]],
    ['🚆 [trein 🚉](ask:a)', [['trein 🚉', 'ask:a']]],
  ])('%j', (markdown, links) => {
    expect(linksOf(markdown)).toEqual(links);
  });

  test.each([
    '`[code](ask:a)`',
    'een `code\nin [twee](ask:a) regels`',
    '- ```\n\n  [code](ask:a)\n',
    '```\n[code](ask:a)\n```',
    '~~~~\n[code](ask:a)\n~~~~\n',
    '<!-- [weg](ask:a) -->',
    // Indented by four columns more than the text around it.
    '    [code](ask:a)',
    'alinea\n\n    [code](ask:a)\n\n    [meer](ask:b)\n',
    'alinea\r\n\r\n\t[code](ask:a)\r\n',
    '# Kop\n    [code](ask:a)',
    '> alinea\n>\n>     [code](ask:a)',
    'alinea\n\n    > [code](ask:a)',
    '- punt\n\n      [code](ask:a)',
    '- punt\n  - onderpunt\n\n        [code](ask:a)',
    '- punt\n\nalinea\n\n    [code](ask:a)',
    '- punt\n\n# Kop\n\n    [code](ask:a)',
    '- punt\n> citaat\n\n    [code](ask:a)',
    'alinea\n>     [code](ask:a)',
    '10. punt\n```\n[code](ask:a)\n```',
    String.raw`\[geen\](ask:a)`,
    '[open](ask:a',
    '[alleen tekst]',
    'ask:rga-loket',
  ])('is none: %j', (markdown) => {
    expect(linksOf(markdown)).toEqual([]);
  });

  test('of a label is where its definition stands', () => {
    const markdown = '[loket][een]\n\n[Een]: <ask:rga-loket>\n';
    const [link] = markdownLinks(renderedText(markdown));
    expect(markdown.slice(link?.at.start, link?.at.end)).toBe('ask:rga-loket');
  });
});

/** Markdown in which signs meet in ways no hand would write. */
const piece = fc.constantFrom(
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  'ask:a',
  ' ',
  '\n',
  '\r\n',
  '`',
  '```',
  '!',
  '\\',
  '🚆',
  '[a]:',
  '"t"',
  '*',
  '# ',
  '- ',
);
const markdowns = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

test('whatever the text, a link lies in it and leads where it says', () => {
  fc.assert(
    fc.property(markdowns, (markdown) => {
      for (const { text, destination, at } of markdownLinks(renderedText(markdown))) {
        expect(markdown.slice(at.start, at.end)).toBe(destination);
        expect(text.start).toBeGreaterThanOrEqual(0);
        expect(text.end).toBeGreaterThanOrEqual(text.start);
        expect(text.end).toBeLessThanOrEqual(markdown.length);
      }
    }),
  );
});

test('a megabyte of brackets is read soon', { timeout: 10_000 }, () => {
  expect(linksOf('['.repeat(500_000) + ']('.repeat(250_000))).toEqual([]);
  expect(linksOf('[a](ask:b)'.repeat(50_000))).toHaveLength(50_000);
});

test('a long line that begins like the rule of a table is read soon', { timeout: 10_000 }, () => {
  for (const gap of ['\t'.repeat(200_000), `|${'\t'.repeat(100_000)}-|${'\t'.repeat(100_000)}`])
    expect(renderedText(`${gap}x`).text.trimStart().replaceAll(/\s+/g, '')).toMatch(/x$/);
});
