// How long the server takes to answer what an editor asks, in milliseconds.
import { serverBudgets } from '../budgets.mts';
import type { Figure } from '../figures.mts';
import { say } from '../progress.mts';
import type { Editor } from './editor.mts';
import { type Question, questions } from './questions.mts';
import { clean, edit, pause, type Scene, withNumber } from './scene.mts';

/** Each question after an edit that was looked at, so that nothing is at hand from before. */
export async function answering(editor: Editor, scene: Scene, count: number): Promise<readonly Figure[]> {
  const { capabilities } = editor.initialized ?? { capabilities: {} };
  const figures: Figure[] = [];
  for (const question of questions) {
    if (!(question.provider in capabilities)) continue;
    say(question.what);
    const values = await asked(question, editor, scene, count);
    figures.push({ what: question.what, values, budget: serverBudgets.question });
  }
  const lens = await lenses(editor, scene, count);
  const together = await hasty(editor, scene, count);
  return [
    ...figures,
    { what: 'words of a code lens', values: lens, budget: serverBudgets.question },
    { what: 'completion together with a keystroke', values: together, budget: serverBudgets.question },
  ];
}

async function asked(
  question: Question,
  editor: Editor,
  scene: Scene,
  count: number,
): Promise<readonly number[]> {
  const { file } = scene;
  const [from, to] = question.typed?.(scene) ?? [clean, withNumber];
  const more = question.more?.(scene) ?? [{}];
  const words = question.at?.(scene) ?? [];
  const values: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    await edit(editor, file, [from, to]);
    const word = words[turn % words.length];
    const { took } = await editor.ask(question.method, {
      textDocument: { uri: editor.uri(file) },
      ...(word !== undefined && { position: editor.behind(file, word) }),
      ...more[turn % more.length],
    });
    values.push(took);
    await edit(editor, file, [to, from]);
  }
  return values;
}

/** What stands in the lines above an ask, asked for each of them. */
async function lenses(editor: Editor, { file }: Scene, count: number): Promise<readonly number[]> {
  const values: number[] = [];
  while (values.length < count) {
    await edit(editor, file, [clean, withNumber]);
    const { answer } = await editor.ask('textDocument/codeLens', { textDocument: { uri: editor.uri(file) } });
    const found = Array.isArray(answer) ? (answer as readonly object[]) : [];
    for (const lens of found) values.push((await editor.ask('codeLens/resolve', lens)).took);
    await edit(editor, file, [withNumber, clean]);
    if (found.length === 0) break;
  }
  return values;
}

/** Asked in one breath with the keystroke that it belongs to, as editors do. */
async function hasty(editor: Editor, scene: Scene, count: number): Promise<readonly number[]> {
  const { file, region } = scene;
  const [from, to] = [`\n  - ${region}\n`, '\n  - noord\n'];
  const values: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    await pause();
    const looked = edit(editor, file, [from, to]);
    const position = editor.behind(file, '\n  - noord');
    const about = { textDocument: { uri: editor.uri(file) }, position };
    values.push((await editor.ask('textDocument/completion', about)).took);
    await looked;
    await edit(editor, file, [to, from]);
  }
  return values;
}
