// What is said beside a field whose text changed while something else is being typed in it, with the two ways out. It stays as it
// is while forms come: a button that has the focus keeps it.
import { formWords as words } from '../../wording/form.ts';
import { freshId, make, say, show } from './dom.ts';
import type { Ground } from './ground.ts';

interface WaysOut {
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

export class Conflict {
  readonly element: HTMLElement;
  readonly #ground: Ground;
  readonly #told = make('span');
  readonly #mine = make('button', { type: 'button', class: 'secondary' });
  readonly #theirs = make('button', { type: 'button', class: 'secondary' });

  constructor(ground: Ground, { keepMine, takeTheirs }: WaysOut) {
    this.#ground = ground;
    this.#mine.addEventListener('click', keepMine);
    this.#theirs.addEventListener('click', takeTheirs);
    const traits = { class: 'conflict', id: freshId('conflict'), role: 'alert', hidden: true };
    this.element = make('div', traits, this.#told, ' ', this.#mine, ' ', this.#theirs);
  }

  get isThere(): boolean {
    return !this.element.hidden;
  }

  /** What stands in the text; undefined when there is nothing to choose. */
  update(shown: string | undefined): void {
    show(this.element, shown !== undefined);
    say(this.#told, shown === undefined ? '' : this.#ground.say(words.changedBelow, { shown }));
    say(this.#mine, shown === undefined ? '' : this.#ground.say(words.keepMine));
    say(this.#theirs, shown === undefined ? '' : this.#ground.say(words.takeTheirs));
  }
}
