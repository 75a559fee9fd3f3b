// Writes new files, never over others, and opens the one to begin with.
import * as vscode from 'vscode';
import type { NewFileAnswer } from '../../../server/lsp/protocol.ts';
import type { Services } from '../../services.ts';
import { newWords as words } from '../../wording/new.ts';

/** Throws with a sentence when one of the files is there already: then none is written. */
export async function writeFiles(
  { server, speech }: Services,
  files: readonly NewFileAnswer[],
  open: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const encoder = new TextEncoder();
  for (const { uri, text } of files)
    edit.createFile(server.converter.asUri(uri), { overwrite: false, contents: encoder.encode(text) });
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(speech.say(words.notWritten));
  const document = await vscode.workspace.openTextDocument(server.converter.asUri(open));
  await vscode.window.showTextDocument(document);
}
