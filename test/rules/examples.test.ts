// Every rule's wrong example breaks that rule, and its right example does not.
import { describe, expect, test } from 'vitest';
import { allRules } from '../../server/rules/all.ts';
import type { Example, Rule } from '../../server/rules/rule.ts';
import { ruleCodes } from '../../server/wording/catalogue.ts';
import { languages } from '../../server/wording/language.ts';
import { checkerOfExample } from '../worlds/example-world.ts';

/** The codes found in an example, made whole. */
const found = (rule: Rule, example: Example): readonly string[] =>
  checkerOfExample(rule, example)
    .checker.findings()
    .map((finding) => finding.rule);

/** A rule that throws cannot be shown by a record; see test/checks/crash.test.ts. */
const shown = allRules.filter((rule) => rule.code !== 'internal/rule-crashed');

describe.each(shown.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test('the wrong example breaks it', () => {
    expect(found(rule, rule.examples.wrong)).toContain(code);
  });

  test('the right example keeps it', () => {
    expect(found(rule, rule.examples.right)).not.toContain(code);
  });
});

test.each(allRules.map((rule) => [rule.code, rule] as const))(
  '%s has a page in every language, and says where its norm comes from',
  (_, rule) => {
    for (const language of languages) {
      for (const section of Object.values(rule.page[language])) expect(section.length).toBeGreaterThan(4);
    }
    expect(rule.sources.length).toBeGreaterThan(0);
  },
);

test('every sentence has a rule, and every rule a sentence', () => {
  expect(allRules.map((rule) => rule.code).toSorted()).toEqual([...ruleCodes].toSorted());
});
