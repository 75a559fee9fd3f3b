// Which asks an ask depends on, and which depend on it, as far as one likes to follow.
import { type CallHierarchyItem, type Range, SymbolKind } from 'vscode-languageserver';
import {
  type CallItem,
  incomingCalls,
  outgoingCalls,
  prepareCalls,
} from '../../features/navigate/call-hierarchy.ts';
import type { Session } from '../session.ts';
import type { Workspace } from '../workspace.ts';
import type { Feature } from './feature.ts';

/** What an ask in the chain carries back to us. */
interface Data {
  readonly uri: string;
  readonly id: string;
}

export const callHierarchyFeature: Feature = {
  capabilities: () => ({ callHierarchyProvider: true }),
  register(connection, session) {
    const { callHierarchy } = connection.languages;
    callHierarchy.onPrepare(
      session.answer('dependencies', 'portfolio', ({ source, world, workspace, offset }, { position }) =>
        prepareCalls(source, offset(position), world).flatMap((one) => itemOf(one, workspace, session) ?? []),
      ),
    );
    callHierarchy.onIncomingCalls(
      session.guarded('dependents', async ({ item }) =>
        (await callsOf(item, session, 'in')).map(({ item: from, fromRanges }) => ({ from, fromRanges })),
      ),
    );
    callHierarchy.onOutgoingCalls(
      session.guarded('dependencies', async ({ item }) =>
        (await callsOf(item, session, 'out')).map(({ item: to, fromRanges }) => ({ to, fromRanges })),
      ),
    );
  },
};

/** The links stand in the file of the ask that depends: of the one asked about, or of the one found. */
async function callsOf(
  { data }: CallHierarchyItem,
  session: Session,
  direction: 'in' | 'out',
): Promise<{ item: CallHierarchyItem; fromRanges: Range[] }[]> {
  const { uri, id } = data as Data;
  const workspace = await session.workspaces.of(uri);
  await workspace.settled();
  const world = session.worldOf(workspace);
  if (world === undefined) return [];
  const calls = direction === 'in' ? incomingCalls({ id }, world) : outgoingCalls({ id }, world);
  return calls.flatMap(({ item: found, ranges }) => {
    const item = itemOf(found, workspace, session);
    const file = direction === 'in' ? found.file : (workspace.pathOf(uri) ?? '');
    const fromRanges = ranges.flatMap((range) => session.toLocation(workspace, { file, range })?.range ?? []);
    return item === undefined ? [] : [{ item, fromRanges }];
  });
}

function itemOf({ id, title, file, range, whole }: CallItem, workspace: Workspace, session: Session) {
  const [name, all] = [
    session.toLocation(workspace, { file, range }),
    session.toLocation(workspace, { file, range: whole }),
  ];
  if (name === undefined || all === undefined) return undefined;
  const data: Data = { uri: all.uri, id };
  const item: CallHierarchyItem = {
    name: id,
    detail: title,
    kind: SymbolKind.Class,
    uri: all.uri,
    range: all.range,
    selectionRange: name.range,
    data,
  };
  return item;
}
