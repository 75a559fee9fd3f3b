// What the editor's preview shows of a note that speaks of asks.
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { drawAskLinks } from '../../client/note-preview/ask-links.ts';
import { cardOf, noCard } from '../../client/note-preview/card.ts';
import { exampleOverview } from '../worlds/overview-world.ts';

const overview = exampleOverview('noord');
const markdown = drawAskLinks(new MarkdownIt(), (id) => {
  const row = overview.asks.find((one) => one.id === id);
  return row === undefined ? noCard(id, overview) : cardOf(row, '../x.ask.yaml', overview);
});
const html = (text: string) => markdown.render(text);

describe('the preview of a note', () => {
  test('leads from a link to the record, and puts a card below its paragraph', () => {
    expect(html('Wij vragen [een hub](ask:gro-energiehub), van 2027 af.')).toMatchInlineSnapshot(`
      "<p>Wij vragen <a title="Betaal mee aan één energiehub voor de bedrijven in de Eemshaven · Ingediend · € 24 miljoen · Economische Zaken en Klimaat · Uiterlijk 1 mei 2026" href="../x.ask.yaml" data-href="../x.ask.yaml">een hub</a>, van 2027 af.</p>
      <ul class="policy-asks"><li><strong>Betaal mee aan één energiehub voor de bedrijven in de Eemshaven</strong><span class="policy-ask-facts">Ingediend · € 24 miljoen · Economische Zaken en Klimaat · Uiterlijk 1 mei 2026</span></li></ul>
      "
    `);
  });

  test('has one card for an ask that a paragraph names twice, in lists too', () => {
    const text = '- [een](ask:gro-energiehub) en [weer](ask:gro-energiehub)\n- niets';
    expect(html(text).match(/<strong>/gu)).toHaveLength(1);
  });

  test('says of an unknown ask that there is none, and leads nowhere', () => {
    const text = html('[weg](ask:<b>)');
    expect(text).toContain('Geen vraag in deze portefeuille heet “&lt;b&gt;”.');
    expect(text).not.toContain('href');
    expect(text).not.toContain('<b>');
  });

  test('leaves other links, and notes of no portfolio, as they are', () => {
    const plain = new MarkdownIt();
    const outside = drawAskLinks(new MarkdownIt(), () => undefined);
    const text = 'Zie [de wet](https://wetten.overheid.nl) en [een hub](ask:gro-energiehub).';
    expect(outside.render(text)).toBe(plain.render(text));
    expect(html('Zie [de wet](https://wetten.overheid.nl).')).toBe(
      plain.render('Zie [de wet](https://wetten.overheid.nl).'),
    );
  });

  test('takes an address that is not well-formed as it stands', () => {
    expect(html('[kapot](ask:100%)')).toContain('“100%”');
  });
});
