// Our edits over files as one edit of the protocol: with the versions they are about, and with files made and moved where the client can.
import type {
  CreateFile,
  RenameFile,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { FileRange } from '../features/source.ts';
import { rangeOf } from './positions.ts';
import type { Session } from './session.ts';
import type { Workspace } from './workspace.ts';

/** Changes to files of one portfolio; ranges are in the texts as they are now. */
export interface FileChanges {
  readonly edits: readonly (FileRange & { readonly text: string })[];
  readonly creates?: readonly { readonly file: string; readonly text: string }[];
  readonly moves?: readonly { readonly from: string; readonly to: string }[];
}

const start = { line: 0, character: 0 };

/** Undefined when the client cannot carry it out whole. */
export function workspaceEdit(
  session: Session,
  workspace: Workspace,
  { edits, creates = [], moves = [] }: FileChanges,
): WorkspaceEdit | undefined {
  const { documentChanges, fileOperations } = session.traits;
  const byFile = textEdits(session, workspace, edits);
  if (!documentChanges) {
    if (creates.length > 0 || moves.length > 0) return undefined;
    return { changes: Object.fromEntries([...byFile].map(([file, all]) => [workspace.uriOf(file), all])) };
  }
  if (creates.length > 0 && !fileOperations.has('create')) return undefined;
  if (moves.length > 0 && !fileOperations.has('rename')) return undefined;
  const changed = [...byFile].map(([file, all]): TextDocumentEdit => {
    const version = workspace.documentOf(file)?.version ?? null;
    return { textDocument: { uri: workspace.uriOf(file), version }, edits: all };
  });
  const made = creates.flatMap(({ file, text }): (CreateFile | TextDocumentEdit)[] => {
    const uri = workspace.uriOf(file);
    const written = {
      textDocument: { uri, version: null },
      edits: [{ range: { start, end: start }, newText: text }],
    };
    return [{ kind: 'create', uri }, written];
  });
  const moved = moves.map(
    ({ from, to }): RenameFile => ({
      kind: 'rename',
      oldUri: workspace.uriOf(from),
      newUri: workspace.uriOf(to),
    }),
  );
  return { documentChanges: [...changed, ...made, ...moved] };
}

function textEdits(
  session: Session,
  workspace: Workspace,
  edits: FileChanges['edits'],
): ReadonlyMap<string, TextEdit[]> {
  const byFile = new Map<string, TextEdit[]>();
  for (const { file, range, text } of edits) {
    const source = workspace.source(file);
    if (source === undefined) continue;
    const edit = { range: rangeOf(source, range, session.countingOf(workspace, file)), newText: text };
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [edit]);
    else known.push(edit);
  }
  return byFile;
}
