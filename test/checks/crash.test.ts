// A rule that throws is itself a finding; the other rules still run.
import { expect, test } from 'vitest';
import type { Steps } from '../../server/portfolio/steps.ts';
import { allRules } from '../../server/rules/all.ts';
import { askRule, groupRule, linkRule, type Rule, submissionRule } from '../../server/rules/rule.ts';
import { checkerOf, codesIn, exampleFiles } from '../worlds/example-world.ts';

// Two asks bear one id, so that rules about groups have a group to look at.
const rail = 'id: rga-rail\ntitle: Spoor\nstatus: concept\ntargetRegions: [GM0017]\n';
const files = exampleFiles({ 'submissions/rga/a.ask.yaml': rail, 'submissions/rga/b.ask.yaml': rail });

/** The rules, with one that throws in the place of a sound one. */
function withThrowing(code: string, broken: (sound: Rule) => Rule): readonly Rule[] {
  return allRules.map((rule) => (rule.code === code ? broken(rule) : rule));
}
const fail = (): never => {
  throw new Error('kapot');
};

/** The same of a check that pauses. */
function* failLater(): Steps<void> {
  yield;
  fail();
}

test.each([
  ['goal/unknown', (rule: Rule) => askRule({ ...(rule as Parameters<typeof askRule>[0]), check: fail })],
  ['link/self', (rule: Rule) => linkRule({ ...(rule as Parameters<typeof linkRule>[0]), check: fail })],
  [
    'ask/duplicate-id',
    (rule: Rule) => groupRule({ ...(rule as Parameters<typeof groupRule>[0]), check: fail }),
  ],
  [
    'ask/similar-id',
    (rule: Rule) => groupRule({ ...(rule as Parameters<typeof groupRule>[0]), check: failLater }),
  ],
  [
    'goal/without-ask',
    (rule: Rule) => submissionRule({ ...(rule as Parameters<typeof submissionRule>[0]), check: fail }),
  ],
])('when %s throws', (code, broken) => {
  const kind = allRules.find((rule) => rule.code === code)?.kind;
  const { checker } = checkerOf(files, {
    rules: withThrowing(code, (rule) => ({ ...broken(rule), kind }) as Rule),
  });
  const crash = checker.findings().find((finding) => finding.rule === 'internal/rule-crashed');
  expect(crash?.facts).toMatchObject({ rule: code });
  expect(crash?.severity).toBe('error');
  expect(codesIn(checker)).toContain('region/retired rga-rail');
});
