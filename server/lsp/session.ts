// One client that is being served: its open documents, the portfolios around them, its settings. Turns a request into what a
// feature needs, waits for the state that it needs, and answers a fault with an error and a line in the log, never with a crash.
import {
  CancellationToken,
  type Connection,
  ErrorCodes,
  type Location,
  LSPErrorCodes,
  type Position,
  type Range as ClientRange,
  ResponseError,
} from 'vscode-languageserver';
import type { Checker } from '../checks/checker.ts';
import type { Steps } from '../portfolio/steps.ts';
import type { FileRange, Source, World } from '../features/source.ts';
import type { Range } from '../text/place.ts';
import type { Language } from '../wording/language.ts';
import { sessionWords } from '../wording/editor/session.ts';
import type { DiagnosticSettings } from './diagnostics.ts';
import { Documents, type OpenDocument } from './documents.ts';
import { faultLine } from './fault.ts';
import type { Machine } from './machine.ts';
import { type Counting, knownRange, offsetOf, offsetsOf, positionOf, rangeOf } from './positions.ts';
import type { ClientTraits, UserSettings } from './settings.ts';
import { inStretches } from './stretches.ts';
import type { Workspace, WorkspaceListener } from './workspace.ts';
import { Workspaces } from './workspaces.ts';

/**
 * What a request needs to be known: the text with the configuration, or the whole portfolio as it is now. `typed`: the text as it was
 * when it was asked about, because an editor fits an answer to what was typed since by itself, and does not ask again.
 */
export type Needs = 'typed' | 'text' | 'portfolio';

/** A request, with what a feature looks at. */
export interface Asked {
  readonly session: Session;
  readonly workspace: Workspace;
  readonly source: Source;
  readonly world: World;
  readonly offset: (position: Position) => number;
  readonly range: (range: ClientRange) => Range;
  readonly toPosition: (offset: number) => Position;
  readonly toRange: (range: Range) => ClientRange;
  /** A place in any file of the portfolio, as the client writes it; undefined when the file cannot be read. */
  readonly toLocation: (place: FileRange) => Location | undefined;
  /** Does long work in short stretches; breaks off when nobody waits for it any more, or the document changed. */
  readonly steps: InSteps;
}

type InSteps = <T>(work: Steps<T>) => Promise<T>;

/** A request about a whole portfolio, with what a feature looks at. */
export interface AskedOfAll {
  readonly session: Session;
  readonly workspace: Workspace;
  readonly world: World;
  readonly checker: Checker;
  /** Does long work in short stretches; breaks off when nobody waits for it any more. */
  readonly steps: InSteps;
}

interface AboutPortfolio {
  /** URI of its folder. */
  readonly root: string;
}

