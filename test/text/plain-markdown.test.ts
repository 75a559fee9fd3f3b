// What we say in Markdown, for editors that cannot show it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeSpan, escapeMarkdown, markdownLink } from '../../server/text/escape-markdown.ts';
import { plainMarkdown } from '../../server/text/plain-markdown.ts';

test.each([
  ['**Haren** · gemeente · `GM0017`', 'Haren · gemeente · GM0017'],
  ['## Kop\n\nZin.\n\n- een: *twee*\n- drie', 'Kop\n\nZin.\n\n- een: twee\n- drie'],
  [`Bron: ${markdownLink('De wet', 'https://wetten.nl/a(b)')}.`, 'Bron: De wet (https://wetten.nl/a(b)).'],
  ['[vraag](ask:rga-brug) en [bladzijde](file:///regels.md)', 'vraag en bladzijde'],
])('%j', (markdown, text) => {
  expect(plainMarkdown(markdown)).toBe(text);
});

test('what others wrote reads as they wrote it', () => {
  const written = fc.string({ unit: fc.constantFrom(...'ab *_`[]()<>&#@\\|~:/.-+1wé🚆') });
  fc.assert(
    fc.property(written, (text) => {
      const line = text.replaceAll(/\s+/gu, ' ').trim();
      expect(plainMarkdown(`- ${escapeMarkdown(text)}`)).toBe(`- ${line}`);
      if (line !== '') expect(plainMarkdown(`x ${codeSpan(text)}`).trim()).toContain(line);
    }),
  );
});
