// What can be followed from a text, chains of asks that wait for each other, and what follows when files are moved.
import { describe, expect, test } from 'vitest';
import { incomingCalls, outgoingCalls, prepareCalls } from '../../server/features/navigate/call-hierarchy.ts';
import { documentLinks, linkTarget } from '../../server/features/navigate/document-links.ts';
import { fileRenames } from '../../server/features/rename/file-renames.ts';
import { EditorWorld, inEveryForm } from '../worlds/editor-world.ts';
import { afterChange } from '../worlds/example-editor.ts';

const rail = 'submissions/rga/rail.ask.yaml';
const wonen = 'submissions/rga/wonen.ask.yaml';
const note = 'submissions/rga/note.md';
const submission = 'submissions/rga/submission.yaml';

/** Links as `text → where to`. */
function links(editor: EditorWorld, file: string): readonly string[] {
  const { text } = editor.source(file);
  return documentLinks(editor.source(file), editor.world).map(
    ({ range, to }) => `${text.slice(range.start, range.end)} → ${Object.values(to).join('')}`,
  );
}

describe('what can be followed', () => {
  inEveryForm(
    `id: rga-rail
formerIds: [rga-oud]
title: Spoor 🚆
status: toegezegd
instrument: {type: wijziging-regeling, legalBasis: BWBR0051707}
dependsOn: [rga-wonen, rga-weg]
claims: [{text: Druk, evidence: [{title: T, url: "https://example.org/a?b=c#d"}]}]
followUp:
  - {kind: motie, reference: "29 697, nr. 173"}
  - {kind: motie, reference: 36600-B-9}
  - {kind: kamerbrief, reference: kst-36600-B-9}
  - {kind: toezegging, reference: TZ202603-123}
`,
    (record) => {
      test('are asks, web addresses, and papers of which the code list knows the address', () => {
        const editor = new EditorWorld({
          [rail]: record,
          [wonen]: 'id: rga-wonen\ntitle: Wonen\nstatus: concept\n',
        });
        const paper = 'https://zoek.officielebekendmakingen.nl';
        expect(links(editor, rail)).toEqual([
          'BWBR0051707 → https://wetten.overheid.nl/BWBR0051707',
          'rga-wonen → rga-wonen',
          'https://example.org/a?b=c#d → https://example.org/a?b=c#d',
          `29 697, nr. 173 → ${paper}/kst-29697-173.html`,
          `36600-B-9 → ${paper}/kst-36600-B-9.html`,
          `kst-36600-B-9 → ${paper}/kst-36600-B-9.html`,
        ]);
      });
    },
  );

  test('of a note are its asks, files and web addresses', () => {
    const editor = new EditorWorld({
      [rail]: 'id: rga-rail\ntitle: Spoor\nstatus: concept\n',
      [note]:
        '🚆 [a](ask:rga-rail), [b](ask:rga-weg), [c](rail.ask.yaml#id), [d](https://example.org), `[e](ask:rga-rail)`\n',
    });
    expect(links(editor, note)).toEqual([
      'rga-rail → rga-rail',
      `rail.ask.yaml → ${rail}`,
      'https://example.org → https://example.org',
    ]);
  });

  test('are the files that a submission and a configuration name', () => {
    const configuration = 'title: V\nvocabularies: [vocabularies/p.yaml, "meer/*.yaml"]\nignore: [oud]\n';
    const editor = new EditorWorld({
      'policy-asks.yaml': configuration,
      'vocabularies/p.yaml': 'list: envelopes\nentries: []\n',
    });
    expect(links(editor, submission)).toEqual([`note.md → ${note}`]);
    expect(links(editor, 'policy-asks.yaml')).toEqual(['vocabularies/p.yaml → vocabularies/p.yaml']);
  });

  test('say what they do, and how sure that is', () => {
    const text =
      'id: rga-rail\ntitle: Spoor\nstatus: concept\ninstrument: {legalBasis: BWBR0051707}\nsupports: [rga-rail]\n';
    const tips = (language: 'nl' | 'en') => {
      const editor = new EditorWorld({ [rail]: text }, language);
      return documentLinks(editor.source(rail), editor.world).map(({ tip }) => tip);
    };
    expect(tips('nl')).toEqual([
      'Wet of regeling in de Wettenbank openen in de browser (de vorm van dit webadres is niet nagezocht)',
      'Naar de vraag “Spoor”',
    ]);
    expect(tips('en')).toEqual([
      'Open in the browser: Act or regulation in the law database (the form of this web address was not checked)',
      'Go to the ask “Spoor”',
    ]);
  });

  test('lead to a place once they are followed', () => {
    const editor = new EditorWorld({ [rail]: 'id: ⟦rga-rail⟧\ntitle: Spoor\nstatus: concept\n' });
    const [range] = editor.marks(rail).ranges;
    expect(linkTarget({ ask: 'rga-rail' }, editor.world)).toMatchObject({ file: rail, range });
    expect(linkTarget({ ask: 'rga-weg' }, editor.world)).toBeUndefined();
    expect(linkTarget({ file: 'weg.md' }, editor.world)).toBeUndefined();
  });

  test('never are other things than web addresses', () => {
    const words =
      'list: words\nentries:\n  - {id: x, label: X, kind: reference, pattern: "^X\\\\d$", link: "javascript:alert($&)"}\n';
    const editor = new EditorWorld({
      'policy-asks.yaml': 'title: V\nvocabularies: [w.yaml]\n',
      'w.yaml': words,
      [rail]:
        'id: rga-rail\ntitle: Spoor\nstatus: concept\ninstrument: {legalBasis: X1}\nclaims: [{text: T, evidence: [{title: T, url: "javascript:alert(1)"}]}]\n',
    });
    expect(links(editor, rail)).toEqual([]);
  });
});

