// The language server as the rest of the extension sees it: requests, a word after every check, start and restart.
import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type CheckedParams,
  checkedNotification,
  type PortfolioAnswer,
  portfoliosRequest,
} from '../../server/lsp/protocol.ts';
import type { Speech } from '../speech.ts';
import { connectionWords as words } from '../wording/connection.ts';

export class Server implements vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #speech: Speech;
  readonly #checked = new vscode.EventEmitter<string>();
  readonly #state = new vscode.EventEmitter<boolean>();

  /** Fires with the root (URI) of a portfolio after every check of it. */
  readonly onDidCheck = this.#checked.event;
  /** Fires when the server begins or ceases to answer. */
  readonly onDidChangeState = this.#state.event;

  constructor(client: BaseLanguageClient, speech: Speech) {
    this.#client = client;
    this.#speech = speech;
    client.onNotification(checkedNotification, ({ root }: CheckedParams) => this.#checked.fire(root));
    client.onDidChangeState(({ newState }) => this.#state.fire(newState === State.Running));
  }

  /** Has the server ask for its settings again. */
  async settingsChanged(): Promise<void> {
    if (this.isRunning)
      await this.#client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  get isRunning(): boolean {
    return this.#client.state === State.Running;
  }

  /** Converts what stands in answers to what the editor works with. */
  get converter(): BaseLanguageClient['protocol2CodeConverter'] {
    return this.#client.protocol2CodeConverter;
  }

  async start(): Promise<void> {
    await this.#orTell(() => this.#client.start());
  }

  async restart(): Promise<void> {
    await this.#orTell(async () => {
      if (this.#client.needsStop()) await this.#client.stop();
      await this.#client.start();
    });
  }

  /** Throws with a sentence for the user when the server does not run. */
  async request<R>(name: string, params: object, token?: vscode.CancellationToken): Promise<R> {
    if (!this.isRunning) throw new Error(this.#speech.say(words.notRunning));
    // An absent token would count as a second parameter.
    return token === undefined
      ? this.#client.sendRequest<R>(name, params)
      : this.#client.sendRequest<R>(name, params, token);
  }

  /** All portfolios in the workspace; none while the server does not run. */
  async portfolios(): Promise<readonly PortfolioAnswer[]> {
    return this.isRunning ? this.request<readonly PortfolioAnswer[]>(portfoliosRequest, {}) : [];
  }

  dispose(): void {
    this.#checked.dispose();
    this.#state.dispose();
  }

  async #orTell(start: () => Promise<void>): Promise<void> {
    try {
      await start();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const again = this.#speech.say(words.restart);
      const chosen = await vscode.window.showErrorMessage(
        this.#speech.say(words.notStarted, { reason }),
        again,
      );
      if (chosen === again) await this.restart();
    }
  }
}
