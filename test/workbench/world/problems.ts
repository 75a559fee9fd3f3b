// The Problems panel: what the extension found, as a person reads it.
import type { Page } from 'playwright-core';
import type { QuickInput } from './quick-input.ts';
import { rowsOf } from './rows.ts';
import { until } from './waiting.ts';

export class Problems {
  readonly #page: Page;
  readonly #quickInput: QuickInput;

  constructor(page: Page, quickInput: QuickInput) {
    this.#page = page;
    this.#quickInput = quickInput;
  }

  get #panel() {
    return this.#page.locator('.markers-panel-container, .markers-panel').first();
  }

  /** Number on the panel's badge; 0 without one. */
  async count(): Promise<number> {
    const tab = this.#page.locator('.panel .action-item').filter({ hasText: 'Problems' });
    const badge = tab.locator('.badge-content');
    return (await badge.isVisible()) ? Number(await badge.innerText()) : 0;
  }

  async show(): Promise<void> {
    if (await this.#panel.isVisible()) return;
    await this.#quickInput.command('Problems: Focus on Problems View');
    await this.#panel.waitFor();
  }

  /** Shows only what has this text; everything when empty. */
  async filter(text: string): Promise<void> {
    await this.show();
    await this.#page.locator('.panel .viewpane-filter input').fill(text);
    await this.#page.waitForTimeout(500);
  }

  /** Rows of the panel: files, findings with rule and place, related places. */
  async findings(filter = ''): Promise<readonly string[]> {
    await this.filter(filter);
    const tree = this.#panel.locator('.monaco-list').first();
    return (await tree.isVisible()) ? (await rowsOf(tree)).map(({ text }) => text) : [];
  }

  /** Waits until the rows of the panel are as wanted. */
  async wait(
    filter: string,
    isWanted: (rows: readonly string[]) => boolean,
    seconds = 60,
  ): Promise<readonly string[]> {
    return until(() => this.findings(filter), isWanted, seconds);
  }

  /** Waits until the badge tells this many. */
  async waitForCount(isWanted: (count: number) => boolean, seconds = 120): Promise<number> {
    await this.show();
    return until(() => this.count(), isWanted, seconds);
  }
}
