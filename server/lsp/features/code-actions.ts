// What may be changed at a place: mend, silence with a reason, fill in, join, make. Edits are worked out when one is chosen.
import type { CodeAction as ClientAction, CodeActionParams } from 'vscode-languageserver';
import { carriedOut, type CodeAction, type Offer } from '../../features/actions/action.ts';
import { offers } from '../../features/actions/code-actions.ts';
import { diagnosticOf } from '../diagnostics.ts';
import { workspaceEdit } from '../edits.ts';
import type { Asked, Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** What an offer carries back to us: what was asked, and which answer it was. */
interface Data {
  readonly params: Pick<CodeActionParams, 'textDocument' | 'range'>;
  readonly only?: readonly string[];
  readonly title: string;
  readonly kind: string;
}

export const codeActionFeature: Feature = {
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'refactor.extract', 'source.fixAll.policyAsks'],
      resolveProvider: true,
    },
  }),
  register(connection, session) {
    connection.onCodeAction(
      session.answer('code actions', 'portfolio', (asked, params) => {
        const found = offered(asked, params, params.context.only);
        return found.flatMap((offer) => clientAction(offer, asked, params) ?? []);
      }),
    );
    connection.onCodeActionResolve(
      session.guarded('code action', async (action: ClientAction, token) => {
        const { params, only, title, kind } = action.data as Data;
        const asked = await session.ask(params.textDocument.uri, 'portfolio', token);
        const found =
          asked && offered(asked, params, only).find((one) => one.title === title && one.kind === kind);
        const made = found && carriedOut(found);
        return made === undefined ? action : { ...action, ...effect(made, asked) };
      }),
    );
  },
};

function offered(
  { workspace, source, world, range }: Asked,
  params: Pick<CodeActionParams, 'range'>,
  only: readonly string[] | undefined,
): readonly Offer[] {
  const { checker } = workspace;
  if (checker === undefined) return [];
  const findings = checker.findingsIn(source.file);
  const recheck = (text: string) => workspace.tryOut(source.file, text);
  return offers(source, range(params.range), world, { findings, rules: checker.rules, only, recheck });
}

/** With its edits when the client cannot ask for them later. */
function clientAction(offer: Offer, asked: Asked, params: CodeActionParams): ClientAction | undefined {
  const { session, workspace } = asked;
  const { title, kind, findings = [], preferred } = offer;
  const settings = session.diagnosticSettings(workspace);
  const action: ClientAction = {
    title,
    kind,
    ...(preferred === true && { isPreferred: true }),
    ...(findings.length > 0 && {
      diagnostics: findings.map((finding) => diagnosticOf(finding, workspace, settings)),
    }),
  };
  if (session.traits.resolvesEdits) {
    const { textDocument, range } = params;
    const data: Data = { params: { textDocument, range }, only: params.context.only, title, kind };
    return { ...action, data };
  }
  const made = carriedOut(offer);
  const done = made && effect(made, asked);
  return done?.edit === undefined ? undefined : { ...action, ...done };
}

function effect(made: CodeAction, { session, workspace }: Asked): Pick<ClientAction, 'edit' | 'command'> {
  const edit = workspaceEdit(session, workspace, made);
  const here = made.writeHere;
  if (here === undefined || !session.traits.commands.has('policyAsks.writeHere')) return { edit };
  const place = [workspace.uriOf(here.file), here.offset];
  return { edit, command: { title: made.title, command: 'policyAsks.writeHere', arguments: place } };
}
