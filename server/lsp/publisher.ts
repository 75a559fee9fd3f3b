// The one owner of the diagnostics a client shows: knows what it last told of each file, and tells only what became otherwise.
// A client that is told gets them with the version they are about; one that asks gets them by `pull.ts`.
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../checks/finding.ts';
import { diagnosticOf, type DiagnosticSettings } from './diagnostics.ts';
import { type Clock, Stretches } from './stretches.ts';
import type { Workspace } from './workspace.ts';

export class Publisher {
  readonly #connection: Connection;
  readonly #settings: (workspace: Workspace) => DiagnosticSettings;
  /** What was last told, by workspace and file. */
  readonly #told = new Map<Workspace, Map<string, { readonly uri: string; readonly text: string }>>();

  readonly #clock: Clock;

  constructor(connection: Connection, settings: (workspace: Workspace) => DiagnosticSettings, clock: Clock) {
    this.#connection = connection;
    this.#settings = settings;
    this.#clock = clock;
  }

  /** Tells what is found in files now. */
  async publish(workspace: Workspace, files: Iterable<string>): Promise<void> {
    const stretches = new Stretches(this.#clock);
    for (const file of files) {
      // A newer text is looked at soon; what is known fits the older one.
      if (workspace.isPending(file)) continue;
      const findings = workspace.findingsIn(file);
      if (findings.length === 0 && this.#told.get(workspace)?.has(file) !== true) continue;
      await this.#tell(workspace, file, findings);
      if (stretches.isOver) await stretches.pause();
    }
  }

  /** Tells what was found in a file by itself, before the rest is known. */
  async glance(workspace: Workspace, file: string, findings: readonly Finding[]): Promise<void> {
    await this.#tell(workspace, file, findings);
  }

  /** Tells everything anew; of a portfolio that is let go nothing is left. */
  async again(workspace: Workspace): Promise<void> {
    const told = this.#told.get(workspace)?.keys() ?? [];
    await this.publish(workspace, new Set([...workspace.filesWithFindings(), ...told]));
  }

  async #tell(workspace: Workspace, file: string, findings: readonly Finding[]): Promise<void> {
    const settings = this.#settings(workspace);
    const diagnostics = findings.map((finding) => diagnosticOf(finding, workspace, settings));
    const told =
      this.#told.get(workspace) ?? new Map<string, { readonly uri: string; readonly text: string }>();
    this.#told.set(workspace, told);
    const before = told.get(file);
    const uri = workspace.uriOf(file);
    const text = JSON.stringify(diagnostics);
    // Under another name the same file is another one to the client.
    if (before !== undefined && before.uri !== uri) await this.#send(before.uri, undefined, []);
    if (diagnostics.length === 0) told.delete(file);
    else told.set(file, { uri, text });
    // A portfolio that is let go must not be held on to.
    if (told.size === 0) this.#told.delete(workspace);
    const isKnown = before?.uri === uri ? before.text === text : diagnostics.length === 0;
    if (!isKnown) await this.#send(uri, workspace.documentOf(file)?.version, diagnostics);
  }

  #send(uri: string, version: number | undefined, diagnostics: Diagnostic[]): Promise<void> {
    return this.#connection.sendDiagnostics({ uri, ...(version !== undefined && { version }), diagnostics });
  }
}
