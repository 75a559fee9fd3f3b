// Which asks are compared: a text that hundreds share costs no square, and no pair is looked at twice.
import { describe, expect, test } from 'vitest';
import type { AskEntry } from '../../server/portfolio/entry.ts';
import { finish } from '../../server/portfolio/steps.ts';
import { byNearText } from '../../server/rules/ask/near/by-near-text.ts';
import { candidatePairs } from '../../server/rules/ask/near/candidates.ts';
import { crowdOf } from '../../server/rules/ask/near/crowd.ts';
import { nearAsk } from '../../server/rules/ask/near/near-ask.ts';
import { sharing } from '../../server/rules/ask/near/shared.ts';
import { summarise } from '../../server/records/summary.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';

const vocabulary = builtInVocabulary();

function entry(id: string, title: string, code: string): AskEntry {
  const summary = summarise({
    id,
    title,
    status: 'concept',
    formerIds: [],
    nationalGoals: ['bereikbaarheid'],
    targets: [{ index: 0, code, inMap: false }],
    links: [],
  });
  return { file: `${id}.ask.yaml`, document: 0, summary, fingerprint: '' };
}

/** All pairs that are compared for some asks, over all the groups in which they meet. */
function comparedPairs(entries: readonly AskEntry[]): readonly string[] {
  const groups = new Map<number, AskEntry[]>();
  for (const each of entries) {
    for (const key of byNearText.keys(each, vocabulary)) {
      if (typeof key === 'string') continue;
      const there = groups.get(key);
      if (there === undefined) groups.set(key, [each]);
      else there.push(each);
    }
  }
  return [...groups].flatMap(([key, members]) =>
    finish(
      candidatePairs(
        members.map((member) => nearAsk(member, vocabulary)),
        key,
      ),
    ).map(([one, other]) => `${one.entry.summary.id} ${other.entry.summary.id}`),
  );
}

const same = 'Middelen voor dubbelspoor en een extra halte';
const crowd = (count: number, code: string, title = (_place: number) => same) =>
  Array.from({ length: count }, (_, place) => entry(`v-${code.toLowerCase()}-${place}`, title(place), code));

describe('asks with one text', () => {
  test('are all compared in a small group, each pair once', () => {
    const pairs = comparedPairs(crowd(20, 'GM0014'));
    expect(pairs).toHaveLength((20 * 19) / 2);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('are compared with the next few in a crowd: twice the asks, twice the pairs', () => {
    const counts = [200, 400, 800].map((count) => comparedPairs(crowd(count, 'GM0014')).length);
    expect(counts.map((count, place) => count / [200, 400, 800][place]!)).toEqual(
      counts.map(() => expect.any(Number)),
    );
    for (const [place, count] of counts.entries()) expect(count).toBeLessThanOrEqual(8 * 200 * 2 ** place);
    expect(counts[0]).toBeGreaterThan(200);
  });

  test('are each compared in a crowd over a province when of one municipality', () => {
    const towns = ['GM0014', 'GM0037', 'GM0047', 'GM0765', 'GM1895', 'GM1950', 'GM1952', 'GM1966'];
    const pairs = comparedPairs(towns.flatMap((code) => crowd(10, code)));
    expect(new Set(pairs).size).toBe(pairs.length);
    const within = pairs.filter((pair) => {
      const [one = '', other = ''] = pair.split(' ');
      return one.split('-')[1] === other.split('-')[1];
    });
    expect(within).toHaveLength(towns.length * ((10 * 9) / 2));
  });
});

test('asks with other subjects never meet', () => {
  const subjects = ['zwembad', 'sporthal', 'brandweer', 'glasvezel', 'windmolen', 'bibliotheek'];
  const asks = subjects.map((subject, place) => entry(`v-${place}`, `${subject} ${subject}dak`, 'GM0014'));
  expect(comparedPairs(asks)).toEqual([]);
});

test('asks in provinces that do not meet share no key', () => {
  expect(comparedPairs([entry('a', same, 'GM0014'), entry('b', same, 'GM0080')])).toEqual([]);
});

test('asks of a province, of a municipality in it and of the whole country do', () => {
  const asks = [
    entry('a', same, 'PV20'),
    entry('b', same, 'GM0014'),
    entry('c', same, 'NL00'),
    entry('d', same, 'rga'),
  ];
  expect(new Set(comparedPairs(asks)).size).toBe(6);
});

test('copies are members of one group for each key, of which only the first has pairs to look at', () => {
  const copies = crowd(60, 'GM0014');
  const { asks, first } = crowdOf(copies, vocabulary);
  expect(first).toBe(asks[0]?.keys[0]);
  const other = entry('v-ander', 'Een brandweerpost in het dorp', 'GM0014');
  expect(crowdOf([...copies, other], vocabulary).first).toBeUndefined();
  expect(crowdOf([...copies], vocabulary)).toEqual({ asks, first });
});

test('what two asks share is worked out once, for as long as both are what they are', () => {
  const [one, other] = crowd(2, 'GM0014');
  if (one === undefined || other === undefined) throw new Error('Two asks were made.');
  const before = sharing(vocabulary)(one, other);
  expect(sharing(vocabulary)(one, other)).toBe(before);
  const changed = entry('v-gm0014-1', 'Middelen voor een brandweerpost', 'GM0014');
  expect(sharing(vocabulary)(one, changed).shared.nl.words).not.toEqual(before.shared.nl.words);
});
