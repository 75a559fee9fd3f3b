// Every fix of every rule, thrice: the text still reads, the finding is gone, and a second run changes nothing. Over the
// wrong examples of all rules and over the slips made in the clean portfolio.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/checks/finding.ts';
import type { Folder } from '../../server/portfolio/folder.ts';
import { allRules } from '../../server/rules/all.ts';
import { applyEdits, editsFor } from '../../server/text/edits.ts';
import type { Fix } from '../../server/text/problem.ts';
import { readText } from '../../server/text/read.ts';
import { checkerOf, exampleFiles } from '../worlds/example-world.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';
import { slipped, slips } from '../worlds/slips.ts';

type Files = Readonly<Record<string, string>>;
interface World {
  readonly name: string;
  readonly files: Files;
  readonly since?: Folder;
}

const worlds: readonly World[] = [
  ...allRules.map(({ code, examples: { wrong, before } }) => ({
    name: code,
    files: exampleFiles(wrong),
    since: before === undefined ? undefined : new MemoryFolder(exampleFiles(before)),
  })),
  ...slips.map((slip) => Object.assign({ name: `${slip.rule}: ${slip.what}` }, slipped(slip))),
];

const findingsIn = (files: Files, since?: Folder): readonly Finding[] =>
  checkerOf(files, { since }).checker.show().each;

/**
 * Where a fix may bring up another finding: a value that was not read is read at last, and a choice of the author among
 * regions, partners or kinds is held against other asks and rules for the first time.
 */
const leadOn: ReadonlySet<string> = new Set([
  'ask/near-duplicate',
  'ignore/unknown-rule',
  'link/not-mutual',
  'reference/malformed',
  'region/ambiguous-name',
  'region/retiring',
]);
const mayLeadOn = (rule: string): boolean => /^(?:yaml|schema)\//.test(rule) || leadOn.has(rule);

const weights = ['advisory', 'info', 'warning', 'error'];

const same = (one: Finding, other: Finding): boolean =>
  one.rule === other.rule && one.ask === other.ask && one.fingerprint === other.fingerprint;

function applied(files: Files, finding: Finding, fix: Fix): { file: string; before: string; after: string } {
  const file = fix.file ?? finding.file;
  const before = files[file] ?? '';
  return { file, before, after: applyEdits(before, editsFor(before, fix.changes)) };
}

const offered = worlds.flatMap(({ name, files, since }) =>
  findingsIn(files, since).flatMap((finding) =>
    finding.fixes.map((fix) => ({ name, files, since, finding, fix })),
  ),
);

describe.each(offered.map((one) => [one.name, one.finding.rule, one.fix.title, one] as const))(
  '%s: %s, fix %s',
  (_name, _rule, _title, { files, since, finding, fix }) => {
    const { file, before, after } = applied(files, finding, fix);

    test('changes the text, which still reads', () => {
      expect(after).not.toBe(before);
      expect(readText(after).problems.length).toBeLessThanOrEqual(readText(before).problems.length);
    });

    test('makes the finding go', () => {
      const left = findingsIn({ ...files, [file]: after }, since);
      expect(left.filter((one) => same(one, finding)).map(({ rule, facts }) => [rule, facts])).toEqual([]);
    });

    test.skipIf(mayLeadOn(finding.rule))('leads to no other finding that weighs as much', () => {
      const had = new Set(findingsIn(files, since).map((one) => `${one.rule} ${one.ask}`));
      const left = findingsIn({ ...files, [file]: after }, since);
      const weighs = weights.indexOf(finding.severity);
      const others = left.filter((one) => weights.indexOf(one.severity) >= weighs);
      expect(others.map((one) => `${one.rule} ${one.ask}`).filter((one) => !had.has(one))).toEqual([]);
    });
  },
);

test('every rule that says it has a fix offers one of that kind, and no stronger one', () => {
  const kinds = new Map<string, Set<string>>();
  for (const { finding, fix } of offered) {
    kinds.set(finding.rule, (kinds.get(finding.rule) ?? new Set()).add(fix.safety));
  }
  const said = allRules.map(({ code, fix }) => [code, fix]);
  const seen = allRules.map(({ code }) => {
    const found = kinds.get(code);
    return [code, found?.has('safe') === true ? 'safe' : found?.has('review') === true ? 'review' : 'none'];
  });
  expect(seen).toEqual(said);
});
