// The asks of a portfolio by the texts they are found by, for questions that look through all of them at every keystroke.
// Texts of many asks stand behind each other in one, because looking through a long text is far faster than visiting thousands of
// asks, and takes little room. Only what was read anew is made anew. Promise: it holds the same as if all were made anew.
import type { AskEntry } from '../portfolio/entry.ts';
import { firstOf } from '../portfolio/first-of.ts';
import { isWithin } from '../portfolio/folder.ts';
import type { Portfolio } from '../portfolio/portfolio.ts';
import type { Mark } from '../portfolio/recent-files.ts';
import { finish, type Steps } from '../portfolio/steps.ts';

/** The texts that an ask is found by, one for each way of finding it; an ask has as many as any other. */
export type TextsOf = (entry: AskEntry) => readonly string[];

/** An ask with its texts. */
export interface FoundAsk {
  readonly entry: AskEntry;
  readonly texts: readonly string[];
}

/** Stands between the texts of two asks; in none of them, nor in what is looked for. */
const between = '\v';
const filesInBlock = 64;

/** By way of finding: the texts of all asks, and where that of each begins. */
interface Way {
  readonly text: string;
  readonly starts: Uint32Array;
}

/** Some asks that follow each other. */
export class Block {
  readonly asks: readonly AskEntry[];
  readonly #ways: readonly Way[];

  /** What is known of the same asks is taken from an earlier block. */
  constructor(asks: readonly AskEntry[], textsOf: TextsOf, earlier?: Block) {
    const places = new Map(earlier?.asks.map((ask, place) => [ask, place]));
    const all = asks.map((ask) => {
      const place = places.get(ask);
      return earlier === undefined || place === undefined ? textsOf(ask) : earlier.#textsAt(place);
    });
    this.asks = asks;
    this.#ways = (all[0] ?? []).map((_, way) => wayOf(all.map((texts) => texts[way] ?? '')));
  }

  #textsAt(place: number): readonly string[] {
    return this.#ways.map((way) => textIn(way, place));
  }

  textAt(place: number, way: number): string {
    const found = this.#ways[way];
    return found === undefined ? '' : textIn(found, place);
  }

  at(place: number): FoundAsk {
    return { entry: this.asks[place] as AskEntry, texts: this.#textsAt(place) };
  }

  /** The places of those whose text holds a piece, in order. */
  *holding(piece: string, way: number): Generator<number> {
    const found = this.#ways[way];
    if (found === undefined) return;
    const { text, starts } = found;
    let at = text.indexOf(piece);
    for (let place = 0; at >= 0 && place < starts.length; place += 1) {
      const next = endOf(starts, place, text) + between.length;
      if (at >= next) continue;
      yield place;
      // From behind the end the empty text would be found once more.
      at = next > text.length ? -1 : text.indexOf(piece, next);
    }
  }

  *all(): Generator<FoundAsk> {
    for (let place = 0; place < this.asks.length; place += 1) yield this.at(place);
  }
}

function wayOf(texts: readonly string[]): Way {
  const starts = new Uint32Array(texts.length);
  let next = 0;
  for (const [place, { length }] of texts.entries()) {
    starts[place] = next;
    next += length + between.length;
  }
  return { text: texts.join(between), starts };
}

const textIn = ({ text, starts }: Way, place: number): string =>
  text.slice(starts[place], endOf(starts, place, text));

const endOf = (starts: Uint32Array, place: number, text: string): number => {
  const next = starts[place + 1];
  return next === undefined ? text.length : next - between.length;
};

export const blocksOf = (asks: readonly AskEntry[], textsOf: TextsOf): readonly Block[] =>
  Array.from(
    { length: Math.ceil(asks.length / filesInBlock) },
    (_, index) => new Block(asks.slice(index * filesInBlock, (index + 1) * filesInBlock), textsOf),
  );

/** Those whose text holds a piece. */
export function* holding(blocks: Iterable<Block>, piece: string, way: number): Generator<FoundAsk> {
  for (const block of blocks) for (const place of block.holding(piece, way)) yield block.at(place);
}

