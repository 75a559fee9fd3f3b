// What the language client is told: which texts are ours, which commands answers may name, where the log goes.
import * as vscode from 'vscode';
import type { ConfigurationMiddleware, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import { namedByServer } from './named-by-server.ts';
import { Restarts } from './restarts.ts';
import type { Ground } from './server.ts';

/**
 * Notes and code lists are ordinary Markdown and YAML: the server answers only for those of a portfolio. An ask is one whatever
 * language the user, or another extension, has its file count as: its form has no other way to change it.
 */
const documentSelector = [
  { language: 'policy-ask' },
  { language: 'markdown' },
  { language: 'yaml' },
  { pattern: '**/*.ask.yaml' },
];

export function optionsOf({ context, log, speech }: Ground): LanguageClientOptions {
  return {
    documentSelector,
    diagnosticCollectionName: 'policy-asks',
    outputChannel: log,
    traceOutputChannel: log,
    errorHandler: new Restarts(speech),
    initializationOptions: {
      tells: true,
      pages: vscode.Uri.joinPath(context.extensionUri, 'docs/rules').toString(),
      commands: [...Object.values(namedByServer), 'editor.action.triggerSuggest'],
    },
    synchronize: { configurationSection: 'policyAsks' },
    middleware: { didOpen: onlyOfNow, workspace: { configuration: withoutGit } },
    markdown: { supportHtml: false },
  };
}

/**
 * Earlier versions, as one sees them in a comparison, are not told of: nobody mends them. They are read-only and lie
 * outside the workspace, however their addresses begin.
 */
const onlyOfNow: NonNullable<Middleware['didOpen']> = async (document, next) => {
  const { scheme } = document.uri;
  const { fs, workspaceFolders = [] } = vscode.workspace;
  const isOfNow =
    scheme === 'untitled' ||
    fs.isWritableFileSystem(scheme) === true ||
    workspaceFolders.some((folder) => folder.uri.scheme === scheme);
  if (isOfNow) await next(document);
};

/** Comparing with an earlier version runs git, which a folder that is not trusted may have set up to run anything. */
const withoutGit: NonNullable<ConfigurationMiddleware['configuration']> = async (params, token, next) => {
  const answer = await next(params, token);
  if (vscode.workspace.isTrusted || !Array.isArray(answer)) return answer;
  return answer.map(withoutComparison);
};

const withoutComparison = (settings: unknown): unknown =>
  typeof settings === 'object' && settings !== null ? { ...settings, compareWith: '' } : settings;
