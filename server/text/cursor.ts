// What is being typed at an offset of a YAML text, from lines and indentation only: half-typed text has no tree worth asking.
// Total and linear; of a stream only the document of the offset is looked at. It knows no schema.
import { chunksOf } from './chunks.ts';
import { columnOf, type Outline, type OutlineLine, outlineOf } from './cursor/outline.ts';
import { isListSlot, pathOf, type Slot } from './cursor/slots.ts';
import type { Path, Range } from './place.ts';

export { type Slot, slotAt, slotIn, textOf, textsOf } from './cursor/slots.ts';

export interface Cursor {
  /**
   * `key`: of the map in `home`. `value`: behind the colon of `self`. `item`: of the list in `home`, which may be a
   * single value or the first key of a map. `text`: in a block or a text of several lines. `nothing`: on a sign, in
   * indentation, or where nothing can follow.
   */
  readonly typing: 'key' | 'value' | 'item' | 'comment' | 'text' | 'nothing';
  /** Of `home` for a key, of the place itself for a value or an item. */
  readonly path: Path;
  /**
   * What holds the thing that is typed: a map or a list, or what may become one. Offsets inside slots are counted from
   * the start of their document, not of the text.
   */
  readonly home: Slot;
  /** The thing itself, when something of it stands there already. */
  readonly self?: Slot;
  /** The whole record, for what else stands in it. */
  readonly record: Slot;
  /** What was typed so far, without an opening quotation mark. */
  readonly word: string;
  readonly quote?: '"' | "'";
  /** What is replaced: the word before and behind the offset, with quotation marks, and indentation that is put right. */
  readonly range: Range;
  /** What must stand before what is put in: indentation, a dash, a space behind a colon. */
  readonly lead: string;
  /** What must stand behind it: a space before a comment. */
  readonly trail: string;
  /** Of a key: its colon stands there already. */
  readonly colon: boolean;
  /** Of a key: nothing else stands in `home`, so that a value or a list may be meant as well. */
  readonly open: boolean;
  /** Between brackets: all on one line. */
  readonly flow: boolean;
  /** In which the key or item stands or will stand. */
  readonly column: number;
  /** Position of the document in its stream, from 0; documents without a word do not count. */
  readonly document: number;
}

type Found = Omit<Cursor, 'record' | 'document' | 'path'>;

/** What is being typed; offsets are those of `text`, and an offset outside is brought to its nearest place. */
export function cursorAt(text: string, offset: number): Cursor {
  const inside = Math.max(0, Math.min(offset, text.length));
  const chunks = chunksOf(text);
  const index = Math.max(
    0,
    chunks.findLastIndex(({ start }) => start <= inside),
  );
  const { start, end } = chunks[index] ?? { start: 0, end: text.length };
  const document = chunks
    .slice(0, index)
    .filter((chunk) => saysSomething(text.slice(chunk.start, chunk.end))).length;
  const words = text.slice(start, end);
  const outline = outlineOf(words);
  const found = new Finder(words, outline, inside - start).find();
  const { home, self, typing } = found;
  const own = typing === 'key' ? home : (self ?? home);
  const isNewItem = typing === 'item' && self === undefined;
  const path = isNewItem ? [...pathOf(home), nextPlace(home, inside - start)] : pathOf(own);
  const range = { start: found.range.start + start, end: found.range.end + start };
  return { ...found, range, path, record: outline.record, document };
}

