// The first hour: from an empty folder through the walkthrough, whose steps tick themselves off.
import { describe, expect, test } from 'vitest';
import { workbench } from './world/suite.ts';
import { until } from './world/waiting.ts';

const retired = 'policy-asks-sample/submissions/provincie-groningen/haren-fietsroute.ask.yaml';

describe('first steps', () => {
  const open = workbench({ host: 'node', folder: { 'lees.txt': 'Nog niets.\n' } });
  /** Titles of the steps that are done. */
  async function done(): Promise<readonly string[]> {
    await open().command('Policy Asks: First Steps');
    const steps = open().page.locator('.getting-started-step');
    await steps.first().waitFor();
    return steps.filter({ has: open().page.locator('.complete') }).allInnerTexts();
  }
  const isDone = (title: string) => until(done, (titles) => titles.some((one) => one.includes(title)));

  test('tick off the sample, a mended mistake and the dashboard', async () => {
    expect((await done()).join('\n')).not.toContain('Open het voorbeeld');
    await open().command('Policy Asks: Open the Sample Portfolio');
    await open().quickInput.choose('policy-asks-sample/');
    await open().problems.waitForCount((count) => count === 77);
    await isDone('Open het voorbeeld');
    await open().openFile(retired, 13, 20);
    expect((await open().editor.quickFixes()).join('\n')).toContain('GM0014');
    await open().editor.quickFix('GM0014');
    await open().problems.waitForCount((count) => count === 76);
    await isDone('Herstel een fout');
    expect((await done()).join('\n')).not.toContain('Zie het geheel');
    await open().command('Policy Asks: Open the Dashboard');
    await isDone('Zie het geheel');
  });
});
