// The text editor in front: places, typing, and what it shows about the text. Lines and columns start at 1.
import type { Locator, Page } from 'playwright-core';
import type { QuickInput } from './quick-input.ts';
import { until } from './waiting.ts';

interface WithClipboard {
  readonly clipboard: { readText(): Promise<string>; writeText(text: string): Promise<void> };
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

  /** Goes to a place in the text, and sees to it that the cursor stands there: a busy workbench may miss a key. */
  async goTo(line: number, column = 1): Promise<void> {
    const box = this.#page.locator('.quick-input-widget');
    await until(
      async () => {
        await this.press('Control+g');
        await box.waitFor();
        await this.#quickInput.type(`:${line}:${column}`);
        await this.#quickInput.accept();
        await box.waitFor({ state: 'hidden' });
        await this.#page.waitForTimeout(100);
        return this.place();
      },
      (place) => place === `Ln ${line}, Col ${column}`,
    );
  }

  /** Where the cursor stands, as the status bar tells it. */
  async place(): Promise<string> {
    const all = await this.#page.locator('.part.statusbar .statusbar-item').allInnerTexts();
    return all.map((text) => text.trim()).find((text) => text.startsWith('Ln ')) ?? '';
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

  /** The whole text, saved or not, which is not empty; selects it and leaves the cursor at the end. */
  async text(): Promise<string> {
    // The workbench copies in its own time: what was copied before must not be taken for it.
    await this.#page.evaluate(() => (navigator as unknown as WithClipboard).clipboard.writeText(''));
    await this.press('Control+a');
    await this.press('Control+c');
    const copied = await until(
      () => this.#page.evaluate(() => (navigator as unknown as WithClipboard).clipboard.readText()),
      (text) => text !== '',
    );
    await this.press('Control+End');
    return copied;
  }

  /** Saves a change, once it is made. */
  async save(): Promise<void> {
    const changed = this.#page.locator('.editor-group-container.active .tab.active.dirty');
    await changed.waitFor();
    await this.press('Control+s');
    await changed.waitFor({ state: 'detached' });
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
    const { labels } = await until(
      async () => ({
        labels: await rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label') ?? '')),
        place: await this.place(),
      }),
      (seen) => seen.labels.length > 0,
    );
    return labels;
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
        // Once the list is there, the same keys take its first offer: they are not pressed again as long as it may come.
        await rows
          .first()
          .waitFor({ timeout: 10_000 })
          .catch(() => undefined);
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
