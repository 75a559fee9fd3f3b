// The text editor in front: places, typing, and what it shows about the text. Lines and columns start at 1.
import type { Locator, Page } from 'playwright-core';
import type { QuickInput } from './quick-input.ts';
import { until } from './waiting.ts';

interface WithClipboard {
  readonly clipboard: { readText(): Promise<string> };
}

export class Editor {
  readonly #page: Page;
  readonly #quickInput: QuickInput;

  constructor(page: Page, quickInput: QuickInput) {
    this.#page = page;
    this.#quickInput = quickInput;
  }

  get #active(): Locator {
    return this.#page.locator('.editor-group-container.active .editor-instance .monaco-editor').first();
  }

  /** The name on the tab in front. */
  async title(): Promise<string> {
    return this.#page.locator('.editor-group-container.active .tab.active .label-name').innerText();
  }

  async goTo(line: number, column = 1): Promise<void> {
    await this.#page.keyboard.press('Control+g');
    await this.#page.locator('.quick-input-widget').waitFor();
    await this.#quickInput.type(`:${line}:${column}`);
    await this.#quickInput.accept();
    await this.#page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Types as a person does, at the cursor. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text, { delay: 40 });
  }

  /** Types behind the text of a line. */
  async typeAt(line: number, text: string): Promise<void> {
    await this.goTo(line);
    await this.press('End');
    await this.type(text);
  }

  /** Puts a text in place of a line, without what typing would add by itself. */
  async replaceLine(line: number, text: string): Promise<void> {
    await this.goTo(line);
    await this.press('Shift+End');
    await this.#page.keyboard.insertText(text);
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** The whole text, saved or not; selects it and leaves the cursor at the end. */
  async text(): Promise<string> {
    await this.press('Control+a');
    await this.press('Control+c');
    await this.press('Control+End');
    return this.#page.evaluate(() => (navigator as unknown as WithClipboard).clipboard.readText());
  }

  async save(): Promise<void> {
    await this.press('Control+s');
    await this.#page
      .locator('.editor-group-container.active .tab.active.dirty')
      .waitFor({ state: 'detached' });
  }

  /** Number of squiggles in sight, by severity. */
  async squiggles(): Promise<Readonly<Record<'error' | 'warning' | 'info' | 'hint', number>>> {
    const count = (kind: string) => this.#active.locator(`.cdr.squiggly-${kind}`).count();
    const [error, warning, info, hint] = await Promise.all(['error', 'warning', 'info', 'hint'].map(count));
    return { error: error ?? 0, warning: warning ?? 0, info: info ?? 0, hint: hint ?? 0 };
  }

  /** What a hover at the cursor says, once it says something. */
  async hover(): Promise<string> {
    await this.press('Control+k');
    await this.press('Control+i');
    const contents = this.#page.locator('.monaco-hover:not(.hidden) .monaco-hover-content');
    const isThere = (text: string) => text !== '' && !/^(?:Loading|Laden)/u.test(text);
    const said = await until(async () => (await contents.allInnerTexts()).join('\n').trim(), isThere);
    await this.press('Escape');
    return said;
  }

  /** Labels of the offers in sight; asks for them when none stand there by themselves. */
  async completions(ask = true): Promise<readonly string[]> {
    if (ask) await this.press('Control+Space');
    const rows = this.#page.locator('.suggest-widget.visible .monaco-list-row');
    return until(
      () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? '')),
      (labels) => labels.length > 0,
    );
  }

  /** Takes the first offer with these words. */
  async complete(words: string): Promise<void> {
    const rows = this.#page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.filter({ hasText: words }).first().click();
  }

  /** Titles of what the light bulb at the cursor offers; leaves the menu open. */
  async quickFixes(): Promise<readonly string[]> {
    const rows = this.#page.locator('.action-widget .monaco-list-row.action');
    return until(
      async () => {
        if ((await rows.count()) === 0) await this.press('Control+.');
        await this.#page.waitForTimeout(400);
        return rows.locator('.title').allInnerTexts();
      },
      (titles) => titles.length > 0,
    );
  }

  /** Takes the offer of the light bulb whose title has these words. */
  async quickFix(words: string): Promise<void> {
    const offered = await this.quickFixes();
    const row = this.#page.locator('.action-widget .monaco-list-row.action').filter({ hasText: words });
    if ((await row.count()) === 0) throw new Error(`No “${words}” among:\n${offered.join('\n')}`);
    await row.first().click();
  }

  /** Gives what stands at the cursor another name, everywhere. */
  async rename(name: string): Promise<void> {
    await this.press('F2');
    const input = this.#page.locator('.rename-box.rename-input-with-button input, .rename-box input').first();
    await input.waitFor();
    await input.fill(name);
    await this.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }
}
