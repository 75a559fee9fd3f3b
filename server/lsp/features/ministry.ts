// An ask or a submission as the ministry will read it: a document that nobody writes, made from the records as they are now.
// Editors that know such documents ask for its text by its address (pages.ts); all others use a request of our own.
import type { CancellationToken } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { asMinistryReads, type MinistryView } from '../../features/ministry-view/ministry-view.ts';
import { parentOf } from '../../portfolio/folder.ts';
import { pageScheme } from '../page-scheme.ts';
import { type MinistryViewAnswer, ministryViewRequest } from '../protocol.ts';
import type { Asked, Session } from '../session.ts';
import type { Feature } from './feature.ts';

interface Params {
  readonly textDocument: { readonly uri: string };
  readonly position?: { readonly line: number; readonly character: number };
}

export const ministryFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    connection.onRequest(
      ministryViewRequest,
      session.answer(
        'ministry view',
        'portfolio',
        (asked, { position }: Params): MinistryViewAnswer | undefined => {
          const at = position === undefined ? undefined : asked.source.pointAt(asked.offset(position));
          const document = at?.document ?? 0;
          const view = viewOf(asked, document);
          if (view === undefined) return undefined;
          const leftOut = view.leftOut.flatMap(({ summary: { id } }) => id ?? []);
          const uri = addressOf(view.title, asked.workspace.uriOf(asked.source.file), document);
          return { uri, title: view.title, markdown: view.markdown, leftOut };
        },
      ),
    );
  },
};

function viewOf({ source, world }: Asked, document: number): MinistryView | undefined {
  if (source.kind === 'submission') return asMinistryReads(world, parentOf(source.file));
  if (source.kind === 'note') {
    const home = [...world.portfolio.submissions.values()].find(({ note }) => note?.file === source.file);
    return home && asMinistryReads(world, home.folder);
  }
  const entry = world.portfolio.asksIn(source.file)[document];
  return entry && asMinistryReads(world, entry);
}

/** The title is there for the reader; the record is found by what follows. */
const addressOf = (title: string, uri: string, document: number): string =>
  URI.from({
    scheme: pageScheme,
    path: `/${title.replaceAll('/', '-')}.md`,
    query: JSON.stringify([uri, document]),
  }).toString();

/** The text of such a document as it reads now; empty when its record is gone. */
export async function ministryPage(
  address: string,
  session: Session,
  token?: CancellationToken,
): Promise<string> {
  const [uri, document] = JSON.parse(URI.parse(address).query) as [string, number];
  const asked = await session.ask(uri, 'portfolio', token);
  return (asked && viewOf(asked, document)?.markdown) ?? '';
}
