// Values of plain files without a syntax tree, some fifteen times as fast: block maps and lists, texts on one line or folded,
// quoted texts, simple lists between brackets, literal blocks. It gives up at anything unusual, and whenever the careful
// reader could have something to report; the two never disagree.
import { chunksOf } from './chunks.ts';
import { FlowReader } from './fast-flow.ts';
import { beginsPlain, checkedKey, gaveUp, giveUp, inKey, isNameKey, plainValue } from './fast-scalar.ts';
import { readBlockText } from './fast-block.ts';
import { Marks } from './fast-places.ts';
import { maxTextLength } from './limits.ts';
import { ofItsOwn } from './own-text.ts';
import type { Range } from './place.ts';
import type { ReadDocument } from './reading.ts';
import { type Signs, signsOf } from './signs.ts';

const [newline, carriage, space, hash, dash, colon] = [10, 13, 32, 35, 45, 58];
/** Control characters, tabs, odd line breaks and byte order marks. */
// oxlint-disable-next-line no-control-regex
const odd = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)|\p{Cs}/u;
const deepest = 30;

/** The places in a plain text, or undefined when it must be read carefully. */
export function fastPlaces(text: string): Marks | undefined {
  const marks = new Marks();
  return fastRead(text, marks) && marks;
}

/** The documents of a plain text, or undefined when it must be read carefully. Places are taken down only when asked for. */
export function fastRead(text: string, marks?: Marks): ReadDocument[] | undefined {
  if (text.length > maxTextLength) return undefined;
  const signs = signsOf(text);
  // Most texts hold nothing odd, and then need not be searched for it.
  if (!signs.isPlain && odd.test(text)) return undefined;
  try {
    const documents: ReadDocument[] = [];
    for (const { start, end } of chunksOf(text)) {
      const value = new FastReader(signs, { start, end }, marks).document();
      if (value !== undefined)
        documents.push({ value, range: { start, end }, unreliable: [], isDetached: true });
    }
    return documents;
  } catch (error) {
    if (error === gaveUp) return undefined;
    throw error;
  }
}

class FastReader {
  readonly #signs: Signs;
  readonly #text: string;
  readonly #codes: Uint16Array;
  readonly #limit: number;
  /** Of the present line: where its words begin and end, in which column, and where the next line begins. */
  #at = 0;
  #end = 0;
  #column = -1;
  #next: number;
  /** Whether the last words end before their line does. A comment ends a text: nothing can follow it. */
  #cutShort = false;
  #wordsEnd = 0;
  readonly #marks: Marks | undefined;

  constructor(signs: Signs, { start, end }: Range, marks: Marks | undefined) {
    this.#signs = signs;
    this.#text = signs.text;
    this.#codes = signs.codes;
    this.#marks = marks;
    this.#limit = end;
    this.#next = start;
  }

