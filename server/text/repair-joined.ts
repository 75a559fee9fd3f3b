// Repairs of two lines that became one, as when the line end between them is deleted: the second one heads a group, which
// hangs below a line that no longer names it.
import { isSilent, type LineShape, nextLine } from './line-shape.ts';
import { lineEndOf } from './lines.ts';
import type { Repair } from './repairs.ts';

/** A group's key at the end of a line: after white space, or glued to a value that cannot go on in letters. */
const lastKey = /(?:(?<gap>[ \t]+)|(?<=[\d"'\]}]))[\p{L}_][\p{L}\p{N}_-]*:$/u;

/** The key at the end of a line on a line of its own. */
export function joinedRepairs(text: string, lines: readonly LineShape[], line: LineShape): Repair[] {
  const found = line.value && isHead(lines, line) ? lastKey.exec(line.text) : null;
  const start = line.body + (found?.index ?? 0);
  if (line.key === undefined || found === null || start <= (line.value?.start ?? 0)) return [];
  const column = line.key.start - line.start;
  const broken = {
    range: { start, end: start + (found.groups?.gap?.length ?? 0) },
    text: `${lineEndOf(text)}${' '.repeat(column)}`,
  };
  const range = { start: broken.range.end, end: line.end };
  const fix = { title: 'own-line', facts: {}, safety: 'review' } as const;
  return [{ slip: 'joined-lines', range, edits: [broken], fix }];
}

/** The line and what hangs below it, taken out together: without its key, nothing says what the rest is about. */
export function groupLeftOut(lines: readonly LineShape[], line: LineShape, leftOut: Repair): Repair[] {
  if (!isHead(lines, line)) return [];
  const below = lines.slice(line.index + 1);
  const end = below.findIndex((one) => !isSilent(one) && one.indent.length <= line.indent.length);
  const group = (end === -1 ? below : below.slice(0, end)).filter(({ text }) => text !== '');
  const edits = [line, ...group].map(({ body, end: last }) => ({
    range: { start: body, end: last },
    text: '',
  }));
  return [{ ...leftOut, edits }];
}

const isHead = (lines: readonly LineShape[], line: LineShape): boolean =>
  (nextLine(lines, line)?.indent.length ?? 0) > line.indent.length;
