// A labelled list to choose one thing from. Its options change only when they read otherwise.
import { make, say } from '../form/dom.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export class Picker {
  readonly element: HTMLLabelElement;
  readonly #name = make('span');
  readonly #select = make('select');
  #known = '';
  #none = '';

  constructor(choose: (value: string) => void) {
    this.element = make('label', { class: 'picker' }, this.#name, this.#select);
    this.#select.addEventListener('change', () => choose(this.#select.value));
  }

  offer(options: readonly Option[]): void {
    const written = JSON.stringify(options);
    if (written === this.#known) return;
    this.#known = written;
    this.#none = options[0]?.value ?? '';
    this.#select.replaceChildren(...options.map(({ value, label }) => make('option', { value }, label)));
  }

  /** A choice that is not offered any more stays, under its own code: it still counts. */
  update(name: string, chosen: string): void {
    say(this.#name, name);
    this.#select.value = chosen;
    if (this.#select.selectedIndex === -1) {
      this.#select.append(make('option', { value: chosen }, chosen));
      this.#select.value = chosen;
    }
    this.element.classList.toggle('chosen', this.#select.value !== this.#none);
  }
}
