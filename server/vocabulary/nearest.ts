// The entries that a mistyped or half-typed name may mean. Names that begin with it or have a word that does come before
// names that are a few letters off; failing these, names that share a word with it. Bounded: two passes over the names, long
// texts are cut.
import { distance } from 'fastest-levenshtein';
import { nameKey, spacedName } from './names.ts';

/** A name in both forms of `names.ts`, with the places of the entries that bear it. */
export interface NamedEntries {
  readonly key: string;
  readonly spaced: string;
  readonly entries: readonly number[];
}

/** Places of the entries that come near, with how far they are: 0 is equal, 1 the farthest. */
export function nearNames(
  names: ReadonlyMap<string, NamedEntries>,
  text: string,
): ReadonlyMap<number, number> {
  const typed: NamedEntries = { key: nameKey(text), spaced: spacedName(text), entries: [] };
  const far = new Map<number, number>();
  if (typed.key === '') return far;
  for (const name of names.values()) {
    const score = farness(typed, name);
    if (score === undefined) continue;
    for (const entry of name.entries) {
      if (score < (far.get(entry) ?? Number.POSITIVE_INFINITY)) far.set(entry, score);
    }
  }
  return far.size > 0 ? far : sharingWord(names.values(), typed.spaced);
}

/** A word says too little where it is shorter, less than two thirds of a name, or in the names of more entries. */
const fewestLetters = 3;
const mostSharing = 3;
const shared = 0.6;

/** "duurzame energie" may mean "energie", and "ministerie van VWS" "VWS". */
function sharingWord(names: Iterable<NamedEntries>, spaced: string): ReadonlyMap<number, number> {
  const wanted = spaced.split(' ').filter((word) => word.length >= fewestLetters && !/^\d+$/.test(word));
  const bearers = new Map(wanted.map((word) => [word, new Set<number>()]));
  if (bearers.size === 0) return new Map();
  for (const name of names) {
    for (const word of name.spaced.split(' ')) {
      if (word.length * 3 < name.key.length * 2) continue;
      const found = bearers.get(word);
      for (const entry of found === undefined ? [] : name.entries) found?.add(entry);
    }
  }
  const telling = [...bearers.values()].filter(({ size }) => size <= mostSharing);
  return new Map(telling.flatMap((entries) => [...entries].map((entry) => [entry, shared] as const)));
}

function farness(typed: NamedEntries, name: NamedEntries): number | undefined {
  const longest = Math.max(typed.key.length, name.key.length);
  const missing = (name.key.length - typed.key.length) / longest;
  if (typed.key === name.key) return 0;
  if (name.key.startsWith(typed.key)) return 0.1 + 0.1 * missing;
  if (typed.key.length >= 2 && ` ${name.spaced}`.includes(` ${typed.spaced}`)) return 0.2 + 0.1 * missing;
  const slips = distanceWithin(typed.key, name.key);
  if (slips !== undefined) return 0.15 + slips / longest / 2;
  // "Regio Deal zesde tranche": more was typed than the name.
  return name.key.length >= 4 && typed.key.startsWith(name.key) ? 0.4 - 0.1 * missing : undefined;
}

/** The number of slips between two names, when it is small enough for one to be meant by the other. */
function distanceWithin(typed: string, name: string): number | undefined {
  // Codes such as GM0014 all resemble each other: one slip, or two letters that changed places.
  const code = /\d{3}/.test(name);
  const allowed = code ? 1 : Math.max(1, Math.floor(Math.max(typed.length, name.length) / 4));
  if (Math.abs(typed.length - name.length) > allowed) return undefined;
  const slips = distance(typed, name);
  if (slips <= allowed) return slips;
  return slips === 2 && swapped(typed, name) ? 1 : undefined;
}

function swapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}
