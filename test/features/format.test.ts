import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEdits, formatText } from '../../server/features/format/format.ts';
import { canonicalKeys } from '../../server/records/canonical.ts';
import { applyEdits } from '../../server/text/edits.ts';
import { readText } from '../../server/text/read.ts';
import { exampleRecords } from '../worlds/example-editor.ts';

const order = (at: readonly (string | number)[]) => canonicalKeys('ask', at);
const formatted = (text: string): string => {
  const result = formatText(text, order);
  return 'text' in result ? result.text : `left: ${result.left}`;
};

describe('what formatting does', () => {
  test.each([
    [
      'keys come in the fixed order, at every level',
      'funding:\n  until: 2030\n  term: meerjarig\ntitle: t\nid: a\n',
      'id: a\ntitle: t\nfunding:\n  term: meerjarig\n  until: 2030\n',
    ],
    ['an unknown key comes last', 'zzz: 1\nid: a\n', 'id: a\nzzz: 1\n'],
    ['two spaces a level', 'id: a\nfunding:\n      term: geen\n', 'id: a\nfunding:\n  term: geen\n'],
    ['a list stands under its key', 'nationalGoals:\n- a\n-   b\n', 'nationalGoals:\n  - a\n  - b\n'],
    ['one space after the colon', 'id:    a\ntitle :  t\n', 'id: a\ntitle: t\n'],
    [
      'one blank line at most, none at the start and the end',
      '\n\nid: a\n\n\n\ntitle: t\n\n\n',
      'id: a\n\ntitle: t\n',
    ],
    ['a line end at the end', 'id: a', 'id: a\n'],
    [
      'a comment goes with the key below it',
      'title: t\n# over de id\nid: a\n',
      '# over de id\nid: a\ntitle: t\n',
    ],
    [
      'a comment at the end of a line stays there',
      'title: t   # nog kort\nid: a\n',
      'id: a\ntitle: t   # nog kort\n',
    ],
    [
      'a comment at the top stays at the top',
      '# van het bestand\n\ntitle: t\nid: a\n',
      '# van het bestand\n\nid: a\ntitle: t\n',
    ],
    [
      'a comment below the last key stays below',
      'title: t\nid: a\n# tot slot\n',
      'id: a\ntitle: t\n# tot slot\n',
    ],
    [
      'a deeper comment stays with its map',
      'funding:\n  term: geen\n  # from: 2027\nid: a\n',
      'id: a\nfunding:\n  term: geen\n  # from: 2027\n',
    ],
    [
      'items of a list keep their order, their keys do not',
      'funding:\n  parts:\n    - amount: 1\n      party: rijk\n    # de regio\n    - {amount: 2, party: PV20}\n',
      'funding:\n  parts:\n    - party: rijk\n      amount: 1\n    # de regio\n    - {amount: 2, party: PV20}\n',
    ],
    [
      'a text over several lines moves as a whole',
      'summary: |\n      een\n        twee\n\n      drie\nid: a\n',
      'id: a\nsummary: |\n  een\n    twee\n\n  drie\n',
    ],
    [
      'a folded and a quoted text too',
      'summary: >-\n  een\n  twee\ntitle: "drie\n  vier"\nid: a\n',
      'id: a\ntitle: "drie\n  vier"\nsummary: >-\n  een\n  twee\n',
    ],
    [
      'a # inside a text is no comment',
      'summary: |\n  # kop\n  tekst\nid: "a # b"\n',
      'id: "a # b"\nsummary: |\n  # kop\n  tekst\n',
    ],
    [
      'several asks in one file',
      'title: t\nid: a\n---\n# tweede\ntitle: u\nid: b\n',
      'id: a\ntitle: t\n---\n# tweede\nid: b\ntitle: u\n',
    ],
    ['Windows line ends stay', 'title: t\r\nid: a\r\n', 'id: a\r\ntitle: t\r\n'],
    ['an empty value keeps its key', 'title:\nid: a\n', 'id: a\ntitle:\n'],
    ['only comments: nothing to do', '# leeg\n', '# leeg\n'],
  ])('%s', (_what, before, after) => {
    expect(formatted(before)).toBe(after);
    expect(formatted(after)).toBe(after);
  });

  test.each([
    ['a slip in the text', 'id: a\ntitle\n'],
    ['a key that stands twice', 'id: a\nid: b\n'],
    ['an anchor', 'id: &a x\ntitle: *a\n'],
    ['merge conflict markers', 'id: a\n<<<<<<< x\ntitle: t\n=======\ntitle: u\n>>>>>>> y\n'],
  ])('%s: the text is left alone', (_what, text) => {
    expect(formatText(text, order)).toEqual({ left: 'unreadable' });
  });

  test('a text whose blank lines at the end count is not touched', () => {
    expect(formatText('summary: |+\n  a\n\n\nid: a\n', order)).toEqual({ left: 'unsure' });
  });
});

