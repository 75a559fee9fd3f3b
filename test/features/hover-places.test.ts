// Where the editor shows something beside the text, about which words, and where it shows nothing.
import { describe, expect, test } from 'vitest';
import { hover } from '../../server/features/show/hover.ts';
import { wantedByRules } from '../../server/features/places/wanted-by-rules.ts';
import { allRules } from '../../server/rules/all.ts';
import { EditorWorld, inEveryForm } from '../worlds/editor-world.ts';

const file = 'submissions/rga/vraag.ask.yaml';

/** The first line of what is shown at the cursor, and the words it is about. */
function shown(text: string, at = file): { readonly first?: string; readonly words?: string } {
  const editor = new EditorWorld({ [at]: text });
  const source = editor.source(at);
  const found = hover(source, editor.cursor(at), editor.world);
  if (found === undefined) return {};
  const { start, end } = found.range;
  return { first: found.markdown.split('\n')[0], words: source.text.slice(start, end) };
}

describe('in an ask', () => {
  describe.each([
    ['a key', 'id: a\nsta‸tus: concept\n', 'status', '**Status** · `status`'],
    ['a key in a list', 'id: a\ntargetRegions: [{co‸de: rga}]\n', 'code', '**Code** · `code`'],
    ['a language of a text', 'id: a\ntitle: {n‸l: Titel}\n', 'nl', '**Nederlands** · `nl`'],
    ['a status', 'id: a\nstatus: con‸cept\n', 'concept', '**Concept** · `concept`'],
    [
      'a status in history',
      'id: a\nhistory:\n  - {date: 2026-01-01, status: inge‸diend}\n',
      'ingediend',
      '**Ingediend** · `ingediend`',
    ],
    [
      'a region',
      'id: a\ntargetRegions: [GM1699, r‸ga]\n',
      'rga',
      '**Regio Groningen-Assen** · samenwerkingsregio · `rga`',
    ],
    [
      'a region in a block',
      'id: a\ntargetRegions:\n  - code: GM16‸99\n',
      'GM1699',
      '**Noordenveld** · gemeente · `GM1699`',
    ],
    [
      'the name of a scheme',
      'id: a\nscheme: {id: Wonen op Korte ‸Termijn}\n',
      'Wonen op Korte Termijn',
      '**Woningbouw op Korte Termijn** · `wokt`',
    ],
    [
      'an unknown code',
      'id: a\nnationalGoals: [wonningbouw‸]\n',
      'wonningbouw',
      '“wonningbouw” staat niet in de codelijst. Bedoelde u “woningbouw”?',
    ],
    [
      'one of a fixed few',
      'id: a\nscheme: {effect: ch‸ange}\n',
      'change',
      '**veranderen** · Wat ermee moet gebeuren',
    ],
    ['a day', 'id: a\ndeadline: 2026‸-06-01\n', '2026-06-01', '**1 juni 2026** · Uiterlijk'],
    [
      'another ask',
      'id: a\ndependsOn: [{ask: elder‸s}]\n',
      'elders',
      'Er is in deze portefeuille geen vraag met het kenmerk “elders”.',
    ],
    [
      'a rule',
      'id: a\nwaivers: [{rule: funding/over-c‸ap, because: x}]\n',
      'funding/over-cap',
      '**funding/over-cap** · fout',
    ],
    [
      'an unknown rule',
      'id: a\nwaivers: [{rule: funding/over-cup‸, because: x}]\n',
      'funding/over-cup',
      'Er is geen regel “funding/over-cup”. Bedoelde u “funding/over-cap”?',
    ],
    [
      'a rule in a comment',
      'id: a # policy-asks-ignore goal/no-in‸dicator: later\n',
      'goal/no-indicator',
      '**goal/no-indicator** · ter informatie',
    ],
  ])('%s', (_name, written, words, first) => {
    inEveryForm(written, (record) => {
      test('shows its card', () => expect(shown(record)).toEqual({ words, first }));
    });
  });

  test.each([
    ['free text', 'id: a\ntitle: Een titel over rga‸ en GM0014\n'],
    ['an unknown key', 'id: a\nstatuss‸: concept\n'],
    ['between lines', 'id: a\n‸\nstatus: concept\n'],
    ['before a value', 'id: a\nstatus:  ‸  concept\n'],
    ['a comment', 'id: a # rga‸\n'],
    ['a payer of whom nothing is known', 'id: a\nfunding: {operation: {payer: sticht‸ing}}\n'],
    ['an empty value', 'id: a\nstatus: ‸\n'],
    ['a role that the submission does not name', 'id: a\nowner: strate‸gist\n'],
    ['an empty file', '‸'],
  ])('nothing on %s', (_name, text) => expect(shown(text)).toEqual({}));
});

