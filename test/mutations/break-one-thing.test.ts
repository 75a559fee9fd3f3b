// From a clean portfolio one thing is broken at a time: exactly the wanted findings appear, and no other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { allRules } from '../../server/rules/all.ts';
import { checkerOf, codesIn } from '../worlds/example-world.ts';
import { fixture } from '../worlds/fixture.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

interface Slip {
  readonly rule: string;
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The text is replaced in the earlier portfolio, with which the clean one is compared. */
  readonly earlier?: boolean;
  /** Ids of the asks on which a finding sits; absent: one finding on no ask. */
  readonly asks?: readonly string[];
}

/** One file a family of rules. */
const folder = join(import.meta.dirname, 'slips');
const slips = readdirSync(folder).flatMap((file): readonly Slip[] =>
  parse(readFileSync(join(folder, file), 'utf8')),
);
const clean = fixture('clean');

test('the portfolio is clean to begin with', () => {
  expect(codesIn(checkerOf(clean).checker)).toEqual([]);
});

describe.each(slips)('$rule: $what', ({ rule, file, from, to, asks, earlier }) => {
  test('gives just that finding', () => {
    const text = clean[file] ?? '';
    expect(text.split(from)).toHaveLength(2);
    const broken = { ...clean, [file]: text.replace(from, () => to) };
    const { checker } =
      earlier === true ? checkerOf(clean, { since: new MemoryFolder(broken) }) : checkerOf(broken);
    const wanted = asks?.map((ask) => `${rule} ${ask}`) ?? [rule];
    expect(codesIn(checker).toSorted()).toEqual([...wanted].toSorted());
  });
});

test('every rule has a slip, but the one that tells of a rule that throws', () => {
  const shown = new Set(slips.map(({ rule }) => rule));
  const missing = allRules.map(({ code }) => code).filter((code) => !shown.has(code));
  expect(missing).toEqual(['internal/rule-crashed']);
});
