// Circles of asks that wait for each other: one path for each knot, whatever the order in which the asks were read.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cycles, type LinkGraph } from '../../server/portfolio/link-graph.ts';
import { finish } from '../../server/portfolio/steps.ts';

const circlesOf = (graph: LinkGraph) => finish(cycles(graph));
type Links = Record<string, readonly string[]>;
const circlesIn = (links: Links) => circlesOf(new Map(Object.entries(links)));

describe('a circle', () => {
  test('of two starts at the smallest id', () => {
    expect(circlesIn({ wonen: ['economie'], economie: ['wonen'] })).toEqual([['economie', 'wonen']]);
  });

  test('of three is walked in the direction of the links', () => {
    expect(circlesIn({ c: ['a'], a: ['b'], b: ['c'] })).toEqual([['a', 'b', 'c']]);
  });

  test('with a short cut is told by the shortest way through its smallest id', () => {
    expect(circlesIn({ a: ['b', 'c'], b: ['c'], c: ['a'] })).toEqual([['a', 'c']]);
  });

  test('with equally short ways is told by the first in the order of ids', () => {
    expect(circlesIn({ a: ['z', 'b'], z: ['a'], b: ['a'] })).toEqual([['a', 'b']]);
  });

  test('for each knot once, sorted', () => {
    const two = { y: ['x'], x: ['y'], b: ['a', 'x'], a: ['b'] };
    expect(circlesIn(two)).toEqual([
      ['a', 'b'],
      ['x', 'y'],
    ]);
  });
});

describe('no circle', () => {
  test.each<[string, Links]>([
    ['in nothing', {}],
    ['in a chain', { a: ['b'], b: ['c'], c: [] }],
    ['in two ways to one end', { a: ['b', 'c'], b: ['d'], c: ['d'] }],
    ['in an ask that points at itself', { a: ['a'] }],
    ['through an ask that does not exist', { a: ['gone'], b: ['gone'] }],
  ])('%s', (_where, links) => {
    expect(circlesIn(links)).toEqual([]);
  });
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const anyLinks = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 14 });

const graphOf = (links: readonly (readonly [string, string])[]) =>
  new Map(ids.map((id) => [id, links.filter(([from]) => from === id).map(([, to]) => to)]));

/** All ids that can be reached over at least one link. */
function reached(graph: ReadonlyMap<string, readonly string[]>, from: string): Set<string> {
  const seen = new Set<string>();
  const waiting = [...(graph.get(from) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (!seen.has(id)) waiting.push(...(graph.get(seen.add(id) && id) ?? []));
  }
  return seen;
}

describe('in any graph', () => {
  test('each knot of ids that reach each other has one circle, at its smallest id', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const graph = graphOf(links);
        const starts = ids.filter((id) => {
          const knot = ids.filter((other) => reached(graph, id).has(other) && reached(graph, other).has(id));
          return knot.length > 1 && knot[0] === id;
        });
        expect(circlesOf(graph).map(([first]) => first)).toEqual(starts);
      }),
    );
  });

  test('each step of a circle is a link, and no id comes twice', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const graph = graphOf(links);
        for (const circle of circlesOf(graph)) {
          expect(new Set(circle).size).toBe(circle.length);
          for (const [place, id] of circle.entries()) {
            expect(graph.get(id)).toContain(circle[(place + 1) % circle.length]);
          }
        }
      }),
    );
  });

  test('the order of asks and links does not show', () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const turned = new Map([...graphOf(links.toReversed())].toReversed());
        expect(circlesOf(turned)).toEqual(circlesOf(graphOf(links)));
      }),
    );
  });
});

describe('a large portfolio', () => {
  const name = (place: number) => `ask-${String(place).padStart(5, '0')}`;
  const ring = (size: number) =>
    new Map(Array.from({ length: size }, (_, place) => [name(place), [name((place + 1) % size)]]));

  test('may hold one circle of fifty thousand asks', () => {
    const [circle, ...others] = circlesOf(ring(50_000));
    expect(circle).toHaveLength(50_000);
    expect(circle?.[0]).toBe(name(0));
    expect(others).toEqual([]);
  });

  test('is looked at in small steps, so that questions are answered in between', () => {
    const chain = new Map([...ring(50_000)].slice(1));
    expect([...cycles(chain)].length).toBeGreaterThan(500);
  });
});
