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
 */
export function candidatePairs(asks: readonly NearAsk[], key: number): readonly Pair[] {
  const pairs = asks.length <= many ? allPairs(asks) : crowdPairs(asks);
  return pairs.filter(([one, other]) => firstSharedKey(one, other) === key);
}

function allPairs(asks: readonly NearAsk[]): readonly Pair[] {
  return asks.flatMap((one, place) => asks.slice(place + 1).map((other): Pair => [one, other]));
}

function crowdPairs(asks: readonly NearAsk[]): readonly Pair[] {
  const order = new Map(asks.map((ask, place) => [ask, place]));
  const byPlace = new Map<string, NearAsk[]>();
  for (const ask of asks) {
    if (ask.area.places.size > wide) continue;
    for (const place of ask.area.places) {
      const there = byPlace.get(place);
      if (there === undefined) byPlace.set(place, [ask]);
      else there.push(ask);
    }
  }
  const texts = new Map(asks.map((ask) => [ask, textOf(ask)]));
  const near = [...byPlace.values()].flatMap((each) =>
    each.length <= many ? allPairs(each) : neighbours(each, texts),
  );
  const found = new Map<number, Pair>();
  for (const [one, other] of [...near, ...neighbours(asks, texts)]) {
    const [a, b] = [order.get(one) ?? 0, order.get(other) ?? 0];
    found.set(Math.min(a, b) * asks.length + Math.max(a, b), a < b ? [one, other] : [other, one]);
  }
  return [...found].toSorted(([one], [other]) => one - other).map(([, pair]) => pair);
}

/** Each with those that come next when sorted by text; equal texts keep the order of the members. */
function neighbours(asks: readonly NearAsk[], texts: ReadonlyMap<NearAsk, string>): readonly Pair[] {
  const sorted = asks.toSorted((one, other) => compare(texts.get(one) ?? '', texts.get(other) ?? ''));
  return sorted.flatMap((one, place) =>
    sorted.slice(place + 1, place + 1 + next).map((other): Pair => [one, other]),
  );
}

const textOf = ({ texts }: NearAsk): string =>
  texts.map(({ title, whole }) => [...title, ...(whole ?? [])].join(' ')).join('\n');

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
