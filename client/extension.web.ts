// Where the editor runs in a browser, the extension begins here.
import type { ExtensionContext } from 'vscode';
import { begin } from './begin.ts';
import { browserServer } from './connection/browser.ts';

export function activate(context: ExtensionContext): void {
  begin(context, browserServer);
}
