// Draws the matrix: a figure in each cell, darker where there are more. Long heads stand on their side.
import { chartWords } from '../../wording/charts/common.ts';
import { matrixWords } from '../../wording/charts/matrix.ts';
import type { Language } from '../../wording/language.ts';
import { countedAsks, number } from '../../wording/say.ts';
import { heatOf } from '../heat.ts';
import { framed, type Look, marked, widthFor } from '../look.ts';
import { element, textAt } from '../svg.ts';
import { cut, widthOf, wrapped } from '../text-width.ts';
import type { Head, Matrix } from './matrix.ts';

const rowHeight = 30;
const gap = 2;
const size = 12;

export interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Sizes {
  readonly left: number;
  readonly top: number;
  readonly cell: number;
  readonly leaning: boolean;
}

export function drawMatrix(matrix: Matrix, look: Look): string {
  const { down, across } = matrix;
  const sizes = sizesOf(matrix, look);
  const right = sizes.left + across.heads.length * sizes.cell + 28;
  const bottom = sizes.top + down.heads.length * rowHeight + 20;
  const without = [...matrix.withoutGoal.values()].flat();
  const said = unasked(matrix, right, look);
  const below = bottom + (without.length === 0 ? 28 : 54);
  const height = said.length === 0 ? below - 16 : below + said.length * 14;
  const label = matrixWords.label[look.language](matrix);
  const total = chartWords.total[look.language]();
  const most = mostInOne(matrix);
  return framed(
    { kind: 'matrix', width: right + 40, height, label },
    look,
    ...across.heads.map((head, column) =>
      columnHead(head, { x: sizes.left + column * sizes.cell, sizes }, look),
    ),
    textAt(right, sizes.top - 10, total, { class: 'head', 'text-anchor': 'middle' }),
    ...down.heads.map((_, row) => rowOf(matrix, { row, sizes, most, right }, look)),
    textAt(sizes.left - 12, bottom, total, { class: 'head', 'text-anchor': 'end' }),
    ...across.heads.map((head, column) =>
      totalAt({ x: sizes.left + column * sizes.cell + (sizes.cell - gap) / 2, y: bottom }, head.total, look),
    ),
    textAt(right, bottom, number(matrix.pairs, look.language), {
      class: 'total sum',
      'text-anchor': 'middle',
    }),
    withoutGoal(without, { x: sizes.left, y: bottom + 28 }, look),
    said.length === 0 ? '' : textAt(4, below, said, { class: 'small quiet' }),
  );
}

/** Which goals no ask names, in lines. */
function unasked({ unasked: goals }: Matrix, width: number, { language }: Look): readonly string[] {
  if (goals.length === 0) return [];
  return wrapped(matrixWords.unasked[language]({ goals }), { width, size: 11, lines: 3 });
}

interface Row {
  readonly row: number;
  readonly sizes: Sizes;
  readonly most: number;
  /** Where totals stand. */
  readonly right: number;
}

function rowOf(matrix: Matrix, { row, sizes, most, right }: Row, look: Look): string {
  const head = matrix.down.heads[row];
  if (head === undefined) return '';
  const y = sizes.top + row * rowHeight;
  return element(
    'g',
    { class: 'row' },
    rowHead(head, { y, width: sizes.left - 12 }, look),
    ...(matrix.cells[row] ?? []).map((keys, column) => {
      const at = { x: sizes.left + column * sizes.cell, y, width: sizes.cell - gap };
      return cellOf(keys, { ...at, most, label: cellLabel(matrix, { row, column }, look.language) }, look);
    }),
    totalAt({ x: right, y: y + 19 }, head.total, look),
  );
}

const totalAt = ({ x, y }: { x: number; y: number }, total: number, { language }: Look): string =>
  textAt(x, y, number(total, language), { class: 'total', 'text-anchor': 'middle' });

