// Instruments: how an ask could be granted, and whether that is possible.
import { describe, expect, test } from 'vitest';
import { fundingRules } from '../../server/rules/funding/index.ts';
import { instrumentRules } from '../../server/rules/instrument/index.ts';
import { fixed, fixTitles, goldenRecords, RuleWorld, sentence } from '../worlds/rule-world.ts';

const world = new RuleWorld(instrumentRules);
goldenRecords('instrument', world);

describe('structural money by a one-off grant', () => {
  const text = 'instrument: { type: spuk-regeling }\nfunding:\n  term: structureel\n  from: 2027\n';

  test('is explained', () => {
    expect(sentence(world.only(text))).toBe(
      '“Eenmalige specifieke uitkering bij ministeriële regeling” kan geen “structureel” geld geven zonder dat een wet dat regelt, ' +
        'en er is geen wettelijke grondslag genoemd. Het ministerie mag de vraag zo niet inwilligen. ' +
        'Noem de wet onder `legalBasis`, vraag een uitkering die zelf op een wet berust, ' +
        'of kies de termijn “incidenteel” of “meerjarig”.',
    );
  });

  test('names both places and the basis that is no act', () => {
    const found = world.only(text.replace(' }', ', legalBasis: Kaderbesluit subsidies }'));
    expect(found.related.map(({ label }) => label)).toEqual(['term-chosen-here', 'legal-basis-here']);
    expect(sentence(found, 'en')).toContain('and “Kaderbesluit subsidies” is not an act that does so.');
  });

  test('is mended by another term', () => {
    const ended = `${text}  until: 2029\n`;
    const found = world.only(ended);
    expect(fixTitles(found)).toEqual(['Kies de termijn “incidenteel”', 'Kies de termijn “meerjarig”']);
    for (const fix of found.fixes) expect(world.codes(fixed(ended, found, fix))).toEqual([]);
  });

  test('is not mended by a term that wants an end year where there is none', () => {
    const found = world.only(text);
    expect(fixTitles(found)).toEqual(['Kies de termijn “incidenteel”']);
    const all = new RuleWorld([...instrumentRules, ...fundingRules], { profile: 'draft' });
    expect(all.codes(fixed(text, found, found.fixes[0]))).toEqual([]);
  });

  test('with an end year is one slip, and one finding', () => {
    const both = new RuleWorld([...instrumentRules, ...fundingRules], { profile: 'draft' });
    expect(both.codes(`${text}  until: 2030\n`)).toEqual(['instrument/spuk-needs-act voorbeeld-1']);
  });
});
