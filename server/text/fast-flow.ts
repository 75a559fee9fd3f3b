// Lists and maps between brackets on one line, for the fast reader.
import type { Marks } from './fast-places.ts';
import { beginsPlain, checkedKey, giveUp, inKey, isNameKey, plainValue } from './fast-scalar.ts';
import { ofItsOwn, ownText } from './own-text.ts';
import type { Range } from './place.ts';
import type { Signs } from './signs.ts';

const space = 32;
const [comma, colon, openList, closeList, openMap, closeMap] = [44, 58, 91, 93, 123, 125];
const deepest = 20;

/** Reads a value from an opening sign on; `at` is left behind its end. Gives up at anything but simple values. */
export class FlowReader {
  readonly #signs: Signs;
  readonly #text: string;
  readonly #codes: Uint16Array;
  readonly #end: number;
  readonly #marks: Marks | undefined;
  at: number;

  constructor(signs: Signs, { start, end }: Range, marks: Marks | undefined) {
    this.#signs = signs;
    this.#text = signs.text;
    this.#codes = signs.codes;
    this.#marks = marks;
    this.#end = end;
    this.at = start;
  }

  value(depth: number, mayBeName: boolean): unknown {
    const code = this.#codes[this.at] ?? 0;
    if (depth > deepest) giveUp();
    if (code === openList) return this.#list(depth + 1);
    if (code === openMap) return this.#map(depth + 1);
    if (code !== 34 && code !== 39) return this.#plain(mayBeName);
    const start = this.at;
    const words = this.#quoted();
    this.#marks?.scalar(start, this.at);
    return words;
  }

  /** A text in quotation marks, without any but the simplest escapes. */
  #quoted(): string {
    const text = this.#text;
    const sign = this.#codes[this.at] ?? 0;
    const start = this.at + 1;
    const close = text.indexOf(sign === 34 ? '"' : "'", start);
    if (close === -1 || close >= this.#end) giveUp();
    this.at = close + 1;
    if (sign === 34 ? this.#holdsEscape(start, close) : this.#codes[close + 1] === 39) {
      return ofItsOwn(sign === 34 ? this.#escaped(start) : this.#doubled(start));
    }
    return ownText(this.#signs, start, close);
  }

  #holdsEscape(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#codes[at] === 92) return true;
    return false;
  }

  #escaped(start: number): string {
    let from = start;
    let words = '';
    for (let at = start; at < this.#end; at++) {
      const code = this.#codes[at] ?? 0;
      if (code === 34) {
        this.at = at + 1;
        return words + this.#text.slice(from, at);
      }
      if (code !== 92) continue;
      const sign = this.#text[at + 1];
      if (sign !== '"' && sign !== '\\' && sign !== 'n') giveUp();
      words += this.#text.slice(from, at) + (sign === 'n' ? '\n' : sign);
      at++;
      from = at + 1;
    }
    return giveUp();
  }

  #doubled(start: number): string {
    for (let at = start; at < this.#end; at++) {
      if (this.#codes[at] !== 39) continue;
      if (this.#codes[at + 1] === 39) at++;
      else {
        this.at = at + 1;
        return this.#text.slice(start, at).replaceAll("''", "'");
      }
    }
    return giveUp();
  }

  #list(depth: number): unknown[] {
    const list: unknown[] = [];
    for (let code = this.#open(closeList); code !== closeList; code = this.#close(closeList)) {
      this.#marks?.item(list.length);
      list.push(this.value(depth, true));
      this.#marks?.leave();
    }
    // A list that grew has room for more.
    return list.slice();
  }

  #map(depth: number): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    let keys = 0;
    for (let code = this.#open(closeMap); code !== closeMap; code = this.#close(closeMap)) {
      const start = this.at;
      const key = this.#key();
      this.#marks?.key(key, start, start + key.length);
      map[key] = this.value(depth, isNameKey(key));
      this.#marks?.leave();
      keys++;
    }
    // Fewer keys than were read: one stood twice.
    if (Object.keys(map).length !== keys) giveUp();
    return map;
  }

  /** Steps over an opening bracket; says the sign that follows, and steps over it when it closes at once. */
  #open(close: number): number {
    this.at++;
    this.#skipSpaces();
    const code = this.#codes[this.at] ?? 0;
    if (code === close) this.at++;
    return code;
  }

  /** Steps over a comma or the closing bracket. */
  #close(close: number): number {
    this.#skipSpaces();
    const code = this.at < this.#end ? (this.#codes[this.at] ?? 0) : 0;
    if (code !== comma && code !== close) giveUp();
    this.at++;
    if (code === comma) this.#skipSpaces();
    return code;
  }

  #key(): string {
    const start = this.at;
    while (inKey(this.#codes[this.at] ?? 0)) this.at++;
    if (this.at === start || this.#codes[start] === 45) giveUp();
    const end = this.at;
    if (this.#codes[this.at] !== colon || this.#codes[this.at + 1] !== space) giveUp();
    this.at += 2;
    this.#skipSpaces();
    return checkedKey(this.#signs, start, end);
  }

  #plain(mayBeName: boolean): unknown {
    const start = this.at;
    if (!beginsPlain(this.#codes[start] ?? 0, this.#codes[start + 1] ?? 0)) giveUp();
    let at = start;
    for (; at < this.#end; at++) {
      const code = this.#codes[at] ?? 0;
      if (code === comma || code === closeList || code === closeMap) break;
      if (code === openList || code === openMap || code === 35) giveUp();
      if (code === colon && !isInWord(this.#codes[at + 1] ?? 0)) giveUp();
    }
    this.at = at;
    while (this.#codes[at - 1] === space) at--;
    this.#marks?.scalar(start, at);
    return plainValue(this.#signs, start, at, mayBeName);
  }

  #skipSpaces(): void {
    while (this.#codes[this.at] === space) this.at++;
    if (this.at >= this.#end) giveUp();
  }
}

/** A colon before such a sign is part of a word, as in an address on the web. */
const isInWord = (code: number): boolean => inKey(code) && code !== 45;
