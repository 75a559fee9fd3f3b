// How asks hang together.
import { describe, expect, test } from 'vitest';
import { drawGraph } from '../../server/charts/graph/draw-graph.ts';
import { graphTable } from '../../server/charts/graph/graph-table.ts';
import { linkGraphOf } from '../../server/charts/graph/link-graph.ts';
import { valueOf } from '../../server/charts/table.ts';
import type { LinkRow } from '../../server/features/overview/overview.ts';
import { ask, largeOverview, overviewOf } from '../worlds/overview-world.ts';

const link = (kind: LinkRow['kind'], to: string): LinkRow => ({ kind, to, key: `${to}#0` });
const overview = overviewOf([
  ask('weg#0', { links: [link('dependsOn', 'brug')], goals: ['spoor'] }),
  ask('brug#0', { links: [link('dependsOn', 'weg'), link('jointWith', 'dijk')] }),
  ask('dijk#0', { links: [link('jointWith', 'brug'), { kind: 'supports', to: 'kwijt' }] }),
  ask('los#0'),
]);

describe('the graph', () => {
  test('names each link once, also one that both asks record', () => {
    const { rows } = graphTable(linkGraphOf(overview, {}), 'nl');
    expect(rows.map((row) => row.map(valueOf).join(' '))).toEqual([
      'weg#0 hangt af van brug#0',
      'brug#0 hangt af van weg#0',
      'brug#0 samen met dijk#0',
      'dijk#0 ondersteunt kwijt (onbekend)',
    ]);
  });

  test('draws loops and ids that no ask bears; an ask without links is left out', () => {
    const drawn = drawGraph(linkGraphOf(overview, {}), { language: 'nl', interactive: true });
    expect(drawn.match(/class="link dependsOn"/gu)).toHaveLength(3);
    expect(drawn).toContain('class="mark ask unknown"');
    expect(drawn).not.toContain('los#0');
    expect(drawn).not.toContain('NaN');
  });

  test('shows what fits the filter with its neighbours, told apart', () => {
    const { points } = linkGraphOf(overview, { goal: 'spoor' });
    expect(points.map(({ id, shown }) => [id, shown])).toEqual([
      ['weg#0', true],
      ['brug#0', false],
    ]);
  });

  test('shows what stands around one ask', () => {
    const { points } = linkGraphOf(overview, { goal: 'spoor' }, 'dijk#0');
    expect(points.map(({ id }) => id)).toEqual(['weg#0', 'brug#0', 'dijk#0', '?kwijt']);
  });

  test('cuts off a large whole, says how much, and keeps every link in the table', () => {
    const graph = linkGraphOf(largeOverview(2000), {});
    expect(graph.points).toHaveLength(50);
    expect(graph.hidden).toBeGreaterThan(500);
    expect(graph.allLinks.length).toBeGreaterThan(graph.links.length);
    expect(drawGraph(graph, { language: 'nl' })).toContain(`En nog ${graph.hidden} vragen met verbanden`);
  });
});
