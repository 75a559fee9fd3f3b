// A folder whose authors are not trusted, and a portfolio of thousands.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hosts, workbench } from './world/suite.ts';
import { until } from './world/waiting.ts';

describe.each(hosts)('in Restricted Mode, in the %s host', (host) => {
  const open = workbench({ host, folder: 'examples/noord', trusted: false });

  test('checking works', async () => {
    await until(
      () => open().statusBar(),
      (said) => said.join('\n').includes('Restricted Mode'),
    );
    await open().problems.waitForCount((count) => count === 77);
  });

  test('comparing, which runs git, is not offered', async () => {
    await open().command('View: Show Policy Asks');
    await open().tree('Portefeuille');
    await open().editor.press('F1');
    await open().quickInput.type('>Policy Asks: ');
    const offered = await until(
      async () => (await open().quickInput.rows()).map(({ text }) => text).join('\n'),
      (titles) => titles.includes('Filter Asks'),
    );
    expect(offered).not.toContain('What Changed Since');
    await open().quickInput.escape();
  });
});

describe.each(hosts)('2,000 asks, in the %s host', (host) => {
  const large = mkdtempSync(join(tmpdir(), 'policy-asks-large-'));
  afterAll(() => rmSync(large, { recursive: true, force: true }));
  execFileSync(process.execPath, ['test/bench/portfolio.mts', join(large, 'asks'), '2000', '5']);
  const settings = { 'policyAsks.language': 'nl' };
  const open = workbench({ host, folder: join(large, 'asks'), settings });

  test('are checked, and the findings stand in the panel', async () => {
    expect(await open().problems.waitForCount((count) => count > 0)).toBeGreaterThan(0);
  });

  test('stand in the dashboard, where a filter and each picture answer', async () => {
    await open().command('Policy Asks: Open the Dashboard');
    const page = await open().webview('Overzicht van de vragen');
    const told = () => page.locator('body').innerText();
    await until(told, (text) => /2[.,]000 vragen/u.test(text));
    const drawn = () => page.getByRole('tabpanel').innerHTML();
    const pictures = new Set<string>();
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      pictures.add(await until(drawn, (html) => html.length > 200 && !pictures.has(html)));
    }
    expect(pictures.size).toBe(6);
    await page.getByRole('searchbox').first().fill('zzz');
    await until(told, (text) => /\b0 van 2[.,]000/u.test(text));
  });
});
