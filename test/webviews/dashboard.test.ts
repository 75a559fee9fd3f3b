// The page of the dashboard as people use it: tabs by keyboard, one filter for all charts, tables, and a way to each ask.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartNames, chartTitles } from '../../server/charts/pictures.ts';
import { DashboardBrowser } from '../worlds/dashboard-page.ts';
import { exampleOverview } from '../worlds/overview-world.ts';

let browser: DashboardBrowser;
const overview = exampleOverview('noord');

beforeAll(async () => {
  browser = await DashboardBrowser.start();
});
afterAll(() => browser.stop());

test('goes from tab to tab with the arrows, and each has a chart and a table', async () => {
  const dashboard = await browser.open(overview);
  const { page } = dashboard;
  await page.getByRole('tab').first().focus();
  const seen = new Set<string>();
  for (const _ of chartNames) {
    const selected = page.getByRole('tab', { selected: true });
    seen.add(await selected.innerText());
    await page.keyboard.press('ArrowRight');
    await dashboard.settle();
  }
  expect(seen.size).toBe(chartNames.length);
  expect(await dashboard.faults()).toEqual([]);
});

test('a filter holds for all tabs, and says how much it leaves', async () => {
  const dashboard = await browser.open(overview);
  await dashboard.page.getByRole('searchbox').first().fill('fietsroute haren');
  await expect.poll(() => dashboard.page.locator('body').innerText()).toMatch(/1 van (?:de )?112/);
  await dashboard.tab(chartTitles.board.nl());
  await expect
    .poll(() => dashboard.page.getByRole('tabpanel').first().innerText())
    .toContain('doorfietsroute');
});

test('stays where one is when the portfolio changes', async () => {
  const dashboard = await browser.open(overview);
  await dashboard.tab(chartTitles.timeline.nl());
  const search = dashboard.page.getByRole('searchbox').first();
  await search.fill('spoor');
  await dashboard.show({ ...overview, asks: overview.asks.slice(1) });
  expect(await search.inputValue()).toBe('spoor');
  expect(await dashboard.page.evaluate('document.activeElement.type')).toBe('search');
  expect(await dashboard.page.getByRole('tab', { selected: true }).innerText()).toContain(
    chartTitles.timeline.nl(),
  );
});

describe.each(['light', 'dark', 'contrast'] as const)('in %s', (theme) => {
  test('everybody can use each chart', async () => {
    const dashboard = await browser.open(overview, { theme });
    for (const name of chartNames) {
      await dashboard.tab(chartTitles[name].nl());
      expect(await dashboard.barriers(), name).toEqual([]);
    }
    expect(await dashboard.faults()).toEqual([]);
  });
});
