// Where the editor runs on a computer, the extension begins here.
import type { ExtensionContext } from 'vscode';
import { begin } from './begin.ts';
import type { Connect } from './connection/server.ts';
import { registerTasks } from './tasks/lint-task.ts';

const connect: Connect = async (ground) => (await import('./connection/node.ts')).nodeServer(ground);

export function activate(context: ExtensionContext): void {
  registerTasks(begin(context, connect));
}
