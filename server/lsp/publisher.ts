// The one owner of the diagnostics a client shows: knows what it last told of each file, and tells only what became otherwise.
// A client that is told gets them with the version they are about; one that asks gets them by `pull.ts`.
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../checks/finding.ts';
import { diagnosticsOf, type DiagnosticSettings } from './diagnostics.ts';
import type { Session } from './session.ts';
import { type Clock, Stretches } from './stretches.ts';
import { uriBelow } from './uris.ts';
import type { Workspace } from './workspace.ts';
import type { FileOfWorkspace, Workspaces } from './workspaces.ts';

interface Told {
  /** As the client writes it. */
  readonly uri: string;
  readonly text: string;
}

export class Publisher {
  readonly #connection: Connection;
  readonly #settings: (workspace: Workspace) => DiagnosticSettings;
  readonly #nearest: Workspaces['nearest'];
  readonly #clock: Clock;
  /** What was last told, by the canonical URI of a file. */
  readonly #told = new Map<string, Told>();

  constructor(session: Session) {
    const { connection, machine, workspaces } = session;
    this.#connection = connection;
    this.#settings = (workspace) => session.diagnosticSettings(workspace);
    this.#nearest = (workspace, file) => workspaces.nearest(workspace, file);
    this.#clock = machine;
  }

  /** Tells what is found in files now. */
  async publish(workspace: Workspace, files: Iterable<string>): Promise<void> {
    const stretches = new Stretches(this.#clock);
    for (const named of files) {
      const nearest = this.#nearest(workspace, named);
      // A newer text is looked at soon; what is known fits the older one.
      if (nearest.workspace.isPending(nearest.file)) continue;
      await this.#tell(nearest, nearest.workspace.findingsIn(nearest.file));
      if (stretches.isOver) await stretches.pause();
    }
  }

  /** Tells what was found in a file by itself, before the rest is known. */
  async glance(workspace: Workspace, file: string, findings: readonly Finding[]): Promise<void> {
    await this.#tell({ workspace, file }, findings);
  }

  /** Tells everything anew; of a portfolio that is let go nothing is left. */
  async again(workspace: Workspace): Promise<void> {
    const told = [...this.#told.keys()].flatMap((uri) => workspace.pathOf(uri) ?? []);
    await this.publish(workspace, new Set([...workspace.filesToTell(), ...told]));
  }

  async #tell(where: FileOfWorkspace, findings: readonly Finding[]): Promise<void> {
    const { workspace, file } = where;
    const place = uriBelow(workspace.root, file);
    const before = this.#told.get(place);
    const diagnostics = diagnosticsOf(findings, where, this.#settings(workspace));
    if (diagnostics.length === 0 && before === undefined) return;
    const uri = workspace.uriOf(file);
    const text = JSON.stringify(diagnostics);
    // Under another name the same file is another one to the client.
    if (before !== undefined && before.uri !== uri) await this.#send(before.uri, undefined, []);
    if (diagnostics.length === 0) this.#told.delete(place);
    else this.#told.set(place, { uri, text });
    const isKnown = before?.uri === uri ? before.text === text : diagnostics.length === 0;
    if (!isKnown) await this.#send(uri, workspace.documentOf(file)?.version, diagnostics);
  }

  #send(uri: string, version: number | undefined, diagnostics: Diagnostic[]): Promise<void> {
    return this.#connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics });
  }
}
