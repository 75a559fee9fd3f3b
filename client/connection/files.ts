// Reads files for a server that cannot: whatever the workspace is made of, a folder on a disk or a repository far away.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FolderEntry,
  type FolderProblem,
  type ListAnswer,
  listRequest,
  type ReadAnswer,
  readRequest,
} from '../../server/lsp/protocol.ts';

export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest<ListAnswer, void>(listRequest, ({ uri }: { uri: string }) =>
    attempt(() => list(vscode.Uri.parse(uri))),
  );
  client.onRequest<ReadAnswer, void>(readRequest, ({ uri }: { uri: string }) =>
    attempt(() => read(vscode.Uri.parse(uri))),
  );
}

async function list(uri: vscode.Uri): Promise<ListAnswer> {
  const { FileType } = vscode;
  const children = await vscode.workspace.fs.readDirectory(uri);
  const entries = children.flatMap(([name, type]): FolderEntry[] => {
    // It may lead in a circle, or out of the portfolio, and nothing here says where: it is told of, and not followed.
    if ((type & FileType.SymbolicLink) !== 0) return [{ name, kind: 'other' }];
    if ((type & FileType.Directory) !== 0) return [{ name, kind: 'folder' }];
    return (type & FileType.File) === 0 ? [] : [{ name, kind: 'file' }];
  });
  return { entries };
}

async function read(uri: vscode.Uri): Promise<ReadAnswer> {
  return { base64: base64Of(await vscode.workspace.fs.readFile(uri)) };
}

/** In pieces, because a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCodePoint(...bytes.subarray(at, at + piece));
  return btoa(text);
}
const piece = 0x8000;

const problems: Readonly<Record<string, FolderProblem['problem']>> = {
  FileNotFound: 'gone',
  FileNotADirectory: 'not-a-folder',
  NoPermissions: 'denied',
};

async function attempt<T>(work: () => Promise<T>): Promise<T | FolderProblem> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof vscode.FileSystemError ? error.code : '';
    return { problem: problems[code] ?? 'failed' };
  }
}
