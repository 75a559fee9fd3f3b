// Gives an ask, a role or a project another name everywhere, closed files and file names too, as one edit.
// What cannot be renamed is refused with a sentence that says why.
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { fileRenames } from '../../features/rename/file-renames.ts';
import { isRefusal, prepareRename, rename, renameInPlace } from '../../features/rename/rename.ts';
import { workspaceEdit } from '../edits.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

const refuse = (sentence: string): ResponseError => new ResponseError(LSPErrorCodes.RequestFailed, sentence);

export const renameFeature: Feature = {
  capabilities: () => ({
    renameProvider: { prepareProvider: true },
    workspace: { fileOperations: { willRename: { filters: [{ pattern: { glob: '**/*' } }] } } },
  }),
  register(connection, session) {
    connection.onPrepareRename(
      session.answer('rename', 'portfolio', ({ source, world, offset, toRange }, { position }) => {
        const found = prepareRename(source, offset(position), world);
        if (isRefusal(found)) throw refuse(found.refusal);
        return { range: toRange(found.range), placeholder: found.placeholder };
      }),
    );
    connection.onRenameRequest(
      session.answer('rename', 'portfolio', ({ workspace, source, world, offset }, { position, newName }) => {
        // File names are only a convenience: a client that cannot move files gets the edits alone.
        const change = session.traits.fileOperations.has('rename') ? rename : renameInPlace;
        const found = change(source, offset(position), newName, world);
        if (isRefusal(found)) throw refuse(found.refusal);
        return workspaceEdit(session, workspace, found);
      }),
    );
    connection.workspace.onWillRenameFiles(
      session.guarded('file renames', async ({ files }, token) => {
        for (const workspace of await session.everyWorkspace(token)) {
          const edit = followedMoves(session, workspace, files);
          if (edit !== undefined) return edit;
        }
        return null;
      }),
    );
  },
};

function followedMoves(
  session: Session,
  workspace: Parameters<Session['worldOf']>[0],
  files: readonly { readonly oldUri: string; readonly newUri: string }[],
) {
  const world = session.worldOf(workspace);
  const moves = files.flatMap(({ oldUri, newUri }) => {
    const [from, to] = [workspace.pathOf(oldUri), workspace.pathOf(newUri)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  if (world === undefined || moves.length === 0) return undefined;
  const edits = fileRenames(moves, world);
  return edits.length === 0 ? undefined : workspaceEdit(session, workspace, { edits });
}
