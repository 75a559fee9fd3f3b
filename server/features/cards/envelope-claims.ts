// What the asks of a portfolio claim from one budget, by the ledger that the rules use. In: a budget as an ask names it.
// Out: the asks that still stand, and their sums. Judges nothing.
import type { AskEntry } from '../../portfolio/entry.ts';
import { type Basket, ledgerOf } from '../../rules/funding/envelope-ledger.ts';
import { byEnvelope, envelopeId } from '../../rules/groupings.ts';
import { standingOf } from '../../rules/replaced.ts';
import type { EnvelopeEntry } from '../../vocabulary/entry.ts';
import { entryCardWords as words } from '../../wording/editor/entry-cards.ts';
import type { Language } from '../../wording/language.ts';
import { vatText } from './funding-words.ts';
import type { World } from '../source.ts';

export interface EnvelopeClaims {
  /** As the code list has it, else as written. */
  readonly id: string;
  readonly envelope?: EnvelopeEntry;
  /** Asks that claim from it and stand, in the order of files. */
  readonly asks: readonly AskEntry[];
  /** Sums that may be added: grants and loans, with VAT and without. */
  readonly baskets: readonly Basket[];
}

export function claimsOn(written: string, { portfolio }: World): EnvelopeClaims {
  const { vocabulary, groups } = portfolio;
  const id = envelopeId(written, vocabulary);
  const envelope = vocabulary.envelopes.get(id);
  const members = groups.find(({ grouping }) => grouping === byEnvelope)?.group(id)?.members ?? [];
  const asks = standingOf(members, vocabulary);
  return { id, envelope, asks, baskets: ledgerOf(asks, envelope, vocabulary) };
}

/** The asks of one sum, partners and parts of programmes included. */
export const asksIn = ({ whole }: Basket): readonly AskEntry[] => [
  ...new Set(whole.claims.flatMap(({ claim }) => [claim.entry, ...claim.partners, ...claim.parts])),
];

/** What tells one sum from the others: "leningen en garanties, exclusief btw". */
export function basketName({ repaid, vat }: Basket, language: Language): string {
  return [
    ...(repaid ? [words.loans[language]()] : []),
    ...(vat === undefined ? [] : [vatText(vat, language)]),
  ].join(', ');
}
