// What is measured of the language server, in milliseconds unless it says otherwise, as a client sees it: from the moment
// that something is sent until its answer is in. Nothing here looks inside the server.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Editor, type ServerStart } from './editor.mts';
import { clean, edit, type Figure, pause, type Scene, submissions, textOf, withNumber } from './scene.mts';

/** How the server is started. */
type Launch = Omit<ServerStart, 'folder'>;

const configuration = 'policy-asks.yaml';

/** Resolves when the whole portfolio was looked at. */
async function settled(editor: Editor): Promise<void> {
  await editor.ask('workspace/symbol', { query: 'dijk' });
}

/** A started server, in which a text with a finding was opened at once; and when its first findings come in. */
async function startedWith(scene: Scene, how: Launch): Promise<{ editor: Editor; first: Promise<number> }> {
  const editor = new Editor({ folder: scene.folder, ...how });
  await editor.initialize();
  const first = editor.told(scene.file, ({ diagnostics }) => diagnostics.length > 0);
  await editor.open(scene.file, textOf(scene, scene.file).replace(clean, withNumber));
  return { editor, first };
}

export interface Started {
  readonly initialized: number;
  readonly first: number;
  readonly settled: number;
  readonly megabytes: number;
}

/** One start of the server, in milliseconds after the start of its process. */
export async function start(scene: Scene, how: Launch): Promise<Started> {
  const { editor, first } = await startedWith(scene, how);
  try {
    const initialized = editor.initializedAt - editor.began;
    const firstAt = (await first) - editor.began;
    await settled(editor);
    const settledAt = performance.now() - editor.began;
    await sleep(1500);
    const megabytes = editor.megabytes();
    await editor.end();
    return { initialized, first: firstAt, settled: settledAt, megabytes };
  } finally {
    editor.kill();
  }
}

/** How long a question that needs no portfolio waits while the portfolio is read: each wait. */
export async function waits(scene: Scene, how: Launch): Promise<readonly number[]> {
  const { editor, first } = await startedWith(scene, how);
  try {
    await editor.open(configuration, textOf(scene, configuration));
    await first;
    const state = { isRead: false };
    const all = settled(editor).finally(() => (state.isRead = true));
    const about = { textDocument: { uri: editor.uri(configuration) } };
    const values: number[] = [];
    do values.push((await editor.ask('textDocument/foldingRange', about)).took);
    while (!state.isRead);
    await all;
    await editor.end();
    return values;
  } finally {
    editor.kill();
  }
}

/** A server that has read everything, with a clean text open. */
export async function ready(scene: Scene, how: Launch): Promise<Editor> {
  const editor = new Editor({ folder: scene.folder, ...how });
  await editor.initialize();
  await editor.open(scene.file, textOf(scene, scene.file));
  await settled(editor);
  return editor;
}

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
    { what: 'edit in a free text, until its own findings', values: own },
    { what: 'edit of an amount, until its own findings', values: amounts },
    { what: 'edit of the id, until the findings of another ask', values: ids },
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
