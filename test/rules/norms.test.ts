// Every norm that a finding rests on stands in a code list, with a source: it can be traced from the message to where it
// comes from. Looked at over the wrong examples of all rules and the slips made in the clean portfolio.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../server/checks/finding.ts';
import type { Portfolio } from '../../server/portfolio/portfolio.ts';
import { allRules } from '../../server/rules/all.ts';
import type { Entry, ListName } from '../../server/vocabulary/entry.ts';
import { builtInVocabulary } from '../../server/vocabulary/load.ts';
import type { NormFact } from '../../server/wording/fact.ts';
import { checkerOfExample } from '../worlds/example-world.ts';
import { checkerAfter, slips } from '../worlds/slips.ts';

interface Seen {
  readonly finding: Finding;
  readonly norm: NormFact;
  readonly portfolio: Portfolio;
}

const isNorm = (value: object): value is NormFact => 'list' in value && 'entry' in value && 'value' in value;

function normsIn(value: unknown): readonly NormFact[] {
  if (typeof value !== 'object' || value === null) return [];
  return isNorm(value) ? [value] : Object.values(value).flatMap(normsIn);
}

const checkers = [
  ...allRules.map((rule) => checkerOfExample(rule, rule.examples.wrong).checker),
  ...slips.map(checkerAfter),
];
const seen: readonly Seen[] = checkers.flatMap((checker) =>
  checker
    .show()
    .each.flatMap((finding) =>
      normsIn(finding.facts).map((norm) => ({ finding, norm, portfolio: checker.portfolio })),
    ),
);

/** The part of an entry in which a value stands, however deep: the entry itself, a norm, a list; or which has it as a field. */
function holding(part: unknown, value: NormFact['value']): object | undefined {
  if (typeof part !== 'object' || part === null) return undefined;
  if (Object.hasOwn(part, value)) return part;
  for (const inner of Object.values(part)) {
    if (inner === value) return part;
    const found = holding(inner, value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Where a norm comes from: each of several values; a value that is an entry of the list itself is one by its place there. */
function sourcesOf({ list, entry: id, value }: NormFact, { vocabulary }: Portfolio): readonly unknown[] {
  const entries = vocabulary[list as ListName];
  const entry: Entry | undefined = entries.get(id);
  const values = typeof value === 'string' ? value.split(', ') : [value];
  return values.map((one) => {
    const part = holding(entry, one);
    const other = typeof one === 'string' ? entries.get(one) : undefined;
    if (part !== undefined && 'source' in part && part.source !== undefined) return part.source;
    return part === undefined ? other?.source : entry?.source;
  });
}

const rules = [...new Set(seen.map(({ finding }) => finding.rule))].toSorted();

describe.each(rules)('%s', (code) => {
  test.each(seen.filter(({ finding }) => finding.rule === code))(
    '$norm.value of $norm.list/$norm.entry has a source',
    ({ norm, portfolio }) => {
      for (const source of sourcesOf(norm, portfolio)) expect(source).toBeDefined();
    },
  );
});

test('the rules with norms are many', () => {
  expect(rules.length).toBeGreaterThan(20);
});

test('every entry of the built-in lists has a source, and so has every norm in it', () => {
  const lists = Object.values(builtInVocabulary());
  const without = lists.flatMap(({ name, entries }) =>
    (entries as readonly Entry[])
      .filter(({ source }) => source === undefined)
      .map(({ id }) => `${name}/${id}`),
  );
  expect(without).toEqual([]);
});
