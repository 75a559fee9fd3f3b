// The sample portfolio: a copy for everyone who wants to try, with planted mistakes to mend.
import * as vscode from 'vscode';
import type { Command } from '../commands/command.ts';
import type { Services } from '../services.ts';
import { newWords as words } from '../wording/new.ts';

/** Name of the folder of the copy. */
export const sampleName = 'policy-asks-sample';
/** With what an author begins to read. */
const firstFile = 'README.md';

/** The files as they were packed when the extension was built: path and text. */
type Packed = Readonly<Record<string, string>>;

export const openSample: Command = {
  id: 'policyAsks.openSample',
  async run(services) {
    const parent = await chooseParent(services);
    if (parent === undefined) return;
    const folder = await freeFolder(parent);
    const edit = new vscode.WorkspaceEdit();
    const encoder = new TextEncoder();
    for (const [path, text] of Object.entries(await packed(services)))
      edit.createFile(vscode.Uri.joinPath(folder, path), { contents: encoder.encode(text) });
    if (!(await vscode.workspace.applyEdit(edit))) throw new Error(services.speech.say(words.notWritten));
    if (vscode.workspace.getWorkspaceFolder(folder) === undefined) {
      await vscode.commands.executeCommand('vscode.openFolder', folder);
      return;
    }
    await vscode.commands.executeCommand('policyAsks.portfolio.focus');
    const readme = vscode.Uri.joinPath(folder, firstFile);
    await vscode.commands.executeCommand('markdown.showPreview', readme);
    const name = vscode.workspace.asRelativePath(folder);
    void vscode.window.showInformationMessage(services.speech.say(words.sampleFound, { folder: name }));
  },
};

async function packed({ context }: Services): Promise<Packed> {
  const file = vscode.Uri.joinPath(context.extensionUri, 'dist/sample.json');
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as Packed;
}

async function chooseParent({ speech }: Services): Promise<vscode.Uri | undefined> {
  const here = vscode.workspace.workspaceFolders?.[0]?.uri;
  const elsewhere = async (): Promise<vscode.Uri | undefined> => {
    const openLabel = speech.say(words.chooseFolder);
    const options = { canSelectFiles: false, canSelectFolders: true, openLabel };
    return (await vscode.window.showOpenDialog(options))?.[0];
  };
  if (here === undefined) return elsewhere();
  const choices = [
    { label: speech.say(words.sampleHere), description: `${sampleName}/`, find: async () => here },
    { label: speech.say(words.sampleElsewhere), find: elsewhere },
  ];
  const chosen = await vscode.window.showQuickPick(choices, { placeHolder: speech.say(words.sampleWhere) });
  return chosen?.find();
}

/** A folder that is not there yet. */
async function freeFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number += 1) {
    const folder = vscode.Uri.joinPath(parent, number === 1 ? sampleName : `${sampleName}-${number}`);
    const isThere = await vscode.workspace.fs.stat(folder).then(
      () => true,
      () => false,
    );
    if (!isThere) return folder;
  }
}
