// The form as an editor, and the two commands between a form and its text. Either way the place is kept.
import * as vscode from 'vscode';
import { type Command, registerCommand } from '../../commands/command.ts';
import type { Services } from '../../services.ts';
import { type Branch, uriOf } from '../../views/branch.ts';
import { commandWords } from '../../wording/commands.ts';
import { type FirstShown, FormEditor, formViewType } from './form-editor.ts';

export function registerForm(services: Services): void {
  const first: FirstShown = new Map();
  const forms = new FormEditor(services, first);
  const { subscriptions } = services.context;
  subscriptions.push(
    // What was typed in a form that is hidden for a while stays there.
    vscode.window.registerCustomEditorProvider(formViewType, forms, {
      webviewOptions: { retainContextWhenHidden: true, enableFindWidget: true },
      supportsMultipleEditorsPerDocument: true,
    }),
  );
  for (const command of [openForm(forms, first), openText(forms)])
    subscriptions.push(registerCommand(services, command));
}

interface Wanted {
  readonly uri: vscode.Uri;
  readonly document?: number;
  readonly position?: vscode.Position;
}

/** From a view, from the menu of a file, or from the text in front with its cursor. */
function wantedFrom(given: unknown): Wanted | undefined {
  if (
    given instanceof vscode.Uri &&
    given.toString() !== vscode.window.activeTextEditor?.document.uri.toString()
  )
    return { uri: given };
  const place = isBranch(given) ? given.place : undefined;
  if (place !== undefined) return { uri: uriOf(place), document: place.document };
  const editor = vscode.window.activeTextEditor;
  return editor && { uri: editor.document.uri, position: editor.selection.active };
}

const isBranch = (given: unknown): given is Branch =>
  typeof given === 'object' && given !== null && 'place' in given;

const openForm = (forms: FormEditor, first: FirstShown): Command => ({
  id: 'policyAsks.openForm',
  async run({ speech }, given) {
    const wanted = wantedFrom(given);
    if (wanted === undefined) {
      // What is in front may be a form by now.
      if (forms.active === undefined)
        await vscode.window.showInformationMessage(speech.say(commandWords.openAskFirst));
      return;
    }
    const { uri, ...place } = wanted;
    const open = forms.of(uri);
    if (open !== undefined) {
      open.show(place);
      return;
    }
    first.set(uri.toString(), place);
    await vscode.commands.executeCommand('vscode.openWith', uri, formViewType);
  },
});

const openText = (forms: FormEditor): Command => ({
  id: 'policyAsks.openText',
  async run(_services, given) {
    const form = (given instanceof vscode.Uri ? forms.of(given) : undefined) ?? forms.active;
    await form?.revealText();
  },
});
