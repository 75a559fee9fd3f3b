// The page of a form in a real browser: the built page under its own strict policy, and behind it the real server functions
// over files in memory, with an editor that can undo.
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { Checker } from '../../server/checks/checker.ts';
import type { Finding } from '../../server/checks/finding.ts';
import type { Source, World } from '../../server/features/source.ts';
import { recordEdits } from '../../server/features/actions/action.ts';
import { choicesOf } from '../../server/features/choices/choices.ts';
import { changesOf } from '../../server/features/fix/fix-edits.ts';
import { editField } from '../../server/features/form/edit-field.ts';
import { formOf } from '../../server/features/form/form-of.ts';
import { allRules } from '../../server/rules/all.ts';
import { applyEdits } from '../../server/text/edits.ts';
import type { TextEdit } from '../../server/text/change.ts';
import type { Language } from '../../server/wording/language.ts';
import { fromPage, type ToHost, type ToPage } from '../../client/webviews/form/messages.ts';
import { needChromium } from '../workbench/world/chromium.ts';
import { coloursOf, type Theme } from './editor-colours.ts';
import { EditorWorld } from './editor-world.ts';
import { MemoryFolder } from './memory-folder.ts';

const folder = join(import.meta.dirname, '../../client/webviews/form');

const built = async (file: string): Promise<string> => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(folder, file)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    outdir: '/',
  });
  return outputFiles[0]?.text ?? '';
};

const address = 'https://form.example/';
const policy = "default-src 'none'; style-src https://form.example; script-src 'nonce-x'";
const html = (language: Language) => `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}"><title>Form</title>
<link rel="stylesheet" href="theme.css"><link rel="stylesheet" href="form.css"></head>
<body><div id="page"></div><script nonce="x" src="form.js"></script></body></html>`;

export interface FormPageWishes {
  readonly files: Readonly<Record<string, string>>;
  readonly file: string;
  readonly theme?: Theme;
  readonly language?: Language;
  readonly size?: { readonly width: number; readonly height: number };
}

/** One browser for all pages of a test file. */
export class FormBrowser {
  readonly #browser: Browser;
  readonly #script: string;
  readonly #style: string;

  private constructor(browser: Browser, script: string, style: string) {
    this.#browser = browser;
    this.#script = script;
    this.#style = style;
  }

