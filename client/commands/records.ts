// Commands about one record of a view: go to it, open it beside, copy what names it.
import * as vscode from 'vscode';
import { type PlaceAnswer, type PlaceParams, placeRequest } from '../../server/lsp/protocol.ts';
import type { Services } from '../services.ts';
import { type Branch, type RecordPlace, uriOf } from '../views/branch.ts';
import type { Command } from './command.ts';

/** Opens the text at a place; what is not there any more opens at the top. */
export async function openPlace(
  { server }: Services,
  place: RecordPlace,
  options: vscode.TextDocumentShowOptions = {},
): Promise<vscode.TextEditor> {
  const params: PlaceParams = place;
  const found = await server.request<PlaceAnswer | null>(placeRequest, params);
  const uri = found === null ? uriOf(place) : server.converter.asUri(found.uri);
  const start = found === null ? undefined : server.converter.asPosition(found.range.start);
  const selection = start && new vscode.Range(start, start);
  const document = await vscode.workspace.openTextDocument(uri);
  return vscode.window.showTextDocument(document, { preview: true, ...options, selection });
}

export const openRecord: Command = {
  id: 'policyAsks.openRecord',
  run: (services, place) => openPlace(services, place as RecordPlace),
};

export const openToSide: Command = {
  id: 'policyAsks.openToSide',
  async run(services, branch) {
    const { place } = branch as Branch;
    if (place !== undefined) await openPlace(services, place, { viewColumn: vscode.ViewColumn.Beside });
  },
};

export const copyId: Command = {
  id: 'policyAsks.copyId',
  run: (_services, branch) => vscode.env.clipboard.writeText((branch as Branch).ask?.id ?? ''),
};
