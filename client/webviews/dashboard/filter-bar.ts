// The filter above all charts: words and a choice for each thing, how many asks fit, and a button to clear it.
import { type Filter, isEmpty } from '../../../server/charts/filter.ts';
import type { Overview } from '../../../server/features/overview/overview.ts';
import type { Language } from '../../../server/wording/language.ts';
import { pageWords as words } from '../../wording/dashboard-page.ts';
import { make, say, set } from '../form/dom.ts';
import { optionsFor } from './choices.ts';
import { Picker } from './picker.ts';
import { type FilterKey, filterKeys } from './state.ts';

interface Shown {
  readonly overview: Overview;
  readonly filter: Filter;
  readonly language: Language;
  /** How many asks fit. */
  readonly count: number;
}

export class FilterBar {
  readonly element: HTMLFormElement;
  readonly #text = make('input', { type: 'search', spellcheck: 'false', autocomplete: 'off' });
  readonly #pickers: ReadonlyMap<FilterKey, Picker>;
  readonly #clear = make('button', { type: 'button', class: 'quiet' });
  readonly #count = make('p', { class: 'count', role: 'status' });
  #filter: Filter = {};
  #overview: Overview | undefined;
  #language: Language | undefined;

  constructor(change: (filter: Filter) => void) {
    const choose = (key: keyof Filter, value: string) =>
      change({ ...this.#filter, [key]: value || undefined });
    this.#pickers = new Map(filterKeys.map((key) => [key, new Picker((value) => choose(key, value))]));
    this.#text.addEventListener('input', () => choose('text', this.#text.value));
    this.#clear.addEventListener('click', () => {
      change({});
      this.#text.focus();
    });
    const pickers = [...this.#pickers.values()].map(({ element }) => element);
    const foot = make('div', { class: 'fitting' }, this.#count, this.#clear);
    this.element = make('form', { class: 'filter', role: 'search' }, this.#text, ...pickers, foot);
    this.element.addEventListener('submit', (event) => event.preventDefault());
  }

  update({ overview, filter, language, count }: Shown): void {
    this.#filter = filter;
    set(this.element, 'aria-label', words.filter[language]());
    set(this.#text, 'placeholder', words.search[language]());
    set(this.#text, 'aria-label', words.search[language]());
    if (this.#text.value !== (filter.text ?? '')) this.#text.value = filter.text ?? '';
    for (const [key, picker] of this.#pickers) {
      const first = { value: '', label: words.all[language]() };
      // An overview that came again may name other things; a choice in the filter changes none of them.
      if (overview !== this.#overview || language !== this.#language)
        picker.offer([first, ...optionsFor(key, overview)]);
      picker.update(words[key][language](), filter[key] ?? '');
    }
    this.#overview = overview;
    this.#language = language;
    say(this.#count, words.shown[language]({ shown: count, all: overview.asks.length }));
    this.#clear.hidden = isEmpty(filter);
    say(this.#clear, words.clear[language]());
  }
}
