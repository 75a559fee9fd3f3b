// How a rule went in every group of an earlier check, as numbers: a place in a list of signs.
import type { GroupKey } from '../../portfolio/entry.ts';
import { type GroupNumbers, numberOf, placeIn } from '../../portfolio/snapshot/group-snapshot.ts';
import type { Signs } from '../verdicts.ts';

/** In the order of the groups' numbers; 0 where a group was not looked at, else one more than the place. */
export type GroupSigns = Uint16Array;

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
  readonly #own: GroupSigns;
  readonly #signs: readonly Signs[];

  constructor(numbers: GroupNumbers, own: GroupSigns, signs: readonly Signs[]) {
    this.#numbers = numbers;
    this.#own = own.slice();
    this.#signs = signs;
  }

  forget(key: GroupKey): void {
    const number = numberOf(key);
    const place = placeIn(this.#numbers.groups, number);
    if (this.#numbers.groups[place] === number) this.#own[place] = 0;
  }

  *all(): Iterable<readonly [number, Signs]> {
    for (const [place, sign] of this.#own.entries()) {
      if (sign > 0) yield [this.#numbers.groups[place] ?? 0, this.#signs[sign - 1] ?? ''];
    }
  }

  /** How often there are which signs. */
  tally(): ReadonlyMap<Signs, number> {
    const counts = new Uint32Array(this.#signs.length + 1);
    for (const sign of this.#own) counts[sign] = (counts[sign] ?? 0) + 1;
    const all = this.#signs.map((signs, place): [Signs, number] => [signs, counts[place + 1] ?? 0]);
    return new Map(all.filter(([, count]) => count > 0));
  }
}

/** Of keyed signs, and of those of an earlier check. */
export function groupSigns(
  { groups }: GroupNumbers,
  book: SignBook,
  own: Iterable<readonly [GroupKey, Signs]>,
  earlier: EarlierSigns | undefined,
): GroupSigns {
  const signs = new Uint16Array(groups.length);
  for (const [number, text] of earlier?.all() ?? []) {
    signs[placeIn(groups, number)] = book.placeOf(text) + 1;
  }
  for (const [key, text] of own) signs[placeIn(groups, numberOf(key))] = book.placeOf(text) + 1;
  return signs;
}
