// Several questions one after another, with a way back. Whoever leaves halfway leaves nothing behind.
import * as vscode from 'vscode';

/** Where a question stands among the others. */
export interface At {
  readonly title: string;
  readonly step: number;
  readonly of: number;
}

/** What came of a question: an answer, a wish to go back, or leaving. */
export type Reply<T> = { readonly answer: T } | 'back' | 'left';

/** Asks something and gives the answers with its own added. */
export type Question<A> = (answers: A, at: At) => Promise<Reply<A>>;

/** All answers, or undefined when the questions were left. */
export async function walk<A>(
  title: string,
  start: A,
  questions: readonly Question<A>[],
): Promise<A | undefined> {
  const answered = [start];
  while (answered.length <= questions.length) {
    const answers = answered.at(-1);
    const question = questions[answered.length - 1];
    if (answers === undefined || question === undefined) return undefined;
    const reply = await question(answers, { title, step: answered.length, of: questions.length });
    if (reply === 'left') return undefined;
    if (reply === 'back') answered.pop();
    else answered.push(reply.answer);
  }
  return answered.at(-1);
}

/** Shows an input until it is accepted, gone back from, or left. */
export function replyOf<T>(
  input: vscode.QuickInput & { buttons: readonly vscode.QuickInputButton[] } & {
    readonly onDidTriggerButton: vscode.Event<vscode.QuickInputButton>;
    readonly onDidAccept: vscode.Event<void>;
  },
  { title, step, of }: At,
  read: () => T | undefined | Promise<T | undefined>,
): Promise<Reply<T>> {
  input.title = title;
  input.step = step;
  input.totalSteps = of;
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [vscode.QuickInputButtons.Back];
  return new Promise((resolve) => {
    const done = (reply: Reply<T>): void => {
      resolve(reply);
      input.dispose();
    };
    input.onDidTriggerButton(() => done('back'));
    input.onDidAccept(async () => {
      const answer = await read();
      if (answer !== undefined) done({ answer });
    });
    input.onDidHide(() => done('left'));
    input.show();
  });
}
