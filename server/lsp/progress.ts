// Tells the client that a portfolio is being read, when that takes so long that a person would wonder.
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import { sessionWords } from '../wording/editor/session.ts';
import type { Session } from './session.ts';
import type { Workspace } from './workspace.ts';

/** Shorter work is over before one can read about it, in milliseconds. */
const wait = 500;

export class LoadingProgress {
  readonly #session: Session;
  readonly #waiting = new Map<Workspace, ReturnType<typeof setTimeout>>();
  readonly #shown = new Map<Workspace, WorkDoneProgressServerReporter>();

  constructor(session: Session) {
    this.#session = session;
  }

  begin(workspace: Workspace): void {
    if (!this.#session.traits.progress || this.#waiting.has(workspace)) return;
    this.#waiting.set(
      workspace,
      setTimeout(
        this.#session.following('progress', () => this.#show(workspace)),
        wait,
      ),
    );
  }

  end(workspace: Workspace): void {
    clearTimeout(this.#waiting.get(workspace));
    this.#waiting.delete(workspace);
    this.#shown.get(workspace)?.done();
    this.#shown.delete(workspace);
  }

  async #show(workspace: Workspace): Promise<void> {
    const reporter = await this.#session.connection.window.createWorkDoneProgress();
    // It may have ended while the client was asked.
    if (!this.#waiting.has(workspace)) return;
    reporter.begin(sessionWords.reading[this.#session.languageOf(workspace)]());
    this.#shown.set(workspace, reporter);
  }
}
