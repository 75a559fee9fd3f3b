// Markdown as a reader sees it: words without links, emphasis, markers and comments, and from each character back to the source.
// Takes any text, is linear in its length and never throws. It renders for comparison and search, not for display.
import { inlineMarks, type LinkSpan, Mark } from './markdown-inline.ts';
import type { Range } from './place.ts';

/** A run of lines that belong together, in source offsets without the line end. */
export interface Block extends Range {
  readonly kind: 'heading' | 'text' | 'list' | 'code';
}

export interface RenderedText {
  readonly markdown: string;
  /** The words; blocks are separated by a line end, lines within a block by a space. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Links as they stand in the source; `markdown-links.ts` reads them. */
  readonly links: readonly LinkSpan[];
  /** Where a character of `text` stands in the source; for the end of `text` the end of its last character. */
  offsetOf(position: number): number;
  /** The range of the source from one character of `text` up to, not including, another. */
  rangeOf(start: number, end: number): Range;
}

/** What stands before the words of a line: quote signs, a list marker, a heading sign. */
const quoteSigns = /^[ \t]*(?:>[ \t]?)+/;
const heading = /^ {0,3}#{1,6}(?=[ \t]|$)[ \t]*/;
const bullet = /^[ \t]*[-*+•](?=[ \t]|$)[ \t]*(?:\[[ xX]\][ \t]+)?/;
const numbered = /^[ \t]*(\d{1,9})[.)](?=[ \t]|$)[ \t]*/;
const fence = /^ {0,3}(?:`{3,}(?=[^`]*$)|~{3,})/;
/** A list item that begins with one. */
const listed = /^ {0,3}(?:(?:[-*+]|\d{1,9}[.)]) +)+(?=`{3,}[^`]*$|~{3,})/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+[ \t]*)$/;
const tableRule = /^[ \t]*(?:\|[ \t]*)?(?::?-+:?[ \t]*\|[ \t]*)+(?::?-+:?[ \t]*)?$/;
const definition = /^ {0,3}\[[^\]\n^][^\]\n]{0,200}\]:/;
const footnote = /^ {0,3}\[\^[^\]\n]{1,100}\]:[ \t]*/;

/** An open block of code: it ends with its sign, or with the quote or list item in which it stands. */
interface Fence {
  readonly sign: string;
  readonly isQuoted: boolean;
  /** How far the lines of the list item begin from the margin; 0 outside lists. */
  readonly indent: number;
}

/** The columns at which the texts of open list items begin, the innermost last. */
type Items = number[];

/** What stands before the words of a line: what it begins, and the columns at which more may belong to it. */
interface Marker {
  readonly kind?: Block['kind'];
  readonly length: number;
  readonly columns?: readonly number[];
}

interface OpenBlock {
  kind: Block['kind'];
  start: number;
  end: number;
}

class Renderer {
  readonly #markdown: string;
  readonly #marks: ReturnType<typeof inlineMarks>;
  readonly #parts: string[] = [];
  readonly #offsets: number[] = [];
  readonly #blocks: OpenBlock[] = [];
  #open: OpenBlock | undefined;
  #fence: Fence | undefined;
  readonly #items: Items = [];
  /** Those of the quote that is open. */
  readonly #quotedItems: Items = [];
  /** The last block that is code because it is indented. */
  #indented: OpenBlock | undefined;
  /** Whether the line stands in a quote, and whether the open block began in one. */
  #isQuoted = false;
  #isOpenQuoted = false;
  #lastEnd = 0;

  constructor(markdown: string) {
    this.#markdown = markdown;
    this.#marks = inlineMarks(markdown);
  }

