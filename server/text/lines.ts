// Offset ⇄ line and column, both from 0, in UTF-16 units. A line ends at LF, CRLF or a lone CR.
// Total: what lies outside the text is brought to its nearest place.

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** How the lines of a text end; a text that is mixed is brought to CRLF. */
export const lineEndOf = (text: string): '\n' | '\r\n' => (text.includes('\r\n') ? '\r\n' : '\n');

export class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1);
    }
  }

  get count(): number {
    return this.#starts.length;
  }

  position(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: inside - (this.#starts[low] ?? 0) };
  }

  offset(line: number, column: number): number {
    if (line < 0) return 0;
    if (line >= this.#starts.length) return this.#text.length;
    return Math.min((this.#starts[line] ?? 0) + Math.max(0, column), this.#end(line));
  }

  /** Offsets of a line without its line break. */
  range(line: number): { readonly start: number; readonly end: number } {
    const start = this.offset(line, 0);
    return { start, end: Math.max(start, this.#end(line)) };
  }

  #end(line: number): number {
    const next = this.#starts[line + 1];
    if (next === undefined) return this.#text.length;
    const crlf = this.#text.charCodeAt(next - 1) === 10 && this.#text.charCodeAt(next - 2) === 13;
    return next - (crlf ? 2 : 1);
  }
}
