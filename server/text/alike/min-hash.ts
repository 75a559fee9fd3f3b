// Locality-sensitive hashing: sets of words that are much alike get a key in common, others hardly ever.
// Of each set some smallest hashes are taken, two to a key; the chance that two sets share a key grows steeply with likeness.

/** A number of 32 bits for a text (FNV-1a). */
export function keyOf(text: string, start = 0x811c9dc5): number {
  let sum = start;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return sum | 0;
}

/** A number of 32 bits has at most ten digits and a minus. */
const digits = new Uint8Array(11);

/** Adds for each number the key of its digits behind a text of which only the key is known. */
export function addKeys(keys: number[], numbers: readonly number[], start: number): void {
  for (const number of numbers) {
    const length = setDigits(number);
    let sum = start;
    for (let at = length - 1; at >= 0; at -= 1) sum = Math.imul(sum ^ (digits[at] ?? 0), 0x01000193);
    keys.push(sum | 0);
  }
}

/** Sets down how a number of 32 bits is written, the last sign first; gives how many signs there are. */
function setDigits(number: number): number {
  let length = 0;
  let rest = Math.abs(number);
  do {
    const left = Math.trunc(rest / 10);
    digits[length] = 48 + rest - left * 10;
    length += 1;
    rest = left;
  } while (rest > 0);
  if (number < 0) {
    digits[length] = 45;
    length += 1;
  }
  return length;
}

const rows = 2;

/** Keys of a set; `bands` of them, none for an empty set. Equal sets give equal keys, whatever their order. */
export function bandKeys(words: ReadonlySet<string>, bands: number): readonly number[] {
  if (words.size === 0) return [];
  const hashes = Array.from(words, (word) => keyOf(word));
  const keys: number[] = [];
  for (let band = 0; band < bands; band += 1) {
    let key = band + 1;
    for (let row = 0; row < rows; row += 1) key = mix(key ^ smallest(hashes, band * rows + row + 1));
    keys.push(key);
  }
  return keys;
}

/** The smallest of the hashes in the order that a seed gives. */
function smallest(hashes: readonly number[], seed: number): number {
  const turn = Math.imul(seed, 0x9e3779b1);
  let least = mix((hashes[0] ?? 0) ^ turn);
  for (const hash of hashes) {
    const mixed = mix(hash ^ turn);
    if (mixed < least) least = mixed;
  }
  return least;
}

/** Spreads the bits of a number over all 32 (murmur3's finaliser). */
function mix(number: number): number {
  let mixed = number;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
