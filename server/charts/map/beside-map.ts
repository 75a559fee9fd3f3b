// What stands below a map: asks that have no area on it, the dashed line explained, and what the drawing is.
import { chartWords } from '../../wording/charts/common.ts';
import { mapWords } from '../../wording/charts/map.ts';
import { type Look, marked } from '../look.ts';
import { element, textAt } from '../svg.ts';
import { widthOf, wrapped } from '../text-width.ts';
import type { AreaMap } from './area-map.ts';

interface Below {
  readonly y: number;
  readonly width: number;
  /** Real borders are no drawing of ours. */
  readonly borders?: boolean;
}

export function besideMap(map: AreaMap, below: Below, look: Look): { drawn: string; height: number } {
  const { language } = look;
  const { scheme, everywhere, elsewhere } = map;
  const parts: string[] = [];
  let { y } = below;
  for (const [name, keys] of [
    [mapWords.everywhere, everywhere],
    [mapWords.elsewhere, elsewhere],
  ] as const) {
    if (keys.length === 0) continue;
    const label = chartWords.place[language]({ name: name[language](), asks: keys.length });
    const touch = { class: 'touch', x: 4, y: y - 16, width: widthOf(label, 12) + 10, height: 22, rx: 3 };
    parts.push(marked({ keys, label }, look, element('rect', touch), textAt(9, y, label)));
    y += 24;
  }
  if (scheme !== undefined) {
    parts.push(element('path', { class: 'scheme-area', d: `M9 ${y - 4}H38` }));
    parts.push(textAt(46, y, mapWords.schemeArea[language]({ scheme: scheme.label })));
    y += 22;
  }
  if (below.borders !== true) {
    const lines = wrapped(mapWords.drawing[language](), { width: below.width - 18, size: 11, lines: 2 });
    parts.push(textAt(9, y, lines, { class: 'small quiet' }));
    y += lines.length * 14;
  }
  return { drawn: parts.join(''), height: y + 4 };
}
