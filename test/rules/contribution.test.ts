// What the region itself brings.
import { expect, test } from 'vitest';
import { contributionRules } from '../../server/rules/contribution/index.ts';
import { goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(contributionRules);
goldenRecords('contribution', world);

test('an offer that nobody takes care of is told in its own words', () => {
  const found = world.only('contribution: [{ text: { nl: Wij leveren grond., en: We give land. } }]');
  expect(sentence(found)).toBe(
    'Bij “Wij leveren grond.” staat niet wie daarvoor zorgt. Een aanbod zonder eigenaar blijft gemakkelijk liggen, terwijl het Rijk u eraan houdt. ' +
      'Noem onder `owner` de rol of persoon, en onder `by` wanneer het er is.',
  );
  expect(sentence(found, 'en')).toContain('For “We give land.” it is not said who takes care of it.');
});

test.each([
  ['draft', []],
  ['steering', ['info']],
  ['submit', ['warning']],
] as const)('is a gap, not a mistake: in profile %s', (profile, severities) => {
  const strict = new RuleWorld(contributionRules, { profile });
  expect(strict.findings('title: Spoor').map(({ severity }) => severity)).toEqual(severities);
});
