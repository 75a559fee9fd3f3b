// One cause that gives many findings is told once.
import { describe, expect, test } from 'vitest';
import { wordedFinding } from '../../server/checks/worded.ts';
import { checkerOf } from '../worlds/example-world.ts';

const portfolio = 'title: Proef\ntoday: 2026-03-12\n';
const asks = (count: number, line: (index: number) => string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `vraag-${index}.ask.yaml`,
      `id: vraag-${index}\ntitle: Vraag ${index}\nstatus: concept\n${line(index)}\n`,
    ]),
  );
const misspelt = (count: number) => asks(count, () => 'addressee: { ministries: [bzkk] }');

describe('a code that is misspelt', () => {
  test('in a few asks is told in each', () => {
    const { checker } = checkerOf({ 'policy-asks.yaml': portfolio, ...misspelt(4) });
    expect(checker.findings()).toHaveLength(4);
  });

  test('in many asks is told once, with a count and the first other places', () => {
    const { checker } = checkerOf({ 'policy-asks.yaml': portfolio, ...misspelt(9) });
    const [found, ...others] = checker.findings();
    if (found === undefined) throw new Error('nothing was found');
    expect(others).toEqual([]);
    expect(found).toMatchObject({ rule: 'addressee/unknown', ask: 'vraag-0', alike: { count: 8 } });
    const said = wordedFinding(found, 'nl');
    expect(said.message).toMatch(/Hetzelfde staat op nog 8 plaatsen; los het daar ook op\.$/);
    expect(said.related.map(({ message }) => message)).toEqual([
      'Hier ook: “vraag-1”',
      'Hier ook: “vraag-2”',
      'Hier ook: “vraag-3”',
      'Hier ook: “vraag-4”',
      'Hier ook: “vraag-5”',
    ]);
    expect(checker.show().each).toHaveLength(9);
  });

  test('and other ones are told apart', () => {
    const codes = ['bzkk', 'finn'];
    const files = asks(12, (index) => `addressee: { ministries: [${codes[index % 2]}] }`);
    const { checker } = checkerOf({ 'policy-asks.yaml': portfolio, ...files });
    expect(checker.findings().map(({ facts, alike }) => [facts.written, alike?.count])).toEqual([
      ['bzkk', 5],
      ['finn', 5],
    ]);
  });
});

test('a code list that is not there explains all codes that seem unknown', () => {
  const { checker } = checkerOf({
    'policy-asks.yaml': `${portfolio}vocabularies: [eigen/regelingen.yaml]\n`,
    ...asks(3, (index) => `scheme: { id: eigen-regeling-${index}, effect: change }`),
  });
  const [found, ...others] = checker.findings();
  if (found === undefined) throw new Error('nothing was found');
  expect(others).toEqual([]);
  expect(wordedFinding(found, 'en').message).toMatch(
    /There are 2 more like it\. Probably that is because the code list “eigen\/regelingen\.yaml” could not be read: mend that first\.$/,
  );
});

test('a submitter that is misspelt is told once, and nothing that rests on it', () => {
  const files = Object.fromEntries(
    Object.entries(asks(8, () => 'targetRegions: [GM0014]')).map(([file, text]) => [`s/${file}`, text]),
  );
  const submission = 'id: s\ntitle: Inbreng\nsubmitter: rgaa\n';
  const { checker } = checkerOf({ 'policy-asks.yaml': portfolio, 's/submission.yaml': submission, ...files });
  expect(checker.findings().map(({ rule, file }) => [rule, file])).toEqual([
    ['region/unknown', 's/submission.yaml'],
  ]);
});
