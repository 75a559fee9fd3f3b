// Documents that nobody writes, by their addresses: an ask as the ministry will read it, the page of a rule. Editors that know
// such documents ask for their texts, and are told when one reads otherwise.
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { pageScheme } from '../page-scheme.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';
import { ministryPage } from './ministry.ts';
import { isRulePage, rulePageAt } from './rule-pages.ts';

export const pageFeature: Feature = {
  capabilities: () => ({ workspace: { textDocumentContent: { schemes: [pageScheme] } } }),
  register(connection, session) {
    const given = new Map<string, string>();
    connection.workspace.textDocumentContent.on(
      session.guarded('page', async ({ uri }, token) => {
        const text = await textOf(uri, session, token);
        remember(given, uri, text);
        return { text };
      }),
    );
    session.whenChecked(() => refresh(given, connection, session));
  },
};

async function textOf(address: string, session: Session, token?: CancellationToken): Promise<string> {
  const uri = URI.parse(address);
  return isRulePage(uri) ? rulePageAt(uri) : ministryPage(address, session, token);
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
  const look = session.following('page', async (address: string) => {
    const text = await textOf(address, session);
    if (text === given.get(address)) return;
    given.set(address, text);
    await connection.workspace.textDocumentContent.refresh(address);
  });
  for (const address of given.keys()) look(address);
}
