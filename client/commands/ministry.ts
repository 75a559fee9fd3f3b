// An ask or a submission as the ministry will read it, beside the text and kept up to date.
import * as vscode from 'vscode';
import {
  type MinistryViewAnswer,
  ministryViewRequest,
  type PlaceAnswer,
  placeRequest,
} from '../../server/lsp/protocol.ts';
import type { Services } from '../services.ts';
import type { Branch } from '../views/branch.ts';
import { commandWords as words } from '../wording/commands.ts';
import type { Command } from './command.ts';
import { showPage } from './explain.ts';

interface Spot {
  readonly textDocument: { readonly uri: string };
  readonly position?: { readonly line: number; readonly character: number };
}

export const showAsMinistry: Command = {
  id: 'policyAsks.showAsMinistry',
  async run(services, given) {
    const { server, speech } = services;
    const spot = await spotOf(services, given);
    if (spot === undefined) return;
    const view = await server.request<MinistryViewAnswer | null>(ministryViewRequest, spot);
    if (view === null) {
      await vscode.window.showInformationMessage(speech.say(words.nothingToShow));
      return;
    }
    await showPage(services, view.uri);
    if (view.leftOut.length > 0)
      void vscode.window.showInformationMessage(speech.say(words.leftOut, { asks: view.leftOut }));
  },
};

/** What stands in a view, else where the cursor is. */
async function spotOf({ server }: Services, given: unknown): Promise<Spot | undefined> {
  const { place } = (given ?? {}) as Partial<Branch>;
  if (place !== undefined) {
    const found = await server.request<PlaceAnswer | null>(placeRequest, place);
    return found === null ? undefined : { textDocument: { uri: found.uri }, position: found.range.start };
  }
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const { line, character } = editor.selection.active;
  return { textDocument: { uri: editor.document.uri.toString() }, position: { line, character } };
}
