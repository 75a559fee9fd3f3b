// What two texts have in common, to show a reader: the longest run of the same words, as the first text writes it.
import type { TextWord } from './read-words.ts';

interface Side {
  readonly text: string;
  readonly words: readonly TextWord[];
}

/** Longer texts are compared by their first words, which bounds the square. */
const mostWords = 300;
/** A run with fewer telling words explains nothing. */
const fewestTelling = 2;

/** The passage in the words of `one`, without silent words at its ends; undefined when no two telling words stand together. */
export function sharedPassage(one: Side, other: Side): string | undefined {
  const ours = one.words.slice(0, mostWords);
  const theirs = other.words.slice(0, mostWords);
  let best = { telling: 0, from: 0, to: 0 };
  let before: number[] = [];
  for (const [at, word] of ours.entries()) {
    const row = theirs.map((each, place) => (each.stem === word.stem ? (before[place - 1] ?? 0) + 1 : 0));
    for (const length of new Set(row)) {
      const run = trimmed(ours, at - length + 1, at);
      if (run.telling > best.telling) best = run;
    }
    before = row;
  }
  const first = ours[best.from];
  const last = ours[best.to];
  if (best.telling < fewestTelling || first === undefined || last === undefined) return undefined;
  return one.text.slice(first.start, last.end);
}

function trimmed(words: readonly TextWord[], start: number, end: number) {
  let from = start;
  let to = end;
  while (from <= to && words[from]?.tells !== true) from += 1;
  while (to >= from && words[to]?.tells !== true) to -= 1;
  const telling = words.slice(from, to + 1).filter(({ tells }) => tells).length;
  return { telling, from, to };
}

/** The words that both have, as the first text writes them, each once. */
export const sharedWords = (one: Side, other: Side): readonly string[] => tellingWords(one, other, true);

/** The telling words that the first text has and the other has not. */
export const ownWords = (one: Side, other: Side): readonly string[] => tellingWords(one, other, false);

function tellingWords(one: Side, other: Side, shared: boolean): readonly string[] {
  const theirs = new Set(other.words.filter(({ tells }) => tells).map(({ stem }) => stem));
  const found = new Map<string, string>();
  for (const { start, end, stem, tells } of one.words) {
    if (tells && theirs.has(stem) === shared && !found.has(stem)) found.set(stem, one.text.slice(start, end));
  }
  return [...found.values()];
}
