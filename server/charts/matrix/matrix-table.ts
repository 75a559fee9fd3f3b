// The figures of the matrix.
import { chartWords } from '../../wording/charts/common.ts';
import { matrixWords } from '../../wording/charts/matrix.ts';
import type { Language } from '../../wording/language.ts';
import type { Table, TableCell } from '../table.ts';
import { cellLabel } from './draw-matrix.ts';
import type { Matrix } from './matrix.ts';

export function matrixTable(matrix: Matrix, language: Language): Table {
  const { down, across, pairs, unasked } = matrix;
  const corner = down.of === 'goal' ? matrixWords.goal : chartWords.submission;
  const total = chartWords.total[language]();
  return {
    caption: [
      matrixWords.caption[language](matrix),
      ...(unasked.length === 0 ? [] : [matrixWords.unasked[language]({ goals: unasked })]),
    ].join(' '),
    head: [corner[language](), ...across.heads.map(({ label }) => label), total],
    rows: [
      ...down.heads.map((_, row) => rowOf(matrix, row, language)),
      [total, ...across.heads.map((head) => head.total), pairs],
      ...withoutGoal(matrix, language),
    ],
  };
}

function rowOf(matrix: Matrix, row: number, language: Language): readonly TableCell[] {
  const head = matrix.down.heads[row];
  const figures = (matrix.cells[row] ?? []).map((keys, column): TableCell => {
    const label = cellLabel(matrix, { row, column }, language);
    return { value: keys.length, keys: [...new Set(keys)], label };
  });
  return [head?.label ?? '', ...figures, head?.total ?? 0];
}

function withoutGoal({ across, withoutGoal: without }: Matrix, language: Language): Table['rows'] {
  if (without.size === 0) return [];
  const all = [...without.values()].flat();
  const name = matrixWords.withoutGoal[language]();
  const cells = across.heads.map(({ codes }): TableCell => {
    const keys = across.of === 'submission' ? codes.flatMap((code) => without.get(code) ?? []) : [];
    return keys.length === 0 ? '' : { value: keys.length, keys };
  });
  return [[name, ...cells, { value: all.length, keys: all }]];
}