/** Files that follow each other, by the places of the first and of the one behind the last, and what was made of their asks. */
interface Part {
  readonly from: number;
  readonly to: number;
  block: Block | undefined;
  /** One of them was read anew. */
  isStale: boolean;
}

/** All asks of a portfolio, in its order. Who is still looking through them when they change sees some as they were, some as they are. */
export class AskTexts {
  readonly #portfolio: Portfolio;
  readonly #textsOf: TextsOf;
  #files: readonly string[] = [];
  #parts: readonly Part[] = [];
  #mark: Mark | undefined;

  constructor(portfolio: Portfolio, textsOf: TextsOf) {
    this.#portfolio = portfolio;
    this.#textsOf = textsOf;
  }

  /** Takes in what was read since. Entries are replaced and never changed: the same ones mean the same. */
  renewed(): this {
    const { files, recent } = this.#portfolio;
    if (files !== this.#files) this.#move(files);
    const again = recent.since(this.#mark);
    this.#mark = recent.mark;
    if (again === undefined) for (const part of this.#parts) part.isStale = true;
    for (const file of again ?? []) {
      const part = this.#parts[this.#partAt(firstFrom(files, file))];
      if (part !== undefined) part.isStale = true;
    }
    return this;
  }

  /** Files came or went: parts in which none did stay as they are. */
  #move(files: readonly string[]): void {
    const before = this.#files;
    const parts: Part[] = [];
    let from = 0;
    for (const [index, part] of this.#parts.entries()) {
      const next = before[this.#parts[index + 1]?.from ?? before.length];
      const to = next === undefined ? files.length : firstFrom(files, next);
      const isSame =
        to - from === part.to - part.from &&
        files.slice(from, to).every((file, place) => file === before[part.from + place]);
      if (isSame) parts.push({ ...part, from, to });
      else parts.push(...partsIn(from, to, part.block));
      from = to;
    }
    this.#parts = before.length === 0 ? partsIn(0, files.length) : parts;
    this.#files = files;
  }

  /** The part that a file is in, by its place. */
  #partAt(place: number): number {
    return firstOf(this.#parts.length, (index) => (this.#parts[index]?.to ?? 0) > place);
  }

  /** Makes what is to be made anew, a part in each step. */
  *making(): Steps<void> {
    for (const part of this.#parts) {
      if (!part.isStale) continue;
      this.#blockOf(part);
      yield;
    }
  }

  #blockOf(part: Part): Block {
    if (part.block !== undefined && !part.isStale) return part.block;
    const files = this.#files.slice(part.from, part.to);
    const asks = files.flatMap((file) => this.#portfolio.asksIn(file));
    part.block = new Block(asks, this.#textsOf, part.block);
    part.isStale = false;
    return part.block;
  }

  *all(): Generator<FoundAsk> {
    for (const part of this.#parts) yield* this.#blockOf(part).all();
  }

  /** Those in files below a folder. */
  *within(folder: string): Generator<FoundAsk> {
    const first = folder === '' ? 0 : firstFrom(this.#files, `${folder}/`);
    for (const part of this.#parts.slice(this.#partAt(first))) {
      const block = this.#blockOf(part);
      for (const [place, { file }] of block.asks.entries()) if (isWithin(file, folder)) yield block.at(place);
      if (!isWithin(this.#files[part.to] ?? '', folder)) return;
    }
  }

  blocks(): readonly Block[] {
    finish(this.making());
    return this.#parts.map((part) => this.#blockOf(part));
  }
}

/** The place of the first file that does not come before a path. */
const firstFrom = (files: readonly string[], path: string): number =>
  firstOf(files.length, (place) => (files[place] ?? '') >= path);

/** Of few files one part, of many several. */
function partsIn(from: number, to: number, block?: Block): Part[] {
  if (to - from > 0 && to - from <= filesInBlock * 2 && block !== undefined)
    return [{ from, to, block, isStale: true }];
  return Array.from({ length: Math.ceil((to - from) / filesInBlock) }, (_, index) => {
    const start = from + index * filesInBlock;
    return { from: start, to: Math.min(to, start + filesInBlock), block: undefined, isStale: true };
  });
}
