// Where what is written leads: to a web page, a paper of the Chamber, an act, an ask, a file.
import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks, type LinkAim, linkTarget } from '../../features/navigate/document-links.ts';
import type { Feature } from './feature.ts';

/** What a link carries back to us. */
interface Data {
  readonly uri: string;
  readonly to: LinkAim;
}

export const linkFeature: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: true } }),
  register(connection, session) {
    connection.onDocumentLinks(
      session.answer('links', 'portfolio', ({ source, world, toRange }, { textDocument: { uri } }) =>
        documentLinks(source, world).map(({ range, to, tip }): DocumentLink => {
          const data: Data = { uri, to };
          const place = { range: toRange(range), tooltip: tip };
          return Object.assign(place, 'url' in to ? { target: to.url } : { data });
        }),
      ),
    );
    connection.onDocumentLinkResolve(
      session.guarded('link', async (link: DocumentLink): Promise<DocumentLink> => {
        const { uri, to } = link.data as Data;
        const workspace = await session.workspaces.of(uri);
        const world = session.worldOf(workspace);
        const place = world && linkTarget(to, world);
        const location = place && session.toLocation(workspace, place);
        if (location === undefined) return link;
        const { line, character } = location.range.start;
        // The way in which editors are told a line in the address of a file, from 1.
        return { ...link, target: `${location.uri}#L${line + 1},${character + 1}` };
      }),
    );
  },
};
