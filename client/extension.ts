// Where the editor runs on a computer, the extension begins here.
import type { ExtensionContext } from 'vscode';
import { begin } from './begin.ts';
import type { Connect } from './connection/server.ts';
import { notePreview, type PreviewExtension } from './note-preview/note-preview.ts';
import { registerTasks } from './tasks/lint-task.ts';

const connect: Connect = async (ground) => (await import('./connection/node.ts')).nodeServer(ground);

export function activate(context: ExtensionContext): PreviewExtension {
  const services = begin(context, connect);
  registerTasks(services);
  return notePreview(services);
}
