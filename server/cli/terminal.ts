// The terminal as the commands see it: where text goes, how wide it is, whether it may be coloured.
import type { Readable, Writable } from 'node:stream';
import { harmless } from '../text/harmless.ts';

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** A sentence for a person, on the error stream; what others wrote in it does no harm. */
  tell(sentence: string): void;
  /** In columns; a fixed width when the output is not a terminal, so that it is the same everywhere. */
  readonly width: number;
  readonly paint: Paint;
  /** Someone can be asked a question. */
  readonly interactive: boolean;
  /** Progress may be shown on the error stream. */
  readonly progress: boolean;
  readonly input: Readable;
  /** Where questions are put: the error stream, so that output stays clean. */
  readonly questions: Writable;
}

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'cyan' | 'green';
export type Paint = (style: Style, text: string) => string;

const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
};

const coloured: Paint = (style, text) => `\u001B[${codes[style][0]}m${text}\u001B[${codes[style][1]}m`;
const plain: Paint = (_style, text) => text;

export const colourWishes = ['auto', 'always', 'never'] as const;
export type ColourWish = (typeof colourWishes)[number];

function mayColour(wish: ColourWish, environment: NodeJS.ProcessEnv): boolean {
  if (wish !== 'auto') return wish === 'always';
  if ((environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb') return false;
  return process.stdout.isTTY;
}

const widthElsewhere = 100;
const narrowest = 40;
const widest = 140;

/** The terminal of this process. */
export function processTerminal(wish: ColourWish): Terminal {
  const columns = process.stdout.isTTY ? (process.stdout.columns ?? widthElsewhere) : widthElsewhere;
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    tell: (sentence) => void process.stderr.write(`${harmless(sentence)}\n`),
    width: Math.min(Math.max(columns, narrowest), widest),
    paint: mayColour(wish, process.env) ? coloured : plain,
    // Opening the input takes a tenth of a start, and few commands ask anything.
    get interactive() {
      return process.stdin.isTTY && process.stderr.isTTY;
    },
    progress: process.stderr.isTTY,
    get input() {
      return process.stdin;
    },
    questions: process.stderr,
  };
}

/** The same for text that goes to a file: as wide everywhere, without colour. */
export const asFile = (terminal: Terminal): Terminal =>
  Object.assign(Object.create(terminal) as Terminal, { width: widthElsewhere, paint: plain });
