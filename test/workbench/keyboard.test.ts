// Without a mouse: from a view to an ask and all that can be done with it, through the dashboard, and in the form.
import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { workbench } from './world/suite.ts';
import { until } from './world/waiting.ts';

describe('by keyboard alone', () => {
  const open = workbench({ host: 'node', folder: 'examples/noord' });
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await open().editor.press(key);
  };
  /** Goes on with Tab until what has the focus fits; no further than one round through the page. */
  async function tabTo(page: Frame, selector: string): Promise<void> {
    for (let times = 0; times < 40; times += 1) {
      if ((await page.locator(`${selector}:focus`).count()) > 0) return;
      await press('Tab');
    }
    throw new Error(`Tab never comes to ${selector}`);
  }

  test('an ask is opened from the view, with a menu of what can be done with it', async () => {
    await open().problems.waitForCount((count) => count === 77);
    await open().command('Policy Asks: Focus on Portfolio View');
    await open().tree('Portefeuille');
    const inside = open().view('Portefeuille').locator('[aria-level="2"]').first();
    // A list that is drawn anew at that moment hears no key.
    await until(
      async () => {
        await open().command('Policy Asks: Focus on Portfolio View');
        await press('Home', 'ArrowRight');
        return inside.waitFor({ timeout: 5000 }).then(
          () => true,
          () => false,
        );
      },
      (isOpen) => isOpen,
    );
    await press('ArrowDown', 'Enter');
    await open().page.locator('.tab.active').filter({ hasText: '.ask.yaml' }).waitFor();
    await open().command('Policy Asks: Focus on Portfolio View');
    await press('Shift+F10');
    const offered = open().page.locator('.monaco-menu .action-label');
    const titles = await until(
      () => offered.allInnerTexts(),
      (all) => all.includes('Open as Form'),
    );
    expect(titles).toContain('Show as the Ministry Reads It');
    await press('Escape');
    await open().closeEditors();
  });

  test('the dashboard leads from a picture to an ask', async () => {
    await open().command('Policy Asks: Open the Dashboard');
    const page = await open().webview('Overzicht van de vragen');
    await page.getByRole('tab').first().waitFor();
    await tabTo(page, '[role=tab]');
    await press('ArrowRight');
    await page.getByRole('tab', { name: 'Kaart', selected: true }).waitFor();
    await press('Home');
    await page.getByRole('tab', { name: 'Doelen en inbrengen', selected: true }).waitFor();
    await tabTo(page, 'svg [data-keys]');
    await press('Enter');
    await page.getByRole('dialog').waitFor();
    await tabTo(page, 'dialog .open');
    await press('Enter');
    await open().page.locator('.tab.active').filter({ hasText: '.ask.yaml' }).waitFor();
    await open().closeEditors();
  });

  test('the form begins at the field of the cursor and is filled in', async () => {
    const file = 'submissions/provincie-groningen/dorpshuizen.ask.yaml';
    const text = open().fileOnDisk(file) ?? '';
    const line = text.split('\n').findIndex((one) => one.startsWith('priority: 2')) + 1;
    await open().openFile(file, line);
    await open().command('Policy Asks: Open as Form');
    const form = await open().webview();
    await form.locator('select:focus').waitFor();
    await press('ArrowDown', 'Tab');
    await open().editor.save();
    await open().waitForFile(file, (now) => now === text.replace('priority: 2', 'priority: 3'));
  });
});
