// An ask or a submission as the ministry will read it: a document that nobody writes, made from the records as they are now.
// Editors that know such documents ask for its text by its address, and are told when it reads otherwise; all others use a
// request of our own.
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { asMinistryReads, type MinistryView } from '../../features/ministry-view/ministry-view.ts';
import { parentOf } from '../../portfolio/folder.ts';
import type { Asked, Session } from '../session.ts';
import { type MinistryViewAnswer, ministryViewRequest } from '../protocol.ts';
import type { Feature } from './feature.ts';

/** Scheme of the addresses of such documents. */
const scheme = 'policy-asks';

interface Params {
  readonly textDocument: { readonly uri: string };
  readonly position?: { readonly line: number; readonly character: number };
}

export const ministryFeature: Feature = {
  capabilities: () => ({ workspace: { textDocumentContent: { schemes: [scheme] } } }),
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
    const given = new Map<string, string>();
    connection.workspace.textDocumentContent.on(
      session.guarded('ministry view', async ({ uri }, token) => {
        const text = await textOf(uri, session, token);
        remember(given, uri, text);
        return { text };
      }),
    );
    session.whenChecked(() => refresh(given, connection, session));
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
    scheme,
    path: `/${title.replaceAll('/', '-')}.md`,
    query: JSON.stringify([uri, document]),
  }).toString();

async function textOf(address: string, session: Session, token?: CancellationToken): Promise<string> {
  const [uri, document] = JSON.parse(URI.parse(address).query) as [string, number];
  const asked = await session.ask(uri, 'portfolio', token);
  return (asked && viewOf(asked, document)?.markdown) ?? '';
}

/** The newest last; which pages were closed nobody tells, so that the oldest are let go. */
function remember(given: Map<string, string>, address: string, text: string): void {
  given.delete(address);
  given.set(address, text);
  const [oldest] = given.keys();
  if (given.size > mostPages && oldest !== undefined) given.delete(oldest);
}

/** So many pages are kept up to date in the client. */
const mostPages = 20;

/** Has the client ask again for the pages that read otherwise now. */
function refresh(given: Map<string, string>, connection: Connection, session: Session): void {
  const look = session.following('ministry view', async (address: string) => {
    const text = await textOf(address, session);
    if (text === given.get(address)) return;
    given.set(address, text);
    await connection.workspace.textDocumentContent.refresh(address);
  });
  for (const address of given.keys()) look(address);
}
