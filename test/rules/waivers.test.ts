// A signed waiver for a rule in each ask that a finding names: the finding goes, and no waiver that explains something is
// called without effect. Over the wrong examples of all rules, since some heed waivers themselves and others do not.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/checks/finding.ts';
import { allRules } from '../../server/rules/all.ts';
import type { Rule } from '../../server/rules/rule.ts';
import { applyEdits, editsFor } from '../../server/text/edits.ts';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';

/** Findings on an ask; what is wrong with the text or with silences themselves is not waived. */
const waivable = (rule: Rule): boolean =>
  rule.kind !== 'ignore' && rule.kind !== 'engine' && rule.kind !== 'time' && rule.kind !== 'submission';

const signed = { because: 'Besproken in de stuurgroep.', by: 'controller', until: '2026-12-31' };

function told(files: Readonly<Record<string, string>>, code: string): readonly Finding[] {
  return checkerOf(files)
    .checker.show()
    .each.filter(({ rule }) => rule === code || rule === 'ignore/unused');
}

const samples = allRules.filter(waivable).flatMap((rule) => {
  const files = exampleFiles(rule.examples.wrong);
  const found = told(files, rule.code).filter(
    ({ ask, file }) => ask !== undefined && file.endsWith('.ask.yaml'),
  );
  const [first] = found;
  return first === undefined ? [] : [[rule.code, { files, first, found }] as const];
});

describe.each(samples)('%s', (code, { files, first, found }) => {
  test('is explained by a waiver, which is then in use', () => {
    const text = files[first.file] ?? '';
    const change = {
      kind: 'append' as const,
      document: first.document,
      at: ['waivers'],
      value: { rule: code, ...signed },
    };
    const waived = { ...files, [first.file]: applyEdits(text, editsFor(text, [change])) };
    const left = told(waived, code);
    expect(left.filter(({ rule }) => rule === 'ignore/unused')).toEqual([]);
    expect(left.filter(({ ask }) => ask === first.ask)).toEqual([]);
    expect(left.length).toBeLessThan(found.length);
  });
});

test('most rules were looked at', () => {
  expect(samples.length).toBeGreaterThan(90);
});
