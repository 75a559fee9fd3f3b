// The board as HTML: columns side by side with cards in lists. In a page a card can be opened, dragged, and moved with a button.
import { boardWords } from '../../wording/charts/board.ts';
import { chartWords } from '../../wording/charts/common.ts';
import { day, number } from '../../wording/say.ts';
import { joinedKeys, type Look } from '../look.ts';
import { element, escaped } from '../svg.ts';
import type { Board, Card, Column } from './board.ts';

export function boardHtml({ columns }: Board, look: Look): string {
  return element('div', { class: 'board' }, ...columns.map((column) => columnHtml(column, look)));
}

function columnHtml(column: Column, look: Look): string {
  const { status, label, definition, keys, cards, next } = column;
  const { language } = look;
  const hidden = keys.length - cards.length;
  return element(
    'section',
    {
      class: keys.length === 0 ? 'column empty' : 'column',
      'data-status': status,
      'data-next': next.join(' '),
      'aria-label': boardWords.column[language]({ name: label, asks: keys.length }),
    },
    element(
      'h2',
      { title: definition },
      element('span', { class: 'column-name' }, escaped(label)),
      element('span', { class: 'count' }, number(keys.length, language)),
    ),
    cards.length === 0
      ? element('p', { class: 'quiet' }, escaped(boardWords.none[language]()))
      : element('ul', {}, ...cards.map((card) => cardHtml(card, column, look))),
    hidden > 0 ? moreHtml(column, hidden, look) : '',
  );
}

function cardHtml(card: Card, { status, next }: Column, { language, interactive }: Look): string {
  const facts = [
    card.deadline === undefined ? '' : `${boardWords.deadline[language]()} ${day(card.deadline, language)}`,
    card.priority === undefined ? '' : boardWords.priority[language]({ priority: card.priority }),
    card.ministries.join(', '),
  ].filter((fact) => fact !== '');
  const lines = [
    element('p', { class: 'of' }, escaped(card.submission)),
    element('p', { class: 'facts' }, escaped(facts.join(' · '))),
  ];
  if (interactive !== true)
    return element('li', { class: 'card' }, element('p', {}, escaped(card.title)), ...lines);
  const own = joinedKeys([card.key]);
  const open = { type: 'button', class: 'open', 'data-keys': own };
  const move = {
    type: 'button',
    class: 'move',
    'aria-haspopup': 'menu',
    'aria-label': boardWords.move[language]({ title: card.title }),
  };
  return element(
    'li',
    {
      class: 'card',
      'data-card': own,
      'data-status': status,
      draggable: next.length > 0 ? 'true' : undefined,
    },
    element('button', open, escaped(card.title)),
    ...lines,
    next.length > 0 ? element('button', move, '→') : '',
  );
}

function moreHtml({ keys }: Column, hidden: number, { language, interactive }: Look): string {
  const words = escaped(chartWords.more[language]({ count: hidden }));
  return interactive === true
    ? element('button', { type: 'button', class: 'more', 'data-keys': joinedKeys(keys) }, words)
    : element('p', { class: 'more' }, words);
}
