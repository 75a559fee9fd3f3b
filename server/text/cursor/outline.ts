// One document of a stream → its slots and what each of its lines is, from lines and indentation only.
// Total and linear: broken YAML is read line by line as its author most likely meant it; no slip hides the lines behind it.
import { Lines } from '../lines.ts';
import { FlowReader, unquoted } from './flow.ts';
import { isListSlot, recordSlot, type Slot } from './slots.ts';

/** What a line is: empty, the place of keys and items, a line of a longer text, or one inside brackets. */
export interface OutlineLine {
  readonly start: number;
  /** Without its line break. */
  readonly end: number;
  /** Where its words begin. */
  readonly body: number;
  /** Column of its words; a tab counts as two. */
  readonly column: number;
  is: 'blank' | 'slots' | 'text' | 'flow' | 'marker';
  /** Slots whose key or dash stands on it. */
  readonly slots: Slot[];
  /** Whose text or brackets go on here. */
  holder?: Slot;
  /** Where a comment begins. */
  comment?: number;
}

export interface Outline {
  readonly record: Slot;
  readonly lines: readonly OutlineLine[];
}

/** How far a key may reach: longer lines must not cost more than their length. */
const reach = 300;
const keyShape =
  /(?:"(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s:#"'[\]{}&*!|>%@`,-]|[-:](?=[^\s:]))[^#]*?|(?=:))[ \t]*:(?=[ \t]|$)/y;

interface LineExtent {
  readonly start: number;
  readonly end: number;
  readonly body: number;
  readonly column: number;
}

class OutlineReader {
  readonly #text: string;
  readonly #extents: readonly LineExtent[];
  readonly #lines: OutlineLine[] = [];
  readonly #record = recordSlot();
  /** The slots that are still open, from the record down. */
  readonly #opened: Slot[] = [this.#record];
  /** A block of text, or a quoted text that is not closed yet. */
  #long: { readonly holder: Slot; readonly column: number; readonly mark?: string } | undefined;
  #line = 0;
  /** Comments found inside brackets, which are read before the lines they stand on. */
  readonly #comments = new Map<number, number>();

  constructor(text: string) {
    this.#text = text;
    const lines = new Lines(text);
    this.#extents = Array.from({ length: lines.count }, (_, line) => extentOf(text, lines.range(line)));
  }

  read(): Outline {
    for (this.#line = 0; this.#line < this.#extents.length; this.#line += 1) {
      const extent = this.#extents[this.#line];
      if (extent !== undefined) this.#readLine(extent);
    }
    return { record: this.#record, lines: this.#lines };
  }

  #readLine(extent: LineExtent): void {
    const { body, end, column } = extent;
    const isBlank = body === end;
    const isMarker = column === 0 && /^(?:---|\.\.\.)(?=\s|$)/.test(this.#text.slice(body, body + 4));
    if (isMarker) this.#add(extent, 'marker');
    else if (this.#long !== undefined && this.#goesOn(extent, isBlank)) this.#readLong(extent, isBlank);
    else if (isBlank) this.#add(extent, 'blank');
    else if (this.#text[body] === '#') this.#add(extent, 'blank', { comment: body });
    else this.#readSlots(extent);
  }

  #add(extent: LineExtent, is: OutlineLine['is'], rest: Partial<OutlineLine> = {}): OutlineLine {
    const line = { ...extent, is, slots: [], ...rest };
    this.#lines.push(line);
    return line;
  }

  /** Whether a longer text goes on: a block by its indentation; a quoted text until a line that looks like a key or an item. */
  #goesOn({ body, end, column }: LineExtent, isBlank: boolean): boolean {
    const long = this.#long;
    if (long === undefined) return false;
    if (isBlank || (column > long.column && (long.mark === undefined || !this.#looksSigned(body, end))))
      return true;
    this.#long = undefined;
    return false;
  }

  #looksSigned(body: number, end: number): boolean {
    return /^(?:-(?:\s|$)|[\w-]+:(?:\s|$))/.test(this.#text.slice(body, Math.min(end, body + reach)));
  }

  #readLong(extent: LineExtent, isBlank: boolean): void {
    const { holder, mark } = this.#long ?? {};
    this.#add(extent, isBlank ? 'blank' : 'text', { holder });
    if (mark !== undefined && closing(this.#text, extent.body, extent.end, mark) !== undefined)
      this.#long = undefined;
  }

  #readSlots(extent: LineExtent): void {
    const { end } = extent;
    let { body: at, column } = extent;
    const line = this.#add(extent, 'slots');
    const { slots } = line;
    for (;;) {
      if (this.#text[at] === '-' && /^[ \t]?$/.test(this.#text.slice(at + 1, Math.min(at + 2, end)))) {
        slots.push(this.#openItem(at, column));
        const next = afterSpaces(this.#text, at + 1, end);
        column += next - at;
        at = next;
        if (at < end && this.#text[at] !== '#') continue;
        if (at < end) line.comment = at;
        return;
      }
      const key = this.#keyAt(at, end);
      if (key !== undefined) {
        const slot = this.#openKey({ start: at, end: key.end }, column, key.colon);
        slots.push(slot);
        this.#readValue(slot, key.colon + 1, line);
        return;
      }
      const item = slots.at(-1);
      if (item !== undefined) this.#readValue(item, at, line);
      else this.#readWords(line);
      return;
    }
  }

  #keyAt(at: number, end: number): { readonly end: number; readonly colon: number } | undefined {
    const words = this.#text.slice(at, Math.min(end, at + reach));
    keyShape.lastIndex = 0;
    const found = keyShape.exec(words)?.[0];
    if (found === undefined) return undefined;
    const key = found.slice(0, -1).trimEnd();
    return { end: at + key.length, colon: at + found.length - 1 };
  }

  /** Words without colon or dash: the next line of a text, the value of the key above, or a key that is not finished. */
  #readWords(line: OutlineLine): void {
    const { body, end, column } = line;
    const parent = this.#ownerOf(column, false);
    const isText = parent.value !== undefined || (!parent.signed && / /.test(String(parent.step)));
    // Below a key quotation marks begin its value; a record as a whole may only stand between brackets.
    const begins = parent === this.#record ? /[[{]/ : /["'[{|>]/;
    if (!isText && parent.slots.length === 0 && begins.test(this.#text.charAt(body))) {
      line.is = 'flow';
      line.holder = parent;
      this.#readValue(parent, body, line);
      return;
    }
    line.comment = commentIn(this.#text, body, end);
    if (isText) {
      line.is = 'text';
      line.holder = parent;
      return;
    }
    const words = this.#text.slice(body, line.comment ?? end).trimEnd();
    const key = { start: body, end: body + words.length };
    line.slots.push(this.#open({ parent, step: unquoted(words), column, head: key, key, signed: false }));
  }

  #openItem(at: number, column: number): Slot {
    const parent = this.#ownerOf(column, true);
    const before = parent.slots.findLast((slot) => typeof slot.step === 'number')?.step;
    const step = typeof before === 'number' ? before + 1 : 0;
    return this.#open({ parent, step, column, head: { start: at, end: at + 1 }, signed: true });
  }

  #openKey(key: Slot['head'], column: number, colon: number): Slot {
    const parent = this.#ownerOf(column, false);
    const step = unquoted(this.#text.slice(key.start, key.end));
    return this.#open({
      parent,
      step,
      column,
      head: { start: key.start, end: colon + 1 },
      key,
      signed: true,
    });
  }

  #open(slot: Omit<Slot, 'slots'>): Slot {
    const made = { ...slot, slots: [] };
    slot.parent?.slots.push(made);
    this.#opened.push(made);
    return made;
  }

  /** The slot that a key or item in a column belongs to; those that it closes are left. */
  #ownerOf(column: number, isItem: boolean): Slot {
    for (;;) {
      const last = this.#opened.at(-1) ?? this.#record;
      if (last.column < column) return last;
      // A list may stand right under its key.
      const isBeside = last.column === column && typeof last.step === 'string' && last.value === undefined;
      if (isItem && isBeside && last.signed && (last.slots.length === 0 || isListSlot(last))) return last;
      this.#opened.pop();
    }
  }

  #readValue(slot: Slot, from: number, line: OutlineLine): void {
    const { end } = line;
    const at = afterSpaces(this.#text, from, end);
    if (at === end) return;
    const sign = this.#text.charAt(at);
    if (sign === '#' && at > from) {
      line.comment = at;
      return;
    }
    if (sign === '[' || sign === '{') return this.#readBrackets(slot, at, line);
    if (sign === '"' || sign === "'") return this.#readQuoted(slot, at, line);
    line.comment = commentIn(this.#text, at, end);
    const range = { start: at, end: at + this.#text.slice(at, line.comment ?? end).trimEnd().length };
    const text = this.#text.slice(range.start, range.end);
    const isBlock = /^[|>][-+0-9]{0,3}$/.test(text);
    slot.value = { form: isBlock ? 'block' : 'plain', range, text: isBlock ? '' : text, closed: true };
    // A block is deeper than the keys around it; under a dash than the dash.
    if (isBlock) this.#long = { holder: slot, column: slot.column };
  }

  #readQuoted(slot: Slot, at: number, line: OutlineLine): void {
    const { end } = line;
    const mark = this.#text.charAt(at);
    const close = closing(this.#text, at + 1, end, mark);
    const written = this.#text.slice(at, close === undefined ? end : close + 1).trimEnd();
    const range = { start: at, end: at + written.length };
    slot.value = { form: 'quoted', range, text: unquoted(written), closed: close !== undefined };
    if (close === undefined) this.#long = { holder: slot, column: slot.column, mark };
    else line.comment = commentIn(this.#text, close + 1, end);
  }

  #readBrackets(slot: Slot, at: number, line: OutlineLine): void {
    this.#comments.clear();
    let index = this.#line;
    const limit = (lineEnd: number): number | undefined => {
      while ((this.#extents[index]?.end ?? lineEnd) < lineEnd) index += 1;
      return this.#bracketsGoOn(index + 1, slot.column);
    };
    const comment = (found: number): void => {
      while ((this.#extents[index]?.end ?? found) < found) index += 1;
      this.#comments.set(index, found);
    };
    const behind = new FlowReader({ text: this.#text, limit, comment }).read(slot, at);
    const first = this.#comments.get(this.#line);
    if (first !== undefined) line.comment = first;
    while ((this.#extents[this.#line]?.end ?? behind) < behind) {
      this.#line += 1;
      const extent = this.#extents[this.#line];
      if (extent !== undefined)
        this.#add(extent, 'flow', { holder: slot, comment: this.#comments.get(this.#line) });
    }
    const last = this.#lines.at(-1);
    if (last !== undefined) last.comment ??= commentIn(this.#text, behind, last.end);
  }

  /** Where brackets go on after a line: at the next one indented under them, or else on empty ones that are. */
  #bracketsGoOn(from: number, column: number): number | undefined {
    let blank: number | undefined;
    for (let index = from; index < this.#extents.length; index += 1) {
      const extent = this.#extents[index];
      if (extent === undefined) break;
      const isUnder = extent.column > column;
      if (extent.body < extent.end) {
        const isItem = /^-(?:\s|$)/.test(this.#text.slice(extent.body, extent.body + 2));
        return isUnder && !isItem ? extent.body : blank;
      }
      if (isUnder) blank = extent.end;
    }
    return blank;
  }
}

export const outlineOf = (text: string): Outline => new OutlineReader(text).read();

function extentOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): LineExtent {
  const body = afterSpaces(text, start, end);
  return { start, end, body, column: columnOf(text, start, body) };
}

/** The column of an offset on a line that begins at `start`; a tab counts as two. */
export function columnOf(text: string, start: number, offset: number): number {
  let column = 0;
  for (let at = start; at < offset; at += 1) column += text[at] === '\t' ? 2 : 1;
  return column;
}

function afterSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}

/** Where a comment begins behind words; undefined when there is none. */
function commentIn(text: string, from: number, end: number): number | undefined {
  const found = /[ \t]#/.exec(text.slice(Math.max(0, from - 1), end));
  return found === null ? undefined : Math.max(0, from - 1) + found.index + 1;
}

/** Where a quotation mark closes; undefined when it does not before `end`. */
function closing(text: string, from: number, end: number, mark: string): number | undefined {
  for (let at = from; at < end; at += 1) {
    if (mark === '"' && text[at] === '\\') at += 1;
    else if (text[at] === mark) {
      if (mark === '"' || text[at + 1] !== mark) return at;
      at += 1;
    }
  }
  return undefined;
}
