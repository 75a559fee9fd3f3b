// New ask: a few questions, then a record with what is known as keys and what is missing as remarks.
import * as vscode from 'vscode';
import {
  type ChoiceList,
  type NewAskAnswer,
  type NewAskParams,
  newAskRequest,
} from '../../../server/lsp/protocol.ts';
import type { Sentence } from '../../../server/wording/sentence.ts';
import type { Services } from '../../services.ts';
import type { Branch } from '../../views/branch.ts';
import { commandWords } from '../../wording/commands.ts';
import { newWords as words } from '../../wording/new.ts';
import type { Command } from '../command.ts';
import { askChoice, askText } from './questions.ts';
import { type Question, walk } from './walk.ts';
import { writeFiles } from './write.ts';

type Answers = Partial<NewAskParams>;

/** What may be left open, in the order in which one thinks of it. */
const choices: readonly { key: keyof NewAskParams; list: ChoiceList; prompt: Sentence }[] = [
  { key: 'goal', list: 'goals', prompt: words.goal },
  { key: 'region', list: 'regions', prompt: words.region },
  { key: 'instrument', list: 'instruments', prompt: words.instrument },
  { key: 'scheme', list: 'schemes', prompt: words.scheme },
  { key: 'term', list: 'terms', prompt: words.term },
];

export const newAsk: Command = {
  id: 'policyAsks.newAsk',
  async run(services, branch) {
    const { portfolios, server, speech } = services;
    const { shown } = portfolios;
    if (shown === undefined) {
      await vscode.window.showInformationMessage(speech.say(commandWords.noPortfolio));
      return;
    }
    const { root, overview } = shown;
    if (overview.submissions.length === 0) throw new Error(speech.say(words.noSubmission));
    const given = (branch as Branch | undefined)?.submission;
    const questions = [
      titleQuestion(services),
      ...(given === undefined ? [submissionQuestion(services, root)] : []),
      ...choices.map((choice) => choiceQuestion(services, root, choice)),
    ];
    const answers = await walk<Answers>(speech.say(words.newAsk), { root, submission: given }, questions);
    if (answers === undefined) return;
    const made = await server.request<NewAskAnswer | null>(newAskRequest, answers);
    if (made === null) throw new Error(speech.say(words.submissionGone));
    await writeFiles(services, [made], made.uri);
    await vscode.commands.executeCommand('setContext', 'policyAsks.askMade', true);
  },
};

const titleQuestion =
  (services: Services): Question<Answers> =>
  async (answers, at) => {
    const { speech } = services;
    const question = {
      prompt: speech.say(words.title),
      example: speech.say(words.titleExample),
      value: answers.title,
    };
    const reply = await askText(services, question, at);
    return typeof reply === 'string' ? reply : { answer: { ...answers, title: reply.answer } };
  };

/** The submission in which one is working comes first, as the text that is typed already. */
const submissionQuestion =
  (services: Services, root: string): Question<Answers> =>
  async (answers, at) => {
    const question = { prompt: services.speech.say(words.submission), list: 'submissions' as const, root };
    const reply = await askChoice(services, question, at);
    if (typeof reply === 'string') return reply;
    return { answer: { ...answers, submission: reply.answer.choice?.id } };
  };

const choiceQuestion =
  (services: Services, root: string, { key, list, prompt }: (typeof choices)[number]): Question<Answers> =>
  async (answers, at) => {
    const question = { prompt: services.speech.say(prompt), list, root, optional: true };
    const reply = await askChoice(services, question, at);
    if (typeof reply === 'string') return reply;
    return { answer: { ...answers, [key]: reply.answer.choice?.id } };
  };
