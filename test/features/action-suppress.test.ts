// Leaving a finding as it is, with a reason. What is written silences nothing that is not told of until someone gives a reason.
import { describe, expect, test } from 'vitest';
import type { CodeAction } from '../../server/features/actions/action.ts';
import { ActionWorld, codesOf, findingsIn } from '../worlds/action-world.ts';
import { inEveryForm } from '../worlds/editor-world.ts';

const file = 'submissions/rga/wonen.ask.yaml';
const rule = 'funding/structural-with-end';
const world = (text: string, language: 'nl' | 'en' = 'nl') => new ActionWorld({ [file]: text }, language);
const rulesIn = (editor: ActionWorld, action: CodeAction, reason = ''): readonly string[] => {
  const files = { ...editor.after(action) };
  const { file: at = '', offset = 0 } = action.writeHere ?? {};
  const text = files[at] ?? '';
  files[at] = text.slice(0, offset) + reason + text.slice(offset);
  return findingsIn(files).map((finding) => finding.rule);
};

const record = `id: rga-wonen
title: Bouw meer woningen in Groningen
status: concept
funding:
  term: structureel
  from: 2027
  # tot wanneer
  until: 20‸32 # nog te bespreken
`;

inEveryForm(record, (text) => {
  test('a comment above the line, with the cursor where the reason goes', () => {
    const editor = world(text);
    const action = editor.action(file, 'Negeer');
    const line = editor.source(file).text.includes('\r\n') ? '\r\n' : '\n';
    expect(editor.after(action)[file]).toBe(
      editor.source(file).text.replace('  until:', `  # policy-asks-ignore ${rule}: ${line}  until:`),
    );
    expect(rulesIn(editor, action)).toContain('ignore/no-reason');
    const done = rulesIn(editor, action, 'het besluit noemt zelf dit jaar');
    expect(done).not.toContain(rule);
    expect(done).not.toContain('ignore/no-reason');
  });

  test('a waiver in the ask, with the cursor in its empty reason', () => {
    const editor = world(text);
    const action = editor.action(file, 'uitzondering');
    expect(editor.after(action)[file]?.replaceAll('\r', '')).toContain(
      `waivers:\n  - rule: ${rule}\n    because: ""\n`,
    );
    expect(rulesIn(editor, action)).toEqual(expect.arrayContaining([rule, 'schema/missing']));
    const done = rulesIn(editor, action, 'het besluit noemt zelf dit jaar');
    expect(done).not.toContain(rule);
    expect(done).not.toContain('schema/missing');
  });
});

describe('where a comment can stand', () => {
  test.each([
    [
      'above the first line of a text of several lines',
      'title: |\n  Wo⟦⟧nen\n',
      '# policy-asks-ignore text/vague: \ntitle: |\n  Wonen\n',
    ],
    [
      'above the first line of a text, also when the words are on a later one',
      'summary: >\n  Wij vragen\n  ⟦aandacht voor⟧ kernen\n',
      '# policy-asks-ignore text/vague: \nsummary: >\n  Wij vragen\n  aandacht voor kernen\n',
    ],
    [
      'above an item of a list',
      'nationalGoals:\n  - woningbouw\n  - ⟦woningbowww⟧\n',
      'nationalGoals:\n  - woningbouw\n  # policy-asks-ignore goal/unknown: \n  - woningbowww\n',
    ],
    [
      'within brackets over several lines',
      'nationalGoals: [\n  woningbouw,\n  ⟦woningbowww⟧ ]\n',
      'nationalGoals: [\n  woningbouw,\n  # policy-asks-ignore goal/unknown: \n  woningbowww ]\n',
    ],
  ])('%s', (_what, written, after) => {
    const head = 'id: a\nstatus: concept\n';
    const editor = world(head + written);
    const action = editor.offered(file).find((one) => one.title.startsWith('Negeer'));
    expect(action && editor.after(action)[file]).toBe(head + after);
  });

  test.each([
    [
      'above a paragraph of a note',
      '# Kop\n\nWij vragen [spoor](ask:rga-weg‸).\n',
      '# Kop\n\n<!-- policy-asks-ignore document/unknown-ask:  -->\nWij vragen [spoor](ask:rga-weg).\n',
    ],
    [
      'at the end of a line in the midst of a paragraph',
      'Wij vragen\n[spoor](ask:rga-weg‸).\nNu.\n',
      'Wij vragen\n[spoor](ask:rga-weg). <!-- policy-asks-ignore document/unknown-ask:  -->\nNu.\n',
    ],
    [
      'at the end of a list item',
      '- een\n- [spoor](ask:rga-weg‸)\n',
      '- een\n- [spoor](ask:rga-weg) <!-- policy-asks-ignore document/unknown-ask:  -->\n',
    ],
  ])('%s', (_what, written, after) => {
    const note = 'submissions/rga/note.md';
    const editor = new ActionWorld({ [note]: written });
    const action = editor.action(note, 'Negeer');
    expect(editor.after(action)[note]).toBe(after);
    expect(rulesIn(editor, action)).toContain('ignore/no-reason');
    const done = rulesIn(editor, action, 'staat elders');
    expect(done).not.toContain('document/unknown-ask');
    expect(done).not.toContain('ignore/no-reason');
  });
});

