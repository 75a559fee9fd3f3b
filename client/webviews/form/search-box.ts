// A text box with a list below it that is searched while one types: the combobox of ARIA 1.2. Arrows go through the list,
// Enter takes what is chosen, Escape first closes the list. Knows nothing of fields; whoever makes it says what is offered.
import { freshId, make, set, show } from './dom.ts';
import { isSame, type Offer } from './offers.ts';

export interface SearchBoxWishes {
  readonly search: (typed: string) => Promise<readonly Offer[]>;
  readonly take: (offer: Offer) => void;
  readonly typed: () => void;
  /** How many were found, for those who hear the page. */
  readonly tell: (count: number) => void;
  /** What to call an offer that is not valid now. */
  readonly doubtful: () => string;
}

/** While one types the list follows at most this often, in milliseconds. */
const pause = 90;

export class SearchBox {
  readonly input = make('input', {
    type: 'text',
    role: 'combobox',
    class: 'typed',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  });
  readonly element: HTMLElement;
  readonly #list: HTMLUListElement;
  readonly #wishes: SearchBoxWishes;
  #offers: readonly Offer[] = [];
  #active = -1;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(wishes: SearchBoxWishes) {
    this.#wishes = wishes;
    const id = freshId('list');
    this.#list = make('ul', { id, role: 'listbox', class: 'offers', hidden: true });
    set(this.input, 'aria-controls', id);
    this.element = make('div', { class: 'search-box' }, this.input, this.#list);
    this.input.addEventListener('input', () => {
      wishes.typed();
      // What was chosen was chosen among other offers.
      this.#activate(-1);
      this.#soon();
    });
    this.input.addEventListener('click', () => this.#soon());
    this.input.addEventListener('keydown', (event) => this.#key(event));
    this.input.addEventListener('blur', () => {
      if (this.isLeft) this.close();
    });
    // A press in the list must not take the focus from the box.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#clicked(event));
  }

  /** Whether one went to another field; when the whole window is left, one comes back here. */
  get isLeft(): boolean {
    return document.activeElement !== this.input;
  }

  get isOpen(): boolean {
    return !this.#list.hidden;
  }

  /** The offer that bears the name that was typed, of those that were found for it. */
  named(text: string): Offer | undefined {
    return this.#offers.find((one) => one.asTyped !== true && isSame(one, text));
  }

  /** Shows what there is for what stands in the box, unless it was left. */
  offer(): void {
    this.#soon();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#activate(-1);
    show(this.#list, false);
    set(this.input, 'aria-expanded', 'false');
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#search(), pause);
  }

  async #search(): Promise<void> {
    if (this.input.readOnly) return;
    this.#asked += 1;
    const asked = this.#asked;
    const offers = await this.#wishes.search(this.input.value);
    // What was asked later is newer; a box that was left needs no list.
    if (asked !== this.#asked || document.activeElement !== this.input) return;
    this.#offers = offers;
    this.#list.replaceChildren(...offers.map((offer) => this.#option(offer)));
    this.#activate(-1);
    show(this.#list, offers.length > 0);
    set(this.input, 'aria-expanded', String(offers.length > 0));
    // Below a field at the foot of the page nobody would see it.
    if (offers.length > 0) this.#list.scrollIntoView({ block: 'nearest' });
    this.#wishes.tell(offers.length);
  }

  #option({ label, detail, description, doubtful, asTyped }: Offer): HTMLElement {
    const beside = [detail, doubtful === true ? this.#wishes.doubtful() : undefined].filter(
      (one) => one !== undefined && one !== '',
    );
    const traits = {
      id: freshId('option'),
      role: 'option',
      'aria-selected': 'false',
      class: `offer${doubtful === true ? ' doubtful' : ''}${asTyped === true ? ' as-typed' : ''}`,
    };
    const option = make('li', traits, make('span', { class: 'offer-label' }, label));
    if (beside.length > 0) option.append(make('span', { class: 'offer-detail' }, beside.join(' · ')));
    if (description !== undefined) option.append(make('span', { class: 'offer-description' }, description));
    return option;
  }

  #activate(place: number): void {
    const options = [...this.#list.children];
    options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = place;
    const option = options[place];
    set(this.input, 'aria-activedescendant', option?.id);
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #clicked({ target }: Event): void {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    const offer = option === null ? undefined : this.#offers[[...this.#list.children].indexOf(option)];
    if (offer !== undefined) this.#take(offer);
  }

  #take(offer: Offer): void {
    this.close();
    this.#wishes.take(offer);
  }

  #key(event: KeyboardEvent): void {
    const count = this.#list.children.length;
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      if (!this.isOpen) void this.#search();
      else this.#activate((this.#active + move + count + (this.#active < 0 && move < 0 ? 1 : 0)) % count);
      return;
    }
    if (!this.isOpen) return;
    const offer = this.#offers[this.#active];
    if (event.key === 'Enter' && offer !== undefined) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#take(offer);
    }
    if (event.key === 'Escape') {
      event.stopImmediatePropagation();
      this.close();
    }
  }
}
