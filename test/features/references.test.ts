// Who names the thing at the cursor: asks, roles, projects, indicators, codes and files, over all files of a portfolio.
import { finish } from '../../server/portfolio/steps.ts';
import { describe, expect, test } from 'vitest';
import { referenceAt } from '../../server/features/places/occurrences.ts';
import { highlights, references } from '../../server/features/navigate/references.ts';
import { EditorWorld, inEveryForm } from '../worlds/editor-world.ts';

const ask = 'submissions/rga/rail.ask.yaml';

/** All marked ranges of an editor's files, as references are told. */
function markedIn(editor: EditorWorld, files: readonly string[]) {
  return files.toSorted().flatMap((file) => editor.marks(file).ranges.map((range) => ({ file, range })));
}

function found(editor: EditorWorld, file: string, includeDeclaration = true) {
  const all = finish(
    references(editor.source(file), editor.cursor(file), editor.world, { includeDeclaration }),
  );
  return all.map((one) => ({ file: one.file, range: one.range }));
}

describe('an ask is named', () => {
  inEveryForm(
    `id: ⟦rga-‸rail⟧
title: Een spoorlijn 🚆
status: concept
`,
    (record) => {
      const others = {
        'submissions/rga/wonen.ask.yaml': `id: rga-wonen
title: Huizen
status: concept
dependsOn: [⟦rga-rail⟧, rga-bus]
supports:
  - ask: "⟦rga-rail⟧" # met aanhalingstekens
    while: [ingediend]
partOf: '⟦rga-rail⟧'
distinctFrom: [{ask: ⟦rga-rail⟧, because: anders}]
waivers: [{rule: funding/envelope-rivals, with: ⟦rga-rail⟧, because: afspraak}]
`,
        'submissions/rga/note.md': `# 🚆 Notitie\n\nWij vragen [een 🚆 spoorlijn](ask:⟦rga-rail⟧) en [meer][spoor].\n\n[spoor]: ask:⟦rga-rail⟧\n`,
        'policy-asks-baseline.yaml': `findings:\n  - {rule: goal/missing, ask: ⟦rga-rail⟧, owner: jan, reason: later, until: 2027-01-01}\n`,
        'reviews/rga-rail/01JQ0000000000000000000001.yaml': `# 🚆\n⟦kind⟧: comment\nby: controller\ndate: 2026-03-05T21:14:00+01:00\ntext: Klopt dit?\n`,
      };

      test('in records, notes, known findings and reviews', () => {
        const editor = new EditorWorld({ [ask]: record, ...others });
        expect(found(editor, ask)).toEqual(markedIn(editor, [ask, ...Object.keys(others)]));
      });

      test('without its own id when only the others are wanted', () => {
        const editor = new EditorWorld({ [ask]: record, ...others });
        expect(found(editor, ask, false)).toEqual(markedIn(editor, Object.keys(others)));
      });

      test('and its own id is where it gets that name', () => {
        const editor = new EditorWorld({ [ask]: record });
        const [range] = editor.marks(ask).ranges;
        expect(highlights(editor.source(ask), editor.cursor(ask), editor.world)).toEqual([
          { range, kind: 'write' },
        ]);
      });
    },
  );

  test('by its former id as well', () => {
    const other = 'submissions/rga/wonen.ask.yaml';
    const editor = new EditorWorld({
      [ask]: 'id: ⟦rga-rail⟧\nformerIds: [⟦rga-spoor⟧]\ntitle: Een spoorlijn\nstatus: concept\n',
      [other]:
        'id: rga-wonen\ntitle: Huizen\nstatus: concept\ndependsOn: [⟦rga-sp‸oor⟧]\nsupports: [⟦rga-rail⟧]\n',
    });
    expect(found(editor, other)).toEqual(markedIn(editor, [ask, other]));
  });

  test('but a former id that another ask bears now leads to that one only', () => {
    const other = 'submissions/rga/wonen.ask.yaml';
    const editor = new EditorWorld({
      [ask]:
        'id: rga-rail\nformerIds: [⟦rga-wonen⟧]\ntitle: Een spoorlijn\nstatus: concept\nsupports: [rga-rail]\n',
      [other]: 'id: ⟦rga-won‸en⟧\ntitle: Huizen\nstatus: concept\n',
    });
    expect(found(editor, other)).toEqual(markedIn(editor, [ask, other]));
  });

  test('even when nothing is called that', () => {
    const editor = new EditorWorld({
      [ask]:
        'id: rga-rail\ntitle: Een spoorlijn\nstatus: concept\ndependsOn: [⟦rga-w‸eg⟧]\npartOf: ⟦rga-weg⟧\n',
    });
    expect(found(editor, ask)).toEqual(markedIn(editor, [ask]));
  });
});

