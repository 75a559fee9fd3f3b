// The language server: wires a connection to portfolios and features. Knows the protocol and no policy.
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { capabilitiesOf } from './capabilities.ts';
import { Delivery } from './delivery.ts';
import { features } from './features/all.ts';
import { followDocuments, followFolders, followSettings } from './following.ts';
import type { Machine } from './machine.ts';
import { LoadingProgress } from './progress.ts';
import { Session } from './session.ts';
import { readSettings, traitsOf } from './settings.ts';
import { followFiles, watchFiles } from './watching.ts';
import type { WorkspaceListener } from './workspace.ts';

export interface ServerName {
  readonly name: string;
  readonly version: string;
}

/** Answers on a connection until the client ends it. */
export function serve(connection: Connection, machine: Machine, serverInfo: ServerName): void {
  connection.onInitialize((params): InitializeResult => {
    const session = begin(connection, machine, params);
    return { serverInfo, capabilities: capabilitiesOf(session.traits) };
  });
  connection.listen();
}

function begin(connection: Connection, machine: Machine, params: InitializeParams): Session {
  const listener: WorkspaceListener = {
    loading: (workspace) => progress.begin(workspace),
    checked: (workspace, files, batch) => {
      progress.end(workspace);
      delivery.checked(workspace, files, batch);
      session.checked(workspace);
    },
    glanced: (workspace, file, findings) => delivery.glanced(workspace, file, findings),
    failed: (workspace, error) => {
      progress.end(workspace);
      session.log('check', error);
    },
    closed: (workspace) => {
      progress.end(workspace);
      session.closed(workspace);
    },
  };
  const session = new Session(connection, machine, traitsOf(params), listener);
  const progress = new LoadingProgress(session);
  const delivery = new Delivery(session);
  session.settings = readSettings(params.initializationOptions);
  session.workspaces.settings = session.settings;
  followDocuments(session, delivery);
  followFolders(session, delivery);
  followFiles(session, delivery);
  delivery.register();
  for (const feature of features) feature.register(connection, session);
  connection.onInitialized(session.following('start', () => start(session, delivery, params)));
  connection.onShutdown(() => {
    for (const workspace of session.workspaces.all()) workspace.close();
  });
  return session;
}

/** What is asked of the client can only be asked once it is ready. One who refuses a part gets the rest all the same. */
async function start(session: Session, delivery: Delivery, params: InitializeParams): Promise<void> {
  const steps: Readonly<Record<string, () => Promise<void>>> = {
    settings: () => followSettings(session, delivery),
    watching: () => watchFiles(session),
    folders: () => session.workspaces.addFolders(foldersOf(params)),
  };
  for (const [name, step] of Object.entries(steps)) {
    const guarded = session.guarded(name, step);
    await guarded(undefined).catch(() => undefined);
  }
  session.begin();
}

/** The folders that the client has open; older clients name one. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders !== null && workspaceFolders !== undefined)
    return workspaceFolders.map(({ uri }) => uri);
  return rootUri === null ? [] : [rootUri];
}
