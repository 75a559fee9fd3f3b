// From a form to its text: the same place, in the same column.
import * as vscode from 'vscode';
import { type PlaceAnswer, placeRequest } from '../../../server/lsp/protocol.ts';
import type { Services } from '../../services.ts';
import type { RecordPlace } from '../../views/branch.ts';

export async function openText(
  { server }: Services,
  { uri, viewColumn }: { readonly uri: vscode.Uri; readonly viewColumn: vscode.ViewColumn },
  place: RecordPlace,
): Promise<void> {
  const found = await placeOf(server, place);
  const start = found === null ? undefined : server.converter.asPosition(found.range.start);
  const selection = start && new vscode.Range(start, start);
  // Opening by document would show the form again where it is the chosen editor of the file.
  await vscode.commands.executeCommand('vscode.openWith', uri, 'default', { viewColumn, selection });
}

/** The place itself, else what is nearest around it: a field that is still missing stands nowhere. */
async function placeOf(server: Services['server'], place: RecordPlace): Promise<PlaceAnswer | null> {
  for (let length = place.path?.length ?? 0; length >= 0; length -= 1) {
    const path = place.path?.slice(0, length);
    const found = await server
      .request<PlaceAnswer | null>(placeRequest, { ...place, path })
      .catch(() => null);
    if (found !== null) return found;
  }
  return null;
}
