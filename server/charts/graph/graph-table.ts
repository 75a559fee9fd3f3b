// Links as rows.
import { chartWords } from '../../wording/charts/common.ts';
import { graphWords } from '../../wording/charts/graph.ts';
import type { Language } from '../../wording/language.ts';
import type { Table, TableCell } from '../table.ts';
import type { LinkGraph } from './link-graph.ts';

const limit = 300;

export function graphTable({ allLinks, hidden }: LinkGraph, language: Language): Table {
  const more = allLinks.length - limit;
  const end = (title: string, key: string | undefined): TableCell =>
    key === undefined ? title : { value: title, keys: [key] };
  const rows = allLinks
    .slice(0, limit)
    .map(({ fromTitle, toTitle, kind, fromKey, toKey }): readonly TableCell[] => [
      end(fromTitle, fromKey),
      graphWords[kind][language](),
      end(toTitle, toKey),
    ]);
  return {
    caption: graphWords.caption[language]({ links: allLinks.length, hidden }),
    head: [graphWords.from, graphWords.link, graphWords.to].map((word) => word[language]()),
    rows: more > 0 ? [...rows, [chartWords.more[language]({ count: more }), '', '']] : rows,
  };
}
