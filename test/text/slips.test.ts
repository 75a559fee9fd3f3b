// Half-typed and broken YAML: one slip is one problem, it points at the culprit, and every other line keeps its value.
import { describe, expect, test } from 'vitest';
import { readText } from '../../server/text/read.ts';
import { mended, onlyProblem, problemsOf, valuesOf } from './seen.ts';

/** What is written, what is read, what is reported, and the text after the fix if there is one. */
type Slip = readonly [written: string, value: unknown, problem: string, fixed?: string];

const slips: readonly Slip[] = [
  // a colon or a space that is missing
  ['id: a\ntitl\nstatus: b\n', { id: 'a', status: 'b' }, 'syntax missing-colon: titl'],
  ['id: a\nstatus: b\ntitl\n', { id: 'a', status: 'b' }, 'syntax missing-colon: titl'],
  ['id: a\nstatus: b\ntitl', { id: 'a', status: 'b' }, 'syntax missing-colon: titl'],
  ['id: a\ntitle Lelylijn\nstatus: b\n', { id: 'a', status: 'b' }, 'syntax missing-colon: title'],
  ['f:\n  term: geen\n  fro\nx: 1\n', { f: { term: 'geen' }, x: 1 }, 'syntax missing-colon: fro'],
  [
    'f\n  term: geen\nx: 1\n',
    { f: { term: 'geen' }, x: 1 },
    'syntax missing-colon: f',
    'f:\n  term: geen\nx: 1\n',
  ],
  [
    'title:Lelylijn\nx: 1\n',
    { title: 'Lelylijn', x: 1 },
    'syntax missing-space: title:',
    'title: Lelylijn\nx: 1\n',
  ],
  ['l:\n- a\n-b\n- c\n', { l: ['a', 'b', 'c'] }, 'syntax missing-dash-space: -b', 'l:\n- a\n- b\n- c\n'],
  // quotation marks
  ['title: "Lely\nx: 1\n', { title: 'Lely', x: 1 }, 'syntax unclosed-quote: "Lely', 'title: "Lely"\nx: 1\n'],
  [
    "title: 'Lely\nx: 'a'\n",
    { title: 'Lely', x: 'a' },
    "syntax unclosed-quote: 'Lely",
    "title: 'Lely'\nx: 'a'\n",
  ],
  [
    'title: "Lely\n  lijn\nx: 1\n',
    { title: 'Lely lijn', x: 1 },
    'syntax unclosed-quote: "Lely',
    'title: "Lely\n  lijn"\nx: 1\n',
  ],
  ['g: [a, "b]\nx: 1\n', { g: ['a', 'b'], x: 1 }, 'syntax unclosed-quote: [a, "b]', 'g: [a, "b"]\nx: 1\n'],
  [
    't: "Lely" en meer\nx: 1\n',
    { t: '"Lely" en meer', x: 1 },
    'syntax text-after-quote: "Lely" en meer',
    't: \'"Lely" en meer\'\nx: 1\n',
  ],
  [
    "t: 'zo'n trein'\nx: 1\n",
    { t: "'zo'n trein'", x: 1 },
    "syntax text-after-quote: 'zo'n trein'",
    "t: \"'zo'n trein'\"\nx: 1\n",
  ],
  ['p: "C:\\data"\nx: 1\n', { p: 'C:\\data', x: 1 }, 'syntax backslash: "C:\\data"', "p: 'C:\\data'\nx: 1\n"],
  // brackets
  ['g: [a, b\nx: 1\n', { g: ['a', 'b'], x: 1 }, 'syntax unclosed-bracket: [a, b', 'g: [a, b]\nx: 1\n'],
  ['g: [a,\n  b\nx: 1\n', { g: ['a', 'b'], x: 1 }, 'syntax unclosed-bracket: [a,', 'g: [a,\n  b]\nx: 1\n'],
  [
    'f: {a: 1, b: [2\nx: 1\n',
    { f: { a: 1, b: [2] }, x: 1 },
    'syntax unclosed-bracket: {a: 1, b: [2',
    'f: {a: 1, b: [2]}\nx: 1\n',
  ],
  ['g: [a, b]]\nx: 1\n', { g: ['a', 'b'], x: 1 }, 'syntax stray-bracket: [a, b]]', 'g: [a, b]\nx: 1\n'],
  ['g: ]\nx: 1\n', { g: null, x: 1 }, 'syntax stray-bracket: ]', 'g: \nx: 1\n'],
  ['p: {a: b c: 5}\nx: 1\n', { p: '{a: b c: 5}', x: 1 }, 'syntax broken-list: {a: b c: 5}'],
  // texts that need quotation marks
  [
    't: Lely: de bouw\nx: 1\n',
    { t: 'Lely: de bouw', x: 1 },
    'syntax colon-in-text: Lely: de bouw',
    't: "Lely: de bouw"\nx: 1\n',
  ],
  ['o: @jan\nx: 1\n', { o: '@jan', x: 1 }, 'syntax sign-at-start: @jan', 'o: "@jan"\nx: 1\n'],
  [
    't: >50% groen\nx: 1\n',
    { t: '>50% groen', x: 1 },
    'syntax sign-at-start: >50% groen',
    't: ">50% groen"\nx: 1\n',
  ],
  // indentation
  [
    'id: a\n title: b\nx: 1\n',
    { id: 'a', title: 'b', x: 1 },
    'syntax indentation: title: b',
    'id: a\ntitle: b\nx: 1\n',
  ],
  [
    'f:\n  a: b\n    c: 1\n    d: 2\nx: 1\n',
    { f: { a: 'b', c: 1, d: 2 }, x: 1 },
    'syntax indentation: c: 1',
    'f:\n  a: b\n  c: 1\n  d: 2\nx: 1\n',
  ],
  [
    'f:\n    a: b\n  c: 1\nx: 1\n',
    { f: { a: 'b', c: 1 }, x: 1 },
    'syntax indentation: c: 1',
    'f:\n    a: b\n    c: 1\nx: 1\n',
  ],
  [
    'f:\n  - a: 1\n   b: 2\nx: 1\n',
    { f: [{ a: 1, b: 2 }], x: 1 },
    'syntax indentation: b: 2',
    'f:\n  - a: 1\n    b: 2\nx: 1\n',
  ],
  [
    'f:\n\ta: 1\n\tb:\n\t\tc: 2\nx: 1\n',
    { f: { a: 1, b: { c: 2 } }, x: 1 },
    'syntax tab: \t',
    'f:\n  a: 1\n  b:\n    c: 2\nx: 1\n',
  ],
  // two lines that became one
  [
    'p: 2 f:\n  a: 1\n  b:\n    c: 2\nx: 1\n',
    { p: 2, f: { a: 1, b: { c: 2 } }, x: 1 },
    'syntax joined-lines: f:',
    'p: 2\nf:\n  a: 1\n  b:\n    c: 2\nx: 1\n',
  ],
  [
    'l: [a]f:\n  a: 1\nx: 1\n',
    { l: ['a'], f: { a: 1 }, x: 1 },
    'syntax joined-lines: f:',
    'l: [a]\nf:\n  a: 1\nx: 1\n',
  ],
  [
    'l:\n  - a: b  f:\n      c: 1\nx: 1\n',
    { l: [{ a: 'b', f: { c: 1 } }], x: 1 },
    'syntax joined-lines: f:',
    'l:\n  - a: b\n    f:\n      c: 1\nx: 1\n',
  ],
  ['t: lijnf:\n  a: 1\n  b:\n    c: 2\nx: 1\n', { x: 1 }, 'syntax stray-text: t: lijnf:'],
  // loose text
  ['t: a\nen dit is los\nx: 1\n', { t: 'a', x: 1 }, 'syntax stray-text: en dit is los'],
  ['a: 1\n{{sjabloon}}\nx: 1\n', { a: 1, x: 1 }, 'syntax stray-text: {{sjabloon}}'],
  ['- a\nid: x\n', ['a'], 'syntax stray-text: id: x'],
];

