// What an ask still lacks before it can be handed in, and which answers rest on something unreadable.
import { describe, expect, test } from 'vitest';
import type { Ask } from '../../server/records/ask.ts';
import { completenessGaps, completenessWants } from '../../server/records/completeness.ts';
import { readAsk } from '../../server/records/read.ts';
import { watch } from '../../server/records/watch.ts';
import { missing } from '../../server/rules/schema/missing.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';
import { wordFinding } from '../../server/wording/catalogue.ts';
import type { Facts } from '../../server/wording/fact.ts';

const reading = { document: 0, unreliable: [] };
const draft = { id: 'rga-wokt', title: 'Relatief criterium', status: 'concept' };
const complete = {
  ...draft,
  owner: 'strategist',
  targetRegions: ['GM0014'],
  instrument: { type: 'woondeal' },
  funding: { term: 'geen' },
  addressee: { ministries: ['bzk'] },
  deadline: '2026-06-01',
};
const askOf = (record: object): Ask => readAsk(record, reading).ask;
const gapsOf = (record: object): string[] =>
  completenessGaps(askOf(record)).map(({ alternatives }) =>
    alternatives.map((path) => path.join('.')).join(' or '),
  );

describe('a complete ask', () => {
  test('lacks nothing', () => {
    expect(gapsOf(complete)).toEqual([]);
  });

  test('a first draft lacks everything that is wanted', () => {
    expect(gapsOf(draft)).toEqual([
      'owner',
      'targetRegions',
      'instrument.type',
      'funding.term',
      'addressee.ministries or addressee.committees',
      'deadline or decisionMoment',
    ]);
    expect(gapsOf(draft)).toHaveLength(completenessWants);
  });

  test.each([
    ['a committee will do', { addressee: { committees: ['tk-biza'] } }, []],
    ['a decision moment will do', { deadline: undefined, decisionMoment: 'voorjaarsnota-2026' }, []],
    ['an empty list says nothing', { targetRegions: [] }, ['targetRegions']],
    ['a block without its main field says nothing', { instrument: { conditions: 'x' } }, ['instrument.type']],
  ])('%s', (_name, part, wanted) => {
    expect(gapsOf({ ...complete, ...part })).toEqual(wanted);
  });

  test.each([
    ['a rejected ask lacks nothing any more', { status: 'afgewezen' }, []],
    ['a delivered ask lacks nothing any more', { status: 'uitgevoerd' }, []],
    ['a granted ask needs no day of decision', { status: 'gehonoreerd' }, ['owner']],
    ['an ask that is considered does', { status: 'in-behandeling' }, ['owner', 'deadline']],
  ])('%s', (_name, part, wanted) => {
    const { deadline: _deadline, owner: _owner, ...rest } = complete;
    const wishes: string[] = [];
    const context = { today: '2026-03-12', vocabulary: builtInVocabulary() };
    missing.check(askOf({ ...rest, ...part }), context, ({ at }) => wishes.push(at.join('.')));
    expect(wishes).toEqual(wanted);
  });

  test('is asked for in plain words', () => {
    const said: string[] = [];
    const facts: Facts[] = [];
    const context = { today: '2026-03-12', vocabulary: builtInVocabulary() };
    const { addressee: _addressee, owner: _owner, ...rest } = complete;
    missing.check(askOf(rest), context, (found) => {
      facts.push(found.facts);
      said.push(wordFinding('schema/missing', found.facts, 'nl'));
    });
    expect(facts.map(({ key }) => key)).toEqual(['owner', 'addressee.ministries']);
    expect(said[0]).toBe(
      'Voor het indienen is “owner” (Eigenaar) nodig; dat is nog niet ingevuld. De rol of persoon in uw organisatie die over deze vraag gaat, zoals genoemd in de inbreng. Zonder eigenaar is er niemand om navraag bij te doen. Vul het in, of controleer voorlopig met “profile: draft”.',
    );
    expect(said[1]).toContain('“addressee.ministries” of “addressee.committees”');
  });
});

describe('an answer that rests on something unreadable', () => {
  const { ask, malformed } = readAsk(
    { ...complete, funding: { term: 'meerjarig', until: 'ooit' }, supports: ['rga-rail', []] },
    reading,
  );

  test.each([
    ['the year that could not be read', (one: Ask) => one.funding?.until, true],
    ['the term beside it', (one: Ask) => one.funding?.term, false],
    ['the links that could be read beside others', (one: Ask) => one.links, false],
    ['another field', (one: Ask) => one.title, false],
  ])('is known by reading %s', (_name, look, wanted) => {
    const watched = watch(ask, malformed);
    look(watched.ask);
    expect(watched.readTouched()).toBe(wanted);
    expect(watched.readTouched()).toBe(false);
  });

  test('the watched ask says the same as the ask', () => {
    expect({ ...watch(ask, malformed).ask }).toEqual(ask);
  });

  test('a record that is no record at all makes every answer unsure', () => {
    const none = readAsk(['x', 'y'], reading);
    const watched = watch(none.ask, none.malformed);
    expect(watched.ask.nationalGoals).toEqual([]);
    expect(watched.readTouched()).toBe(true);
  });
});