test.each([
  ['policy-asks.yaml', 'title: V\nprof‸ile: draft\n', '**Profiel** · `profile`'],
  [
    'policy-asks.yaml',
    'title: V\nrules: {goal/no-indica‸tor: off}\n',
    '**goal/no-indicator** · ter informatie',
  ],
  [
    'policy-asks.yaml',
    'title: V\noverrides: [{paths: [a], rules: {text/va‸gue: off}}]\n',
    '**text/vague** · ter informatie',
  ],
  [
    'policy-asks.yaml',
    'title: V\nrequiredApprovals: {inge‸diend: [controller]}\n',
    '**Ingediend** · `ingediend`',
  ],
  [
    'submissions/rga/submission.yaml',
    'id: a\nsubmitter: r‸ga\n',
    '**Regio Groningen-Assen** · samenwerkingsregio · `rga`',
  ],
  ['submissions/rga/submission.yaml', 'id: a\nmembers: [GM01‸06]\n', '**Assen** · gemeente · `GM0106`'],
  [
    'submissions/rga/submission.yaml',
    'id: a\nsubmitter: rga\nroles: {x: Strateeg}\npeople: {j: {name: J, roles: [x‸]}}\n',
    '**Strateeg** · rol in deze inbreng · `x`',
  ],
  [
    'submissions/rga/submission.yaml',
    'id: a\nsubmitter: rga\nroles: {x‸: Strateeg}\n',
    '**Strateeg** · rol in deze inbreng · `x`',
  ],
  ['policy-asks-baseline.yaml', 'findings: [{rule: goal/miss‸ing, ask: a}]\n', '**goal/missing** · fout'],
  [
    'policy-asks-baseline.yaml',
    'findings: [{rule: goal/missing, ask: zoek‸}]\n',
    'Er is in deze portefeuille geen vraag met het kenmerk “zoek”.',
  ],
  ['reviews/a/01JQ0000000000000000000001.yaml', 'kind: appro‸ve\n', '**akkoord** · Soort'],
  [
    'submissions/rga/note.md',
    '<!-- policy-asks-ignore document/mis‸sing: later -->\n',
    '**document/missing** · fout',
  ],
  [
    'submissions/rga/note.md',
    'Wij vragen [een lo‸ket](ask:loket).\n',
    'Er is in deze portefeuille geen vraag met het kenmerk “loket”.',
  ],
])('in %s: %s', (at, text, first) => expect(shown(text, at).first).toBe(first));

