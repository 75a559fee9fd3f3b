// Goals against submissions.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMatrix } from '../../server/charts/matrix/draw-matrix.ts';
import { matrixTable } from '../../server/charts/matrix/matrix-table.ts';
import { matrixOf } from '../../server/charts/matrix/matrix.ts';
import { valueOf } from '../../server/charts/table.ts';
import { ask, largeOverview, overviewOf } from '../worlds/overview-world.ts';

const names = { goals: { wonen: { label: 'Woningbouw' }, spoor: { label: 'Spoor' }, zee: { label: 'Zee' } } };
const three = overviewOf(
  [
    ask('a#0', { submission: 'emmen', goals: ['wonen', 'spoor'] }),
    ask('b#0', { submission: 'emmen', goals: ['wonen'] }),
    ask('c#0', { submission: 'drenthe', goals: ['spoor'] }),
    ask('d#0', { submission: 'drenthe' }),
  ],
  { names },
);

describe('the matrix', () => {
  test('counts an ask for each of its goals, and an ask without a goal apart', () => {
    const { rows, head } = matrixTable(matrixOf(three, {}), 'nl');
    expect([head, ...rows.map((row) => row.map(valueOf))]).toEqual([
      ['Nationaal doel', 'emmen', 'drenthe', 'Totaal'],
      ['Woningbouw', 2, 0, 2],
      ['Spoor', 1, 1, 2],
      ['Totaal', 3, 1, 4],
      ['Zonder nationaal doel', '', 1, 1],
    ]);
  });

  test('says which goals no ask names', () => {
    expect(matrixOf(three, {}).unasked).toEqual(['Zee']);
  });

  test('shows only what fits the filter', () => {
    const { rows } = matrixTable(matrixOf(three, { submission: 'drenthe' }), 'nl');
    expect(rows.map((row) => row.map(valueOf))).toEqual([
      ['Spoor', 1, 1],
      ['Totaal', 1, 1],
      ['Zonder nationaal doel', 1, 1],
    ]);
  });

  test('leads from a cell to its asks', () => {
    const drawn = drawMatrix(matrixOf(three, {}), { language: 'nl', interactive: true });
    expect(drawn).toContain('data-keys="a#0 b#0" tabindex="0" role="button"');
    expect(drawn).toContain('<title>Woningbouw, emmen: 2 vragen</title>');
  });

  test('takes together what is too much, and loses none of it', () => {
    const matrix = matrixOf(largeOverview(2000), {});
    expect(matrix.down.heads).toHaveLength(60);
    expect(matrix.down.heads.at(-1)?.label).toBe('en nog 31');
    expect(matrix.cells.flat(2)).toHaveLength(matrix.pairs);
  });

  test('sums to the pairs of an ask and a goal, whatever the portfolio', () => {
    const someAsks = fc.array(
      fc.record({
        goals: fc.array(fc.constantFrom('wonen', 'spoor', 'zee', 'onbekend')),
        submission: fc.option(fc.integer({ min: 0, max: 99 }).map(String), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(someAsks, (given) => {
        const overview = overviewOf(
          given.map((more, place) => ask(`${place}#0`, more)),
          { names },
        );
        const pairs = given.reduce((sum, { goals }) => sum + new Set(goals).size, 0);
        const matrix = matrixOf(overview, {});
        const total = matrixTable(matrix, 'nl').rows[matrix.down.heads.length];
        expect(matrix.cells.flat(2)).toHaveLength(pairs);
        expect(valueOf(total?.at(-1))).toBe(pairs);
      }),
    );
  });
});
