// Which phrases of a word list stand in a text: whole words, in upper or lower case. A clause that denies them says the
// opposite and does not count: better silent than wrong.

/** The sentences and list items of a text, as written. An abbreviation or the wrap of a line does not end one. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+(?=\p{Lu})|(?<=;)\s+|\n(?=\s*(?:[-*•]|\n))/u)
    .filter((sentence) => sentence.trim() !== '');

export function phrasesIn(
  text: string,
  phrases: readonly string[],
  negations: readonly string[],
): readonly string[] {
  const denials = new Set(negations.map((word) => word.toLowerCase()));
  const clauses = text
    .split(/[.,;:!?()–—•]|\n(?=\s*(?:[-*]|\n))/u)
    .map(wordsOf)
    .filter((words) => !words.some((word) => denials.has(word)));
  return phrases.filter((phrase) => clauses.some((words) => holds(words, wordsOf(phrase))));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const holds = (words: readonly string[], phrase: readonly string[]): boolean =>
  phrase.length > 0 && words.some((_, start) => phrase.every((word, place) => words[start + place] === word));
