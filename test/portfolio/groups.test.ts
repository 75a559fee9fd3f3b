// The law of groups: after a first reading and after each change, who is in which group is what the asks say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AskEntry, Grouping, GroupKey } from '../../server/portfolio/entry.ts';
import { Portfolio } from '../../server/portfolio/portfolio.ts';
import { numberOf } from '../../server/portfolio/snapshot/group-snapshot.ts';
import { MemoryFolder } from '../worlds/memory-folder.ts';

/** Groups are told apart by a number made of their key; `getal` has that of `rail`. */
const keyOf: Readonly<Record<string, GroupKey>> = { een: 1, twee: 2, getal: numberOf('rail') };
const keysOf = ({ summary: { title: words } }: AskEntry): GroupKey[] =>
  (typeof words === 'string' ? words : '').split(' ').map((one) => keyOf[one] ?? one);
const byWord: Grouping = { name: 'word', keys: keysOf };
const byTwo: Grouping = { ...byWord, name: 'two', atLeast: 2 };

const word = fc.constantFrom('een', 'twee', 'rail', 'weg', 'water', 'zorg', 'wonen');
const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const file = fc.constantFrom('a', 'b', 'c', 'd').map((name) => `submissions/${name}.ask.yaml`);
const asks = fc
  .array(title, { maxLength: 3 })
  .map((titles) => titles.map((one) => `title: ${one}\nstatus: concept\n`).join('---\n'));

const seen = ({ groups }: Portfolio) =>
  groups.map((one) => {
    const keys = [...one.keys()];
    expect(new Set(keys).size).toBe(keys.length);
    return new Map(
      keys.map((key) => [key, one.group(key)?.members.map(({ file: at, document }) => [at, document])]),
    );
  });

function wanted({ asks: all }: Portfolio) {
  const keys = [...new Set(all.flatMap(keysOf))];
  const members = (key: GroupKey) => all.filter((entry) => keysOf(entry).includes(key));
  return [1, 2].map(
    (least) =>
      new Map(
        keys.map((key) => {
          const places = members(key).map(({ file: at, document }) => [at, document]);
          return [key, places.length < least ? undefined : places];
        }),
      ),
  );
}

test('who is in which group is what the asks say', () => {
  fc.assert(
    fc.property(
      fc.dictionary(file, asks),
      fc.uniqueArray(file),
      fc.array(fc.tuple(file, fc.option(asks, { nil: undefined })), { maxLength: 4 }),
      (start, first, changes) => {
        const folder = new MemoryFolder({ 'policy-asks.yaml': 'format: 1\n', ...start });
        const portfolio = new Portfolio(folder, [byWord, byTwo]);
        const steps = portfolio.loading({}, first);
        // While it is being read, what was read so far is in its groups.
        for (let step = steps.next(); step.done !== true; step = steps.next()) seen(portfolio);
        expect(seen(portfolio)).toEqual(wanted(portfolio));
        for (const [at, text] of changes) {
          if (text === undefined) folder.files.delete(at);
          else folder.files.set(at, text);
          portfolio.apply([at]);
          expect(seen(portfolio)).toEqual(wanted(portfolio));
        }
      },
    ),
  );
});

test('two keys with one number are two groups', () => {
  const folder = new MemoryFolder({
    'policy-asks.yaml': 'format: 1\n',
    'submissions/a.ask.yaml': 'title: rail weg\nstatus: concept\n---\ntitle: getal weg\nstatus: concept\n',
  });
  const portfolio = new Portfolio(folder, [byWord, byTwo]);
  portfolio.load();
  expect(seen(portfolio)).toEqual(wanted(portfolio));
});

test('of a first reading only the groups with members enough are to be looked at', () => {
  const folder = new MemoryFolder({
    'policy-asks.yaml': 'format: 1\n',
    'submissions/a.ask.yaml': 'title: weg water\nstatus: concept\n---\ntitle: water zorg\nstatus: concept\n',
  });
  const { groups } = new Portfolio(folder, [byWord, byTwo]).load();
  expect([...groups.values()].map((keys) => [...keys].toSorted())).toEqual([
    ['water', 'weg', 'zorg'],
    ['water'],
  ]);
});
