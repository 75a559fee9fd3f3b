// The earmarked grants that could carry an ask instead, as fixes for the author to look at. Which instruments these are is
// said by the code list; one that cannot carry the term or the years of the ask is not offered.
import type { Ask } from '../../records/ask.ts';
import { yearsOf } from '../../records/money.ts';
import { type Fix, fix } from '../../text/problem.ts';
import type { InstrumentEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { fitOf } from '../term-fit.ts';

export function specificGrantFixes(ask: Ask, vocabulary: Vocabulary, today: string): readonly Fix[] {
  return vocabulary.instruments.entries
    .filter((entry) => entry.specificGrantTo !== undefined && canCarry(ask, entry, vocabulary, today))
    .map(replaceBy);
}

/** Whether an instrument may be used on a date, and can carry the term and the years of an ask. */
export function canCarry(ask: Ask, entry: InstrumentEntry, vocabulary: Vocabulary, today: string): boolean {
  if (!vocabulary.instruments.valid(entry, today) || entry.requestedBy !== undefined) return false;
  const years = (ask.funding && yearsOf(ask.funding)) ?? 0;
  if (years > (entry.maxYears?.value ?? Number.POSITIVE_INFINITY)) return false;
  const term = ask.funding?.term;
  const instrument = { ...ask.instrument, type: entry.id };
  return term === undefined || fitOf({ ...ask, instrument }, term, vocabulary) === 'fits';
}

export const replaceBy = ({ id }: InstrumentEntry): Fix =>
  fix('replace', { by: id }, 'review', [{ kind: 'set', at: ['instrument', 'type'], value: id }]);
