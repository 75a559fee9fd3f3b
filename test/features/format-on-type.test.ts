// What typing asks for: `‸` is the cursor after the character, the wanted text stands beside it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatOnType } from '../../server/features/format/format-on-type.ts';
import { Source } from '../../server/features/source.ts';
import type { Writable } from '../../server/text/change.ts';
import { applyEdits } from '../../server/text/edits.ts';
import { printValue } from '../../server/text/print.ts';
import { readText } from '../../server/text/read.ts';
import { inCanonicalOrder } from '../../server/records/canonical.ts';
import { inEveryForm, marked } from '../worlds/editor-world.ts';
import { recordOf } from '../worlds/record-world.ts';

const file = 'submissions/rga/a.ask.yaml';

function typed(text: string, offset: number, character: string): string {
  return applyEdits(text, formatOnType(new Source(file, text, 'ask'), offset, character));
}

/** Before and after, each with what may stand around it left out. */
const enter: readonly (readonly [what: string, before: string, after: string])[] = [
  ['the next key stands below the key', 'id: a\n‸', 'id: a\n'],
  ['also deeper', 'funding:\n  term: geen\n‸', 'funding:\n  term: geen\n  '],
  ['a key that opens a block', 'funding:\n‸', 'funding:\n  '],
  ['with a comment behind it', 'funding: # nog open\n‸', 'funding: # nog open\n  '],
  ['a key that opens a list', 'nationalGoals:\n‸', 'nationalGoals:\n  - '],
  ['a list of blocks', 'funding:\n  parts:\n‸', 'funding:\n  parts:\n    - '],
  ['a list goes on', 'nationalGoals:\n  - woningbouw\n‸', 'nationalGoals:\n  - woningbouw\n  - '],
  [
    'a block in a list goes on below its key',
    'contribution:\n  - text: Grond\n‸',
    'contribution:\n  - text: Grond\n    ',
  ],
  [
    'an empty item ends the list',
    'nationalGoals:\n  - woningbouw\n  - \n‸',
    'nationalGoals:\n  - woningbouw\n',
  ],
  [
    'of a list in a block',
    'funding:\n  parts:\n    - party: rijk\n    -\n‸',
    'funding:\n  parts:\n    - party: rijk\n  ',
  ],
  ['a key that opens a text', 'summary: |\n‸', 'summary: |\n  '],
  ['blanks at the end go', 'funding:  \n‸', 'funding:\n  '],
  ['blanks of an empty line go', 'id: a\n  \n‸', 'id: a\n\n'],
  ['the indentation of the editor gives way', 'id: a\n    ‸', 'id: a\n'],
  ['as the block has it already', 'funding:\n‸\n    term: geen\n', 'funding:\n    \n    term: geen\n'],
  [
    'above the items that are there',
    'nationalGoals:\n‸\n- woningbouw\n',
    'nationalGoals:\n- \n- woningbouw\n',
  ],
  ['a new record', 'id: a\n---\n‸', 'id: a\n---\n'],
];

describe('after Enter', () => {
  for (const [what, before, after] of enter) {
    describe(what, () =>
      inEveryForm(before, (record) => {
        test('the line begins where it belongs', () => {
          const { text, cursors } = marked(record);
          const wanted = text.includes('\r\n') ? after.replaceAll('\n', '\r\n') : after;
          expect(typed(text, cursors[0] ?? 0, '\n').endsWith(wanted)).toBe(true);
        });
      }),
    );
  }

  test.each([
    ['in a text of several lines', 'summary: |\n  een  \n  ‸'],
    ['after a blank line in it', 'summary: |\n  een\n   \n‸\n  twee\n'],
    ['in a folded text', 'summary: >-\n  een\n‸\n  twee\n'],
    ['in quotation marks that are open', 'title: "een  \n‸'],
    ['in a quoted text of several lines', 'title: "een\n  twee\n‸\n  drie"\n'],
    ['in open brackets', 'nationalGoals: [woningbouw,\n‸'],
    ['after a comment', 'funding:\n  # nog open  \n    ‸'],
    ['where a line is cut in two', 'title: Bouw \n‸woningen\n'],
    ['at the top', '‸id: a\n'],
    ['after a word that is no key yet', 'id: a\ntit\n‸'],
  ])('nothing happens %s', (_what, before) => {
    const { text, cursors } = marked(before);
    expect(formatOnType(new Source(file, text, 'ask'), cursors[0] ?? 0, '\n')).toEqual([]);
  });

  test('nothing happens in a note', () => {
    expect(formatOnType(new Source('note.md', '- een\n', 'note'), 6, '\n')).toEqual([]);
  });
});

