// A card gets another status: dragged to a column, or chosen from a menu that its button opens. Only a status that may come next
// is offered; the columns where a dragged card may land say so. An ask is held by its key: where its card was, another may be
// drawn meanwhile.
import { separateKeys } from '../../../server/charts/look.ts';
import type { Overview } from '../../../server/features/overview/overview.ts';
import type { Language } from '../../../server/wording/language.ts';
import { pageWords as words } from '../../wording/dashboard-page.ts';
import { MoveMenu } from './move-menu.ts';

export interface Move {
  readonly key: string;
  readonly status: string;
}

interface Held {
  readonly key: string;
  readonly next: string;
}

export class BoardMoves {
  readonly menu: MoveMenu;
  readonly #home: HTMLElement;
  readonly #move: (move: Move, sentence: string) => void;
  #overview: Overview | undefined;
  #language: Language = 'nl';
  /** Key of the ask whose card is dragged, and where it could go when it was taken. */
  #dragged: Held | undefined;
  /** The same of the ask whose menu is open, or was last. */
  #chosen: Held | undefined;

  constructor(home: HTMLElement, move: (move: Move, sentence: string) => void) {
    this.#home = home;
    this.#move = move;
    this.menu = new MoveMenu({
      choose: (key, status) => this.#send(key, status),
      openerOf: (key) => openerOn(this.#cardOf(key)),
    });
    home.addEventListener('click', ({ target }) => this.#openMenu(target));
    home.addEventListener('dragstart', (event) => this.#lift(event));
    home.addEventListener('dragover', (event) => this.#over(event));
    home.addEventListener('drop', (event) => this.#drop(event));
    home.addEventListener('dragend', () => this.#end());
  }

  /** After the cards are drawn. What was about to move and cannot go there any more is let go. */
  update(overview: Overview, language: Language): void {
    this.#overview = overview;
    this.#language = language;
    if (!this.#isAsItWas(this.#chosen)) this.menu.close();
    else this.menu.follow();
    if (this.#dragged === undefined) return;
    if (this.#isAsItWas(this.#dragged)) this.#showLanding(this.#dragged);
    else this.#end();
  }

  #openMenu(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.move') : null;
    const card = button?.closest<HTMLElement>('.card');
    if (card === null || card === undefined) return;
    const { statuses = {} } = this.#overview?.names ?? {};
    this.#chosen = heldBy(card);
    const { key, next } = this.#chosen;
    const options = statusesIn(next).map((value) => ({ value, label: statuses[value]?.label ?? value }));
    this.menu.open({ key, options, label: words.moves[this.#language]() });
  }

  #lift(event: DragEvent): void {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('.card') : null;
    if (card === null || event.dataTransfer === null) return;
    this.#dragged = heldBy(card);
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', this.#dragged.key);
    this.#showLanding(this.#dragged);
  }

  #showLanding({ key, next }: Held): void {
    const card = this.#cardOf(key);
    const statuses = statusesIn(next);
    for (const other of this.#home.querySelectorAll('.card.lifted'))
      if (other !== card) other.classList.remove('lifted');
    card?.classList.add('lifted');
    for (const column of this.#home.querySelectorAll<HTMLElement>('.column')) {
      const mayLand = statuses.includes(column.dataset['status'] ?? '');
      column.classList.toggle('welcome', mayLand);
      column.classList.toggle('closed', !mayLand && !column.contains(card ?? null));
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
    if (this.#dragged === undefined || column === null || !column.classList.contains('welcome')) return;
    event.preventDefault();
    this.#send(this.#dragged.key, column.dataset['status'] ?? '');
  }

  #end(): void {
    this.#dragged = undefined;
    for (const card of this.#home.querySelectorAll('.card.lifted')) card.classList.remove('lifted');
    for (const column of this.#home.querySelectorAll('.column'))
      column.classList.remove('welcome', 'closed', 'over');
  }

  /** Until the portfolio comes again, the card stays and says that it is on its way. */
  #send(held: string, status: string): void {
    const [key] = separateKeys(held);
    const ask = this.#overview?.asks.find((one) => one.key === key);
    if (ask === undefined) return;
    this.#cardOf(held)?.setAttribute('aria-busy', 'true');
    const label = this.#overview?.names.statuses[status]?.label ?? status;
    const sentence = words.moving[this.#language]({ title: ask.title, status: label });
    this.#move({ key: ask.key, status }, sentence);
  }

  #cardOf(key: string): HTMLElement | undefined {
    const cards = this.#home.querySelectorAll<HTMLElement>('[data-card]');
    return [...cards].find((card) => card.dataset['card'] === key);
  }

  #isAsItWas(held: Held | undefined): boolean {
    const card = held && this.#cardOf(held.key);
    return card !== undefined && heldBy(card).next === held?.next;
  }
}

const heldBy = (card: HTMLElement): Held => ({
  key: card.dataset['card'] ?? '',
  next: columnOf(card)?.dataset['next'] ?? '',
});

/** What leads to the menu; a card that goes nowhere any more has only its title. */
const openerOn = (card: HTMLElement | undefined): HTMLElement | undefined =>
  card?.querySelector<HTMLElement>('.move') ?? card?.querySelector<HTMLElement>('.open') ?? undefined;

const columnOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.column') : null;

const statusesIn = (next: string): readonly string[] => next.split(' ').filter((status) => status !== '');
