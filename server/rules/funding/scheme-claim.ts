// From which scheme an ask wants money, so that the scheme's conditions hold for it. Reads one ask; decides nothing about amounts.
import type { Ask } from '../../records/ask.ts';
import type { SchemeEntry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Reason } from '../../wording/catalogue.ts';
import { schemeMeant } from '../scheme/by-scheme.ts';

/** Whoever uses a scheme or asks for a new round of it keeps to its conditions; whoever changes it may want other ones. */
const claims: ReadonlySet<string> = new Set(['use', 'extend']);

/** The scheme, or why there is none. An ask for money that does not say what it wants of its scheme wants money from it. */
export function claimedScheme({ scheme }: Pick<Ask, 'scheme'>, vocabulary: Vocabulary): SchemeEntry | Reason {
  if (scheme?.id === undefined) return 'no-scheme';
  if (scheme.effect !== undefined && !claims.has(scheme.effect)) return 'scheme-not-claimed';
  return schemeMeant(scheme.id, vocabulary) ?? 'not-in-code-list';
}
