// The language server of YAML itself, as an editor sees it, with our schema for asks. It looks at open texts only, and waits 200
// milliseconds after a keystroke before it does.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Figure, type Group } from '../figures.mts';
import { say } from '../progress.mts';
import { Editor } from '../server/editor.mts';
import { pause, type Scene, sceneIn, textOf } from '../server/scene.mts';
import { aboutPeer, commandOf } from './provision.mts';

const from = 'yaml-language-server';
/** It holds every text that is open, and takes long to take them in. */
const mostOpen = 1000;
const takes = 50;
/** Not allowed by the schema. */
const [right, wrong] = [/\npriority: \d\n/u, '\npriority: 9\n'];

const schema = pathToFileURL(join(import.meta.dirname, '../../../schemas/ask.schema.json')).toString();

export async function measureYamlServer(folder: string, asks: number): Promise<Group | undefined> {
  if (asks > mostOpen) return undefined;
  const scene = sceneIn(folder);
  const editor = new Editor({
    folder,
    program: commandOf(from, from),
    parameters: ['--stdio'],
    settings: {
      yaml: {
        schemas: { [schema]: '**/*.ask.yaml' },
        schemaStore: { enable: false },
        hover: true,
        completion: true,
      },
    },
  });
  try {
    const { version, license } = aboutPeer(from);
    say(`${from} ${version}`);
    const figures = await asked(editor, scene);
    return {
      title: `${from} ${version} (${license}), ${asks.toLocaleString('en')} asks, all open`,
      asks,
      figures,
    };
  } finally {
    editor.kill();
  }
}

async function asked(editor: Editor, scene: Scene): Promise<readonly Figure[]> {
  const { folder, file } = scene;
  await editor.initialize();
  const initialized = editor.initializedAt - editor.began;
  const text = textOf(scene, file);
  const found = editor.told(file, ({ diagnostics }) => diagnostics.length > 0);
  await editor.open(file, text.replace(right, wrong));
  const first = (await found) - editor.began;
  const others = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ask.yaml') && path !== file);
  const all = others.map((path) => editor.told(path));
  for (const path of others) await editor.open(path, textOf(scene, path));
  await Promise.all(all);
  const opened = performance.now() - editor.began;
  const edits = await edited(editor, file, right.exec(text)?.[0] ?? '');
  const hovers = await questions(editor, 'textDocument/hover', file, '\nstatus');
  const completions = await questions(editor, 'textDocument/completion', file, '\nstatus: ');
  return [
    { what: 'start, until initialized', values: [initialized] },
    { what: 'start, until the first findings of the open text', values: [first] },
    { what: 'start, until all open texts are looked at', values: [opened] },
    { what: 'edit, until its own findings', values: edits },
    { what: 'hover', values: hovers },
    { what: 'completion of a value', values: completions },
    { what: 'memory in the end', values: [editor.megabytes()], unit: 'MB' },
  ];
}

/** There and back between a priority that is allowed and one that is not. It tells of findings without saying of which version. */
async function edited(editor: Editor, file: string, allowed: string): Promise<readonly number[]> {
  const values: number[] = [];
  for (let turn = 0; turn < takes; turn += 1) {
    await pause();
    const isWrong = turn % 2 === 1;
    const coming = editor.told(file, ({ diagnostics }) => diagnostics.length > 0 === isWrong);
    const begin = performance.now();
    await editor.type(file, ...(isWrong ? ([allowed, wrong] as const) : ([wrong, allowed] as const)));
    values.push((await coming) - begin);
  }
  return values;
}

async function questions(
  editor: Editor,
  method: string,
  file: string,
  words: string,
): Promise<readonly number[]> {
  const values: number[] = [];
  const about = { textDocument: { uri: editor.uri(file) }, position: editor.behind(file, words) };
  for (let turn = 0; turn < takes; turn += 1) {
    const { answer, took } = await editor.ask(method, about);
    if (isEmpty(answer)) throw new Error(`${from} had no answer to ${method}`);
    values.push(took);
  }
  return values;
}

/** Nothing, or a list of nothing: the quickest answer of all. */
function isEmpty(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return true;
  return 'items' in answer && Array.isArray(answer.items) && answer.items.length === 0;
}
