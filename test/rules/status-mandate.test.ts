// Who gave the mandate to submit an ask: its own history, or the decision on the submission as a whole.
import { describe, expect, test } from 'vitest';
import { statusRules } from '../../server/rules/status/index.ts';
import { RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(statusRules);
const code = 'status/submitted-without-mandate rga-vraag';

/** An ask of a submission that says this about itself. */
const ask = (text: string, submission = '') => ({
  'submissions/rga/vraag.ask.yaml': `id: rga-vraag\n${text}\n`,
  'submissions/rga/submission.yaml': `id: rga\ntitle: Inbreng\nfictional: true\nsubmitter: rga\n${submission}\n`,
});
const history = (...steps: readonly string[]): string =>
  `history:\n${steps.map((step) => `  - { ${step} }\n`).join('')}`;

describe('without a mandate', () => {
  test.each(['ingediend', 'in-behandeling', 'afgewezen', 'uitgevoerd', 'bestuurlijk-vastgesteld', 'concept'])(
    'an ask that is %s',
    (status) => {
      const open = ['ingediend', 'in-behandeling'].includes(status);
      expect(world.codes(ask(`status: ${status}`))).toEqual(open ? [code] : []);
    },
  );

  test.each([
    ['toegezegd', 'followUp: [{ kind: toezegging, reference: TZ202603-123 }]'],
    ['motie-aangenomen', 'followUp: [{ kind: motie, reference: kst-29697-173 }]'],
    ['gehonoreerd', 'granted: { decision: { date: 2026-03-01 } }'],
    ['deels-gehonoreerd', 'granted: { decision: { date: 2026-03-01 } }'],
  ])('an ask that came further, to %s', (status, rest) => {
    expect(world.codes(ask(`status: ${status}\n${rest}`))).toEqual([code]);
  });

  test('an ask that was withdrawn needs none any more', () => {
    expect(world.codes(ask('status: ingetrokken'))).toEqual([]);
  });

  test('an ask of no submission has none either', () => {
    expect(world.codes({ 'los.ask.yaml': 'id: rga-vraag\nstatus: ingediend' })).toEqual([code]);
  });
});

describe('by its own history', () => {
  const sent = 'date: 2026-03-10, status: ingediend';

  test('a step of adoption with a decision is a mandate', () => {
    const adopted = 'date: 2026-03-05, status: bestuurlijk-vastgesteld, decision: { body: stuurgroep }';
    expect(world.codes(ask(`status: ingediend\n${history(adopted, sent)}`))).toEqual([]);
  });

  test('a step of adoption without a decision is none, and is pointed at', () => {
    const found = world.only(
      ask(`status: ingediend\n${history('date: 2026-03-05, status: bestuurlijk-vastgesteld', sent)}`),
    );
    expect(found.path).toEqual(['history', 0, 'status']);
    expect(sentence(found)).toBe(
      'De status is “Ingediend”, maar bij de stap “Bestuurlijk vastgesteld” ontbreekt het besluit. ' +
        'Zonder mandaat kan een bestuur in de regio later zeggen dat het de vraag niet heeft gesteld, en een ministerie vraagt er als eerste naar. ' +
        'Leg het besluit vast: onder `decision` bij de stap “Bestuurlijk vastgesteld” in `history`, of onder `adoptedBy` in `submission.yaml`.',
    );
  });

  test('an empty decision is none', () => {
    const adopted = 'date: 2026-03-05, status: bestuurlijk-vastgesteld, decision: {}';
    expect(world.codes(ask(`status: ingediend\n${history(adopted, sent)}`))).toEqual([code]);
  });

  test('a history that skips the adoption is one slip, told by the rule about steps', () => {
    expect(
      world.codes(ask(`status: ingediend\n${history('date: 2026-01-10, status: concept', sent)}`)),
    ).toEqual(['status/illegal-step rga-vraag']);
  });

  test('a history that ends before the ask was sent is one slip, told by the rule about order', () => {
    expect(world.codes(ask(`status: ingediend\n${history('date: 2026-01-10, status: concept')}`))).toEqual([
      'status/history-out-of-order rga-vraag',
    ]);
  });
});

describe('by the adoption of the submission', () => {
  const adopted = (date: string): string =>
    `adoptedBy: { body: stuurgroep, number: "2026-14", date: ${date} }`;
  const sent = `status: ingediend\n${history('date: 2026-03-10, status: ingediend')}`;

  test('on the day of submission at the latest', () => {
    expect(world.codes(ask(sent, adopted('2026-03-10')))).toEqual([]);
    expect(world.codes(ask(sent, adopted('2026-03-11')))).toEqual([code]);
  });

  test('the day is that of the history, else of the submission, else of the occasion', () => {
    const bare = 'status: ingediend';
    const given = (days: string): readonly string[] =>
      world.codes(ask(bare, `${days}\n${adopted('2026-03-05')}`));
    expect(given('date: 2026-03-05')).toEqual([]);
    expect(given('date: 2026-03-04')).toEqual([code]);
    expect(given('occasion: { date: 2026-03-05 }')).toEqual([]);
    expect(given('occasion: { date: 2026-03-04 }')).toEqual([code]);
    expect(given('date: 2026-03-05\noccasion: { date: 2026-03-04 }')).toEqual([]);
    expect(given('')).toEqual([]);
  });

  test('a decision without a date is taken at its word', () => {
    expect(world.codes(ask(sent, 'adoptedBy: { body: stuurgroep }'))).toEqual([]);
  });

  test('a decision that came too late is shown in the submission', () => {
    const found = world.only(ask(sent, adopted('2026-03-11')));
    expect(sentence(found, 'en')).toContain(
      'but the submission was adopted only on 11 March 2026, after the day it was submitted (10 March 2026).',
    );
    expect(found.related.map(({ file, label }) => [file, label])).toContainEqual([
      'submissions/rga/submission.yaml',
      'adopted-here',
    ]);
  });
});