describe('asks that wait for each other', () => {
  inEveryForm(
    `id: rga-rail
title: Spoor
status: concept
dependsOn: [⟦rga-wonen⟧, {ask: "⟦rga-huis⟧", while: [ingediend]}]
supports: [rga-wonen]
`,
    (record) => {
      const files = {
        [rail]: record,
        [wonen]: 'id: rga-wonen\nformerIds: [rga-huis]\ntitle: Wo‸nen\nstatus: concept\n',
      };

      test('are found from the one that is waited for', () => {
        const editor = new EditorWorld(files);
        const [item] = prepareCalls(editor.source(wonen), editor.cursor(wonen), editor.world);
        expect(item).toMatchObject({ id: 'rga-wonen', title: 'Wonen', file: wonen });
        const calls = incomingCalls({ id: 'rga-wonen' }, editor.world);
        expect(calls.map((call) => [call.item.id, call.ranges])).toEqual([
          ['rga-rail', editor.marks(rail).ranges],
        ]);
      });

      test('and from the one that waits, each once', () => {
        const editor = new EditorWorld(files);
        const calls = outgoingCalls({ id: 'rga-rail' }, editor.world);
        expect(calls.map((call) => [call.item.id, call.ranges])).toEqual([
          ['rga-wonen', editor.marks(rail).ranges],
        ]);
      });
    },
  );

  test('are asked for at a link, in a note and nowhere else', () => {
    const editor = new EditorWorld({
      [rail]: 'id: rga-rail\ntitle: Spoor\nstatus: concept\nsupports: [rga-wo‸nen]\n',
      [wonen]: 'id: rga-wonen\ntitle: Wonen\nstatus: concept\n',
      [note]: '[w](ask:rga-wo‸nen)\n',
      [submission]: 'id: inb‸reng\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nnote: note.md\n',
    });
    const ids = (file: string) =>
      prepareCalls(editor.source(file), editor.cursor(file), editor.world).map(({ id }) => id);
    expect([rail, note, submission].map(ids)).toEqual([['rga-wonen'], ['rga-wonen'], []]);
  });
});

