// The fingerprint of an ask: what changes it, what does not, and what it tells of a change.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, meaningChange } from '../../server/records/fingerprint.ts';
import { readAsk } from '../../server/records/read.ts';
import { readText } from '../../server/text/read.ts';
import { recordOf } from '../worlds/record-world.ts';

const of = (text: string): string => {
  const value = readText(text).documents[0]?.value;
  return fingerprintOf(readAsk(value, { document: 0, unreliable: [] }).ask);
};

const ask = `id: rga-rail
title: Een spoorlijn
status: concept
targetRegions: [GM0014]
funding: { term: langjarig, from: 2028, until: 2037, amount: { total: 240000000, vat: excl } }
dependsOn: [rga-wonen]
`;

describe('the fingerprint stays the same', () => {
  test.each([
    [
      'in another order',
      'status: concept\ndependsOn: [rga-wonen]\nfunding: { until: 2037, amount: { vat: excl, total: 240000000 }, from: 2028, term: langjarig }\ntargetRegions: [GM0014]\ntitle: Een spoorlijn\nid: rga-rail\n',
    ],
    ['with other white space', ask.replace('Een spoorlijn', '>-\n  Een\n  spoorlijn')],
    ['with a number in another form', ask.replace('240000000', '"240 000 000"')],
    [
      'with a link and a target in their long form',
      ask.replace('[rga-wonen]', '[{ask: rga-wonen}]').replace('[GM0014]', '[{code: GM0014}]'),
    ],
    ['in a later status', ask.replace('concept', 'ingediend')],
    ['under another id', ask.replace('rga-rail', 'rga-spoor')],
    ['when the target of a link was looked at', ask.replace('[rga-wonen]', '[{ask: rga-wonen, seen: abc}]')],
  ])('%s', (_, other) => expect(of(other)).toBe(of(ask)));
});

describe('a change of', () => {
  test.each([
    ['one letter of the title', ask.replace('spoorlijn', 'Spoorlijn'), ['text']],
    ['the last year', ask.replace('2037', '2038'), ['funding']],
    [
      'target and link',
      ask.replace('GM0014', 'GM0106').replace('rga-wonen', 'rga'),
      ['regions', 'relations'],
    ],
    ['what was left out', `${ask}deadline: 2026-09-15\n`, ['timing']],
  ])('%s is told by its part', (_, other, parts) => {
    expect(meaningChange(of(ask), of(other))).toEqual({ parts });
  });

  test('what lies outside the scope of an approval does not count', () => {
    const later = of(ask.replace('2037', '2038'));
    expect(meaningChange(of(ask), later, ['title', 'instrument'])).toBeUndefined();
    expect(meaningChange(of(ask), later, ['instrument', 'funding'])).toEqual({ parts: ['funding'] });
  });
});

describe('a fingerprint that was cut short', () => {
  test('from eight signs on tells whether something changed, but not what', () => {
    expect(meaningChange(of(ask).slice(0, 8), of(ask))).toBeUndefined();
    expect(meaningChange(of(ask).slice(0, 8), of(ask.replace('2037', '2038')))).toEqual({ parts: [] });
    expect(meaningChange(of(ask).slice(0, 7), of(ask))).toEqual({ parts: [] });
  });
});

test('any record has a fingerprint, and the same record the same', () => {
  fc.assert(
    fc.property(recordOf('ask'), (record) => {
      const read = () => readAsk(structuredClone(record), { document: 0, unreliable: [] }).ask;
      expect(fingerprintOf(read())).toMatch(/^[0-9a-f]{16}-[0-9a-f]{36}$/);
      expect(meaningChange(fingerprintOf(read()), fingerprintOf(read()))).toBeUndefined();
    }),
  );
});
