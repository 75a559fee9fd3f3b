// Files with nothing in them.
import { expect, test } from 'vitest';
import { checkerOf, codesIn } from '../worlds/example-world.ts';

const portfolio = 'title: Proef\ntoday: 2026-03-12\n';

test('an empty submission tells what it lacks, and its asks are still checked', () => {
  const { checker } = checkerOf({
    'policy-asks.yaml': portfolio,
    'submissions/a/submission.yaml': '# nog leeg\n',
    'submissions/a/x.ask.yaml': 'id: x\ntitle: X\nstatus: concept\ntargetRegions: [GM0017]\n',
  });
  const lacking = checker.findings().filter(({ rule }) => rule === 'schema/missing');
  expect(lacking.map(({ facts }) => facts.key).toSorted()).toEqual(['id', 'submitter', 'title']);
  expect(codesIn(checker)).toContain('region/retired x');
});

test('an empty portfolio and an empty file of asks are in order', () => {
  expect(
    codesIn(checkerOf({ 'policy-asks.yaml': '', 'x.ask.yaml': '# hier komt een vraag\n' }).checker),
  ).toEqual([]);
});