/** The largest cell, apart from what is taken together: that would make the others pale. */
function mostInOne({ down, across, cells }: Matrix): number {
  const alone = (head: Head | undefined) => head?.codes.length === 1;
  const single = cells
    .filter((_, row) => alone(down.heads[row]))
    .flatMap((row) => row.filter((_, column) => alone(across.heads[column])));
  return Math.max(1, ...single.map(({ length }) => length));
}

export function cellLabel(
  { down, across, cells }: Matrix,
  { row, column }: Spot,
  language: Language,
): string {
  const labels = [down.heads[row]?.label ?? '', across.heads[column]?.label ?? ''];
  const [goal = '', submission = ''] = down.of === 'goal' ? labels : labels.toReversed();
  const asks = countedAsks(cells[row]?.[column]?.length ?? 0, language);
  return matrixWords.cell[language]({ goal, submission, asks });
}

/** Room for heads: lying when columns can be wide enough for their words, else leaning. */
function sizesOf({ down, across }: Matrix, look: Look): Sizes {
  const longest = Math.max(0, ...down.heads.map(({ label }) => widthOf(label, size)));
  const left = Math.min(260, Math.max(120, longest + 20));
  const room = (widthFor(look, 560) - left - 68) / Math.max(1, across.heads.length);
  const leaning = room < 92;
  const cell = leaning ? Math.max(34, Math.min(60, room)) : Math.min(140, room);
  return { left, cell, leaning, top: leaning ? 132 : 64 };
}

function rowHead(head: Head, at: { y: number; width: number }, look: Look): string {
  const label = chartWords.place[look.language]({ name: head.label, asks: head.keys.length });
  return marked(
    { keys: head.keys, label, class: 'name' },
    look,
    element('rect', { class: 'touch', x: 0, y: at.y + 1, width: at.width + 6, height: rowHeight - 3, rx: 3 }),
    textAt(at.width, at.y + 19, cut(head.label, at.width - 4, size), { 'text-anchor': 'end' }),
  );
}

function columnHead(head: Head, { x, sizes }: { x: number; sizes: Sizes }, look: Look): string {
  const label = chartWords.place[look.language]({ name: head.label, asks: head.keys.length });
  const mark = { keys: head.keys, label, class: 'name' };
  const middle = x + (sizes.cell - gap) / 2;
  if (sizes.leaning) {
    const words = textAt(0, 0, cut(head.label, 132, size));
    const place = `translate(${middle + 3} ${sizes.top - 8}) rotate(-55)`;
    return marked(mark, look, element('g', { transform: place }, words));
  }
  const lines = wrapped(head.label, { width: sizes.cell - 10, size, lines: 3 });
  const y = sizes.top - 10 - (lines.length - 1) * size * 1.2;
  return marked(
    mark,
    look,
    element('rect', { class: 'touch', x, y: 6, width: sizes.cell - gap, height: sizes.top - 10, rx: 3 }),
    textAt(middle, y, lines, { 'text-anchor': 'middle' }),
  );
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly most: number;
  readonly label: string;
}

function cellOf(keys: readonly string[], { x, y, width, most, label }: Cell, look: Look): string {
  const box = { x, y, width, height: rowHeight - gap, rx: 3 };
  if (keys.length === 0) return element('rect', { ...box, class: 'none' });
  return marked(
    { keys: [...new Set(keys)], label, class: 'cell' },
    look,
    element('rect', { ...box, class: heatOf(keys.length, most) }),
    textAt(x + width / 2, y + 19, number(keys.length, look.language), { 'text-anchor': 'middle' }),
  );
}

function withoutGoal(keys: readonly string[], at: { x: number; y: number }, look: Look): string {
  if (keys.length === 0) return '';
  const name = matrixWords.withoutGoal[look.language]();
  const label = chartWords.place[look.language]({ name, asks: keys.length });
  const touch = {
    class: 'touch',
    x: at.x - 6,
    y: at.y - 16,
    width: widthOf(label, size) + 12,
    height: 22,
    rx: 3,
  };
  return marked({ keys, label }, look, element('rect', touch), textAt(at.x, at.y, label));
}
