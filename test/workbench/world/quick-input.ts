// The box at the top of the workbench: the command palette, and whatever an extension asks there step by step.
import { basename } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type Row, rowsOf } from './rows.ts';
import { until } from './waiting.ts';

/** How often the box is opened for what is not there yet, and how long each time is waited, in milliseconds. */
const mostTries = 6;
const patience = 5000;

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
    const label = this.#page.locator('.quick-input-list-label .label-name').getByText(title, { exact: true });
    await this.#take('F1', `>${title}`, this.#rows.filter({ has: label }));
  }

  /** Opens what a path names, with `:line:column` when wanted. */
  async open(path: string): Promise<void> {
    const name = basename(path).replace(/:.*$/, '');
    // The rows of before stand there for a moment.
    await this.#take('Control+p', path, this.#rows.first().filter({ hasText: name }));
    await this.#widget.waitFor({ state: 'hidden' });
  }

  get #rows(): Locator {
    return this.#widget.locator('.quick-input-list .monaco-list-row');
  }

  /**
   * Opens the box with a key, types, and takes a row. A panel that opens meanwhile takes the keyboard and closes the box, and
   * a command may be still to come: then it is done again.
   */
  async #take(key: string, text: string, row: Locator): Promise<void> {
    const input = this.#widget.locator('.quick-input-box input');
    for (let tries = 1; ; tries += 1) {
      try {
        await this.#leavePanels();
        await this.#page.keyboard.press(key);
        await input.fill(text, { timeout: patience });
        await row.first().click({ timeout: patience });
        return;
      } catch (error) {
        if (tries < mostTries) await this.#page.keyboard.press('Escape');
        else
          throw new Error(`No “${text}” among:\n${(await this.#rows.allInnerTexts()).join('\n')}`, {
            cause: error,
          });
      }
    }
  }

  /** Keys do not leave the page of a panel: it gives up the keyboard first. */
  async #leavePanels(): Promise<void> {
    await this.#page.evaluate(
      'document.activeElement?.tagName === "IFRAME" && document.activeElement.blur()',
    );
  }
}
