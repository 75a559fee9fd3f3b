// What the chart in front lets one choose besides the filter, and the switch between chart and table.
import { shownAsks } from '../../../server/charts/filter.ts';
import { linkGraphOf } from '../../../server/charts/graph/link-graph.ts';
import { measureId, measureName, measuresOf } from '../../../server/charts/map/measure.ts';
import type { Overview } from '../../../server/features/overview/overview.ts';
import type { Language } from '../../../server/wording/language.ts';
import { pageWords as words } from '../../wording/dashboard-page.ts';
import { make, say } from '../form/dom.ts';
import { type Option, Picker } from './picker.ts';
import type { State } from './state.ts';

type Change = (change: Partial<State>) => void;

interface Shown {
  readonly overview: Overview;
  readonly state: State;
  readonly language: Language;
}

export class OptionsBar {
  readonly element = make('div', { class: 'options' });
  readonly #measure: Picker;
  readonly #scheme: Picker;
  readonly #around: Picker;
  readonly #switch = make('button', { type: 'button', class: 'switch' });
  #state: State | undefined;

  constructor(change: Change) {
    this.#measure = new Picker((measure) => change({ measure }));
    this.#scheme = new Picker((scheme) => change({ scheme: scheme || undefined }));
    this.#around = new Picker((around) => change({ around: around || undefined }));
    this.#switch.addEventListener('click', () => {
      const { tab, tables = [] } = this.#state ?? {};
      if (tab === undefined) return;
      change({ tables: tables.includes(tab) ? tables.filter((one) => one !== tab) : [...tables, tab] });
    });
    const pickers = [this.#measure, this.#scheme, this.#around].map(({ element }) => element);
    this.element.append(...pickers, this.#switch);
  }

  update(shown: Shown): void {
    const { state, language } = shown;
    this.#state = state;
    this.#measure.element.hidden = state.tab !== 'map';
    this.#scheme.element.hidden = state.tab !== 'map';
    this.#around.element.hidden = state.tab !== 'graph';
    if (state.tab === 'map') this.#updateMap(shown);
    if (state.tab === 'graph') {
      this.#around.offer([{ value: '', label: words.all[language]() }, ...linkedAsks(shown)]);
      this.#around.update(words.around[language](), state.around ?? '');
    }
    const isTable = state.tables.includes(state.tab);
    say(this.#switch, (isTable ? words.asChart : words.asTable)[language]());
  }

  #updateMap({ overview, state, language }: Shown): void {
    const measures = measuresOf(shownAsks(overview, state.filter));
    this.#measure.offer(
      measures.map((measure) => ({ value: measureId(measure), label: measureName(measure, language) })),
    );
    const isOffered = measures.some((measure) => measureId(measure) === state.measure);
    this.#measure.update(words.shadeBy[language](), isOffered ? (state.measure ?? 'asks') : 'asks');
    const schemes = Object.entries(overview.names.schemes).filter(([, { tiles }]) => tiles !== undefined);
    this.#scheme.offer([
      { value: '', label: words.none[language]() },
      ...schemes.map(([value, { label }]) => ({ value, label })),
    ]);
    const isKnown = schemes.some(([code]) => code === state.scheme);
    this.#scheme.update(words.schemeArea[language](), isKnown ? (state.scheme ?? '') : '');
  }
}

const most = 200;

/** The asks that have links and fit the filter, by title. */
function linkedAsks({ overview, state, language }: Shown): readonly Option[] {
  const { allLinks } = linkGraphOf(overview, state.filter);
  const titles = new Map<string, string>();
  for (const { fromKey, fromTitle, toKey, toTitle } of allLinks) {
    if (fromKey !== undefined) titles.set(fromKey, fromTitle);
    if (toKey !== undefined) titles.set(toKey, toTitle);
  }
  return [...titles]
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language))
    .slice(0, most);
}
