// An ask that waits for one that comes too late. By years of funding, else by deadlines; never by what is not said.
import { expect, describe, test } from 'vitest';
import { laterThanDependent } from '../../server/rules/link/later-than-dependent.ts';
import { RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld([laterThanDependent]);
const waiting = (own: string, other: string) => ({
  'submissions/rga/wonen.ask.yaml': `id: rga-wonen\n${own}\ndependsOn: [rga-rail]\n`,
  'submissions/rga/rail.ask.yaml': `id: rga-rail\n${other}\n`,
});
const years = (from: number | undefined, until: number | undefined, term = 'langjarig') =>
  `funding: { term: ${term}${from === undefined ? '' : `, from: ${from}`}${until === undefined ? '' : `, until: ${until}`} }`;

describe('by years', () => {
  test('homes of 2030 that wait for a railway of 2040', () => {
    const found = world.only(waiting(years(2027, 2030), years(2028, 2040)));
    expect([found.ask, found.path]).toEqual(['rga-wonen', ['dependsOn', 0]]);
    expect(sentence(found)).toBe(
      'Deze vraag loopt tot en met 2030, maar wacht op “rga-rail”, die tot en met 2040 loopt. ' +
        'Wat eerst nodig is, komt zo te laat, en dat ziet wie beide vragen leest. ' +
        'Pas een van beide aan, verwijs naar een eerdere fase, of gebruik `supports` als u niet echt hoeft te wachten.',
    );
    expect(found.related.map(({ file, label }) => [file, label])).toEqual([
      ['submissions/rga/wonen.ask.yaml', 'own-moment-here'],
      ['submissions/rga/rail.ask.yaml', 'other-moment-here'],
    ]);
  });

  test.each([
    ['ends in the same year', years(2027, 2030), years(2025, 2030), undefined],
    ['ends a year later', years(2027, 2030), years(2025, 2031), 'ends'],
    ['without an end begins in the last year', years(2027, 2030), years(2030, undefined), undefined],
    ['without an end begins after the last year', years(2027, 2030), years(2031, undefined), 'starts'],
    [
      'begins after yearly money was needed',
      years(2028, undefined, 'structureel'),
      years(2030, 2037),
      'starts',
    ],
    [
      'has begun when yearly money is needed',
      years(2028, undefined, 'structureel'),
      years(2028, 2037),
      undefined,
    ],
    [
      'ends after yearly money that should have no end',
      years(2028, 2030, 'structureel'),
      years(2028, 2037),
      undefined,
    ],
    ['says no years', years(2027, 2030), 'title: Spoor', undefined],
    ['is waited for without years', 'title: Wonen', years(2028, 2040), undefined],
    ['is waited for by one whose end is not said', years(2027, undefined), years(2030, 2040), undefined],
  ])('what %s', (_what, own, other, how) => {
    const found = world.findings(waiting(own, other));
    expect(found.map(({ facts }) => facts.how)).toEqual(how === undefined ? [] : [how]);
  });

  test('what was granted counts before what was asked', () => {
    const granted = 'status: gehonoreerd\ngranted: { amount: 1, from: 2026, until: 2029 }';
    expect(world.codes(waiting(years(2027, 2030), `${years(2028, 2040)}\n${granted}`))).toEqual([]);
  });
});

describe('by deadlines', () => {
  const deadline = (day: string, more = '') => `deadline: ${day}\n${more}`;

  test('a decision that is wanted after the one that waits for it', () => {
    const found = world.only(waiting(deadline('2026-06-01'), deadline('2026-09-15')));
    expect(found.facts).toMatchObject({ how: 'decided', own: '2026-06-01', other: '2026-09-15' });
    expect(sentence(found)).toContain(
      'Deze vraag wil uiterlijk 1 juni 2026 een besluit, maar wacht op “rga-rail”, die pas uiterlijk 15 september 2026 een besluit wil.',
    );
  });

  test.each([
    ['on the same day', deadline('2026-06-01'), deadline('2026-06-01')],
    ['earlier', deadline('2026-09-15'), deadline('2026-06-01')],
    ['taken already', deadline('2026-06-01'), deadline('2026-09-15', 'status: gehonoreerd')],
    ['on a day that is not said', deadline('2026-06-01'), 'title: Spoor'],
  ])('a decision %s holds', (_what, own, other) => {
    expect(world.codes(waiting(own, other))).toEqual([]);
  });

  test('are not told again when the years tell it', () => {
    const found = world.only(
      waiting(deadline('2026-06-01', years(2027, 2030)), deadline('2026-09-15', years(2028, 2040))),
    );
    expect(found.facts.how).toBe('ends');
  });
});

test.each([
  ['the other is over', years(2027, 2030), `status: ingetrokken\n${years(2028, 2040)}`],
  ['this one is over', `status: uitgevoerd\n${years(2027, 2030)}`, years(2028, 2040)],
  ['they wait for each other', years(2027, 2030), `dependsOn: [rga-wonen]\n${years(2028, 2040)}`],
])('nothing is said when %s', (_what, own, other) => {
  expect(world.codes(waiting(own, other))).toEqual([]);
});
