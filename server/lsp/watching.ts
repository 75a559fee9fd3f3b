// Follows what happens to files outside the editor's texts: changed by a colleague or by git, made, moved, deleted.
// However many files change at once, they are one batch.
import {
  DidChangeWatchedFilesNotification,
  type FileOperationOptions,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver';
import { portfolioFile } from '../records/kind.ts';
import type { Delivery } from './delivery.ts';
import type { Session } from './session.ts';
import { canonical, pathBelow } from './uris.ts';

/** Of a folder that comes or goes only the folder itself is told, and a note or a code list may have any name. */
const watchers = [{ globPattern: '**/*' }];

const ours = { filters: [{ pattern: { glob: '**/*' } }] };
export const fileOperations: FileOperationOptions = { didCreate: ours, didRename: ours, didDelete: ours };

export async function watchFiles({ connection, traits }: Session): Promise<void> {
  if (traits.watching) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

export function followFiles(session: Session, delivery: Delivery): void {
  const { connection } = session;
  const isNews = (uri: string): boolean => mayHoldPortfolio(uri) || holdsPortfolio(session, uri);
  const changed = (uris: readonly string[], structure = uris.some(isNews)): Promise<void> =>
    follow(session, delivery, uris, structure);
  connection.onDidChangeWatchedFiles(
    session.following('files', ({ changes }) => {
      const concerning = changes.filter(
        (change) => concerns(session, change) || isNamed(session, change.uri),
      );
      const uris = concerning.map(({ uri }) => uri);
      const isThere = ({ type }: FileEvent): boolean => type === FileChangeType.Changed;
      return changed(
        uris,
        concerning.some((change) => !isThere(change) && isNews(change.uri)),
      );
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

/**
 * Whether a portfolio reads a file because something names it: a note, a code list, or what another portfolio tells of its
 * asks, which may lie beside it.
 */
const isNamed = ({ workspaces }: Session, uri: string): boolean =>
  workspaces.all().some((workspace) => workspace.indexAt(uri) !== undefined || workspace.isNamed(uri));

const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);
/** As far as a name tells: what ends in a number, such as `inbreng 2.0`, has no ending. */
const isFolderName = (name: string): boolean => !/\.[a-z][a-z0-9]*$/iu.test(name);

/** Whether a file or folder can matter to a portfolio at all. What comes or goes may be a folder, whatever its name. */
const concerns = ({ workspaces }: Session, { uri, type }: FileEvent): boolean => {
  if (workspaces.isLeftOut(uri)) return false;
  const name = nameOf(uri);
  return type !== FileChangeType.Changed || /\.(?:ya?ml|md)$/i.test(name) || name === '.gitignore';
};

/** Whether a portfolio that is served lies in a folder. */
const holdsPortfolio = ({ workspaces }: Session, uri: string): boolean =>
  workspaces.all().some(({ root }) => root === canonical(uri) || pathBelow(uri, root) !== undefined);

/** Whether a portfolio may have come or gone with it. */
const mayHoldPortfolio = (uri: string): boolean => {
  const name = nameOf(uri);
  return name === portfolioFile || isFolderName(name);
};
