// Wires the extension: what is shared, then each surface. Both kinds of editor, on a computer and in a browser, begin here.
import * as vscode from 'vscode';
import { registerCommands } from './commands/all.ts';
import { type Connect, Server } from './connection/server.ts';
import { registerDashboard } from './panels/dashboard/dashboard.ts';
import { registerForm } from './panels/form/register.ts';
import { Portfolios } from './portfolios.ts';
import { followSample } from './sample/progress.ts';
import type { Services } from './services.ts';
import { Speech } from './speech.ts';
import { registerStatus } from './status/status.ts';
import { registerViews } from './views/all.ts';

/** Surfaces are there at once; what they show comes when the server has looked. */
export function begin(context: vscode.ExtensionContext, connect: Connect): Services {
  const log = vscode.window.createOutputChannel('Policy Asks', { log: true });
  const speech = new Speech();
  const server = new Server(() => connect({ context, log, speech }), speech);
  const portfolios = new Portfolios(server, speech);
  const services: Services = { context, log, speech, server, portfolios };
  context.subscriptions.push(log, speech, server, portfolios);
  context.subscriptions.push(vscode.workspace.onDidGrantWorkspaceTrust(() => void server.settingsChanged()));
  registerCommands(services);
  registerViews(services);
  registerStatus(services);
  registerForm(services);
  registerDashboard(services);
  followSample(services);
  // What speaks with the server is as large as all the rest: it is read once the editor has the surfaces.
  setTimeout(() => void server.start());
  return services;
}
