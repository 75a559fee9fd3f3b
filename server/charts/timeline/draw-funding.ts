// Draws the years for which money is asked: a bar for one ask, figures by year for several.
import { chartWords } from '../../wording/charts/common.ts';
import { timelineWords as words } from '../../wording/charts/timeline.ts';
import { number } from '../../wording/say.ts';
import { heatOf } from '../heat.ts';
import { type Look, marked } from '../look.ts';
import { element, textAt } from '../svg.ts';
import { cut } from '../text-width.ts';
import type { FundingRow, Timeline } from './timeline.ts';

const rowHeight = 26;

interface Place {
  readonly y: number;
  readonly width: number;
  readonly left: number;
}

export function drawFunding(
  timeline: Timeline,
  { y, width, left }: Place,
  look: Look,
): { drawn: string; height: number } {
  const { funding, years, today, more } = timeline;
  const { language } = look;
  if (funding.length === 0 || years.length === 0) return { drawn: '', height: 0 };
  const step = Math.min(64, (width - left - 24) / years.length);
  const top = y + 54;
  const bottom = top + funding.length * rowHeight;
  const most = Math.max(1, ...funding.flatMap((row) => row.years.map((keys) => keys.length)));
  const now = left + (Number(today.slice(0, 4)) - (years[0] ?? 0) + dayOfYear(today) / 366) * step;
  const isInside = now >= left && now <= left + years.length * step;
  const drawn = [
    textAt(4, y + 16, words.funding[language](), { class: 'strong' }),
    ...years.map((year, place) =>
      textAt(left + (place + 0.5) * step, top - 10, step < 30 ? `’${String(year).slice(2)}` : String(year), {
        class: 'tiny',
        'text-anchor': 'middle',
      }),
    ),
    ...funding.map((row, place) => rowOf(row, { y: top + place * rowHeight, left, step, most, years }, look)),
    ...(isInside
      ? [
          element('path', { class: 'today', d: `M${now} ${top - 4}V${bottom + 4}` }),
          textAt(now, bottom + 16, words.today[language](), {
            class: 'small today-name',
            'text-anchor': 'middle',
          }),
        ]
      : []),
    more > 0 ? textAt(4, bottom + 16, chartWords.more[language]({ count: more }), { class: 'quiet' }) : '',
  ];
  return { drawn: element('g', { class: 'funding' }, ...drawn), height: bottom - y + 26 };
}

const dayOfYear = (date: string): number => (Number(date.slice(5, 7)) - 1) * 30.5 + Number(date.slice(8, 10));

interface Row {
  readonly y: number;
  readonly left: number;
  readonly step: number;
  readonly most: number;
  readonly years: readonly number[];
}

function rowOf(row: FundingRow, at: Row, look: Look): string {
  const { language } = look;
  const name = marked(
    {
      keys: row.keys,
      label: chartWords.place[language]({ name: row.label, asks: row.keys.length }),
      class: 'name',
    },
    look,
    element('rect', { class: 'touch', x: 0, y: at.y + 1, width: at.left - 8, height: rowHeight - 2, rx: 3 }),
    textAt(4, at.y + 17, cut(row.label, at.left - 20, 12)),
  );
  const bars =
    row.keys.length === 1
      ? [oneBar(row, at)]
      : row.years.map((keys, place) => yearCell(keys, { row, place, at }, look));
  const goesOn = row.end === 'never' || (row.until ?? 0) > (at.years.at(-1) ?? 0);
  const endless = goesOn
    ? textAt(at.left + row.years.length * at.step + 4, at.y + 17, '→', { class: 'endless' })
    : '';
  return element(
    'g',
    { class: 'row' },
    element('path', { class: 'rule', d: `M0 ${at.y}H${at.left}` }),
    name,
    ...bars,
    endless,
  );
}

function oneBar({ years }: FundingRow, { y, left, step }: Row): string {
  const first = years.findIndex((keys) => keys.length > 0);
  const length = years.filter((keys) => keys.length > 0).length;
  if (first === -1) return '';
  return element('rect', {
    class: 'bar',
    x: left + first * step + 1,
    y: y + 6,
    width: length * step - 2,
    height: rowHeight - 12,
    rx: 3,
  });
}

function yearCell(
  keys: readonly string[],
  cell: { row: FundingRow; place: number; at: Row },
  look: Look,
): string {
  const { row, place, at } = cell;
  if (keys.length === 0) return '';
  const when = String(at.years[place] ?? '');
  const label = words.mark[look.language]({ what: row.label, when, asks: keys.length, overdue: 0 });
  const x = at.left + place * at.step;
  const box = { x: x + 1, y: at.y + 2, width: at.step - 2, height: rowHeight - 4, rx: 3 };
  return marked(
    { keys, label, class: 'cell' },
    look,
    element('rect', { ...box, class: heatOf(keys.length, at.most) }),
    textAt(x + at.step / 2, at.y + 17, number(keys.length, look.language), {
      class: 'small',
      'text-anchor': 'middle',
    }),
  );
}
