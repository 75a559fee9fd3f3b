// Finds asks and submissions of all portfolios by a few letters.
import { SymbolKind, type WorkspaceSymbol as ClientSymbol } from 'vscode-languageserver';
import {
  placeOfSymbol,
  type WorkspaceSymbol,
  workspaceSymbols,
} from '../../features/navigate/workspace-symbols.ts';
import type { Session } from '../session.ts';
import type { Workspace } from '../workspace.ts';
import type { Feature } from './feature.ts';

/** What a symbol carries back to us. */
interface Data {
  readonly root: string;
  readonly symbol: WorkspaceSymbol;
}

export const workspaceSymbolFeature: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: { resolveProvider: true } }),
  register(connection, session) {
    connection.onWorkspaceSymbol(
      session.guarded('symbols', async ({ query }, token) =>
        (await session.everyWorkspace(token)).flatMap((workspace) => found(query, workspace, session)),
      ),
    );
    connection.onWorkspaceSymbolResolve(
      session.guarded('symbol', async (symbol: ClientSymbol): Promise<ClientSymbol> => {
        const { root, symbol: about } = symbol.data as Data;
        const workspace = session.workspaces.all().find((one) => one.root === root);
        const location = workspace && placed(about, workspace, session);
        return await Promise.resolve(location === undefined ? symbol : { ...symbol, location });
      }),
    );
  },
};

function found(query: string, workspace: Workspace, session: Session): ClientSymbol[] {
  const world = session.worldOf(workspace);
  if (world === undefined) return [];
  return workspaceSymbols(query, world).flatMap((symbol): ClientSymbol[] => {
    const kind = symbol.kind === 'ask' ? SymbolKind.Class : SymbolKind.Module;
    const data: Data = { root: workspace.root, symbol };
    const uri = workspace.uriOf(symbol.file);
    // A client that cannot ask later needs the place at once.
    const location = session.traits.resolvesSymbols ? { uri } : placed(symbol, workspace, session);
    if (location === undefined) return [];
    return [{ name: symbol.name, containerName: symbol.detail, kind, location, data }];
  });
}

function placed(symbol: WorkspaceSymbol, workspace: Workspace, session: Session) {
  const world = session.worldOf(workspace);
  const place = world && placeOfSymbol(symbol, world);
  return place && session.toLocation(workspace, place);
}
