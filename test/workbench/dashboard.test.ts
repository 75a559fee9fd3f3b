// The dashboard in the workbench: the whole portfolio at a glance, usable by everybody, with a way to each ask.
import { describe, expect, test } from 'vitest';
import { hosts, workbench } from './world/suite.ts';
import { until } from './world/waiting.ts';

const square = (code: string, east: number) => ({
  type: 'Feature',
  id: code,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [6 + east, 53],
        [7 + east, 53],
        [7 + east, 52],
        [6 + east, 53],
      ],
    ],
  },
});

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

  test('is as one left it when it comes back from behind a text', async () => {
    const page = await dashboard();
    await page.getByRole('tab', { name: 'Tijdlijn' }).click();
    await open().openFile('policy-asks.yaml');
    await open().command('Policy Asks: Open the Dashboard');
    const again = await dashboard();
    await again.getByRole('tab', { name: 'Tijdlijn', selected: true }).waitFor();
    expect(await again.getByRole('searchbox').first().inputValue()).toBe('rijwielpad');
    await again.getByRole('button', { name: 'Filter wissen' }).click();
  });

  test('moves a card from its menu and by dragging, each as an edit that can be undone', async () => {
    await open().command('Policy Asks: Open the Dashboard');
    const page = await dashboard();
    await page.getByRole('tab', { name: 'Status' }).click();
    const column = (status: string) => page.locator(`.column[data-status="${status}"]`);
    const first = column('ingediend').locator('.card').first();
    const key = (await first.getAttribute('data-card')) ?? '';
    const file = key.split('#')[0] ?? '';
    const card = (status: string) => column(status).locator(`[data-card="${key}"]`);
    const before = open().fileOnDisk(file) ?? '';
    const saved = async (status: string) => {
      // What changed behind the scenes gets a tab before it can be saved.
      await open().page.locator('.tab.dirty').first().waitFor({ state: 'attached' });
      await open().command('File: Save All Files');
      return open().waitForFile(file, (text) => text?.includes(`status: ${status}`) ?? false);
    };
    await first.locator('button.move').click();
    await page.getByRole('menuitem', { name: 'In behandeling' }).click();
    await card('in-behandeling').waitFor();
    expect(await saved('in-behandeling')).toBe(before.replace('status: ingediend', 'status: in-behandeling'));
    // Nothing may move under the pointer once the card is taken up.
    await column('toegezegd').scrollIntoViewIfNeeded();
    await card('in-behandeling').dragTo(column('toegezegd'));
    await card('toegezegd').waitFor();
    await saved('toegezegd');
    await open().openFile(file);
    await open().editor.press('Control+z');
    await open().editor.press('Control+z');
    await open().command('File: Save All Files');
    await open().waitForFile(file, (text) => text === before);
  });

  test('draws real borders when a setting points at them, and again when they change', async () => {
    await open().command('Policy Asks: Open the Dashboard');
    const page = await dashboard();
    await page.getByRole('tab', { name: 'Kaart' }).click();
    await page.locator('.area rect').first().waitFor();
    open().writeOnDisk('grenzen.geojson', JSON.stringify({ features: [square('CR01', 0)] }));
    open().changeSettings({ 'policyAsks.bordersFile': 'grenzen.geojson' });
    const shapes = page.locator('path.shape');
    await until(
      () => shapes.count(),
      (count) => count === 1,
    );
    open().writeOnDisk(
      'grenzen.geojson',
      JSON.stringify({ features: [square('CR01', 0), square('CR03', 1)] }),
    );
    await until(
      () => shapes.count(),
      (count) => count === 2,
    );
    open().writeOnDisk('grenzen.geojson', 'no borders');
    expect(await open().notification('De kaart toont tegels')).toContain('grenzen.geojson');
    await page.locator('.area rect').first().waitFor();
  });

  test('keeps what it shows while checking is begun anew', async () => {
    const file = 'submissions/provincie-groningen/haren-fietsroute.ask.yaml';
    await open().command('Policy Asks: Open the Dashboard');
    const page = await dashboard();
    const told = () => page.locator('body').innerText();
    await page.getByRole('searchbox').first().fill('fietsstraat');
    await until(told, (text) => /\b0 van /u.test(text));
    await page.evaluate(`
      globalThis.seen = [];
      const look = () => seen.push(document.body.innerText);
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    `);
    await open().command('Policy Asks: Restart Checking');
    open().writeOnDisk(file, open().fileOnDisk(file)?.replace('rijwielpad', 'fietsstraat'));
    await until(told, (text) => /\b1 van /u.test(text));
    const seen = await page.evaluate<string[]>('seen');
    expect(seen.filter((text) => !/\b[01] van /u.test(text))).toEqual([]);
  });

  test('says that there is nothing to show once the portfolio is deleted', async () => {
    const page = await dashboard();
    await open().command('View: Close Other Editors in Group');
    open().writeOnDisk('policy-asks.yaml', undefined);
    await until(
      () => page.locator('body').innerText(),
      // Without a portfolio that says otherwise it speaks the language of the workbench.
      (text) => text.startsWith('Dashboard\n') && text.includes('There is no portfolio in this folder yet'),
    );
  });
});
