// Edits in an open text and changes on the disk, in milliseconds until their findings are told.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serverBudgets } from '../budgets.mts';
import type { Figure } from '../figures.mts';
import type { Editor } from './editor.mts';
import { clean, edit, pause, type Scene, submissions, textOf, withNumber } from './scene.mts';
import { settled } from './starting.mts';

/** An edit and its undoing, in turn. */
async function edits(
  editor: Editor,
  file: string,
  change: { readonly from: string; readonly to: string; readonly other?: string },
  count: number,
): Promise<readonly number[]> {
  const { from, to, other } = change;
  const values: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    await pause();
    values.push(await edit(editor, file, turn % 2 === 0 ? [from, to] : [to, from], other));
  }
  return values;
}

export async function editing(editor: Editor, scene: Scene, count: number): Promise<readonly Figure[]> {
  const { file, dependent, id } = scene;
  const amount = /\n {4}total: \d+\n/u.exec(editor.text(file))?.[0] ?? '';
  const own = await edits(editor, file, { from: clean, to: withNumber }, count);
  const amounts = await edits(editor, file, { from: amount, to: '\n    total: 99500000\n' }, count);
  const change = { from: `\nid: ${id}\n`, to: `\nid: ${id}x\n`, other: dependent };
  const ids = await edits(editor, file, change, count);
  return [
    { what: 'edit in a free text, until its own findings', values: own, budget: serverBudgets.edit },
    { what: 'edit of an amount, until its own findings', values: amounts, budget: serverBudgets.edit },
    {
      what: 'edit of the id, until the findings of another ask',
      values: ids,
      budget: serverBudgets.editSeenByOthers,
    },
  ];
}

/** A thousand files that change on the disk at once, and change back: until everything was looked at. */
export async function branchSwitches(
  editor: Editor,
  scene: Scene,
  count: number,
): Promise<readonly number[]> {
  const files = asksBelow(scene).slice(0, 1000);
  const before = files.map((file) => textOf(scene, file));
  const after = before.map((text, place) => {
    const changed = text.replace('Middelen voor', 'Geld voor').replace('priority: 1', 'priority: 2');
    return place % 50 === 0 ? changed.replace(clean, withNumber) : changed;
  });
  const changes = files.map((file) => ({ uri: editor.uri(file), type: 2 }));
  const values: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const texts = turn % 2 === 0 ? after : before;
    for (const [place, file] of files.entries()) writeFileSync(join(scene.folder, file), texts[place] ?? '');
    await sleep(500);
    const begin = performance.now();
    await editor.tell('workspace/didChangeWatchedFiles', { changes });
    await settled(editor);
    values.push(performance.now() - begin);
  }
  return values;
}

/** All but the open one. */
function asksBelow({ folder, file: open }: Scene): readonly string[] {
  const all = readdirSync(join(folder, submissions), { recursive: true, encoding: 'utf8' });
  return all
    .map((path) => `${submissions}/${path.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ask.yaml') && file !== open)
    .toSorted();
}
