// The page: a filter, tabs, and the chart in front. Holds what is shown and what the reader chose; each part follows.
import { shownAsks } from '../../../server/charts/filter.ts';
import type { Borders } from '../../../server/charts/map/borders.ts';
import type { Overview } from '../../../server/features/overview/overview.ts';
import type { Language } from '../../../server/wording/language.ts';
import { pageWords as words } from '../../wording/dashboard-page.ts';
import { make, say, set } from '../form/dom.ts';
import { AskList } from './ask-list.ts';
import { BoardMoves } from './board-moves.ts';
import { ChartPanel } from './chart-panel.ts';
import { FilterBar } from './filter-bar.ts';
import type { ToHost, ToPage } from './messages.ts';
import { OptionsBar } from './options-bar.ts';
import type { State } from './state.ts';
import { Tabs } from './tabs.ts';

interface Editor {
  readonly tell: (message: ToHost) => void;
  readonly keep: (state: State) => void;
}

export class Page {
  readonly #editor: Editor;
  readonly #title = make('h1');
  readonly #notice = make('p', { class: 'notice' });
  readonly #content: HTMLElement;
  readonly #spoken = make('div', { class: 'unseen', role: 'status' });
  readonly #filter: FilterBar;
  readonly #tabs: Tabs;
  readonly #options: OptionsBar;
  readonly #panel: ChartPanel;
  readonly #list: AskList;
  readonly #moves: BoardMoves;
  #state: State;
  #overview: Overview | undefined;
  #borders: Borders | undefined;
  #language: Language;
  #isDue = false;

  constructor(home: HTMLElement, first: { state: State; language: Language }, editor: Editor) {
    this.#editor = editor;
    this.#state = first.state;
    this.#language = first.language;
    const open = (key: string) => editor.tell({ kind: 'open', key });
    this.#filter = new FilterBar((filter) => this.#change({ filter }));
    this.#tabs = new Tabs((tab) => this.#change({ tab }));
    this.#options = new OptionsBar((change) => this.#change(change));
    this.#list = new AskList(open);
    this.#panel = new ChartPanel(({ keys: [key, ...more], label }) => {
      if (key === undefined || this.#overview === undefined) return;
      if (more.length === 0) open(key);
      else this.#list.show(label, [key, ...more], { overview: this.#overview, language: this.#language });
    });
    this.#moves = new BoardMoves(this.#panel.element, (move, sentence) => {
      say(this.#spoken, sentence);
      editor.tell({ kind: 'setStatus', ...move });
    });
    const bar = make('div', { class: 'bar' }, this.#tabs.element, this.#options.element);
    const main = make('main', {}, bar, this.#panel.element);
    this.#content = make('div', { hidden: true }, this.#filter.element, main);
    const header = make('header', { class: 'top' }, this.#title);
    home.append(
      header,
      this.#notice,
      this.#content,
      this.#list.element,
      this.#moves.menu.element,
      this.#spoken,
    );
    say(this.#title, words.title[this.#language]());
    say(this.#notice, words.waiting[this.#language]());
  }

  receive(message: ToPage): void {
    this.#language = message.language;
    set(document.documentElement, 'lang', message.language);
    if (message.kind === 'nothing') {
      this.#overview = undefined;
      say(this.#title, words.title[message.language]());
      say(this.#notice, message.reason);
    } else {
      this.#overview = message.overview;
      if (message.borders !== undefined) this.#borders = message.borders ?? undefined;
    }
    this.#show();
    // Also when nothing changed: a move that was refused is on its way no longer.
    for (const card of this.#panel.element.querySelectorAll('[aria-busy]')) card.removeAttribute('aria-busy');
  }

  #change(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    this.#editor.keep(this.#state);
    if (this.#isDue) return;
    this.#isDue = true;
    // Once for all that is typed until the next picture.
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#show();
    });
  }

  #show(): void {
    const overview = this.#overview;
    this.#notice.hidden = overview !== undefined;
    this.#content.hidden = overview === undefined;
    if (overview === undefined) return;
    const language = this.#language;
    const state = this.#state;
    say(this.#title, overview.title || words.title[language]());
    const count = shownAsks(overview, state.filter).length;
    this.#filter.update({ overview, filter: state.filter, language, count });
    this.#tabs.update(state.tab, language);
    this.#options.update({ overview, state, language });
    this.#panel.update({ overview, state, language, borders: this.#borders });
    this.#moves.update(overview, language);
  }
}
