// What a command consists of here: its id in the manifest, and what it does with the services.
import * as vscode from 'vscode';
import type { Services } from '../services.ts';
import { commandWords as words } from '../wording/commands.ts';

export interface Command {
  readonly id: string;
  readonly run: (services: Services, ...given: unknown[]) => unknown;
}

/** A command that fails tells why in one sentence; the log has the rest. */
export function registerCommand(services: Services, { id, run }: Command): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...given: unknown[]) => {
    try {
      return await run(services, ...given);
    } catch (error) {
      services.log.error(id, error instanceof Error ? error : String(error));
      const reason = error instanceof Error ? error.message : String(error);
      await vscode.window.showErrorMessage(services.speech.say(words.failed, { reason }));
      return undefined;
    }
  });
}
