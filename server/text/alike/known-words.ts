// What is known of a word by itself, under one lexicon. Words come back again and again, so each is looked at once:
// patterns and endings cost far more than finding a word in a list.
import type { Lexicon, Phrase } from './read-words.ts';
import { foldWord, stemOf } from './stem.ts';

export interface KnownWord {
  /** As it is written. */
  readonly raw: string;
  readonly stem: string;
  readonly folded: string;
  /** Whether it tells what is asked where no phrase begins with it. */
  readonly tells: boolean;
  readonly hasCapital: boolean;
  /** Letters and digits together, or capitals alone: a name wherever it stands. */
  readonly isCode: boolean;
  /** A number that may be that of a part. */
  readonly isPart: boolean;
  /** A number behind it is that of a part. */
  readonly opensPart: boolean;
  /** Names of regions that begin with it, the longest first. */
  readonly regions: readonly Phrase<readonly string[]>[];
  /** The same of words that are silent only together. */
  readonly silent: readonly Phrase<true>[];
}

/** So many are remembered; after that they are learnt anew. */
const remembered = 20_000;
const none: readonly never[] = [];

export class KnownWords {
  readonly #lexicon: Lexicon;
  readonly #known = new Map<string, KnownWord>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  word(raw: string): KnownWord {
    const before = this.#known.get(raw);
    if (before !== undefined) return before;
    const word = this.#learn(raw);
    if (this.#known.size >= remembered) this.#known.clear();
    this.#known.set(raw, word);
    return word;
  }

  #learn(raw: string): KnownWord {
    const { silent, silentPhrases, regions, partWords } = this.#lexicon;
    const [stem, folded] = [stemOf(raw), foldWord(raw)];
    const hasCapital = /^\p{Lu}/u.test(raw);
    return {
      raw,
      stem,
      folded,
      tells: !/^[\d.,]+$/.test(raw) && stem.length > 1 && !silent.has(stem),
      hasCapital,
      isCode: /^\p{L}+\d/u.test(raw) || /^\p{Lu}{2,}$/u.test(raw),
      isPart: /^\d{1,4}$/.test(raw),
      opensPart: partWords.has(stem),
      regions: (hasCapital ? regions.get(folded) : undefined) ?? none,
      silent: silentPhrases.get(stem) ?? none,
    };
  }
}
