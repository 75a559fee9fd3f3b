// Where what is named at the cursor stands itself. `⟦…⟧` marks the words that one is led to.
import { describe, expect, test } from 'vitest';
import { definitions } from '../../server/features/navigate/definitions.ts';
import { EditorWorld, inEveryForm } from '../worlds/editor-world.ts';

const rail = 'submissions/rga/rail.ask.yaml';
const wonen = 'submissions/rga/wonen.ask.yaml';
const note = 'submissions/rga/note.md';
const submission = 'submissions/rga/submission.yaml';
const review = 'reviews/rga-rail/01JQ0000000000000000000001.yaml';

/** The texts one is led to from the cursor in a file, as `file: text`. */
function led(editor: EditorWorld, file: string): readonly string[] {
  const found = definitions(editor.source(file), editor.cursor(file), editor.world);
  return (found?.targets ?? []).map(
    ({ file: where, range }) => `${where}: ${editor.source(where).text.slice(range.start, range.end)}`,
  );
}

/** Whether one is led to exactly the marked ranges of a file. */
function ledToMarks(editor: EditorWorld, from: string, to: string): void {
  const found = definitions(editor.source(from), editor.cursor(from), editor.world);
  expect(found?.targets.map(({ file, range }) => ({ file, range }))).toEqual(
    editor.marks(to).ranges.map((range) => ({ file: to, range })),
  );
}

describe('an ask', () => {
  inEveryForm('id: "⟦rga-rail⟧"\ntitle: Spoor\nstatus: concept\n', (record) => {
    test.each([
      ['dependsOn: [rga-r‸ail]'],
      ['dependsOn: [{ask: rga-rail‸}]'],
      ["partOf: '‸rga-rail'"],
      ['jointWith:\n  - rga-ra‸il'],
    ])('from %s', (link) => {
      const editor = new EditorWorld({
        [rail]: record,
        [wonen]: `id: rga-wonen\ntitle: Wonen\nstatus: concept\n${link}\n`,
      });
      ledToMarks(editor, wonen, rail);
    });

    test('from a link in the note, with the whole record around it', () => {
      const editor = new EditorWorld({ [rail]: record, [note]: '🚆 Zie [het 🚆 spoor](ask:rga-ra‸il).\n' });
      ledToMarks(editor, note, rail);
      const found = definitions(editor.source(note), editor.cursor(note), editor.world);
      const [target] = found?.targets ?? [];
      const { text } = editor.source(rail);
      expect(text.slice(target?.whole.start, target?.whole.end).replaceAll('\r', '')).toBe(
        'id: "rga-rail"\ntitle: Spoor\nstatus: concept',
      );
      expect(editor.source(note).text.slice(found?.from.start, found?.from.end)).toBe('rga-rail');
    });
  });

  test('under its former id', () => {
    const editor = new EditorWorld({
      [rail]: 'id: ⟦rga-rail⟧\nformerIds: [rga-spoor]\ntitle: Spoor\nstatus: concept\n',
      [wonen]: 'id: rga-wonen\ntitle: Wonen\nstatus: concept\ndependsOn: [rga-sp‸oor]\n',
    });
    ledToMarks(editor, wonen, rail);
  });

  test('twice when its id stands twice', () => {
    const editor = new EditorWorld({
      [rail]:
        'id: rga-rail\ntitle: Spoor\nstatus: concept\n---\nid: rga-rail\ntitle: Spoor\nstatus: concept\n',
      [wonen]: 'id: rga-wonen\ntitle: Wonen\nstatus: concept\ndependsOn: [rga-r‸ail]\n',
    });
    expect(led(editor, wonen)).toEqual([`${rail}: rga-rail`, `${rail}: rga-rail`]);
  });

  test('from the known findings', () => {
    const baseline = 'policy-asks-baseline.yaml';
    const editor = new EditorWorld({
      [rail]: 'id: ⟦rga-rail⟧\ntitle: Spoor\nstatus: concept\n',
      [baseline]:
        'findings: [{rule: goal/missing, ask: rga-ra‸il, owner: jan, reason: later, until: 2027-01-01}]\n',
    });
    ledToMarks(editor, baseline, rail);
  });
});

describe('a role', () => {
  inEveryForm('id: rga-rail\ntitle: Spoor\nstatus: concept\nowner: strate‸gist\n', (record) => {
    test('is declared in the submission', () => {
      const editor = new EditorWorld({
        [rail]: record,
        [submission]:
          'id: inbreng\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nroles:\n  ⟦strategist⟧: Strateeg\n',
      });
      ledToMarks(editor, rail, submission);
    });
  });

  test('may be a person', () => {
    const editor = new EditorWorld({
      [rail]:
        'id: rga-rail\ntitle: Spoor\nstatus: concept\nhistory: [{date: 2026-01-01, status: concept, by: j‸dv}]\n',
      [submission]:
        'id: inbreng\ntitle: Inbreng\nfictional: true\nsubmitter: rga\npeople: {⟦jdv⟧: {name: J. de Vries}}\n',
    });
    ledToMarks(editor, rail, submission);
  });

  test('that nobody declared leads nowhere', () => {
    const editor = new EditorWorld({
      [rail]: 'id: rga-rail\ntitle: Spoor\nstatus: concept\nowner: nie‸mand\n',
    });
    expect(led(editor, rail)).toEqual([]);
  });
});

