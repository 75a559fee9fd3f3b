// The order of fields, and what kind of file a path is.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalKeys, inCanonicalOrder } from '../../server/records/canonical.ts';
import { kindOf } from '../../server/records/kind.ts';
import { recordOf } from '../worlds/record-world.ts';

describe('the order of fields', () => {
  test('is that of the reference', () => {
    expect(canonicalKeys('ask', []).slice(0, 5)).toEqual(['id', 'formerIds', 'title', 'summary', 'status']);
    expect(canonicalKeys('ask', ['funding', 'amount'])).toEqual(['total', 'perYear', 'vat', 'priceLevel']);
    expect(canonicalKeys('ask', ['claims', 3, 'evidence', 0])).toEqual(['title', 'url', 'date']);
    expect(canonicalKeys('submission', ['roles'])).toEqual([]);
    expect(canonicalKeys('ask', ['no', 'such', 'place'])).toEqual([]);
  });

  test('is given at every level; unknown fields come last in their own order', () => {
    const mixed = {
      zz: 1,
      status: 'concept',
      aa: 2,
      funding: { until: 2030, own: 1, term: 'meerjarig' },
      id: 'a',
    };
    expect(JSON.stringify(inCanonicalOrder('ask', mixed))).toBe(
      '{"id":"a","status":"concept","funding":{"term":"meerjarig","until":2030,"own":1},"zz":1,"aa":2}',
    );
  });

  test('changes no value, and a second time nothing at all', () => {
    fc.assert(
      fc.property(recordOf('ask'), (record) => {
        const once = inCanonicalOrder('ask', record);
        expect(once).toEqual(record);
        expect(JSON.stringify(inCanonicalOrder('ask', once))).toBe(JSON.stringify(once));
      }),
    );
  });
});

describe('the kind of a file', () => {
  test.each([
    ['policy-asks.yaml', 'portfolio'],
    ['policy-asks-baseline.yaml', 'baseline'],
    ['submissions/rga/submission.yaml', 'submission'],
    ['submissions/rga/wokt.ask.yaml', 'ask'],
    ['wokt.ask.yaml', 'ask'],
    ['submissions/rga/note.md', 'note'],
    ['reviews/rga-wokt/01JQXYZ.yaml', 'review-event'],
    ['submissions/rga/reviews/rga-wokt/01JQXYZ.yaml', 'review-event'],
    ['reviews/01JQXYZ.yaml', undefined],
    ['.ask.yaml', undefined],
    ['wokt.ask.yml', undefined],
    ['vocabularies/schemes.yaml', undefined],
    ['submissions/rga/list.xlsx', undefined],
    ['', undefined],
  ])('%s: %s', (path, wanted) => {
    expect(kindOf(path)).toBe(wanted);
  });
});
