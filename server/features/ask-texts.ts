// The asks of a portfolio by the texts they are found by, for questions that look through all of them at every keystroke.
// Texts of many asks stand behind each other in one, because looking through a long text is far faster than visiting thousands of
// asks. Only what was read anew is made anew. Promise: it holds the same as if all were made anew.
import type { AskEntry } from '../portfolio/entry.ts';
import { isWithin } from '../portfolio/folder.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';

/** What is made of an ask to find it by. */
export interface Findable {
  readonly entry: AskEntry;
  /** One for each way of finding it. */
  readonly texts: readonly string[];
}

/** Stands between the texts of two asks; in none of them, nor in what is looked for. */
const between = '\v';
const asksInBlock = 64;

/** Some asks that follow each other. */
export interface Block<T> {
  readonly asks: readonly T[];
  /** By way of finding: the texts of all asks, and where that of each begins. */
  readonly ways: readonly { readonly text: string; readonly starts: readonly number[] }[];
}

function blockOf<T extends Findable>(asks: readonly T[]): Block<T> {
  const ways = (asks[0]?.texts ?? []).map((_, way) => {
    const texts = asks.map((one) => one.texts[way] ?? '');
    let next = 0;
    const starts = texts.map(({ length }) => {
      const start = next;
      next += length + between.length;
      return start;
    });
    return { text: texts.join(between), starts };
  });
  return { asks, ways };
}

export const blocksOf = <T extends Findable>(asks: readonly T[]): readonly Block<T>[] =>
  Array.from({ length: Math.ceil(asks.length / asksInBlock) }, (_, index) =>
    blockOf(asks.slice(index * asksInBlock, (index + 1) * asksInBlock)),
  );

/** Those whose text holds a piece. */
export function* holding<T>(blocks: Iterable<Block<T>>, piece: string, way: number): Generator<T> {
  for (const { asks, ways } of blocks) {
    const { text = '', starts = [] } = ways[way] ?? {};
    let at = text.indexOf(piece);
    for (let place = 0; at >= 0 && place < asks.length; place += 1) {
      const next = starts[place + 1] ?? text.length + 1;
      if (at >= next) continue;
      yield asks[place] as T;
      // From behind the end the empty text would be found once more.
      at = next > text.length ? -1 : text.indexOf(piece, next);
    }
  }
}

/** All asks of a portfolio, in its order. Who is still looking through them when they change sees some as they were, some as they are. */
export class AskTexts<T extends Findable> {
  readonly #make: (entry: AskEntry) => T;
  #files: readonly string[] = [];
  /** By the places of the files: what was read of each, and what was made of that. */
  #entries: (readonly AskEntry[])[] = [];
  #made: (readonly T[])[] = [];
  /** Of as many files each; undefined where one of them was read anew. */
  #blocks: (Block<T> | undefined)[] = [];

  constructor(make: (entry: AskEntry) => T) {
    this.#make = make;
  }

  /** Takes in what was read since. Entries are replaced and never changed: the same ones mean the same. */
  renewed(portfolio: Portfolio): this {
    const { files } = portfolio;
    if (files !== this.#files) this.#move(files);
    for (let place = 0; place < files.length; place += 1) {
      const entries = portfolio.asksIn(files[place] ?? '');
      if (this.#entries[place] === entries) continue;
      this.#entries[place] = entries;
      this.#made[place] = entries.map(this.#make);
      this.#blocks[Math.floor(place / asksInBlock)] = undefined;
    }
    return this;
  }

  /** Files came or went: what is known of the others stays. */
  #move(files: readonly string[]): void {
    const places = new Map(this.#files.map((file, place) => [file, place]));
    const before = files.map((file) => places.get(file) ?? -1);
    this.#entries = before.map((place) => this.#entries[place] ?? []);
    this.#made = before.map((place) => this.#made[place] ?? []);
    this.#blocks = Array.from({ length: Math.ceil(files.length / asksInBlock) });
    this.#files = files;
  }

  *all(): Generator<T> {
    for (const made of this.#made) yield* made;
  }

  /** Those in files below a folder. */
  *within(folder: string): Generator<T> {
    for (let place = this.#firstIn(folder); place < this.#files.length; place += 1) {
      if (!isWithin(this.#files[place] ?? '', folder)) return;
      yield* this.#made[place] ?? [];
    }
  }

  /** Where the files below a folder begin. */
  #firstIn(folder: string): number {
    const start = folder === '' ? '' : `${folder}/`;
    let [from, to] = [0, this.#files.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#files[middle] ?? '') < start) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  blocks(): readonly Block<T>[] {
    return this.#blocks.map((known, index) => {
      const first = index * asksInBlock;
      const block = known ?? blockOf(this.#made.slice(first, first + asksInBlock).flat());
      this.#blocks[index] = block;
      return block;
    });
  }
}
