// The portfolio that views and panels show: that of the text in front, else the one shown before, else the first.
// Its overview is asked for once after each check and shared by all. While the server does not answer, what it said last stays.
import * as vscode from 'vscode';
import {
  type Overview,
  type OverviewAnswer,
  overviewRequest,
  type PortfolioAnswer,
} from '../server/lsp/protocol.ts';
import type { Server } from './connection/server.ts';
import type { Speech } from './speech.ts';

export interface Shown {
  /** URI of its folder. */
  readonly root: string;
  readonly overview: Overview;
}

/** While one types, views follow at most this often, in milliseconds. */
const pause = 150;

export class Portfolios implements vscode.Disposable {
  readonly #server: Server;
  readonly #speech: Speech;
  readonly #changed = new vscode.EventEmitter<Shown | undefined>();
  readonly #subscriptions: vscode.Disposable[];
  #known: readonly PortfolioAnswer[] = [];
  #isKnown = false;
  #shown: Shown | undefined;
  #root: string | undefined;
  #asking = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when another portfolio is shown, when the same reads otherwise, and when the server begins or ceases to answer. */
  readonly onDidChange = this.#changed.event;

  constructor(server: Server, speech: Speech) {
    this.#server = server;
    this.#speech = speech;
    this.#subscriptions = [
      this.#changed,
      server.onDidCheck((root) => this.#checked(root)),
      server.onDidLetGo(() => this.#soon()),
      server.onDidChangeState(() => this.#soon()),
      speech.onDidChange(() => this.#soon()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#soon()),
    ];
  }

  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** Whether the server has said which portfolios there are. */
  get isKnown(): boolean {
    return this.#isKnown;
  }

  get known(): readonly PortfolioAnswer[] {
    return this.#known;
  }

  /** Shows another portfolio of the workspace. */
  async show(root: string): Promise<void> {
    this.#root = root;
    await this.#ask();
  }

  /** The portfolio in which a file lies, as far as one is known. */
  rootOf(uri: vscode.Uri): string | undefined {
    return this.around(uri)?.root;
  }

  /** The portfolio whose folder is this one, or holds it. */
  around(uri: vscode.Uri): PortfolioAnswer | undefined {
    const address = asFolder(uri.toString());
    const above = this.#known.filter(({ root }) => address.startsWith(asFolder(root)));
    return above.toSorted((one, other) => other.root.length - one.root.length)[0];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const one of this.#subscriptions) one.dispose();
  }

  #checked(root: string): void {
    if (root === this.#shown?.root || this.#known.every((one) => one.root !== root)) this.#soon();
  }

  #follow(): void {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const root = uri && this.rootOf(uri);
    if (root === undefined || root === this.#shown?.root) return;
    this.#root = root;
    this.#soon();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#ask().catch(() => undefined);
    }, pause);
  }

  async #ask(): Promise<void> {
    this.#asking += 1;
    const asked = this.#asking;
    if (!this.#server.isRunning) return this.#changed.fire(this.#shown);
    const known = await this.#server.portfolios();
    const root = known.find((one) => one.root === this.#root)?.root ?? known[0]?.root;
    const overview =
      root === undefined ? null : await this.#server.request<OverviewAnswer>(overviewRequest, { root });
    // What was asked later is newer.
    if (asked !== this.#asking) return;
    this.#known = known;
    this.#isKnown = true;
    this.#root = root;
    this.#shown = root === undefined || overview === null ? undefined : { root, overview };
    this.#speech.portfolioSpeaks(known.find((one) => one.root === root)?.language);
    this.#changed.fire(this.#shown);
  }
}

const asFolder = (address: string): string => `${address.replace(/\/$/, '')}/`;
