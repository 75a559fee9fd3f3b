// A link to an ask that changed since it was read.
import { describe, expect, test } from 'vitest';
import { outdatedLink } from '../../server/rules/link/outdated.ts';
import { fingerprintOf } from '../../server/records/fingerprint.ts';
import { readAsk } from '../../server/records/read.ts';
import { readText } from '../../server/text/read.ts';
import { fixed, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld([outdatedLink]);
const rail = 'id: rga-rail\ntitle: Een spoorlijn\nstatus: concept\nfunding: { from: 2028, until: 2036 }\n';
const printed = (text: string): string =>
  fingerprintOf(readAsk(readText(text).documents[0]?.value, { document: 0, unreliable: [] }).ask);
const reading = (seen: string, now: string, more = '') => ({
  'submissions/rga/wonen.ask.yaml': `id: rga-wonen\n${more}dependsOn: [{ ask: rga-rail, seen: ${seen} }]\n`,
  'submissions/rga/rail.ask.yaml': now,
});

describe('an ask that was read', () => {
  const later = rail.replace('2036', '2040').replace('spoorlijn', 'spoorverbinding');

  test('is told when it changed, and in which parts', () => {
    const found = world.only(reading(printed(rail), later));
    expect([found.ask, found.path]).toEqual(['rga-wonen', ['dependsOn', 0, 'seen']]);
    expect(found.facts).toEqual({ to: 'rga-rail', parts: ['text', 'funding'] });
    expect(sentence(found)).toBe(
      'Sinds u “rga-rail” het laatst las, is dit veranderd: de titel of samenvatting en het geld. ' +
        'Uw vraag bouwt daarop en klopt misschien niet meer. ' +
        'Lees die vraag; kan de uwe zo blijven, neem dan de nieuwe vingerafdruk over onder `seen`.',
    );
  });

  test('is read again by taking over its fingerprint, which the author does', () => {
    const before = reading(printed(rail), later);
    const found = world.only(before);
    const after = fixed(before, found, found.fixes[0]);
    expect(found.fixes.map(({ safety }) => safety)).toEqual(['review']);
    expect(after['submissions/rga/wonen.ask.yaml']).toContain(`seen: ${printed(later)}`);
    expect(world.codes(after)).toEqual([]);
    expect(fixed(after, found, found.fixes[0])).toEqual(after);
  });

  test('is told without parts when the fingerprint was cut short', () => {
    const found = world.only(reading(printed(rail).slice(0, 10), later));
    expect(found.facts.parts).toEqual([]);
    expect(sentence(found, 'en')).toContain(
      'Since you last read “rga-rail”, the ask changed in meaning. Your ask',
    );
  });

  test.each([
    ['it is the same', rail],
    ['it only went its way', rail.replace('concept', 'ingediend')],
    [
      'it was written otherwise',
      'id: rga-rail\nstatus: concept\nfunding: { until: 2036, from: 2028 }\ntitle: Een  spoorlijn\n',
    ],
  ])('is not told when %s', (_what, now) => {
    expect(world.codes(reading(printed(rail), now))).toEqual([]);
    expect(world.codes(reading(printed(rail).slice(0, 8), now))).toEqual([]);
  });

  test('is not told to an ask that is over', () => {
    expect(world.codes(reading(printed(rail), later, 'status: ingetrokken\n'))).toEqual([]);
  });
});