describe('when files are moved', () => {
  const record =
    'id: inbreng\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nnote: "note.md" # de notitie\n';
  const files = {
    'policy-asks.yaml':
      'title: V\nvocabularies: [lijsten/p.yaml, "meer/*.yaml"]\noverrides: [{paths: ["submissions/rga/rail.ask.yaml"], rules: {text/vague: off}}]\n',
    'lijsten/p.yaml': 'list: envelopes\nentries: []\n',
    [submission]: record,
    [rail]: 'id: rga-rail\ntitle: Spoor\nstatus: concept\n',
    [note]:
      '🚆 [a](rail.ask.yaml#id), [b](../../lijsten/p.yaml), [c](https://example.org/rail.ask.yaml), [d][e]\n\n[e]: ./rail.ask.yaml\n',
    'policy-asks-baseline.yaml':
      'findings: [{rule: a/b, file: submissions/rga/note.md, owner: jan, reason: later, until: 2027-01-01}]\n',
  };

  /** The files that read otherwise after the moves, under their new names. */
  function changed(
    moves: readonly { from: string; to: string }[],
    texts: Readonly<Record<string, string>> = files,
  ) {
    const { world } = new EditorWorld(texts);
    const after = afterChange(texts, { edits: fileRenames(moves, world), moves: [] });
    return Object.fromEntries(Object.entries(after).filter(([file, text]) => texts[file] !== text));
  }

  test('a submission follows its note, and so does what is known of it', () => {
    expect(changed([{ from: note, to: 'submissions/rga/teksten/tekst 1.md' }])).toEqual({
      [submission]: record.replace('note.md', 'teksten/tekst 1.md'),
      'policy-asks-baseline.yaml': files['policy-asks-baseline.yaml'].replace(
        'note.md',
        'teksten/tekst 1.md',
      ),
      [note]: files[note]
        .replace('(rail.ask.yaml', '(../rail.ask.yaml')
        .replace('(../../lijsten', '(../../../lijsten')
        .replace('./rail.ask.yaml\n', '../rail.ask.yaml\n'),
    });
  });

  test('a note and the configuration follow a record', () => {
    expect(changed([{ from: rail, to: 'submissions/rga/vragen/spoor lijn.ask.yaml' }])).toEqual({
      [note]: files[note]
        .replace('(rail.ask.yaml', '(vragen/spoor%20lijn.ask.yaml')
        .replace('./rail.ask.yaml\n', 'vragen/spoor%20lijn.ask.yaml\n'),
      'policy-asks.yaml': files['policy-asks.yaml'].replace(
        'rga/rail.ask.yaml',
        'rga/vragen/spoor lijn.ask.yaml',
      ),
    });
  });

  test('a configuration follows its code list', () => {
    expect(changed([{ from: 'lijsten/p.yaml', to: 'potten.yaml' }])).toEqual({
      'policy-asks.yaml': files['policy-asks.yaml'].replace('lijsten/p.yaml', 'potten.yaml'),
      [note]: files[note].replace('lijsten/p.yaml', 'potten.yaml'),
    });
  });

  test('what lies in one folder keeps its paths when the folder moves', () => {
    expect(changed([{ from: 'submissions/rga', to: 'submissions/2026/rga' }])).toEqual({
      'policy-asks.yaml': files['policy-asks.yaml'].replace('submissions/rga', 'submissions/2026/rga'),
      [note]: files[note].replace('../../lijsten', '../../../lijsten'),
      'policy-asks-baseline.yaml': files['policy-asks-baseline.yaml'].replace(
        'submissions/rga',
        'submissions/2026/rga',
      ),
    });
  });

  test('nothing follows what nobody names, or what stays', () => {
    expect(changed([{ from: 'README.md', to: 'LEES.md' }])).toEqual({});
    expect(changed([{ from: note, to: note }])).toEqual({});
    expect(changed([])).toEqual({});
  });

  test('names of files may hold any sign', () => {
    const odd = 'submissions/rga/één (1) #2.md';
    const texts = {
      ...files,
      [submission]: record.replace('note.md', 'één (1) #2.md'),
      [odd]: '[zelf](%C3%A9%C3%A9n%20%281%29%20%232.md)\n',
    };
    expect(changed([{ from: odd, to: 'submissions/rga/b/één?.md' }], texts)).toEqual({
      [submission]: record.replace('note.md', 'b/één?.md'),
      [odd]: '[zelf](%C3%A9%C3%A9n%3F.md)\n',
    });
    expect(changed([{ from: odd, to: 'submissions/rga/\uD800.md' }], texts)[odd]).toBe(
      '[zelf](%EF%BF%BD.md)\n',
    );
  });

  test('line ends stay', () => {
    const windows = { ...files, [note]: files[note].replaceAll('\n', '\r\n') };
    expect(changed([{ from: 'lijsten/p.yaml', to: 'potten.yaml' }], windows)[note]).toBe(
      windows[note].replace('lijsten/p.yaml', 'potten.yaml'),
    );
  });
});
