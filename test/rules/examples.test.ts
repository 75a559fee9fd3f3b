// Every rule's wrong example breaks that rule, and its right example does not.
import { describe, expect, test } from 'vitest';
import { allRules } from '../../server/rules/all.ts';
import { ruleCodes } from '../../server/wording/catalogue.ts';
import { languages } from '../../server/wording/language.ts';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';

/** A rule that throws cannot be shown by a record; see test/checks/crash.test.ts. */
const withoutRecord = new Set(['internal/rule-crashed']);

describe.each(allRules.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const found = (example: typeof rule.examples.wrong) =>
    checkerOf(exampleFiles(example))
      .checker.findings()
      .map((finding) => finding.rule);

  test.skipIf(withoutRecord.has(code))('the wrong example breaks it', () => {
    expect(found(rule.examples.wrong)).toContain(code);
  });

  test.skipIf(withoutRecord.has(code))('the right example keeps it', () => {
    expect(found(rule.examples.right)).not.toContain(code);
  });

  test('has a page in every language, and says where its norm comes from', () => {
    for (const language of languages) {
      for (const section of Object.values(rule.page[language])) expect(section.length).toBeGreaterThan(4);
    }
    expect(rule.sources.length).toBeGreaterThan(0);
  });
});

test('every sentence has a rule, and every rule a sentence', () => {
  expect(allRules.map((rule) => rule.code).toSorted()).toEqual([...ruleCodes].toSorted());
});
