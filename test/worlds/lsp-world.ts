// An editor that speaks nothing but the protocol. It is joined to a real server, in this process or as the built program,
// and fails when a message of the server was never looked at.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { createContext, runInContext } from 'node:vm';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type DataCallback,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  LogMessageNotification,
  type Message,
  type MessageReader,
  type MessageWriter,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { serve } from '../../server/lsp/serve.ts';
import { diskMachine } from '../../server/lsp/stdio.ts';
import type { Machine } from '../../server/lsp/machine.ts';

/** What a modern editor can do. */
export const capable: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
  },
  workspace: {
    workspaceFolders: true,
    configuration: false,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
  },
};

/** The same, with what only newer editors can do. */
export const modern: ClientCapabilities = {
  ...capable,
  textDocument: {
    ...capable.textDocument,
    hover: { contentFormat: ['markdown' as const] },
    completion: { completionItem: { snippetSupport: true } },
    codeAction: { resolveSupport: { properties: ['edit'] }, dataSupport: true },
  },
};

interface Channel {
  readonly connection: ProtocolConnection;
  /** Ends the server; over streams within this process it must not be told to exit, because it would end us too. */
  readonly end: () => Promise<void>;
}

/** A server in this process, over a pair of streams. */
function inProcess(machine: Machine): Channel {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  serve(server, machine, { name: 'policy-asks', version: 'test' });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  return {
    connection,
    end: () => {
      server.dispose();
      return Promise.resolve();
    },
  };
}

