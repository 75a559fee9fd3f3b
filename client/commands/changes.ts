// What changed since a branch, tag or commit: in words on top, then each file beside its earlier text.
import * as vscode from 'vscode';
import {
  type ChangesAnswer,
  changesRequest,
  type Revision,
  revisionsRequest,
} from '../../server/lsp/protocol.ts';
import type { Services } from '../services.ts';
import { commandWords as words } from '../wording/commands.ts';
import type { Command } from './command.ts';

/** Scheme of texts as they were: they can be read and compared, not written. */
const scheme = 'policy-asks-past';

/** Gives the texts of the comparison that was asked for last. */
class PastTexts implements vscode.TextDocumentContentProvider {
  #texts = new Map<string, string>();
  #number = 0;

  /** The addresses of texts by their paths; those of an earlier comparison are let go. */
  keep(texts: ReadonlyMap<string, string>): ReadonlyMap<string, vscode.Uri> {
    this.#number += 1;
    this.#texts = new Map();
    const addresses = new Map<string, vscode.Uri>();
    for (const [path, text] of texts) {
      const uri = vscode.Uri.from({ scheme, path: `/${path}`, query: String(this.#number) });
      this.#texts.set(uri.toString(), text);
      addresses.set(path, uri);
    }
    return addresses;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }
}

const past = new PastTexts();

export const registerPast = (): vscode.Disposable =>
  vscode.workspace.registerTextDocumentContentProvider(scheme, past);

export const whatChanged: Command = {
  id: 'policyAsks.whatChanged',
  async run(services) {
    const { portfolios, server, speech } = services;
    const root = portfolios.shown?.root;
    if (root === undefined) return;
    const since = await chooseRevision(services, root);
    if (since === undefined) return;
    const changes = await server.request<ChangesAnswer>(changesRequest, { root, since });
    if ('problem' in changes) {
      await vscode.window.showWarningMessage(changes.problem);
      return;
    }
    if (changes.files.length === 0) {
      await vscode.window.showInformationMessage(speech.say(words.nothingChanged, { since }));
      return;
    }
    await show(services, changes);
  },
};

async function show(
  { server, speech }: Services,
  { files, markdown, since }: Exclude<ChangesAnswer, { readonly problem: string }>,
): Promise<void> {
  const summary = `${speech.say(words.inWords)}.md`;
  const texts = new Map([[summary, markdown]]);
  for (const { before, file } of files) if (before !== undefined) texts.set(file, before);
  const addresses = past.keep(texts);
  const inWords = addresses.get(summary);
  const resources = files.map(({ after, file, uri }) => {
    const now = server.converter.asUri(uri);
    return [now, addresses.get(file), after ? now : undefined];
  });
  const title = speech.say(words.changesSince, { since });
  await vscode.commands.executeCommand('vscode.changes', title, [
    [inWords, undefined, inWords],
    ...resources,
  ]);
}

/** One of the branches and tags, or anything else that git knows, as typed. */
async function chooseRevision({ server, speech }: Services, root: string): Promise<string | undefined> {
  const revisions = await server.request<readonly Revision[]>(revisionsRequest, { root });
  const pick = vscode.window.createQuickPick();
  const known = revisions.map(
    ({ date, kind, name }): vscode.QuickPickItem => ({
      label: name,
      description: `${speech.say(words[kind])} · ${date.slice(0, 10)}`,
    }),
  );
  pick.placeholder = speech.say(words.sinceWhen);
  pick.items = known;
  pick.onDidChangeValue((value) => {
    const typed = value.trim();
    pick.items =
      typed === '' || revisions.some(({ name }) => name === typed) ? known : [...known, { label: typed }];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.label ?? (pick.value.trim() || undefined));
      pick.dispose();
    });
    pick.onDidHide(() => resolve(undefined));
    pick.show();
  });
}
