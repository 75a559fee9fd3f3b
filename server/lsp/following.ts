// Follows what the client does: texts that are opened, changed and closed, settings, folders of its workspace.
import { DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver';
import type { Delivery } from './delivery.ts';
import type { Session } from './session.ts';
import { readSettings } from './settings.ts';
import { parentUri } from './uris.ts';
import { isConfiguration } from './workspaces.ts';

export function followDocuments(session: Session, delivery: Delivery): void {
  const { connection, documents, workspaces } = session;
  /** The newest text counts: while its portfolio was looked for, the document may have changed or closed. */
  const take = async (uri: string): Promise<void> => {
    const workspace = await workspaces.of(uri);
    const document = documents.get(uri);
    if (document !== undefined) workspace.edited(document);
  };
  const leave = async (uri: string): Promise<void> => {
    const workspace = await workspaces.of(uri);
    // It may have been opened again meanwhile.
    if (documents.get(uri) !== undefined) return;
    workspace.closed(uri);
    workspaces.forget(uri);
    delivery.clear(await workspaces.removeFolders([]));
  };
  /** While it is open a configuration makes a portfolio of its folder, also when it does not lie on the disk. */
  const findAgain = async (): Promise<void> => delivery.clear(await workspaces.findAgain());
  connection.onDidOpenTextDocument(
    session.following('open', ({ textDocument }) => {
      const { uri } = textDocument;
      documents.open(textDocument);
      const isNew = isConfiguration(uri) && workspaces.at(parentUri(uri)) === undefined;
      return isNew ? findAgain() : take(uri);
    }),
  );
  connection.onDidChangeTextDocument(
    session.following('change', ({ textDocument: { uri, version }, contentChanges }) => {
      documents.change(uri, version, contentChanges);
      return take(uri);
    }),
  );
  connection.onDidCloseTextDocument(
    session.following('close', async ({ textDocument: { uri } }) => {
      documents.close(uri);
      await leave(uri);
      if (isConfiguration(uri)) await findAgain();
    }),
  );
}

/** Reads the settings, and reads them again whenever they change. */
export async function followSettings(session: Session, delivery: Delivery): Promise<void> {
  const { connection, traits, workspaces } = session;
  const atStart = session.settings;
  const take = (sent: unknown): void => {
    const before = session.settings;
    session.settings = readSettings(sent, atStart);
    const { language, profile, compareWith } = session.settings;
    if (profile !== before.profile || compareWith !== before.compareWith) {
      workspaces.settings = { profile, compareWith };
      for (const workspace of workspaces.all()) workspace.restart(workspaces.settings);
    }
    if (language !== before.language) delivery.again();
  };
  const ask = async (): Promise<void> => take(await connection.workspace.getConfiguration('policyAsks'));
  connection.onDidChangeConfiguration(
    session.following('settings', async ({ settings }: { settings?: { policyAsks?: unknown } | null }) => {
      if (traits.configuration) await ask();
      else take(settings?.policyAsks ?? {});
    }),
  );
  if (traits.configuration) await ask();
}

export function followFolders(session: Session, delivery: Delivery): void {
  const { connection, workspaces } = session;
  connection.onNotification(
    DidChangeWorkspaceFoldersNotification.type,
    session.following('folders', async ({ event: { added, removed } }) => {
      delivery.clear(await workspaces.removeFolders(removed.map(({ uri }) => uri)));
      await workspaces.addFolders(added.map(({ uri }) => uri));
    }),
  );
}