/** The built program, over its standard input and output. */
function overStdio(program: string, node: string): Channel {
  const child = spawn(node, [program, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const end = async (): Promise<void> => {
    await connection.sendNotification('exit');
    const code = await ended;
    if (code !== 0) throw new Error(`The server ended with ${code}`);
  };
  return { connection, end };
}

class PortReader extends AbstractMessageReader implements MessageReader {
  readonly #port: MessagePort;
  constructor(port: MessagePort) {
    super();
    this.#port = port;
  }
  listen(callback: DataCallback) {
    this.#port.on('message', callback);
    return { dispose: () => this.#port.off('message', callback) };
  }
}

class PortWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #port: MessagePort;
  constructor(port: MessagePort) {
    super();
    this.#port = port;
  }
  write(message: Message): Promise<void> {
    this.#port.postMessage(message, []);
    return Promise.resolve();
  }
  end(): void {
    this.#port.close();
  }
}

/** The built worker, in a place that has what a browser's worker has and nothing of Node. */
function inWorker(program: string): Channel {
  const { port1, port2 } = new MessageChannel();
  const { performance, console, crypto } = globalThis;
  const web = {
    TextDecoder,
    TextEncoder,
    URL,
    atob,
    setTimeout,
    clearTimeout,
    queueMicrotask,
    performance,
    console,
    crypto,
  };
  const place = createContext({ ...web, self: port1, MessageChannel: globalThis.MessageChannel });
  runInContext(readFileSync(program, 'utf8'), place);
  const connection = createProtocolConnection(new PortReader(port2), new PortWriter(port2));
  return {
    connection,
    end: () => {
      port1.close();
      return Promise.resolve();
    },
  };
}

export interface LspOptions {
  /** The built worker to run. */
  readonly worker?: string;
  /** What the client answers when it is asked for files. */
  readonly files?: Readonly<Record<string, (params: { readonly uri: string }) => unknown>>;
  /** The built program to run; absent: the server in this process. */
  readonly program?: string;
  readonly node?: string;
  readonly machine?: Machine;
  readonly capabilities?: ClientCapabilities;
  readonly options?: unknown;
  readonly locale?: string;
  /** URIs; default none. */
  readonly folders?: readonly string[];
}

function channelTo({ program, worker, node = process.execPath, machine }: LspOptions): Channel {
  if (worker !== undefined) return inWorker(worker);
  return program === undefined ? inProcess(machine ?? diskMachine('dist/cli.js')) : overStdio(program, node);
}

/** Longest that anything is waited for, in milliseconds. */
const patience = 20_000;

export class LspWorld {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly log: string[] = [];
  readonly #channel: Channel;
  #published: PublishDiagnosticsParams[] = [];
  readonly #shown = new Map<string, PublishDiagnosticsParams>();
  readonly #versions = new Map<string, number>();

  private constructor(channel: Channel, initialized: InitializeResult) {
    this.#channel = channel;
    this.connection = channel.connection;
    this.initialized = initialized;
  }

  static async start(options: LspOptions = {}): Promise<LspWorld> {
    const channel = channelTo(options);
    const { connection } = channel;
    for (const [request, answer] of Object.entries(options.files ?? {}))
      connection.onRequest(request, answer);
    connection.listen();
    const parameters: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? capable,
      locale: options.locale ?? 'nl',
      initializationOptions: options.options,
      workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    };
    const initialized = await connection.sendRequest<InitializeResult>('initialize', parameters);
    const world = new LspWorld(channel, initialized);
    world.#listen();
    await connection.sendNotification('initialized', {});
    return world;
  }

  #listen(): void {
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#published.push(params);
      this.#shown.set(params.uri, params);
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => void this.log.push(message));
    this.connection.onRequest(RegistrationRequest.type, () => undefined);
  }

  async open(uri: string, text: string, languageId = 'policy-ask'): Promise<void> {
    this.#versions.set(uri, 1);
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const textDocument = { uri, version };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    return version;
  }

  async close(uri: string): Promise<void> {
    this.#versions.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Tells the server that files changed on the disk. */
  async changed(...uris: readonly (readonly [uri: string, type: 1 | 2 | 3])[]): Promise<void> {
    const changes = uris.map(([uri, type]) => ({ uri, type }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  /** Asks something about a place in a document. */
  async ask<R>(method: string, uri: string, position?: Position, more: object = {}): Promise<R> {
    return this.connection.sendRequest<R>(method, {
      textDocument: { uri },
      ...(position !== undefined && { position }),
      ...more,
    });
  }

  /** Every word about diagnostics since this was last asked. */
  published(): readonly PublishDiagnosticsParams[] {
    const published = this.#published;
    this.#published = [];
    return published;
  }

  /** What the editor shows of a file now. */
  shown(uri: string): readonly Diagnostic[] {
    return this.#shown.get(uri)?.diagnostics ?? [];
  }

  /** All files about which something is shown. */
  shownFiles(): readonly string[] {
    return [...this.#shown.values()]
      .filter(({ diagnostics }) => diagnostics.length > 0)
      .map(({ uri }) => uri);
  }

  /** Waits until something holds; fails when it never does. */
  async until(holds: () => boolean, what = 'what was waited for', longest = patience): Promise<void> {
    const end = performance.now() + longest;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`Never came: ${what}\n${this.log.join('\n')}`);
      await sleep(2);
    }
  }

  /** Waits for diagnostics of a version of a document. */
  async atVersion(uri: string, version: number): Promise<readonly Diagnostic[]> {
    await this.until(() => this.#shown.get(uri)?.version === version, `version ${version} of ${uri}`);
    return this.shown(uri);
  }

  /**
   * Ends the session as an editor does; fails when the server logged a fault, or told of findings that nobody looked at.
   * `any` is for tests that are about something else than findings.
   */
  async end(unread: 'none' | 'any' = 'none'): Promise<void> {
    await this.connection.sendRequest('shutdown');
    await this.#channel.end();
    this.connection.dispose();
    const left = this.published().filter(({ diagnostics }) => diagnostics.length > 0);
    if (left.length > 0 && unread === 'none')
      throw new Error(`Never looked at: ${JSON.stringify(left, undefined, 1)}`);
    if (this.log.length > 0) throw new Error(`Logged: ${this.log.join('\n')}`);
  }
}
