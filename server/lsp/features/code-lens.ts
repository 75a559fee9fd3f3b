// What is said about an ask elsewhere, above the ask: references, claims on its envelope, approvals, completeness.
import type { CodeLens as ClientLens } from 'vscode-languageserver';
import { type CodeLens, codeLenses, resolveCodeLens } from '../../features/lens/code-lens.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** What a lens carries back to us. */
interface Data {
  readonly uri: string;
  readonly lens: CodeLens;
}

export const codeLensFeature: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  register(connection, session) {
    connection.onCodeLens(
      session.answer('code lens', 'portfolio', ({ source, world, toRange }, { textDocument: { uri } }) =>
        codeLenses(source, world).map((lens): ClientLens => {
          const data: Data = { uri, lens };
          return { range: toRange(lens.range), data };
        }),
      ),
    );
    connection.onCodeLensResolve(
      session.guarded('code lens words', (lens: ClientLens) => resolved(lens, session)),
    );
  },
};

/** A client that cannot run the command still shows the words. */
async function resolved(lens: ClientLens, session: Session): Promise<ClientLens> {
  const { uri, lens: about } = lens.data as Data;
  const workspace = await session.workspaces.of(uri);
  await workspace.settled();
  const world = session.worldOf(workspace);
  const words = world && resolveCodeLens(about, world);
  if (words === undefined) return { ...lens, command: { title: '', command: '' } };
  const command = `policyAsks.${words.command}`;
  if (!session.traits.commands.has(command)) return { ...lens, command: { title: words.title, command: '' } };
  const places = words.places.flatMap((place) => session.toLocation(workspace, place) ?? []);
  return { ...lens, command: { title: words.title, command, arguments: [uri, lens.range.start, places] } };
}
