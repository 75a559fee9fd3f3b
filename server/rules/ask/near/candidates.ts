// Which asks of one group are compared. In a small group all; a text that many share must not cost the square of its asks.
import { each, type Steps } from '../../../portfolio/steps.ts';
import type { NearAsk } from './near-ask.ts';

/** A group of more asks shares fixed phrases: it is looked at through extra keys. */
const many = 40;
/** In a crowd an ask is compared with so many that come next in the order of texts. */
const next = 8;
/** An ask for more municipalities than this is compared in the order of texts only. */
const wide = 12;

export type Pair = readonly [NearAsk, NearAsk];
/** Whether two asks may meet, by their places in the list of asks. Called for every candidate, so it must cost little. */
type Meet = (one: number, other: number) => boolean;

/**
 * The pairs of a group that may meet, each once, in the order of its members. Past `many` members: those of one municipality, and
 * over the whole group those that stand next to each other when sorted by text; so the number of pairs stays in line with the asks.
 * A pair that shares several keys is a pair of the group of the first.
 */
export function* candidatePairs(
  asks: readonly NearAsk[],
  key: number,
  meet: Meet = () => true,
): Steps<readonly Pair[]> {
  const wanted: Wanted = { asks, key, meet, found: [] };
  const everywhere = asks.map((_, place) => place);
  if (asks.length <= many) {
    yield* collect(everywhere, asks.length, wanted);
    return yield* pairsOf(wanted.found, asks);
  }
  for (const places of byMunicipality(asks)) {
    yield;
    if (places.length <= many) yield* collect(places, places.length, wanted);
    else yield* collect(byText(places, asks), next, wanted);
  }
  yield;
  yield* collect(byText(everywhere, asks), next, wanted);
  yield;
  const inOrder = Float64Array.from(wanted.found).toSorted();
  yield;
  return yield* pairsOf(inOrder, asks);
}

interface Wanted {
  readonly asks: readonly NearAsk[];
  readonly key: number;
  readonly meet: Meet;
  /** Pairs as one number, so that thousands are put in order quickly: the place of the first, times the asks, and the second. */
  readonly found: number[];
}

/** Adds the pairs of each with those that come next in a list of places. */
function* collect(places: readonly number[], within: number, wanted: Wanted): Steps<void> {
  yield* each(places.keys(), (at) => {
    const last = Math.min(places.length, at + 1 + within);
    for (let there = at + 1; there < last; there += 1) look(places[at] ?? 0, places[there] ?? 0, wanted);
  });
}

function look(here: number, there: number, { asks, key, meet, found }: Wanted): void {
  const [one, other] = here < there ? [here, there] : [there, here];
  if (!meet(one, other)) return;
  const [a, b] = [asks[one], asks[other]];
  if (a !== undefined && b !== undefined && firstSharedKey(a, b) === key)
    found.push(one * asks.length + other);
}

/** Where the asks of each municipality stand; asks for many municipalities are left out. */
function byMunicipality(asks: readonly NearAsk[]): Iterable<readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { area }] of asks.entries()) {
    if (area.places.size > wide) continue;
    for (const place of area.places) {
      const there = found.get(place);
      if (there === undefined) found.set(place, [at]);
      else there.push(at);
    }
  }
  return found.values();
}

/** Equal texts keep the order of the members. */
const byText = (places: readonly number[], asks: readonly NearAsk[]): readonly number[] =>
  places.toSorted((one, other) => {
    const [ours, theirs] = [asks[one]?.texts[0], asks[other]?.texts[0]];
    return compare(ours?.title, theirs?.title) || compare(ours?.whole, theirs?.whole);
  });

const compare = (one = '', other = ''): number => (one === other ? 0 : one < other ? -1 : 1);

/** Each pair once, of numbers in order. */
function* pairsOf(numbers: Iterable<number>, asks: readonly NearAsk[]): Steps<readonly Pair[]> {
  const pairs: Pair[] = [];
  let before = -1;
  yield* each(numbers, (pair) => {
    if (pair === before) return;
    before = pair;
    const [one, other] = [asks[Math.floor(pair / asks.length)], asks[pair % asks.length]];
    if (one !== undefined && other !== undefined) pairs.push([one, other]);
  });
  return pairs;
}

/** Both lists are sorted. A pair is looked at under this key and under no other that it shares. */
function firstSharedKey({ keys: ours }: NearAsk, { keys: theirs }: NearAsk): number | undefined {
  for (let a = 0, b = 0; a < ours.length && b < theirs.length; ) {
    const [one, other] = [ours[a] ?? 0, theirs[b] ?? 0];
    if (one === other) return one;
    if (one < other) a += 1;
    else b += 1;
  }
  return undefined;
}