describe('a role is named', () => {
  inEveryForm(
    `id: rga-rail
title: Een spoorlijn
status: concept
owner: ⟦strate‸gist⟧
contribution: [{text: Grond, owner: ⟦strategist⟧}, {text: Geld, owner: controller}]
history: [{date: 2026-01-01, status: concept, by: "⟦strategist⟧"}]
`,
    (record) => {
      test('in its submission, the asks of that submission, and what was signed with it', () => {
        const files = {
          [ask]: record,
          'submissions/rga/submission.yaml': `id: inbreng\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nroles:\n  ⟦strategist⟧: Strateeg\n  controller: Controller\npeople: {jdv: {name: J. de Vries, roles: [⟦strategist⟧]}}\n`,
          'submissions/PV20/submission.yaml':
            'id: gro\ntitle: Inbreng\nfictional: true\nsubmitter: PV20\nroles: {strategist: Strateeg}\n',
          'submissions/PV20/weg.ask.yaml': 'id: gro-weg\ntitle: Weg\nstatus: concept\nowner: strategist\n',
          'reviews/rga-rail/01JQ0000000000000000000001.yaml':
            'kind: comment\nby: ⟦strategist⟧\ndate: 2026-03-05T21:14:00+01:00\ntext: Klopt dit?\n',
          'policy-asks.yaml':
            'title: Voorbeeld\nlanguage: nl\ntoday: 2026-03-12\nrequiredApprovals: {ingediend: [⟦strategist⟧]}\n',
        };
        const editor = new EditorWorld(files);
        expect(found(editor, ask)).toEqual(markedIn(editor, Object.keys(files)));
      });
    },
  );
});

describe('other things are named', () => {
  test.each([
    ['a project', 'project: ⟦spo‸or-noord⟧\n', 'project: ⟦spoor-noord⟧\n'],
    [
      'an indicator',
      'indicators: [{id: ⟦rei‸zigers⟧, unit: aantal}]\n',
      'indicators:\n  - id: ⟦reizigers⟧\n',
    ],
    [
      'a region',
      'targetRegions: [⟦GM0‸014⟧, GM1699]\n',
      'targetRegions: [{code: ⟦GM0014⟧, name: Groningen}]\n',
    ],
    ['a scheme', 'scheme: {id: ⟦wo‸kt⟧, effect: use}\n', 'scheme: {id: ⟦wokt⟧, effect: change}\n'],
    ['a goal', 'nationalGoals: [⟦woning‸bouw⟧]\n', 'nationalGoals: [energie, ⟦woningbouw⟧]\n'],
  ])('%s, in every ask', (_what, here, there) => {
    const other = 'submissions/rga/wonen.ask.yaml';
    const editor = new EditorWorld({
      [ask]: `id: rga-rail\ntitle: Spoor\nstatus: concept\n${here}`,
      [other]: `id: rga-wonen\ntitle: Huizen\nstatus: ingediend\n${there}`,
    });
    expect(found(editor, ask)).toEqual(markedIn(editor, [ask, other]));
  });

  test('a region by its code of NUTS too', () => {
    const other = 'submissions/rga/wonen.ask.yaml';
    const editor = new EditorWorld({
      [ask]: 'id: rga-rail\ntitle: Spoor\nstatus: concept\ntargetRegions: [⟦PV‸20⟧]\n',
      [other]: 'id: rga-wonen\ntitle: Huizen\nstatus: concept\ntargetRegions: [⟦NL11⟧]\n',
    });
    expect(found(editor, ask)).toEqual(markedIn(editor, [ask, other]));
  });

  test('an entry of the own code list, where it gets its name', () => {
    const list = 'vocabularies/potten.yaml';
    const editor = new EditorWorld({
      'policy-asks.yaml': 'title: Voorbeeld\nlanguage: nl\nvocabularies: ["vocabularies/*.yaml"]\n',
      [list]:
        'list: envelopes\nentries:\n  - id: ⟦veenbudget⟧\n    label: {nl: Veen, en: Peat}\n  - id: nieuw\n    label: {nl: Nieuw, en: New}\n    successors: [⟦veenbudget⟧]\n',
      [ask]: 'id: rga-rail\ntitle: Spoor\nstatus: concept\nfunding: {envelope: ⟦veen‸budget⟧}\n',
    });
    expect(found(editor, ask)).toEqual(markedIn(editor, [ask, list]));
    expect(found(editor, ask, false)).toEqual(
      markedIn(editor, [ask, list]).filter((_, index) => index !== 1),
    );
  });

  test('a file, by the paths that lead to it', () => {
    const submission = 'submissions/rga/submission.yaml';
    const note = 'submissions/rga/note.md';
    const editor = new EditorWorld({
      [submission]: 'id: inbreng\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nnote: ⟦./no‸te.md⟧\n',
      [note]: '# Notitie\n\nZie [boven](⟦note.md⟧#notitie).\n',
    });
    expect(found(editor, submission)).toEqual(markedIn(editor, [note, submission]));
  });
});

describe('what is highlighted', () => {
  inEveryForm(
    `id: ⟦rga-rail⟧
title: Spoor
status: concept
owner: strategist
dependsOn: [rga-weg, ⟦rga-ra‸il⟧]
`,
    (record) => {
      test('is the same thing in the same text', () => {
        const editor = new EditorWorld({ [ask]: record });
        expect(highlights(editor.source(ask), editor.cursor(ask), editor.world)).toEqual(
          editor.marks(ask).ranges.map((range, index) => ({ range, kind: index === 0 ? 'write' : 'read' })),
        );
      });
    },
  );

  test('is nothing on words that name nothing', () => {
    const editor = new EditorWorld({ [ask]: 'id: rga-rail\ntitle: Een spo‸orlijn\nstatus: concept\n' });
    expect(highlights(editor.source(ask), editor.cursor(ask), editor.world)).toEqual([]);
    expect(referenceAt(editor.source(ask), editor.cursor(ask), editor.world)).toBeUndefined();
  });
});
