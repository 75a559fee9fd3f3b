// Opens a folder in the workbench with the extension in it: code-server, Chromium, and the page when it stands.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type CodeServer, type Settings, startCodeServer } from './code-server.ts';
import { copyOf, type FolderSource } from './folder.ts';
import { needChromium } from './chromium.ts';
import { Workbench } from './workbench.ts';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
} as const;
export type Theme = keyof typeof themes;

export interface OpenOptions {
  /** Where the extension is installed (extension.ts). */
  readonly extensions: string;
  /** From the root of the project, as `examples/noord`; or files and their texts. Copied: a test may change it. */
  readonly folder: FolderSource;
  /** Absent: light. */
  readonly theme?: Theme;
  readonly settings?: Settings;
  /** False: Restricted Mode. */
  readonly trusted?: boolean;
}

const quietBrowser = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Screenshots are put here; SCREENSHOTS names another folder. */
const screenshots = () =>
  process.env['SCREENSHOTS'] ?? mkdtempSync(join(tmpdir(), 'policy-asks-screenshots-'));

/** Everything that was begun is ended again when it fails halfway. */
export async function openWorkbench(options: OpenOptions): Promise<Workbench> {
  const folder = copyOf(options.folder);
  let server: CodeServer | undefined;
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await server?.stop();
    rmSync(dirname(folder), { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const settings = { 'workbench.colorTheme': themes[options.theme ?? 'light'], ...options.settings };
    server = await startCodeServer({
      extensions: options.extensions,
      settings,
      trusted: options.trusted ?? true,
    });
    browser = await chromium.launch({
      executablePath: needChromium(),
      args: [...quietBrowser, ...offline],
    });
    const page = await pageOf(browser, `${server.address}/?folder=${encodeURIComponent(folder)}`);
    return new Workbench(page, { folder, server, screenshots: screenshots(), close });
  } catch (error) {
    await close();
    throw error;
  }
}

async function pageOf(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  await page
    .locator('.monaco-workbench .part.statusbar .statusbar-item')
    .first()
    .waitFor({ timeout: 60_000 });
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  return page;
}
