// How asks hang together. In: the overview, a filter, perhaps one ask to stand in the middle. Out: the shown asks that have links
// with their neighbours, and the links among these. A large whole is cut off: the asks with most links and what is around them.
import type { AskRow, LinkRow, Overview } from '../../features/overview/overview.ts';
import { graphWords } from '../../wording/charts/graph.ts';
import { type Filter, shownAsks } from '../filter.ts';
import { submissionTitles } from '../names.ts';

export interface LinkGraph {
  readonly points: readonly Point[];
  readonly links: readonly Link[];
  /** All links among the asks, also those that are not drawn; the table has them. */
  readonly allLinks: readonly NamedLink[];
  /** How many asks with links are not drawn. */
  readonly hidden: number;
}

export interface Point {
  readonly id: string;
  /** Absent for an id that no ask bears. */
  readonly key?: string;
  readonly title: string;
  readonly submission: string;
  /** Fits the filter itself; else it is there because it is linked to one that does. */
  readonly shown: boolean;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkRow['kind'];
}

export interface NamedLink extends Link {
  readonly fromTitle: string;
  readonly toTitle: string;
  /** Absent for an id that no ask bears. */
  readonly fromKey?: string;
  readonly toKey?: string;
}

const limit = 50;
/** Links that say the same from either side. */
const mutual: ReadonlySet<LinkRow['kind']> = new Set(['excludes', 'jointWith']);

export function linkGraphOf(overview: Overview, filter: Filter, around?: string): LinkGraph {
  const links = linksIn(overview.asks);
  const shown = new Set(shownAsks(overview, filter).map(({ key }) => key));
  const near = neighbours(links);
  const centre = around !== undefined && near.has(around) ? around : undefined;
  const wanted = centre === undefined ? linked(shown, near) : within(centre, near, 2);
  const kept = wanted.size <= limit ? wanted : densest(wanted, near, centre);
  const points = pointsFor(wanted, shown, overview);
  const named = links.filter(({ from, to }) => wanted.has(from) && wanted.has(to));
  return {
    points: [...points.values()].filter(({ id }) => kept.has(id)),
    links: named.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    allLinks: named.map((link) => namedLink(link, points)),
    hidden: wanted.size - kept.size,
  };
}

/** What a link points at: the key of an ask, or an id that none bears. */
const targetOf = ({ key, to }: LinkRow): string => key ?? `?${to}`;

function linksIn(asks: readonly AskRow[]): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { key, links: own } of asks)
    for (const link of own) {
      const ends = [key, targetOf(link)] as const;
      const [from, to] = mutual.has(link.kind) && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
      if (from !== to) links.set(JSON.stringify([link.kind, from, to]), { from, to, kind: link.kind });
    }
  return [...links.values()];
}

type Near = ReadonlyMap<string, ReadonlySet<string>>;

function neighbours(links: readonly Link[]): Near {
  const near = new Map<string, Set<string>>();
  const join = (one: string, other: string) => near.set(one, (near.get(one) ?? new Set()).add(other));
  for (const { from, to } of links) {
    join(from, to);
    join(to, from);
  }
  return near;
}

/** The shown asks that have links, and those at the other end. */
function linked(shown: ReadonlySet<string>, near: Near): ReadonlySet<string> {
  const found = new Set<string>();
  for (const key of shown)
    for (const other of near.get(key) ?? []) {
      found.add(key);
      found.add(other);
    }
  return found;
}

/** Everything at most so many links away, nearest first. */
function within(start: string, near: Near, steps: number): ReadonlySet<string> {
  const found = new Set([start]);
  let edge = [start];
  for (let step = 0; step < steps; step += 1) {
    edge = edge.flatMap((id) => [...(near.get(id) ?? [])]).filter((id) => !found.has(id));
    for (const id of edge) found.add(id);
  }
  return found;
}

/** Grows from the ask with most links, so that what is kept hangs together. */
function densest(wanted: ReadonlySet<string>, near: Near, centre?: string): ReadonlySet<string> {
  const linksOf = (id: string) => near.get(id)?.size ?? 0;
  const byLinks = [...wanted].toSorted((one, other) => linksOf(other) - linksOf(one));
  const kept = new Set<string>();
  for (const start of centre === undefined ? byLinks : [centre, ...byLinks]) {
    const waiting = [start];
    for (let id = waiting.shift(); id !== undefined && kept.size < limit; id = waiting.shift()) {
      if (kept.has(id) || !wanted.has(id)) continue;
      kept.add(id);
      waiting.push(...(near.get(id) ?? []));
    }
  }
  return kept;
}

function pointsFor(
  wanted: ReadonlySet<string>,
  shown: ReadonlySet<string>,
  overview: Overview,
): ReadonlyMap<string, Point> {
  const titles = submissionTitles(overview);
  const points = new Map<string, Point>();
  for (const { key, title, submission = '' } of overview.asks)
    if (wanted.has(key)) {
      const own = titles.get(submission) ?? submission;
      points.set(key, { id: key, key, title, submission: own, shown: shown.has(key) });
    }
  for (const id of wanted)
    if (!points.has(id)) {
      const title = graphWords.unknown[overview.language]({ id: id.slice(1) });
      points.set(id, { id, title, submission: '', shown: false });
    }
  return points;
}

function namedLink(link: Link, points: ReadonlyMap<string, Point>): NamedLink {
  const [from, to] = [points.get(link.from), points.get(link.to)];
  return {
    ...link,
    fromTitle: from?.title ?? '',
    toTitle: to?.title ?? '',
    fromKey: from?.key,
    toKey: to?.key,
  };
}
