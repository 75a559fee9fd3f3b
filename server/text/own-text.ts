// Parts of a text as texts by themselves. A part that is sliced off keeps the whole text in memory, and a word that comes back in
// file after file would be kept as often as it is read.
import type { Signs } from './signs.ts';

/** Longer parts are seldom the same. */
const longestShared = 24;
/** So many are remembered at most, a power of two: a newer one takes the place of another. */
const places = 2048;
/** Where one place is taken, as many are looked at. */
const tried = 4;

/** Short parts of texts that were met lately. */
export class LatelyMet {
  readonly #make: (part: string) => string;
  readonly #known: string[] = Array.from({ length: places }, () => '');

  /** `make` gives what is to be kept of a part, which is equal to it; when it throws nothing is. */
  constructor(make: (part: string) => string) {
    this.#make = make;
  }

  /** The part from `start` to `end`; a short one that was met lately is the very same text. */
  part({ text, codes }: Signs, start: number, end: number): string {
    const length = end - start;
    if (length > longestShared) return this.#make(text.slice(start, end));
    let sum = length;
    for (let at = start; at < end; at += 1) sum = (Math.imul(sum, 31) + (codes[at] ?? 0)) | 0;
    const place = (sum ^ (sum >>> 11) ^ (sum >>> 22)) & (places - 1);
    for (let step = 0; step < tried; step += 1) {
      const known = this.#known[(place + step) & (places - 1)] ?? '';
      if (known.length === length && text.startsWith(known, start)) return known;
      if (known === '') return this.#remember(place + step, text.slice(start, end));
    }
    return this.#remember(place, text.slice(start, end));
  }

  #remember(place: number, part: string): string {
    const own = this.#make(part);
    this.#known[place & (places - 1)] = own;
    return own;
  }
}

/** A text that may be a part of another, or put together of parts, as one by itself. */
export const ofItsOwn = (text: string): string =>
  text.length < 2 ? text : [text.slice(0, 1), text.slice(1)].join('');

const words = new LatelyMet(ofItsOwn);

export const ownText = (signs: Signs, start: number, end: number): string => words.part(signs, start, end);
