// All charts by name, each as a drawing and as a table: what a page of charts, a web page or a document asks for.
import type { Overview } from '../features/overview/overview.ts';
import { boardWords } from '../wording/charts/board.ts';
import { chartWords } from '../wording/charts/common.ts';
import { graphWords } from '../wording/charts/graph.ts';
import { ledgerWords } from '../wording/charts/ledger.ts';
import { mapWords } from '../wording/charts/map.ts';
import { matrixWords } from '../wording/charts/matrix.ts';
import { timelineWords } from '../wording/charts/timeline.ts';
import type { Language } from '../wording/language.ts';
import type { Sentence } from '../wording/sentence.ts';
import { boardHtml } from './board/board-html.ts';
import { boardTable } from './board/board-table.ts';
import { boardOf } from './board/board.ts';
import { type Filter, shownAsks } from './filter.ts';
import { drawGraph } from './graph/draw-graph.ts';
import { graphTable } from './graph/graph-table.ts';
import { linkGraphOf } from './graph/link-graph.ts';
import { drawLedger } from './ledger/draw-ledger.ts';
import { ledgerTable } from './ledger/ledger-table.ts';
import { ledgerOf } from './ledger/ledger.ts';
import type { Look } from './look.ts';
import { areaMapOf } from './map/area-map.ts';
import type { Borders } from './map/borders.ts';
import { drawBorders } from './map/draw-borders.ts';
import { drawMap } from './map/draw-map.ts';
import { mapTable } from './map/map-table.ts';
import type { Measure } from './map/measure.ts';
import { drawMatrix } from './matrix/draw-matrix.ts';
import { matrixTable } from './matrix/matrix-table.ts';
import { matrixOf } from './matrix/matrix.ts';
import type { Table } from './table.ts';
import { drawTimeline } from './timeline/draw-timeline.ts';
import { timelineTable } from './timeline/timeline-table.ts';
import { isBare, timelineOf } from './timeline/timeline.ts';

export const chartNames = ['matrix', 'map', 'ledger', 'board', 'timeline', 'graph'] as const;
export type ChartName = (typeof chartNames)[number];

export const chartTitles: Readonly<Record<ChartName, Sentence>> = {
  matrix: matrixWords.name,
  map: mapWords.name,
  ledger: ledgerWords.name,
  board: boardWords.name,
  timeline: timelineWords.name,
  graph: graphWords.name,
};

/** What some charts let one choose besides the filter. */
export interface Choice {
  /** By what the map is shaded. */
  readonly measure?: Measure;
  /** Scheme of which the map outlines the area. */
  readonly scheme?: string;
  /** Borders that the map is drawn with instead of tiles. */
  readonly borders?: Borders;
  /** Key of the ask around which links are shown. */
  readonly around?: string;
}

export interface Picture {
  readonly draw: (look: Look) => string;
  readonly table: (language: Language) => Table;
  /** Said instead, when there is nothing to draw. */
  readonly empty?: string;
}

export function pictureOf(name: ChartName, overview: Overview, filter: Filter, choice: Choice = {}): Picture {
  const { language } = overview;
  const bare = shownAsks(overview, filter).length === 0;
  const why = overview.asks.length === 0 ? chartWords.empty : chartWords.noneFit;
  const picture = pictures[name](overview, filter, choice);
  return bare ? { ...picture, empty: why[language]() } : picture;
}

const pictures: Readonly<Record<ChartName, (overview: Overview, filter: Filter, choice: Choice) => Picture>> =
  {
    matrix: (overview, filter) => {
      const matrix = matrixOf(overview, filter);
      return {
        draw: (look) => drawMatrix(matrix, look),
        table: (language) => matrixTable(matrix, language),
      };
    },
    map: (overview, filter, { measure = 'asks', scheme, borders }) => {
      const map = areaMapOf(overview, filter, { measure, scheme });
      return {
        draw: (look) => (borders === undefined ? drawMap(map, look) : drawBorders(map, borders, look)),
        table: (language) => mapTable(map, language),
      };
    },
    ledger: (overview, filter) => {
      const ledger = ledgerOf(overview, filter);
      return {
        draw: (look) => drawLedger(ledger, look),
        table: (language) => ledgerTable(ledger, language),
        empty: ledger.sums.length === 0 ? ledgerWords.none[overview.language]() : undefined,
      };
    },
    board: (overview, filter) => {
      const board = boardOf(overview, filter);
      return {
        draw: (look) => boardHtml(board, look),
        table: (language) => boardTable(board, language),
      };
    },
    timeline: (overview, filter) => {
      const timeline = timelineOf(overview, filter);
      return {
        draw: (look) => drawTimeline(timeline, look),
        table: (language) => timelineTable(timeline, language),
        empty: isBare(timeline) ? timelineWords.noDates[overview.language]() : undefined,
      };
    },
    graph: (overview, filter, { around }) => {
      const graph = linkGraphOf(overview, filter, around);
      return {
        draw: (look) => drawGraph(graph, look),
        table: (language) => graphTable(graph, language),
        empty: graph.points.length === 0 ? graphWords.none[overview.language]() : undefined,
      };
    },
  };
