// The language server as the rest of the extension sees it: requests, a word after every check, start and restart.
// What speaks its protocol is large, and is read when it is started.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CheckedParams,
  checkedNotification,
  type PortfolioAnswer,
  portfoliosRequest,
} from '../../server/lsp/protocol.ts';
import type { Services } from '../services.ts';
import type { Speech } from '../speech.ts';
import { connectionWords as words } from '../wording/connection.ts';

/** What a connection stands on. */
export type Ground = Pick<Services, 'context' | 'log' | 'speech'>;

export type Connect = (ground: Ground) => Promise<BaseLanguageClient>;

export class Server implements vscode.Disposable {
  readonly #connect: () => Promise<BaseLanguageClient>;
  readonly #speech: Speech;
  readonly #checked = new vscode.EventEmitter<string>();
  readonly #gone = new vscode.EventEmitter<string>();
  readonly #state = new vscode.EventEmitter<boolean>();
  #connecting: Promise<BaseLanguageClient> | undefined;
  #client: BaseLanguageClient | undefined;
  #isStarting = false;

  /** Fires with the root (URI) of a portfolio after every check of it. */
  readonly onDidCheck = this.#checked.event;
  /** Fires with the root (URI) of a portfolio that was deleted, or is looked at no longer. */
  readonly onDidLetGo = this.#gone.event;
  /** Fires when the server begins or ceases to answer. */
  readonly onDidChangeState = this.#state.event;

  constructor(connect: () => Promise<BaseLanguageClient>, speech: Speech) {
    this.#connect = connect;
    this.#speech = speech;
  }

  /** Has the server ask for its settings again. */
  async settingsChanged(): Promise<void> {
    if (this.isRunning)
      await this.#client?.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  get isRunning(): boolean {
    return this.#client?.isRunning() ?? false;
  }

  /** It does not answer yet, and soon will. */
  get isStarting(): boolean {
    return this.#isStarting && !this.isRunning;
  }

  /** Converts what stands in answers to what the editor works with. */
  get converter(): BaseLanguageClient['protocol2CodeConverter'] {
    return this.#running.protocol2CodeConverter;
  }

  async start(): Promise<void> {
    await this.#orTell(async () => (await this.#connected()).start());
  }

  async restart(): Promise<void> {
    await this.#orTell(async () => {
      const client = await this.#connected();
      if (client.needsStop()) await client.stop();
      await client.start();
    });
  }

  /** Throws with a sentence for the user when the server does not run. */
  async request<R>(name: string, params: object, token?: vscode.CancellationToken): Promise<R> {
    const client = this.#running;
    // An absent token would count as a second parameter.
    return token === undefined
      ? client.sendRequest<R>(name, params)
      : client.sendRequest<R>(name, params, token);
  }

  /** All portfolios in the workspace. */
  async portfolios(): Promise<readonly PortfolioAnswer[]> {
    return this.request<readonly PortfolioAnswer[]>(portfoliosRequest, {});
  }

  /** Ends the server as well, without waiting for it; that it was already ended is no news. */
  dispose(): void {
    void this.#client?.dispose().catch(() => undefined);
    this.#checked.dispose();
    this.#gone.dispose();
    this.#state.dispose();
  }

  get #running(): BaseLanguageClient {
    if (this.#client?.isRunning() !== true) throw new Error(this.#speech.say(words.notRunning));
    return this.#client;
  }

  /** One connection, also when it is asked for again while it is made. */
  #connected(): Promise<BaseLanguageClient> {
    this.#connecting ??= this.#make();
    return this.#connecting;
  }

  async #make(): Promise<BaseLanguageClient> {
    const client = await this.#connect();
    client.onNotification(checkedNotification, ({ root, gone }: CheckedParams) =>
      (gone === true ? this.#gone : this.#checked).fire(root),
    );
    client.onDidChangeState(() => this.#state.fire(client.isRunning()));
    this.#client = client;
    return client;
  }

  #begun(): void {
    this.#isStarting = false;
    // One who heard that it was starting hears whether it did.
    this.#state.fire(this.isRunning);
  }

  async #orTell(start: () => Promise<void>): Promise<void> {
    try {
      this.#isStarting = true;
      await start().finally(() => this.#begun());
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