describe('a waiver beside another ask', () => {
  const other = 'submissions/drenthe/spoor.ask.yaml';
  const files = {
    [file]:
      'id: rga-lelylijn\ntitle: Leg de Lelylijn aan\nstatus: concept\nfunding:\n  envelope: spoor-noord‸\n',
    [other]:
      'id: dr-spoor\ntitle: Verbeter het spoor naar Emmen\nstatus: concept\nfunding:\n  envelope: spoor-noord\n',
    'submissions/drenthe/submission.yaml':
      'id: drenthe\ntitle: Inbreng Drenthe\nfictional: true\nsubmitter: PV22\n',
  };

  test('names that ask, and is to be signed where the rule wants so', () => {
    const editor = new ActionWorld(files);
    const action = editor.action(file, 'uitzondering op “funding/envelope-rivals”');
    expect(action.title).toBe(
      'Leg een uitzondering op “funding/envelope-rivals” vast naast “dr-spoor”, met een reden die u opschrijft',
    );
    expect(editor.after(action)[file]).toContain(
      'waivers:\n  - rule: funding/envelope-rivals\n    with: dr-spoor\n    because: ""\n    by: ""\n    until: ""\n',
    );
    expect(rulesIn(editor, action)).toContain('funding/envelope-rivals');
    expect(rulesIn(editor, action, 'er is genoeg')).toContain('funding/envelope-rivals');
  });
});

test('a waiver that is there but settles nothing is not repeated', () => {
  const editor = world(
    record
      .replace('‸', '')
      .replace('2032', '20‸32')
      .concat(`waivers: [{rule: ${rule}, because: nog niet, until: 2025-01-01}]\n`),
  );
  expect(editor.findings.map((finding) => finding.rule)).toContain(rule);
  expect(editor.offered(file).filter(({ title }) => title.includes('uitzondering'))).toEqual([]);
});

test('what ignores rules, and slips in the text itself, cannot be ignored', () => {
  const editor = world(
    'id: a\ntitle: Bouw woningen\nstatus: concept\nwaivers: [{rule: ignore‸/no, because: x}]\n',
  );
  expect(editor.findings.map((finding) => finding.rule)).toContain('ignore/unknown-rule');
  expect(editor.offered(file).filter(({ title }) => /Negeer|uitzondering/.test(title))).toEqual([]);
});

test('in the language of the reader', () => {
  expect(world(record, 'en').action(file, 'Ignore').title).toBe(
    'Ignore “funding/structural-with-end” here, with a reason that you write down',
  );
});

test('the findings that were there before stay as they are', () => {
  const editor = world(record);
  for (const action of editor.offered(file)) {
    const left = codesOf(findingsIn(editor.after(action)));
    const told = left.filter((code) => !codesOf(editor.findings).includes(code));
    expect(told.filter((code) => !/ignore\/no-reason|schema\/missing/.test(code))).toEqual([]);
  }
});
