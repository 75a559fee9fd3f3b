// Offsets in our texts ⇄ positions as the client counts them: in UTF-16 units or in bytes of UTF-8, with or without a byte order mark.
import type { Position, Range as ClientRange } from 'vscode-languageserver';
import type { LineRange } from '../features/source.ts';
import type { Lines } from '../text/lines.ts';
import type { Range } from '../text/place.ts';

export const encodings = ['utf-16', 'utf-8'] as const;
export type Encoding = (typeof encodings)[number];

/** A text with its lines, as far as positions need it. */
export interface Lined {
  /** Without byte order mark. */
  readonly text: string;
  readonly lines: Lines;
}

/** How a client counts in a text. */
export interface Counting {
  readonly encoding: Encoding;
  /** The client's text begins with a byte order mark, which ours does not have. */
  readonly marked: boolean;
}

export function positionOf({ text, lines }: Lined, offset: number, counting: Counting): Position {
  const { line, column } = lines.position(offset);
  const units = counting.encoding === 'utf-16' ? column : utf8Length(text, offset - column, offset);
  return { line, character: units + (line === 0 ? markLength(counting) : 0) };
}

export function rangeOf(text: Lined, { start, end }: Range, counting: Counting): ClientRange {
  return { start: positionOf(text, start, counting), end: positionOf(text, end, counting) };
}

/** A range by lines and columns, for a client that counts as we do; undefined for one that does not. */
export const knownRange = (
  { start, end }: LineRange,
  { encoding, marked }: Counting,
): ClientRange | undefined =>
  encoding === 'utf-16' && !marked
    ? {
        start: { line: start.line, character: start.column },
        end: { line: end.line, character: end.column },
      }
    : undefined;

/** The offset of a position; one beyond a line or the text is brought to its end. */
export function offsetOf({ text, lines }: Lined, { line, character }: Position, counting: Counting): number {
  const units = Math.max(0, character - (line === 0 ? markLength(counting) : 0));
  if (counting.encoding === 'utf-16') return lines.offset(line, units);
  const { start, end } = lines.range(line);
  return line >= lines.count ? text.length : utf8Offset(text, { start, end }, units);
}

export const offsetsOf = (text: Lined, { start, end }: ClientRange, counting: Counting): Range => {
  const from = offsetOf(text, start, counting);
  return { start: from, end: Math.max(from, offsetOf(text, end, counting)) };
};

const markLength = ({ encoding, marked }: Counting): number => {
  if (!marked) return 0;
  return encoding === 'utf-16' ? 1 : 3;
};

/** Bytes of a character, by its code point. */
function bytesOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

function utf8Length(text: string, start: number, end: number): number {
  let bytes = 0;
  for (const character of text.slice(start, end)) bytes += bytesOf(character.codePointAt(0) ?? 0);
  return bytes;
}

/** A place within a character is brought to its beginning. */
function utf8Offset(text: string, { start, end }: Range, bytes: number): number {
  let left = bytes;
  let at = start;
  while (at < end) {
    const point = text.codePointAt(at) ?? 0;
    left -= bytesOf(point);
    if (left < 0) break;
    at += point > 0xffff ? 2 : 1;
  }
  return at;
}
