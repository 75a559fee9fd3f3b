// Who criticises a scheme and who claims from it, among the asks of one submission, and which of them need a word of
// explanation. Reads the asks that still stand; reports nothing.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { Path } from '../../text/place.ts';
import type { Entry } from '../../vocabulary/entry.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { NormFact } from '../../wording/fact.ts';
import type { Localized } from '../../wording/language.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { schemeKey } from './by-scheme.ts';
import { stopOpposes, wholesOf } from './relations.ts';
import { type Said, saidBy, schemeName } from './wishes.ts';

export interface Saying extends Said {
  /** `use`: claims from the scheme, or asks for its kind of money; else criticises it. */
  readonly effect: 'use' | 'change' | 'stop';
  readonly scheme: string;
  /** What is criticised or claimed, in words. */
  readonly name: Localized;
  readonly at: Path;
  /** The entry that says what the scheme is a part of. */
  readonly known?: Entry;
  /** Where it says so, when it is not the scheme in question itself. */
  readonly norm?: NormFact;
}

/** What an ask says of a scheme or of what lies in it. */
export function sayingOf(entry: AskEntry, whole: string, vocabulary: Vocabulary): Saying[] {
  const { scheme, instrument } = entry.summary;
  const said = saidBy(entry, vocabulary);
  if (said === undefined) return [];
  const own = scheme?.id === undefined ? undefined : schemeKey(scheme.id, vocabulary);
  const effect = scheme?.effect;
  if (own !== undefined && (effect === 'use' || effect === 'change' || effect === 'stop')) {
    const known = vocabulary.schemes.get(own);
    if (own === whole || wholesOf(known ?? {}, vocabulary).has(whole)) {
      const name = schemeName(own, vocabulary);
      const norm = known === undefined || own === whole ? undefined : normFact('schemes', known, whole);
      return [{ ...said, effect, scheme: own, name, at: ['scheme', 'effect'], known, norm }];
    }
  }
  const kind = vocabulary.instruments.get(instrument ?? '');
  if (kind?.system === undefined || !wholesOf(kind, vocabulary).has(whole)) return [];
  const at = ['instrument', 'type'];
  const norm = normFact('instruments', kind, kind.system);
  return [{ ...said, effect: 'use', scheme: kind.system, name: labelOf(kind), at, known: kind, norm }];
}

export const isCritic = ({ effect }: Saying): boolean => effect !== 'use';

/**
 * Whether one criticises what the other claims, or the wider of the two is the scheme in question.
 * Two that contradict each other are not awkward but wrong, which is told elsewhere.
 */
export function isAwkward(one: Saying, other: Saying, whole: string, vocabulary: Vocabulary): boolean {
  if (one.entry === other.entry || isCritic(one) === isCritic(other)) return false;
  const [critic, claim] = isCritic(one) ? [one, other] : [other, one];
  const claimsWhole = claim.scheme === whole && claim.at[0] === 'scheme';
  return (critic.scheme === whole || claimsWhole) && !contradicts(critic, claim, vocabulary);
}

function contradicts(critic: Saying, { entry }: Saying, vocabulary: Vocabulary): boolean {
  const { id, effect } = entry.summary.scheme ?? {};
  if (critic.effect !== 'stop' || id === undefined || effect === undefined) return false;
  return stopOpposes(critic.scheme, { scheme: schemeKey(id, vocabulary), effect }, vocabulary);
}