interface About {
  readonly file: string;
  /** The file as it was open when it was asked about. */
  readonly document: OpenDocument | undefined;
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

export class Session {
  readonly connection: Connection;
  readonly machine: Machine;
  readonly documents = new Documents();
  readonly workspaces: Workspaces;
  readonly traits: ClientTraits;
  settings: UserSettings = {};
  /** Says that the folders of the client's workspace are known. */
  begin: () => void = () => undefined;
  readonly #checked: ((workspace: Workspace) => void)[] = [];
  readonly #closed: ((workspace: Workspace) => void)[] = [];
  readonly #begun = new Promise<void>((resolve) => {
    this.begin = resolve;
  });

  constructor(connection: Connection, machine: Machine, traits: ClientTraits, listener: WorkspaceListener) {
    this.connection = connection;
    this.machine = machine;
    this.traits = traits;
    this.documents.encoding = traits.encoding;
    this.workspaces = new Workspaces(machine, this.documents, listener);
    this.workspaces.clientWatches = traits.watching;
  }

  /** The language of a reader: as set, else as the portfolio says, else as the client speaks. */
  languageOf(workspace: Workspace): Language {
    return this.settings.language ?? workspace.checker?.portfolio.record.language ?? this.traits.locale;
  }

  /** How a client counts in a file. */
  countingOf(workspace: Workspace, file: string): Counting {
    return workspace.documentOf(file)?.counting ?? { encoding: this.traits.encoding, marked: false };
  }

  diagnosticSettings(workspace: Workspace): DiagnosticSettings {
    const { encoding, pages = this.machine.pages, related, link, tags } = this.traits;
    return { language: this.languageOf(workspace), encoding, pages, related, link, tags };
  }

  worldOf(workspace: Workspace): World | undefined {
    const { checker } = workspace;
    if (checker === undefined) return undefined;
    const language = this.languageOf(workspace);
    return {
      portfolio: checker.portfolio,
      today: checker.today,
      language,
      source: (file) => workspace.source(file),
    };
  }

  /** Answers requests about a document; null for one that is none of ours. */
  answer<P extends AboutDocument, R>(
    name: string,
    needs: Needs,
    ask: (asked: Asked, params: P) => R | undefined | Promise<R | undefined>,
  ): (params: P, token?: CancellationToken) => Promise<R | null> {
    return this.guarded(name, async (params: P, token) => {
      const asked = await this.ask(params.textDocument.uri, needs, token);
      return asked === undefined ? null : ((await ask(asked, params)) ?? null);
    });
  }

  /** What a feature needs for a document. Throws when the document changed while we waited, or nobody waits any more. */
  async ask(uri: string, needs: Needs, token = CancellationToken.None): Promise<Asked | undefined> {
    const document = this.documents.get(uri);
    const workspace = await this.workspaces.of(uri);
    const refuse = (): void => {
      this.refuseCancelled(token);
      if (needs !== 'typed' && this.documents.get(uri)?.version !== document?.version)
        throw this.#changed(workspace);
    };
    await (needs === 'portfolio' ? workspace.settled() : workspace.begun());
    refuse();
    const steps: InSteps = (work) => inStretches(work, this.machine, refuse);
    const file = workspace.pathOf(uri);
    return file === undefined ? undefined : this.#asked(workspace, { file, document }, steps);
  }

  /** Every portfolio that is served, settled. */
  async everyWorkspace(token: CancellationToken): Promise<readonly Workspace[]> {
    await this.#begun;
    const all = this.workspaces.all();
    for (const workspace of all) await workspace.settled();
    this.refuseCancelled(token);
    return all;
  }

  /** Answers requests about a whole portfolio, once everything is looked at; null where none is served. */
  about<P extends AboutPortfolio, R>(
    name: string,
    ask: (asked: AskedOfAll, params: P) => R | undefined | Promise<R | undefined>,
  ): (params: P, token?: CancellationToken) => Promise<R | null> {
    return this.guarded(name, async (params: P, token) => {
      await this.#begun;
      const workspace = this.workspaces.at(params.root);
      await workspace?.settled();
      this.refuseCancelled(token);
      const world = workspace && this.worldOf(workspace);
      if (workspace?.checker === undefined || world === undefined) return null;
      const { checker } = workspace;
      const steps: InSteps = (work) => inStretches(work, this.machine, () => this.refuseCancelled(token));
      return (await ask({ session: this, workspace, world, checker, steps }, params)) ?? null;
    });
  }

  #asked(workspace: Workspace, { file, document }: About, steps: InSteps): Asked | undefined {
    const world = this.worldOf(workspace);
    const source = workspace.source(file, document);
    if (world === undefined || source === undefined) return undefined;
    const counting = document?.counting ?? this.countingOf(workspace, file);
    return {
      session: this,
      workspace,
      source,
      world,
      offset: (position) => offsetOf(source, position, counting),
      range: (range) => offsetsOf(source, range, counting),
      toPosition: (offset) => positionOf(source, offset, counting),
      toRange: (range) => rangeOf(source, range, counting),
      toLocation: (place) => this.toLocation(workspace, place),
      steps,
    };
  }

  toLocation(workspace: Workspace, { file, range, lines }: FileRange): Location | undefined {
    const counting = this.countingOf(workspace, file);
    const known = lines && knownRange(lines, counting);
    if (known !== undefined) return { uri: workspace.uriOf(file), range: known };
    const source = workspace.source(file);
    if (source === undefined) return undefined;
    return { uri: workspace.uriOf(file), range: rangeOf(source, range, counting) };
  }

  /** Runs a handler; a fault in it is logged without any text of the user, and told in one sentence. */
  guarded<P, R>(
    name: string,
    handler: (params: P, token: CancellationToken) => Promise<R>,
  ): (params: P, token?: CancellationToken) => Promise<R> {
    return async (params, token = CancellationToken.None) => {
      try {
        return await handler(params, token);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.log(name, error);
        throw new ResponseError(ErrorCodes.InternalError, sessionWords.fault[this.spoken]({ name }));
      }
    };
  }

  /** Follows what the client tells; a fault in it is logged, and what comes after is followed all the same. */
  following<P>(name: string, follow: (params: P) => Promise<void>): (params: P) => void {
    const guarded = this.guarded(name, follow);
    return (params) => void guarded(params).catch(() => undefined);
  }

  /** Calls a listener after every check of a portfolio. */
  whenChecked(listener: (workspace: Workspace) => void): void {
    this.#checked.push(listener);
  }

  /** A portfolio was checked. */
  checked(workspace: Workspace): void {
    for (const listener of this.#checked) listener(workspace);
  }

  /** Calls a listener when a portfolio is let go. */
  whenClosed(listener: (workspace: Workspace) => void): void {
    this.#closed.push(listener);
  }

  /** A portfolio is let go. */
  closed(workspace: Workspace): void {
    for (const listener of this.#closed) listener(workspace);
  }

  log(name: string, error: unknown): void {
    this.connection.console.error(faultLine(name, error));
  }

  get spoken(): Language {
    return this.settings.language ?? this.traits.locale;
  }

  #changed(workspace: Workspace): ResponseError {
    const sentence = sessionWords.changed[this.languageOf(workspace)]();
    return new ResponseError(LSPErrorCodes.ContentModified, sentence);
  }

  cancelled(): ResponseError {
    return new ResponseError(LSPErrorCodes.RequestCancelled, sessionWords.cancelled[this.spoken]());
  }

  refuseCancelled(token: CancellationToken): void {
    if (token.isCancellationRequested) throw this.cancelled();
  }
}
