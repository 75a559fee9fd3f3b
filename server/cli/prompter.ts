// Puts questions on a terminal, one at a time, on the error stream. Ctrl-C or the end of input stops the command with nothing written.
import { createInterface, type Interface } from 'node:readline/promises';
import { questions, writeWords } from '../wording/cli/write.ts';
import type { Language } from '../wording/language.ts';
import { Stop } from './command.ts';
import type { Terminal } from './terminal.ts';

export class Prompter {
  readonly #lines: Interface;
  readonly #terminal: Terminal;
  readonly #language: Language;
  readonly #stopped: Promise<never>;

  constructor(terminal: Terminal, language: Language) {
    this.#terminal = terminal;
    this.#language = language;
    this.#lines = createInterface({ input: terminal.input, output: terminal.questions });
    this.#stopped = new Promise((_resolve, reject) => {
      const stop = () => reject(new Stop(writeWords.stopped[language]()));
      this.#lines.once('close', stop);
    });
    // It is waited for only while a question is open.
    this.#stopped.catch(() => undefined);
  }

  /** Asks until the answer can be read; an empty answer to a question that may be skipped gives undefined. */
  async ask<T>(question: string, read: (answer: string) => T, optional: boolean): Promise<T | undefined> {
    const hint = optional ? ` (${questions.skip[this.#language]()})` : '';
    for (;;) {
      const answer = (
        await Promise.race([this.#lines.question(`${question}${hint}: `), this.#stopped])
      ).trim();
      if (answer === '') {
        if (optional) return undefined;
        continue;
      }
      try {
        return read(answer);
      } catch (error) {
        if (!Stop.is(error)) throw error;
        this.#terminal.err(`${error.message}\n`);
      }
    }
  }

  close(): void {
    this.#lines.close();
  }
}
