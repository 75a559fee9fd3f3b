// New submission in a portfolio, and a new portfolio with its first submission.
import * as vscode from 'vscode';
import {
  type Choice,
  type NewFilesAnswer,
  newPortfolioRequest,
  newSubmissionRequest,
} from '../../../server/lsp/protocol.ts';
import type { Sentence } from '../../../server/wording/sentence.ts';
import type { Services } from '../../services.ts';
import { commandWords } from '../../wording/commands.ts';
import { newWords as words } from '../../wording/new.ts';
import type { Command } from '../command.ts';
import { askChoice, askText } from './questions.ts';
import { type Question, walk } from './walk.ts';
import { writeFiles } from './write.ts';

interface Answers {
  readonly title?: string;
  readonly submitter?: Choice;
}

export const newSubmission: Command = {
  id: 'policyAsks.newSubmission',
  async run(services) {
    const { portfolios, server, speech } = services;
    const root = portfolios.shown?.root;
    if (root === undefined) {
      await vscode.window.showInformationMessage(speech.say(commandWords.noPortfolio));
      return;
    }
    const answers = await walk<Answers>(speech.say(words.newSubmission), {}, [
      submitterQuestion(services, root),
      titleQuestion(services, words.submissionTitle, words.submissionTitleExample),
    ]);
    if (answers === undefined) return;
    const { submitter, title } = answers;
    const params = { root, title, submitter: submitter?.id };
    const { files, open } = await server.request<NewFilesAnswer>(newSubmissionRequest, params);
    await writeFiles(services, files, open);
  },
};

export const newPortfolio: Command = {
  id: 'policyAsks.newPortfolio',
  async run(services) {
    const { server, speech } = services;
    const folder = await folderForPortfolio(services);
    if (folder === undefined) return;
    const above = services.portfolios.around(folder);
    if (above !== undefined) throw new Error(speech.say(words.insidePortfolio, { title: above.title }));
    const answers = await walk<Answers>(speech.say(words.newPortfolio), {}, [
      titleQuestion(services, words.portfolioTitle, words.portfolioTitleExample),
      submitterQuestion(services),
    ]);
    if (answers === undefined) return;
    const { submitter, title } = answers;
    const params = { folder: folder.toString(), title, submitter: submitter?.id, language: speech.language };
    const { files, open } = await server.request<NewFilesAnswer>(newPortfolioRequest, params);
    await writeFiles(services, files, open);
    if (vscode.workspace.getWorkspaceFolder(folder) === undefined)
      await vscode.commands.executeCommand('vscode.openFolder', folder);
  },
};

const titleQuestion =
  (services: Services, prompt: Sentence, example: Sentence): Question<Answers> =>
  async (answers, at) => {
    const { speech } = services;
    const question = { prompt: speech.say(prompt), example: speech.say(example), value: answers.title };
    const reply = await askText(services, question, at);
    return typeof reply === 'string' ? reply : { answer: { ...answers, title: reply.answer } };
  };

const submitterQuestion =
  (services: Services, root?: string): Question<Answers> =>
  async (answers, at) => {
    const question = { prompt: services.speech.say(words.submitter), list: 'regions' as const, root };
    const reply = await askChoice(services, question, at);
    return typeof reply === 'string' ? reply : { answer: { ...answers, submitter: reply.answer.choice } };
  };

/** The folder that is open; of several the one that is chosen; else one from the disk. */
async function folderForPortfolio({ speech }: Services): Promise<vscode.Uri | undefined> {
  const { workspaceFolders = [] } = vscode.workspace;
  if (workspaceFolders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  const [only] = workspaceFolders;
  if (only !== undefined) return only.uri;
  const openLabel = speech.say(words.chooseFolder);
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel,
  });
  return chosen?.[0];
}
