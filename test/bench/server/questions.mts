// What an editor asks about a text that was just changed.
import type { Scene } from './scene.mts';

export interface Question {
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

export const questions: readonly Question[] = [
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