describe('in a code list', () => {
  const list = (text: string) => {
    const editor = new EditorWorld({
      'policy-asks.yaml': 'title: V\ntoday: 2026-03-12\nvocabularies: ["lijsten/*.yaml"]\n',
      'lijsten/regio.yaml': text,
    });
    return hover(
      editor.source('lijsten/regio.yaml'),
      editor.cursor('lijsten/regio.yaml'),
      editor.world,
    )?.markdown.split('\n')[0];
  };
  test.each([
    [
      'list: regions\nentries: [{id: pro‸ef, label: Proef, kind: project-area}]\n',
      '**Proef** · projectgebied · `proef`',
    ],
    [
      'list: regions\nentries: [{id: proef, label: Proef, kind: project-area, members: [GM01‸06]}]\n',
      '**Assen** · gemeente · `GM0106`',
    ],
    [
      'list: schemes\nentries: [{id: proef, label: Proef, owners: [bz‸k]}]\n',
      '**Binnenlandse Zaken en Koninkrijksrelaties** · `bzk`',
    ],
    [
      'list: schemes\nentries: [{id: proef, label: Proef, successors: [wok‸t]}]\n',
      '**Woningbouw op Korte Termijn** · `wokt`',
    ],
    ['li‸st: schemes\nentries: []\n', '**Lijst** · `list`'],
    ['list: schemes\nentries: [{id: a, constructor: wok‸t}]\n', undefined],
    ['list: toString\nentries: [{id: wok‸t}]\n', undefined],
  ])('%j', (text, first) => expect(list(text)).toBe(first));
});

describe('in a note', () => {
  inEveryForm('# Kop\n\nWij vragen ⟦een lo‸ket⟧(ask:⟦rga-lo‸ket⟧), en <ask:⟦rga-l‸oket⟧>.\n', (note) => {
    test('the words of a link, or its destination', () => {
      const at = 'submissions/rga/note.md';
      const editor = new EditorWorld({ [at]: note.replace('⟦een', '[⟦een').replace('ket⟧(', 'ket⟧](') });
      const { cursors, ranges } = editor.marks(at);
      expect(cursors).toHaveLength(3);
      for (const [place, cursor] of cursors.entries()) {
        expect(hover(editor.source(at), cursor, editor.world)?.range).toEqual(ranges[place]);
      }
    });
  });

  test.each(['# Kop‸\n', '[web](https://voor‸beeld.nl)', '`[code](ask:a‸)`', '[leeg](ask:‸)', '‸'])(
    'nothing in %j',
    (note) => expect(shown(note, 'submissions/rga/note.md')).toEqual({}),
  );
});

test('a file that is none of ours shows nothing', () => {
  const editor = new EditorWorld({ 'README.txt': 'id: rg‸a\n' });
  expect(hover(editor.source('README.txt'), editor.cursor('README.txt'), editor.world)).toBeUndefined();
});

test('a role that signed a review event, by the submission of the ask that is reviewed', () => {
  const event = 'reviews/rga-een/01JQ0000000000000000000001.yaml';
  const editor = new EditorWorld({
    'submissions/rga/submission.yaml': 'id: a\ntitle: A\nsubmitter: rga\nroles: {controller: Controller}\n',
    [file]: 'id: rga-een\ntitle: Een\nstatus: concept\n',
    [event]: 'kind: comment\nby: contr‸oller\ndate: 2026-02-05T10:12:00+01:00\ntext: Klopt dit?\n',
  });
  const found = hover(editor.source(event), editor.cursor(event), editor.world);
  expect(found?.markdown).toMatch(/^\*\*Controller\*\* · rol in deze inbreng/u);
});

describe('broken text never throws', () => {
  const broken = [
    'id: [a, {b',
    'title: "open',
    ': :\n- -',
    'a: *x',
    '<<<<<<< ours\nid: a\n=======\nid: b\n>>>>>>> theirs\n',
    '\tid: a\n  status',
    '---\n---\n',
    'a\0b: 1',
  ];
  test.each(broken)('%j', (text) => {
    const editor = new EditorWorld({ [file]: text });
    const source = editor.source(file);
    for (let offset = -1; offset <= text.length + 1; offset += 1) {
      const found = hover(source, offset, editor.world);
      if (found !== undefined) expect(found.range.start <= offset && offset <= found.range.end).toBe(true);
    }
  });
});

test('every rule that wants something in a complete ask is told at a key', () => {
  const wanting = allRules.filter(({ completeness }) => completeness === true).map(({ code }) => code);
  expect(new Set(['schema/missing', ...Object.keys(wantedByRules)])).toEqual(new Set(wanting));
});
