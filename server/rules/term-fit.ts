// Whether an instrument can carry the term of its money. One answer for all rules about terms, so that one slip gives one finding.
import type { Ask, Funding } from '../records/ask.ts';
import { type Fix, fix } from '../text/problem.ts';
import type { InstrumentEntry, TermEntry } from '../vocabulary/entry.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { legalBasisIs } from './legal-basis.ts';

/** `needs-act`: only with an act as legal basis, and there is none. Unknown or absent values fit. */
export type TermFit = 'fits' | 'not-allowed' | 'needs-act';

type WithTerm = Pick<Ask, 'instrument' | 'funding'>;

export const instrumentOf = (
  { instrument }: WithTerm,
  { instruments }: Vocabulary,
): InstrumentEntry | undefined =>
  instrument?.type === undefined ? undefined : instruments.get(instrument.type);

export const termOf = ({ funding }: WithTerm, { terms }: Vocabulary): TermEntry | undefined =>
  funding?.term === undefined ? undefined : terms.get(funding.term);

export function termFit(ask: WithTerm, vocabulary: Vocabulary): TermFit {
  const term = termOf(ask, vocabulary);
  return term === undefined ? 'fits' : fitOf(ask, term.id, vocabulary);
}

/** The same, for another term than the ask has. */
export function fitOf(ask: WithTerm, term: string, vocabulary: Vocabulary): TermFit {
  const instrument = instrumentOf(ask, vocabulary);
  if (instrument === undefined || instrument.terms.includes(term)) return 'fits';
  if (instrument.termsByActOnly?.terms.includes(term) === true) {
    const basis = ask.instrument?.legalBasis;
    return basis !== undefined && legalBasisIs(basis, instrument, vocabulary) === 'act'
      ? 'fits'
      : 'needs-act';
  }
  return instrument.terms.length === 0 ? 'fits' : 'not-allowed';
}

/** Fixes that choose another term: only terms that go with the years of the ask, so that no other rule has to speak. */
export const termFixes = ({ funding }: WithTerm, ids: readonly string[], { terms }: Vocabulary): Fix[] =>
  ids
    .filter((id) => goesWithYears(funding ?? {}, terms.get(id)))
    .map((id) =>
      fix('choose-term', { term: id }, 'review', [{ kind: 'set', at: ['funding', 'term'], value: id }]),
    );

function goesWithYears({ until, reviewEvery }: Funding, term: TermEntry | undefined): boolean {
  if (until !== undefined) return term?.end !== 'forbidden';
  return term?.end !== 'required' || (term.endOr === 'reviewEvery' && reviewEvery !== undefined);
}