describe('what formatting promises', () => {
  test('every record of the examples: the same values, and at rest after once', () => {
    const texts = exampleRecords();
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      const result = formatText(text, order);
      if (!('text' in result)) continue;
      expect(values(result.text)).toEqual(values(text));
      expect(formatText(result.text, order)).toEqual(result);
    }
  });

  test('for any order of keys, comments and spacing: nothing is lost, and a second run changes nothing', () => {
    fc.assert(
      fc.property(askText, (text) => {
        const result = formatText(text, order);
        expect(result).toHaveProperty('text');
        if (!('text' in result)) return;
        expect(values(result.text)).toEqual(values(text));
        expect(remarks(result.text)).toEqual(remarks(text));
        expect(formatText(result.text, order)).toEqual(result);
        const keys = Object.keys(Object(readText(result.text).documents[0]?.value));
        const known = order([]);
        expect(keys).toEqual(keys.toSorted((one, other) => known.indexOf(one) - known.indexOf(other)));
      }),
      { numRuns: 400 },
    );
  });

  test('for any text at all: no crash, and never another value', () => {
    const scraps = fc.constantFrom(
      'id: a',
      '  ',
      '- ',
      '\n',
      '# c',
      'x:',
      '|',
      '>',
      '"',
      '{',
      '}',
      ': ',
      '---',
      '\t',
      'é',
      '&a',
      '*a',
      '\r\n',
      '[b]',
      '? ',
    );
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        const result = formatText(text, order);
        if ('text' in result) expect(values(result.text)).toEqual(values(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('as edits: applied they give the formatted text, and none when there is nothing to do', () => {
    const text = 'title: t\nid: a\nstatus: concept\n';
    const edits = formatEdits(text, order) ?? [];
    expect(applyEdits(text, edits)).toBe('id: a\ntitle: t\nstatus: concept\n');
    expect(formatEdits(applyEdits(text, edits), order)).toEqual([]);
    expect(formatEdits('id: [', order)).toBeUndefined();
  });
});

const values = (text: string): unknown => readText(text).documents.map(({ value }) => value);
const remarks = (text: string): string[] =>
  [...text.matchAll(/# (c\d+)/g)].map(([, remark]) => remark ?? '').toSorted();

/** One key of an ask in block style, in one of the ways people write it. `s` stands for one level of indentation. */
const pairs: Readonly<Record<string, readonly string[]>> = {
  id: ['id: a-1', 'id:   "a-1"'],
  title: [
    'title: Een titel',
    "title: 'Een # titel'",
    'title:\n  nl: Een\n  en: One',
    'title: "lang\n  en breed"',
  ],
  summary: ['summary: |\n  een\n\n    twee', 'summary: >-\n  een\n  twee', 'summary:'],
  nationalGoals: [
    'nationalGoals: [a, b]',
    'nationalGoals:\n- a\n- b',
    'nationalGoals:\n  - a\n  -   b',
    'nationalGoals: [\n  a,\n  b ]',
  ],
  targetRegions: [
    'targetRegions:\n  - GM0014\n  - {informal: x}\n  - name: y\n    code: GM0106',
    'targetRegions: []',
  ],
  funding: [
    'funding: {term: geen}',
    'funding:\n    until: 2030\n    term: meerjarig\n    amount:\n        vat: excl\n        total: 5',
    'funding:\n  parts:\n  - amount: 1\n    party: rijk\n  - party: PV20\n    amount: 2',
  ],
  followUp: ['followUp:\n  - kind: motie\n    text: |\n      regel\n      regel', 'followUp:\n- - a\n  - b'],
};

/** An ask with its keys in any order, with comments and blank lines anywhere they may stand. */
const askText = fc
  .tuple(
    fc.shuffledSubarray(Object.keys(pairs), { minLength: 1 }),
    fc.array(fc.record({ way: fc.nat(), comment: fc.nat(5), blank: fc.nat(2) }), {
      minLength: 7,
      maxLength: 7,
    }),
    fc.boolean(),
  )
  .map(([keys, ways, windows]) => {
    const lines = keys.flatMap((key, index) => {
      const { way, comment, blank } = ways[index] ?? { way: 0, comment: 0, blank: 0 };
      const written = pairs[key] ?? [];
      const block = (written[way % written.length] ?? '').split('\n');
      const number = index * 10;
      if (comment === 1) block.unshift(`# c${number}`);
      if (comment === 2 && !/[|>"[]/.test(block.join(''))) block[0] += `  # c${number}`;
      if (comment === 3) block.push(`# c${number}`, '', `# c${number + 1}`);
      if (comment === 4 && block.length > 1 && !/[|>"[]/.test(block.join('')))
        block.splice(1, 0, `  # c${number}`);
      return [...Array.from({ length: blank }, () => ''), ...block];
    });
    return lines.join(windows ? '\r\n' : '\n');
  });
