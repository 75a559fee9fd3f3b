// What the server says that it can do for a client.
import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { toolName } from './diagnostics.ts';
import { features } from './features/all.ts';
import type { ClientTraits } from './settings.ts';
import { fileOperations } from './watching.ts';

export function capabilitiesOf(traits: ClientTraits): ServerCapabilities {
  const own: ServerCapabilities = {
    positionEncoding: traits.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations,
    },
    ...(traits.delivery === 'pull' && {
      diagnosticProvider: {
        identifier: toolName,
        interFileDependencies: true,
        workspaceDiagnostics: true,
      },
    }),
  };
  return features.reduce((all, feature) => merged(all, feature.capabilities(traits)), own);
}

/** Two features may both have something to say under `workspace`. */
const merged = (one: ServerCapabilities, other: ServerCapabilities): ServerCapabilities => ({
  ...one,
  ...other,
  workspace: {
    ...one.workspace,
    ...other.workspace,
    fileOperations: { ...one.workspace?.fileOperations, ...other.workspace?.fileOperations },
  },
});
