// The kinds of question that are asked of someone who makes something new: a line of text, and a choice from a list that the
// server searches as one types.
import * as vscode from 'vscode';
import {
  type Choice,
  type ChoiceList,
  type ChoicesAnswer,
  choicesRequest,
} from '../../../server/lsp/protocol.ts';
import type { Services } from '../../services.ts';
import { newWords as words } from '../../wording/new.ts';
import { type At, type Reply, replyOf } from './walk.ts';

export interface TextQuestion {
  readonly prompt: string;
  readonly example?: string;
  readonly value?: string;
}

/** A line of text that may not be empty. */
export function askText({ speech }: Services, question: TextQuestion, at: At): Promise<Reply<string>> {
  const input = vscode.window.createInputBox();
  input.prompt = question.prompt;
  input.placeholder = question.example;
  input.value = question.value ?? '';
  input.onDidChangeValue(() => {
    input.validationMessage = undefined;
  });
  return replyOf(input, at, () => {
    const text = input.value.trim();
    if (text === '') input.validationMessage = speech.say(words.needed);
    return text === '' ? undefined : text;
  });
}

export interface ChoiceQuestion {
  readonly prompt: string;
  readonly list: ChoiceList;
  /** Absent: the lists that are built in. */
  readonly root?: string;
  /** May be left open. */
  readonly optional?: boolean;
  /** What is typed at first. */
  readonly value?: string;
}

interface Row extends vscode.QuickPickItem {
  readonly choice?: Choice;
}

/** How long nobody typed before the list is searched, in milliseconds. */
const pause = 80;

/** An entry of a list; an answer without one when it was left open. */
export function askChoice(
  services: Services,
  question: ChoiceQuestion,
  at: At,
): Promise<Reply<{ readonly choice?: Choice }>> {
  const pick = vscode.window.createQuickPick<Row>();
  pick.placeholder = question.prompt;
  pick.value = question.value ?? '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const search = searching(services, question, pick);
  pick.onDidChangeValue(() => {
    clearTimeout(timer);
    timer = setTimeout(search, pause);
  });
  pick.onDidHide(() => clearTimeout(timer));
  search();
  return replyOf(pick, at, () => {
    const [row] = pick.selectedItems;
    return row && { choice: row.choice };
  });
}

/** Fills the list with what fits the words so far; what was asked for later wins. */
function searching(services: Services, question: ChoiceQuestion, pick: vscode.QuickPick<Row>): () => void {
  const { list, optional = false, root } = question;
  const { server, speech } = services;
  let asked = 0;
  const fill = async (): Promise<void> => {
    asked += 1;
    const mine = asked;
    pick.busy = true;
    const query = pick.value;
    const choices = await server.request<ChoicesAnswer>(choicesRequest, { root, list, query });
    if (mine !== asked) return;
    pick.busy = false;
    const rows = choices.map((choice) => rowOf(choice));
    const open: Row = { label: `$(dash) ${speech.say(words.leaveOpen)}`, alwaysShow: true };
    pick.items = optional ? (query === '' ? [open, ...rows] : [...rows, open]) : rows;
  };
  return () => void fill().catch((error: unknown) => services.log.error('choices', String(error)));
}

/** The server decides what fits: the editor hides nothing. */
const rowOf = (choice: Choice): Row => ({
  label: choice.label,
  description: choice.detail,
  detail: choice.description,
  alwaysShow: true,
  choice,
});
