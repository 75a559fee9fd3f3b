// The moments of decision: deadlines that lie after them or behind us, and reactions that come too late.
import { describe, expect, test } from 'vitest';
import { calendarRules } from '../../server/rules/calendar/index.ts';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';
import { fixed, fixTitles, goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(calendarRules);
goldenRecords('calendar', world);

describe('what the author reads', () => {
  test('about a deadline after the last day of a moment', () => {
    const found = world.only('deadline: 2026-07-15\ndecisionMoment: voorjaarsnota-2026');
    expect(sentence(found)).toBe(
      'De deadline is 15 juli 2026, maar “Voorjaarsnota 2026” is uiterlijk op 1 juni 2026, vaak eerder. ' +
        'Wie daarna pas een besluit vraagt, wacht tot de volgende ronde. ' +
        'Vervroeg de deadline, of noem onder `decisionMoment` een later moment.',
    );
    expect(found.facts['norm']).toEqual({
      list: 'moments',
      entry: 'voorjaarsnota-2026',
      value: '2026-06-01',
    });
    expect(found.uncertain).toBe(true);
  });

  test('about a deadline that has passed', () => {
    expect(sentence(world.only('status: ingediend\ndeadline: 2026-02-01'))).toBe(
      'De deadline was 1 februari 2026, 39 dagen geleden, en de vraag staat nog open (“Ingediend”). ' +
        'Een vraag met een verlopen datum wordt gemakkelijk terzijde gelegd. ' +
        'Zet een nieuwe datum, leg de uitkomst vast in de status, of trek de vraag in.',
    );
  });

  test('about a moment of decision that has passed, of an ask without a deadline', () => {
    const text = 'status: ingediend\ndecisionMoment: voorjaarsnota-2025\n';
    const found = world.only(text);
    expect(sentence(found)).toBe(
      'Het beslismoment “Voorjaarsnota 2025” was op 1 juni 2025, 284 dagen geleden, en de vraag staat nog open (“Ingediend”). ' +
        'Een vraag met een verlopen datum wordt gemakkelijk terzijde gelegd. ' +
        'Noem een later beslismoment, leg de uitkomst vast in de status, of trek de vraag in.',
    );
    expect(found.uncertain).toBe(true);
    expect(fixTitles(found)).toEqual(['Kies een later moment: Voorjaarsnota 2026 (1 juni 2026)']);
    expect(world.codes(fixed(text, found, found.fixes[0]))).toEqual([]);
  });

  test('about a reaction after the closing', () => {
    const found = world.only('scheme: { id: nota-ruimte, effect: change }');
    expect(sentence(found)).toBe(
      'De inspraak op “Nota Ruimte” was op 12 maart 2026 voorbij, en deze vraag wil het plan anders. ' +
        'Een reactie na de sluiting hoeft het ministerie niet meer te beantwoorden. ' +
        'Richt de vraag op de behandeling in de Kamer of op de uitvoering; diende u op tijd in, zet dat dan met datum in `history`.',
    );
    expect(found.facts['norm']).toEqual({ list: 'schemes', entry: 'nota-ruimte', value: '2026-03-12' });
  });
});

describe('what the program mends', () => {
  const example = 'deadline: 2026-07-15\ndecisionMoment: voorjaarsnota-2026\n';

  test('the deadline comes forward, or a later moment of the same kind is chosen', () => {
    const found = world.only(example);
    expect(fixTitles(found)).toEqual([
      'Vervroeg de deadline naar 1 juni 2026',
      'Kies een later moment: Voorjaarsnota 2027 (1 juni 2027)',
    ]);
    for (const fix of found.fixes) expect(world.codes(fixed(example, found, fix))).toEqual([]);
  });

  test('a moment that lies behind us is not offered as a deadline', () => {
    const found = world.only('deadline: 2026-05-01\ndecisionMoment: voorjaarsnota-2025');
    expect(fixTitles(found, 'en')).toEqual([
      'Choose a later moment: Spring budget memorandum 2026 (1 June 2026)',
    ]);
  });

  test('after the last moment of the list only the deadline can move', () => {
    const found = world.only('deadline: 2031-01-01\ndecisionMoment: voorjaarsnota-2028');
    expect(fixTitles(found, 'en')).toEqual(['Bring the deadline forward to 1 June 2028']);
  });
});

describe('a submission that says when it was sent', () => {
  const reaction = (date: string, status: string) => ({
    'submissions/rga/submission.yaml': `id: rga\ntitle: Inbreng\nfictional: true\nsubmitter: rga\ndate: ${date}\n`,
    'submissions/rga/vraag.ask.yaml': `status: ${status}\nscheme: { id: nota-ruimte, effect: change }`,
  });

  test('may have been in time with the asks that were sent', () => {
    expect(world.codes(reaction('2026-03-11', 'ingediend'))).toEqual([]);
    expect(world.codes(reaction('2026-03-12', 'ingediend'))).toEqual(['calendar/closed vraag-1']);
    expect(world.codes(reaction('2026-03-11', 'concept'))).toEqual(['calendar/closed vraag-1']);
  });
});

describe('when the calendar cannot tell', () => {
  const why = (rule: string, example: string) => {
    const { checker } = checkerOf(exampleFiles(example), { rules: calendarRules });
    const statistics = checker.statistics().find((each) => each.rule === rule);
    return Object.keys(statistics?.notApplicable ?? {});
  };

  test('because the moment is in no code list', () => {
    expect(why('calendar/after-decision', 'deadline: 2026-12-16\ndecisionMoment: bo-mirt-2026')).toEqual([
      'moment-not-in-code-list',
    ]);
  });

  test('because no deadline or no moment is named', () => {
    expect(why('calendar/after-decision', 'decisionMoment: voorjaarsnota-2026')).toEqual(['no-deadline']);
    expect(why('calendar/after-decision', 'deadline: 2026-12-16')).toEqual(['no-decision-moment']);
  });

  test('because the consultation may still have been open', () => {
    const reaction = 'scheme: { id: nota-ruimte, effect: change }';
    const { checker } = checkerOf(exampleFiles(reaction), { rules: calendarRules, today: '2026-03-11' });
    expect(checker.findings()).toEqual([]);
  });
});