describe('after a dash', () => {
  test.each([
    ['in the column of the list', 'nationalGoals:\n  - a\n   -‸', 'nationalGoals:\n  - a\n  -'],
    ['under its key', 'nationalGoals:\n-‸', 'nationalGoals:\n  -'],
    ['where the list stands already', 'nationalGoals:\n  -‸\n- a\n', 'nationalGoals:\n-\n- a\n'],
    ['the nearest of two lists', 'a:\n  - b:\n      - c\n     -‸', 'a:\n  - b:\n      - c\n      -'],
  ])('%s', (_what, before, after) => {
    const { text, cursors } = marked(before);
    expect(typed(text, cursors[0] ?? 0, '-')).toBe(after);
  });

  test.each([
    ['the first of three between records', 'nationalGoals:\n  - a\n-‸'],
    ['in words', 'title: a -‸'],
    ['in a text', 'summary: |\n  een\n   -‸'],
    ['in the list', 'nationalGoals:\n  - a\n  -‸'],
  ])('nothing happens: %s', (_what, before) => {
    const { text, cursors } = marked(before);
    expect(typed(text, cursors[0] ?? 0, '-')).toBe(text);
  });
});

describe('after a colon', () => {
  test.each([
    [
      'a key of the record comes out of the block',
      'funding:\n  term: geen\n  addressee:‸',
      'funding:\n  term: geen\naddressee:',
    ],
    [
      'out of a list too',
      'funding:\n  parts:\n    - party: rijk\n  deadline:‸',
      'funding:\n  parts:\n    - party: rijk\ndeadline:',
    ],
    [
      'one level is enough',
      'funding:\n  amount:\n    total: 5\n    envelope:‸',
      'funding:\n  amount:\n    total: 5\n  envelope:',
    ],
  ])('%s', (_what, before, after) => {
    const { text, cursors } = marked(before);
    expect(typed(text, cursors[0] ?? 0, ':')).toBe(after);
  });

  test.each([
    ['where it belongs', 'funding:\n  term: geen\n  from:‸'],
    ['a key that nobody knows', 'funding:\n  term: geen\n  zzz:‸'],
    ['a key that stands there already', 'owner: x\nfunding:\n  term: geen\n  owner:‸'],
    ['with something below it', 'funding:\n  term: geen\n  addressee:‸\n    ministries: [bzk]\n'],
    ['in a value', 'title: owner:‸'],
    ['in a text', 'summary: |\n  owner:‸\n'],
  ])('nothing happens: %s', (_what, before) => {
    const { text, cursors } = marked(before);
    expect(typed(text, cursors[0] ?? 0, ':')).toBe(text);
  });
});

describe('for any record', () => {
  const printed = recordOf('ask').map(
    (record) => `${printValue(inCanonicalOrder('ask', record) as Writable)}\n`,
  );

  test('Enter gives the column in which the next line stands, unless that goes back', () => {
    fc.assert(
      fc.property(printed, (text) => {
        const lines = text.split('\n').slice(0, -1);
        for (const [index, next] of lines.slice(1).entries()) {
          const begun = `${lines.slice(0, index + 1).join('\n')}\n`;
          const last = lines[index] ?? '';
          const isNextOne = /^ *- (?![^ ]+:(?: |$))/.test(last) && next.search(/\S/) === last.search(/\S/);
          const goesBack = next.search(/\S/) < last.search(/[^ -]/) && !isNextOne;
          if (goesBack || /[|>]-?$/.test(last)) continue;
          const line = typed(begun, begun.length, '\n').slice(begun.length);
          expect([last, next.startsWith(line.trimEnd() === '-' ? line.slice(0, -2) : line)]).toEqual([
            last,
            true,
          ]);
          expect([last, line.length]).toEqual([last, next.search(/[^ -]/)]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('at any place only the typed line and the blanks before it change, and a second time nothing', () => {
    fc.assert(
      fc.property(
        printed,
        fc.nat(),
        fc.constantFrom('\n', '\n  ', '\n   -', '\nowner:', '\n    funding:'),
        (text, at, more) => {
          const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
          const place = ends[at % ends.length] ?? 0;
          const written = text.slice(0, place) + more + text.slice(place);
          const offset = place + more.length;
          const sign = more.endsWith('-') ? '-' : more.endsWith(':') ? ':' : '\n';
          const edits = formatOnType(new Source(file, written, 'ask'), offset, sign);
          for (const { range } of edits)
            expect(written.slice(range.start, range.end).trim()).toBe(more.trim());
          const once = applyEdits(written, edits);
          const moved = edits.reduce(
            (sum, { range, text: added }) => sum + added.length - (range.end - range.start),
            offset,
          );
          expect(typed(once, moved, sign)).toBe(once);
          if (sign === '\n' && !once.slice(0, moved).endsWith('- '))
            expect(readText(once).documents[0]?.value).toEqual(readText(text).documents[0]?.value);
        },
      ),
      { numRuns: 80 },
    );
  });
});
