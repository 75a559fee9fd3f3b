// The asks behind a mark, in a dialog. Long lists come in parts.
import type { AskRow, Overview } from '../../../server/features/overview/overview.ts';
import type { Language } from '../../../server/wording/language.ts';
import { pageWords as words } from '../../wording/dashboard-page.ts';
import { make, say } from '../form/dom.ts';

const part = 100;

export class AskList {
  readonly element: HTMLDialogElement;
  readonly #heading = make('h2', { id: 'list-heading' });
  readonly #list = make('ul');
  readonly #more = make('button', { type: 'button', class: 'quiet' });
  readonly #close = make('button', { type: 'button', class: 'quiet' });
  readonly #open: (key: string) => void;
  #asks: readonly AskRow[] = [];
  #overview: Overview | undefined;
  #opener: Element | null = null;

  constructor(open: (key: string) => void) {
    this.#open = open;
    const head = make('header', {}, this.#heading, this.#close);
    this.element = make(
      'dialog',
      { class: 'list', 'aria-labelledby': 'list-heading' },
      head,
      this.#list,
      this.#more,
    );
    this.#close.addEventListener('click', () => this.element.close());
    this.#more.addEventListener('click', () => this.#add());
    this.element.addEventListener('click', ({ target }) => {
      if (target === this.element) this.element.close();
    });
    this.element.addEventListener('close', () => {
      if (this.#opener instanceof HTMLElement || this.#opener instanceof SVGElement) this.#opener.focus();
    });
  }

  show(label: string, keys: readonly string[], shown: { overview: Overview; language: Language }): void {
    const wanted = new Set(keys);
    this.#overview = shown.overview;
    this.#asks = shown.overview.asks.filter(({ key }) => wanted.has(key));
    this.#opener = document.activeElement;
    say(this.#heading, label);
    say(this.#close, words.close[shown.language]());
    say(this.#more, words.more[shown.language]());
    this.#list.replaceChildren();
    this.#add();
    this.element.showModal();
  }

  #add(): void {
    const from = this.#list.childElementCount;
    const next = this.#asks.slice(from, from + part).map((ask) => this.#row(ask));
    this.#list.append(...next);
    this.#more.hidden = this.#list.childElementCount >= this.#asks.length;
    if (from > 0) next[0]?.querySelector('button')?.focus();
  }

  #row(ask: AskRow): HTMLLIElement {
    const { names, submissions } = this.#overview ?? { names: undefined, submissions: [] };
    const submission = submissions.find(({ folder }) => folder === ask.submission)?.title;
    const status = ask.status === undefined ? undefined : (names?.statuses[ask.status]?.label ?? ask.status);
    const facts = [submission, status].filter((fact) => fact !== undefined).join(' · ');
    const open = make('button', { type: 'button', class: 'open' }, ask.title);
    open.addEventListener('click', () => {
      this.element.close();
      this.#open(ask.key);
    });
    return make('li', {}, open, make('p', {}, facts));
  }
}
