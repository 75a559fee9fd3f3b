// What asks come to together, each money once, as in the ledger of a budget: of a joint ask the largest claim, of a programme
// not its parts as well, and nothing of an ask that another one replaces. In: the asks of an area, in any order.
import type { AskRow, LinkRow } from '../../features/overview/overview.ts';
import { measured, type Measure } from './measure.ts';

type Claims = ReadonlyMap<string, AskRow>;

export function sumOf(asks: readonly AskRow[], measure: Measure): number {
  if (measure === 'asks') return asks.length;
  const replaced = replacedAmong(asks);
  const claiming = asks.filter((ask) => measured(ask, measure) > 0 && !replaced.has(ask.key));
  const claims: Claims = new Map(claiming.map((ask) => [ask.key, ask]));
  const tops = topsOf(claims);
  const largest = new Map<string, number>();
  for (const [key, ask] of claims) {
    const top = tops(key);
    const own = isPartBelow(ask, claims) ? 0 : measured(ask, measure);
    largest.set(top, Math.max(largest.get(top) ?? 0, own));
  }
  return [...largest.values()].reduce((sum, claim) => sum + claim, 0);
}

const linked = ({ links }: AskRow, kind: LinkRow['kind']): readonly string[] =>
  links.flatMap((link) => (link.kind === kind && link.key !== undefined ? [link.key] : []));

/** Keys of asks in whose place another of these came; two that replace each other both stand. */
function replacedAmong(asks: readonly AskRow[]): ReadonlySet<string> {
  const pairs = asks.flatMap((ask) => (ask.isOver ? [] : linked(ask, 'replaces').map((to) => [ask.key, to])));
  const both = new Set(pairs.map((pair) => pair.join('\n')));
  return new Set(
    pairs.flatMap(([from = '', to = '']) => (from === to || both.has(`${to}\n${from}`) ? [] : [to])),
  );
}

/** For each ask the one that stands for its joint set: whoever is linked by `jointWith`, over any number of steps. */
function topsOf(claims: Claims): (key: string) => string {
  const above = new Map<string, string>();
  const top = (key: string): string => {
    let place = key;
    for (let next = above.get(place); next !== undefined; next = above.get(place)) place = next;
    return place;
  };
  for (const [key, ask] of claims) {
    for (const partner of linked(ask, 'jointWith')) {
      const [one, other] = [top(key), top(partner)];
      if (claims.has(partner) && one !== other) above.set(other, one);
    }
  }
  return top;
}

/** Whether an ask is part of a programme that claims here too; of parts that run in a circle none is. */
function isPartBelow(ask: AskRow, claims: Claims): boolean {
  const met = new Set([ask.key]);
  let place: AskRow | undefined = ask;
  while (place !== undefined) {
    const programme: AskRow | undefined = claims.get(linked(place, 'partOf')[0] ?? '');
    if (programme === undefined) return place !== ask;
    if (met.has(programme.key)) return false;
    met.add(programme.key);
    place = programme;
  }
  return false;
}
