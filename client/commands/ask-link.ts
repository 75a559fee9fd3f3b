// How a note names an ask: a link that the server words, copied or written where the cursor stands.
import * as vscode from 'vscode';
import { type AskLinkAnswer, askLinkRequest } from '../../server/lsp/protocol.ts';
import type { Services } from '../services.ts';
import type { Branch } from '../views/branch.ts';
import { commandWords as words } from '../wording/commands.ts';
import type { Command } from './command.ts';

async function linkTo({ server, speech }: Services, root: string, key: string): Promise<string> {
  const answer = await server.request<AskLinkAnswer | null>(askLinkRequest, { root, key });
  if (answer === null) throw new Error(speech.say(words.noId));
  return answer.text;
}

export const copyLink: Command = {
  id: 'policyAsks.copyLink',
  async run(services, branch) {
    const { ask, place } = branch as Branch;
    if (ask !== undefined && place !== undefined)
      await vscode.env.clipboard.writeText(await linkTo(services, place.root, ask.key));
  },
};

export const insertAsk: Command = {
  id: 'policyAsks.insertAsk',
  async run(services) {
    const { portfolios, speech } = services;
    const editor = vscode.window.activeTextEditor;
    const { shown } = portfolios;
    if (editor === undefined || shown === undefined) return;
    const rows = shown.overview.asks
      .filter(({ id }) => id !== undefined)
      .map(({ id, key, title }) => ({ label: title, description: id, key }));
    const placeHolder = speech.say(words.insertWhich);
    const chosen = await vscode.window.showQuickPick(rows, { placeHolder, matchOnDescription: true });
    if (chosen === undefined) return;
    const text = await linkTo(services, shown.root, chosen.key);
    await editor.edit((edit) => {
      for (const selection of editor.selections) edit.replace(selection, text);
    });
  },
};