  static async start(): Promise<FormBrowser> {
    const browser = chromium.launch({
      executablePath: needChromium(),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    return new FormBrowser(await browser, await built('main.ts'), await built('main.css'));
  }

  async open(wishes: FormPageWishes): Promise<FormPage> {
    const { theme = 'light', language = 'nl', size = { width: 1000, height: 800 } } = wishes;
    const context = await this.#browser.newContext({ viewport: size, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const files: Readonly<Record<string, readonly [string, string]>> = {
      '': ['text/html', html(language)],
      'theme.css': ['text/css', coloursOf(theme)],
      'form.css': ['text/css', this.#style],
      'form.js': ['text/javascript', this.#script],
    };
    await page.route('**/*', async (route) => {
      const [contentType, body] = files[route.request().url().slice(address.length)] ?? [];
      await (body === undefined ? route.abort() : route.fulfill({ contentType, body }));
    });
    const form = new FormPage(page, wishes);
    await form.begin(address);
    return form;
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

interface Looked {
  readonly world: World;
  readonly source: Source;
  readonly findings: readonly Finding[];
}

export class FormPage {
  readonly page: Page;
  /** What the page asked of the editor. */
  readonly heard: ToHost[] = [];
  /** What was written to the console, such as a breach of the policy. */
  readonly complaints: string[] = [];
  /** The text each time that the page had it saved. */
  readonly saved: string[] = [];
  readonly #wishes: FormPageWishes;
  readonly #past: string[] = [];
  #meanwhile: string | undefined;
  #text: string;
  #document = 0;
  #readOnly: string | undefined;
  /** What is being answered, one after the other. */
  #answers: Promise<void> = Promise.resolve();
  #known: ({ readonly text: string } & Looked) | undefined;

  constructor(page: Page, wishes: FormPageWishes) {
    this.page = page;
    this.#wishes = wishes;
    this.#text = wishes.files[wishes.file] ?? '';
  }

  async begin(at: string): Promise<void> {
    const { page } = this;
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    await page.exposeFunction('toHost', (message: unknown) => this.#hear(message));
    await page.addInitScript(
      'globalThis.acquireVsCodeApi = () => ({ postMessage: (message) => void globalThis.toHost(message) })',
    );
    await page.goto(at);
    await page.locator('h2').first().waitFor();
  }

  get text(): string {
    return this.#text;
  }

  /** Someone changes the text, as in the text editor beside it. */
  async write(text: string): Promise<void> {
    this.rewrite(text);
    await this.show();
  }

  /** The same, and the page has not heard of it yet. */
  rewrite(text: string): void {
    this.#past.push(this.#text);
    this.#text = text;
  }

  /** The same, right after the next change that the page makes. */
  meanwhile(text: string): void {
    this.#meanwhile = text;
  }

  async undo(): Promise<void> {
    this.#text = this.#past.pop() ?? this.#text;
    await this.show();
  }

  async lock(reason: string | undefined): Promise<void> {
    this.#readOnly = reason;
    await this.show();
  }

  /** The editor answers nothing that it is asked, until it may. */
  hold(): () => void {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#answers = this.#answers.then(() => held);
    return release;
  }

  /** The field that bears a name, within a part of the page. */
  field(name: string | RegExp, within = 'body'): Locator {
    return this.page.locator(within).getByLabel(name, { exact: typeof name === 'string' });
  }

  section(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  send(message: ToPage): Promise<void> {
    return this.page.evaluate(`globalThis.postMessage(${JSON.stringify(message)}, '*')`);
  }

  /** `at`: what one came for. */
  async show(at?: readonly (string | number)[]): Promise<void> {
    const { world, findings, source } = this.#now();
    const document = Math.min(this.#document, source.records.length - 1);
    const form = formOf(source, document, findings, world);
    const readOnly = this.#readOnly;
    const came = at === undefined ? {} : { at };
    await this.send({ type: 'form', form, ...came, ...(readOnly !== undefined && { readOnly }) });
  }

  /** What is known of the text as it stands now. */
  #now() {
    if (this.#known?.text !== this.#text) this.#known = { text: this.#text, ...this.#look() };
    return this.#known;
  }

  #look(): Looked {
    const { files, file, language = 'nl' } = this.#wishes;
    const texts = { ...files, [file]: this.#text };
    const editor = new EditorWorld(texts, language);
    const checker = new Checker(new MemoryFolder(texts), { rules: allRules, today: '2026-03-12' });
    checker.load();
    return { world: editor.world, source: editor.source(file), findings: checker.findingsIn(file) };
  }

  async #hear(given: unknown): Promise<void> {
    const message = fromPage(given);
    if (message === undefined) throw new Error(`Not understood: ${JSON.stringify(given)}`);
    this.heard.push(message);
    if (message.type === 'save') this.saved.push(this.#text);
    if (message.type === 'show') this.#document = message.document;
    if (message.type === 'ready' || message.type === 'show') return this.show();
    this.#answers = this.#answers.then(() => this.#answer(message));
    return this.#answers;
  }

  async #answer(message: ToHost): Promise<void> {
    const { world, source, findings } = this.#now();
    if (message.type === 'choices') {
      const choices = choicesOf({ list: message.list, query: message.query }, world);
      return this.send({ type: 'choices', id: message.id, choices });
    }
    if (message.type === 'edit') {
      const done = editField(source, message.document, message, world);
      return this.#done(message.id, done);
    }
    if (message.type !== 'mend') return;
    const finding = findings.find(({ fingerprint }) => fingerprint === message.fingerprint);
    const fix = finding?.fixes[message.fix];
    const edits = finding && fix && recordEdits(source, changesOf({ finding, fix }));
    return this.#done(message.id, { edits: edits ?? [] });
  }

  async #done(
    id: number,
    done: { readonly edits: readonly TextEdit[]; readonly mark?: string } | { readonly refused: string },
  ): Promise<void> {
    if ('refused' in done) await this.send({ type: 'done', id, refused: done.refused });
    else {
      const after = applyEdits(this.#text, done.edits);
      if (after !== this.#text) this.#past.push(this.#text);
      this.#text = this.#meanwhile ?? after;
      this.#meanwhile = undefined;
      await this.send({ type: 'done', id, ...(done.mark !== undefined && { mark: done.mark }) });
    }
    await this.show();
  }
}
