// What looking at one file of asks by itself came to, as plain data that is equal for equal bytes, code lists and day: so it can be
// kept from an earlier run, or come from another thread.
import type { Ask } from '../records/ask.ts';
import type { AskSummary } from '../records/summary.ts';
import type { Problem } from '../text/problem.ts';
import type { AskEntry, Keys, SubmissionEntry } from './entry.ts';
import { ReadEntry } from './read-entry.ts';

export interface Remembered {
  readonly problems: readonly Problem[];
  readonly asks: readonly {
    readonly summary: AskSummary;
    /** By the name of the grouping. */
    readonly keys: Keys;
  }[];
  /** What the listener of the portfolio came to. */
  readonly outcome: unknown;
}

/** What is asked about: a file of asks as it is now. */
export interface Remembering {
  /** Relative to the portfolio's root. */
  readonly file: string;
  /** Reads the file, once; undefined when it is gone or cannot be read. */
  readonly content: () => Uint8Array | string | undefined;
  /** The submission that the file belongs to. */
  readonly submission?: SubmissionEntry;
}

export interface Memory {
  /** Undefined when the file must be read. */
  recall(asked: Remembering): Remembered | undefined;
  /** Takes in what a file that had to be read came to. */
  keep?(asked: Remembering, remembered: Remembered): void;
}

/** Asks about a file; `read` is called once at most. */
export function remembering(
  file: string,
  submission: SubmissionEntry | undefined,
  read: Remembering['content'],
): Remembering {
  let reading: { readonly content: ReturnType<Remembering['content']> } | undefined;
  return {
    file,
    submission,
    content() {
      reading ??= { content: read() };
      return reading.content;
    },
  };
}

/** Entries as if the file had been read. */
export const recalledEntries = (
  { asks }: Remembered,
  { file, submission }: Remembering,
  record: (entry: AskEntry) => Ask,
): readonly ReadEntry[] =>
  asks.map(
    ({ summary, keys }, document) => new ReadEntry({ file, document, summary, submission, keys }, record),
  );

/** What there is to remember of entries whose keys were made. */
export const toRemember = (
  entries: readonly AskEntry[],
  { problems, outcome }: Pick<Remembered, 'problems' | 'outcome'>,
): Remembered => ({
  problems,
  asks: entries.map(({ summary, keys = {} }) => ({ summary, keys })),
  outcome,
});
