// What an editor asks about a text that was just changed, and how long each answer takes, in milliseconds.
import type { Editor } from './editor.mts';
import { clean, edit, type Figure, pause, type Scene, withNumber } from './scene.mts';

interface Question {
  readonly what: string;
  readonly method: string;
  /** What the server says of itself when it answers such questions. */
  readonly provider: string;
  /** The words at whose end is asked, one after the other in turn; absent: about the text as a whole. */
  readonly at?: (scene: Scene) => readonly string[];
  /** What else is asked, in turn. */
  readonly more?: (scene: Scene) => readonly object[];
  /** What is typed before it; absent: a telephone number. */
  readonly typed?: (scene: Scene) => readonly [from: string, to: string];
}

const always =
  <T,>(value: T) =>
  (): T =>
    value;
const range = { start: { line: 0, character: 0 }, end: { line: 60, character: 0 } };
const ownId = ({ id }: Scene): string => `\nid: ${id}`;
const link = ({ target }: Scene): string => `- ${target}`;
const role = '\nowner: controller';
const declaration = always([{ context: { includeDeclaration: true } }]);

const questions: readonly Question[] = [
  {
    what: 'hover',
    method: 'textDocument/hover',
    provider: 'hoverProvider',
    at: (scene) => [
      '\nstatus',
      'klimaat',
      'gebiedsbudget',
      'meerjarig',
      'bzk',
      `- ${scene.region}`,
      `envelope: ${scene.envelope}`,
      link(scene),
    ],
  },
  {
    what: 'completion of a key',
    method: 'textDocument/completion',
    provider: 'completionProvider',
    typed: always(['\nowner:', '\now\n#']),
    at: always(['\now']),
  },
  {
    what: 'completion of a region',
    method: 'textDocument/completion',
    provider: 'completionProvider',
    typed: ({ region }) => [`\n  - ${region}\n`, '\n  - noord\n'],
    at: always(['\n  - noord']),
  },
  {
    what: 'completion of an ask',
    method: 'textDocument/completion',
    provider: 'completionProvider',
    typed: ({ target }) => [`- ${target}\n`, '- dijk\n'],
    at: always(['\n  - dijk']),
  },
  {
    what: 'definition',
    method: 'textDocument/definition',
    provider: 'definitionProvider',
    at: (scene) => [link(scene)],
  },
  {
    what: 'references of an ask',
    method: 'textDocument/references',
    provider: 'referencesProvider',
    at: (scene) => [ownId(scene), link(scene)],
    more: declaration,
  },
  {
    what: 'references of a role, in a hundred asks',
    method: 'textDocument/references',
    provider: 'referencesProvider',
    at: always([role]),
    more: declaration,
  },
  {
    what: 'highlight',
    method: 'textDocument/documentHighlight',
    provider: 'documentHighlightProvider',
    at: (scene) => [ownId(scene), link(scene), role],
  },
  {
    what: 'rename of an ask',
    method: 'textDocument/rename',
    provider: 'renameProvider',
    at: (scene) => [ownId(scene)],
    more: ({ id }) => [{ newName: `${id}-b` }],
  },
  {
    what: 'symbols of the text',
    method: 'textDocument/documentSymbol',
    provider: 'documentSymbolProvider',
  },
  {
    what: 'symbols of the portfolio',
    method: 'workspace/symbol',
    provider: 'workspaceSymbolProvider',
    more: always([{ query: 'dijk' }, { query: 'ruimte rivier' }, { query: '' }]),
  },
  {
    what: 'semantic tokens',
    method: 'textDocument/semanticTokens/full',
    provider: 'semanticTokensProvider',
  },
  {
    what: 'code actions',
    method: 'textDocument/codeAction',
    provider: 'codeActionProvider',
    more: always([{ range, context: { diagnostics: [] } }]),
  },
  { what: 'code lens', method: 'textDocument/codeLens', provider: 'codeLensProvider' },
  {
    what: 'inlay hints',
    method: 'textDocument/inlayHint',
    provider: 'inlayHintProvider',
    more: always([{ range }]),
  },
  { what: 'folding', method: 'textDocument/foldingRange', provider: 'foldingRangeProvider' },
  { what: 'document links', method: 'textDocument/documentLink', provider: 'documentLinkProvider' },
  {
    what: 'formatting while typing',
    method: 'textDocument/onTypeFormatting',
    provider: 'documentOnTypeFormattingProvider',
    at: always(['\nfunding:\n']),
    more: always([{ ch: '\n', options: { tabSize: 2, insertSpaces: true } }]),
  },
];

/** Each question after an edit that was looked at, so that nothing is at hand from before. */
export async function answering(editor: Editor, scene: Scene, count: number): Promise<readonly Figure[]> {
  const { capabilities } = editor.initialized ?? { capabilities: {} };
  const figures: Figure[] = [];
  for (const question of questions) {
    if (!(question.provider in capabilities)) continue;
    figures.push({ what: question.what, values: await asked(question, editor, scene, count) });
  }
  figures.push({ what: 'words of a code lens', values: await lenses(editor, scene, count) });
  figures.push({ what: 'completion together with a keystroke', values: await hasty(editor, scene, count) });
  return figures;
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
