// The timeline as rows: what is due in which period, and which years money is asked for.
import { timelineWords as words } from '../../wording/charts/timeline.ts';
import { chartWords } from '../../wording/charts/common.ts';
import type { Language } from '../../wording/language.ts';
import { day, yearRange } from '../../wording/say.ts';
import type { Table, TableCell } from '../table.ts';
import { slotName, slotsOf } from './periods.ts';
import type { FundingRow, Lane, Timeline } from './timeline.ts';

export function timelineTable(timeline: Timeline, language: Language): Table {
  const { lanes, funding, more, today } = timeline;
  return {
    caption: words.caption[language]({ today: day(today, language) }),
    head: [words.what, words.when, chartWords.asks].map((word) => word[language]()),
    rows: [
      ...lanes.flatMap((lane) => dueRows(lane, timeline, language)),
      ...funding.map((row) => fundingRow(row, language)),
      ...(more > 0 ? [[chartWords.more[language]({ count: more }), '', '']] : []),
    ],
  };
}

function dueRows({ label, spots }: Lane, { periods }: Timeline, language: Language): Table['rows'] {
  return slotsOf(periods).flatMap((slot) =>
    spots
      .filter((spot) => spot.slot === slot)
      .map(({ keys, overdue }): readonly TableCell[] => {
        const when = slotName(slot, periods, language);
        const name = words.mark[language]({ what: label, when, asks: keys.length, overdue });
        return [label, when, { value: keys.length, keys, label: name }];
      }),
  );
}

/** With its own years, also where the drawing has no room for them. */
function fundingRow({ label, keys, from, until, end }: FundingRow, language: Language) {
  const isOpen = until === undefined || end === 'never';
  const years = isOpen ? words.fromYear[language]({ year: from }) : yearRange(from, until);
  const when = end === undefined ? years : `${years}, ${words[end][language]()}`;
  const name = chartWords.place[language]({ name: label, asks: keys.length });
  return [label, when, { value: keys.length, keys, label: name }];
}
