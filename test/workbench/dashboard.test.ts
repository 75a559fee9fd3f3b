// The dashboard in the workbench: the whole portfolio at a glance, usable by everybody, with a way to each ask.
import { describe, expect, test } from 'vitest';
import { hosts, workbench } from './world/suite.ts';
import { until } from './world/waiting.ts';

describe.each(hosts)('the dashboard, in the %s host', (host) => {
  const open = workbench({ host, folder: 'examples/noord' });
  const dashboard = () => open().webview('Overzicht van de vragen');

  test('shows six pictures in Dutch, which everybody can use', async () => {
    await open().problems.waitForCount((count) => count === 77);
    await open().command('Policy Asks: Open the Dashboard');
    const page = await dashboard();
    const tabs = page.getByRole('tab');
    await until(
      () => tabs.count(),
      (count) => count === 6,
    );
    for (let place = 0; place < 6; place += 1) {
      await tabs.nth(place).click();
      await page.getByRole('tabpanel').first().waitFor();
      expect(await open().axe(page)).toEqual([]);
    }
  });

  test('follows a change of the text, with the filter that was chosen', async () => {
    const file = 'submissions/provincie-groningen/haren-fietsroute.ask.yaml';
    const page = await dashboard();
    await page.getByRole('searchbox').first().fill('rijwielpad');
    await until(
      () => page.locator('body').innerText(),
      (text) => /\b0 van /u.test(text),
    );
    open().writeOnDisk(file, open().fileOnDisk(file)?.replace('doorfietsroute', 'rijwielpad'));
    await until(
      () => page.locator('body').innerText(),
      (text) => /\b1 van /u.test(text),
    );
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('rijwielpad');
  });
});
