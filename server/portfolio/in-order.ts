// All asks in order of file and place, and where each of them stands. Both are made when they are first asked for.
import type { AskEntry } from './entry.ts';

export class InOrder {
  readonly #all: () => readonly AskEntry[];
  #asks: readonly AskEntry[] | undefined;
  #placeOf: ReadonlyMap<AskEntry, number> | undefined;

  constructor(all: () => readonly AskEntry[]) {
    this.#all = all;
  }

  get asks(): readonly AskEntry[] {
    this.#asks ??= this.#all();
    return this.#asks;
  }

  /** From 0. */
  get placeOf(): ReadonlyMap<AskEntry, number> {
    this.#placeOf ??= new Map(this.asks.map((entry, place) => [entry, place]));
    return this.#placeOf;
  }
}
