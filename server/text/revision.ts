// A text under change: edits are applied one after another, and every place can be brought back to the text as it was.
// It serves both repair (which reads a mended text and reports places in the written one) and edits (which are composed).
import type { TextEdit } from './change.ts';
import type { Range } from './place.ts';

interface Piece {
  /** Where the piece stands in the present text. */
  readonly at: number;
  readonly length: number;
  /** Where it stood in the first text; absent for new text. */
  readonly from?: number;
}

export class Revision {
  readonly original: string;
  #text: string;
  #pieces: readonly Piece[];

  constructor(original: string) {
    this.original = original;
    this.#text = original;
    this.#pieces = [{ at: 0, length: original.length, from: 0 }];
  }

  get text(): string {
    return this.#text;
  }

  get changed(): boolean {
    return this.#pieces.length !== 1 || this.#pieces[0]?.from !== 0;
  }

  copy(): Revision {
    const twin = new Revision(this.original);
    twin.#text = this.#text;
    twin.#pieces = this.#pieces;
    return twin;
  }

  /** Applies edits whose ranges are in the present text and do not overlap. */
  apply(edits: readonly TextEdit[]): void {
    const pieces: Piece[] = [];
    const texts: string[] = [];
    let length = 0;
    let done = 0;
    const keep = (end: number): void => {
      for (const piece of this.#cut(done, end)) {
        pieces.push({ ...piece, at: length });
        length += piece.length;
      }
      texts.push(this.#text.slice(done, end));
    };
    for (const { range, text } of edits.toSorted(inOrder)) {
      keep(range.start);
      if (text !== '') pieces.push({ at: length, length: text.length });
      length += text.length;
      texts.push(text);
      done = range.end;
    }
    keep(this.#text.length);
    this.#pieces = pieces;
    this.#text = texts.join('');
  }

  /** The offset in the first text of an offset in the present one; within new text the nearest place. */
  back(offset: number): number {
    const index = this.#indexAt(offset);
    const piece = this.#pieces[index];
    if (piece === undefined) return 0;
    const inside = Math.min(offset - piece.at, piece.length);
    if (piece.from !== undefined) return piece.from + inside;
    const before = this.#pieces.slice(0, index).findLast(({ from }) => from !== undefined);
    const after = this.#pieces.slice(index).find(({ from }) => from !== undefined);
    const start = before?.from === undefined ? 0 : before.from + before.length;
    return Math.min(start + inside, after?.from ?? this.original.length);
  }

  /** The range in the first text; the end of new text is the end of what it replaced. */
  backRange(range: Range): Range {
    if (!this.changed) return range;
    const start = this.back(range.start);
    return { start, end: range.end > range.start ? Math.max(start, this.back(range.end)) : start };
  }

  /** The offset in the present text of an offset in the first one, or undefined when its place is gone. */
  forward(offset: number): number | undefined {
    for (const { at, length, from } of this.#pieces) {
      if (from !== undefined && offset >= from && offset <= from + length) return at + offset - from;
    }
    return undefined;
  }

  /** The edits that make the present text out of the first one, in order, as few and small as the pieces allow. */
  edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let fresh = '';
    const close = (end: number): void => {
      if (end > at || fresh !== '') edits.push({ range: { start: at, end }, text: fresh });
      fresh = '';
    };
    for (const piece of this.#pieces) {
      if (piece.from === undefined) {
        fresh += this.#text.slice(piece.at, piece.at + piece.length);
        continue;
      }
      close(piece.from);
      at = piece.from + piece.length;
    }
    close(this.original.length);
    return edits;
  }

  /** The last piece that begins at or before an offset. */
  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The parts of the pieces between two offsets of the present text. */
  #cut(start: number, end: number): Piece[] {
    const kept: Piece[] = [];
    for (let index = this.#indexAt(start); index < this.#pieces.length; index++) {
      const piece = this.#pieces[index];
      if (piece === undefined || piece.at >= end) break;
      const first = Math.max(start - piece.at, 0);
      const last = Math.min(end - piece.at, piece.length);
      const from = piece.from === undefined ? undefined : piece.from + first;
      if (first < last) kept.push({ at: 0, length: last - first, from });
    }
    return kept;
  }
}

const inOrder = (a: TextEdit, b: TextEdit): number =>
  a.range.start - b.range.start || a.range.end - b.range.end;
