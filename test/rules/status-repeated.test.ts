// An ask that comes back after it was rejected: told until it is written down what is new.
import { describe, expect, test } from 'vitest';
import { repeatedAfterRejection } from '../../server/rules/status/repeated-after-rejection.ts';
import { RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld([repeatedAfterRejection]);

const before = 'submissions/PV22/eerder.ask.yaml';
const again = 'submissions/GM0114/opnieuw.ask.yaml';
const ask = (id: string, title: string, status: string, more = '') =>
  `id: ${id}\ntitle: ${title}\nstatus: ${status}\nnationalGoals: [bereikbaarheid]\ntargetRegions: [GM0114]\n${more}`;
const rejected = ask('dre-rondweg', 'Betaal mee aan de rondweg om Klazienaveen', 'afgewezen');
const both = (more = '', status = 'ingediend', old = rejected) => ({
  [before]: old,
  [again]: ask('em-rondweg', 'Draag bij aan een rondweg bij Klazienaveen', status, more),
});

describe('an ask that nearly repeats a rejected one', () => {
  test('is told, and the rejected one is not', () => {
    const found = world.only(both());
    expect([found.ask, found.path, found.facts.how, found.severity]).toEqual([
      'em-rondweg',
      ['title'],
      'alike',
      'info',
    ]);
    expect(found.related.map(({ file, line }) => [file, line])).toEqual([[before, 3]]);
    expect(sentence(found)).toBe(
      'Deze vraag lijkt op “Betaal mee aan de rondweg om Klazienaveen” (“dre-rondweg”), die de status “Afgewezen” heeft. ' +
        'Op kleine woorden, getallen en regionamen na zeggen zij hetzelfde: beide hebben “rondweg bij Klazienaveen”. ' +
        'Zonder nieuw argument krijgt u hetzelfde antwoord. ' +
        'Schrijf wat er sindsdien anders is, met `distinctFrom: [{ask: dre-rondweg, because: "…"}]`.',
    );
  });

  test.each(['gehonoreerd', 'deels-gehonoreerd', 'ingetrokken', 'afgewezen'])(
    'is not told when it is %s',
    (status) => {
      expect(world.codes(both('', status))).toEqual([]);
    },
  );

  test.each(['ingetrokken', 'achterhaald', 'ingediend', 'gehonoreerd'])(
    'is not told beside one that is %s',
    (status) => {
      expect(world.codes(both('', 'ingediend', rejected.replace('afgewezen', status)))).toEqual([]);
    },
  );

  test('is not told of another subject', () => {
    const other = rejected.replace('de rondweg om', 'een zwembad in');
    expect(world.codes(both('', 'ingediend', other))).toEqual([]);
  });
});

describe('an ask that replaces a rejected one', () => {
  const replacing = (more = '') => ({
    [before]: rejected,
    [again]: ask('em-fiets', 'Leg een fietspad aan', 'concept', `replaces: [dre-rondweg]\n${more}`),
  });

  test('is told at the link, whatever its text', () => {
    const found = world.only(replacing());
    expect([found.ask, found.path, found.facts.how]).toEqual(['em-fiets', ['replaces', 0], 'replaces']);
    expect(sentence(found, 'en')).toBe(
      'This ask replaces “Betaal mee aan de rondweg om Klazienaveen” (“dre-rondweg”), which has the status “Rejected”. ' +
        'Without a new argument you will get the same answer. ' +
        'Write what has changed since, with `distinctFrom: [{ask: dre-rondweg, because: "…"}]`.',
    );
  });

  test('is told once when it says nearly the same too', () => {
    expect(world.only(both('replaces: [dre-rondweg]')).facts.how).toBe('replaces');
  });

  test('is told by the former id of the rejected one too', () => {
    const renamed = { ...replacing(), [before]: `${rejected}formerIds: [dre-weg]\n` };
    expect(
      world.codes({ ...renamed, [again]: (renamed[again] ?? '').replace('dre-rondweg', 'dre-weg') }),
    ).toEqual(['status/repeated-after-rejection em-fiets']);
  });

  test('is not told once it says what is new', () => {
    const because = 'distinctFrom: [{ ask: dre-rondweg, because: De provincie betaalt nu de helft. }]';
    expect(world.codes(replacing(because))).toEqual([]);
    expect(world.codes(both(because))).toEqual([]);
  });

  test('is not told under a waiver that still holds', () => {
    const waiver = (until: string) =>
      `waivers: [{ rule: status/repeated-after-rejection, with: dre-rondweg, because: nieuw kabinet, until: ${until} }]`;
    expect(world.codes(replacing(waiver('2026-03-12')))).toEqual([]);
    expect(world.codes(replacing(waiver('2026-03-11')))).toHaveLength(1);
  });

  test('is told although another link says how they hang together', () => {
    expect(world.codes(both('supports: [dre-rondweg]'))).toHaveLength(1);
  });
});
