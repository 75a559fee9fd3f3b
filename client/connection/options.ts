// What the language client is told: which texts are ours, which commands answers may name, where the log goes.
import * as vscode from 'vscode';
import type { ConfigurationMiddleware, ErrorHandler, LanguageClientOptions } from 'vscode-languageclient';

/** Notes and code lists are ordinary Markdown and YAML: the server answers only for those of a portfolio. */
const documentSelector = [{ language: 'policy-ask' }, { language: 'markdown' }, { language: 'yaml' }];

/** Commands that answers of the server may name; each is registered in `commands/`. */
export const namedByServer = {
  showReferences: 'policyAsks.showReferences',
  showEnvelope: 'policyAsks.showEnvelope',
  showReview: 'policyAsks.showReview',
  showMissing: 'policyAsks.showMissing',
  writeHere: 'policyAsks.writeHere',
} as const;

export function optionsOf(
  pages: vscode.Uri,
  log: vscode.LogOutputChannel,
  errorHandler: ErrorHandler,
): LanguageClientOptions {
  return {
    documentSelector,
    diagnosticCollectionName: 'policy-asks',
    outputChannel: log,
    traceOutputChannel: log,
    errorHandler,
    initializationOptions: {
      tells: true,
      pages: pages.toString(),
      commands: [...Object.values(namedByServer), 'editor.action.triggerSuggest'],
    },
    synchronize: { configurationSection: 'policyAsks' },
    middleware: { workspace: { configuration: withoutGit } },
    markdown: { supportHtml: false },
  };
}

/** Comparing with an earlier version runs git, which a folder that is not trusted may have set up to run anything. */
const withoutGit: NonNullable<ConfigurationMiddleware['configuration']> = async (params, token, next) => {
  const answer = await next(params, token);
  if (vscode.workspace.isTrusted || !Array.isArray(answer)) return answer;
  return answer.map(withoutComparison);
};

const withoutComparison = (settings: unknown): unknown =>
  typeof settings === 'object' && settings !== null ? { ...settings, compareWith: '' } : settings;
