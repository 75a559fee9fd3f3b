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

/** The passage as `one` writes it, from telling word to telling word; silent words between them may differ. */
export function sharedPassage(one: Side, other: Side): string | undefined {
  const ours = telling(one).slice(0, mostWords);
  const theirs = telling(other).slice(0, mostWords);
  let best = { length: 0, last: 0 };
  let before: readonly number[] = [];
  for (const [last, word] of ours.entries()) {
    const row = theirs.map((each, place) => (each.stem === word.stem ? (before[place - 1] ?? 0) + 1 : 0));
    const length = Math.max(0, ...row);
    if (length > best.length) best = { length, last };
    before = row;
  }
  const first = ours[best.last - best.length + 1];
  const last = ours[best.last];
  if (best.length < fewestTelling || first === undefined || last === undefined) return undefined;
  return one.text.slice(first.start, last.end);
}

const telling = ({ words }: Side): readonly TextWord[] => words.filter(({ tells }) => tells);

/** The words that both have, as the first text writes them, each once. */
export const sharedWords = (one: Side, other: Side): readonly string[] => tellingWords(one, other, true);

/** The telling words that the first text has and the other has not. */
export const ownWords = (one: Side, other: Side): readonly string[] => tellingWords(one, other, false);

function tellingWords(one: Side, other: Side, shared: boolean): readonly string[] {
  const theirs = new Set(telling(other).map(({ stem }) => stem));
  const found = new Map<string, string>();
  for (const { start, end, stem } of telling(one)) {
    if (theirs.has(stem) === shared && !found.has(stem)) found.set(stem, one.text.slice(start, end));
  }
  return [...found.values()];
}
