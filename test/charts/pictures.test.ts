// Every chart, drawn and as a table: of the fictional example, of nothing, of thousands, and of titles that look like markup.
import { beforeAll, describe, expect, test } from 'vitest';
import { matrixOf } from '../../server/charts/matrix/matrix.ts';
import { chartNames, pictureOf } from '../../server/charts/pictures.ts';
import { tableHtml } from '../../server/charts/table.ts';
import type { Overview } from '../../server/features/overview/overview.ts';
import { ask, exampleOverview, largeOverview, overviewOf } from '../worlds/overview-world.ts';

const look = { language: 'nl', width: 1000, interactive: true } as const;

/** Names of elements that are opened and not closed, in the order in which that shows; none in a text that is well formed. */
function unclosed(markup: string): readonly string[] {
  const open: string[] = [];
  for (const [, end, name = '', self] of markup.matchAll(/<(\/?)([a-z][\w-]*)(?:\s[^<>]*?)?(\/?)>/gi)) {
    if (self === '/') continue;
    if (end === '/') {
      if (open.pop() !== name) return [`</${name}>`];
    } else open.push(name);
  }
  return open;
}

describe.each(chartNames)('the %s', (name) => {
  let example: Overview;
  beforeAll(() => {
    example = exampleOverview('noord');
  });

  test('of the example is well formed, leads to asks that are there, and has no style of its own', () => {
    const picture = pictureOf(name, example, {});
    const drawn = picture.draw(look);
    expect(unclosed(drawn)).toEqual([]);
    expect(drawn).not.toMatch(/\sstyle=|<script/);
    const keys = [...drawn.matchAll(/data-keys="([^"]*)"/g)].flatMap(([, all = '']) => all.split(' '));
    const known = new Set(example.asks.map(({ key }) => key.replaceAll(' ', '%20')));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  test('of the example has a table that says the same in rows', () => {
    const { table } = pictureOf(name, example, {});
    const { caption, head, rows } = table('nl');
    expect(caption).not.toBe('');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    expect(unclosed(tableHtml(table('nl'), 'nl'))).toEqual([]);
  });

  test('says in a sentence that there is nothing, and that nothing is left of a filter', () => {
    expect(pictureOf(name, overviewOf([]), {}).empty).toMatch(/\.$/);
    expect(pictureOf(name, example, { text: 'komt nergens voor' }).empty).toMatch(/\.$/);
    expect(pictureOf(name, example, {}).empty).toBeUndefined();
  });

  test('writes titles that look like markup as they are', () => {
    const asks = [
      ask('a', {
        title: '<img src=x>"&',
        deadline: '2026-06-01',
        goals: ['energie'],
        links: [{ kind: 'dependsOn', to: 'b', key: 'b' }],
      }),
      ask('b', { title: '<b>vet</b>' }),
    ];
    const picture = pictureOf(name, overviewOf(asks), {});
    expect(picture.draw(look)).not.toMatch(/<img|<b>vet/);
    expect(tableHtml(picture.table('nl'), 'nl')).not.toMatch(/<img|<b>vet/);
  });

  test('of 2,000 asks stays small enough to be shown', () => {
    const drawn = pictureOf(name, largeOverview(2000), {}).draw(look);
    expect(unclosed(drawn)).toEqual([]);
    expect(drawn.length).toBeLessThan(1_500_000);
  });
});

test('the matrix counts each goal of each ask once', () => {
  const overview = exampleOverview('noord');
  const pairs = overview.asks.reduce((sum, { goals }) => sum + new Set(goals).size, 0);
  expect(matrixOf(overview, {}).pairs).toBe(pairs);
});

test('every COROP area has a tile of its own', () => {
  const { regions } = exampleOverview('noord').names;
  const tiles = Object.values(regions).flatMap(({ tile }) => (tile === undefined ? [] : [tile.join(',')]));
  expect(tiles).toHaveLength(40);
  expect(new Set(tiles).size).toBe(40);
});
