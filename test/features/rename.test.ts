// Renaming as a person sees it: the texts before with the cursor in them, and the texts after.
import { describe, expect, test } from 'vitest';
import { prepareRename, rename } from '../../server/features/rename/rename.ts';
import { EditorWorld, inEveryForm } from '../worlds/editor-world.ts';
import { draft, renamed } from '../worlds/rename-world.ts';

const rail = 'submissions/rga/rail.ask.yaml';
const wonen = 'submissions/rga/wonen.ask.yaml';
const submission = 'submissions/rga/submission.yaml';

describe('a new id for an ask', () => {
  inEveryForm(
    `# vooraf\nid: "rga-ra‸il" # het kenmerk\ntitle: Een spoorlijn 🚆\nstatus: concept\nsupports: [rga-rail]\n`,
    (record) => {
      test('keeps quotation marks and comments', () => {
        expect(renamed({ [rail]: record }, 'rga-spoor')[rail]).toBe(
          record.replace('‸', '').replaceAll('rga-rail', 'rga-spoor'),
        );
      });

      test('keeps the old id known when the ask was sent', () => {
        const sent = record
          .replace('status: concept\r\nsupports', 'status: ingediend\r\nsupports')
          .replace('status: concept\nsupports', 'status: ingediend\nsupports');
        const lineEnd = record.includes('\r\n') ? '\r\n' : '\n';
        expect(renamed({ [rail]: sent }, 'rga-spoor')[rail]).toBe(
          sent
            .replace('‸', '')
            .replaceAll('rga-rail', 'rga-spoor')
            .replace('# het kenmerk', `# het kenmerk${lineEnd}formerIds: [rga-rail]`),
        );
      });
    },
  );

  test('reaches links, waivers, notes, known findings and the review folder', () => {
    const event = 'kind: comment\nby: controller\ndate: 2026-03-05T21:14:00+01:00\ntext: Klopt dit?\n';
    const texts = {
      [rail]: draft('rga-r‸ail'),
      [wonen]: draft(
        'rga-wonen',
        `dependsOn: [rga-rail, {ask: 'rga-rail', while: [ingediend]}]\npartOf: rga-rail # programma\nwaivers: [{rule: a/b, with: rga-rail, because: zo}]\n`,
      ),
      'submissions/rga/note.md': '🚆 [spoor](ask:rga-rail "titel") en <ask:rga-rail>, niet rga-rail zelf.\n',
      'policy-asks-baseline.yaml':
        'findings: [{rule: a/b, ask: rga-rail, owner: jan, reason: later, until: 2027-01-01}]\n',
      'reviews/rga-rail/01JQ0000000000000000000001.yaml': event,
      'reviews/rga-wonen/01JQ0000000000000000000002.yaml': event,
    };
    const after = renamed(texts, 'rga-spoor');
    expect(after).toEqual({
      [rail]: draft('rga-spoor'),
      [wonen]: texts[wonen]?.replaceAll('rga-rail', 'rga-spoor'),
      'submissions/rga/note.md':
        '🚆 [spoor](ask:rga-spoor "titel") en <ask:rga-spoor>, niet rga-rail zelf.\n',
      'policy-asks-baseline.yaml': texts['policy-asks-baseline.yaml'].replace('rga-rail', 'rga-spoor'),
      'reviews/rga-spoor/01JQ0000000000000000000001.yaml': event,
      'reviews/rga-wonen/01JQ0000000000000000000002.yaml': event,
    });
  });

  test('can be asked for at a link in another file', () => {
    const after = renamed(
      { [rail]: draft('rga-rail'), [wonen]: draft('rga-wonen', 'dependsOn: [rga-ra‸il]\n') },
      'rga-spoor',
    );
    expect(after).toEqual({
      [rail]: draft('rga-spoor'),
      [wonen]: draft('rga-wonen', 'dependsOn: [rga-spoor]\n'),
    });
  });

  test('gives the file that is called after the ask its new name, and what refers to that file follows', () => {
    const after = renamed(
      {
        'submissions/rga/rga-rail.ask.yaml': draft('rga-ra‸il'),
        'submissions/rga/note.md': '[bestand](./rga-rail.ask.yaml), [vraag](ask:rga-rail)\n',
      },
      'rga-spoor',
    );
    expect(after).toEqual({
      'submissions/rga/rga-spoor.ask.yaml': draft('rga-spoor'),
      'submissions/rga/note.md': '[bestand](rga-spoor.ask.yaml), [vraag](ask:rga-spoor)\n',
    });
  });

  test('reaches a loose note when it is asked for there', () => {
    const after = renamed({ [rail]: draft('rga-rail'), 'LEES.md': '[spoor](ask:rga-ra‸il)\n' }, 'rga-spoor');
    expect(after).toEqual({ [rail]: draft('rga-spoor'), 'LEES.md': '[spoor](ask:rga-spoor)\n' });
  });

  test('leaves the name of a file with several asks, or when the new name is taken', () => {
    const several = { 'rga-rail.ask.yaml': `${draft('rga-ra‸il')}---\n${draft('rga-wonen')}` };
    expect(Object.keys(renamed(several, 'rga-spoor'))).toEqual(['rga-rail.ask.yaml']);
    const taken = { 'rga-rail.ask.yaml': draft('rga-ra‸il'), 'rga-spoor.ask.yaml': draft('rga-wonen') };
    expect(Object.keys(renamed(taken, 'rga-spoor'))).toEqual(['rga-rail.ask.yaml', 'rga-spoor.ask.yaml']);
  });

  test('that reads as a number gets quotation marks', () => {
    expect(renamed({ [rail]: draft('rga-ra‸il', 'supports: [rga-rail]\n') }, '2026')[rail]).toBe(
      draft('"2026"', 'supports: ["2026"]\n'),
    );
  });

  test('in a record on one line', () => {
    expect(renamed({ [rail]: '{id: rga-ra‸il, title: Spoor, status: ingediend}\n' }, 'rga-spoor')[rail]).toBe(
      '{id: rga-spoor, title: Spoor, status: ingediend, formerIds: [rga-rail]}\n',
    );
  });

  test('puts an id in capitals right, and keeps nothing for it', () => {
    expect(renamed({ [rail]: draft('RGA-Ra‸il').replace('concept', 'ingediend') }, 'rga-rail')[rail]).toBe(
      draft('rga-rail').replace('concept', 'ingediend'),
    );
  });
});

