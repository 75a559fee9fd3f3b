// What a finding owes to asks of other portfolios: whom to call, and which ids it speaks of. Their index has no place that one
// can be sent to; the line of the configuration that names it has.
import type { AskEntry } from '../portfolio/entry.ts';
import { portfolioFile } from '../records/kind.ts';
import { related, type Related } from '../text/problem.ts';
import type { Localized } from '../wording/language.ts';

export interface Elsewhere {
  /** What the other portfolios are called, each once. */
  readonly portfolios: readonly Localized[];
  /** Ids, now and formerly, of the asks that are meant. */
  readonly ids: readonly string[];
}

/** Undefined when all asks are our own. */
export function elsewhereOf(entries: readonly AskEntry[]): Elsewhere | undefined {
  const portfolios = new Map<string, Localized>();
  const ids: string[] = [];
  for (const { indexed, summary } of entries) {
    if (indexed === undefined) continue;
    portfolios.set(indexed.file, indexed.portfolio);
    ids.push(...(summary.id === undefined ? [] : [summary.id]), ...summary.formerIds);
  }
  return ids.length === 0 ? undefined : { portfolios: [...portfolios.values()], ids };
}

/** Where an ask of another portfolio is known from; undefined for our own. */
export function knownFrom({ indexed, summary }: AskEntry): Related | undefined {
  if (indexed === undefined) return undefined;
  const { portfolio, fictional, place } = indexed;
  const at = { document: 0, at: ['indexes', place] };
  return related('known-from-index', { ask: summary.id ?? '', portfolio, fictional }, at, portfolioFile);
}
