// From a clean portfolio one thing is broken at a time: exactly the wanted findings appear, and no other.
// What that comes to per rule stands in precision.md beside this file.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../server/rules/all.ts';
import { checkerOf, codesIn } from '../worlds/example-world.ts';
import { checkerAfter, clean, slips, wantedOf } from '../worlds/slips.ts';

test('the portfolio is clean to begin with', () => {
  expect(codesIn(checkerOf(clean).checker)).toEqual([]);
});

const outcomes = slips.map((slip) => ({ slip, found: codesIn(checkerAfter(slip)) }));

describe.each(outcomes.map((one) => [one.slip.rule, one.slip.what, one] as const))(
  '%s: %s',
  (_r, _w, one) => {
    test('gives just that finding', () => {
      expect(one.found.toSorted()).toEqual(wantedOf(one.slip).toSorted());
    });
  },
);

/** The only rule without a slip, and why. */
const exceptions = new Map([
  ['internal/rule-crashed', 'no record makes a rule throw; see test/checks/crash.test.ts'],
]);

test('every rule has a slip, but for the exceptions that are named', () => {
  const shown = new Set(slips.map(({ rule }) => rule));
  const missing = allRules.map(({ code }) => code).filter((code) => !shown.has(code));
  expect(missing).toEqual([...exceptions.keys()]);
});

test('precision and recall per rule are as the report says, and 1 for all', async () => {
  const rows = allRules.map(({ code }) => {
    const ofRule = (all: readonly string[]) =>
      all.filter((one) => one === code || one.startsWith(`${code} `));
    let [right, tooMany, missed, made] = [0, 0, 0, 0];
    for (const { slip, found } of outcomes) {
      const wanted = [...ofRule(wantedOf(slip))];
      if (slip.rule === code) made += 1;
      for (const one of ofRule(found)) {
        const at = wanted.indexOf(one);
        if (at < 0) tooMany += 1;
        else {
          wanted.splice(at, 1);
          right += 1;
        }
      }
      missed += wanted.length;
    }
    const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
    return {
      code,
      made,
      right,
      precision: share(right, right + tooMany),
      recall: share(right, right + missed),
    };
  });
  const lines = rows.map(
    ({ code, made, right, precision, recall }) =>
      `| \`${code}\` | ${made} | ${right} | ${precision} | ${recall} | ${exceptions.get(code) ?? ''} |`,
  );
  const head = ['| rule | slips | findings | precision | recall | exception |', '|---|---|---|---|---|---|'];
  const report = [
    '# Precision and recall on the slips made in the clean portfolio',
    '',
    ...head,
    ...lines,
    '',
  ];
  await expect(report.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'precision.md'));
  expect(
    rows.filter(
      ({ precision, recall }) => !/^(?:1\.00|–)$/u.test(precision) || !/^(?:1\.00|–)$/u.test(recall),
    ),
  ).toEqual([]);
});
