// The tabs, one for each chart. Arrow keys, Home and End go from one to the next and show it.
import { type ChartName, chartNames, chartTitles } from '../../../server/charts/pictures.ts';
import type { Language } from '../../../server/wording/language.ts';
import { pageWords as words } from '../../wording/dashboard-page.ts';
import { make, say, set } from '../form/dom.ts';

export const panelId = 'chart-panel';
export const tabId = (name: ChartName): string => `tab-${name}`;

export class Tabs {
  readonly element = make('div', { role: 'tablist', class: 'tabs' });
  readonly #tabs: ReadonlyMap<ChartName, HTMLButtonElement>;
  readonly #choose: (name: ChartName) => void;

  constructor(choose: (name: ChartName) => void) {
    this.#choose = choose;
    this.#tabs = new Map(chartNames.map((name) => [name, this.#tab(name)]));
    this.element.append(...this.#tabs.values());
  }

  update(chosen: ChartName, language: Language): void {
    set(this.element, 'aria-label', words.charts[language]());
    for (const [name, tab] of this.#tabs) {
      say(tab, chartTitles[name][language]());
      set(tab, 'aria-selected', String(name === chosen));
      set(tab, 'tabindex', name === chosen ? '0' : '-1');
    }
  }

  #tab(name: ChartName): HTMLButtonElement {
    const tab = make('button', { type: 'button', role: 'tab', id: tabId(name), 'aria-controls': panelId });
    tab.addEventListener('click', () => this.#choose(name));
    tab.addEventListener('keydown', (event) => {
      const next = nextOf(name, event.key);
      if (next === undefined) return;
      event.preventDefault();
      this.#choose(next);
      this.#tabs.get(next)?.focus();
    });
    return tab;
  }
}

function nextOf(name: ChartName, key: string): ChartName | undefined {
  const place = chartNames.indexOf(name);
  if (key === 'ArrowRight') return chartNames[(place + 1) % chartNames.length];
  if (key === 'ArrowLeft') return chartNames.at(place - 1);
  if (key === 'Home') return chartNames[0];
  return key === 'End' ? chartNames.at(-1) : undefined;
}
