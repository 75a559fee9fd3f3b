// One bar of the ledger: what is claimed, a line for what there is, and the part above it hatched.
import { shortEuros } from '../../wording/charts/common.ts';
import { ledgerWords } from '../../wording/charts/ledger.ts';
import { type Look, marked } from '../look.ts';
import { element, textAt } from '../svg.ts';
import { widthOf } from '../text-width.ts';
import type { LedgerSum, Standing } from './ledger.ts';

interface Bar {
  /** What stands below it. */
  readonly name: string;
  readonly keys: readonly string[];
  readonly standing: Standing;
}

interface Place {
  readonly x: number;
  readonly step: number;
  readonly ground: number;
  readonly tall: number;
  /** The figure that is as tall as can be. */
  readonly top: number;
  readonly sum: LedgerSum;
}

export function ledgerBar(bar: Bar, place: Place, look: Look): string {
  const { x, step, ground, tall, top, sum } = place;
  const { standing, name, keys } = bar;
  const { available, claimed } = standing;
  const high = (amount: number) => (amount / top) * tall;
  const places = `${sum.envelope}, ${sum.kind}, ${name}`;
  return marked(
    { keys, label: ledgerWords.mark[look.language]({ places, ...standing }) },
    look,
    element('rect', {
      class: 'touch',
      x: x + 1,
      y: ground - tall - 18,
      width: step - 2,
      height: tall + 38,
      rx: 3,
    }),
    ...parts(bar, { x, step, ground, high }),
    available === undefined
      ? ''
      : element('path', { class: 'available', d: `M${x + 1} ${ground - high(available)}H${x + step - 1}` }),
    figure(
      standing,
      { x: x + step / 2, y: ground - topOf(high(claimed), high(available ?? 0)) - 5, step },
      look,
    ),
    textAt(x + step / 2, ground + 15, name, { class: 'small', 'text-anchor': 'middle' }),
  );
}

/** The figure stands on its bar, unless the line for what there is would run through it. */
const topOf = (claimed: number, available: number): number =>
  available >= claimed && available - claimed < 18 ? available : claimed;

interface Scale extends Pick<Place, 'x' | 'step' | 'ground'> {
  readonly high: (amount: number) => number;
}

/** From the ground: what shown asks claim, what others claim, what is too much. */
function parts({ standing }: Bar, { x, step, ground, high }: Scale): readonly string[] {
  const within = standing.claimed - standing.over;
  const own = Math.min(standing.shown, within);
  const wide = Math.max(4, Math.min(56, step - 8));
  const part = (amount: number, from: number, name: string): string => {
    const at = {
      x: x + (step - wide) / 2,
      y: ground - high(from + amount),
      width: wide,
      height: high(amount),
    };
    return amount <= 0 ? '' : element('rect', { class: name, ...at });
  };
  return [
    part(own, 0, 'bar'),
    part(within - own, own, 'bar others'),
    part(standing.over, within, 'bar over'),
  ];
}

/** The claim above its bar, where there is room for it. */
function figure(standing: Standing, at: { x: number; y: number; step: number }, { language }: Look): string {
  const sign = standing.over > 0 ? '▲ ' : '';
  const words = sign + shortEuros(standing.claimed, language);
  const fitting = widthOf(words, standing.over > 0 ? 11 : 10) <= at.step - 2 ? words : sign.trim();
  if (standing.claimed === 0 || fitting === '') return '';
  const name = sign === '' ? 'tiny' : 'tiny alarm';
  return textAt(at.x, at.y, fitting, { class: name, 'text-anchor': 'middle' });
}
