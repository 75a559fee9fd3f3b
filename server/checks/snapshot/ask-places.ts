// Where outcomes of an earlier check stand: found by file or by ask, and made when they are wanted.
import type { AskEntry } from '../../portfolio/entry.ts';
import type { EarlierOutcomes } from '../outcomes.ts';
import type { Outcome } from '../verdicts.ts';

/** Places in the list of all asks: the first, and one past the last. */
type Range = readonly [number, number];

export class AskPlaces {
  /** In order of file and place. */
  readonly #asks: readonly AskEntry[];
  #ranges: ReadonlyMap<string, Range> | undefined;
  #places: ReadonlyMap<AskEntry, number> | undefined;

  constructor(asks: readonly AskEntry[]) {
    this.#asks = asks;
  }

  /** Lists of outcomes by file. */
  byFile<T>(of: (from: number, to: number) => T): EarlierOutcomes<string, T> {
    const ranges = () => (this.#ranges ??= rangesOf(this.#asks));
    return {
      of(file) {
        const range = ranges().get(file);
        return range && of(...range);
      },
      *all() {
        for (const [file, range] of ranges()) yield [file, of(...range)];
      },
    };
  }

  byAsk(of: (place: number) => Outcome): EarlierOutcomes<AskEntry, Outcome> {
    const asks = this.#asks;
    const places = () => (this.#places ??= new Map(asks.map((entry, place) => [entry, place])));
    return {
      of(entry) {
        const place = places().get(entry);
        return place === undefined ? undefined : of(place);
      },
      *all() {
        for (const [place, entry] of asks.entries()) yield [entry, of(place)];
      },
    };
  }
}

function rangesOf(asks: readonly AskEntry[]): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  for (const [place, { file }] of asks.entries()) {
    const [from = place] = ranges.get(file) ?? [];
    ranges.set(file, [from, place + 1]);
  }
  return ranges;
}
