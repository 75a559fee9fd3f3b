// Writing in the workbench: what is offered while one types, other names, files that come and go, the language of messages.
import { describe, expect, test } from 'vitest';
import { hosts, workbench } from './world/suite.ts';

const groningen = 'submissions/provincie-groningen';

describe.each(hosts)('writing, in the %s host', (host) => {
  const open = workbench({ host, folder: 'examples/noord' });

  test('typing “noord” among the regions offers regions of that name', async () => {
    const { editor, problems } = open();
    await open().openFile(`${groningen}/dorpshuizen.ask.yaml`);
    // A first try may have left its typing here.
    await open().command('File: Revert File');
    await problems.waitForCount((count) => count === 77);
    await open().openFile(`${groningen}/dorpshuizen.ask.yaml`);
    const lines = (await editor.text()).split('\n');
    const line = lines.findIndex((text) => text.startsWith('targetRegions:')) + 1;
    await editor.replaceLine(line, 'targetRegions: []');
    await editor.goTo(line, 'targetRegions: ['.length + 1);
    await editor.type('noord');
    expect((await editor.completions(false)).join('\n')).toMatch(/noord/iu);
    await editor.press('Escape');
    await open().command('File: Revert File');
  });

  test('an ask gets another id in every file that names it, the note included', async () => {
    const { editor } = open();
    await open().openFile(`${groningen}/spoorboog.ask.yaml`);
    const line = (await editor.text()).split('\n').findIndex((text) => text.startsWith('id:')) + 1;
    await editor.goTo(line, 'id: g'.length + 1);
    await editor.rename('gro-spoorbocht');
    await open().command('File: Save All Files');
    await open().waitForFile(
      `${groningen}/note.md`,
      (text) => text?.includes('(ask:gro-spoorbocht)') ?? false,
    );
    expect(open().fileOnDisk(`${groningen}/note.md`)).not.toContain('gro-spoorboog');
  });

  test('findings of a file go when it is deleted', async () => {
    const { problems } = open();
    const file = `${groningen}/oevers.ask.yaml`;
    expect((await problems.findings('annual-vs-total')).join('\n')).toContain('oevers.ask.yaml');
    open().writeOnDisk(file, undefined);
    await problems.wait('annual-vs-total', (rows) => rows.length === 0);
  });

  test('messages change their language at once with the setting', async () => {
    const { problems } = open();
    open().changeSettings({ 'policyAsks.language': 'en' });
    await problems.wait('region/retired', (rows) => rows.join('\n').includes('municipality of Groningen'));
    open().changeSettings({ 'policyAsks.language': 'nl' });
    await problems.wait('region/retired', (rows) => rows.join('\n').includes('gemeente Groningen'));
  });

  test('a configuration that cannot be read is told once and clearly', async () => {
    const { problems } = open();
    const before = open().fileOnDisk('policy-asks.yaml');
    open().writeOnDisk('policy-asks.yaml', 'title: [\n');
    const rows = await problems.wait('policy-asks.yaml', (all) => all.length > 0);
    expect(rows.filter((row) => /\[Ln \d+/u.test(row))).toHaveLength(1);
    open().writeOnDisk('policy-asks.yaml', before);
    await problems.waitForCount((count) => count > 60);
  });
});
