// Repairs of indentation: tabs, and lines that stand beside the column of their group.
import type { TextEdit } from './change.ts';
import { isSilent, type LineShape, previousLine } from './line-shape.ts';
import type { Repair } from './repairs.ts';
import type { TreeError } from './tree.ts';

/** All lines that are indented with tabs, from the first one on: a habit is one slip. */
export function tabRepairs(
  lines: readonly LineShape[],
  error: TreeError,
  around: readonly LineShape[],
): Repair[] {
  const first = around.find(({ indent }) => indent.includes('\t'));
  if (first === undefined) return [];
  const tabbed = lines.filter(({ index, indent }) => index >= first.index && indent.includes('\t'));
  const range = { start: first.start, end: first.body };
  const fix = { title: 'tabs-to-spaces', facts: {}, safety: 'review' } as const;
  const above = previousLine(lines, first);
  const base = above === undefined ? 2 : above.indent.length + (above.text.endsWith(':') ? 2 : 0);
  const widths = error.code === 'CRASH' ? [2] : [2, 4, 8, base];
  return [...new Set(widths)].map((width) => ({
    slip: 'tab',
    range,
    edits: tabbed.map((line) => reindented(line, line.indent.replaceAll('\t', ' '.repeat(width)).length)),
    fix,
  }));
}

/** The line, with all that follows in its column or deeper, in one of the columns that are open above it. */
export function indentRepairs(lines: readonly LineShape[], line: LineShape): Repair[] {
  if (isSilent(line) || line.indent.includes('\t')) return [];
  const own = line.indent.length;
  const group = followers(lines, line);
  return openColumns(lines, line)
    .filter((column) => column !== own)
    .toSorted((a, b) => Math.abs(a - own) - Math.abs(b - own) || b - a)
    .slice(0, 4)
    .map((column) => ({
      slip: 'indentation',
      range: { start: line.body, end: line.end },
      edits: group.map((one) => reindented(one, one.indent.length + column - own)),
      fix: { title: 'indent-like-group', facts: {}, safety: 'review' },
    }));
}

const reindented = ({ start, body }: LineShape, column: number): TextEdit => ({
  range: { start, end: body },
  text: ' '.repeat(Math.max(0, column)),
});

function followers(lines: readonly LineShape[], line: LineShape): LineShape[] {
  const group: LineShape[] = [];
  for (const one of lines.slice(line.index)) {
    if (one.text !== '' && one.indent.length < line.indent.length) break;
    if (one.text !== '') group.push(one);
  }
  return group;
}

/** The columns in which a line could stand: of the groups above that are still open, and one below a bare key. */
function openColumns(lines: readonly LineShape[], line: LineShape): number[] {
  const columns = new Set<number>();
  const above = previousLine(lines, line);
  if (above?.text.endsWith(':')) columns.add(above.indent.length + 2);
  let limit = Number.POSITIVE_INFINITY;
  for (const one of lines.slice(Math.max(0, line.index - 500), line.index).toReversed()) {
    if (isSilent(one) || one.indent.length >= limit) continue;
    limit = one.indent.length;
    columns.add(limit);
    if (one.key) columns.add(one.key.start - one.start);
  }
  return [...columns];
}
