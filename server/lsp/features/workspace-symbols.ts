// Finds asks and submissions of all portfolios by a few letters.
import { SymbolKind, type WorkspaceSymbol as ClientSymbol } from 'vscode-languageserver';
import {
  placeOfSymbol,
  type SymbolAim,
  type WorkspaceSymbol,
  workspaceSymbols,
} from '../../features/navigate/workspace-symbols.ts';
import type { Steps } from '../../portfolio/steps.ts';
import type { Session } from '../session.ts';
import { inStretches } from '../stretches.ts';
import type { Workspace } from '../workspace.ts';
import type { Feature } from './feature.ts';

/** What a symbol carries back to us. */
interface Data {
  readonly root: string;
  readonly symbol: SymbolAim;
}

export const workspaceSymbolFeature: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: { resolveProvider: true } }),
  register(connection, session) {
    connection.onWorkspaceSymbol(
      session.guarded('symbols', async ({ query }, token) => {
        const all: ClientSymbol[] = [];
        for (const workspace of await session.everyWorkspace(token)) {
          const steps = finding(query, workspace, session);
          all.push(...(await inStretches(steps, session.machine, () => session.refuseCancelled(token))));
        }
        return all;
      }),
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

function* finding(query: string, workspace: Workspace, session: Session): Steps<readonly ClientSymbol[]> {
  const world = session.worldOf(workspace);
  if (world === undefined) return [];
  const all: ClientSymbol[] = [];
  for (const symbol of yield* workspaceSymbols(query, world)) {
    all.push(...symbolOf(symbol, workspace, session));
    // A place costs reading a file.
    yield;
  }
  return all;
}

/** One symbol; none when its file cannot be read. */
function symbolOf(symbol: WorkspaceSymbol, workspace: Workspace, session: Session): ClientSymbol[] {
  const { name, detail: containerName, ...aim } = symbol;
  const kind = symbol.kind === 'ask' ? SymbolKind.Class : SymbolKind.Module;
  const data: Data = { root: workspace.root, symbol: aim };
  // A client that cannot ask later needs the place at once.
  const location = session.traits.resolvesSymbols
    ? { uri: workspace.uriOf(symbol.file) }
    : placed(symbol, workspace, session);
  if (location === undefined) return [];
  return [{ name, containerName, kind, location, data }];
}

function placed(symbol: SymbolAim, workspace: Workspace, session: Session) {
  const world = session.worldOf(workspace);
  const place = world && placeOfSymbol(symbol, world);
  return place && session.toLocation(workspace, place);
}
