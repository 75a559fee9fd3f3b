// Draws the timeline: above, circles with the number of asks for which something is due, by period; below, the years of funding.
import { timelineWords as words } from '../../wording/charts/timeline.ts';
import { number } from '../../wording/say.ts';
import { framed, type Look, marked, widthFor } from '../look.ts';
import { element, textAt } from '../svg.ts';
import { widthOf, wrapped } from '../text-width.ts';
import { drawFunding } from './draw-funding.ts';
import { partOfSlot, slotName, slotOf, slotsOf } from './periods.ts';
import type { Lane, Spot, Timeline } from './timeline.ts';

const lane = { height: 44, left: 250, top: 62 };

interface Scale {
  readonly step: number;
  readonly left: (slot: Spot['slot']) => number;
}

export function drawTimeline(timeline: Timeline, look: Look): string {
  const width = widthFor(look, 720);
  const due = timeline.lanes.length === 0 ? { drawn: '', height: 0 } : drawDue(timeline, width, look);
  const funding = drawFunding(timeline, { y: due.height, width, left: lane.left }, look);
  return framed(
    { kind: 'timeline', width, height: due.height + funding.height, label: words.label[look.language]() },
    look,
    due.drawn,
    funding.drawn,
  );
}

function drawDue(timeline: Timeline, width: number, look: Look): { drawn: string; height: number } {
  const { lanes, periods, today } = timeline;
  const { language } = look;
  const slots = slotsOf(periods);
  const step = (width - lane.left - 8) / slots.length;
  const scale: Scale = { step, left: (slot) => lane.left + slots.indexOf(slot) * step };
  const bottom = lane.top + lanes.length * lane.height;
  const most = Math.max(...lanes.flatMap(({ spots }) => spots.map(({ keys }) => keys.length)));
  const now = scale.left(slotOf(today, periods)) + partOfSlot(today, periods) * step;
  const anyOverdue = lanes.some(({ spots }) => spots.some(({ overdue }) => overdue > 0));
  const head = words.due[language]() + (anyOverdue ? `  (${words.overdueSign[language]()})` : '');
  const drawn = [
    textAt(4, 16, head, { class: 'strong' }),
    ...slots.map((slot, place) => {
      const name = wrapped(slotName(slot, periods, language), { width: step, size: 10, lines: 2 });
      const at = scale.left(slot);
      const band = { class: 'band', x: at, y: lane.top, width: step, height: bottom - lane.top };
      return (
        (place % 2 === 0 ? element('rect', band) : '') +
        textAt(at + step / 2, lane.top - 22, name, { class: 'tiny', 'text-anchor': 'middle' })
      );
    }),
    ...lanes.map((one, place) =>
      laneOf(one, { y: lane.top + place * lane.height, scale, most, timeline }, look),
    ),
    element('path', { class: 'today', d: `M${now} ${lane.top - 6}V${bottom + 4}` }),
    textAt(now, bottom + 16, words.today[language](), { class: 'small today-name', 'text-anchor': 'middle' }),
  ];
  return { drawn: element('g', { class: 'due' }, ...drawn), height: bottom + 36 };
}

interface LanePlace {
  readonly y: number;
  readonly scale: Scale;
  readonly most: number;
  readonly timeline: Timeline;
}

function laneOf({ label, spots }: Lane, place: LanePlace, look: Look): string {
  const { y, scale, most, timeline } = place;
  const { language } = look;
  const middle = y + lane.height / 2;
  const lines = wrapped(label, { width: lane.left - 20, size: 12, lines: 2 });
  const largest = Math.min(lane.height / 2 - 3, scale.step / 2 - 1);
  const drawn = spots.map(({ slot, keys, overdue }) => {
    const when = slotName(slot, timeline.periods, language);
    const figure = number(keys.length, language);
    const radius = Math.min(
      largest,
      Math.max(widthOf(figure, 11) / 2 + 4, Math.sqrt(keys.length / most) * largest),
    );
    const x = scale.left(slot) + scale.step / 2;
    return marked(
      { keys, label: words.mark[language]({ what: label, when, asks: keys.length, overdue }), class: 'spot' },
      look,
      element('circle', { class: overdue > 0 ? 'dot overdue' : 'dot', cx: x, cy: middle, r: radius }),
      textAt(x, middle + 4, figure, {
        class: 'small',
        'text-anchor': 'middle',
      }),
      overdue > 0 ? textAt(x + radius, middle - radius + 6, '!', { class: 'alarm' }) : '',
    );
  });
  const start = middle + 4 - (lines.length - 1) * 7;
  return element(
    'g',
    { class: 'lane' },
    element('path', { class: 'rule', d: `M0 ${y}H${scale.left(slotsOf(timeline.periods)[0] ?? 0)}` }),
    textAt(4, start, lines),
    ...drawn,
  );
}
