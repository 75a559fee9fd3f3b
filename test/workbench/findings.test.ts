// What a person sees of findings in the workbench, with the fictional sample open.
import { describe, expect, test } from 'vitest';
import { hosts, workbench } from './world/suite.ts';

const haren = 'submissions/provincie-groningen/haren-fietsroute.ask.yaml';

describe.each(hosts)('findings, in the %s host', (host) => {
  const open = workbench({ host, folder: 'examples/noord' });

  test('stand in the Problems panel, each planted one', async () => {
    const { problems } = open();
    await problems.waitForCount((count) => count === 77);
    expect((await problems.findings('region/retired')).join('\n')).toContain('haren-fietsroute.ask.yaml');
  });

  test('are squiggles in the text, and a hover tells more', async () => {
    const { editor } = open();
    await open().openFile(haren, 13, 20);
    expect(await editor.hover()).toContain('Haren');
    expect((await editor.squiggles()).error).toBe(1);
  });

  test('a quick fix mends a retired region, and its finding goes', async () => {
    const { editor, problems } = open();
    await open().openFile(haren, 13, 20);
    expect((await editor.quickFixes()).join('\n')).toContain('GM0014');
    await editor.quickFix('GM0014');
    await editor.save();
    await open().waitForFile(haren, (text) => text?.includes('targetRegions: [GM0014]') ?? false);
    await problems.wait('region/retired', (rows) => rows.length === 0);
  });
});
