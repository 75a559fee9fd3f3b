// When two ids are so alike that people mix them up, and the keys under which such ids meet.
// Digits are numbers, not letters: ids with different numbers are never alike.

/** Longer ids meet on their exact letters only; it bounds the number of keys of an id. */
const longest = 100;
/** In words this short (`fr`, `dr`, `a`) another letter is another thing, not a slip of the pen. */
const shortWord = 2;

export interface Likeness {
  /** The one key that is counted for the pair, of all keys that both have. */
  readonly key: number;
  readonly differ: 'signs' | 'letter';
}

/** Keys that two alike ids share: of the letters and digits, and of these with one letter left out. Linear in ids. */
export function likenessKeys(id: string): readonly number[] {
  const text = bare(id);
  const keys = [hash(text)];
  if (text.length > longest) return keys;
  let before = empty;
  for (let left = 0; left < text.length; left += 1) {
    const sign = text.charCodeAt(left);
    const repeats = sign === text.charCodeAt(left - 1);
    if (!repeats && !isDigit(sign)) keys.push(hash(text, left + 1, before));
    before = hashed(before, sign);
  }
  return keys;
}

/** How alike two ids are: but for capitals and dashes, or but for one letter added, missing or other. */
export function likeness(one: string, other: string): Likeness | undefined {
  if (one === other || numbers(one) !== numbers(other)) return undefined;
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return { key: hash(a), differ: 'signs' };
  if (a.length < b.length) return likeness(other, one);
  const place = firstDifference(a, b);
  const sameRest =
    a.length === b.length ? a.slice(place + 1) === b.slice(place + 1) : a.slice(place + 1) === b.slice(place);
  if (!sameRest || a.length > longest) return undefined;
  const short = wordAt(one, place) <= shortWord && (a.length > b.length || wordAt(other, place) <= shortWord);
  return short ? undefined : { key: hash(a, place + 1, hash(a.slice(0, place))), differ: 'letter' };
}

const bare = (id: string): string => id.toLowerCase().replaceAll(/[-_]/gu, '');
const numbers = (id: string): string => (id.match(/\d+/gu) ?? []).join(' ');
const isDigit = (sign: number): boolean => sign >= 0x30 && sign <= 0x39;

function firstDifference(one: string, other: string): number {
  let place = 0;
  while (place < other.length && one[place] === other[place]) place += 1;
  return place;
}

/** Length of the run of letters that holds a place of the bare id. */
function wordAt(id: string, place: number): number {
  let passed = 0;
  for (const [word] of id.toLowerCase().matchAll(/[^-_\d]+|\d+/gu)) {
    passed += word.length;
    if (place < passed) return word.length;
  }
  return 0;
}

/** A number of 32 bits for a text from a place on, behind what was hashed before (FNV-1a). */
function hash(text: string, from = 0, before = empty): number {
  let sum = before;
  for (let index = from; index < text.length; index += 1) sum = hashed(sum, text.charCodeAt(index));
  return sum;
}

const empty = 0x811c9dc5 | 0;
const hashed = (sum: number, sign: number): number => Math.imul(sum ^ sign, 0x01000193);
