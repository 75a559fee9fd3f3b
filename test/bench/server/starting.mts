// Starts of the server, in milliseconds, as a client sees them: from the moment that something is sent until its answer is in.
import { setTimeout as sleep } from 'node:timers/promises';
import { Editor, type ServerStart } from './editor.mts';
import { clean, type Scene, textOf, withNumber } from './scene.mts';

/** How the server is started. */
type Launch = Omit<ServerStart, 'folder'>;

/** So long after all was looked at, in milliseconds, what was found has been told; and the engine has given back what it no longer needs. */
const [told, idle] = [1500, 12_000];

const configuration = 'policy-asks.yaml';

/** Resolves when the whole portfolio was looked at. */
export async function settled(editor: Editor): Promise<void> {
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
  /** Resident soon after that, and once nothing happens. */
  readonly megabytes: number;
  readonly idleMegabytes: number;
}

/** One start of the server, in milliseconds after the start of its process. */
export async function start(scene: Scene, how: Launch): Promise<Started> {
  const { editor, first } = await startedWith(scene, how);
  try {
    const initialized = editor.initializedAt - editor.began;
    const firstAt = (await first) - editor.began;
    await settled(editor);
    const settledAt = performance.now() - editor.began;
    await sleep(told);
    const megabytes = editor.megabytes();
    await sleep(idle - told);
    const idleMegabytes = editor.megabytes();
    await editor.end();
    return { initialized, first: firstAt, settled: settledAt, megabytes, idleMegabytes };
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
