// An ask or a submission as the ministry will read it: a document that nobody writes, made from the records as they are now.
// Editors that know such documents ask for its text by its address; all others by a request of our own.
import { URI } from 'vscode-uri';
import { asMinistryReads, type MinistryView } from '../../features/ministry-view.ts';
import { parentOf } from '../../portfolio/folder.ts';
import type { Asked, Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** Scheme of the addresses of such documents. */
export const ministryScheme = 'policy-asks';

/**
 * `{textDocument, position?}` → `{uri, title, markdown, leftOut}` of the ask at a place, or of the submission when the place
 * is in its record or note; null where there is neither. `leftOut` names asks that may not go outside today.
 */
export const ministryRequest = 'policyAsks/ministryView';

interface Params {
  readonly textDocument: { readonly uri: string };
  readonly position?: { readonly line: number; readonly character: number };
}

export const ministryFeature: Feature = {
  capabilities: () => ({ workspace: { textDocumentContent: { schemes: [ministryScheme] } } }),
  register(connection, session) {
    connection.onRequest(
      ministryRequest,
      session.answer('ministry view', 'portfolio', (asked, { position }: Params) => {
        const document =
          position === undefined ? 0 : (asked.source.pointAt(asked.offset(position))?.document ?? 0);
        const view = viewOf(asked, document);
        if (view === undefined) return undefined;
        const leftOut = view.leftOut.flatMap(({ summary: { id } }) => id ?? []);
        const uri = addressOf(view.title, asked.workspace.uriOf(asked.source.file), document);
        return { uri, title: view.title, markdown: view.markdown, leftOut };
      }),
    );
    connection.workspace.textDocumentContent.on(
      session.guarded('ministry view', ({ uri }, token) => textOf(uri, session, token)),
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
    scheme: ministryScheme,
    path: `/${title.replaceAll('/', '-')}.md`,
    query: JSON.stringify([uri, document]),
  }).toString();

async function textOf(address: string, session: Session, token: Parameters<Session['ask']>[2]) {
  const [uri, document] = JSON.parse(URI.parse(address).query) as [string, number];
  const asked = await session.ask(uri, 'portfolio', token);
  return { text: (asked && viewOf(asked, document)?.markdown) ?? '' };
}
