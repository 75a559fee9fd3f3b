// Diagnostics for clients that ask: of a document when it is settled, and of the whole workspace as a request that stays open
// and is answered bit by bit, so that nobody needs to ask again. A result's id changes with anything that it depends on.
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { hashOf } from '../text/hash.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Session } from './session.ts';
import { Stretches } from './stretches.ts';
import type { Workspace } from './workspace.ts';
import type { FileOfWorkspace } from './workspaces.ts';

interface Parked {
  /** Result ids that the client has, by URI. */
  readonly known: Map<string, string>;
  /** Whether the client takes the answer in parts; else the first is the whole. */
  readonly isStreamed: boolean;
  readonly tell: (parts: WorkspaceDocumentDiagnosticReport[]) => void;
}

const emptyId = resultIdOf([]);

export class Pull {
  readonly #session: Session;
  readonly #parked = new Set<Parked>();
  #telling: Promise<void> = Promise.resolve();

  constructor(session: Session) {
    this.#session = session;
  }

  register(connection: Connection): void {
    const { diagnostics } = connection.languages;
    diagnostics.on(
      this.#session.guarded('diagnostics', async ({ textDocument: { uri }, previousResultId }, token) => {
        const workspace = await this.#session.workspaces.of(uri);
        await workspace.settled();
        this.#session.refuseCancelled(token);
        return this.#report(workspace, uri, previousResultId);
      }),
    );
    diagnostics.onWorkspace((params, token, _progress, partial) => {
      const stream = partial && ((items: WorkspaceDocumentDiagnosticReport[]) => partial.report({ items }));
      const answer = () => this.#whole(params, token, stream);
      return this.#session.guarded('workspace diagnostics', answer)(undefined, token);
    });
  }

  #report(workspace: Workspace, uri: string, previous: string | undefined): DocumentDiagnosticReport {
    const items = this.#diagnostics(workspace, workspace.pathOf(uri) ?? '');
    const resultId = resultIdOf(items);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }

  #diagnostics(workspace: Workspace, file: string): Diagnostic[] {
    const settings = this.#session.diagnosticSettings(workspace);
    return diagnosticsOf(workspace.findingsIn(file), { workspace, file }, settings);
  }

  /** Files have other findings now, or any may have: answers what is parked. */
  changed(workspace: Workspace, files?: Iterable<string>): void {
    const named = files && new Map([...files].map((file) => [workspace.uriOf(file), file]));
    for (const parked of this.#parked) this.#soon(() => this.#tellParked(parked, workspace, named));
  }

  /** One after the other, so that a later word is never overtaken by an earlier one. */
  #soon(tell: () => Promise<void>): void {
    this.#telling = this.#telling
      .then(tell)
      .catch((error: unknown) => this.#session.log('workspace diagnostics', error));
  }

  /** Answers with what there is, then with what becomes otherwise, until the client lets go. */
  async #whole(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    stream: ((items: WorkspaceDocumentDiagnosticReport[]) => void) | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    for (const workspace of this.#session.workspaces.all()) await workspace.settled();
    this.#session.refuseCancelled(token);
    return new Promise((resolve, reject) => {
      const parked: Parked = {
        known,
        isStreamed: stream !== undefined,
        tell: stream ?? ((items) => resolve({ items })),
      };
      this.#parked.add(parked);
      token.onCancellationRequested(() => {
        this.#parked.delete(parked);
        reject(this.#session.cancelled());
      });
      for (const workspace of this.#session.workspaces.all())
        this.#soon(() => this.#tellParked(parked, workspace));
    });
  }

  /** What the client of a parked request does not know yet; of everything it may know when no files are given. */
  async #tellParked(
    parked: Parked,
    workspace: Workspace,
    files?: ReadonlyMap<string, string>,
  ): Promise<void> {
    const stretches = new Stretches(this.#session.machine);
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const [uri, file] of files ?? this.#filesToTell(parked, workspace)) {
      if (!this.#parked.has(parked)) return;
      const nearest = this.#session.workspaces.nearest(workspace, file);
      items.push(...this.#news(parked, uri, nearest));
      if (!stretches.isOver) continue;
      if (items.length > 0 && parked.isStreamed) {
        parked.tell(items);
        items = [];
      }
      await stretches.pause();
    }
    if (items.length === 0) return;
    parked.tell(items);
    if (!parked.isStreamed) this.#parked.delete(parked);
  }

  #filesToTell({ known }: Parked, workspace: Workspace): ReadonlyMap<string, string> {
    const told = [...known.keys()].flatMap((uri) => workspace.pathOf(uri) ?? []);
    return new Map([...workspace.filesToTell(), ...told].map((file) => [workspace.uriOf(file), file]));
  }

  #news(
    { known }: Parked,
    uri: string,
    { workspace, file }: FileOfWorkspace,
  ): WorkspaceDocumentDiagnosticReport[] {
    const items = this.#diagnostics(workspace, file);
    const resultId = resultIdOf(items);
    if ((known.get(uri) ?? emptyId) === resultId) return [];
    known.set(uri, resultId);
    const version = workspace.documentOf(file)?.version ?? null;
    return [{ kind: DocumentDiagnosticReportKind.Full, uri, version, resultId, items }];
  }
}

/** Of everything in a report: the same id means the same report, whatever file it depends on. */
function resultIdOf(items: readonly Diagnostic[]): string {
  return hashOf(JSON.stringify(items));
}