describe('the old id', () => {
  test('stays known when the ask was sent earlier, as its history shows', () => {
    const history = 'history: [{date: 2026-01-01, status: ingediend}]\n';
    expect(renamed({ [rail]: draft('rga-ra‸il', history) }, 'rga-spoor')[rail]).toBe(
      draft('rga-spoor\nformerIds: [rga-rail]', history),
    );
  });

  test('is added to the former ids there are', () => {
    const sent = (id: string, former: string) =>
      `id: ${id}\nformerIds:\n  - rga-oud # uit 2024\n${former}title: Spoor\nstatus: ingediend\n`;
    expect(renamed({ [rail]: sent('rga-ra‸il', '') }, 'rga-spoor')[rail]).toBe(
      sent('rga-spoor', '  - rga-rail\n'),
    );
  });

  test('trades places with the new one when the ask gets a former id back', () => {
    const sent = (id: string, former: string) =>
      `id: ${id}\nformerIds: [${former}]\ntitle: Spoor\nstatus: ingediend\n`;
    expect(renamed({ [rail]: sent('rga-spo‸or', 'rga-rail') }, 'rga-rail')[rail]).toBe(
      sent('rga-rail', 'rga-spoor'),
    );
    const never = 'id: rga-spo‸or\nformerIds: [rga-rail]\ntitle: Spoor\nstatus: concept\n';
    expect(renamed({ [rail]: never }, 'rga-rail')[rail]).toBe(
      'id: rga-rail\ntitle: Spoor\nstatus: concept\n',
    );
  });

  test('stays in links of an ask that was approved as it is', () => {
    const holder = draft(
      'rga-wonen',
      'dependsOn: [rga-rail]\nwaivers: [{rule: a/b, with: rga-rail, because: zo}]\n',
    );
    const print =
      new EditorWorld({ [wonen]: holder }).world.portfolio.ids.withId('rga-wonen')[0]?.fingerprint ?? '';
    const approval = `kind: approve\nby: controller\ndate: 2026-03-05T21:14:00+01:00\nfingerprint: ${print}\n`;
    const after = renamed(
      {
        [rail]: draft('rga-ra‸il'),
        [wonen]: holder,
        'reviews/rga-wonen/01JQ0000000000000000000001.yaml': approval,
      },
      'rga-spoor',
    );
    expect(after[wonen]).toBe(holder.replace('with: rga-rail', 'with: rga-spoor'));
    expect(after[rail]).toBe(draft('rga-spoor\nformerIds: [rga-rail]'));
  });

  test('stays in links of an ask of which another saw the fingerprint', () => {
    const holder = draft('rga-wonen', 'dependsOn: [rga-rail]\n');
    const print =
      new EditorWorld({ [wonen]: holder }).world.portfolio.ids.withId('rga-wonen')[0]?.fingerprint ?? '';
    const seen = draft('rga-weg', `dependsOn: [{ask: rga-wonen, seen: ${print.slice(0, 16)}}]\n`);
    const after = renamed(
      { [rail]: draft('rga-ra‸il'), [wonen]: holder, 'submissions/rga/weg.ask.yaml': seen },
      'rga-spoor',
    );
    expect(after[wonen]).toBe(holder);
    expect(after[rail]).toContain('formerIds: [rga-rail]');
  });
});

