// The dashboard: one panel with the whole portfolio in pictures and tables. The page draws; here it is told what there is, and
// what is chosen in it is done.
import * as vscode from 'vscode';
import type { Borders as Shapes } from '../../../server/charts/map/borders.ts';
import {
  type EditFieldParams,
  editFieldRequest,
  type FieldEditAnswer,
} from '../../../server/lsp/protocol.ts';
import { registerCommand } from '../../commands/command.ts';
import { openPlace } from '../../commands/records.ts';
import type { Services } from '../../services.ts';
import { uriOf } from '../../views/branch.ts';
import { commandWords } from '../../wording/commands.ts';
import { connectionWords } from '../../wording/connection.ts';
import { panelWords as words } from '../../wording/dashboard-panel.ts';
import { fromPage, type ToHost, type ToPage } from '../../webviews/dashboard/messages.ts';
import { pageHtml, pageOptions } from '../page.ts';
import { Borders } from './borders.ts';

const viewType = 'policyAsks.dashboard';

export function registerDashboard(services: Services): void {
  let shown: Dashboard | undefined;
  const show = (panel: vscode.WebviewPanel): void => {
    const dashboard = new Dashboard(services, panel);
    shown = dashboard;
    panel.onDidDispose(() => {
      dashboard.dispose();
      if (shown === dashboard) shown = undefined;
    });
  };
  services.context.subscriptions.push(
    vscode.window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel) {
        show(panel);
      },
    }),
    registerCommand(services, {
      id: 'policyAsks.openDashboard',
      run({ speech }) {
        if (shown !== undefined) return shown.reveal();
        const title = speech.say(words.title);
        show(vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active));
        return undefined;
      },
    }),
  );
}

class Dashboard implements vscode.Disposable {
  readonly #services: Services;
  readonly #panel: vscode.WebviewPanel;
  readonly #borders: Borders;
  readonly #subscriptions: readonly vscode.Disposable[];
  #isReady = false;
  #telling = 0;
  /** Borders that the page has; undefined when it has heard of none yet. */
  #drawn: Shapes | null | undefined;

  constructor(services: Services, panel: vscode.WebviewPanel) {
    const { context, portfolios, speech } = services;
    this.#services = services;
    this.#panel = panel;
    this.#borders = new Borders(services);
    panel.webview.options = pageOptions(context.extensionUri);
    this.#subscriptions = [
      this.#borders,
      this.#borders.onDidChange(() => void this.#tell()),
      panel.webview.onDidReceiveMessage((given: unknown) => this.#hear(fromPage(given))),
      portfolios.onDidChange(() => void this.#tell()),
      speech.onDidChange(() => void this.#tell()),
      vscode.workspace.onDidGrantWorkspaceTrust(() => void this.#tell()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('policyAsks.bordersFile')) void this.#tell();
      }),
    ];
    const page = { name: 'dashboard', title: speech.say(words.title), language: speech.language } as const;
    panel.webview.html = pageHtml(panel.webview, context.extensionUri, page);
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    for (const one of this.#subscriptions) one.dispose();
  }

  async #tell(): Promise<void> {
    const { portfolios, server, speech } = this.#services;
    this.#panel.title = speech.say(words.title);
    // Until the server has said what there is, the page says that it waits.
    if (!this.#isReady || server.isStarting) return;
    this.#telling += 1;
    const telling = this.#telling;
    const { language } = speech;
    const { isKnown, shown } = portfolios;
    if (!server.isRunning)
      return this.#say({ kind: 'nothing', reason: speech.say(connectionWords.notRunning), language });
    if (!isKnown) return;
    if (shown === undefined)
      return this.#say({ kind: 'nothing', reason: speech.say(commandWords.noPortfolio), language });
    const borders = await this.#borders.of(shown);
    // What is told later is newer.
    if (telling !== this.#telling) return;
    // Borders are large: they go to the page once, not with every change of a text.
    const drawn = borders === this.#drawn ? {} : { borders };
    this.#drawn = borders;
    this.#say({ kind: 'overview', overview: shown.overview, language, ...drawn });
  }

  #say(message: ToPage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the page of a panel has no origin to name
    void this.#panel.webview.postMessage(message);
  }

  #hear(message: ToHost | undefined): void {
    if (message === undefined) return;
    void this.#do(message).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(this.#services.speech.say(commandWords.failed, { reason }));
      // A card that was on its way is not any more.
      void this.#tell();
    });
  }

  async #do(message: ToHost): Promise<void> {
    if (message.kind === 'ready') {
      this.#isReady = true;
      // A page that was hidden begins anew.
      this.#drawn = undefined;
      await this.#tell();
      return;
    }
    const { shown } = this.#services.portfolios;
    const ask = shown?.overview.asks.find(({ key }) => key === message.key);
    if (shown === undefined || ask === undefined) return;
    const place = { root: shown.root, file: ask.file, document: ask.document };
    if (message.kind === 'open') {
      await openPlace(this.#services, { ...place, path: message.path });
      return;
    }
    await this.#setStatus(uriOf(place), ask.document, message.status);
  }

  /** One edit of the text, which can be undone there; when it may not be made the reason is told. */
  async #setStatus(uri: vscode.Uri, record: number, status: string): Promise<void> {
    const { server, speech } = this.#services;
    const document = await vscode.workspace.openTextDocument(uri);
    const { version } = document;
    const params: EditFieldParams = {
      textDocument: { uri: uri.toString() },
      version,
      document: record,
      path: ['status'],
      value: status,
    };
    const answer = await server.request<FieldEditAnswer | null>(editFieldRequest, params);
    if (answer === null) throw new Error(speech.say(words.notThere));
    if ('refused' in answer) throw new Error(answer.refused);
    // No change, no news: the card is on its way no longer.
    if (answer.edits.length === 0) return this.#tell();
    // The places in the answer are those of the text that was asked about.
    if (document.version !== version) throw new Error(speech.say(words.textChanged));
    const edit = new vscode.WorkspaceEdit();
    for (const { newText, range } of answer.edits)
      edit.replace(uri, server.converter.asRange(range), newText);
    if (!(await vscode.workspace.applyEdit(edit))) throw new Error(speech.say(words.notApplied));
  }
}
