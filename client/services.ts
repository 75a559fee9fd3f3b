// What every surface of the extension is handed.
import type * as vscode from 'vscode';
import type { Server } from './connection/server.ts';
import type { Portfolios } from './portfolios.ts';
import type { Speech } from './speech.ts';

export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly speech: Speech;
  readonly server: Server;
  readonly portfolios: Portfolios;
}
