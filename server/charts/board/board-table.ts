// The board as rows: how many asks stand where, and the cards that it shows.
import { boardWords } from '../../wording/charts/board.ts';
import { chartWords } from '../../wording/charts/common.ts';
import type { Language } from '../../wording/language.ts';
import { day } from '../../wording/say.ts';
import type { Table, TableCell } from '../table.ts';
import type { Board, Column } from './board.ts';

export function boardTable({ columns }: Board, language: Language): Table {
  const heads = [
    boardWords.status,
    chartWords.ask,
    chartWords.submission,
    boardWords.ministries,
    boardWords.deadline,
  ];
  return {
    caption: boardWords.caption[language](),
    head: heads.map((word) => word[language]()),
    rows: columns.flatMap((column) => rowsOf(column, language)),
  };
}

function rowsOf(column: Column, language: Language): Table['rows'] {
  const { label, keys, cards } = column;
  const hidden = keys.length - cards.length;
  return [
    [
      label,
      { value: keys.length, keys, label: boardWords.column[language]({ name: label, asks: keys.length }) },
      '',
      '',
      '',
    ],
    ...cards.map((card): readonly TableCell[] => [
      label,
      { value: card.title, keys: [card.key] },
      card.submission,
      card.ministries.join(', '),
      card.deadline === undefined ? '' : day(card.deadline, language),
    ]),
    ...(hidden > 0
      ? [[label, { value: chartWords.more[language]({ count: hidden }), keys }, '', '', '']]
      : []),
  ];
}
