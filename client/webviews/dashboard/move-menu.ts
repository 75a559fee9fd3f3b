// A small menu of statuses beside a card. Arrow keys go through it, Escape leaves it and gives the focus back.
import { make, set } from '../form/dom.ts';
import type { Option } from './picker.ts';

interface Offered {
  readonly card: HTMLElement;
  readonly options: readonly Option[];
  readonly label: string;
}

export class MoveMenu {
  readonly element = make('div', { role: 'menu', popover: 'auto', class: 'menu' });
  readonly #choose: (card: HTMLElement, status: string) => void;
  #opener: HTMLElement | undefined;

  constructor(choose: (card: HTMLElement, status: string) => void) {
    this.#choose = choose;
    this.element.addEventListener('keydown', (event) => this.#walk(event));
    this.element.addEventListener('toggle', (event) => {
      const isClosed = event.newState === 'closed';
      if (!isClosed) return;
      const hadFocus =
        this.element.contains(document.activeElement) || document.activeElement === document.body;
      if (hadFocus) this.#opener?.focus();
    });
  }

  open(opener: HTMLElement, { card, options, label }: Offered): void {
    this.#opener = opener;
    set(this.element, 'aria-label', label);
    this.element.replaceChildren(
      ...options.map((option) => {
        const item = make('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, option.label);
        item.addEventListener('click', () => {
          this.element.hidePopover();
          this.#choose(card, option.value);
        });
        return item;
      }),
    );
    this.element.showPopover();
    const { left, bottom, top } = opener.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const fits = bottom + height < window.innerHeight;
    this.element.style.left = `${Math.max(4, Math.min(left, window.innerWidth - width - 8))}px`;
    this.element.style.top = `${fits ? bottom + 2 : Math.max(4, top - height - 2)}px`;
    this.#items[0]?.focus();
  }

  get #items(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('button')];
  }

  #walk(event: KeyboardEvent): void {
    const items = this.#items;
    const at = items.findIndex((item) => item === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const next = steps[event.key];
    if (event.key === 'Tab') this.element.hidePopover();
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  }
}
