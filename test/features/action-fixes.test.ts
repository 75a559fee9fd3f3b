// What a fix of a finding does to the text, before and after beside one another. That every fix of every rule makes its
// finding go is shown in test/rules/fixes.test.ts.
import { describe, expect, test } from 'vitest';
import { fixFile } from '../../server/features/actions/fix-file.ts';
import { applyEdits } from '../../server/text/edits.ts';
import { ActionWorld, codesOf, findingsIn } from '../worlds/action-world.ts';
import { inEveryForm } from '../worlds/editor-world.ts';

const file = 'submissions/rga/wonen.ask.yaml';
const world = (text: string, language: 'nl' | 'en' = 'nl') => new ActionWorld({ [file]: text }, language);

inEveryForm('id: rga-wonen\ntitle: Wonen\nstatus: concept\ntargetRegions: [GM0017‸] # Haren\n', (record) => {
  test('a retired region is replaced where it stands', () => {
    const editor = world(record);
    const action = editor.action(file, 'GM0014', 'quickfix');
    expect(editor.after(action)[file]).toBe(editor.source(file).text.replace('GM0017', 'GM0014'));
    expect(action).toMatchObject({ preferred: true, findings: [{ rule: 'region/retired' }] });
    expect(action.edits).toHaveLength(1);
    expect(codesOf(findingsIn(editor.after(action)))).not.toContain('region/retired');
  });
});

describe('which fixes are offered', () => {
  test('only those of findings at the place', () => {
    const editor = world('id: a\ntitle: Wonen\nstatus: con‸cept\ntargetRegions: [GM0017]\n');
    expect(editor.offered(file, 'quickfix')).toEqual([]);
  });

  test('a fix that wants a look is not the preferred one', () => {
    const editor = world('id: a\ntitle: Wonen\nstatus: concept\nnationalGoals: [woningbow‸]\n');
    expect(editor.action(file, 'woningbouw')).toMatchObject({ preferred: false });
  });

  test('in the language of the reader', () => {
    const record = 'id: a\ntitle: Wonen\nstatus: concept\nnationalGoals: [woningbow‸]\n';
    expect(world(record, 'nl').action(file, 'woningbouw').title).toBe('Vervang door “woningbouw”');
    expect(world(record, 'en').action(file, 'woningbouw').title).toBe('Replace by “woningbouw”');
  });

  test('also a fix in the other ask', () => {
    const other = 'submissions/rga/spoor.ask.yaml';
    const editor = new ActionWorld({
      [file]: 'id: rga-wonen\ntitle: Wonen\nstatus: concept\njointWith: [rga-spoor‸]\n',
      [other]: 'id: rga-spoor\ntitle: Spoor\nstatus: concept\n',
    });
    const back = editor
      .offered(file, 'quickfix')
      .filter(({ edits }) => edits.every((one) => one.file === other));
    expect(back.map((one) => editor.after(one)[other])).toContain(
      'id: rga-spoor\ntitle: Spoor\nstatus: concept\njointWith:\n  - rga-wonen\n',
    );
  });
});

describe('all that is safe in a file', () => {
  const before =
    '# blijft staan\nid: rga-wonen\ntitle: Wonen\nstatus: concept\ntargetRegions: [GM0017, GM0010]\naddressee: {ministries: [vro]} # nieuw kabinet\n';
  const kind = 'source.fixAll.policyAsks';

  test('at once, with several small edits', () => {
    const editor = world(before);
    const action = editor.action(file, 'Los alles op', kind);
    expect(editor.after(action)[file]).toBe(
      '# blijft staan\nid: rga-wonen\ntitle: Wonen\nstatus: concept\ntargetRegions: [GM0014, GM1979]\naddressee: {ministries: [bzk]} # nieuw kabinet\n',
    );
    expect(action.edits.length).toBeGreaterThan(1);
  });

  test('with findings anew, a second time changes nothing', () => {
    const editor = world(before);
    const recheck = (text: string) =>
      findingsIn({ ...editor.files, [file]: text }).filter((finding) => finding.file === file);
    const source = editor.source(file);
    const first = fixFile(source, editor.findings, editor.world, recheck);
    const mended = applyEdits(source.text, first?.edits ?? []);
    expect(mended).toContain('targetRegions: [GM0014, GM1979]');
    const again = world(mended);
    expect(fixFile(again.source(file), again.findings, again.world, recheck)).toBeUndefined();
    expect(codesOf(again.findings).filter((code) => /retired|abolished/.test(code))).toEqual([]);
  });

  test('is not offered where nothing is safe, nor unless it is asked for', () => {
    expect(world('id: a\ntitle: Wonen\nstatus: concept\n‸').offered(file, kind)).toEqual([]);
    expect(
      world(before)
        .offered(file)
        .map((one) => one.kind),
    ).not.toContain(kind);
  });
});
