// Which ids wait for each other in a circle. In: for each id the ids it depends on. Out: one path per knot of circles.
// Linear in ids and links; a chain of any length is walked without recursion. The order of the input never shows in the result.
import { each, type Steps } from './steps.ts';

/** For each id the ids it points at; ids that are pointed at only need not be a key. */
export type LinkGraph = ReadonlyMap<string, Iterable<string>>;

/**
 * One circle for each strongly connected component of two ids or more: the shortest through its smallest id,
 * starting there; the last id points at the first. Sorted by first id. An id that points at itself is no circle.
 */
export function* cycles(graph: LinkGraph): Steps<readonly (readonly string[])[]> {
  const numbered = yield* number(graph);
  const found = yield* components(numbered.targets);
  return found
    .map((component) => circle(component, numbered))
    .toSorted((one, other) => compare(one[0], other[0]));
}

interface Numbered {
  readonly ids: readonly string[];
  readonly targets: readonly (readonly number[])[];
}

/** Numbers instead of ids; links to ids without a key of their own and to itself cannot be part of a circle. */
function* number(graph: LinkGraph): Steps<Numbered> {
  const ids = [...graph.keys()];
  const numbers = new Map<string, number>();
  yield* each(ids, (id) => numbers.set(id, numbers.size));
  const targets: number[][] = [];
  yield* each(ids, (id) => {
    const own: number[] = [];
    for (const to of graph.get(id) ?? []) {
      const target = numbers.get(to);
      if (target !== undefined && target !== targets.length) own.push(target);
    }
    targets.push(own);
  });
  return { ids, targets };
}

function* components(targets: Numbered['targets']): Steps<readonly (readonly number[])[]> {
  const walk = new Walk(targets);
  yield* each(targets.keys(), (start) => walk.from(start));
  return walk.found;
}

/** Finds strongly connected components with more than one member: Tarjan's walk, with a stack of its own. */
class Walk {
  readonly found: number[][] = [];
  readonly #targets: Numbered['targets'];
  /** When each was first visited; -1 before that. */
  readonly #order: Int32Array;
  /** The earliest that can be reached from it among those whose component is still open. */
  readonly #lowest: Int32Array;
  readonly #nextLink: Int32Array;
  readonly #isOpen: Uint8Array;
  readonly #open: number[] = [];
  #visited = 0;

  constructor(targets: Numbered['targets']) {
    this.#targets = targets;
    this.#order = new Int32Array(targets.length).fill(-1);
    this.#lowest = new Int32Array(targets.length);
    this.#nextLink = new Int32Array(targets.length);
    this.#isOpen = new Uint8Array(targets.length);
  }

  from(start: number): void {
    if (this.#order[start] !== -1) return;
    const way = [start];
    for (let here: number | undefined = start; here !== undefined; here = way.at(-1)) {
      if (this.#order[here] === -1) this.#enter(here);
      const to = this.#step(here);
      if (to === undefined) this.#leave(here, way);
      else if (this.#order[to] === -1) way.push(to);
      else if (this.#isOpen[to] === 1) this.#lower(here, this.#order[to] ?? 0);
    }
  }

  #enter(here: number): void {
    this.#order[here] = this.#lowest[here] = this.#visited;
    this.#visited += 1;
    this.#open.push(here);
    this.#isOpen[here] = 1;
  }

  #step(here: number): number | undefined {
    const link = this.#nextLink[here] ?? 0;
    this.#nextLink[here] = link + 1;
    return this.#targets[here]?.[link];
  }

  #lower(here: number, to: number): void {
    if (to < (this.#lowest[here] ?? 0)) this.#lowest[here] = to;
  }

  #leave(here: number, way: number[]): void {
    way.pop();
    const before = way.at(-1);
    if (before !== undefined) this.#lower(before, this.#lowest[here] ?? 0);
    if (this.#lowest[here] !== this.#order[here]) return;
    const component = this.#open.splice(this.#open.lastIndexOf(here));
    for (const member of component) this.#isOpen[member] = 0;
    if (component.length > 1) this.found.push(component);
  }
}

/** The shortest way from the smallest id back to itself; of equally short ones the first in the order of ids. */
function circle(component: readonly number[], { ids, targets }: Numbered): readonly string[] {
  const inside = new Set(component);
  const name = (index: number): string => ids[index] ?? '';
  const start = component.reduce((least, one) => (name(one) < name(least) ? one : least));
  const cameFrom = new Map<number, number>();
  let border = [start];
  while (border.length > 0) {
    const next: number[] = [];
    for (const here of border) {
      const links = (targets[here] ?? []).filter((to) => inside.has(to));
      for (const to of links.toSorted((one, other) => compare(name(one), name(other)))) {
        if (to === start) return wayTo(here, cameFrom).map(name);
        if (cameFrom.has(to)) continue;
        cameFrom.set(to, here);
        next.push(to);
      }
    }
    border = next;
  }
  return [];
}

function wayTo(end: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const way: number[] = [];
  for (let here: number | undefined = end; here !== undefined; here = cameFrom.get(here)) way.push(here);
  return way.toReversed();
}

function compare(one = '', other = ''): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
