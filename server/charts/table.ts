// The table that says what a chart shows, for who does not see the drawing or wants the figures.
import type { Language } from '../wording/language.ts';
import { number } from '../wording/say.ts';
import { joinedKeys } from './look.ts';
import { element, escaped } from './svg.ts';

/** A figure, or words; with the asks behind it where there are some. */
export type TableCell =
  | string
  | number
  | { readonly value: string | number; readonly keys: readonly string[]; readonly label?: string };

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly TableCell[])[];
}

export const valueOf = (cell: TableCell | undefined): string | number =>
  typeof cell === 'object' ? cell.value : (cell ?? '');

/** Figures stand right; a figure with asks behind it can be chosen in a page. */
export function tableHtml(table: Table, language: Language, interactive = false): string {
  const cell = (content: TableCell, place: number): string => {
    const value = valueOf(content);
    const written = typeof value === 'number' ? number(value, language) : value;
    const keys = typeof content === 'object' ? content.keys : [];
    const label = typeof content === 'object' ? nameFor(content.label, written) : undefined;
    const inside =
      interactive && keys.length > 0 && value !== ''
        ? element(
            'button',
            { type: 'button', class: 'figure', 'data-keys': joinedKeys(keys), 'aria-label': label },
            escaped(written),
          )
        : escaped(written);
    if (place === 0) return element('th', { scope: 'row' }, inside);
    return element('td', { class: typeof value === 'number' ? 'number' : undefined }, inside);
  };
  return element(
    'table',
    { class: 'twin' },
    element('caption', {}, escaped(table.caption)),
    element(
      'thead',
      {},
      element('tr', {}, ...table.head.map((name) => element('th', { scope: 'col' }, escaped(name)))),
    ),
    element('tbody', {}, ...table.rows.map((row) => element('tr', {}, ...row.map(cell)))),
  );
}

/** What is seen must be in what is heard. */
const nameFor = (label: string | undefined, written: string): string | undefined =>
  label === undefined || label.includes(written) ? label : `${written}, ${label}`;
