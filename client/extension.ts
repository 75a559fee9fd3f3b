// Where the editor runs on a computer, the extension begins here.
import type { ExtensionContext } from 'vscode';
import { begin } from './begin.ts';
import { nodeServer } from './connection/node.ts';
import { registerTasks } from './tasks/lint-task.ts';

export function activate(context: ExtensionContext): void {
  registerTasks(begin(context, nodeServer));
}
