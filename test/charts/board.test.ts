// The asks by status.
import { describe, expect, test } from 'vitest';
import { boardHtml } from '../../server/charts/board/board-html.ts';
import { boardTable } from '../../server/charts/board/board-table.ts';
import { boardOf } from '../../server/charts/board/board.ts';
import { valueOf } from '../../server/charts/table.ts';
import { ask, largeOverview, overviewOf } from '../worlds/overview-world.ts';

const names = {
  statuses: {
    concept: { label: 'Concept', next: ['ingediend'], isOver: false },
    ingediend: { label: 'Ingediend', next: [], isOver: false },
  },
};
const overview = overviewOf(
  [
    ask('later#0', { status: 'concept', deadline: '2027-01-01' }),
    ask('eerder#0', { status: 'concept', deadline: '2026-05-01' }),
    ask('raar#0', { status: 'verdampt' }),
    ask('geen#0'),
  ],
  { names },
);

describe('the board', () => {
  test('has a column for each status in order, also empty ones; unknown ones come after', () => {
    const { columns } = boardOf(overview, {});
    expect(columns.map(({ label, keys }) => [label, keys.length])).toEqual([
      ['Concept', 2],
      ['Ingediend', 0],
      ['Zonder status', 1],
      ['verdampt', 1],
    ]);
  });

  test('has the most urgent card on top', () => {
    expect(boardOf(overview, {}).columns[0]?.cards.map(({ title }) => title)).toEqual([
      'eerder#0',
      'later#0',
    ]);
  });

  test('lets a card be moved only where it may go', () => {
    const html = boardHtml(boardOf(overview, {}), { language: 'nl', interactive: true });
    expect(html).toContain('data-status="concept" data-next="ingediend"');
    expect(html.match(/class="move"/gu)).toHaveLength(2);
    expect(html.match(/draggable="true"/gu)).toHaveLength(2);
  });

  test('has no buttons in a document', () => {
    expect(boardHtml(boardOf(overview, {}), { language: 'nl' })).not.toContain('<button');
  });

  test('shows the first cards of a long column, and says how many more there are', () => {
    const board = boardOf(largeOverview(2000), {});
    const cards = board.columns.flatMap((column) => column.cards);
    expect(Math.max(...board.columns.map((column) => column.cards.length))).toBe(40);
    expect(board.columns.flatMap(({ keys }) => keys)).toHaveLength(2000);
    expect(boardHtml(board, { language: 'nl', interactive: true }).match(/<li /gu)).toHaveLength(
      cards.length,
    );
  });

  test('counts in its table what stands in its columns', () => {
    const { rows } = boardTable(boardOf(overview, {}), 'nl');
    const counts = rows.map((row) => valueOf(row[1])).filter((value) => typeof value === 'number');
    expect(counts).toEqual([2, 0, 1, 1]);
  });
});
