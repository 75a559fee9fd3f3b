// One open form. Asks for the form anew after each change of the text and each check; of answers that overtake each other
// only the newest is shown. An edit is one change of the text, so that one undo takes it back.
import * as vscode from 'vscode';
import {
  type ChoicesAnswer,
  type ChoicesParams,
  choicesRequest,
  type EditFieldParams,
  editFieldRequest,
  type FieldEditAnswer,
  type FormAnswer,
  type FormParams,
  formRequest,
  type MendFieldParams,
  mendFieldRequest,
} from '../../../server/lsp/protocol.ts';
import { openText } from './open-text.ts';
import type { Services } from '../../services.ts';
import { fromPage, type ToHost, type ToPage } from '../../webviews/form/messages.ts';
import { formWords as words } from '../../wording/form.ts';

/** While one types in the text, the form follows at most this often, in milliseconds. */
const pause = 120;

type Message<T extends ToHost['type']> = Extract<ToHost, { readonly type: T }>;
type Shown = NonNullable<FormAnswer>;
type Done = Omit<Extract<ToPage, { readonly type: 'done' }>, 'type' | 'id'>;
type FirstPlace = Pick<FormParams, 'document'> & { readonly position?: vscode.Position };

export class FormPanel implements vscode.Disposable {
  readonly #services: Services;
  readonly #text: vscode.TextDocument;
  readonly #panel: vscode.WebviewPanel;
  readonly #subscriptions: vscode.Disposable[];
  #place: FirstPlace;
  #shown: Shown | undefined;
  /** The field that had the focus last. */
  #at: readonly (string | number)[] = [];
  #asked = 0;
  /** One after the other: each is made for the text that the one before left. */
  #changes: Promise<void> = Promise.resolve();
  #isReady = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    services: Services,
    text: vscode.TextDocument,
    panel: vscode.WebviewPanel,
    place: FirstPlace = {},
  ) {
    this.#services = services;
    this.#text = text;
    this.#panel = panel;
    this.#place = place;
    const { server, speech } = services;
    const isOurs = (uri: vscode.Uri) => uri.toString() === text.uri.toString();
    this.#subscriptions = [
      panel.webview.onDidReceiveMessage((given) => void this.#hear(given)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isOurs(document.uri)) this.#soon();
      }),
      server.onDidCheck(() => this.#soon()),
      server.onDidChangeState(() => this.#soon()),
      speech.onDidChange(() => this.#soon()),
    ];
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  get uri(): vscode.Uri {
    return this.#text.uri;
  }

  /** Which ask of the file is shown. */
  get document(): number {
    return this.#shown?.document ?? 0;
  }

  /** Shows another ask of the file. */
  show(place: FirstPlace): void {
    this.#place = place;
    this.#panel.reveal();
    void this.refresh();
  }

  async refresh(): Promise<void> {
    if (!this.#isReady) return;
    this.#asked += 1;
    const asked = this.#asked;
    const message = await this.#ask().catch((error: unknown) => this.#away(error));
    if (asked === this.#asked) this.#say(message);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#isReady = false;
    for (const one of this.#subscriptions) one.dispose();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.refresh();
    }, pause);
  }

  #say(message: ToPage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a panel has one page, and no origin
    if (this.#isReady) void this.#panel.webview.postMessage(message);
  }

  async #ask(): Promise<ToPage> {
    const { server, speech } = this.#services;
    const { document, position } = this.#place;
    const place =
      position === undefined ? {} : { position: { line: position.line, character: position.character } };
    const params: FormParams = { textDocument: this.#named, document, ...place };
    const form = await server.request<FormAnswer>(formRequest, params);
    if (form === null) return { type: 'away', reason: speech.say(words.noPortfolio), mayRestart: false };
    this.#shown = form;
    this.#place = { document: form.document };
    const isWritable = vscode.workspace.fs.isWritableFileSystem(this.#text.uri.scheme) !== false;
    return {
      type: 'form',
      form,
      ...(form.at !== undefined && { at: form.at }),
      ...(!isWritable && { readOnly: speech.say(words.readOnly) }),
    };
  }

  get #named(): { readonly uri: string } {
    return { uri: this.#text.uri.toString() };
  }

  #away(error: unknown): ToPage {
    const { server, log } = this.#services;
    if (server.isRunning) log.error('form', error instanceof Error ? error : String(error));
    const reason = error instanceof Error ? error.message : String(error);
    return { type: 'away', reason, mayRestart: !server.isRunning };
  }

  async #hear(given: unknown): Promise<void> {
    const message = fromPage(given);
    if (message === undefined) return;
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        return this.refresh();
      case 'show':
        this.#at = [];
        this.#place = { document: message.document };
        return this.refresh();
      case 'edit':
      case 'mend':
        this.#changes = this.#changes.then(() => this.#change(message));
        return this.#changes;
      case 'choices':
        return this.#choose(message);
      case 'reveal':
        return this.revealText(message.path, message.document);
      case 'at':
        this.#at = message.path;
        return;
      case 'save':
        await this.#text.save();
        return;
      case 'restart':
        await vscode.commands.executeCommand('policyAsks.restartServer');
    }
  }

  async #choose({ id, list, query }: Message<'choices'>): Promise<void> {
    const root = this.#shown?.root;
    const params: ChoicesParams | undefined = root === undefined ? undefined : { root, list, query };
    const none: ChoicesAnswer = [];
    const asked = params && this.#services.server.request<ChoicesAnswer>(choicesRequest, params);
    this.#say({ type: 'choices', id, choices: (await asked?.catch(() => none)) ?? none });
  }

  /** Once more when the text changed between the question and its answer; what could not be done then is refused, so that it stays to be seen. */
  async #change(message: Message<'edit' | 'mend'>): Promise<void> {
    const { id } = message;
    try {
      const refused = this.#services.speech.say(words.notApplied);
      const done = (await this.#attempt(message)) ?? (await this.#attempt(message)) ?? { refused };
      this.#say({ type: 'done', id, ...done });
    } catch (error) {
      this.#say({ type: 'done', id, refused: error instanceof Error ? error.message : String(error) });
    }
    // The next change need not wait until this one is shown.
    void this.refresh();
  }

  /** Undefined when the text had changed. */
  async #attempt(message: Message<'edit' | 'mend'>): Promise<Done | undefined> {
    const { server } = this.#services;
    const { version } = this.#text;
    const answer = await this.#answerTo(message, version);
    if (answer === null) return { refused: this.#services.speech.say(words.noPortfolio) };
    if ('refused' in answer) return answer.stale ? undefined : { refused: answer.refused };
    const done = answer.mark === undefined ? {} : { mark: answer.mark };
    if (answer.edits.length === 0) return done;
    const edits = await server.converter.asTextEdits([...answer.edits]);
    if (this.#text.version !== version) return undefined;
    const change = new vscode.WorkspaceEdit();
    change.set(this.#text.uri, edits ?? []);
    const isDone = await vscode.workspace.applyEdit(change);
    if (!isDone) return { refused: this.#services.speech.say(words.notApplied) };
    // A step of the first steps: it is done with the first change that is made by form.
    void vscode.commands.executeCommand('setContext', 'policyAsks.formUsed', true);
    return done;
  }

  #answerTo(message: Message<'edit' | 'mend'>, version: number): Promise<FieldEditAnswer | null> {
    const { server } = this.#services;
    const about = { textDocument: this.#named, version };
    if (message.type === 'mend') {
      const params: MendFieldParams = { ...about, fingerprint: message.fingerprint, fix: message.fix };
      return server.request<FieldEditAnswer | null>(mendFieldRequest, params);
    }
    const { document, path, value, seen } = message;
    const params: EditFieldParams = { ...about, document, path, value, seen };
    return server.request<FieldEditAnswer | null>(editFieldRequest, params);
  }

  /** Opens the text where the ask, or a part of it, stands. */
  async revealText(path = this.#at, document = this.document): Promise<void> {
    const viewColumn = this.#panel.viewColumn ?? vscode.ViewColumn.Active;
    const { root, file } = this.#shown ?? {};
    const { uri } = this.#text;
    if (root === undefined || file === undefined) {
      await vscode.commands.executeCommand('vscode.openWith', uri, 'default', viewColumn);
      return;
    }
    await openText(this.#services, { uri, viewColumn }, { root, file, document, path });
  }
}
