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
  readonly #texts = new Map<string, string>();
  #number = 0;

  /** Lets the texts of an earlier comparison go. */
  begin(): void {
    this.#number += 1;
    this.#texts.clear();
  }

  /** The address of a text, with the path of what it is compared with: else it would count as renamed. */
  keep(path: string, text: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, path, query: String(this.#number) });
    this.#texts.set(uri.toString(), text);
    return uri;
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
  past.begin();
  const inWords = past.keep(`/${speech.say(words.inWords)}.md`, markdown);
  const resources = files.map(({ after, before, uri }) => {
    const now = server.converter.asUri(uri);
    return [now, before === undefined ? undefined : past.keep(now.path, before), after ? now : undefined];
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
