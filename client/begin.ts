// Wires the extension: what is shared, then each surface. Both kinds of editor, on a computer and in a browser, begin here.
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands/all.ts';
import { optionsOf } from './connection/options.ts';
import { Restarts } from './connection/restarts.ts';
import { Server } from './connection/server.ts';
import { registerDashboard } from './panels/dashboard/dashboard.ts';
import { registerForm } from './panels/form/register.ts';
import { Portfolios } from './portfolios.ts';
import { followSample } from './sample/progress.ts';
import type { Services } from './services.ts';
import { Speech } from './speech.ts';
import { registerStatus } from './status/status.ts';
import { registerViews } from './views/all.ts';

export type StartServer = (
  context: vscode.ExtensionContext,
  options: LanguageClientOptions,
) => BaseLanguageClient;

/** Surfaces are there at once; what they show comes when the server has looked. */
export function begin(context: vscode.ExtensionContext, startServer: StartServer): Services {
  const log = vscode.window.createOutputChannel('Policy Asks', { log: true });
  const speech = new Speech();
  const pages = vscode.Uri.joinPath(context.extensionUri, 'docs/rules');
  const client = startServer(context, optionsOf(pages, log, new Restarts(speech)));
  const server = new Server(client, speech);
  const portfolios = new Portfolios(server, speech);
  const services: Services = { context, log, speech, server, portfolios };
  context.subscriptions.push(log, speech, server, portfolios, client);
  context.subscriptions.push(vscode.workspace.onDidGrantWorkspaceTrust(() => void server.settingsChanged()));
  registerCommands(services);
  registerViews(services);
  registerStatus(services);
  registerForm(services);
  registerDashboard(services);
  followSample(services);
  void server.start();
  return services;
}