describe('a new name for', () => {
  inEveryForm(
    draft('rga-rail', 'owner: strate‸gist\ncontribution: [{text: Grond, owner: "strategist"}]\n'),
    (record) => {
      test('a role: in the submission and its asks', () => {
        const other = {
          'submissions/PV20/submission.yaml':
            'id: gro\ntitle: Inbreng\nfictional: true\nsubmitter: PV20\nroles: {strategist: Strateeg}\n',
        };
        const own =
          'id: inbreng\ntitle: Inbreng\nfictional: true\nsubmitter: rga\nroles:\n  strategist: Strateeg # 🚆\n  controller: Controller\n';
        expect(renamed({ [rail]: record, [submission]: own, ...other }, 'adviseur')).toEqual({
          [rail]: record.replace('‸', '').replaceAll('strategist', 'adviseur'),
          [submission]: own.replace('strategist', 'adviseur'),
          ...other,
        });
      });
    },
  );

  test('a project: in all asks', () => {
    const after = renamed(
      {
        [rail]: draft('rga-rail', 'project: spoor-no‸ord\n'),
        [wonen]: draft('rga-wonen', 'project: "spoor-noord"\n'),
      },
      'Spoor: noord',
    );
    expect(after).toEqual({
      [rail]: draft('rga-rail', 'project: "Spoor: noord"\n'),
      [wonen]: draft('rga-wonen', 'project: "Spoor: noord"\n'),
    });
  });

  test('an indicator: in all asks that state it', () => {
    const stated = (id: string) => `indicators: [{id: ${id}, unit: aantal}]\n`;
    const after = renamed(
      { [rail]: draft('rga-rail', stated('reizi‸gers')), [wonen]: draft('rga-wonen', stated('reizigers')) },
      'instappers',
    );
    expect(after).toEqual({
      [rail]: draft('rga-rail', stated('instappers')),
      [wonen]: draft('rga-wonen', stated('instappers')),
    });
  });
});

describe('what is offered to rename', () => {
  inEveryForm('id: "⟦rga-ra‸il⟧"\ntitle: Spoor\nstatus: concept\n', (record) => {
    test('is the name without its quotation marks', () => {
      const editor = new EditorWorld({ [rail]: record });
      const [range] = editor.marks(rail).ranges;
      expect(prepareRename(editor.source(rail), editor.cursor(rail), editor.world)).toEqual({
        range,
        placeholder: 'rga-rail',
      });
    });
  });

  test('is the id behind `ask:` in a note', () => {
    const note = 'submissions/rga/note.md';
    const editor = new EditorWorld({ [rail]: draft('rga-rail'), [note]: '🚆 [spoor](ask:⟦rga-ra‸il⟧)\n' });
    const [range] = editor.marks(note).ranges;
    expect(prepareRename(editor.source(note), editor.cursor(note), editor.world)).toEqual({
      range,
      placeholder: 'rga-rail',
    });
  });

  test('changes nothing when the name stays', () => {
    const editor = new EditorWorld({ [rail]: draft('rga-ra‸il') });
    expect(rename(editor.source(rail), editor.cursor(rail), 'rga-rail', editor.world)).toEqual({
      edits: [],
      moves: [],
    });
  });
});
