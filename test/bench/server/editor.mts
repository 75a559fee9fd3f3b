// An editor that is timed: starts the built server as a process, speaks nothing but the protocol to it, and notes when answers
// and findings come in. Everything is waited for a bounded time; whatever the server logs is a failure.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { capabilities } from './capabilities.mts';

/** Longest that anything is waited for, in milliseconds. */
const patience = 300_000;

/** What the server told of the findings of a file, and when. */
interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly version?: number;
  readonly at: number;
}

export interface ServerStart {
  readonly folder: string;
  readonly program: string;
  /** Of the program; as ours wants them when absent. */
  readonly parameters?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What it is told when it asks for settings; without them it cannot ask. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

type Waiting = (uri: string, told: Told) => void;

export class Editor {
  readonly folder: string;
  readonly began = performance.now();
  readonly #child: ChildProcess;
  readonly #connection: ProtocolConnection;
  readonly #told = new Map<string, Told>();
  readonly #texts = new Map<string, { version: number; text: string }>();
  readonly #waiting = new Set<Waiting>();
  readonly #logged: string[] = [];
  readonly #settings: ServerStart['settings'];
  initialized: InitializeResult | undefined;
  initializedAt = 0;

  constructor({ folder, program, parameters = ['lsp', '--stdio'], environment, settings }: ServerStart) {
    this.folder = folder;
    this.#settings = settings;
    const child = spawn(process.execPath, [program, ...parameters], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...environment },
    });
    this.#child = child;
    const reader = new StreamMessageReader(child.stdout);
    this.#connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
    this.#connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics, version }) => {
      const told = { diagnostics, version, at: performance.now() };
      this.#told.set(uri, told);
      for (const waiting of this.#waiting) waiting(uri, told);
    });
    this.#connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.#logged.push(message);
    });
    this.#connection.onRequest(RegistrationRequest.type, () => undefined);
    this.#connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ section = '' }) => settings?.[section] ?? null),
    );
    this.#connection.listen();
  }

  uri(file: string): string {
    return `${pathToFileURL(this.folder).toString()}/${file}`;
  }

  /** Asks, and gives the answer with the milliseconds that it took. */
  async ask(method: string, params: object): Promise<{ readonly answer: unknown; readonly took: number }> {
    const start = performance.now();
    const answer = await bounded(this.#connection.sendRequest(method, params), method);
    return { answer, took: performance.now() - start };
  }

  async initialize(): Promise<void> {
    const uri = pathToFileURL(this.folder).toString();
    const { answer } = await this.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      capabilities: {
        ...capabilities,
        workspace: { ...capabilities.workspace, configuration: this.#settings !== undefined },
      },
      locale: 'nl',
      workspaceFolders: [{ uri, name: 'portfolio' }],
    });
    this.initializedAt = performance.now();
    this.initialized = answer as InitializeResult;
    await this.tell('initialized', {});
  }

  tell(method: string, params: object): Promise<void> {
    return this.#connection.sendNotification(method, params);
  }

  async open(file: string, text: string): Promise<void> {
    this.#texts.set(file, { version: 1, text });
    const languageId = file.endsWith('.md') ? 'markdown' : 'policy-ask';
    await this.tell('textDocument/didOpen', {
      textDocument: { uri: this.uri(file), languageId, version: 1, text },
    });
  }

  version(file: string): number {
    return this.#texts.get(file)?.version ?? 0;
  }

  text(file: string): string {
    return this.#texts.get(file)?.text ?? '';
  }

  /** Replaces the first occurrence of some words, as an incremental change. */
  async type(file: string, words: string, by: string): Promise<void> {
    const { version, text } = this.#texts.get(file) ?? { version: 0, text: '' };
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`${file} does not hold ${words}`);
    const range = { start: positionIn(text, at), end: positionIn(text, at + words.length) };
    const now = { version: version + 1, text: text.slice(0, at) + by + text.slice(at + words.length) };
    this.#texts.set(file, now);
    const textDocument = { uri: this.uri(file), version: now.version };
    await this.tell('textDocument/didChange', { textDocument, contentChanges: [{ range, text: by }] });
  }

  /** The place behind some words of an open text. */
  behind(file: string, words: string): Position {
    const text = this.text(file);
    const at = text.indexOf(words);
    if (at < 0) throw new Error(`${file} does not hold ${words}`);
    return positionIn(text, at + words.length);
  }

  /** When the findings of a file next are as wanted. To be called before what causes it. */
  told(file: string, isWanted: (told: Told) => boolean = () => true): Promise<number> {
    const uri = this.uri(file);
    const coming = new Promise<number>((resolve) => {
      const waiting: Waiting = (about, told) => {
        if (about !== uri || !isWanted(told)) return;
        this.#waiting.delete(waiting);
        resolve(told.at);
      };
      this.#waiting.add(waiting);
    });
    return bounded(coming, `findings of ${file}`);
  }

  /** Resident memory in MB. */
  megabytes(): number {
    const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]) / 1024;
  }

  async end(): Promise<void> {
    await this.ask('shutdown', {});
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    await this.tell('exit', {});
    await bounded(ended, 'the end of the server');
    this.#connection.dispose();
    if (this.#logged.length > 0) throw new Error(`The server logged:\n${this.#logged.join('\n')}`);
  }

  /** Ends the server whatever it is doing. */
  kill(): void {
    this.#child.kill('SIGKILL');
  }
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length - 1, character: offset - before.lastIndexOf('\n') - 1 };
}

/** The same promise, which fails when it takes too long. */
async function bounded<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Never came: ${what}`)), patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
