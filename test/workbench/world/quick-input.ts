// The box at the top of the workbench: the command palette, and whatever an extension asks there step by step.
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { type Row, rowsOf } from './rows.ts';
import { until } from './waiting.ts';

/** How often the palette is opened for a command that is not there yet. */
const mostTries = 5;

export class QuickInput {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get #widget() {
    return this.#page.locator('.quick-input-widget');
  }

  async isOpen(): Promise<boolean> {
    return this.#widget.isVisible();
  }

  /** Waits until the box asks something whose title, placeholder or message has these words. */
  async asks(words: string): Promise<string> {
    return until(
      () => this.says(),
      (said) => said.includes(words),
    );
  }

  /** Title, placeholder and message of the box; empty when there is none. */
  async says(): Promise<string> {
    if (!(await this.isOpen())) return '';
    const title = await this.#widget.locator('.quick-input-title').innerText();
    const hint = await this.#widget.locator('.quick-input-box input').getAttribute('placeholder');
    const message = await this.#widget.locator('.quick-input-message').allInnerTexts();
    return [title, hint ?? '', ...message].filter((part) => part !== '').join(' | ');
  }

  async type(text: string): Promise<void> {
    await this.#widget.locator('.quick-input-box input').fill(text);
  }

  async rows(): Promise<readonly Row[]> {
    return rowsOf(this.#widget.locator('.quick-input-list .monaco-list'));
  }

  /** Takes the row that begins with these words, once it is there. */
  async choose(words: string): Promise<void> {
    const rows = this.#widget.locator('.quick-input-list .monaco-list-row');
    const label = rows.locator('.quick-input-list-label').filter({ hasText: words });
    await label
      .first()
      .waitFor({ timeout: 15_000 })
      .catch(async () => {
        throw new Error(`No “${words}” among:\n${(await rows.allInnerTexts()).join('\n')}`);
      });
    await label.first().click();
  }

  async accept(): Promise<void> {
    await this.#page.keyboard.press('Enter');
  }

  async back(): Promise<void> {
    await this.#widget.locator('.quick-input-titlebar .codicon-quick-input-back').click();
  }

  async escape(): Promise<void> {
    await this.#page.keyboard.press('Escape');
    await this.#widget.waitFor({ state: 'hidden' });
  }

  /** Runs a command by its whole title in the palette, its category included; waits for one that is still to come. */
  async command(title: string): Promise<void> {
    const rows = this.#widget.locator('.quick-input-list .monaco-list-row');
    const row = rows.filter({
      has: this.#page.locator('.quick-input-list-label .label-name').getByText(title, { exact: true }),
    });
    for (let tries = 1; ; tries += 1) {
      await this.#palette(`>${title}`);
      const isThere = await row
        .first()
        .waitFor({ timeout: 4000 })
        .then(
          () => true,
          () => false,
        );
      if (isThere) break;
      if (tries === mostTries)
        throw new Error(`No command “${title}” among:\n${(await rows.allInnerTexts()).join('\n')}`);
      await this.escape();
    }
    await row.first().click();
  }

  /** Keys do not leave the page of a panel: it gives up the keyboard first. */
  async #leavePanels(): Promise<void> {
    await this.#page.evaluate(
      'document.activeElement?.tagName === "IFRAME" && document.activeElement.blur()',
    );
  }

  async #palette(text: string): Promise<void> {
    await this.#page.evaluate(
      'document.activeElement?.tagName === "IFRAME" && document.activeElement.blur()',
    );
    await this.#page.keyboard.press('F1');
    await this.#widget.waitFor();
    await this.type(text);
  }

  /** Opens what a path names, with `:line:column` when wanted. */
  async open(path: string): Promise<void> {
    await this.#leavePanels();
    await this.#page.keyboard.press('Control+p');
    await this.#widget.waitFor();
    await this.type(path);
    // The rows of before stand there for a moment.
    const name = basename(path).replace(/:.*$/, '');
    const row = this.#widget.locator('.quick-input-list .monaco-list-row').first().filter({ hasText: name });
    await row.waitFor();
    await row.click();
    await this.#widget.waitFor({ state: 'hidden' });
  }
}
