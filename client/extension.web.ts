// Where the editor runs in a browser, the extension begins here.
import type { ExtensionContext } from 'vscode';
import { begin } from './begin.ts';
import type { Connect } from './connection/server.ts';
import { notePreview, type PreviewExtension } from './note-preview/note-preview.ts';

const connect: Connect = async (ground) => (await import('./connection/browser.ts')).browserServer(ground);

export function activate(context: ExtensionContext): PreviewExtension {
  return notePreview(begin(context, connect));
}