  /** The value of the document, or undefined when it holds only comments. */
  document(): unknown {
    if (this.#text.startsWith('---', this.#next)) {
      const end = this.#lineEnd(this.#next);
      if (end !== this.#next + 3) giveUp();
      this.#next = this.#after(end);
    }
    this.#nextLine();
    if (this.#isAtEnd()) return undefined;
    if (this.#column !== 0) giveUp();
    this.#marks?.document();
    const value = this.#isDash(this.#at) ? this.#list(0, 0) : this.#map(0, 0);
    return this.#isAtEnd() ? value : giveUp();
  }

  #isAtEnd(): boolean {
    return this.#column === -1;
  }

  #map(column: number, depth: number): Record<string, unknown> {
    if (depth > deepest) giveUp();
    const map: Record<string, unknown> = {};
    let keys = 0;
    while (this.#column === column) {
      const start = this.#at;
      const key = this.#key();
      if (key === undefined) giveUp();
      this.#marks?.key(key, start, this.#at - 1);
      map[key] = this.#afterKey(key, column, depth);
      this.#marks?.leave();
      keys++;
    }
    // Fewer keys than were read: one stood twice.
    if (this.#column > column || Object.keys(map).length !== keys) giveUp();
    return map;
  }

  #list(column: number, depth: number): unknown[] {
    if (depth > deepest) giveUp();
    const list: unknown[] = [];
    while (this.#column === column && this.#isDash(this.#at)) {
      let at = this.#at + 1;
      while (at < this.#end && this.#codes[at] === space) at++;
      if (at >= this.#end || this.#isDash(at)) giveUp();
      this.#column = column + at - this.#at;
      this.#at = at;
      this.#marks?.item(list.length);
      list.push(this.#keyEnd() !== -1 ? this.#map(this.#column, depth + 1) : this.#scalar(column, true));
      this.#marks?.leave();
    }
    if (this.#column > column) giveUp();
    // A list that grew has room for more.
    return list.slice();
  }

  #afterKey(key: string, column: number, depth: number): unknown {
    while (this.#at < this.#end && this.#codes[this.#at] === space) this.#at++;
    if (this.#at < this.#end && this.#codes[this.#at] !== hash) return this.#scalar(column, isNameKey(key));
    this.#nextLine();
    if (this.#column < column) return null;
    const isList = this.#column !== -1 && this.#isDash(this.#at);
    if (this.#column === column) return isList ? this.#list(column, depth + 1) : null;
    if (isNameKey(key) && !isList) giveUp();
    return isList ? this.#list(this.#column, depth + 1) : this.#map(this.#column, depth + 1);
  }

  /** The value that begins here, in a map or list in `column`; ends on the line after it. */
  #scalar(column: number, mayBeName: boolean): unknown {
    const start = this.#at;
    const code = this.#codes[start] ?? 0;
    if (code === 34 || code === 39 || code === 91 || code === 123) {
      const flow = new FlowReader(this.#signs, { start, end: this.#end }, this.#marks);
      const value = flow.value(0, mayBeName);
      this.#endOfValue(flow.at, column);
      return value;
    }
    if (code === 124 || code === 62) return this.#block(column);
    if (!beginsPlain(code, this.#codes[start + 1] ?? 0)) giveUp();
    const end = this.#endOfWords();
    this.#nextLine();
    const value =
      this.#column > column
        ? this.#folded(this.#text.slice(start, end), column)
        : plainValue(this.#signs, start, end, mayBeName);
    this.#marks?.scalar(start, this.#wordsEnd);
    return value;
  }

  /** Where plain words end: with the line or before a comment. A comment that could be part of the text is not for us. */
  #endOfWords(): number {
    const codes = this.#codes;
    let end = this.#end;
    for (let at = this.#at; at < end; at++) {
      const code = codes[at] ?? 0;
      if (code === colon && (at + 1 === end || codes[at + 1] === space)) giveUp();
      if (code !== hash || codes[at - 1] !== space) continue;
      if (at + 1 < end && codes[at + 1] !== space) giveUp();
      end = at;
    }
    while (codes[end - 1] === space) end--;
    this.#cutShort = end < this.#end;
    this.#wordsEnd = end;
    return end;
  }

  /** A text that goes on on the next lines, without blank lines or comments in between. */
  #folded(first: string, column: number): string {
    const lines = [first];
    if (this.#cutShort || !this.#follows(this.#at - this.#column)) giveUp();
    while (this.#column > column) {
      if (!beginsPlain(this.#codes[this.#at] ?? 0, this.#codes[this.#at + 1] ?? 0)) giveUp();
      const next = this.#next;
      lines.push(this.#text.slice(this.#at, this.#endOfWords()));
      const isCut = this.#cutShort;
      this.#nextLine();
      if (this.#column > column && (isCut || this.#at - this.#column !== next)) giveUp();
    }
    return lines.join(' ');
  }

  /** Whether a line comes directly after one with words: no blank line and no comment between. */
  #follows(lineStart: number): boolean {
    const text = this.#text;
    let at = lineStart - 1;
    if (this.#codes[at - 1] === carriage) at--;
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const line = text.slice(start, at).trimStart();
    return line !== '' && line.charCodeAt(0) !== hash;
  }

  #block(column: number): string {
    const block = readBlockText(
      this.#text,
      { header: this.#at, headerEnd: this.#end, next: this.#next },
      {
        column,
        limit: this.#limit,
      },
    );
    this.#marks?.scalar(this.#at, block.next);
    this.#next = block.next;
    this.#nextLine();
    return ofItsOwn(block.text);
  }

  #endOfValue(from: number, column: number): void {
    let at = from;
    while (at < this.#end && this.#codes[at] === space) at++;
    if (at < this.#end && (at === from || this.#codes[at] !== hash)) giveUp();
    this.#nextLine();
    if (this.#column > column) giveUp();
  }

  /** Where the colon after a key stands, -1 when no key begins here. */
  #keyEnd(): number {
    const codes = this.#codes;
    let at = this.#at;
    while (inKey(codes[at] ?? 0)) at++;
    if (at === this.#at || codes[at] !== colon) return -1;
    return at + 1 >= this.#end || codes[at + 1] === space ? at : -1;
  }

  #key(): string | undefined {
    const start = this.#at;
    const end = this.#keyEnd();
    if (end === -1 || this.#codes[start] === dash) return undefined;
    this.#at = end + 1;
    return checkedKey(this.#signs, start, end);
  }

  #isDash(at: number): boolean {
    if (this.#codes[at] !== dash) return false;
    return at + 1 >= this.#end || this.#codes[at + 1] === space;
  }

  /** Goes to the next line with words; the column is -1 when there is none. */
  #nextLine(): void {
    const codes = this.#codes;
    let start = this.#next;
    while (start < this.#limit) {
      let at = start;
      while (at < this.#limit && codes[at] === space) at++;
      const end = this.#lineEnd(at);
      const code = codes[at] ?? 0;
      this.#next = this.#after(end);
      if (at < end && code !== hash) {
        this.#at = at;
        this.#end = end;
        this.#column = at - start;
        return;
      }
      start = this.#next;
    }
    this.#column = -1;
  }

  /** The end of the words of a line, before its line break. */
  #lineEnd(from: number): number {
    const found = this.#text.indexOf('\n', from);
    const end = found === -1 || found > this.#limit ? this.#limit : found;
    return end > from && this.#codes[end - 1] === carriage ? end - 1 : end;
  }

  #after(end: number): number {
    const at = this.#codes[end] === carriage ? end + 1 : end;
    return at < this.#limit && this.#codes[at] === newline ? at + 1 : at;
  }
}
