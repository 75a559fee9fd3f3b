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
  const list = new SearchedList(services, question, pick);
  return replyOf(pick, at, async () => {
    const row = await list.chosen();
    return row && { choice: row.choice };
  });
}

/** The rows of a pick: what fits the words so far, searched once one pauses. */
class SearchedList {
  readonly #services: Services;
  readonly #question: ChoiceQuestion;
  readonly #pick: vscode.QuickPick<Row>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The words for which the rows stand there. */
  #words: string | undefined;

  constructor(services: Services, question: ChoiceQuestion, pick: vscode.QuickPick<Row>) {
    this.#services = services;
    this.#question = question;
    this.#pick = pick;
    pick.onDidChangeValue(() => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), pause);
    });
    pick.onDidHide(() => clearTimeout(this.#timer));
    void this.#search();
  }

  /**
   * The row that was taken. Whoever types and accepts at once means the best of what fits, not the row of before; whoever
   * typed nothing has not seen what there is, and chose nothing.
   */
  async chosen(): Promise<Row | undefined> {
    if (this.#words === this.#pick.value) return this.#pick.selectedItems[0];
    if (this.#pick.value === '') return undefined;
    clearTimeout(this.#timer);
    await this.#search();
    if (this.#words !== this.#pick.value) return undefined;
    return this.#pick.items.find(({ choice }) => choice !== undefined);
  }

  async #search(): Promise<void> {
    const { list, root } = this.#question;
    const { server, log } = this.#services;
    const query = this.#pick.value;
    this.#pick.busy = true;
    try {
      const choices = await server.request<ChoicesAnswer>(choicesRequest, { root, list, query });
      // What was typed later is searched for itself.
      if (query !== this.#pick.value) return;
      this.#pick.items = this.#rows(choices);
      this.#words = query;
    } catch (error) {
      log.error('choices', String(error));
    }
    this.#pick.busy = false;
  }

  /** Where it may be left open that stands first, until one looks for something. */
  #rows(choices: ChoicesAnswer): readonly Row[] {
    const rows = choices.map((choice) => rowOf(choice));
    if (this.#question.optional !== true) return rows;
    const open: Row = {
      label: `$(dash) ${this.#services.speech.say(words.leaveOpen)}`,
      alwaysShow: true,
    };
    return this.#pick.value === '' ? [open, ...rows] : [...rows, open];
  }
}

/** The server decides what fits: the editor hides nothing. */
const rowOf = (choice: Choice): Row => ({
  label: choice.label,
  description: choice.detail,
  detail: choice.description,
  alwaysShow: true,
  choice,
});
