// How findings reach the client: they are told, or asked for. What a client does not ask for never costs it anything.
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Finding } from '../checks/finding.ts';
import { Publisher } from './publisher.ts';
import { Pull } from './pull.ts';
import type { Session } from './session.ts';
import type { Workspace } from './workspace.ts';

export class Delivery {
  readonly #session: Session;
  readonly #publisher: Publisher | undefined;
  readonly #pull: Pull | undefined;
  #sending: Promise<void> = Promise.resolve();

  constructor(session: Session) {
    this.#session = session;
    if (session.traits.delivery === 'push') this.#publisher = new Publisher(session);
    else this.#pull = new Pull(session);
  }

  register(): void {
    this.#pull?.register(this.#session.connection);
  }

  /** Files have other findings now, after a batch of changes; without a batch everything was read afresh. */
  checked(workspace: Workspace, files: ReadonlySet<string>, batch: readonly string[]): void {
    if (batch.length === 0) {
      this.#anew(workspace);
      this.#refresh();
      return;
    }
    this.#send((publisher) => publisher.publish(workspace, files));
    this.#pull?.changed(workspace, files);
    // What belongs to a text that was edited itself the client asks for anyhow.
    const isOther = (file: string): boolean =>
      workspace.documentOf(file) !== undefined && !batch.includes(file);
    if ([...files].some(isOther)) this.#refresh();
  }

  glanced(workspace: Workspace, file: string, findings: readonly Finding[]): void {
    this.#send((publisher) => publisher.glance(workspace, file, findings));
  }

  /** Tells everything anew, as after a switch of language. */
  again(): void {
    for (const workspace of this.#session.workspaces.all()) this.#anew(workspace);
    this.#refresh();
  }

  /** Takes back what was told of portfolios that are let go. */
  clear(workspaces: readonly Workspace[]): void {
    for (const workspace of workspaces) this.#anew(workspace);
  }

  /** Whatever was told before, from now on the client shows what is found now. */
  #anew(workspace: Workspace): void {
    this.#send((publisher) => publisher.again(workspace));
    this.#pull?.changed(workspace);
  }

  /** Has the client ask again for what it shows of open texts. */
  #refresh(): void {
    const { connection, traits } = this.#session;
    const { diagnostics, hints, tokens, lenses } = traits.refresh;
    const ask = (name: string, send: () => Promise<void>) =>
      void send().catch((error: unknown) => this.#session.log(name, error));
    if (this.#pull !== undefined && diagnostics)
      ask('refresh diagnostics', () => connection.languages.diagnostics.refresh());
    if (hints) ask('refresh hints', () => connection.languages.inlayHint.refresh());
    if (tokens) ask('refresh tokens', () => connection.languages.semanticTokens.refresh());
    if (lenses) ask('refresh lenses', () => connection.sendRequest(CodeLensRefreshRequest.type));
  }

  /** One after the other, so that a later word is never overtaken by an earlier one. */
  #send(tell: (publisher: Publisher) => Promise<void>): void {
    const publisher = this.#publisher;
    if (publisher === undefined) return;
    this.#sending = this.#sending
      .then(() => tell(publisher))
      .catch((error: unknown) => this.#session.log('diagnostics', error));
  }
}
