// The workbench as a person uses it: a handful of verbs, each of which waits until what it needs is there.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import type { CodeServer, Settings } from './code-server.ts';
import { Editor } from './editor.ts';
import { Problems } from './problems.ts';
import { QuickInput } from './quick-input.ts';
import { type Row, rowsOf } from './rows.ts';
import { until } from './waiting.ts';
import { axeFindings, webviewFrame } from './webview.ts';

export interface Surroundings {
  readonly folder: string;
  readonly server: CodeServer;
  readonly screenshots: string;
  readonly close: () => Promise<void>;
}

export class Workbench {
  /** For what has no verb here. */
  readonly page: Page;
  readonly quickInput: QuickInput;
  readonly editor: Editor;
  readonly problems: Problems;
  /** The folder that is open, on the disk. */
  readonly folder: string;
  readonly #around: Surroundings;

  constructor(page: Page, around: Surroundings) {
    this.page = page;
    this.folder = around.folder;
    this.#around = around;
    this.quickInput = new QuickInput(page);
    this.editor = new Editor(page, this.quickInput);
    this.problems = new Problems(page, this.quickInput);
  }

  command(title: string): Promise<void> {
    return this.quickInput.command(title);
  }

  /** Opens a file of the folder, at a line when wanted, and waits for its tab. */
  async openFile(path: string, line?: number, column = 1): Promise<void> {
    const place = line === undefined ? '' : `:${line}:${column}`;
    await this.quickInput.open(join(this.folder, path) + place);
    const tab = this.page.locator('.editor-group-container.active .tab.active');
    await tab.filter({ hasText: basename(path) }).waitFor();
    await this.page.locator('.editor-group-container.active .view-line').first().waitFor();
  }

  /** What was not saved is let go. */
  async closeEditors(): Promise<void> {
    const tabs = this.page.locator('.editor-group-container .tab');
    if ((await tabs.count()) === 0) return;
    await this.command('View: Close All Editors');
    const dontSave = this.page.locator('.monaco-dialog-box').getByText("Don't Save");
    await until(
      async () => {
        if (await dontSave.isVisible()) await dontSave.click();
        return tabs.count();
      },
      (count) => count === 0,
    );
  }

  /** A view in the side bar by the title in its header. */
  view(title: string): Locator {
    const header = this.page.locator('.pane-header').filter({ hasText: title });
    return this.page.locator('.pane').filter({ has: header });
  }

  /** Rows of the tree in a view, once there are any. */
  async tree(title: string): Promise<readonly Row[]> {
    const list = this.view(title).locator('.monaco-list').first();
    await list.locator('.monaco-list-row').first().waitFor();
    return rowsOf(list);
  }

  /** Messages of the notifications in sight. */
  notifications(): Promise<readonly string[]> {
    return this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  }

  /** Waits for a notification with these words, and gives all it says. */
  async notification(words: string): Promise<string> {
    const seen = await until(
      () => this.notifications(),
      (all) => all.some((one) => one.includes(words)),
    );
    return seen.find((one) => one.includes(words)) ?? '';
  }

  /** Presses a button of a notification. */
  async answer(button: string): Promise<void> {
    await this.page.locator('.notifications-toasts .monaco-button').filter({ hasText: button }).click();
  }

  /** What each entry of the status bar says, and says to a screen reader. */
  statusBar(): Promise<readonly string[]> {
    return this.page
      .locator('.part.statusbar .statusbar-item')
      .evaluateAll((all) =>
        all.map((one) =>
          [one.textContent ?? '', one.getAttribute('aria-label') ?? '']
            .filter((part) => part !== '')
            .join(' | '),
        ),
      );
  }

  webview(title?: string): Promise<Frame> {
    return webviewFrame(this.page, title);
  }

  /** What stands in the way of people with a handicap, on the whole page or in a part of it; empty is good. */
  axe(frame: Frame, part?: string): Promise<readonly string[]> {
    return axeFindings(frame, part);
  }

  /** A picture of the whole workbench; gives its path. */
  async screenshot(name: string): Promise<string> {
    const path = join(this.#around.screenshots, `${name.replaceAll(/[^\w.-]+/gu, '-')}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  /** The text of a file as it lies on the disk; undefined when it is not there. */
  fileOnDisk(path: string): string | undefined {
    const file = join(this.folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }

  /** Waits until a file on the disk is as wanted. */
  waitForFile(path: string, isWanted: (text: string | undefined) => boolean): Promise<string | undefined> {
    return until(() => this.fileOnDisk(path), isWanted);
  }

  /** Another program writes a file, or takes it away. */
  writeOnDisk(path: string, text: string | undefined): void {
    const file = join(this.folder, path);
    if (text === undefined) return rmSync(file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** Settings of the folder, while it is open: the workbench does not watch those of the user. */
  changeSettings(settings: Settings): void {
    mkdirSync(join(this.folder, '.vscode'), { recursive: true });
    this.writeOnDisk('.vscode/settings.json', JSON.stringify(settings));
  }

  /** What the workbench and its extension hosts wrote in their logs. */
  logs(): string {
    return this.#around.server.logs();
  }

  close(): Promise<void> {
    return this.#around.close();
  }
}