describe('one slip, one problem, and the rest is read', () => {
  test.each(slips.map((slip) => ({ slip })))('$slip.0', ({ slip: [written, value, problem, fixed] }) => {
    expect(problemsOf(written)).toEqual([problem]);
    expect(valuesOf(written)).toEqual([value]);
    const fixes = onlyProblem(written).fixes;
    if (fixed === undefined) expect(fixes).toEqual([]);
    for (const fix of fixes) {
      expect(mended(written, fix)).toBe(fixed);
      expect(readText(mended(written, fix)).problems).toEqual([]);
    }
  });

  test('the same with the line ends of Windows', () => {
    for (const [written, value, problem] of slips) {
      const windows = written.replaceAll('\n', '\r\n');
      expect([problemsOf(windows), valuesOf(windows)], written).toEqual([[problem], [value]]);
    }
  });

  test('the same behind emoji and a byte order mark, with places that fit', () => {
    for (const [written, , problem] of slips) {
      if (written.startsWith('-')) continue;
      expect(problemsOf(`\uFEFFeerst: 🚆🚲\n${written}`), written).toEqual([problem]);
    }
  });

  test('two slips are two problems, in their order', () => {
    expect(problemsOf('a: "x\nb: 1\nc: d: e\nf: 2\n')).toEqual([
      'syntax unclosed-quote: "x',
      'syntax colon-in-text: d: e',
    ]);
    expect(valuesOf('a: "x\nb: 1\nc: d: e\nf: 2\n')).toEqual([{ a: 'x', b: 1, c: 'd: e', f: 2 }]);
  });

  test('a slip in one record leaves the other records of the file alone', () => {
    expect(valuesOf('a: 1\n---\nb: "x\n---\nc: 3\n')).toEqual([{ a: 1 }, { b: 'x' }, { c: 3 }]);
    expect(readText('a: 1\n---\nb: "x\n---\nc: 3\n').problems[0]?.place.document).toBe(1);
  });

  test('every key that is lost or mended is marked: nothing else is to be said about it', () => {
    const unreliable = (text: string) => readText(text).documents[0]?.unreliable;
    expect(unreliable('id: a\ntitle Lely\nx: 1\n')).toEqual([['title']]);
    expect(unreliable('f:\n  term: a\n  fro\nx: 1\n')).toEqual([['f', 'fro']]);
    expect(unreliable('l:\n  - a: 1\n    b\n  - c: 1\n')).toEqual([['l', 0, 'b']]);
    expect(unreliable('id: a\nt: "Lely\nx: 1\n')).toEqual([['t']]);
  });

  test('a line end that is deleted costs at most the two lines, and what hangs below them', () => {
    const lines = [
      'id: a',
      'title: Een lijn',
      'priority: 2',
      'funding:',
      '  term: structureel',
      '  parts:',
      '    - party: gr',
      '      amount: 5',
      'milestones:',
      '  - name: Besluit',
      'remarks: geen',
    ];
    const read = (from: readonly string[]) => valuesOf(from.join('\n'))[0] as Record<string, unknown>;
    const whole = read(lines);
    const fieldOf = (at: number) =>
      lines
        .slice(0, at + 1)
        .findLast((line) => !line.startsWith(' '))
        ?.split(':')[0];
    for (let at = 1; at < lines.length; at++) {
      const joined = `${lines[at - 1]}${lines[at]}`;
      const values = read(lines.toSpliced(at - 1, 2, joined));
      for (const [field, value] of Object.entries(whole))
        if (field !== fieldOf(at - 1) && field !== fieldOf(at))
          expect(values[field], `${field} beside “${joined}”`).toEqual(value);
    }
  });

  test('a file of loose words is one unreadable record', () => {
    expect(readText('ti').documents).toMatchObject([{ value: {}, unreliable: [[]] }]);
    expect(problemsOf('ti')).toEqual(['syntax missing-colon: ti']);
    expect(problemsOf('Dit is een brief.\nZij gaat over het spoor.\n')).toEqual([
      'syntax stray-text: Dit is een brief.',
    ]);
  });
});

