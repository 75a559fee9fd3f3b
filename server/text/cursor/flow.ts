// What stands between brackets, `[a, b]` and `{k: v}`, also over several lines and also while a bracket is still missing.
// Linear: every character is looked at once. An open bracket ends where the lines are no longer indented under it.
import type { Range } from '../place.ts';
import type { Slot } from './slots.ts';

/** Where brackets must end at the latest, and what is found on the way. */
export interface FlowGround {
  readonly text: string;
  /** Offset after which lines no longer belong to the brackets that begin at `at`, when none closes them. */
  readonly limit: (lineEnd: number) => number | undefined;
  readonly comment: (at: number) => void;
}

interface Open {
  readonly slot: Slot;
  readonly isMap: boolean;
  count: number;
}

const openers = '[{';
const closers = ']}';
const isSpace = (sign: string): boolean => sign === ' ' || sign === '\t';
const isLineEnd = (sign: string): boolean => sign === '\n' || sign === '\r';

/** Reads from an opening bracket; fills in the value of `owner` and its slots; returns the offset behind. */
export class FlowReader {
  readonly #ground: FlowGround;
  readonly #open: Open[] = [];
  #at = 0;
  /** Where the present piece began: behind a bracket or comma. */
  #from = 0;
  /** The present piece: the words of its key and where its value began. */
  #key: Range | undefined;
  #value = 0;
  /** Whether nothing but white space stood there since. */
  #isBlank = true;
  /** What was nested in the present piece. */
  #nested: Slot | undefined;

  constructor(ground: FlowGround) {
    this.#ground = ground;
  }

  read(owner: Slot, at: number): number {
    const { text } = this.#ground;
    this.#at = at;
    this.#enter(owner);
    while (this.#open.length > 0) {
      const sign = text.charAt(this.#at);
      if (sign === '' || (isLineEnd(sign) && !this.#nextLine())) {
        this.#giveUp();
        break;
      }
      this.#step(sign);
    }
    return this.#at;
  }

  #step(sign: string): void {
    const { text } = this.#ground;
    if (isLineEnd(sign)) return;
    if (openers.includes(sign) && this.#isBlank) return this.#enter(this.#piece());
    if (closers.includes(sign)) return this.#close();
    if (sign === ',') return this.#next();
    if (sign === '#' && /[\s[{,]/.test(text.charAt(this.#at - 1))) return this.#skipComment();
    const isFirst = this.#isBlank;
    if (!isSpace(sign)) this.#isBlank = false;
    if (isFirst && (sign === '"' || sign === "'")) return this.#skipQuoted(sign);
    if (sign === ':' && this.#isColon()) {
      this.#key = this.#trimmed(this.#from, this.#at);
      this.#value = this.#at + 1;
      this.#isBlank = true;
    }
    this.#at += 1;
  }

  #isColon(): boolean {
    const { text } = this.#ground;
    const next = text.charAt(this.#at + 1);
    if (this.#key !== undefined || this.#open.at(-1)?.isMap !== true) return false;
    return (
      next === '' || isSpace(next) || isLineEnd(next) || /[,\]}]/.test(next) || text[this.#at - 1] === '"'
    );
  }

  #enter(owner: Slot): void {
    const isMap = this.#ground.text[this.#at] === '{';
    const start = this.#at;
    owner.value = { form: isMap ? 'map' : 'list', range: { start, end: start + 1 }, text: '', closed: false };
    this.#open.push({ slot: owner, isMap, count: 0 });
    this.#at += 1;
    this.#begin();
  }

  #begin(): void {
    this.#from = this.#at;
    this.#value = this.#at;
    this.#key = undefined;
    this.#isBlank = true;
    this.#nested = undefined;
  }

  /** The slot of the present piece, made when it opens brackets of its own or ends. */
  #piece(): Slot {
    if (this.#nested !== undefined) return this.#nested;
    const open = this.#open.at(-1);
    const parent = open?.slot;
    const key = open?.isMap === true ? (this.#key ?? this.#trimmed(this.#from, this.#at)) : undefined;
    const slot: Slot = {
      parent,
      step: key === undefined ? (open?.count ?? 0) : this.#unquoted(key),
      column: parent?.column ?? 0,
      head: { start: this.#from, end: this.#value },
      key,
      signed: open?.isMap !== true || this.#key !== undefined,
      room: { start: this.#value, end: this.#at },
      slots: [],
    };
    parent?.slots.push(slot);
    if (open !== undefined) open.count += 1;
    this.#nested = slot;
    return slot;
  }

  #endPiece(): void {
    const isNested = this.#nested !== undefined;
    const slot = this.#piece();
    slot.room = { start: slot.signed ? this.#value : this.#from, end: this.#at };
    if (isNested || !slot.signed) return;
    const range = this.#trimmed(this.#value, this.#at);
    if (range.start === range.end) return;
    const quoted = /^["']/.test(this.#ground.text.charAt(range.start));
    slot.value = {
      form: quoted ? 'quoted' : 'plain',
      range,
      text: this.#unquoted(range),
      closed: true,
    };
  }

  #next(): void {
    this.#endPiece();
    this.#at += 1;
    this.#begin();
  }

  #close(): void {
    this.#endPiece();
    this.#at += 1;
    this.#leave(true);
  }

  #leave(closed: boolean): void {
    const slot = this.#open.pop()?.slot;
    if (slot?.value === undefined) return;
    slot.value = { ...slot.value, range: { start: slot.value.range.start, end: this.#at }, closed };
    // The piece that held these brackets goes on behind them.
    this.#nested = slot;
    this.#from = slot.head.start;
    this.#value = slot.head.end;
    this.#key = slot.key;
    this.#isBlank = false;
  }

  #giveUp(): void {
    while (this.#open.length > 0) {
      this.#endPiece();
      this.#leave(false);
    }
  }

  /** Whether the brackets go on on the next line; then that is where reading goes on. */
  #nextLine(): boolean {
    const next = this.#ground.limit(this.#at);
    if (next === undefined) return false;
    this.#at = next;
    return true;
  }

  #skipComment(): void {
    this.#ground.comment(this.#at);
    while (this.#at < this.#ground.text.length && !isLineEnd(this.#ground.text.charAt(this.#at)))
      this.#at += 1;
  }

  /** Behind the closing mark on the same line; without one the mark is a letter like any other. */
  #skipQuoted(mark: string): void {
    const { text } = this.#ground;
    let at = this.#at + 1;
    while (at < text.length && text[at] !== mark && !isLineEnd(text.charAt(at)))
      at += mark === '"' && text[at] === '\\' && !isLineEnd(text.charAt(at + 1)) ? 2 : 1;
    this.#at = text[at] === mark ? at + 1 : this.#at + 1;
  }

  #trimmed(from: number, to: number): Range {
    const { text } = this.#ground;
    let [start, end] = [from, to];
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    return { start, end };
  }

  #unquoted = ({ start, end }: Range): string => unquoted(this.#ground.text.slice(start, end));
}

/** A text without its quotation marks; a mark that is not closed goes too. */
export function unquoted(written: string): string {
  const [mark = ''] = written;
  if (mark !== '"' && mark !== "'") return written;
  const inner = written.length > 1 && written.endsWith(mark) ? written.slice(1, -1) : written.slice(1);
  return mark === "'" ? inner.replaceAll("''", "'") : inner.replaceAll(/\\(["\\])/g, '$1');
}
