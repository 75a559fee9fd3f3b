// Draws asks as boxes and links as lines from left to right. Each kind of link has a line of its own, explained above; loops are
// drawn like any other line. The layout of a picture of fifty asks takes some milliseconds.
import { Graph, layout } from '@dagrejs/dagre';
import { curveBasis, line } from 'd3-shape';
import { graphWords } from '../../wording/charts/graph.ts';
import { framed, type Look, marked, widthFor } from '../look.ts';
import { element, escaped, textAt } from '../svg.ts';
import { cut, widthOf, wrapped } from '../text-width.ts';
import type { Link, LinkGraph, Point } from './link-graph.ts';

const size = { width: 200, height: 58 };

interface Spot {
  readonly x: number;
  readonly y: number;
}
interface Placed {
  readonly points: readonly { readonly point: Point; readonly at: Spot }[];
  readonly links: readonly { readonly link: Link; readonly along: readonly Spot[] }[];
  readonly width: number;
  readonly height: number;
}

export function drawGraph(graph: LinkGraph, look: Look): string {
  const { language } = look;
  const placed = place(graph);
  const kinds = [...new Set(graph.links.map(({ kind }) => kind))].toSorted();
  const keyed = legend(kinds, widthFor(look, 480), look);
  const width = Math.max(placed.width, widthFor(look, 480));
  const top = keyed.height + 8;
  const foot = graph.hidden > 0 ? 28 : 4;
  const label = graphWords.label[language]({ asks: graph.points.length, links: graph.links.length });
  return framed(
    { kind: 'graph', width, height: top + placed.height + foot, label },
    look,
    arrows,
    keyed.drawn,
    element(
      'g',
      { transform: `translate(0 ${top})` },
      ...placed.links.map((one) => lineOf(one, graph, look)),
      ...placed.points.map(({ point, at }) => boxOf(point, at, look)),
    ),
    graph.hidden > 0
      ? textAt(4, top + placed.height + 16, graphWords.hidden[language]({ count: graph.hidden }), {
          class: 'quiet',
        })
      : '',
  );
}

function place({ points, links }: LinkGraph): Placed {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 16, ranksep: 64, edgesep: 10, marginx: 6, marginy: 6 });
  for (const { id } of points) graph.setNode(id, { ...size });
  for (const { from, to, kind } of links) graph.setEdge(from, to, {}, kind);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const at = (id: string) => graph.node(id) as unknown as Spot;
  return {
    points: points.map((point) => ({ point, at: at(point.id) })),
    links: links.map((link) => {
      const { points: along = [] } = graph.edge(link.from, link.to, link.kind) as { points?: Spot[] };
      return { link, along: besideBoxes(along, at(link.from), at(link.to)) };
    }),
    width: Number.isFinite(width) ? width : 0,
    height: Number.isFinite(height) ? height : 0,
  };
}

/** Lines begin and end at the sides of boxes, so that none runs below another box in the same column. */
function besideBoxes(along: readonly Spot[], from: Spot, to: Spot): readonly Spot[] {
  const between = along.slice(1, -1);
  const side = (box: Spot, next: Spot): readonly Spot[] => {
    const out = next.x >= box.x ? 1 : -1;
    const x = box.x + (out * size.width) / 2;
    const y = Math.min(box.y + size.height / 2 - 8, Math.max(box.y - size.height / 2 + 8, next.y));
    return [
      { x, y },
      { x: x + out * 14, y },
    ];
  };
  const sides = [side(from, between[0] ?? to), side(to, between.at(-1) ?? from).toReversed()] as const;
  // Between neighbouring columns nothing has to be avoided.
  return [...sides[0], ...(between.length === 1 ? [] : between), ...sides[1]];
}

const path = line<Spot>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveBasis)
  .digits(1);

function lineOf({ link, along }: Placed['links'][number], { points }: LinkGraph, { language }: Look): string {
  const title = (id: string) => points.find((point) => point.id === id)?.title ?? '';
  const words = `${title(link.from)}: ${graphWords[link.kind][language]()} ${title(link.to)}`;
  return element(
    'path',
    { class: `link ${link.kind}`, d: path([...along]) ?? '', ...ends(link.kind) },
    element('title', {}, escaped(words)),
  );
}

/** Signs at the ends of a line: an arrow to what is pointed at, a cross where two exclude each other. */
function ends(kind: Link['kind']): Readonly<Record<string, string>> {
  if (kind === 'jointWith') return { 'marker-start': 'url(#link-dot)', 'marker-end': 'url(#link-dot)' };
  if (kind === 'excludes') return { 'marker-start': 'url(#link-cross)', 'marker-end': 'url(#link-cross)' };
  return { 'marker-end': kind === 'partOf' ? 'url(#link-diamond)' : 'url(#link-arrow)' };
}

const sign = (id: string, drawn: string): string =>
  element(
    'marker',
    {
      id: `link-${id}`,
      viewBox: '-12 -12 24 24',
      markerWidth: 24,
      markerHeight: 24,
      markerUnits: 'userSpaceOnUse',
      orient: 'auto',
      class: 'sign',
    },
    drawn,
  );

const arrows = element(
  'defs',
  {},
  sign('arrow', element('path', { d: 'M-9 -5L0 0L-9 5Z' })),
  sign('dot', element('circle', { r: 4 })),
  sign('cross', element('path', { class: 'cross', d: 'M-5 -5L5 5M-5 5L5 -5' })),
  sign('diamond', element('path', { d: 'M-11 0L-5.5 -4L0 0L-5.5 4Z' })),
);

function boxOf(point: Point, { x, y }: Spot, look: Look): string {
  const left = x - size.width / 2;
  const top = y - size.height / 2;
  const lines = wrapped(point.title, { width: size.width - 20, size: 12, lines: 2 });
  const kind = point.key === undefined ? 'unknown' : point.shown ? 'shown' : 'beside';
  const label = [point.title, point.submission].filter((word) => word !== '').join(', ');
  return marked(
    { keys: point.key === undefined ? [] : [point.key], label, class: `ask ${kind}` },
    look,
    element('rect', { x: left, y: top, ...size, rx: 4 }),
    textAt(left + 10, top + 19, lines),
    textAt(left + 10, top + size.height - 8, cut(point.submission, size.width - 20, 10), {
      class: 'tiny quiet',
    }),
  );
}

function legend(
  kinds: readonly Link['kind'][],
  width: number,
  { language }: Look,
): { drawn: string; height: number } {
  let x = 4;
  let y = 14;
  const drawn = kinds.map((kind) => {
    const words = graphWords[kind][language]();
    const wide = 62 + widthOf(words, 11);
    if (x + wide > width) {
      x = 4;
      y += 20;
    }
    const at = x;
    x += wide;
    const sample = element('path', {
      class: `link ${kind}`,
      d: `M${at + 4} ${y - 4}H${at + 34}`,
      ...ends(kind),
    });
    return sample + textAt(at + 44, y, words, { class: 'small' });
  });
  return { drawn: element('g', { class: 'legend' }, ...drawn), height: y + 6 };
}
