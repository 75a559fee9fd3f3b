// What the checker remembers of a file of asks, as plain data: see `portfolio/remembered.ts`.
import type { AskEntry } from '../portfolio/entry.ts';
import type { Remembered } from '../portfolio/remembered.ts';
import { fromProblem, type RawFinding } from './raw-finding.ts';
import type { Outcome, Signs, VerdictBook } from './verdicts.ts';

interface FileOutcome {
  /** Whether the text may hold comments that silence a rule. */
  readonly isCommented: boolean;
  /** Of each ask, what the rules that read one ask came to. */
  readonly asks: readonly { readonly findings: readonly RawFinding[]; readonly signs: Signs }[];
}

export const outcomeToRemember = (asks: readonly Outcome[], isCommented: boolean): FileOutcome => ({
  isCommented,
  asks: asks.map(({ findings, signs }) => ({ findings, signs })),
});

export interface Recalled {
  readonly isCommented: boolean;
  readonly reading: readonly RawFinding[];
  readonly asks: readonly Outcome[];
}

/** Back to what the checker keeps of a file that it read. */
export function recalled(
  file: string,
  entries: readonly AskEntry[],
  { problems, outcome }: Remembered,
  book: VerdictBook,
): Recalled {
  const { isCommented, asks } = outcome as FileOutcome;
  return {
    isCommented,
    reading: problems.map((problem) => fromProblem(problem, file, entries)),
    asks: asks.map(({ findings, signs }) => book.shared(findings, signs)),
  };
}
