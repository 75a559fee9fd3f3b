// What is due when, and for which years money is asked.
import { describe, expect, test } from 'vitest';
import { drawTimeline } from '../../server/charts/timeline/draw-timeline.ts';
import { periodsFor, slotName, slotOf, slotsOf } from '../../server/charts/timeline/periods.ts';
import { timelineTable } from '../../server/charts/timeline/timeline-table.ts';
import { timelineOf } from '../../server/charts/timeline/timeline.ts';
import { valueOf } from '../../server/charts/table.ts';
import { ask, largeOverview, overviewOf } from '../worlds/overview-world.ts';

const due = (key: string, kind: string, date: string, overdue = false) => ({
  key,
  path: [],
  kind,
  label: kind,
  text: '',
  due: date,
  overdue,
  closed: false,
});
const overview = overviewOf(
  [
    ask('a#0', { from: 2027, until: 2030, moment: { id: 'voorjaarsnota', date: '2026-05-31' } }),
    ask('b#0', { from: 2028, isEndless: true, moment: { id: 'ooit' } }),
    ask('c#0', { from: 2027, until: 2030, isOver: true }),
  ],
  {
    followUps: [
      due('a#0', 'deadline', '2026-03-01', true),
      due('b#0', 'deadline', '2026-04-20'),
      due('b#0', 'toezegging', '2026-04-02'),
      due('b#0', 'contribution', '2026-06-01'),
      { ...due('a#0', 'decisionMoment', '2026-05-31'), text: 'Voorjaarsnota 2026' },
      { ...due('b#0', 'decisionMoment', ''), due: undefined, text: 'ooit' },
    ],
  },
);

describe('the timeline', () => {
  test('tells what is due in each period, and the years of funding', () => {
    const { rows } = timelineTable(timelineOf(overview, {}), 'nl');
    expect(rows.map((row) => row.map(valueOf))).toEqual([
      ['Uiterlijk antwoord nodig', 'mrt 2026', 1],
      ['Uiterlijk antwoord nodig', 'apr 2026', 1],
      ['Toezeggingen en moties', 'apr 2026', 1],
      ['Eigen bijdragen', 'jun 2026', 1],
      ['Voorjaarsnota 2026', 'mei 2026', 1],
      ['ooit', 'datum onbekend', 1],
      ['a#0', '2027–2030', 1],
      ['b#0', 'vanaf 2028, zonder einde', 1],
    ]);
  });

  test('marks what is overdue with a sign and in words, and draws today', () => {
    const drawn = drawTimeline(timelineOf(overview, {}), { language: 'nl' });
    expect(drawn).toContain('<title>Uiterlijk antwoord nodig, mrt 2026: 1 vraag, waarvan 1 te laat</title>');
    expect(drawn).toContain('class="alarm">!</text>');
    expect(drawn).toContain('vandaag');
  });

  test('tells a moment of decision that went by as overdue, and none of an answered ask', () => {
    const passed = { ...due('a#0', 'decisionMoment', '2026-03-01', true), text: 'Voorjaarsnota' };
    const answered = { ...passed, key: 'b#0', overdue: false, closed: true };
    const asks = [ask('a#0'), ask('b#0', { status: 'deels-gehonoreerd' })];
    const { lanes } = timelineOf(overviewOf(asks, { followUps: [passed, answered] }), {});
    expect(lanes).toMatchObject([{ label: 'Voorjaarsnota', spots: [{ keys: ['a#0'], overdue: 1 }] }]);
  });

  test('tells the years of long money whole, and what does not say when it ends', () => {
    const asks = [
      ask('spoor#0', { from: 2027, until: 2076 }),
      ask('dijk#0', { from: 2015, until: 2030 }),
      ask('bus#0', { from: 2028 }),
    ];
    const timeline = timelineOf(overviewOf(asks), {});
    expect(timelineTable(timeline, 'nl').rows.map((row) => row.map(valueOf))).toEqual([
      ['dijk#0', '2015–2030', 1],
      ['spoor#0', '2027–2076', 1],
      ['bus#0', 'vanaf 2028, einde niet genoemd', 1],
    ]);
    expect(drawTimeline(timeline, { language: 'nl' }).match(/class="endless"/gu)).toHaveLength(1);
    expect(timeline.funding.at(-1)?.years.flat()).toEqual(['bus#0']);
  });

  test('takes many asks together by submission', () => {
    const { funding, more } = timelineOf(largeOverview(2000), {});
    expect(funding).toHaveLength(40);
    expect(more).toBe(50);
  });
});

describe('periods', () => {
  test.each([
    ['months for dates of one year', ['2026-01-05', '2026-12-31'], 1, 'jan 2026'],
    ['quarters for dates of some years', ['2026-01-05', '2029-12-31'], 3, 'jan–mrt 2026'],
    ['years for dates far apart', ['2026-01-05', '2040-12-31'], 12, '2026'],
  ])('are %s', (_, dates, months, first) => {
    const periods = periodsFor(dates, '2026-03-12');
    expect(periods.months).toBe(months);
    expect(slotName(0, periods, 'nl')).toBe(first);
  });

  test('take together what lies far off, and what has no date', () => {
    const dates = ['1850-01-01', '2026-05-01', '9999-12-31', undefined, 'ooit'];
    const periods = periodsFor(dates, '2026-03-12');
    expect(dates.map((date) => slotOf(date, periods))).toEqual(['earlier', 6, 'later', 'undated', 'undated']);
    expect(slotsOf(periods).length).toBeLessThan(22);
  });
});
