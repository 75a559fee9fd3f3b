// The language server as a worker, where the editor runs in a browser: it reads files through us.
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import type { StartServer } from '../begin.ts';
import { languageOfEditor } from '../speech.ts';
import { answerFileRequests } from './files.ts';

declare class Worker {
  constructor(url: string);
  terminate(): void;
}

class Client extends LanguageClient {
  protected override getLocale(): string {
    return languageOfEditor();
  }
}

export const browserServer: StartServer = (context, options) => {
  const url = vscode.Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  let worker: Worker | undefined;
  const fresh = async (): Promise<Worker> => {
    worker?.terminate();
    worker = new Worker(url);
    return worker;
  };
  const client = new Client('policyAsks', 'Policy Asks', fresh, options);
  answerFileRequests(client);
  return client;
};
