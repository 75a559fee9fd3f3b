// The language server as a process of its own, where the editor runs on a computer.
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { languageOfEditor } from '../speech.ts';
import type { StartServer } from '../begin.ts';

class Client extends LanguageClient {
  protected override getLocale(): string {
    return languageOfEditor();
  }
}

export const nodeServer: StartServer = (context, options) => {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/server.js').fsPath;
  const server = { module, transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6010'] } };
  return new Client('policyAsks', 'Policy Asks', { run: server, debug }, options);
};
