// Folding and growing selections: what an editor takes together.
import { describe, expect, test } from 'vitest';
import { foldingRanges } from '../../server/features/outline/folding.ts';
import { selectionRanges } from '../../server/features/outline/selection.ts';
import { EditorWorld, inEveryForm } from '../worlds/editor-world.ts';

const rail = 'submissions/rga/rail.ask.yaml';
const note = 'submissions/rga/note.md';

/** Folds as `kind: first line … last line`. */
function folds(file: string, text: string): readonly string[] {
  const source = new EditorWorld({ [file]: text }).source(file);
  const line = (index: number) => {
    const { start, end } = source.lines.range(index);
    return source.text.slice(start, end).trim();
  };
  return foldingRanges(source).map(
    ({ kind, startLine, endLine }) => `${kind}: ${line(startLine)} … ${line(endLine)}`,
  );
}

describe('what folds', () => {
  inEveryForm(
    `id: rga-rail
# Eén
# twee
# drie
funding:
  amount:
    total: 1

  term: geen
dependsOn:
- rga-weg
- ask: rga-bus
  while: [ingediend]
# slot
# van het record
summary: |
  # geen commentaar
  # maar tekst

  einde
status: concept
`,
    (record) => {
      test('are blocks, lists, texts of several lines and comments', () => {
        const found = folds(rail, record);
        for (const fold of [
          'comment: # Eén … # drie',
          'block: funding: … term: geen',
          'block: amount: … total: 1',
          'block: dependsOn: … while: [ingediend]',
          'block: - ask: rga-bus … while: [ingediend]',
          'comment: # slot … # van het record',
          'block: summary: | … einde',
        ]) {
          expect(found).toContain(fold);
        }
        expect(found.filter((fold) => fold.startsWith('block') || fold.includes('# '))).toHaveLength(7);
      });
    },
  );

  test('are the records of a stream', () => {
    expect(folds(rail, '# Kop\nid: a\nstatus: concept\n\n---\nid: b\nstatus: concept\n\n')).toEqual([
      'record: # Kop … status: concept',
      'record: --- … status: concept',
    ]);
  });

  test('holds while one is typing', () => {
    expect(folds(rail, 'id: a\nfunding:\n  amount:\n    tot\n  "open\nstatus\n')).toEqual([
      'block: funding: … "open',
      'block: amount: … tot',
    ]);
  });

  test('are the sections, lists and code of a note', () => {
    const text = '# Eén\n\nTekst.\n\n## Twee\n\n- a\n- b\n\n```\ncode\n```\n\n# Drie\nslot\n';
    const wanted = [
      'section: # Eén … ```',
      'section: ## Twee … ```',
      'block: - a … - b',
      'block: ``` … code',
      'section: # Drie … slot',
    ];
    expect(folds(note, text)).toEqual(wanted);
    expect(folds(note, text.replaceAll('\n', '\r\n'))).toEqual(wanted);
  });
});

/** The texts of a growing selection at the cursor, up to but without the whole file. */
function grows(file: string, text: string): readonly string[] {
  const editor = new EditorWorld({ [file]: text });
  const source = editor.source(file);
  const [chain = []] = selectionRanges(source, [editor.cursor(file)]);
  return chain.slice(0, -1).map(({ start, end }) => source.text.slice(start, end).replaceAll('\r', ''));
}

describe('a selection grows', () => {
  inEveryForm(
    `id: rga-rail
funding:
  term: langjarig
  amount: {total: 240_000_000, vat: "ex‸cl"}
status: concept
`,
    (record) => {
      test('from word to value, pair, block and record', () => {
        const amount = '{total: 240_000_000, vat: "excl"}';
        const funding = `term: langjarig\n  amount: ${amount}`;
        expect(grows(rail, record).slice(0, 8)).toEqual([
          'excl',
          '"excl"',
          'vat: "excl"',
          amount,
          `amount: ${amount}`,
          funding,
          `funding:\n  ${funding}`,
          `id: rga-rail\nfunding:\n  ${funding}\nstatus: concept`,
        ]);
      });
    },
  );

  test('from item to list', () => {
    expect(grows(rail, 'dependsOn:\n  - rga-we‸g\n  - rga-bus\n').slice(0, 4)).toEqual([
      'weg',
      'rga-weg',
      '- rga-weg\n  - rga-bus',
      'dependsOn:\n  - rga-weg\n  - rga-bus',
    ]);
  });

  test('while one is typing', () => {
    expect(grows(rail, 'id: a\nfunding:\n  am‸ou\n').slice(0, 1)).toEqual(['amou']);
  });

  test('in a note from word to link, paragraph and section', () => {
    expect(grows(note, '# Kop\n\nWij 🚆 vragen [een sn‸elle trein](ask:rga-rail).\n\n# Slot\n')).toEqual([
      'snelle',
      'een snelle trein',
      '[een snelle trein](ask:rga-rail)',
      'Wij 🚆 vragen [een snelle trein](ask:rga-rail).',
      '# Kop\n\nWij 🚆 vragen [een snelle trein](ask:rga-rail).',
    ]);
  });

  test('at each of several places, and never beyond the text', () => {
    const source = new EditorWorld({ [rail]: 'id: a\n' }).source(rail);
    const chains = selectionRanges(source, [0, 99, -1]);
    expect(chains.map((chain) => chain.at(-1))).toEqual([
      { start: 0, end: 6 },
      { start: 0, end: 6 },
      { start: 0, end: 6 },
    ]);
  });
});
