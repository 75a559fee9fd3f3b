// A piece of a file as it stands there, with the culprit underlined. Tabs, wide and control characters are shown so that the line below fits.
import { between, width } from './layout.ts';
import { harmless } from '../text/harmless.ts';
import { type Paint, type Style } from './terminal.ts';

/** Lines and columns start at 1; columns count UTF-16 code units; the end is exclusive. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export const splitLines = (text: string): string[] => text.split(/\r\n|\r|\n/u);

/** The source line of a spot and its underline, each indented; nothing when the file has no such line. */
export function frame(
  lines: readonly string[],
  spot: Spot,
  look: { readonly paint: Paint; readonly style: Style; readonly columns: number; readonly indent: number },
): string[] {
  const whole = lines[spot.line - 1];
  if (whole === undefined) return [];
  const { line, shift } = around(whole, spot.column - 1);
  const number = String(spot.line).padStart(5);
  const space = ' '.repeat(look.indent);
  const room = Math.max(20, look.columns - look.indent - number.length - 3);
  const from = spot.column - 1 - shift;
  const ends = spot.endLine > spot.line ? line.length : Math.min(line.length, spot.endColumn - 1 - shift);
  const start = width(shown(line.slice(0, from)));
  const length = Math.max(1, width(shown(line.slice(from, ends))));
  const view = windowOn(shown(line), start, length, room);
  const gutter = (label: string) => space + look.paint('dim', `${label} │`);
  const underline = look.paint(look.style, '^'.repeat(view.length));
  return [
    `${gutter(number)} ${view.text}`.trimEnd(),
    `${gutter(' '.repeat(number.length))} ${' '.repeat(view.start)}${underline}`,
  ];
}

/** More of a line than this, in UTF-16 units, never fits on a screen, and measuring it for every finding would take long. */
const mostOfLine = 1000;

/** The part of a very long line in which a place lies, and how far it was moved to the left. */
function around(line: string, at: number): { readonly line: string; readonly shift: number } {
  if (line.length <= mostOfLine) return { line, shift: 0 };
  const start = Math.max(0, Math.min(at - mostOfLine / 4, line.length - mostOfLine));
  const kept = line.slice(start, start + mostOfLine);
  // The sign stands for what was left out, and takes the place of one unit.
  return { line: start > 0 ? `…${kept.slice(1)}` : kept, shift: start };
}

const shown = (text: string): string => harmless(text.replaceAll('\t', '    '));

/** The part of a long line around the culprit, with … where it was cut. */
function windowOn(text: string, start: number, length: number, room: number) {
  const total = width(text);
  if (total <= room) return { text, start, length };
  const from = start + length <= room - 1 ? 0 : Math.max(0, start - Math.floor(room / 4));
  const to = Math.min(total, from + room);
  const before = from > 0 ? '…' : '';
  const after = to < total ? '…' : '';
  const kept = between(text, from + before.length, to - after.length);
  return {
    text: before + kept + after,
    start: start - from,
    length: Math.max(1, Math.min(length, to - after.length - start)),
  };
}
