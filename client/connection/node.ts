// The language server as a process of its own, where the editor runs on a computer.
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { languageOfEditor } from '../speech.ts';
import { optionsOf } from './options.ts';
import type { Ground } from './server.ts';

class Client extends LanguageClient {
  protected override getLocale(): string {
    return languageOfEditor();
  }
}

export const nodeServer = (ground: Ground): LanguageClient => {
  const module = vscode.Uri.joinPath(ground.context.extensionUri, 'dist/server.js').fsPath;
  const server = { module, transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6010'] } };
  return new Client('policyAsks', 'Policy Asks', { run: server, debug }, optionsOf(ground));
};
