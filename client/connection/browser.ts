// The language server as a worker, where the editor runs in a browser: it reads files through us.
// Its program is read as text: the editor starts no worker from an address on another machine, where the extension may lie.
import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { languageOfEditor } from '../speech.ts';
import { answerFileRequests } from './files.ts';
import { optionsOf } from './options.ts';
import type { Ground } from './server.ts';

declare class Worker {
  constructor(url: string);
  terminate(): void;
}

class Client extends LanguageClient {
  protected override getLocale(): string {
    return languageOfEditor();
  }
}

export const browserServer = (ground: Ground): LanguageClient => {
  const program = vscode.Uri.joinPath(ground.context.extensionUri, 'dist/server.web.js');
  let worker: Worker | undefined;
  const fresh = async (): Promise<MessageTransports> => {
    worker?.terminate();
    const address = URL.createObjectURL(new Blob([await vscode.workspace.fs.readFile(program)]));
    worker = new Worker(address);
    // The channels themselves, not the worker: the editor's own kind of Worker is not known as one by the client.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = new Client('policyAsks', 'Policy Asks', fresh, optionsOf(ground));
  answerFileRequests(client);
  return client;
};
