// What happens on the lines that stand above an ask: its references, its budget, its review, what is still missing.
import * as vscode from 'vscode';
import type { Location, Position } from 'vscode-languageclient';
import { namedByServer } from '../connection/named-by-server.ts';
import type { Services } from '../services.ts';
import type { Command } from './command.ts';

/** The places stand in a list beside the text, as for any other search for references. */
async function showPlaces({ server }: Services, ...given: unknown[]): Promise<void> {
  const [uri, position, places] = given as [string, Position, readonly Location[]];
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    server.converter.asUri(uri),
    server.converter.asPosition(position),
    places.map((place) => server.converter.asLocation(place)),
  );
}

export const showReferences: Command = { id: namedByServer.showReferences, run: showPlaces };
export const showEnvelope: Command = { id: namedByServer.showEnvelope, run: showPlaces };
export const showReview: Command = { id: namedByServer.showReview, run: showPlaces };

/** Goes to the record and offers what may be added to it. */
export const showMissing: Command = {
  id: namedByServer.showMissing,
  async run({ server }, ...given) {
    const [uri, position] = given as [string, Position];
    const editor = await vscode.window.showTextDocument(server.converter.asUri(uri));
    const place = server.converter.asPosition(position);
    editor.selection = new vscode.Selection(place, place);
    editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    await vscode.commands.executeCommand('editor.action.quickFix');
  },
};

/** After a fix that leaves something to be written: the cursor stands there. */
export const writeHere: Command = {
  id: namedByServer.writeHere,
  async run({ server }, ...given) {
    const [uri, offset] = given as [string, number];
    const document = await vscode.workspace.openTextDocument(server.converter.asUri(uri));
    const place = document.positionAt(offset);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
  },
};
