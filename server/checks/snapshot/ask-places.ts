// Where outcomes of an earlier check stand: found by file or by ask, and made when they are wanted.
import type { AskEntry } from '../../portfolio/entry.ts';
import { firstOf } from '../../portfolio/first-of.ts';
import { InOrder } from '../../portfolio/in-order.ts';
import type { EarlierOutcomes } from '../outcomes.ts';
import type { Outcome } from '../verdicts.ts';

export class AskPlaces {
  readonly #all: InOrder;

  constructor(asks: readonly AskEntry[]) {
    this.#all = new InOrder(() => asks);
  }

  /** Lists of outcomes by file; `of` makes one of places: the first, and one past the last. */
  byFile<T>(of: (from: number, to: number) => T): EarlierOutcomes<string, T> {
    const { asks } = this.#all;
    // Most are wanted in their order.
    let next = 0;
    const startOf = (file: string) =>
      asks[next]?.file === file && asks[next - 1]?.file !== file ? next : firstAt(asks, file);
    return {
      of(file) {
        const start = startOf(file);
        if (asks[start]?.file !== file) return undefined;
        next = endAt(asks, start);
        return of(start, next);
      },
      *all() {
        for (let start = 0; start < asks.length; start = endAt(asks, start)) {
          yield [asks[start]?.file ?? '', of(start, endAt(asks, start))];
        }
      },
    };
  }

  byAsk(of: (place: number) => Outcome): EarlierOutcomes<AskEntry, Outcome> {
    const all = this.#all;
    return {
      of(entry) {
        const place = all.placeOf.get(entry);
        return place === undefined ? undefined : of(place);
      },
      *all() {
        for (const [place, entry] of all.asks.entries()) yield [entry, of(place)];
      },
    };
  }
}

/** The place of the first ask that stands in no earlier file. */
const firstAt = (asks: readonly AskEntry[], file: string): number =>
  firstOf(asks.length, (place) => (asks[place]?.file ?? '') >= file);

/** One past the last ask of the same file. */
function endAt(asks: readonly AskEntry[], start: number): number {
  let end = start + 1;
  while (end < asks.length && asks[end]?.file === asks[start]?.file) end += 1;
  return end;
}