describe('merge conflicts', () => {
  const conflict = 'id: a\n<<<<<<< HEAD\npriority: 1\n=======\npriority: 2\nowner: b\n>>>>>>> noord\nx: 1\n';

  test('are one problem; the first version is read', () => {
    expect(problemsOf(conflict)).toEqual(['conflict-markers : <<<<<<< HEAD']);
    expect(valuesOf(conflict)).toEqual([{ id: 'a', priority: 1, x: 1 }]);
    expect(onlyProblem(conflict).facts).toEqual({ ours: 'HEAD', theirs: 'noord' });
  });

  test('are solved by keeping either version', () => {
    const [ours, theirs] = onlyProblem(conflict).fixes;
    expect(ours && mended(conflict, ours)).toBe('id: a\npriority: 1\nx: 1\n');
    expect(theirs && mended(conflict, theirs)).toBe('id: a\npriority: 2\nowner: b\nx: 1\n');
  });

  test('with the common ancestor, with Windows line ends, and in a record that has slips too', () => {
    const diff3 = conflict.replace('=======', '||||||| oud\npriority: 3\n=======').replaceAll('\n', '\r\n');
    expect(valuesOf(diff3)).toEqual([{ id: 'a', priority: 1, x: 1 }]);
    expect(problemsOf(conflict.replace('x: 1', 'x: "1'))).toEqual([
      'conflict-markers : <<<<<<< HEAD',
      'syntax unclosed-quote: "1',
    ]);
  });

  test('may run over several records', () => {
    const text = 'a: 1\n<<<<<<< A\n---\nb: 2\n=======\nc: 3\n>>>>>>> B\nd: 4\n';
    expect(valuesOf(text)).toEqual([{ a: 1 }, { b: 2, d: 4 }]);
  });

  test('a mark that was left behind is one problem as well', () => {
    expect(problemsOf('a: 1\n>>>>>>> noord\nb: 2\n')).toEqual(['conflict-markers : >>>>>>> noord']);
    expect(valuesOf('a: 1\n>>>>>>> noord\nb: 2\n')).toEqual([{ a: 1, b: 2 }]);
  });
});
