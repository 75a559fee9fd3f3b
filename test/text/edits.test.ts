// Changes at paths become the smallest edits: everything else in the text stays as it is, byte for byte.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { Change, Writable } from '../../server/text/change.ts';
import { applyEdits, editsFor } from '../../server/text/edits.ts';
import { wantedAfter } from '../../server/text/edit-wanted.ts';
import type { Path } from '../../server/text/place.ts';
import { readText } from '../../server/text/read.ts';
import { oddYaml } from './odd-yaml.ts';
import { sample } from './sample.ts';
import { valuesOf } from './seen.ts';

const after = (text: string, ...changes: Change[]): string => applyEdits(text, editsFor(text, changes));

const record = `# een vraag
id: a # vast
title: "Lelylijn"
goals: [a, b] # doelen
funding:
  # waarom
  term: geen # termijn
  until: 2032   # einde
  amount:
    total: 5
parts:
  - {party: rijk, amount: 1}
  - party: eu # Europa
    amount: 2
  - x
empty:
text: |
  een
  twee
last: 1`;

/** The lines that are gone and the lines that are new. */
function difference(text: string, ...changes: Change[]): string[] {
  const [before, now] = [text.split('\n'), after(text, ...changes).split('\n')];
  return [
    ...before.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

describe('remove', () => {
  test.each<[Path, string[]]>([
    [['funding', 'until'], ['-  until: 2032   # einde']],
    [
      ['funding', 'amount', 'total'],
      ['-  amount:', '-    total: 5'],
    ],
    [
      ['goals', 1],
      ['-goals: [a, b] # doelen', '+goals: [a] # doelen'],
    ],
    [
      ['goals', 0],
      ['-goals: [a, b] # doelen', '+goals: [b] # doelen'],
    ],
    [
      ['parts', 0, 'party'],
      ['-  - {party: rijk, amount: 1}', '+  - {amount: 1}'],
    ],
    [
      ['parts', 1],
      ['-  - party: eu # Europa', '-    amount: 2'],
    ],
    [
      ['parts', 1, 'party'],
      ['-  - party: eu # Europa', '-    amount: 2', '+  - amount: 2'],
    ],
    [['parts', 2], ['-  - x']],
    [['text'], ['-text: |', '-  een', '-  twee']],
    [['last'], ['-last: 1']],
    [['nergens'], []],
  ])('%j', (at, lines) => {
    expect(difference(record, { kind: 'remove', at })).toEqual(lines);
  });

  test('all items of a list, one after the other, takes the list along', () => {
    const first: Change = { kind: 'remove', at: ['goals', 0] };
    expect(difference(record, first, first)).toEqual(['-goals: [a, b] # doelen']);
  });
});

describe('set', () => {
  test.each<[Path, Writable, string[]]>([
    [['title'], 'Nedersaksenlijn', ['-title: "Lelylijn"', '+title: "Nedersaksenlijn"']],
    [['id'], '0123', ['-id: a # vast', '+id: "0123" # vast']],
    [['last'], 'a: b', ['-last: 1', '+last: "a: b"']],
    [['funding', 'amount'], { perYear: 1 }, ['-    total: 5', '+    perYear: 1']],
    [['goals'], ['c', 'd, e'], ['-goals: [a, b] # doelen', '+goals: [c, "d, e"] # doelen']],
    [
      ['parts', 0, 'decision'],
      { body: 'PS' },
      ['-  - {party: rijk, amount: 1}', '+  - {party: rijk, amount: 1, decision: {body: PS}}'],
    ],
    [['parts', 1, 'decision'], { body: 'PS' }, ['+    decision:', '+      body: PS']],
    [['empty', 'deep', 'list'], ['x'], ['+  deep:', '+    list:', '+      - x']],
    [['new', 'deep'], true, ['+new:', '+  deep: true']],
    [['funding', 'until'], ['x'], ['-  until: 2032   # einde', '+  until:   # einde', '+    - x']],
    [['text'], 'drie\nvier\n', ['-  een', '-  twee', '+  drie', '+  vier']],
    [['last'], 'drie\nvier', ['-last: 1', '+last: |-', '+  drie', '+  vier']],
  ])('%j to %j', (at, value, lines) => {
    expect(difference(record, { kind: 'set', at, value })).toEqual(lines);
  });

  test('a single quoted text stays single quoted', () => {
    expect(after("a: 'b' # c\n", { kind: 'set', at: ['a'], value: "d'e" })).toBe("a: 'd''e' # c\n");
  });
});

describe('append and rename', () => {
  test.each<[Change, string[]]>([
    [
      { kind: 'append', at: ['goals'], value: 'c' },
      ['-goals: [a, b] # doelen', '+goals: [a, b, c] # doelen'],
    ],
    [{ kind: 'append', at: ['parts'], value: { party: 'PV20' } }, ['+  - party: PV20']],
    [{ kind: 'append', at: ['jointWith'], value: 'b' }, ['+jointWith:', '+  - b']],
    [
      { kind: 'rename', at: ['funding', 'until'], key: 'tot' },
      ['-  until: 2032   # einde', '+  tot: 2032   # einde'],
    ],
  ])('%j', (change, lines) => {
    expect(difference(record, change)).toEqual(lines);
  });

  test('a name that is taken gives no edit', () => {
    expect(editsFor(record, [{ kind: 'rename', at: ['id'], key: 'title' }])).toEqual([]);
  });
});

describe('the style of the file', () => {
  test('indentation, lists without indentation, and line ends are kept', () => {
    const text = 'f:\r\n    a: 1\r\nl:\r\n- x\r\n';
    expect(after(text, { kind: 'set', at: ['f', 'b'], value: { c: ['d'] } })).toBe(
      'f:\r\n    a: 1\r\n    b:\r\n        c:\r\n        - d\r\nl:\r\n- x\r\n',
    );
  });

  test('only the named document changes', () => {
    const change: Change = { kind: 'set', document: 1, at: ['title'], value: 'Nieuw' };
    expect(after(sample, change)).toBe(
      sample.replace('title: Een fietspad langs het spoor 🚲', 'title: Nieuw'),
    );
  });

  test('several changes give several small edits', () => {
    const edits = editsFor(record, [
      { kind: 'set', at: ['funding', 'term'], value: 'structureel' },
      { kind: 'remove', at: ['funding', 'until'] },
    ]);
    expect(edits.map(({ range, text }) => [record.slice(range.start, range.end), text])).toEqual([
      ['geen', 'structureel'],
      ['  until: 2032   # einde\n', ''],
    ]);
  });

  test('in a text with slips, what can be read can be changed', () => {
    expect(after('a: "x\nb: 1\n', { kind: 'set', at: ['b'], value: 2 })).toBe('a: "x\nb: 2\n');
  });

  test('replacements that overlap, or leave the text, are not made', () => {
    const text = (start: number, end: number): Change => ({ kind: 'text', range: { start, end }, text: 'X' });
    expect(after('abcdef', text(1, 3), text(2, 4), text(5, 99), text(4, 5))).toBe('aXdXf');
  });
});

/** Every path of a value. */
function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const names = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [
    at,
    ...names.flatMap((name) => pathsOf((value as Record<string | number, unknown>)[name], [...at, name])),
  ];
}

const anyValue: fc.Arbitrary<Writable> = fc.letrec<{ value: Writable }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.oneof(
      fc.string(),
      fc.constantFrom('0123', 'a: b', '- x', '*a', '', 'yes', 'a\nb', '🚆'),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'true', 'x y', '0123'), tie('value'), { maxKeys: 3 }),
  ),
})).value;

