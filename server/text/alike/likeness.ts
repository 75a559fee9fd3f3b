// How alike two sets of words are: the share of the words that both have, from 0 to 1.
// A compound and a part of it ("doorfietsroute", "fietsroute") count for a part.

/** Shorter words stand in too many compounds. */
const shortestPart = 6;
/** What a compound counts for beside a part of it. */
const compound = 0.75;

/** Words in common, twice, over all words of both. Symmetric; 1 for equal sets, 0 when either is empty. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  if (one === other) return 1;
  const ours = [...one].filter((word) => !other.has(word));
  const theirs = [...other].filter((word) => !one.has(word));
  const same = one.size - ours.length;
  return (2 * (same + compound * compounds(ours, theirs))) / (one.size + other.size);
}

/** How many words on one side go with a word of the other side; each is used once. */
function compounds(ours: readonly string[], theirs: readonly string[]): number {
  const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  const free = new Set(many);
  let count = 0;
  for (const word of few) {
    const match = [...free].find((each) => isPart(word, each) || isPart(each, word));
    if (match === undefined) continue;
    free.delete(match);
    count += 1;
  }
  return count;
}

const isPart = (part: string, whole: string): boolean =>
  part.length >= shortestPart &&
  part.length < whole.length &&
  (whole.startsWith(part) || whole.endsWith(part));
