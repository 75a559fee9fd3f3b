// What is measured of the language server, in milliseconds unless it says otherwise, as a client sees it: from the moment
// that something is sent until its answer is in. Nothing here looks inside the server.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Editor } from './editor.mts';

/** Several takes of one thing. */
export interface Figure {
  readonly what: string;
  readonly values: readonly number[];
}

/** The asks that are edited and asked about: one in the middle of the portfolio, and the one that depends on it. */
export interface Scene {
  readonly folder: string;
  readonly file: string;
  readonly dependent: string;
  readonly id: string;
  /** The ask that it depends on. */
  readonly target: string;
  readonly region: string;
  readonly envelope: string;
}

const configuration = 'policy-asks.yaml';
const submissions = 'submissions';

export function sceneIn(folder: string): Scene {
  const regions = readdirSync(join(folder, submissions)).toSorted();
  const home = regions[Math.floor(regions.length / 2)] ?? '';
  const names = readdirSync(join(folder, submissions, home));
  const idOf = (place: string): string =>
    (names.find((name) => name.endsWith(`-${place}.ask.yaml`)) ?? '').replace('.ask.yaml', '');
  const fileOf = (id: string): string => `${submissions}/${home}/${id}.ask.yaml`;
  const [id, target, dependent] = [idOf('040'), idOf('033'), idOf('047')];
  const envelope = `pot-${id.slice(0, id.lastIndexOf('-'))}`;
  return {
    folder,
    file: fileOf(id),
    dependent: fileOf(dependent),
    id,
    target,
    region: home.toUpperCase(),
    envelope,
  };
}

const textOf = ({ folder }: Scene, file: string): string => readFileSync(join(folder, file), 'utf8');

/** A telephone number in a free text: the finding that comes and goes. */
const clean = 'er nieuwe bij komen.';
const withNumber = 'er nieuwe bij komen, bel 06-12345678.';

/** Resolves when the whole portfolio was looked at. */
async function settled(editor: Editor, { file }: Scene): Promise<void> {
  if (editor.initialized?.capabilities.workspaceSymbolProvider !== undefined)
    await editor.ask('workspace/symbol', { query: 'dijk' });
  else await editor.ask('textDocument/codeLens', { textDocument: { uri: editor.uri(file) } });
}

