// Every offer to mend a slip, tried on the text: it still reads, the slip is gone, the rest is untouched.
import { describe, expect, test } from 'vitest';
import { readAsk } from '../../server/records/read.ts';
import { readingOf } from '../../server/records/validate.ts';
import { applyEdits, editsFor } from '../../server/text/edits.ts';
import { readText } from '../../server/text/read.ts';
import { wordFix } from '../../server/wording/catalogue.ts';

const head = 'id: rga-wokt # the id\ntitle: "Relatief criterium"\nstatus: concept\n';

function problemsOf(text: string) {
  const { documents, problems } = readText(text);
  expect(problems).toEqual([]);
  expect(documents).toHaveLength(1);
  return readAsk(documents[0]?.value, readingOf(0, documents[0])).problems;
}

/** The text after each fix that is offered for its one slip, without the head. */
function afterEachFix(slip: string): Record<string, string> {
  const text = head + slip;
  const [problem, ...others] = problemsOf(text);
  expect(others).toEqual([]);
  const mended = (problem?.fixes ?? []).map(({ title, facts, changes }) => {
    const after = applyEdits(text, editsFor(text, changes));
    expect(after.startsWith(head)).toBe(true);
    expect(problemsOf(after)).toEqual([]);
    return [wordFix(title, facts, 'en'), after.slice(head.length)] as const;
  });
  return Object.fromEntries(mended);
}

describe('a fix of a slip in a record', () => {
  test.each([
    [
      'ownr: strategist # ours\n',
      { 'Name the field “owner” instead of “ownr”': 'owner: strategist # ours\n', 'Remove “ownr”': '' },
    ],
    ['term: geen\n', { 'Move “term” to “funding”': 'funding:\n  term: geen\n', 'Remove “term”': '' }],
    [
      'funding:\n  from: 2027 # first\nuntil: 2030\n',
      {
        'Move “until” to “funding”': 'funding:\n  from: 2027 # first\n  until: 2030\n',
        'Remove “until”': 'funding:\n  from: 2027 # first\n',
      },
    ],
    [
      'nationalGoals: woningbouw # one\n',
      { 'Make “nationalGoals” a list': 'nationalGoals: # one\n  - woningbouw\n' },
    ],
    ['funding:\n  from: "2027" # first\n', { 'Replace by “2027”': 'funding:\n  from: 2027 # first\n' }],
    ['deadline: 12-03-2026\n', { 'Replace by “2026-03-12”': 'deadline: 2026-03-12\n' }],
    [
      'funding: {amount: {total: 12 mln, vat: excl}}\n',
      { 'Replace by “12000000”': 'funding: {amount: {total: 12000000, vat: excl}}\n' },
    ],
    [
      'instrument: regio-deal\n',
      { 'Put “regio-deal” at “instrument.type”': 'instrument:\n  type: regio-deal\n' },
    ],
    ['summary: 2030\n', { 'Replace by “2030”': 'summary: "2030"\n' }],
    ['summary: 2026.10\n', { 'Replace by “2026.10”': 'summary: "2026.10"\n' }],
    [
      'history: [{date: 2026-01-01, status: concept, decision: {body: PS, number: 12.50}}]\n',
      {
        'Replace by “12.50”':
          'history: [{date: 2026-01-01, status: concept, decision: {body: PS, number: "12.50"}}]\n',
      },
    ],
    ['project: [lelylijn]\n', { 'Take “project” out of the list': 'project: lelylijn\n' }],
    ['priority: 5\n', {}],
  ])('%j', (slip, wanted) => {
    expect(afterEachFix(slip)).toEqual(wanted);
  });
});
