// How far asks are from what profile `submit` wants: a figure instead of a wall of errors.
import { completenessWants } from '../records/completeness.ts';
import type { AskEntry } from '../portfolio/entry.ts';
import type { AskRule } from '../rules/rule.ts';
import { saidBy } from '../portfolio/snapshot/snapshot-entry.ts';
import type { Outcome } from './run.ts';
import type { Signs, VerdictBook } from './verdicts.ts';

export interface AskCompleteness {
  readonly ask?: string;
  readonly file: string;
  /** How many things profile `submit` wants of this ask, and how many of them are there. */
  readonly wanted: number;
  readonly there: number;
}

export interface Completeness {
  readonly wanted: number;
  readonly there: number;
  readonly asks: readonly AskCompleteness[];
}

/** The rule that covers several wanted keys at once. */
const severalKeys = 'schema/missing';

export function completenessOf(
  rules: readonly AskRule[],
  entries: readonly AskEntry[],
  { outcomesOf, book }: { outcomesOf: (file: string) => readonly Outcome[]; book: VerdictBook },
): Completeness {
  // Many asks have the same verdicts, so what these come to is worked out once.
  const wants = new Map<Signs, number>();
  const asks = entries.map((entry) => {
    const outcome = outcomesOf(entry.file)[entry.document];
    if (outcome === undefined) return { ask: saidBy(entry).id, file: entry.file, wanted: 0, there: 0 };
    const wanted = wants.get(outcome.signs) ?? wantedBy(rules, outcome.signs, book);
    wants.set(outcome.signs, wanted);
    const gaps = outcome.findings.filter((finding) => finding.gap).length;
    return { ask: saidBy(entry).id, file: entry.file, wanted, there: Math.max(0, wanted - gaps) };
  });
  const sum = (of: (ask: AskCompleteness) => number) => asks.reduce((total, ask) => total + of(ask), 0);
  return { wanted: sum((ask) => ask.wanted), there: sum((ask) => ask.there), asks };
}

/** How many things the completeness rules that apply want. */
function wantedBy(rules: readonly AskRule[], signs: Signs, book: VerdictBook): number {
  let wanted = 0;
  for (const [place, rule] of rules.entries()) {
    if (rule.completeness !== true || !book.isApplicable(signs, place)) continue;
    wanted += rule.code === severalKeys ? completenessWants : 1;
  }
  return wanted;
}
