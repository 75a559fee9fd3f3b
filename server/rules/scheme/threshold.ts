// The absolute number that an ask wants as a criterion, or that holds for those who use a scheme. Reads one scheme as written.
import type { Scheme } from '../../records/types.ts';
import type { Path } from '../../text/place.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { NormFact } from '../../wording/fact.ts';
import type { Localized } from '../../wording/language.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import { schemeMeant } from './by-scheme.ts';
import { criterionKind, isAbsolute, numberOf, wantedCriterion } from './criterion.ts';

export interface Threshold {
  readonly value: number;
  readonly at: Path;
  readonly isWanted: boolean;
  /** What the scheme is called, when it is known. */
  readonly name?: Localized;
  /** Where the value comes from, when it is not from the ask. */
  readonly norm?: NormFact;
  readonly uncertain: boolean;
}

/** Nothing when the ask wants the number gone, or wants no number. */
export function thresholdOf(
  { id, effect, criterion }: Scheme,
  vocabulary: Vocabulary,
): Threshold | undefined {
  const known = id === undefined ? undefined : schemeMeant(id, vocabulary);
  const about = { name: known && labelOf(known), uncertain: false };
  if (effect === 'stop') return undefined;
  if (criterion?.wanted !== undefined) {
    const { kind, value } = wantedCriterion(criterion, vocabulary);
    if (value === undefined || !isAbsolute(kind)) return undefined;
    return { ...about, value, at: ['scheme', 'criterion', 'wanted'], isWanted: true };
  }
  if (effect !== 'use') return undefined;
  const stated = numberOf(criterion?.current);
  if (stated !== undefined && isAbsolute(criterionKind(criterion?.kind, vocabulary))) {
    return { ...about, value: stated, at: ['scheme', 'criterion', 'current'], isWanted: false };
  }
  const listed = known?.criteria?.find(({ kind }) => isAbsolute(criterionKind(kind, vocabulary)))?.current;
  if (known === undefined || listed === undefined) return undefined;
  const norm = normFact('schemes', known, listed.value);
  const uncertain = listed.certainty === 'own-knowledge';
  return { ...about, value: listed.value, at: ['scheme', 'effect'], isWanted: false, norm, uncertain };
}

/** Kinds of criteria that can be wanted instead of an absolute number, with the word to write. */
export const kindsBeside = ({
  words,
}: Vocabulary): readonly { readonly name: Localized; readonly value: string }[] =>
  words.entries
    .filter(isAbsolute)
    .flatMap(({ excludes }) => excludes ?? [])
    .flatMap((id) => words.get(id) ?? [])
    .flatMap((kind) => kind.words.slice(0, 1).map((value) => ({ name: labelOf(kind), value })));
