// A text under change: edits are applied one after another, and every place can be brought back to the text as it was.
// It serves both repair (which reads a mended text and reports places in the written one) and edits (which are composed).
import type { TextEdit } from './change.ts';
import type { Range } from './place.ts';

interface Piece {
  readonly text: string;
  /** Where the piece stood in the first text; absent for new text. */
  readonly from?: number;
}

export class Revision {
  readonly original: string;
  #text: string;
  #pieces: Piece[];

  constructor(original: string) {
    this.original = original;
    this.#text = original;
    this.#pieces = [{ text: original, from: 0 }];
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
    twin.#pieces = [...this.#pieces];
    return twin;
  }

  /** Applies edits whose ranges are in the present text and do not overlap. */
  apply(edits: readonly TextEdit[]): void {
    for (const edit of edits.toSorted((a, b) => b.range.start - a.range.start || b.range.end - a.range.end)) {
      const { start, end } = edit.range;
      this.#pieces = [...this.#cut(0, start), ...this.#new(edit.text), ...this.#cut(end, this.#text.length)];
      this.#text = this.#text.slice(0, start) + edit.text + this.#text.slice(end);
    }
  }

  /** The offset in the first text of an offset in the present one; within new text the nearest place. */
  back(offset: number): number {
    let at = 0;
    let before = 0;
    for (const [index, piece] of this.#pieces.entries()) {
      const length = piece.text.length;
      if (offset < at + length || (offset === at + length && index === this.#pieces.length - 1)) {
        if (piece.from !== undefined) return piece.from + offset - at;
        return Math.min(before + offset - at, this.#nextFrom(index));
      }
      at += length;
      before = piece.from === undefined ? before : piece.from + length;
    }
    return Math.min(before, this.original.length);
  }

  backRange(range: Range): Range {
    if (!this.changed) return range;
    const start = this.back(range.start);
    return { start, end: Math.max(start, range.end > range.start ? this.back(range.end) : start) };
  }

  /** The offset in the present text of an offset in the first one, or undefined when its place is gone. */
  forward(offset: number): number | undefined {
    let at = 0;
    for (const { text, from } of this.#pieces) {
      if (from !== undefined && offset >= from && offset <= from + text.length) return at + offset - from;
      at += text.length;
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
    for (const { text, from } of this.#pieces) {
      if (from === undefined) {
        fresh += text;
        continue;
      }
      close(from);
      at = from + text.length;
    }
    close(this.original.length);
    return edits;
  }

  #new(text: string): Piece[] {
    return text === '' ? [] : [{ text }];
  }

  #cut(start: number, end: number): Piece[] {
    const kept: Piece[] = [];
    let at = 0;
    for (const { text, from } of this.#pieces) {
      const first = Math.max(start - at, 0);
      const last = Math.min(end - at, text.length);
      if (first < last) {
        kept.push({ text: text.slice(first, last), from: from === undefined ? undefined : from + first });
      }
      at += text.length;
    }
    return kept;
  }

  #nextFrom(index: number): number {
    for (const piece of this.#pieces.slice(index + 1)) if (piece.from !== undefined) return piece.from;
    return this.original.length;
  }
}
