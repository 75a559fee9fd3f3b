// How a rule went in every group of an earlier check, as numbers: a place in a list of signs.
import type { GroupKey } from '../../portfolio/entry.ts';
import { type GroupNumbers, numberOf, placeIn } from '../../portfolio/snapshot/group-snapshot.ts';
import type { Signs } from '../verdicts.ts';

export interface GroupSigns {
  /** In the order of the groups' numbers; 0 where a group was not looked at, else one more than the place. */
  readonly places: Uint16Array;
  /** How often there is which place. */
  readonly counts: readonly (readonly [number, number])[];
}

/** Signs by place. */
export class SignBook {
  readonly #places = new Map<Signs, number>();

  get all(): readonly Signs[] {
    return [...this.#places.keys()];
  }

  placeOf(signs: Signs): number {
    const place = this.#places.get(signs) ?? this.#places.size;
    this.#places.set(signs, place);
    return place;
  }
}

/** What an earlier check says of groups that were not looked at again. */
export class EarlierSigns {
  readonly #numbers: GroupNumbers;
  readonly #places: Uint16Array;
  readonly #counts: Map<number, number>;
  readonly #signs: readonly Signs[];

  constructor(numbers: GroupNumbers, { places, counts }: GroupSigns, signs: readonly Signs[]) {
    this.#numbers = numbers;
    // One's own, because what is looked at again is struck out.
    this.#places = places.slice();
    this.#counts = new Map(counts);
    this.#signs = signs;
  }

  forget(key: GroupKey): void {
    const number = numberOf(key);
    const at = placeIn(this.#numbers.groups, number);
    const place = this.#numbers.groups[at] === number ? (this.#places[at] ?? 0) : 0;
    if (place === 0) return;
    this.#places[at] = 0;
    this.#counts.set(place, (this.#counts.get(place) ?? 0) - 1);
  }

  *all(): Iterable<readonly [number, Signs]> {
    for (const [at, place] of this.#places.entries()) {
      if (place > 0) yield [this.#numbers.groups[at] ?? 0, this.#signs[place - 1] ?? ''];
    }
  }

  /** How often there are which signs. */
  tally(): readonly (readonly [Signs, number])[] {
    const all = [...this.#counts].map(([place, count]) => [this.#signs[place - 1] ?? '', count] as const);
    return all.filter(([, count]) => count > 0);
  }
}

/** Of keyed signs, and of those of an earlier check. */
export function groupSigns(
  { groups }: GroupNumbers,
  book: SignBook,
  own: Iterable<readonly [GroupKey, Signs]>,
  earlier: EarlierSigns | undefined,
): GroupSigns {
  const places = new Uint16Array(groups.length);
  const counts = new Map<number, number>();
  const put = (number: number, signs: Signs): void => {
    const place = book.placeOf(signs) + 1;
    places[placeIn(groups, number)] = place;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  };
  for (const [number, signs] of earlier?.all() ?? []) put(number, signs);
  for (const [key, signs] of own) put(numberOf(key), signs);
  return { places, counts: [...counts] };
}
