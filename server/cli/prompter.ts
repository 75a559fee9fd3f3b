// Puts questions on a terminal, one at a time, on the error stream. Ctrl-C or the end of input stops the command with nothing written.
// Lines that were typed ahead are kept for the next question.
import { createInterface, type Interface } from 'node:readline';
import { questions, writeWords } from '../wording/cli/write.ts';
import type { Language } from '../wording/language.ts';
import { Stop } from './command.ts';
import type { Terminal } from './terminal.ts';

export class Prompter {
  readonly #lines: Interface;
  readonly #terminal: Terminal;
  readonly #language: Language;
  readonly #typed: string[] = [];
  #ended = false;
  /** Wakes the question that is open. */
  #wake: () => void = () => undefined;

  constructor(terminal: Terminal, language: Language) {
    this.#terminal = terminal;
    this.#language = language;
    this.#lines = createInterface({ input: terminal.input, output: terminal.questions });
    this.#lines.on('line', (line) => {
      this.#typed.push(line);
      this.#wake();
    });
    this.#lines.on('close', () => {
      this.#ended = true;
      this.#wake();
    });
  }

  /** Asks until the answer can be read; an empty answer to a question that may be skipped gives undefined. */
  async ask<T>(question: string, read: (answer: string) => T, optional: boolean): Promise<T | undefined> {
    const hint = optional ? ` (${questions.skip[this.#language]()})` : '';
    for (;;) {
      const answer = (await this.#answer(`${question}${hint}: `)).trim();
      if (answer === '') {
        if (optional) return undefined;
        continue;
      }
      try {
        return read(answer);
      } catch (error) {
        if (!Stop.is(error)) throw error;
        this.#terminal.tell(error.message);
      }
    }
  }

  async #answer(question: string): Promise<string> {
    this.#lines.setPrompt(question);
    if (!this.#ended) this.#lines.prompt();
    if (this.#typed.length === 0 && !this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const line = this.#typed.shift();
    if (line === undefined) throw new Stop(writeWords.stopped[this.#language]());
    return line;
  }

  close(): void {
    this.#lines.close();
  }
}
