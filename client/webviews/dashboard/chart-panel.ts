// The chart in front, as a drawing or as a table. It is drawn again when what it shows, the filter or the room changes, and then
// only what differs is touched.
import { shownAsks } from '../../../server/charts/filter.ts';
import type { Borders } from '../../../server/charts/map/borders.ts';
import { measureId, measuresOf } from '../../../server/charts/map/measure.ts';
import { chartTitles, pictureOf } from '../../../server/charts/pictures.ts';
import { tableHtml } from '../../../server/charts/table.ts';
import type { Overview } from '../../../server/features/overview/overview.ts';
import type { Language } from '../../../server/wording/language.ts';
import { make, say, set } from '../form/dom.ts';
import { morph } from './morph.ts';
import { type Chosen, listenToMarks, reachOne } from './marks.ts';
import type { State } from './state.ts';
import { panelId, tabId } from './tabs.ts';

export interface Shown {
  readonly overview: Overview;
  readonly language: Language;
  readonly state: State;
  readonly borders?: Borders;
}

export class ChartPanel {
  /** Tab reaches it when what it holds is wider than the page, so that the arrow keys scroll it. */
  readonly element = make('div', { role: 'tabpanel', id: panelId, class: 'panel' });
  readonly #empty = make('p', { class: 'notice' });
  readonly #home = make('div', { class: 'chart-home' });
  readonly #scroll: HTMLElement;
  #drawn = '';
  #shown: Shown | undefined;
  #width = 0;

  constructor(choose: (chosen: Chosen) => void) {
    this.#scroll = make('div', { class: 'scroll', role: 'region' }, this.#home);
    this.element.append(this.#empty, this.#scroll);
    listenToMarks(this.#home, choose);
    new ResizeObserver(() => requestAnimationFrame(() => this.#measure())).observe(this.element);
  }

  update(shown: Shown): void {
    const before = this.#shown?.state.tab;
    this.#shown = shown;
    this.#draw();
    if (before === shown.state.tab) return;
    this.#scroll.scrollTo(0, 0);
  }

  #measure(): void {
    // In steps, so that pulling at the edge of the page does not draw at every pixel.
    const width = Math.floor(this.element.clientWidth / 20) * 20;
    if (width === this.#width || width === 0) return;
    this.#width = width;
    this.#draw();
  }

  #draw(): void {
    if (this.#shown === undefined || this.#width === 0) return;
    const { language, state } = this.#shown;
    set(this.element, 'aria-labelledby', tabId(state.tab));
    set(this.#scroll, 'aria-label', chartTitles[state.tab][language]());
    const { empty = '', markup } = drawnAs(this.#shown, this.#width);
    say(this.#empty, empty);
    this.#empty.hidden = empty === '';
    if (markup !== this.#drawn) {
      this.#drawn = markup;
      morph(this.#home, markup);
      reachOne(this.#home);
    }
    set(this.#scroll, 'tabindex', this.#scroll.scrollWidth > this.#scroll.clientWidth ? '0' : undefined);
  }
}

function drawnAs(
  { overview, language, state, borders }: Shown,
  width: number,
): { empty?: string; markup: string } {
  const { tab, filter, measure, scheme, around } = state;
  const measures = measuresOf(shownAsks(overview, filter));
  const picture = pictureOf(tab, overview, filter, {
    measure: measures.find((one) => measureId(one) === measure) ?? 'asks',
    scheme,
    around,
    borders,
  });
  if (picture.empty !== undefined) return { empty: picture.empty, markup: '' };
  return {
    markup: state.tables.includes(tab)
      ? tableHtml(picture.table(language), language, true)
      : picture.draw({ language, interactive: true, width }),
  };
}
