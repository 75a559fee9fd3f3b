// The line around a group of tiles, a little inside them, so that lines of neighbours do not cover each other.

type Point = readonly [x: number, y: number];

export interface TileSize {
  readonly width: number;
  readonly height: number;
  /** How far the line stands inside the tiles. */
  readonly inset: number;
}

/** Data of a path around all tiles; parts that do not touch, or only at a corner, get a line each. */
export function outlineOf(tiles: readonly Point[], size: TileSize): string {
  return ringsOf(tiles)
    .map((ring) => `${ring.map((_, place) => corner(ring, place, size)).join('')}Z`)
    .join('');
}

/** Corner points of the rings, with the tiles at the right hand of who walks along. */
function ringsOf(tiles: readonly Point[]): readonly (readonly Point[])[] {
  const held = new Set(tiles.map(String));
  const has = (x: number, y: number) => held.has(`${x},${y}`);
  const edges: [from: Point, to: Point][] = tiles.flatMap(([x, y]) => [
    ...(has(x, y - 1) ? [] : [edge([x, y], [x + 1, y])]),
    ...(has(x + 1, y) ? [] : [edge([x + 1, y], [x + 1, y + 1])]),
    ...(has(x, y + 1) ? [] : [edge([x + 1, y + 1], [x, y + 1])]),
    ...(has(x - 1, y) ? [] : [edge([x, y + 1], [x, y])]),
  ]);
  const rings: Point[][] = [];
  for (let start = edges.pop(); start !== undefined; start = edges.pop()) {
    const ring: Point[] = [start[0]];
    let last = start;
    while (String(last[1]) !== String(start[0])) {
      const next = nextEdge(edges, last);
      if (next === undefined) break;
      ring.push(next[0]);
      last = next;
    }
    rings.push(ring);
  }
  return rings;
}

const edge = (from: Point, to: Point): [Point, Point] => [from, to];

/** Takes the edge that goes on from the last; where two tiles touch at a corner, it turns right and stays on its tile. */
function nextEdge(edges: [Point, Point][], [from, to]: readonly [Point, Point]): [Point, Point] | undefined {
  const going = edges.filter(([start]) => String(start) === String(to));
  const turnsRight = ([, end]: readonly [Point, Point]) =>
    (to[0] - from[0]) * (end[1] - to[1]) - (to[1] - from[1]) * (end[0] - to[0]) > 0;
  const next = going.find(turnsRight) ?? going[0];
  if (next !== undefined) edges.splice(edges.indexOf(next), 1);
  return next;
}

function corner(ring: readonly Point[], place: number, { width, height, inset }: TileSize): string {
  const here = ring[place] ?? [0, 0];
  const before = ring.at(place - 1) ?? here;
  const after = ring[(place + 1) % ring.length] ?? here;
  // Inside is at the right hand of both edges that meet here.
  const inside = (from: Point, to: Point): Point => [-Math.sign(to[1] - from[1]), Math.sign(to[0] - from[0])];
  const [one, other] = [inside(before, here), inside(here, after)];
  const shift = (axis: 0 | 1) => inset * Math.sign(one[axis] + other[axis]);
  return `${place === 0 ? 'M' : 'L'}${here[0] * width + shift(0)} ${here[1] * height + shift(1)}`;
}
