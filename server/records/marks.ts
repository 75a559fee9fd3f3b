// Marks on places of a value, and the copy of the value that follows them: dropped or replaced places.
// Never changes the value it is given; what bears no mark is shared with the copy.
import type { Path } from '../text/place.ts';

/** Where the items of a copied list stood, of lists that items fell out of. */
const placesIn = new WeakMap<readonly unknown[], readonly number[]>();

/** The place at which an item of a copied list was written: items before it may have fallen out. */
export const writtenPlace = (list: readonly unknown[], index: number): number =>
  placesIn.get(list)?.[index] ?? index;

export class Marks {
  readonly #below = new Map<string | number, Marks>();
  #change: { readonly value?: unknown } | undefined;

  /** Leaves the place out of the copy. */
  drop(path: Path): void {
    this.#at(path).#change = {};
  }

  /** Puts a value at the place, with the maps on the way when they are not there. */
  put(path: Path, value: unknown): void {
    this.#at(path).#change = { value };
  }

  #at([step, ...rest]: Path): Marks {
    if (step === undefined) return this;
    const next = this.#below.get(step) ?? new Marks();
    this.#below.set(step, next);
    return next.#at(rest);
  }

  /** The copy; undefined when the whole value is dropped. */
  copy(value: unknown): unknown {
    if (this.#change !== undefined) return this.#change.value;
    if (this.#below.size === 0) return value;
    if (Array.isArray(value)) return this.#copyOfList(value);
    return this.#copyOfMap(typeof value === 'object' && value !== null ? value : {});
  }

  #copyOfList(list: readonly unknown[]): readonly unknown[] {
    const items = list
      .map((item, index) => {
        const marks = this.#below.get(index);
        return { item: marks === undefined ? item : marks.copy(item), place: writtenPlace(list, index) };
      })
      .filter(({ item }) => item !== undefined);
    const copy = items.map(({ item }) => item);
    placesIn.set(
      copy,
      items.map(({ place }) => place),
    );
    return copy;
  }

  #copyOfMap(value: object): unknown {
    const pairs = Object.entries(value).map(([key, inner]) => {
      const marks = this.#below.get(key);
      return [key, marks === undefined ? inner : marks.copy(inner)] as const;
    });
    for (const [key, marks] of this.#below) {
      if (!Object.hasOwn(value, key)) pairs.push([String(key), marks.copy(undefined)]);
    }
    return Object.fromEntries(pairs.filter(([, inner]) => inner !== undefined));
  }
}
