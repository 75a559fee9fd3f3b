// A small menu of statuses beside a card. Arrow keys go through it, Escape leaves it and gives the focus back. The card is known
// by the key of its ask, for what is drawn behind the menu may change.
import { make, set } from '../form/dom.ts';
import type { Option } from './picker.ts';

interface Offered {
  readonly key: string;
  readonly options: readonly Option[];
  readonly label: string;
}

interface MenuWishes {
  readonly choose: (key: string, status: string) => void;
  /** What opens the menu of an ask now; undefined when it has no card any more. */
  readonly openerOf: (key: string) => HTMLElement | undefined;
}

export class MoveMenu {
  readonly element = make('div', { role: 'menu', popover: 'auto', class: 'menu' });
  readonly #wishes: MenuWishes;
  #key = '';

  constructor(wishes: MenuWishes) {
    this.#wishes = wishes;
    this.element.addEventListener('keydown', (event) => this.#walk(event));
    let hadFocus = false;
    this.element.addEventListener('beforetoggle', () => {
      hadFocus = this.element.contains(document.activeElement);
    });
    // The browser gives the focus back to the element that had it, which may be on the card of another ask now.
    this.element.addEventListener('toggle', ({ newState }) => {
      if (newState !== 'closed' || !hadFocus) return;
      const opener = this.#opener;
      if (opener !== undefined) opener.focus();
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
  }

  open({ key, options, label }: Offered): void {
    this.#key = key;
    set(this.element, 'aria-label', label);
    this.element.replaceChildren(
      ...options.map((option) => {
        const item = make('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, option.label);
        item.addEventListener('click', () => {
          this.element.hidePopover();
          this.#wishes.choose(key, option.value);
        });
        return item;
      }),
    );
    this.element.showPopover();
    this.#place();
    this.#items[0]?.focus();
  }

  close(): void {
    this.element.hidePopover();
  }

  /** Its card may have been drawn elsewhere. */
  follow(): void {
    if (this.element.matches(':popover-open')) this.#place();
  }

  get #opener(): HTMLElement | undefined {
    return this.#wishes.openerOf(this.#key);
  }

  #place(): void {
    const opener = this.#opener;
    if (opener === undefined) return;
    const { left, bottom, top } = opener.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const fits = bottom + height < window.innerHeight;
    this.element.style.left = `${Math.max(4, Math.min(left, window.innerWidth - width - 8))}px`;
    this.element.style.top = `${fits ? bottom + 2 : Math.max(4, top - height - 2)}px`;
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
