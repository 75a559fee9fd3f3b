// Text of others in Markdown: it reads as it was written, and nothing in it becomes mark-up.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeSpan,
  escapeMarkdown,
  escapeMessage,
  markdownLink,
  markdownTable,
} from '../../server/text/escape-markdown.ts';
import { markdownLinks } from '../../server/text/markdown-links.ts';
import { renderedText } from '../../server/text/markdown.ts';

describe('text', () => {
  test.each([
    ['Regio Groningen-Assen', 'Regio Groningen-Assen'],
    ['*nadruk* en `code`', String.raw`\*nadruk\* en \`code\``],
    ['[klik](https://voorbeeld.nl)', String.raw`\[klik\](https:\/\/voorbeeld.nl)`],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>'],
    ['&lt;b&gt; en R&D, A & B', '&amp;lt;b&amp;gt; en R&amp;D, A & B'],
    ['a | b', String.raw`a \| b`],
    ['# geen kop', String.raw`\# geen kop`],
    ['- geen lijst', String.raw`\- geen lijst`],
    ['12. geen lijst, 3. ook niet', String.raw`12\. geen lijst, 3. ook niet`],
    ['twee\r\n\r\nregels', 'twee regels'],
    ['omge\u202Ekeerd\u0007', 'omgekeerd'],
    ['post@voorbeeld.nl op www.voorbeeld.nl', String.raw`post\@voorbeeld.nl op www\.voorbeeld.nl`],
    ['𝔸 👩‍👧 dorp', '𝔸 👩‍👧 dorp'],
    ['', ''],
  ])('%j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  test('however much code stands in it', () => {
    const text = '` '.repeat(200_000).trim();
    expect(codeSpan(text)).toBe(`\`\` ${text} \`\``);
  });

  const written = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '[', ']', '(', ')', '<', '>', '`', '\\', '*', '#', '!', ':'),
  });
  test('has no link, no HTML and one line, whatever it is', () => {
    fc.assert(
      fc.property(written, (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[<\n]/u);
        expect(markdownLinks(renderedText(`- x: ${escaped}`))).toEqual([]);
      }),
    );
  });
});

describe('a message', () => {
  test.each([
    ['Zet onder `decision` wie besloot.', 'Zet onder `decision` wie besloot.'],
    ['`vat` ontbreekt bij “a_b”', '`vat` ontbreekt bij “a\\_b”'],
    ['Schrijf `{informal: "<…>"}`.', 'Schrijf `{informal: "<…>"}`.'],
    ['Schrijf `a|b` in een tabel', 'Schrijf \\`a\\|b\\` in een tabel'],
    ['één ` zonder tweede', 'één \\` zonder tweede'],
    ['a``b`c', 'a\\``b`c'],
  ])('%j', (text, escaped) => expect(escapeMessage(text)).toBe(escaped));

  test('does more to all but what one can type', () => {
    expect(escapeMessage('#1 en `#2`', (words) => words.replaceAll('#', 'nr. '))).toBe('nr. 1 en `#2`');
  });

  const written = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '[', ']', '(', ')', '<', '`', '\\', '*', '#', '!', ':', '|'),
  });
  test('has no link, no cell and one line, and reads as it was written', () => {
    fc.assert(
      fc.property(written, (text) => {
        const escaped = escapeMessage(text);
        expect(escaped).not.toMatch(/\n|(?<!\\)\|/u);
        const rendered = renderedText(`- x: ${escaped}`);
        expect(markdownLinks(rendered)).toEqual([]);
        const bare = (words: string) => words.replaceAll(/[\s`]/gu, '');
        expect(bare(rendered.text)).toBe(bare(`x: ${text}`));
      }),
    );
  });
});

test.each([
  ['rga', '`rga`'],
  ['a`b', '`` a`b ``'],
  ['``', '``` `` ```'],
  ['', '`  `'],
])('%j as code', (text, code) => expect(codeSpan(text)).toBe(code));

test.each([
  ['Kamerbrief', 'https://voorbeeld.nl/a', '[Kamerbrief](<https://voorbeeld.nl/a>)'],
  ['a]b', 'https://voorbeeld.nl/(a)>b', String.raw`[a\]b](<https://voorbeeld.nl/(a)%3Eb>)`],
  ['Kamerbrief', 'javascript:alert(1)', 'Kamerbrief'],
  ['Kamerbrief', 'command:workbench.action.quit', 'Kamerbrief'],
  ['Kamerbrief', 'https://', 'Kamerbrief'],
  ['Kamerbrief', undefined, 'Kamerbrief'],
])('%j linked to %j', (text, address, link) => expect(markdownLink(text, address)).toBe(link));

test('a table leaves out a column in which no row has anything', () => {
  expect(
    markdownTable(
      ['A', 'B', 'C'],
      [
        ['1', '', '3'],
        ['4', '', ''],
      ],
    ),
  ).toBe('| A | C |\n| --- | --- |\n| 1 | 3 |\n| 4 |  |');
});