  render(): RenderedText {
    let start = frontMatterEnd(this.#markdown);
    while (start < this.#markdown.length) {
      const feed = this.#markdown.indexOf('\n', start);
      const end = feed === -1 ? this.#markdown.length : feed;
      this.#line(start, this.#markdown[end - 1] === '\r' ? end - 1 : end);
      start = end + 1;
    }
    const offsets = this.#offsets;
    const endOf = (position: number) => (position < 0 ? 0 : (offsets[position] ?? this.#lastEnd - 1) + 1);
    const offsetOf = (position: number) => offsets[position] ?? endOf(offsets.length - 1);
    return {
      markdown: this.#markdown,
      text: this.#parts.join(''),
      blocks: this.#blocks,
      links: this.#marks.links,
      offsetOf,
      rangeOf: (from, to) => ({
        start: offsetOf(from),
        end: to > from ? endOf(Math.min(to, offsets.length) - 1) : offsetOf(from),
      }),
    };
  }

  /** One line: what block it belongs to, and its words. */
  #line(start: number, end: number): void {
    const whole = this.#markdown.slice(start, end);
    if (this.#fence === undefined && this.#isCode(whole, this.#items)) return this.#code(start, end);
    const quote = overhang(whole, this.#items) < 4 ? (quoteSigns.exec(whole)?.[0].length ?? 0) : 0;
    const line = whole.slice(quote);
    const items = this.#itemsAround(whole, quote > 0);
    if (this.#fenced(line, { start: start + quote, end }, items)) return;
    if (line.trim() === '') return this.#close();
    if (this.#isCode(line, items)) return this.#code(start + quote, end);
    if (this.#open === this.#indented) this.#close();
    if (rule.test(line)) return this.#underline(line, end);
    if (this.#open === undefined && definition.test(line)) return;
    if (tableRule.test(line)) return this.#close();
    const marker = this.#marker(line);
    if (marker.kind !== undefined) leave(items, line);
    if (marker.columns !== undefined) items.push(...marker.columns);
    const begin = start + quote + marker.length;
    if (marker.kind !== undefined) this.#begin(marker.kind, start, end);
    else if (this.#open === undefined) this.#begin('text', start, end);
    else this.#continue(end);
    this.#words(begin, marker.kind === 'heading' ? this.#headingEnd(begin, end) : end);
    if (marker.kind === 'heading') this.#close();
  }

  /** The open list items that a line may belong to. A quote ends with its last line, and ends the items that it is no part of. */
  #itemsAround(line: string, isQuoted: boolean): Items {
    if (isQuoted) {
      leave(this.#items, line);
      if (!this.#isOpenQuoted && this.#fence === undefined) this.#close();
    } else this.#quotedItems.length = 0;
    this.#isQuoted = isQuoted;
    return isQuoted ? this.#quotedItems : this.#items;
  }

  /** Whether a line is code because it is indented by four columns more than the text around it; a paragraph just goes on. */
  #isCode(line: string, items: Items): boolean {
    const isInText = this.#open !== undefined && this.#open !== this.#indented;
    if (isInText || line.trim() === '') return false;
    leave(items, line);
    return overhang(line, items) >= 4;
  }

  #code(start: number, end: number): void {
    const last = this.#blocks.at(-1);
    if (last !== undefined && last === this.#indented) this.#open = last;
    if (this.#open === undefined) {
      this.#begin('code', start, end);
      this.#indented = this.#open;
    } else this.#continue(end);
    this.#words(start + indentation(this.#markdown.slice(start, end)).length, end);
  }

  #fenced(line: string, { start, end }: Range, items: Items): boolean {
    const open = this.#fence;
    if (open === undefined || this.#isLeft(open, line, items === this.#quotedItems))
      return this.#opensFence(line, { start, end }, items);
    const sign = fence.exec(line.slice(open.indent))?.[0].trim();
    if (sign?.startsWith(open.sign) && line.trim() === sign) {
      this.#fence = undefined;
      this.#close();
    } else if (start < end) {
      this.#continue(end);
      this.#words(start, end);
    }
    return true;
  }

  #isLeft({ indent, isQuoted }: Fence, line: string, isInQuote: boolean): boolean {
    const isLeft = (isQuoted && !isInQuote) || (line.trim() !== '' && indentOf(line) < indent);
    if (isLeft) this.#close();
    return isLeft;
  }

  #opensFence(line: string, { start, end }: Range, items: Items): boolean {
    const around = items.findLast((column) => column <= indentOf(line)) ?? 0;
    const marker = listed.exec(line.slice(around))?.[0].length ?? 0;
    const item = marker === 0 ? 0 : around + marker;
    const sign = fence.exec(line.slice(item || around))?.[0].trim();
    this.#fence = undefined;
    if (sign === undefined) return false;
    const isQuoted = items === this.#quotedItems;
    this.#fence = { sign, isQuoted, indent: item || around };
    leave(items, line);
    if (item > 0) items.push(item);
    this.#begin('code', start, end);
    return true;
  }

  /** A line under words makes them a heading; elsewhere it is a line between blocks. */
  #underline(line: string, end: number): void {
    if (this.#open?.kind === 'text' && !/[*_]/.test(line)) {
      this.#open.kind = 'heading';
      this.#open.end = end;
    }
    this.#close();
  }

  #marker(line: string): Marker {
    const sign = heading.exec(line);
    if (sign !== null) return { kind: 'heading', length: sign[0].length };
    const dot = bullet.exec(line);
    if (dot !== null) return { kind: 'list', length: dot[0].length, columns: textColumns(line) };
    const number = numbered.exec(line);
    const interrupts = number !== null && (this.#open?.kind !== 'text' || number[1] === '1');
    if (number !== null && interrupts)
      return { kind: 'list', length: number[0].length, columns: textColumns(line) };
    const note = footnote.exec(line);
    if (note !== null) return { kind: 'text', length: note[0].length, columns: [4] };
    return { length: indentOf(line) };
  }

  #headingEnd(start: number, end: number): number {
    const words = this.#markdown.slice(start, end);
    return start + words.replace(/(?:^|[ \t])#+[ \t]*$/, '').length;
  }

  #begin(kind: Block['kind'], start: number, end: number): void {
    this.#separate('\n');
    this.#isOpenQuoted = this.#isQuoted;
    const last = this.#blocks.at(-1);
    if (kind === 'list' && last?.kind === 'list') {
      this.#open = last;
      last.end = end;
      return;
    }
    this.#open = { kind, start, end };
    this.#blocks.push(this.#open);
  }

  #continue(end: number): void {
    if (this.#open !== undefined) this.#open.end = end;
    this.#separate(' ');
  }

  #close(): void {
    this.#open = undefined;
  }

  #separate(sign: string): void {
    if (this.#parts.length > 0) this.#push(sign, this.#lastEnd);
  }

  #push(char: string, offset: number): void {
    for (let unit = 0; unit < char.length; unit += 1) {
      this.#parts.push(char.charAt(unit));
      this.#offsets.push(offset);
    }
  }

  #words(start: number, end: number): void {
    const source = this.#markdown;
    const table = source[start] === '|';
    for (let at = start; at < end; at += 1) {
      const mark = this.#marks.at(at);
      if (mark === Mark.Skipped) continue;
      const replaced = this.#marks.replacement(at);
      const char = replaced ?? source.charAt(at);
      const blank = mark === Mark.Blank || char === '\t' || (table && char === '|');
      this.#push(blank ? ' ' : char, at);
    }
    this.#lastEnd = end;
  }
}

const indentation = (line: string): string => /^[ \t]*/.exec(line)?.[0] ?? '';
const indentOf = (line: string): number => line.length - line.trimStart().length;

/** How wide a text is when tabs reach to the next fourth column. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) columns += sign === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

/** Where the text of a list item begins, and that of each that begins in it; that of an empty one would a column behind its sign. */
function textColumns(line: string): readonly number[] {
  const columns: number[] = [];
  let before = '';
  while (columns.length < mostMarkers) {
    const [marker] = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])(?:[ \t]+|$)/.exec(line.slice(before.length)) ?? [];
    if (marker === undefined) break;
    before += marker;
    columns.push(columnsOf(/[ \t]$/.test(before) ? before : `${before} `));
  }
  return columns;
}
/** No hand begins more items on one line. */
const mostMarkers = 10;

/** How many columns further a line begins than the text of the list item that it may belong to. */
function overhang(line: string, items: Items): number {
  const indent = columnsOf(indentation(line));
  return indent - (items.findLast((column) => column <= indent) ?? 0);
}

/** Ends the list items to which a line does not belong, because it is less indented than their text. */
function leave(items: Items, line: string): void {
  const indent = columnsOf(indentation(line));
  while ((items.at(-1) ?? 0) > indent) items.pop();
}

/** Settings at the top between two lines of `---` are not part of the text. */
function frontMatterEnd(markdown: string): number {
  return /^---[ \t]*\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/.exec(markdown)?.[0].length ?? 0;
}

/** The text of a note as it reads. Linear; total over any string. */
export const renderedText = (markdown: string): RenderedText => new Renderer(markdown).render();
