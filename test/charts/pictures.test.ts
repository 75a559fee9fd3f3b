// What holds for every chart.
import { describe, expect, test } from 'vitest';
import { separateKeys } from '../../server/charts/look.ts';
import { chartNames, pictureOf } from '../../server/charts/pictures.ts';
import { chartStyle } from '../../server/charts/style.ts';
import { tableHtml } from '../../server/charts/table.ts';
import { languages } from '../../server/wording/language.ts';
import { ask, exampleOverview, largeOverview, overviewOf } from '../worlds/overview-world.ts';
import { faultInMarkup } from '../worlds/markup.ts';

const looks = languages.flatMap((language) =>
  [true, false].map((interactive) => ({ language, interactive })),
);

describe.each(chartNames)('%s', (name) => {
  test.each(['groningen-assen', 'noord'])('is well-formed for %s, in both languages', (example) => {
    for (const look of looks) {
      const { draw, table } = pictureOf(name, exampleOverview(example, look.language), {});
      expect(faultInMarkup(draw(look))).toBeUndefined();
      expect(faultInMarkup(tableHtml(table(look.language), look.language, look.interactive))).toBeUndefined();
    }
  });

  test('says one sentence when there is nothing to draw', () => {
    expect(pictureOf(name, overviewOf([]), {}).empty).toBe('Er zijn nog geen vragen in deze portefeuille.');
    const filtered = pictureOf(name, overviewOf([ask('a#0')]), { text: 'bestaat niet' });
    expect(filtered.empty).toBe('Geen vraag past bij het filter. Kies minder, of wis het filter.');
  });

  test('takes no words of a record for markup', () => {
    const evil = '<script>alert("x")</script> & \u0007 \ud800';
    const overview = exampleOverview('noord');
    const asks = overview.asks.map((one) => ({ ...one, title: evil, key: `${one.key} "><b>` }));
    const submissions = overview.submissions.map((one) => ({ ...one, title: evil }));
    const picture = pictureOf(name, { ...overview, asks, submissions }, {});
    for (const look of looks) {
      const drawn = picture.draw(look) + tableHtml(picture.table(look.language), look.language, true);
      expect(drawn).not.toMatch(/<script|<b>|\u0007|\ud800/u);
      expect(faultInMarkup(`<div>${drawn}</div>`)).toBeUndefined();
    }
  });

  test('leads to asks that are there', () => {
    const overview = exampleOverview('noord');
    const known = new Set(overview.asks.map(({ key }) => key));
    const drawn = pictureOf(name, overview, {}).draw({ language: 'nl', interactive: true });
    const keys = [...drawn.matchAll(/data-keys="([^"]*)"/gu)].flatMap(([, joined = '']) =>
      separateKeys(joined),
    );
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  test('has no style of its own, which a page would not let through', () => {
    const drawn = pictureOf(name, exampleOverview('noord'), {}).draw({ language: 'nl', interactive: true });
    expect(drawn).not.toMatch(/ style=|<style| on[a-z]+=/u);
  });

  test('stays readable at two thousand asks', () => {
    const picture = pictureOf(name, largeOverview(2000), {});
    const drawn = picture.draw({ language: 'nl', interactive: true });
    expect(drawn.match(/<text /gu)?.length ?? 0).toBeLessThan(2000);
    expect(picture.table('nl').rows.length).toBeLessThan(700);
  });

  test('is one picture with a name in a document, and marks that can be reached in a page', () => {
    if (name === 'board') return;
    const { draw } = pictureOf(name, exampleOverview('noord'), {});
    expect(draw({ language: 'nl' })).toMatch(/^<svg [^>]*role="img" aria-label="[^"]+"/u);
    expect(draw({ language: 'nl' })).not.toContain('tabindex');
    expect(draw({ language: 'nl', interactive: true })).toMatch(
      /data-keys="[^"]+" tabindex="0" role="button"/u,
    );
  });

  test('has a table with a caption, and a head for each row and column', () => {
    const { table } = pictureOf(name, exampleOverview('noord'), {});
    const { head, rows, caption } = table('nl');
    expect(caption).not.toBe('');
    for (const row of rows) expect(row).toHaveLength(head.length);
    const html = tableHtml(table('nl'), 'nl');
    expect(html.match(/scope="col"/gu)).toHaveLength(head.length);
    expect(html.match(/scope="row"/gu)).toHaveLength(rows.length);
  });
});

test('every class that colours something is in the style', () => {
  for (const name of ['heat-0', 'heat-5', 'scheme-area', 'bar.over', 'dot.overdue', 'ask.unknown'])
    expect(chartStyle).toContain(`.${name}`);
});
