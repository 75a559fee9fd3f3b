// How well what a person types goes with the names of a thing, and the best few of many. Names stand in the form in which names
// are compared, each with a space before it, by way of finding: the more telling first. A score of 0 is best.

/** By id, title, former ids and goals or submitter. */
export const ways = [0, 1, 2, 3];

/** The names of a thing, by way of finding it. */
export type NamesOf = (way: number) => string;

/** How well a word goes with them; undefined where it does not, or not better than `below`. */
export type ScoreOf = (word: string, namesOf: NamesOf, below: number) => number | undefined;

interface Summing {
  readonly scoreOf: ScoreOf;
  /** What is known already. */
  readonly sum?: number;
  readonly below: number;
}

/** The sum of the scores of all words; undefined when one of them does not fit, or it is not better than `below`. */
export function sumOf(
  words: readonly string[],
  namesOf: NamesOf,
  { scoreOf, sum: known = 0, below }: Summing,
): number | undefined {
  let sum = known;
  for (const word of words) {
    const score = word === '' ? 0 : scoreOf(word, namesOf, below - sum);
    if (score === undefined) return undefined;
    sum += score;
  }
  return sum;
}

/** A word is found as a whole, at the beginning of another, or within one; the sooner, the more telling its name. */
export const wordScore: ScoreOf = (word, namesOf, below) => {
  for (const way of ways) {
    if (leastIn(way) >= below) return undefined;
    const name = namesOf(way);
    if (name.includes(word)) return scoreIn(way, name, word);
  }
  return undefined;
};

export const leastIn = (way: number): number => (way === 0 ? 0 : 1 + way * 2);

export function scoreIn(way: number, name: string, word: string): number {
  if (way === 0 && name.length === word.length + 1) return 0;
  return 1 + way * 2 + (name.includes(` ${word}`) ? 0 : 1);
}

/** At least the letters are found in their order, in the id or the title. */
export const lettersScore: ScoreOf = (word, namesOf) => {
  if (holdsLetters(namesOf(0), word)) return 1;
  return holdsLetters(namesOf(1), word) ? 2 : undefined;
};

/** Whether a text has the letters of a word in their order, the first of them at the beginning of a word. */
function holdsLetters(text: string, word: string): boolean {
  let at = text.indexOf(` ${word.charAt(0)}`) + 1;
  if (at === 0) return false;
  for (let index = 1; index < word.length; index += 1) {
    at = text.indexOf(word.charAt(index), at + 1);
    if (at === -1) return false;
  }
  return true;
}

/** The best few of what fits: by score, 0 is best, and among equals as they came in. */
export class Best<T> {
  readonly #limit: number;
  readonly #byScore = new Map<number, T[]>();
  /** Only what scores less can still come among them. */
  below = Number.POSITIVE_INFINITY;

  constructor(limit: number) {
    this.#limit = limit;
  }

  take(thing: T, score: number | undefined): void {
    if (score === undefined || score >= this.below) return;
    const same = this.#byScore.get(score);
    if (same === undefined) this.#byScore.set(score, [thing]);
    else same.push(thing);
    let count = 0;
    for (const [one, things] of this.#ordered()) {
      count += things.length;
      if (count < this.#limit) continue;
      this.below = one;
      return;
    }
  }

  #ordered(): readonly (readonly [number, readonly T[]])[] {
    return [...this.#byScore].toSorted(([one], [other]) => one - other);
  }

  get isEmpty(): boolean {
    return this.#byScore.size === 0;
  }

  get best(): readonly T[] {
    return this.#ordered()
      .flatMap(([, things]) => things)
      .slice(0, this.#limit);
  }
}