describe('a review event', () => {
  const event = (rest: string) => `kind: comment\nby: controller\ndate: 2026-03-05T21:14:00+01:00\n${rest}`;

  inEveryForm(
    'id: rga-rail\ntitle: Spoor\nstatus: concept\nfunding: {term: meerjarig, ⟦until: 2032⟧}\n',
    (record) => {
      test.each([['at: [funding, un‸til]\n'], ['at: [funding, until]\ntext: Waarom ‸dit jaar?\n']])(
        'leads to the place it speaks of: %s',
        (rest) => {
          const editor = new EditorWorld({ [rail]: record, [review]: event(rest) });
          ledToMarks(editor, review, rail);
        },
      );
    },
  );

  test('leads to the ask when it names no place, or one that is gone', () => {
    const record = 'id: rga-rail\ntitle: Spoor\nstatus: concept\n';
    for (const rest of ['text: Waar‸om?\n', 'at: [funding]\ntext: Waar‸om?\n']) {
      expect(led(new EditorWorld({ [rail]: record, [review]: event(rest) }), review)).toEqual([
        `${rail}: rga-rail`,
      ]);
    }
  });

  test('leads to what it replies to', () => {
    const reply = 'reviews/rga-rail/01JQ0000000000000000000002.yaml';
    const editor = new EditorWorld({
      [rail]: 'id: rga-rail\ntitle: Spoor\nstatus: concept\n',
      [review]: event('text: Waarom?\n'),
      [reply]: event('replyTo: 01JQ00000000000000‸00000001\ntext: Daarom.\n'),
    });
    expect(led(editor, reply)).toEqual([`${review}: `]);
  });

  test('leads to the words of the note that it quotes', () => {
    const editor = new EditorWorld({
      [rail]: 'id: rga-rail\ntitle: Spoor\nstatus: concept\n',
      [note]: 'Wij 🚆 vragen ⟦een **snelle** trein⟧ naar het noorden.\n',
      [review]: event('quote: een snel‸le trein\ntext: Hoe snel?\n'),
    });
    ledToMarks(editor, review, note);
  });
});

describe('other places', () => {
  inEveryForm(
    'id: rga-rail\ntitle: Spoor\nstatus: concept\nsource: {quote: "een snelle tre‸in naar het noorden"}\n',
    (record) => {
      test('a quote leads to the sentence of the note', () => {
        const editor = new EditorWorld({
          [rail]: record,
          [note]: '# 🚆\n\nWij vragen ⟦een [snelle](ask:rga-rail) trein\nnaar het noorden⟧.\n',
        });
        ledToMarks(editor, rail, note);
      });
    },
  );

  test('a code that the portfolio defines leads to its entry', () => {
    const list = 'vocabularies/potten.yaml';
    const editor = new EditorWorld({
      'policy-asks.yaml': 'title: Voorbeeld\nlanguage: nl\nvocabularies: ["vocabularies/*.yaml"]\n',
      [list]: 'list: envelopes\nentries:\n  - id: ⟦veenbudget⟧\n    label: {nl: Veen, en: Peat}\n',
      [rail]: 'id: rga-rail\ntitle: Spoor\nstatus: concept\nfunding: {envelope: veen‸budget}\n',
    });
    ledToMarks(editor, rail, list);
  });

  test('a code that comes with the program has no file', () => {
    const editor = new EditorWorld({
      [rail]: 'id: rga-rail\ntitle: Spoor\nstatus: concept\ntargetRegions: [GM0‸014]\n',
    });
    expect(led(editor, rail)).toEqual([]);
  });

  test('the note of a submission, and the code lists of a portfolio', () => {
    const configuration = 'policy-asks.yaml';
    const editor = new EditorWorld({
      [configuration]: 'title: Voorbeeld\nlanguage: nl\nvocabularies: ["vocab‸ularies/*.yaml"]\n',
      'vocabularies/a.yaml': 'list: envelopes\nentries: []\n',
      'vocabularies/b.yaml': 'list: schemes\nentries: []\n',
      [submission]: 'id: inbreng\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nnote: no‸te.md\n',
      [note]: 'Tekst.\n',
    });
    expect(led(editor, configuration)).toEqual(['vocabularies/a.yaml: ', 'vocabularies/b.yaml: ']);
    expect(led(editor, submission)).toEqual([`${note}: `]);
  });
});
