// The page of the dashboard in a real browser, bundled as it is shipped, with an editor that answers as ours does.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { ToHost, ToPage } from '../../client/webviews/dashboard/messages.ts';
import type { Overview } from '../../server/features/overview/overview.ts';
import { needChromium } from '../workbench/world/chromium.ts';
import { coloursOf, type Theme } from './editor-colours.ts';

const root = join(import.meta.dirname, '../..');

const address = 'https://dashboard.example/';
/** As strict as the one that the extension gives its pages. */
const policy = "default-src 'none'; style-src https://dashboard.example; script-src 'nonce-x'";

const editor = `
  window.told = [];
  window.kept = undefined;
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.told.push(message),
    getState: () => window.kept,
    setState: (state) => { window.kept = state; },
  });
  window.faults = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) =>
    window.faults.push([violatedDirective, sourceFile, lineNumber].join(' ')));
  window.addEventListener('error', ({ message }) => window.faults.push(message));
`;

const bodyClasses = { light: 'vscode-light', dark: 'vscode-dark', contrast: 'vscode-high-contrast' };

const htmlFor = (theme: Theme): string => `<!DOCTYPE html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>Dashboard</title>
    <link rel="stylesheet" href="theme.css">
    <link rel="stylesheet" href="dashboard.css">
  </head>
  <body class="${bodyClasses[theme]}">
    <div id="page"></div>
    <script nonce="x">${editor}</script>
    <script nonce="x" src="dashboard.js"></script>
  </body>
</html>`;

async function bundled(file: string): Promise<string> {
  const entry = join(root, 'client/webviews/dashboard', file);
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

/** One browser for all pages of a test file. */
export class DashboardBrowser {
  readonly #browser: Browser;
  readonly #script: string;
  readonly #sheet: string;

  private constructor(browser: Browser, script: string, sheet: string) {
    this.#browser = browser;
    this.#script = script;
    this.#sheet = sheet;
  }

  static async start(): Promise<DashboardBrowser> {
    const browser = await chromium.launch({
      executablePath: needChromium(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    return new DashboardBrowser(browser, await bundled('main.ts'), await bundled('main.css'));
  }

  async open(overview: Overview, { theme = 'light', width = 1200 }: { theme?: Theme; width?: number } = {}) {
    const page = await this.#browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const files: Readonly<Record<string, readonly [string, string]>> = {
      '': ['text/html', htmlFor(theme)],
      'theme.css': ['text/css', coloursOf(theme)],
      'dashboard.css': ['text/css', this.#sheet],
      'dashboard.js': ['text/javascript', this.#script],
    };
    await page.route('**/*', async (route) => {
      const [contentType, body] = files[route.request().url().slice(address.length)] ?? [];
      await (body === undefined ? route.abort() : route.fulfill({ contentType, body }));
    });
    await page.goto(address);
    const dashboard = new DashboardPage(page);
    await dashboard.show(overview);
    return dashboard;
  }

  stop(): Promise<void> {
    return this.#browser.close();
  }
}

export class DashboardPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Hands the page what the extension would. */
  async show(overview: Overview, language = overview.language): Promise<void> {
    await this.hand({ kind: 'overview', overview, language });
  }

  async hand(message: ToPage): Promise<void> {
    await this.page.evaluate((given) => {
      const { dispatchEvent, MessageEvent } = globalThis as unknown as {
        dispatchEvent: (event: unknown) => void;
        MessageEvent: new (type: string, init: { data: unknown }) => unknown;
      };
      dispatchEvent(new MessageEvent('message', { data: given }));
    }, message);
    await this.settle();
  }

  /** Until what was chosen is drawn. */
  async settle(): Promise<void> {
    await this.page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
    await this.settle();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name }).click();
    await this.settle();
  }

  /** What the page told the extension, after the word that it is ready. */
  async told(): Promise<readonly ToHost[]> {
    return (await this.page.evaluate('window.told.slice(1)')) as readonly ToHost[];
  }

  /** What went wrong in the page, or was forbidden to it. */
  async faults(): Promise<readonly string[]> {
    return (await this.page.evaluate('window.faults')) as readonly string[];
  }

  /** Serious findings of axe, as one line each. */
  async barriers(): Promise<readonly string[]> {
    const axe = await readFile(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
    await this.page.evaluate(axe);
    return (await this.page.evaluate(
      `axe.run(document).then(({ violations }) => violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary).join(' | ')))`,
    )) as readonly string[];
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