function anyChange(text: string): fc.Arbitrary<Exclude<Change, { kind: 'text' }>> {
  const paths = valuesOf(text).flatMap((value, document) => pathsOf(value).map((at) => ({ document, at })));
  const place =
    paths.length === 0 ? fc.constant({ document: 0, at: ['a'] as Path }) : fc.constantFrom(...paths);
  return fc.oneof(
    place.map((where) => ({ kind: 'remove' as const, ...where })),
    fc
      .tuple(place, anyValue)
      .map(([{ document, at }, value]) => ({ kind: 'set' as const, document, at, value })),
    fc
      .tuple(place, anyValue)
      .map(([{ document, at }, value]) => ({ kind: 'set' as const, document, at: [...at, 'nieuw'], value })),
    fc
      .tuple(place, anyValue)
      .map(([{ document, at }, value]) => ({ kind: 'append' as const, document, at, value })),
    fc
      .tuple(place, fc.constantFrom('nieuw', 'x y', '0123'))
      .map(([{ document, at }, key]) => ({ kind: 'rename' as const, document, at, key })),
  );
}

const commentsOf = (text: string): string[] =>
  text.match(/# (?:los|ver|fictional|nog|bedragen)[^\n\r]*/g) ?? [];

/** What is not in the place of the change must be there still, in the same order and letter by letter. */
function expectRightEdit(text: string, change: Exclude<Change, { kind: 'text' }>): boolean {
  const edits = editsFor(text, [change]);
  if (edits.length === 0) return false;
  const result = applyEdits(text, edits);
  const before = readText(text);
  const wanted = wantedAfter(
    before.documents.map(({ value }) => value),
    change,
  );
  expect(valuesOf(result)).toEqual(wanted);
  const read = parseAllDocuments(result, { uniqueKeys: false });
  if (before.problems.length === 0) expect(read.flatMap(({ errors }) => errors)).toEqual([]);
  const added = change.kind === 'set' || change.kind === 'append' || change.kind === 'rename';
  if (added && change.at.at(-1) === 'nieuw') expect(commentsOf(result)).toEqual(commentsOf(text));
  return true;
}

describe('whatever is changed', () => {
  test('in the sample record, the text reads as wanted, and nearly every change can be made', () => {
    let made = 0;
    let tried = 0;
    const changes = fc.property(anyChange(sample), (change) => {
      const documents = readText(sample).documents.map(({ value }) => value);
      if (wantedAfter(documents, change) === undefined) return;
      tried += 1;
      made += expectRightEdit(sample, change) ? 1 : 0;
    });
    fc.assert(changes, { numRuns: 400 });
    expect(made / tried).toBeGreaterThan(0.95);
  });

  test('in odd records, the text reads as wanted or stays as it is', () => {
    const changes = oddYaml.chain((text) => fc.tuple(fc.constant(text), anyChange(text)));
    fc.assert(
      fc.property(changes, ([text, change]) => void expectRightEdit(text, change)),
      { numRuns: 300 },
    );
  });

  test('taking away what was added gives the same bytes again', () => {
    const additions = fc.property(
      anyValue,
      fc.constantFrom<Path>([], ['funding'], ['funding', 'amount'], ['title']),
      (value, at) => {
        const added = after(sample, { kind: 'set', at: [...at, 'nieuw'], value });
        if (added === sample) return;
        expect(after(added, { kind: 'remove', at: [...at, 'nieuw'] })).toBe(sample);
      },
    );
    fc.assert(additions, { numRuns: 200 });
  });
});
