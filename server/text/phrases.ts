// Where whole words or phrases stand in a text. White space between words may be of any kind and width; a phrase within a
// longer word does not count; an apostrophe may be straight or curled. Linear in the text; total over any text.

/** Keeps the length, so that places stay right. */
const straight = (text: string): string => (curled.test(text) ? text.replaceAll(/[‘’ʼ]/gu, "'") : text);
const curled = /[‘’ʼ]/u;

export interface FoundPhrase {
  /** As it stands in the list. */
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

export class Phrases {
  readonly #pattern: RegExp | undefined;
  /** Finds at least the same texts five times as fast: most hold no phrase at all. */
  readonly #likely: RegExp | undefined;
  /** By their words with one space between. */
  readonly #phrases = new Map<string, string>();
  readonly #fold: (text: string) => string;

  constructor(phrases: readonly string[], { anyCase }: { readonly anyCase: boolean }) {
    this.#fold = (text) => {
      const spaced = straight(text).trim().replaceAll(/\s+/gu, ' ');
      return anyCase ? spaced.toLowerCase() : spaced;
    };
    for (const phrase of phrases) this.#phrases.set(this.#fold(phrase), phrase);
    this.#phrases.delete('');
    if (this.#phrases.size === 0) return;
    // The longest first: of two that begin alike the longer is meant.
    const all = [...this.#phrases.keys()].toSorted((one, other) => other.length - one.length);
    const wide = all.map((phrase) =>
      phrase.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s{1,20}`),
    );
    this.#likely = new RegExp(wide.join('|'), anyCase ? 'i' : '');
    this.#pattern = new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?:${wide.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
      anyCase ? 'giu' : 'gu',
    );
  }

  /** All phrases in a text, in order; none overlaps another. */
  in(text: string): readonly FoundPhrase[] {
    const plain = straight(text);
    if (this.#pattern === undefined || this.#likely?.test(plain) !== true) return [];
    return Array.from(plain.matchAll(this.#pattern), ({ 0: found, index }) => ({
      phrase: this.#phrases.get(this.#fold(found)) ?? found,
      start: index,
      end: index + found.length,
    }));
  }

  /** The phrase that begins at a place of a text. */
  at(text: string, place: number): FoundPhrase | undefined {
    return this.in(text.slice(place, place + 200)).find(({ start }) => start === 0);
  }
}
