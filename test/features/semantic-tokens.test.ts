// What each word of a text is. Marked ranges are the tokens, named beside them in order.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { semanticTokens } from '../../server/features/show/semantic-tokens.ts';
import { Source } from '../../server/features/source.ts';
import { EditorWorld, inEveryForm } from '../worlds/editor-world.ts';
import { ExampleEditor, exampleNames } from '../worlds/example-editor.ts';

const file = 'submissions/rga/a.ask.yaml';

/** The marked ranges with what stands in them, and the tokens. */
function shown(text: string, at = file, more: Readonly<Record<string, string>> = {}) {
  const editor = new EditorWorld({ ...more, [at]: text });
  const source = editor.source(at);
  const tokens = semanticTokens(source, undefined, editor.world);
  const words = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end);
  return {
    wanted: editor.marks(at).ranges.map((range) => [range.start, words(range)]),
    found: tokens.map(({ range }) => [range.start, words(range)]),
    named: tokens.map(({ range, type, modifiers }) => [words(range), type, ...modifiers].join(' ')),
  };
}

const record = `⟦id⟧: ⟦rga-wonen⟧ ⟦# de onze⟧
⟦title⟧: ⟦"Bouw 🏗️ woningen"⟧
⟦summary⟧: |
  ⟦Eerste regel⟧

  ⟦tweede # regel⟧
⟦status⟧: ⟦concept⟧
⟦nationalGoals⟧: [⟦woningbouw⟧, ⟦onbekend⟧]
⟦targetRegions⟧:
  ⟦# vervallen⟧
  - ⟦GM0017⟧
  - {⟦code⟧: ⟦rga⟧, ⟦name⟧: ⟦Regio⟧}
⟦funding⟧:
  ⟦from⟧: ⟦2027⟧
  ⟦amount⟧: {⟦total⟧: ⟦"240_000_000"⟧, ⟦perYear⟧: ⟦12⟧}
⟦deadline⟧: ⟦2026-06-01⟧
⟦dependsOn⟧:
  - ⟦rga-spoor⟧
  - {⟦ask⟧: ⟦rga-weg⟧, ⟦while⟧: [⟦concept⟧]}
⟦partOf⟧: ⟦rga-programma⟧
`;

describe('a record', () => {
  inEveryForm(record, (text) => {
    test('every word is a token of its own', () => {
      const { wanted, found } = shown(text);
      expect(found.slice(-wanted.length)).toEqual(wanted);
    });
  });

  test('and is named for what it is', () => {
    expect(shown(record).named.filter((name) => !name.endsWith(' property'))).toEqual([
      'rga-wonen variable declaration',
      '# de onze comment',
      '"Bouw 🏗️ woningen" string',
      'Eerste regel string',
      'tweede # regel string',
      'concept keyword defaultLibrary',
      'woningbouw enumMember defaultLibrary',
      'onbekend enumMember',
      '# vervallen comment',
      'GM0017 enumMember deprecated defaultLibrary',
      'rga enumMember defaultLibrary',
      'Regio string',
      '2027 number',
      '"240_000_000" number',
      '12 number',
      '2026-06-01 number',
      'rga-spoor variable',
      'rga-weg variable',
      'concept keyword defaultLibrary',
      'rga-programma variable',
    ]);
  });
});

describe('other files', () => {
  test('the links of a note', () => {
    const note = 'Wij vragen [spoor](ask:⟦rga-spoor⟧) en [meer](https://www.cbs.nl), `[x](ask:y)`.\n';
    const { wanted, found, named } = shown(note, 'submissions/rga/note.md');
    expect(found).toEqual(wanted);
    expect(named).toEqual(['rga-spoor variable']);
  });

  test('a code list of the portfolio, and a code that comes from it', () => {
    const lists = {
      'policy-asks.yaml': 'title: T\ntoday: 2026-03-12\nvocabularies: ["vocabularies/*.yaml"]\n',
      'vocabularies/goals.yaml':
        'list: goals\nmode: add\nentries:\n  - {id: kust, label: Kust, validUntil: 2025-12-31}\n',
    };
    expect(shown('nationalGoals: [kust, energie]\n', file, lists).named).toEqual([
      'nationalGoals property',
      'kust enumMember deprecated',
      'energie enumMember defaultLibrary',
    ]);
    const { 'vocabularies/goals.yaml': goals, ...rest } = lists;
    expect(shown(goals, 'vocabularies/goals.yaml', rest).named).toContain('kust variable declaration');
  });

  test('a file that is none of ours', () => {
    const { world } = new EditorWorld({});
    expect(semanticTokens(new Source('x.yaml', 'id: a\n', undefined), undefined, world)).toEqual([]);
  });
});

describe('a part of a file', () => {
  test('only the tokens that the range touches', () => {
    const editor = new EditorWorld({ [file]: 'id: a\ntitle: Wonen\n---\nid: b\n' });
    const source = editor.source(file);
    const tokens = semanticTokens(source, { start: 6, end: 11 }, editor.world);
    expect(tokens.map(({ range }) => source.text.slice(range.start, range.end))).toEqual(['title']);
  });
});

describe('half-typed and broken text', () => {
  test.each([
    [
      'a key without a colon',
      'id: a\ntitle\nstatus: concept\n',
      ['status property', 'concept keyword defaultLibrary'],
    ],
    ['an open quotation mark', 'id: a\ntitle: "Wonen\nstatus: concept\n', ['id property', 'status property']],
    [
      'an open bracket',
      'id: a\nnationalGoals: [woningbouw\nstatus: concept\n',
      ['woningbouw enumMember defaultLibrary'],
    ],
    ['a key that stands twice', 'id: a\nid: b\n', ['a variable declaration', 'b variable declaration']],
  ])('%s', (_what, text, names) => {
    expect(shown(text).named).toEqual(expect.arrayContaining(names));
  });
});

describe('for the files of the examples, also when cut or disturbed', () => {
  const { world } = new EditorWorld({});
  const sources = exampleNames.flatMap((name) => new ExampleEditor(name).sources);
  const scraps = fc.constantFrom(
    '"',
    '[',
    '{',
    '\t',
    ': ',
    '- ',
    '|',
    '\r\n',
    '---\n',
    '<<<<<<< x\n',
    '🏗',
    "'",
    '#',
  );

  test('tokens are in order, never overlap, and cover words on one line', () => {
    expect(sources.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.nat(), fc.nat(40), scraps, (source, at, length, scrap) => {
        const { file: path, text, kind } = source;
        const place = at % text.length;
        for (const one of [text, text.slice(0, place) + scrap + text.slice(place + length)]) {
          let end = 0;
          for (const { range } of semanticTokens(new Source(path, one, kind), undefined, world)) {
            expect(range.start).toBeGreaterThanOrEqual(end);
            const words = one.slice(range.start, range.end);
            expect(words).not.toMatch(/[\r\n]|^\s|\s$|^$/);
            ({ end } = range);
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});
