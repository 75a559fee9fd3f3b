// National goals: what an ask is for, and whether each goal of a submission has an ask.
import { describe, expect, test } from 'vitest';
import { goalRules } from '../../server/rules/goal/index.ts';
import { noChoice } from '../../server/rules/goal/no-choice.ts';
import { fixed, goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(goalRules);
goldenRecords('goal', world);

describe('a goal that is not in the list', () => {
  const unknown = new RuleWorld(goalRules.filter(({ code }) => code === 'goal/unknown'));

  test('is replaced safely when it is another name of one goal', () => {
    const text = 'nationalGoals: [mobiliteit]\n';
    const found = unknown.only(text);
    expect(found.fixes.map(({ safety, facts }) => [safety, facts])).toEqual([
      ['safe', { by: 'bereikbaarheid' }],
    ]);
    const files = fixed(text, found, found.fixes[0]);
    expect(files[found.file]).toContain('nationalGoals: [bereikbaarheid]');
    expect(unknown.codes(files)).toEqual([]);
  });

  test('is left to the author when it is a guess', () => {
    const found = unknown.only('nationalGoals: [woningbow]');
    expect(found.fixes.map(({ safety }) => safety)).toContain('review');
    expect(found.fixes.map(({ safety }) => safety)).not.toContain('safe');
    expect(sentence(found)).toContain(
      '“woningbow” staat niet in de lijst van nationale doelen. Bedoelde u “woningbouw”',
    );
  });
});

describe('a goal of a submission', () => {
  const cover = new RuleWorld(goalRules.filter(({ code }) => code === 'goal/without-ask'));
  const portfolio = (goals: string, ...asks: string[]) => ({
    'submissions/rga/submission.yaml': `id: rga-1\ntitle: Inbreng\nsubmitter: rga\nnationalGoals: [${goals}]\n`,
    ...Object.fromEntries(asks.map((ask, place) => [`submissions/rga/vraag-${place}.ask.yaml`, `${ask}\n`])),
  });

  test('without an ask is told at that goal', () => {
    const found = cover.only(portfolio('woningbouw, klimaat', 'nationalGoals: [woningbouw]'));
    expect([found.file, found.path, found.facts.goal]).toEqual([
      'submissions/rga/submission.yaml',
      ['nationalGoals', 1],
      'klimaat',
    ]);
    expect(sentence(found)).toBe(
      'De inbreng noemt het doel “Klimaat”, maar geen enkele vraag draagt daaraan bij. ' +
        'In het gesprek valt dan op dat u een opgave noemt zonder er iets voor te vragen of te bieden. ' +
        'Maak er een vraag voor, noem het doel bij een vraag die eraan bijdraagt, of haal het hier weg.',
    );
  });

  test('that no list knows is told there, once, and mended there', () => {
    const goals = new RuleWorld(
      goalRules.filter(({ code }) => code === 'goal/unknown' || code === 'goal/without-ask'),
    );
    const files = portfolio('woningbouw, mobiliteit', 'nationalGoals: [woningbouw, bereikbaarheid]');
    const found = goals.only(files);
    expect([found.rule, found.file, found.path]).toEqual([
      'goal/unknown',
      'submissions/rga/submission.yaml',
      ['nationalGoals', 1],
    ]);
    expect(found.fixes.map(({ safety }) => safety)).toEqual(['safe']);
    const mended = fixed(files, found, found.fixes[0]);
    expect(mended[found.file]).toContain('nationalGoals: [woningbouw, bereikbaarheid]');
    expect(goals.codes(mended)).toEqual([]);
  });

  test.each([
    ['has an ask for it', 'klimaat', ['nationalGoals: [klimaat]']],
    ['contains the goal of an ask', 'klimaat, energie', ['nationalGoals: [industrie-verduurzaming]']],
    ['has an ask that was rejected', 'klimaat', ['nationalGoals: [klimaat]\nstatus: afgewezen']],
    ['belongs to a submission without asks yet', 'klimaat', []],
  ])('is covered when it %s', (_when, goals, asks) => {
    expect(cover.codes(portfolio(goals, ...asks))).toEqual([]);
  });

  test.each([
    ['an ask that was withdrawn', 'nationalGoals: [klimaat]\nstatus: ingetrokken'],
    ['an ask for a related goal only', 'nationalGoals: [verduurzaming]'],
    ['an ask for a goal that contains it', 'nationalGoals: [veiligheid]'],
  ])('is not covered by %s', (_what, ask) => {
    const goals = ask.includes('veiligheid') ? 'defensie' : 'klimaat';
    expect(cover.codes(portfolio(goals, ask))).toEqual(['goal/without-ask']);
  });
});

describe('completeness', () => {
  const text = 'title: Eén loket';
  test('is not asked of a draft', () => {
    expect(new RuleWorld(goalRules, { profile: 'draft' }).codes(text)).toEqual([]);
  });
  test('is information while the paper is being steered', () => {
    const found = new RuleWorld(goalRules, { profile: 'steering' }).only(text);
    expect([found.rule, found.severity]).toEqual(['goal/missing', 'info']);
  });
  test('is an error when it is submitted', () => {
    expect(world.only(text).severity).toBe('error');
  });
});

describe('a submission in which all is first', () => {
  const choice = new RuleWorld([noChoice]);
  const asks = (priorities: readonly (number | undefined)[], last = '') =>
    priorities
      .map(
        (priority, place) => `id: vraag-${place}\n${priority === undefined ? '' : `priority: ${priority}\n`}`,
      )
      .join('---\n') + last;

  test('is told once, in the submission, with the first asks beside it', () => {
    const found = choice.only({ 'submissions/rga/v.ask.yaml': asks([1, 1, 1, 1, 1, 1, 1]) });
    expect([found.file, found.ask, found.path]).toEqual([
      'submissions/rga/submission.yaml',
      undefined,
      ['title'],
    ]);
    expect(found.facts).toEqual({ count: 7, norm: { list: 'words', entry: 'choice-among-asks', value: 5 } });
    expect(found.related).toHaveLength(5);
    expect(sentence(found)).toBe(
      'Alle 7 vragen van deze inbreng hebben prioriteit 1. In een gesprek is tijd voor twee of drie vragen; kiest u niet, dan kiest het Rijk. ' +
        'Laat prioriteit 1 staan bij wat voor u het zwaarst weegt, en geef de andere vragen 2 of 3.',
    );
  });

  test.each([
    ['five', [1, 1, 1, 1, 1], 1],
    ['four, which is few', [1, 1, 1, 1], 0],
    ['five, of which one comes second', [1, 1, 1, 1, 2], 0],
    ['five, and one without, which comes behind', [1, 1, 1, 1, 1, undefined], 0],
    ['five that all come second', [2, 2, 2, 2, 2], 0],
  ])('%s', (_what, priorities, count) => {
    expect(choice.codes({ 'submissions/rga/v.ask.yaml': asks(priorities) })).toHaveLength(count);
  });

  test('is looked at without the asks that are over', () => {
    const over = (status: string) => `---\nid: vraag-oud\npriority: 2\nstatus: ${status}\n`;
    const files = (status: string) => ({
      'submissions/rga/v.ask.yaml': asks([1, 1, 1, 1, 1], over(status)),
    });
    expect(choice.codes(files('concept'))).toEqual([]);
    expect(choice.codes(files('ingetrokken'))).toEqual(['goal/no-choice']);
  });
});