const saysSomething = (chunk: string): boolean => /^(?!---|\.\.\.|\s*#)\s*\S/m.test(chunk);

/** The place in a list of an item at an offset: behind the last that begins before it. */
const nextPlace = (list: Slot, offset: number): number =>
  list.slots.filter((slot) => typeof slot.step === 'number' && slot.head.start < offset).length;

class Finder {
  readonly #text: string;
  readonly #outline: Outline;
  readonly #at: number;

  constructor(text: string, outline: Outline, offset: number) {
    this.#text = text;
    this.#outline = outline;
    this.#at = offset;
  }

  find(): Found {
    const { lines, record } = this.#outline;
    const index = lines.findLastIndex(({ start }) => start <= this.#at);
    const line = lines[index];
    // Behind the line's words lies at most its line break.
    if (line === undefined || this.#at > line.end) return this.#nothing(record);
    if (line.comment !== undefined && this.#at > line.comment) return this.#inComment(line, line.comment);
    if (line.is === 'marker') return this.#nothing(record);
    if (line.is === 'flow') return this.#inValue(line.holder ?? record, line);
    if (line.is === 'text') return { ...this.#nothing(line.holder ?? record), typing: 'text' };
    if (line.is === 'slots') return this.#onSlots(line);
    if (line.comment !== undefined && this.#at >= line.body) return this.#nothing(record);
    return this.#onBlank(line, index);
  }

  #nothing(home: Slot): Found {
    return {
      typing: 'nothing',
      home,
      word: '',
      range: { start: this.#at, end: this.#at },
      lead: '',
      trail: '',
      colon: false,
      open: false,
      flow: false,
      column: 0,
    };
  }

  #inComment({ end }: OutlineLine, comment: number): Found {
    const range = { start: comment + 1, end };
    return {
      ...this.#nothing(this.#outline.record),
      typing: 'comment',
      word: this.#text.slice(comment + 1, this.#at),
      range,
    };
  }

  #onSlots(line: OutlineLine): Found {
    const slot = line.slots.findLast(({ head }) => head.start <= this.#at);
    if (slot === undefined) return this.#nothing(this.#outline.record);
    const { head, key } = slot;
    if (!slot.signed) return this.#onWord(slot);
    if (this.#at >= head.end) return this.#inValue(slot, line);
    if (key === undefined || this.#at > key.end) return this.#nothing(slot.parent ?? this.#outline.record);
    return this.#key(slot, key, true);
  }

  /** A word that has no colon or dash: a key, or where nothing else stands a value; beside items a new item. */
  #onWord(slot: Slot): Found {
    const home = slot.parent ?? this.#outline.record;
    const others = home.slots.some((other) => other !== slot);
    const range = { start: slot.head.start, end: Math.max(slot.head.end, this.#at) };
    if (!isListSlot(home) || home.slots[0] === slot)
      return { ...this.#key(slot, range, false), open: !others && home.step !== undefined };
    const item = this.#word(range);
    return { ...this.#nothing(home), ...item, typing: 'item', home, lead: '- ', column: slot.column };
  }

  #key(slot: Slot, range: Range, colon: boolean): Found {
    const home = slot.parent ?? this.#outline.record;
    return {
      ...this.#nothing(home),
      ...this.#word(range),
      typing: 'key',
      self: slot,
      colon,
      flow: slot.room !== undefined,
      column: slot.column,
    };
  }

  #word(range: Range): Pick<Found, 'word' | 'quote' | 'range'> {
    const typed = this.#text.slice(range.start, this.#at);
    const mark = this.#text.charAt(range.start);
    const isQuoted = (mark === '"' || mark === "'") && range.end > range.start;
    return {
      range,
      word: isQuoted ? typed.slice(1) : typed,
      quote: isQuoted && (mark === '"' || mark === "'") ? mark : undefined,
    };
  }

  /** Behind a colon or dash, or between brackets. */
  #inValue(slot: Slot, line: OutlineLine): Found {
    const { value } = slot;
    const home = slot.parent ?? slot;
    if (value === undefined) {
      const isBeforeKey = slot.slots.some(({ head }) => head.start > this.#at && head.start < line.end);
      return isBeforeKey ? this.#nothing(home) : this.#value(slot, line);
    }
    const { range, form, closed } = value;
    if (form === 'block') return { ...this.#nothing(home), typing: 'text' };
    const isBehind = closed ? this.#at >= range.end : this.#at > range.end;
    if (form === 'list' || form === 'map') {
      if (this.#at > range.start && !isBehind) return this.#inBrackets(slot);
      return this.#nothing(home);
    }
    if (form === 'quoted' && (this.#at > range.end || range.end > line.end)) return this.#nothing(home);
    return this.#value(slot, line);
  }

  #value(slot: Slot, line: OutlineLine): Found {
    const home = slot.parent ?? slot;
    const written = slot.value?.range;
    const start = Math.min(written?.start ?? this.#at, this.#at);
    const range = { start, end: Math.max(written?.end ?? this.#at, this.#at) };
    if (range.end > line.end || range.start < line.start) return this.#nothing(home);
    const before = this.#text.charAt(start - 1);
    return {
      ...this.#nothing(home),
      ...this.#word(range),
      typing: typeof slot.step === 'number' ? 'item' : 'value',
      self: slot,
      lead: start === 0 || /[\s[{]/.test(before) ? '' : ' ',
      trail: this.#text.charAt(range.end) === '#' ? ' ' : '',
      flow: slot.room !== undefined,
      column:
        slot.room !== undefined || typeof slot.step !== 'number' ? slot.column : this.#columnOn(line, start),
    };
  }

  #columnOn(line: OutlineLine, offset: number): number {
    const column = columnOf(this.#text, line.start, offset);
    const before = this.#text.charAt(offset - 1);
    return before === '-' ? column + 1 : column;
  }

  #inBrackets(holder: Slot): Found {
    let slot = holder;
    for (;;) {
      const inner = slot.slots.find(
        ({ head, room }) => head.start <= this.#at && this.#at <= (room?.end ?? -1),
      );
      if (inner === undefined) return this.#nothing(slot);
      const { value } = inner;
      const isNested = value?.form === 'list' || value?.form === 'map';
      if (isNested && this.#at > value.range.start && this.#at < value.range.end + (value.closed ? 0 : 1)) {
        slot = inner;
        continue;
      }
      if (isNested) return this.#nothing(slot);
      return this.#onPiece(inner);
    }
  }

  #onPiece(slot: Slot): Found {
    const { key } = slot;
    const line = this.#outline.lines.findLast(({ start }) => start <= this.#at);
    if (line === undefined) return this.#nothing(slot);
    if (key === undefined || (slot.signed && this.#at >= slot.head.end)) return this.#value(slot, line);
    if (this.#at > key.end && slot.signed) return this.#nothing(slot.parent ?? slot);
    const range = { start: Math.min(key.start, this.#at), end: Math.max(key.end, this.#at) };
    if (range.end > line.end || range.start < line.start)
      return this.#key(slot, { start: this.#at, end: this.#at }, false);
    const before = this.#text.charAt(range.start - 1);
    return { ...this.#key(slot, range, slot.signed), lead: before === ',' ? ' ' : '' };
  }

  /** On an empty line the column decides. */
  #onBlank(line: OutlineLine, index: number): Found {
    const column = columnOf(this.#text, line.start, this.#at);
    const { holder } = line;
    if (holder !== undefined && column > holder.column) return { ...this.#nothing(holder), typing: 'text' };
    const home = this.#homeOf(column, index);
    if (home === undefined) return this.#nothing(this.#outline.record);
    const isItem = isListSlot(home);
    const wanted = home.slots[0]?.column ?? (home.step === undefined ? 0 : column);
    const isRight = this.#text.slice(line.start, this.#at) === ' '.repeat(wanted);
    const range = { start: isRight ? this.#at : line.start, end: isRight ? this.#at : line.end };
    const indent = isRight ? '' : ' '.repeat(wanted);
    const here = { ...this.#nothing(home), range, lead: indent, column: wanted };
    if (isItem) return { ...here, typing: 'item', lead: `${indent}- ` };
    const isBare = home.slots.length === 0 && home.step !== undefined;
    if (isBare && typeof home.step === 'number') {
      return { ...here, typing: 'item', home: home.parent ?? home, self: home };
    }
    return { ...here, typing: 'key', open: isBare };
  }

  /** The innermost slot, of those still open above a line, that what stands in a column belongs to. */
  #homeOf(column: number, index: number): Slot | undefined {
    const { lines, record } = this.#outline;
    const above = lines.slice(0, index).findLast(({ slots, holder }) => slots.length > 0 || holder);
    for (let slot = above?.slots.at(-1) ?? above?.holder; slot !== undefined; slot = slot.parent) {
      if (slot.value === undefined && column > slot.column) return slot;
    }
    return record.value === undefined ? record : undefined;
  }
}
