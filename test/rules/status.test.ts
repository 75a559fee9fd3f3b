// The life of an ask: which step may follow which, and what a promise must carry.
import { describe, expect, test } from 'vitest';
import { statusRules } from '../../server/rules/status/index.ts';
import { goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(statusRules);
goldenRecords('status', world);

describe('what the author reads', () => {
  test('about a skipped step', () => {
    const found = world.only(
      'status: ingediend\nhistory:\n  - {date: 2026-01-10, status: concept}\n  - {date: 2026-02-10, status: ingediend}',
    );
    expect(sentence(found)).toBe(
      'Van “Concept” kan een vraag niet in één stap naar “Ingediend”. Daarna volgt “Ambtelijk afgestemd”. ' +
        'Zonder de stappen ertussen is later niet te bewijzen wie waarmee heeft ingestemd. ' +
        'Vul de ontbrekende stap met datum in onder `history`, of verbeter de status.',
    );
    expect(found.related.map(({ line, label }) => [line, label])).toEqual([[5, 'previous-status-here']]);
  });

  test('about an ask that was closed and goes on', () => {
    const found = world.only(
      'status: in-behandeling\nhistory:\n  - {date: 2026-01-10, status: afgewezen}\n  - {date: 2026-02-10, status: in-behandeling}',
    );
    expect(sentence(found)).toBe(
      'Na “Afgewezen” is een vraag afgesloten, maar hier gaat zij door naar “In behandeling”. ' +
        'Zo is later niet na te gaan wat er met de eerste vraag is gebeurd. ' +
        'Stelt u de vraag opnieuw, maak er dan een nieuwe vraag van; verbeter anders de status.',
    );
  });

  test('about a promise without a number', () => {
    const found = world.only('status: toegezegd\nfollowUp: [{kind: toezegging, date: 2026-03-12}]');
    expect(sentence(found, 'en')).toBe(
      'The status is “Promised by a minister”, but the number of the “toezegging” is missing. ' +
        'Without a place to find it nobody can hold the government to it. ' +
        'Put the “toezegging” with its number (`reference`) under `followUp`, or choose an earlier status.',
    );
  });
});
