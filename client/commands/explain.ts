// Explain finding: the page of its rule beside the text: what it means, why it matters, what to do, who can help.
import * as vscode from 'vscode';
import { type RulePageAnswer, rulePageRequest } from '../../server/lsp/protocol.ts';
import { formViewType } from '../panels/form/form-editor.ts';
import type { Services } from '../services.ts';
import { commandWords as words } from '../wording/commands.ts';
import type { Command } from './command.ts';

export const explainFinding: Command = {
  id: 'policyAsks.explainFinding',
  async run(services) {
    const code = await chooseRule(services);
    if (code === undefined) return;
    const { server, speech } = services;
    const params = { code, language: speech.language };
    const page = await server.request<RulePageAnswer | null>(rulePageRequest, params);
    if (page !== null) await showPage(services, page.uri);
  },
};

/** Beside what one reads, and kept up to date. */
export async function showPage({ server }: Services, uri: string): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreviewToSide', server.converter.asUri(uri));
}

/** The ask in front: as a form, which has no cursor, or as text. */
function inFront(): { readonly uri: vscode.Uri; readonly selection?: vscode.Selection } | undefined {
  const input: unknown = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputCustom && input.viewType === formViewType) return { uri: input.uri };
  const editor = vscode.window.activeTextEditor;
  return editor && { uri: editor.document.uri, selection: editor.selection };
}

/** The rule of the finding at the cursor; of several, or of the whole text, the one that is chosen. */
async function chooseRule({ speech }: Services): Promise<string | undefined> {
  const asked = inFront();
  if (asked === undefined) {
    await vscode.window.showInformationMessage(speech.say(words.openAskFirst));
    return undefined;
  }
  const { uri, selection } = asked;
  const told = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'policy-asks');
  // What could not be read breaks no rule.
  const all = told.filter(({ code }) => code !== undefined);
  const here = all.filter(({ range }) => selection?.intersection(range) !== undefined);
  const found = here.length > 0 ? here : all;
  if (found.length === 0) {
    await vscode.window.showInformationMessage(speech.say(words.noFinding));
    return undefined;
  }
  const [only] = found;
  if (here.length === 1 && only !== undefined) return codeOf(only);
  const rows = found.map((diagnostic) => ({
    label: diagnostic.message,
    description: codeOf(diagnostic),
    code: codeOf(diagnostic),
  }));
  const chosen = await vscode.window.showQuickPick(rows, { placeHolder: speech.say(words.explainWhich) });
  return chosen?.code;
}

function codeOf({ code }: vscode.Diagnostic): string | undefined {
  return code === undefined ? undefined : String(typeof code === 'object' ? code.value : code);
}
