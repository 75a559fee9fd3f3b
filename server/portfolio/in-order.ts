// All asks in order of file and place, and where each of them stands.
import type { AskEntry } from './entry.ts';

export class InOrder {
  readonly asks: readonly AskEntry[];
  #placeOf: ReadonlyMap<AskEntry, number> | undefined;

  constructor(asks: readonly AskEntry[]) {
    this.asks = asks;
  }

  /** From 0. Made when first asked for. */
  get placeOf(): ReadonlyMap<AskEntry, number> {
    this.#placeOf ??= new Map(this.asks.map((entry, place) => [entry, place]));
    return this.#placeOf;
  }
}
