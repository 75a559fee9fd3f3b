// The shapes of the command table: what a command takes, what it gets when it runs, and what it answers.
// Parsing and help are both made from the table, so they cannot disagree.
import type { Language } from '../wording/language.ts';
import type { Sentence } from '../wording/sentence.ts';
import type { Terminal } from './terminal.ts';

/** 0 clean, 1 findings, 2 wrong use, a crash, or nothing could be done. */
export type ExitCode = 0 | 1 | 2;

export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  readonly kind: 'flag' | 'text' | 'count' | 'date';
  /** How its value is named in help, in capitals. It also tells a shell what may stand there (completion/value.ts). */
  readonly placeholder?: string;
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly many?: boolean;
  readonly words: Sentence;
}

export interface ArgumentSpec {
  readonly placeholder: string;
  readonly required?: boolean;
  readonly many?: boolean;
  readonly words: Sentence;
}

export interface CommandSpec {
  readonly name: string;
  readonly arguments: readonly ArgumentSpec[];
  readonly options: readonly OptionSpec[];
  /** One line for the list of commands. */
  readonly summary: Sentence;
  /** What more there is to know; empty when the summary says it all. */
  readonly details: Sentence;
  readonly examples: readonly { readonly line: string; readonly words: Sentence }[];
  /** Loads the command's code only when it is run. */
  load(): Promise<{ readonly run: Run }>;
}

/** The options as given, checked against the table. */
export class Values {
  readonly #given: ReadonlyMap<string, readonly string[]>;
  constructor(given: ReadonlyMap<string, readonly string[]>) {
    this.#given = given;
  }
  flag(name: string): boolean {
    return this.#given.has(name);
  }
  text(name: string): string | undefined {
    return this.#given.get(name)?.at(-1);
  }
  /** The value as one of the choices of its option. */
  choice<T extends string>(name: string, among: readonly T[]): T | undefined {
    const text = this.text(name);
    return among.find((one) => one === text);
  }
  many(name: string): readonly string[] {
    return this.#given.get(name) ?? [];
  }
  count(name: string): number | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : Number(text);
  }
}

export interface Invocation {
  readonly values: Values;
  /** What stands beside the options: paths, an ask, a rule code. */
  readonly arguments: readonly string[];
  readonly language: Language;
  readonly terminal: Terminal;
  /** Absolute path of the folder in which the command is given. */
  readonly folder: string;
  readonly version: string;
  /** The table that the command stands in, without what is not for people. */
  readonly commands: readonly CommandSpec[];
}

export type Run = (invocation: Invocation) => ExitCode | Promise<ExitCode>;

/** Ends a command with one sentence for the person who gave it. Not a crash. */
export class Stop extends Error {
  readonly exit: ExitCode;
  constructor(sentence: string, exit: ExitCode = 2) {
    super(sentence);
    this.name = 'Stop';
    this.exit = exit;
  }

  /** By name: the shipped program holds this module in each of its parts. */
  static is(error: unknown): error is Stop {
    return error instanceof Error && error.name === 'Stop' && 'exit' in error;
  }
}
