// Which asks of one group are compared. In a small group all; a text that many share must not cost the square of its asks.
import type { NearAsk } from './near-ask.ts';

/** A group of more asks shares fixed phrases: it is looked at through extra keys. */
const many = 40;
/** In a crowd an ask is compared with so many that come next in the order of texts. */
const next = 8;
/** An ask for more municipalities than this is compared in the order of texts only. */
const wide = 12;

export type Pair = readonly [NearAsk, NearAsk];

/**
 * The pairs of a group, each once, in the order of its members. Past `many` members: those of one municipality, and over the
 * whole group those that stand next to each other when sorted by text; so the number of pairs stays in line with the asks.
 * A pair that shares several keys is a pair of the group of the first.
 */
export function candidatePairs(asks: readonly NearAsk[], key: number): readonly Pair[] {
  const isHere = (one: NearAsk, other: NearAsk): boolean => firstSharedKey(one, other) === key;
  return asks.length <= many ? allPairs(asks, isHere) : crowdPairs(asks, isHere);
}

type Test = (one: NearAsk, other: NearAsk) => boolean;

function allPairs(asks: readonly NearAsk[], wanted: Test, within = asks.length): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [place, one] of asks.entries()) {
    const last = Math.min(asks.length, place + 1 + within);
    for (let at = place + 1; at < last; at += 1) {
      const other = asks[at];
      if (other !== undefined && wanted(one, other)) pairs.push([one, other]);
    }
  }
  return pairs;
}

function crowdPairs(asks: readonly NearAsk[], wanted: Test): readonly Pair[] {
  const byPlace = new Map<string, NearAsk[]>();
  for (const ask of asks) {
    if (ask.area.places.size > wide) continue;
    for (const place of ask.area.places) {
      const there = byPlace.get(place);
      if (there === undefined) byPlace.set(place, [ask]);
      else there.push(ask);
    }
  }
  const near = [...byPlace.values()].flatMap((each) =>
    each.length <= many ? allPairs(each, wanted) : neighbours(each, wanted),
  );
  return inOrder([...near, ...neighbours(asks, wanted)], asks);
}

/** Each pair once, the first ask of a pair and the pairs themselves in the order of the members. */
function inOrder(pairs: readonly Pair[], asks: readonly NearAsk[]): readonly Pair[] {
  if (pairs.length === 0) return pairs;
  const order = new Map(asks.map((ask, place) => [ask, place]));
  const found = new Map<number, Pair>();
  for (const [one, other] of pairs) {
    const [a, b] = [order.get(one) ?? 0, order.get(other) ?? 0];
    found.set(Math.min(a, b) * asks.length + Math.max(a, b), a < b ? [one, other] : [other, one]);
  }
  return [...found].toSorted(([one], [other]) => one - other).map(([, pair]) => pair);
}

/** Each with those that come next when sorted by text; equal texts keep the order of the members. */
function neighbours(asks: readonly NearAsk[], wanted: Test): readonly Pair[] {
  const sorted = asks.toSorted(
    ({ texts: [one] }, { texts: [other] }) =>
      compare(one?.title ?? '', other?.title ?? '') || compare(one?.whole ?? '', other?.whole ?? ''),
  );
  return allPairs(sorted, wanted, next);
}

const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

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
