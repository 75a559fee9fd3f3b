// Where in a text the words of a quote most nearly stand: first by how many words are shared, then by laying the words side by side.
// Both texts in comparable form. Time is bounded by the length of the text plus a fixed square.

export interface NearestWords {
  readonly start: number;
  readonly end: number;
  /** The words that were laid beside the quote, without what was added to make the sentence whole. */
  readonly core: { readonly start: number; readonly end: number };
  readonly likeness: number;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer quotes are sought by their first words. */
const mostWords = 200;
/** How many of the best windows are laid beside the quote. */
const candidates = 3;
/** A word more in the text costs less than a word lost from the quote: sentences grow when they are rewritten. */
const added = 0.4;

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (found) => ({
    text: found[0].toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));

export function nearestWords(text: string, quote: string): NearestWords | undefined {
  const wanted = wordsOf(quote).slice(0, mostWords);
  const words = wordsOf(text);
  let best: { readonly first: number; readonly last: number; readonly cost: number } | undefined;
  for (const start of bestWindows(words, wanted)) {
    const margin = Math.ceil(wanted.length / 2) + 4;
    const from = Math.max(0, start - margin);
    const region = words.slice(from, start + wanted.length + margin);
    const { first, last, cost } = align(wanted, region);
    if (best === undefined || cost < best.cost) best = { first: from + first, last: from + last, cost };
  }
  const first = words[best?.first ?? -1];
  const last = words[best?.last ?? -1];
  if (best === undefined || first === undefined || last === undefined) return undefined;
  const likeness = Math.max(0, 1 - best.cost / wanted.length);
  const core = { start: first.start, end: last.end };
  return { ...withSigns(text, quote, core.start, core.end), core, likeness };
}

/** The starts of the windows that share most words with the quote, best first, none when no word is shared. */
function bestWindows(words: readonly Word[], wanted: readonly Word[]): number[] {
  const spare = new Map<string, number>();
  for (const { text } of wanted) spare.set(text, (spare.get(text) ?? 0) + 1);
  const shares: { start: number; shared: number }[] = [];
  let shared = 0;
  for (let end = 0; end < words.length; end += 1) {
    shared += enter(spare, words[end]?.text ?? '');
    const start = end - wanted.length + 1;
    if (start > 0) shared -= leave(spare, words[start - 1]?.text ?? '');
    if (shared > 0) shares.push({ start: Math.max(0, start), shared });
  }
  shares.sort((one, other) => other.shared - one.shared || one.start - other.start);
  const chosen: number[] = [];
  for (const { start } of shares) {
    if (chosen.every((other) => Math.abs(other - start) >= wanted.length)) chosen.push(start);
    if (chosen.length === candidates) break;
  }
  return chosen;
}

/** Counts a word into the window: 1 when the quote still had one to spare. */
function enter(spare: Map<string, number>, word: string): number {
  const left = spare.get(word);
  if (left === undefined) return 0;
  spare.set(word, left - 1);
  return left > 0 ? 1 : 0;
}

function leave(spare: Map<string, number>, word: string): number {
  const left = spare.get(word);
  if (left === undefined) return 0;
  spare.set(word, left + 1);
  return left >= 0 ? 1 : 0;
}

interface Cell {
  readonly cost: number;
  /** Where in the region the passage began. */
  readonly from: number;
}

/** The stretch of the region that the whole quote fits best; words before and after it cost nothing. */
function align(
  wanted: readonly Word[],
  region: readonly Word[],
): { first: number; last: number; cost: number } {
  let row: Cell[] = Array.from({ length: region.length + 1 }, (_, from) => ({ cost: 0, from }));
  for (const [index, word] of wanted.entries()) {
    const next: Cell[] = [{ cost: index + 1, from: 0 }];
    for (let at = 1; at <= region.length; at += 1) {
      const swap = region[at - 1]?.text === word.text ? 0 : 1;
      next.push(cheapest(step(row[at - 1], swap), step(row[at], 1), step(next[at - 1], added)));
    }
    row = next;
  }
  let last = 1;
  // At equal cost the later end: a word that was changed rather than one that was dropped.
  for (let at = 1; at < row.length; at += 1) if (costOf(row[at]) <= costOf(row[last])) last = at;
  const from = row[last]?.from ?? 0;
  return { first: Math.min(from, last - 1), last: last - 1, cost: costOf(row[last]) };
}

const costOf = (cell: Cell | undefined): number => cell?.cost ?? Number.POSITIVE_INFINITY;
const step = (cell: Cell | undefined, cost: number): Cell => ({
  cost: costOf(cell) + cost,
  from: cell?.from ?? 0,
});
const cheapest = (one: Cell, two: Cell, three: Cell): Cell => {
  const best = two.cost < one.cost ? two : one;
  return three.cost < best.cost ? three : best;
};

/** Takes along the signs at both ends, and grows to the whole sentence when the quote was one. */
function withSigns(text: string, quote: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  const whole = /^'?\p{Lu}/u.test(quote) && /[.!?]$/.test(quote);
  const length = quote.length;
  if (whole) {
    const before = sentenceStart(text, from);
    if (from - before <= length / 2) start = before;
    const after = sentenceEnd(text, to);
    if (after - to <= length / 2) end = after;
  } else if (/[^\p{L}\p{N}]$/u.test(quote)) {
    while (end < text.length && /[.,;:!?')]/.test(text.charAt(end))) end += 1;
  }
  // A quote mark that opens inside closes inside.
  if (text[end] === "'" && /(?:^|[ (-])'(?![^']*'(?:[ ).,;:!?]|$))/.test(text.slice(start, end))) end += 1;
  while (start > 0 && /['(]/.test(text.charAt(start - 1)) && /^['(]/.test(quote)) start -= 1;
  return { start, end };
}

function sentenceStart(text: string, from: number): number {
  const before = text.slice(Math.max(0, from - 600), from);
  const ends = [...before.matchAll(/[.!?]'? (?=['(]?\p{Lu})/gu)].at(-1);
  const cut = ends === undefined ? 0 : ends.index + ends[0].length;
  return from - before.length + cut;
}

function sentenceEnd(text: string, to: number): number {
  const found = /[.!?]+(?=$|'|\)| )/.exec(text.slice(to, to + 600));
  return found === null ? to : to + found.index + found[0].length;
}
