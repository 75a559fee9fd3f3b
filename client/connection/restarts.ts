// What happens when the language server ends by itself: it is started again and the user is told; when it ends again and
// again it stays down, and the user is asked.
import * as vscode from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import type { Speech } from '../speech.ts';
import { connectionWords as words } from '../wording/connection.ts';

/** So many ends within so long are too many. */
const most = 4;
const within = 3 * 60_000;

export class Restarts implements ErrorHandler {
  readonly #speech: Speech;
  readonly #ends: number[] = [];

  constructor(speech: Speech) {
    this.#speech = speech;
  }

  error(_error: Error, _message: unknown, count: number | undefined): { action: ErrorAction; handled: true } {
    return { action: (count ?? 0) <= most ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#ends.push(now);
    const recent = this.#ends.filter((end) => now - end < within);
    const again = recent.length <= most;
    void this.#tell(again);
    return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true };
  }

  async #tell(again: boolean): Promise<void> {
    const speech = this.#speech;
    const log = speech.say(words.openLog);
    if (again) {
      const chosen = await vscode.window.showWarningMessage(speech.say(words.restarted), log);
      if (chosen === log) await vscode.commands.executeCommand('policyAsks.showLog');
      return;
    }
    const restart = speech.say(words.restart);
    const chosen = await vscode.window.showErrorMessage(speech.say(words.stopped), restart, log);
    if (chosen === restart) await vscode.commands.executeCommand('policyAsks.restartServer');
    if (chosen === log) await vscode.commands.executeCommand('policyAsks.showLog');
  }
}
