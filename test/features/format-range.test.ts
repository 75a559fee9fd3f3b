// Formatting as edits: small ones, and of what is selected only.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRange, formatSource } from '../../server/features/format/format-source.ts';
import { formatText } from '../../server/features/format/format.ts';
import { lineEdits } from '../../server/features/format/line-edits.ts';
import { Source } from '../../server/features/source.ts';
import { canonicalKeys } from '../../server/records/canonical.ts';
import { applyEdits } from '../../server/text/edits.ts';
import { readText } from '../../server/text/read.ts';
import type { Range } from '../../server/text/place.ts';
import { inEveryForm, marked } from '../worlds/editor-world.ts';
import { exampleRecords } from '../worlds/example-editor.ts';

const file = 'submissions/rga/a.ask.yaml';
const ask = (text: string) => new Source(file, text, 'ask');
const values = (text: string) => readText(text).documents.map(({ value }) => value);

describe('edits from line to line', () => {
  test.each([
    ['one sign', 'a\nb \nc\n', 'a\nb\nc\n', [[3, 4, '']]],
    [
      'two lines apart',
      'a\nb\nc\n',
      'A\nb\nC\n',
      [
        [0, 1, 'A'],
        [4, 5, 'C'],
      ],
    ],
    ['a line more', 'a\nc\n', 'a\nb\nc\n', [[2, 2, 'b\n']]],
    ['the last line end', 'a', 'a\n', [[1, 1, '\n']]],
    ['line ends as a whole', 'a\r\nb\r\n', 'a\nb\r\n', [[1, 3, '\n']]],
    ['a character of two units', 'x 🏗\n', 'x 🏘\n', [[2, 4, '🏘']]],
    ['nothing', 'a\n', 'a\n', []],
  ])('%s', (_what, before, after, edits) => {
    expect(lineEdits(before, after).map(({ range, text }) => [range.start, range.end, text])).toEqual(edits);
    expect(applyEdits(before, lineEdits(before, after))).toBe(after);
  });

  test('for any two texts they give the other one, in order and without overlap', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b ', '', ' c', '🏗', '🏘'), { maxLength: 8 })
      .chain((lines) => fc.constantFrom('\n', '\r\n').map((end) => lines.join(end)));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edits = lineEdits(before, after);
        expect(applyEdits(before, edits)).toBe(after);
        for (const [index, { range }] of edits.entries())
          expect(range.start).toBeGreaterThanOrEqual(edits[index - 1]?.range.end ?? 0);
      }),
    );
  });

  test('texts that have nothing in common become one edit, in good time', () => {
    const many = (word: string) => Array.from({ length: 5000 }, (_, index) => `${word} ${index}\n`).join('');
    const edits = lineEdits(many('een'), many('twee'));
    expect(applyEdits(many('een'), edits)).toBe(many('twee'));
  });
});

const record = `title:   Bouw woningen
id: a
funding:
    until: 2030
    term:   meerjarig
    amount:
        vat: excl
        total:   5
status: concept
`;

describe('a file', () => {
  test('lines that stay are not touched', () => {
    const edits = formatSource(ask('id: a\ntitle:  Wonen\nstatus: concept\nowner:   x\n')) ?? [];
    expect(edits.map(({ range, text }) => [range.start, range.end, text])).toEqual([
      [13, 14, ''],
      [43, 45, ''],
    ]);
  });

  test.each(['note', 'review-event', undefined] as const)('a file of kind %s is left alone', (kind) => {
    expect(formatSource(new Source('x', record, kind))).toBeUndefined();
    expect(formatRange(new Source('x', record, kind), { start: 0, end: 5 })).toBeUndefined();
  });
});

describe('a selection', () => {
  const formatted = (text: string) => {
    const marks = marked(text);
    const [range = { start: 0, end: 0 }] = marks.ranges;
    return applyEdits(marks.text, formatRange(ask(marks.text), range) ?? []);
  };

  test.each([
    ['one line', 'title:   ⟦Wonen⟧\nid:   a\n', 'title: Wonen\nid:   a\n'],
    [
      'a block, with its keys in order; those around it stay',
      record.replace('until', '⟦until').replace('excl', 'excl⟧'),
      record.replace(
        /funding:[^]*status/,
        'funding:\n  term: meerjarig\n  until: 2030\n  amount:\n    total: 5\n    vat: excl\nstatus',
      ),
    ],
    ['nothing selected but white space', 'title:   Wonen\n⟦\n\n⟧\nid: a\n', 'title:   Wonen\n\n\n\nid: a\n'],
    [
      'of two records only one',
      'title:   Een\n---\ntitle:   ⟦Twee\nid: b⟧\n',
      'title:   Een\n---\nid: b\ntitle: Twee\n',
    ],
  ])('%s', (_what, before, after) => {
    expect(formatted(before)).toBe(after);
  });

  inEveryForm('title:   ⟦Bouw⟧ woningen\nid: a\nstatus: concept\nowner:   x\n', (text) => {
    test('only what it touches', () => {
      expect(formatted(text)).toBe(marked(text).text.replace('title:   Bouw', 'title: Bouw'));
    });
  });

  test('a text that reads badly is left alone', () => {
    expect(formatRange(ask('id: [\ntitle:   x\n'), { start: 7, end: 12 })).toBeUndefined();
  });
});

describe('for the records of the examples, with their order and spacing disturbed', () => {
  const texts = exampleRecords().map((text) => text.replaceAll(/^( *\w+): (?=\w)/gm, '$1:   '));

  test('a selection of everything is the same as formatting', () => {
    for (const text of texts) {
      expect(formatRange(ask(text), { start: 0, end: text.length })).toEqual(formatSource(ask(text)));
    }
  });

  test('any selection: only its block changes, and never a value; formatting it all afterwards gives the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(300), (text, at, length) => {
        const source = ask(text);
        const start = at % text.length;
        const range = { start, end: Math.min(text.length, start + length) };
        const edits = formatRange(source, range) ?? [];
        const after = applyEdits(text, edits);
        expect(values(after)).toEqual(values(text));
        for (const edit of edits)
          expect(blockOf(source, edit.range.start)).toSatisfy(touchedBy(source, range));
        const full = formatText(after, (path) => canonicalKeys('ask', path));
        expect(full).toEqual(formatText(text, (path) => canonicalKeys('ask', path)));
      }),
      { numRuns: 80 },
    );
  });
});

/** The record and its key that an offset lies under, or the record alone. */
function blockOf(source: Source, offset: number): string {
  const { document, path } = source.pointAt(offset) ?? { document: -1, path: [] };
  return JSON.stringify([document, ...path.slice(0, 1)]);
}

/** What a selection within one key touches; one over several keys touches their record. */
function touchedBy(source: Source, { start, end }: Range): (block: string) => boolean {
  const chosen = source.text.slice(start, end);
  const from = start + chosen.length - chosen.trimStart().length;
  const [first, last] = [
    blockOf(source, from),
    blockOf(source, from + Math.max(0, chosen.trim().length - 1)),
  ];
  const records = [first, last].map((block) => Number(JSON.parse(block)[0]));
  return (block) =>
    first === last && JSON.parse(first).length === 2
      ? block === first
      : Number(JSON.parse(block)[0]) >= (records[0] ?? 0) &&
        Number(JSON.parse(block)[0]) <= (records[1] ?? 0);
}
