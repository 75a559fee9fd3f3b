// A card gets another status: dragged to a column, or chosen from a menu that its button opens. Only a status that may come next
// is offered; the columns where a dragged card may land say so.
import { separateKeys } from '../../../server/charts/look.ts';
import type { Overview } from '../../../server/features/overview/overview.ts';
import type { Language } from '../../../server/wording/language.ts';
import { pageWords as words } from '../../wording/dashboard-page.ts';
import { MoveMenu } from './move-menu.ts';

export interface Move {
  readonly key: string;
  readonly status: string;
}

export class BoardMoves {
  readonly menu: MoveMenu;
  readonly #home: HTMLElement;
  readonly #move: (move: Move, sentence: string) => void;
  #overview: Overview | undefined;
  #language: Language = 'nl';
  #dragged: HTMLElement | undefined;

  constructor(home: HTMLElement, move: (move: Move, sentence: string) => void) {
    this.#home = home;
    this.#move = move;
    this.menu = new MoveMenu((card, status) => this.#send(card, status));
    home.addEventListener('click', ({ target }) => this.#openMenu(target));
    home.addEventListener('dragstart', (event) => this.#lift(event));
    home.addEventListener('dragover', (event) => this.#over(event));
    home.addEventListener('drop', (event) => this.#drop(event));
    home.addEventListener('dragend', () => this.#end());
  }

  update(overview: Overview, language: Language): void {
    this.#overview = overview;
    this.#language = language;
  }

  #openMenu(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.move') : null;
    const card = button?.closest<HTMLElement>('.card');
    if (button === null || card === null || card === undefined) return;
    const { statuses = {} } = this.#overview?.names ?? {};
    const options = nextOf(card).map((value) => ({ value, label: statuses[value]?.label ?? value }));
    this.menu.open(button, { card, options, label: words.moves[this.#language]() });
  }

  #lift(event: DragEvent): void {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('.card') : null;
    if (card === null || event.dataTransfer === null) return;
    this.#dragged = card;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', card.dataset['card'] ?? '');
    card.classList.add('lifted');
    const next = nextOf(card);
    for (const column of this.#home.querySelectorAll<HTMLElement>('.column')) {
      const isOwn = column.contains(card);
      column.classList.toggle('welcome', next.includes(column.dataset['status'] ?? ''));
      column.classList.toggle('closed', !isOwn && !next.includes(column.dataset['status'] ?? ''));
    }
  }

  #over(event: DragEvent): void {
    const column = columnOf(event.target);
    for (const other of this.#home.querySelectorAll('.column.over'))
      if (other !== column) other.classList.remove('over');
    if (column === null || !column.classList.contains('welcome')) return;
    event.preventDefault();
    column.classList.add('over');
  }

  #drop(event: DragEvent): void {
    const column = columnOf(event.target);
    const card = this.#dragged;
    if (card === undefined || column === null || !column.classList.contains('welcome')) return;
    event.preventDefault();
    this.#send(card, column.dataset['status'] ?? '');
  }

  #end(): void {
    this.#dragged?.classList.remove('lifted');
    this.#dragged = undefined;
    for (const column of this.#home.querySelectorAll('.column'))
      column.classList.remove('welcome', 'closed', 'over');
  }

  /** Until the portfolio comes again, the card stays and says that it is on its way. */
  #send(card: HTMLElement, status: string): void {
    const [key] = separateKeys(card.dataset['card'] ?? '');
    const ask = this.#overview?.asks.find((one) => one.key === key);
    if (ask === undefined) return;
    card.setAttribute('aria-busy', 'true');
    const label = this.#overview?.names.statuses[status]?.label ?? status;
    const sentence = words.moving[this.#language]({ title: ask.title, status: label });
    this.#move({ key: ask.key, status }, sentence);
  }
}

const columnOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.column') : null;

const nextOf = (card: HTMLElement): readonly string[] =>
  (columnOf(card)?.dataset['next'] ?? '').split(' ').filter((status) => status !== '');