/** Starts a server in which a text with a finding is opened at once. */
async function startedWith(
  scene: Scene,
  program: string,
): Promise<{ editor: Editor; first: Promise<number> }> {
  const editor = new Editor(program, scene.folder);
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
export async function start(scene: Scene, program: string): Promise<Started> {
  const editor = new Editor(program, scene.folder);
  try {
    await editor.initialize();
    const initialized = performance.now() - editor.began;
    const first = editor.told(scene.file, ({ diagnostics }) => diagnostics.length > 0);
    await editor.open(scene.file, textOf(scene, scene.file).replace(clean, withNumber));
    const firstAt = (await first) - editor.began;
    await settled(editor, scene);
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
export async function waits(scene: Scene, program: string): Promise<readonly number[]> {
  const { editor, first } = await startedWith(scene, program);
  try {
    await editor.open(configuration, textOf(scene, configuration));
    await first;
    let isReading = true;
    const all = settled(editor, scene).finally(() => (isReading = false));
    const values: number[] = [];
    while (isReading) {
      const about = { textDocument: { uri: editor.uri(configuration) }, position: { line: 0, character: 0 } };
      values.push((await editor.ask('textDocument/hover', about)).took);
    }
    await all;
    await editor.end();
    return values;
  } finally {
    editor.kill();
  }
}

/** A server that has read everything, with a clean text open. */
export async function ready(
  scene: Scene,
  program: string,
  nodeArguments: readonly string[] = [],
): Promise<Editor> {
  const editor = new Editor(program, scene.folder, nodeArguments);
  await editor.initialize();
  await editor.open(scene.file, textOf(scene, scene.file));
  await settled(editor, scene);
  return editor;
}

/** Longer than the server waits for more edits after one. */
const pause = 40;

/** Milliseconds from an edit until it is told of the file itself, or of another that is not open, what is found there now. */
async function edit(
  editor: Editor,
  file: string,
  [words, by]: readonly [string, string],
  other?: string,
): Promise<number> {
  const version = editor.version(file) + 1;
  const coming =
    other === undefined ? editor.told(file, (told) => told.version === version) : editor.told(other);
  const begin = performance.now();
  await editor.type(file, words, by);
  return (await coming) - begin;
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
    await sleep(pause);
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

/** A question that an editor asks about a text, in the course of which the text was just changed. */
interface Question {
  readonly what: string;
  readonly method: string;
  /** What is asked, one after the other in turn. */
  readonly params: (editor: Editor, scene: Scene) => readonly object[];
  /** What is typed before it; else the telephone number. */
  readonly typed?: (scene: Scene) => readonly [from: string, to: string];
  readonly provider: string;
}

const at =
  (...words: readonly ((scene: Scene) => string)[]) =>
  (editor: Editor, scene: Scene): readonly object[] =>
    words.map((word) => ({
      textDocument: { uri: editor.uri(scene.file) },
      position: editor.behind(scene.file, word(scene), 1),
    }));

const whole = (editor: Editor, { file }: Scene): readonly object[] => [
  { textDocument: { uri: editor.uri(file) } },
];

const ranged = (editor: Editor, { file }: Scene): readonly object[] => [
  {
    textDocument: { uri: editor.uri(file) },
    range: { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } },
    context: { diagnostics: [] },
  },
];

/** Behind a word that is being typed. */
const typing =
  (word: (scene: Scene) => string) =>
  (editor: Editor, scene: Scene): readonly object[] => [
    { textDocument: { uri: editor.uri(scene.file) }, position: editor.behind(scene.file, word(scene)) },
  ];

const ownId = ({ id }: Scene): string => `\nid: ${id}`;
const link = ({ target }: Scene): string => `- ${target}`;

const questions: readonly Question[] = [
  {
    what: 'hover',
    method: 'textDocument/hover',
    provider: 'hoverProvider',
    params: at(
      () => '\nstatus',
      () => 'klimaat',
      () => 'gebiedsbudget',
      () => 'meerjarig',
      () => 'bzk',
      ({ region }) => `- ${region}`,
      ({ envelope }) => `envelope: ${envelope}`,
      link,
    ),
  },
  {
    what: 'completion of a key',
    method: 'textDocument/completion',
    provider: 'completionProvider',
    typed: () => ['\nowner:', '\now'],
    params: typing(() => '\now'),
  },
  {
    what: 'completion of a region',
    method: 'textDocument/completion',
    provider: 'completionProvider',
    typed: ({ region }) => [`\n  - ${region}\n`, '\n  - noord\n'],
    params: typing(() => '\n  - noord'),
  },
  {
    what: 'completion of an ask',
    method: 'textDocument/completion',
    provider: 'completionProvider',
    typed: ({ target }) => [`- ${target}\n`, '- dijk\n'],
    params: typing(() => '\n  - dijk'),
  },
  { what: 'definition', method: 'textDocument/definition', provider: 'definitionProvider', params: at(link) },
  {
    what: 'references',
    method: 'textDocument/references',
    provider: 'referencesProvider',
    params: (editor, scene) =>
      at(ownId, link)(editor, scene).map((one) => ({ ...one, context: { includeDeclaration: true } })),
  },
  {
    what: 'references of a role',
    method: 'textDocument/references',
    provider: 'referencesProvider',
    params: (editor, scene) =>
      at(() => '\nowner: controller')(editor, scene).map((one) => ({
        ...one,
        context: { includeDeclaration: true },
      })),
  },
  {
    what: 'highlight',
    method: 'textDocument/documentHighlight',
    provider: 'documentHighlightProvider',
    params: at(ownId, link, () => '\nowner: controller'),
  },
  {
    what: 'rename of an ask',
    method: 'textDocument/rename',
    provider: 'renameProvider',
    params: (editor, scene) => at(ownId)(editor, scene).map((one) => ({ ...one, newName: `${scene.id}-b` })),
  },
  {
    what: 'symbols of the text',
    method: 'textDocument/documentSymbol',
    provider: 'documentSymbolProvider',
    params: whole,
  },
  {
    what: 'symbols of the portfolio',
    method: 'workspace/symbol',
    provider: 'workspaceSymbolProvider',
    params: () => [{ query: 'dijk' }, { query: 'ruimte rivier' }, { query: '' }],
  },
  {
    what: 'semantic tokens',
    method: 'textDocument/semanticTokens/full',
    provider: 'semanticTokensProvider',
    params: whole,
  },
  {
    what: 'code actions',
    method: 'textDocument/codeAction',
    provider: 'codeActionProvider',
    params: ranged,
  },
  { what: 'code lens', method: 'textDocument/codeLens', provider: 'codeLensProvider', params: whole },
  { what: 'inlay hints', method: 'textDocument/inlayHint', provider: 'inlayHintProvider', params: ranged },
  { what: 'folding', method: 'textDocument/foldingRange', provider: 'foldingRangeProvider', params: whole },
  {
    what: 'document links',
    method: 'textDocument/documentLink',
    provider: 'documentLinkProvider',
    params: whole,
  },
  {
    what: 'formatting while typing',
    method: 'textDocument/onTypeFormatting',
    provider: 'documentOnTypeFormattingProvider',
    params: (editor, scene) =>
      typing(() => '\nfunding:\n')(editor, scene).map((one) => ({
        ...one,
        ch: '\n',
        options: { tabSize: 2, insertSpaces: true },
      })),
  },
];

/** Each question after an edit that was looked at, so that nothing is at hand from before. */
export async function answering(editor: Editor, scene: Scene, count: number): Promise<readonly Figure[]> {
  const { capabilities } = editor.initialized ?? { capabilities: {} };
  const figures: Figure[] = [];
  for (const question of questions) {
    if (!(question.provider in capabilities)) continue;
    figures.push({ what: question.what, values: await asked(question, editor, scene, count) });
    if (question.what === 'code lens')
      figures.push({ what: 'words of a code lens', values: await lenses(editor, scene, count) });
  }
  figures.push({ what: 'completion together with a keystroke', values: await hasty(editor, scene, count) });
  return figures;
}

async function asked(
  { method, params, typed }: Question,
  editor: Editor,
  scene: Scene,
  count: number,
): Promise<readonly number[]> {
  const { file } = scene;
  const [from, to] = typed?.(scene) ?? [clean, withNumber];
  const values: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    await edit(editor, file, [from, to]);
    const all = params(editor, scene);
    values.push((await editor.ask(method, all[turn % all.length] ?? {})).took);
    await edit(editor, file, [to, from]);
  }
  return values;
}

/** What stands in the lines above an ask, asked for each of them. */
async function lenses(editor: Editor, { file }: Scene, count: number): Promise<readonly number[]> {
  const values: number[] = [];
  for (let turn = 0; values.length < count; turn += 1) {
    await edit(editor, file, turn % 2 === 0 ? [clean, withNumber] : [withNumber, clean]);
    const about = { textDocument: { uri: editor.uri(file) } };
    const { answer } = await editor.ask<readonly object[]>('textDocument/codeLens', about);
    if (answer.length === 0) break;
    for (const lens of answer) values.push((await editor.ask('codeLens/resolve', lens)).took);
  }
  if (editor.text(file).includes(withNumber)) await edit(editor, file, [withNumber, clean]);
  return values;
}

/** Asked in one breath with the keystroke that it belongs to, as editors do. */
async function hasty(editor: Editor, scene: Scene, count: number): Promise<readonly number[]> {
  const { file, region } = scene;
  const values: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    await sleep(pause);
    const version = editor.version(file) + 1;
    const told = editor.told(file, (one) => one.version === version);
    await editor.type(file, `\n  - ${region}\n`, '\n  - noord\n');
    const position = editor.behind(file, '\n  - noord');
    const about = { textDocument: { uri: editor.uri(file) }, position };
    values.push((await editor.ask('textDocument/completion', about)).took);
    await told;
    await edit(editor, file, ['\n  - noord\n', `\n  - ${region}\n`]);
  }
  return values;
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
    await settled(editor, scene);
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
