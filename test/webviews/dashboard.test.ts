// The page of the dashboard in a browser, as a person uses it: by pointer and by keyboard, in each kind of theme.
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromHost, fromPage } from '../../client/webviews/dashboard/messages.ts';
import { boardOf } from '../../server/charts/board/board.ts';
import type { Overview } from '../../server/features/overview/overview.ts';
import { chartNames, chartTitles } from '../../server/charts/pictures.ts';
import { DashboardBrowser, type DashboardPage } from '../worlds/dashboard-page.ts';
import { exampleOverview, largeOverview } from '../worlds/overview-world.ts';

const noord = exampleOverview('noord');
const first = noord.asks.find(({ title }) => title.startsWith('Maak de regels voor afval'));

const hasFocus = (one: Locator): Promise<boolean> =>
  one.evaluate((element) => element === element.ownerDocument.activeElement);

/** The example with one ask changed. */
const changed = (title: string): Overview => ({
  ...noord,
  asks: noord.asks.map((one) => (one === first ? { ...one, title } : one)),
});

describe('the dashboard', () => {
  let browser: DashboardBrowser;
  beforeAll(async () => {
    browser = await DashboardBrowser.start();
  });
  afterAll(() => browser.stop());

  const opened = async (use: (page: DashboardPage) => Promise<void>, overview = noord): Promise<void> => {
    const dashboard = await browser.open(overview);
    await use(dashboard);
    expect(await dashboard.faults()).toEqual([]);
    await dashboard.close();
  };

  test.each(['light', 'dark', 'contrast'] as const)('has no serious barrier in %s', async (theme) => {
    const dashboard = await browser.open(noord, { theme });
    for (const name of chartNames) {
      await dashboard.tab(chartTitles[name].nl());
      expect(await dashboard.barriers(), name).toEqual([]);
      if (theme !== 'light') continue;
      await dashboard.press('Toon als tabel');
      expect(await dashboard.barriers(), `${name}, table`).toEqual([]);
    }
    expect(await dashboard.faults()).toEqual([]);
    await dashboard.close();
  });

  test('goes from tab to tab with the arrow keys', () =>
    opened(async (dashboard) => {
      const { page } = dashboard;
      await page.getByRole('tab', { name: 'Doelen en inbrengen' }).focus();
      await page.keyboard.press('ArrowLeft');
      await dashboard.settle();
      expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Samenhang');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await dashboard.settle();
      expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Kaart');
      expect(await page.getByRole('tabpanel', { name: 'Kaart' }).count()).toBe(1);
    }));

  test('filters all charts alike, counts what fits, and clears', () =>
    opened(async (dashboard) => {
      const { page } = dashboard;
      await page.getByRole('searchbox').fill('winkelhart');
      await page.getByLabel('Status').selectOption('ingediend');
      await dashboard.settle();
      const count = page.locator('.count').first();
      expect(await count.textContent()).toMatch(/^\d van 112 vragen$/u);
      await dashboard.tab('Statusbord');
      expect(await page.locator('.card').count()).toBe(Number((await count.textContent())?.split(' ')[0]));
      await dashboard.press('Filter wissen');
      expect(await count.textContent()).toBe('112 vragen');
    }));

  test('opens the one ask behind a mark, and lists several', () =>
    opened(async (dashboard) => {
      const { page } = dashboard;
      await page.getByRole('button', { name: 'Veiligheid, Inbreng waterschap' }).click();
      expect((await dashboard.told()).map(({ kind }) => kind)).toEqual(['open']);
      const mark = page.getByRole('button', { name: 'Woningbouw, Inbreng gemeente Emmen' });
      await mark.focus();
      await page.keyboard.press('Enter');
      expect(await page.getByRole('dialog').getByRole('listitem').count()).toBe(4);
      await page.keyboard.press('Escape');
      expect(await mark.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    }));

  test('goes from mark to mark with the arrow keys; Tab passes them', () =>
    opened(async ({ page }) => {
      expect(await page.locator('svg [tabindex="0"]').count()).toBe(1);
      await page.getByRole('button', { name: 'Woningbouw, Inbreng gemeente Eemsdelta' }).focus();
      await page.keyboard.press('ArrowRight');
      const focused = () => page.evaluate('document.activeElement.querySelector("title").textContent');
      expect(await focused()).toMatch(/^Woningbouw, Inbreng gemeente Emmen/u);
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toMatch(/^Energie, Inbreng gemeente Emmen/u);
    }));

  test('keeps tab, filter, focus and scrolling while the portfolio changes', () =>
    opened(async (dashboard) => {
      const { page } = dashboard;
      await dashboard.tab('Statusbord');
      const list = page.locator('.column', { hasText: 'Ingediend' }).locator('ul');
      await list.evaluate((element) => element.scrollTo(0, 300));
      const card = page.getByRole('button', { name: 'Schrap de eis van een minimumaantal adressen' }).first();
      await card.focus();
      const node = await card.elementHandle();
      await dashboard.show(changed('Maak de regels voor afval in grote havens gelijk'));
      expect(
        await page.getByText('Maak de regels voor afval in grote havens gelijk').count(),
      ).toBeGreaterThan(0);
      expect(await list.evaluate((element) => element.scrollTop)).toBe(300);
      expect(await node?.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
      expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Statusbord');
    }));

  test('keeps real borders that it was handed once, until it hears that there are none', () =>
    opened(async (dashboard) => {
      const square = [
        [0, 0],
        [9, 0],
        [9, 9],
        [0, 9],
      ];
      const told = { kind: 'overview', overview: noord, language: 'nl' } as const;
      const shape = dashboard.page.locator('svg path.shape');
      await dashboard.tab('Kaart');
      await dashboard.hand({ ...told, borders: { CR03: [square] } });
      expect(await shape.count()).toBe(1);
      await dashboard.hand(told);
      expect(await shape.count()).toBe(1);
      await dashboard.hand({ ...told, borders: null });
      expect(await shape.count()).toBe(0);
    }));

  test('lets one type on in the filter while the portfolio changes', () =>
    opened(async (dashboard) => {
      const search = dashboard.page.getByRole('searchbox');
      await search.pressSequentially('spo');
      await dashboard.show({ ...noord, asks: noord.asks.slice(1) });
      await dashboard.page.keyboard.type('or');
      expect(await search.inputValue()).toBe('spoor');
    }));

  test('moves a card with the keyboard to a status that may come next', () =>
    opened(async (dashboard) => {
      const { page } = dashboard;
      await dashboard.tab('Statusbord');
      const title = 'Schrap de eis van een minimumaantal adressen voor glasvezel';
      await page.getByRole('button', { name: `Andere status geven: ${title}` }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: 'Toegezegd' }).focus();
      await page.keyboard.press('Enter');
      const ask = noord.asks.find((one) => one.title === title);
      expect(await dashboard.told()).toEqual([{ kind: 'setStatus', key: ask?.key, status: 'toegezegd' }]);
      expect(await page.locator('.card[aria-busy]').count()).toBe(1);
      await dashboard.show(noord);
      expect(await page.locator('.card[aria-busy]').count()).toBe(0);
    }));

  test('moves a card by dragging, and only where it may go', () =>
    opened(async (dashboard) => {
      const { page } = dashboard;
      await dashboard.tab('Statusbord');
      const card = page.locator('.column[data-status="in-behandeling"] .card').first();
      await card.dragTo(page.locator('.column[data-status="concept"]'));
      expect(await dashboard.told()).toEqual([]);
      // By its title, where a hand takes it first.
      const sourcePosition = { x: 30, y: 14 };
      await card.dragTo(page.locator('.column[data-status="toegezegd"]'), { sourcePosition });
      expect((await dashboard.told()).map(({ kind }) => kind)).toEqual(['setStatus']);
      await card.click({ position: sourcePosition });
      expect((await dashboard.told()).map(({ kind }) => kind)).toEqual(['setStatus', 'open']);
    }));

  describe('while the portfolio changes, a card that is being moved', () => {
    const column = boardOf(noord, {}).columns.find(({ status }) => status === 'ingediend');
    const [above, moved] = (column?.cards ?? []).map(({ key }) => noord.asks.find((one) => one.key === key));
    const move = (page: DashboardPage['page']) =>
      page.getByRole('button', { name: `Andere status geven: ${moved?.title}`, exact: true });
    /** The example in which one ask has another status. */
    const standing = (ask: typeof moved, status: string): Overview => ({
      ...noord,
      asks: noord.asks.map((one) => (one === ask ? { ...one, status } : one)),
    });
    const told = { kind: 'setStatus', key: moved?.key, status: 'in-behandeling' };

    test('stays the one whose menu is open', () =>
      opened(async (dashboard) => {
        const { page } = dashboard;
        await dashboard.tab('Statusbord');
        await move(page).press('Enter');
        await dashboard.show(standing(above, 'toegezegd'));
        await page.getByRole('menuitem', { name: 'In behandeling' }).press('Enter');
        expect(await dashboard.told()).toEqual([told]);
        await expect.poll(() => hasFocus(move(page))).toBe(true);
      }));

    test.each([
      ['is over meanwhile', standing(moved, 'ingetrokken')],
      ['is gone', { ...noord, asks: noord.asks.filter((one) => one !== moved) }],
    ])('has no menu any more when it %s', (_how, later) =>
      opened(async (dashboard) => {
        const { page } = dashboard;
        await dashboard.tab('Statusbord');
        await move(page).press('Enter');
        expect(await page.getByRole('menu').count()).toBe(1);
        await dashboard.show(later);
        expect(await page.getByRole('menu').count()).toBe(0);
        const others = page.locator('.card', { hasNotText: moved?.title });
        await expect.poll(() => others.locator(':focus').count()).toBe(0);
        expect(await dashboard.told()).toEqual([]);
      }),
    );

    test('keeps the focus in the column where it came', () =>
      opened(async (dashboard) => {
        const { page } = dashboard;
        await dashboard.tab('Statusbord');
        await move(page).press('Enter');
        await page.getByRole('menuitem', { name: 'In behandeling' }).press('Enter');
        await expect.poll(() => hasFocus(move(page))).toBe(true);
        await dashboard.show(standing(moved, 'in-behandeling'));
        expect(await page.locator('.column[data-status="in-behandeling"] .card :focus').count()).toBe(1);
        expect(await hasFocus(move(page))).toBe(true);
      }));

    test('leaves the focus to no other when it is gone', () =>
      opened(async (dashboard) => {
        const { page } = dashboard;
        await dashboard.tab('Statusbord');
        await move(page).focus();
        await dashboard.show({ ...noord, asks: noord.asks.filter((one) => one !== moved) });
        expect(await page.locator('.card :focus').count()).toBe(0);
      }));

    test('stays the one that is dragged', () =>
      opened(async (dashboard) => {
        const { page } = dashboard;
        await dashboard.tab('Statusbord');
        const card = page.locator('.card', { has: move(page) });
        await card.hover({ position: { x: 30, y: 14 } });
        await page.mouse.down();
        const there = page.locator('.column[data-status="in-behandeling"]');
        await there.hover();
        await dashboard.show(standing(above, 'toegezegd'));
        expect(await page.locator('.lifted').evaluateAll((all) => all.length)).toBe(1);
        await there.hover({ position: { x: 40, y: 40 } });
        await page.mouse.up();
        expect(await dashboard.told()).toEqual([told]);
        expect(await card.getAttribute('aria-busy')).toBe('true');
      }));

    test('is let go when it may not go there any more', () =>
      opened(async (dashboard) => {
        const { page } = dashboard;
        await dashboard.tab('Statusbord');
        await page.locator('.card', { has: move(page) }).hover({ position: { x: 30, y: 14 } });
        await page.mouse.down();
        const there = page.locator('.column[data-status="in-behandeling"]');
        await there.hover();
        await dashboard.show(standing(moved, 'concept'));
        await there.hover({ position: { x: 40, y: 40 } });
        await page.mouse.up();
        expect(await dashboard.told()).toEqual([]);
      }));
  });

  test('says in one sentence that there is nothing to show', () =>
    opened(
      async ({ page }) => {
        await page.getByText('Er zijn nog geen vragen in deze portefeuille.').waitFor();
      },
      { ...noord, asks: [] },
    ));

  test('is usable in a narrow panel and at twice the size', async () => {
    const dashboard = await browser.open(noord, { width: 480 });
    for (const name of chartNames) {
      await dashboard.tab(chartTitles[name].nl());
      const wider = await dashboard.page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect(wider, name).toBe(0);
    }
    await dashboard.close();
  });

  test('follows a change at two thousand asks', () =>
    opened(async (dashboard) => {
      for (const name of chartNames) {
        await dashboard.tab(chartTitles[name].nl());
        expect(await dashboard.page.locator('svg text').count()).toBeLessThan(2000);
      }
    }, largeOverview(2000)));
});

describe('what page and extension hand each other', () => {
  test('is looked at by the extension', () => {
    expect(fromPage({ kind: 'open', key: 'a#0', path: ['title', 0] })).toEqual({
      kind: 'open',
      key: 'a#0',
      path: ['title', 0],
    });
    expect(fromPage({ kind: 'open', key: 'a#0', path: [{}] })).toEqual({ kind: 'open', key: 'a#0' });
    for (const given of [
      undefined,
      null,
      7,
      'ready',
      [],
      {},
      { kind: 'open' },
      { kind: 'setStatus', key: 'a' },
    ])
      expect(fromPage(given)).toBeUndefined();
  });

  test('is looked at by the page', () => {
    expect(fromHost({ kind: 'overview', overview: noord, language: 'nl' })?.kind).toBe('overview');
    for (const given of [
      null,
      {},
      { kind: 'overview', language: 'nl' },
      { kind: 'overview', overview: {}, language: 'nl' },
      { kind: 'nothing', reason: 'x', language: 'de' },
    ])
      expect(fromHost(given)).toBeUndefined();
  });
});
