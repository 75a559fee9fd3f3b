// What asks want one criterion to become, with how it is now, and whether two wishes go against each other. Reports nothing.
import type { AskEntry, Group } from '../../portfolio/entry.ts';
import type { NormFact } from '../../wording/fact.ts';
import type { Localized } from '../../wording/language.ts';
import { labelOf } from '../label.ts';
import { normFact } from '../norm.ts';
import type { Context } from '../rule.ts';
import { schemeMeant } from './by-scheme.ts';
import { listedCriterion, numberOf, type WantedCriterion, wantedCriterion } from './criterion.ts';
import { type Said, saidBy } from './wishes.ts';

export interface CriterionWish extends Said {
  readonly criterion: WantedCriterion;
  readonly name: Localized;
  readonly wanted: Localized;
  readonly current?: number;
  /** Where `current` comes from, when it is not from an ask. */
  readonly norm?: NormFact;
  readonly uncertain: boolean;
}

function wishOf(entry: AskEntry, { vocabulary }: Context): CriterionWish[] {
  const { scheme, legalBasis } = entry.summary;
  const said = saidBy(entry, vocabulary);
  if (said === undefined || scheme?.criterion?.wanted === undefined || scheme.effect === 'stop') return [];
  const criterion = wantedCriterion(scheme.criterion, vocabulary);
  const known = scheme.id === undefined ? undefined : schemeMeant(scheme.id, vocabulary);
  const written = scheme.id ?? legalBasis ?? '';
  const wanted = String(scheme.criterion.wanted);
  const stated = numberOf(scheme.criterion.current);
  const listed =
    stated === undefined ? listedCriterion(known, criterion.about, vocabulary)?.current : undefined;
  return [
    {
      ...said,
      criterion,
      name: known === undefined ? { nl: written, en: written } : labelOf(known),
      wanted:
        criterion.value === undefined && criterion.kind !== undefined
          ? labelOf(criterion.kind)
          : { nl: wanted, en: wanted },
      current: stated ?? listed?.value,
      norm: known && listed && normFact('schemes', known, listed.value),
      uncertain: listed?.certainty === 'own-knowledge',
    },
  ];
}

/** Where neither the ask nor the code list says how it is now, what all others say of that criterion counts. */
export function criterionWishes(members: Group['members'], context: Context): readonly CriterionWish[] {
  const wishes = members.flatMap((entry) => wishOf(entry, context));
  const stated = new Map<string, Set<number>>();
  for (const {
    criterion: { about },
    current,
  } of wishes) {
    if (current !== undefined) stated.set(about, (stated.get(about) ?? new Set()).add(current));
  }
  return wishes.map((wish) => {
    const [value, ...others] = stated.get(wish.criterion.about) ?? [];
    return wish.current === undefined && others.length === 0 ? withCurrent(wish, value) : wish;
  });
}

const withCurrent = (wish: CriterionWish, current: number | undefined): CriterionWish => ({
  ...wish,
  current,
});

/** Whether two wishes cannot both come true. Different values of now are different criteria. */
export function isOpposite(one: CriterionWish, other: CriterionWish): boolean {
  if (one.current !== undefined && other.current !== undefined && one.current !== other.current) return false;
  const [kind, otherKind] = [one.criterion.kind, other.criterion.kind];
  if (kind && otherKind && (kind.excludes?.includes(otherKind.id) || otherKind.excludes?.includes(kind.id))) {
    return true;
  }
  const [way, otherWay] = [directionOf(one), directionOf(other)];
  return (
    one.criterion.about === other.criterion.about &&
    way !== undefined &&
    otherWay !== undefined &&
    way !== otherWay
  );
}

const directionOf = ({ criterion: { value }, current }: CriterionWish): number | undefined =>
  value === undefined || current === undefined ? undefined : Math.sign(value - current);
