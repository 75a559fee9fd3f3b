// Follows what happens to files outside the editor's texts: changed by a colleague or by git, made, moved, deleted.
// However many files change at once, they are one batch.
import {
  DidChangeWatchedFilesNotification,
  type FileOperationOptions,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import { portfolioFile } from '../records/kind.ts';
import type { Delivery } from './delivery.ts';
import type { Session } from './session.ts';

/** Of a folder that comes or goes only the folder itself is told, so names without an ending are watched too. */
const watchers = [
  { globPattern: '**/*.{yaml,yml,md}' },
  { globPattern: '**/.gitignore' },
  { globPattern: '**/*.json' },
  { globPattern: '**/*', kind: WatchKind.Create | WatchKind.Delete },
];

const ours = { filters: [{ pattern: { glob: '**/*' } }] };
export const fileOperations: FileOperationOptions = { didCreate: ours, didRename: ours, didDelete: ours };

export async function watchFiles({ connection, traits }: Session): Promise<void> {
  if (traits.watching) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

export function followFiles(session: Session, delivery: Delivery): void {
  const { connection } = session;
  const changed = (uris: readonly string[], structure = uris.some(mayHoldPortfolio)): Promise<void> =>
    follow(session, delivery, uris, structure);
  connection.onDidChangeWatchedFiles(
    session.following('files', ({ changes }) => {
      const concerning = changes.filter(({ uri }) => concerns(uri) || isIndex(session, uri));
      const uris = concerning.map(({ uri }) => uri);
      const isNews = ({ uri, type }: FileEvent) => type !== FileChangeType.Changed && mayHoldPortfolio(uri);
      return changed(uris, concerning.some(isNews));
    }),
  );
  connection.workspace.onDidCreateFiles(
    session.following('files', ({ files }) => changed(files.map(({ uri }) => uri))),
  );
  connection.workspace.onDidDeleteFiles(
    session.following('files', ({ files }) => changed(files.map(({ uri }) => uri))),
  );
  connection.workspace.onDidRenameFiles(
    session.following('files', ({ files }) =>
      changed(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
    ),
  );
}

async function follow(
  { workspaces }: Session,
  delivery: Delivery,
  uris: readonly string[],
  structure: boolean,
): Promise<void> {
  if (structure) delivery.clear(await workspaces.findAgain());
  for (const workspace of workspaces.all()) {
    const files = uris.flatMap((uri) => workspace.indexAt(uri) ?? workspace.pathOf(uri) ?? []);
    if (files.length > 0) workspace.touch(files);
  }
}

/** Whether a portfolio reads what another tells of its asks from a file, which may lie beside it. */
const isIndex = ({ workspaces }: Session, uri: string): boolean =>
  workspaces.all().some((workspace) => workspace.indexAt(uri) !== undefined);

const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);
const isFolderName = (name: string): boolean => !name.includes('.');

/** Whether a file or folder can matter to a portfolio at all. */
const concerns = (uri: string): boolean => {
  const name = nameOf(uri);
  return isFolderName(name) || /\.(?:ya?ml|md)$/i.test(name) || name === '.gitignore';
};

/** Whether a portfolio may have come or gone with it. */
const mayHoldPortfolio = (uri: string): boolean => {
  const name = nameOf(uri);
  return name === portfolioFile || isFolderName(name);
};
