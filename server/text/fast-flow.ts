// Lists and maps between brackets on one line, for the fast reader.
import type { Marks } from './fast-places.ts';
import { beginsPlain, checkedKey, giveUp, inKey, isNameKey, plainValue } from './fast-scalar.ts';
import type { Range } from './place.ts';

const space = 32;
const [comma, colon, openList, closeList, openMap, closeMap] = [44, 58, 91, 93, 123, 125];
const deepest = 20;

/** Reads a value from an opening sign on; `at` is left behind its end. Gives up at anything but simple values. */
export class FlowReader {
  readonly #text: string;
  readonly #end: number;
  readonly #marks: Marks | undefined;
  at: number;

  constructor(text: string, { start, end }: Range, marks: Marks | undefined) {
    this.#text = text;
    this.#marks = marks;
    this.#end = end;
    this.at = start;
  }

  value(depth: number, mayBeName: boolean): unknown {
    const code = this.#text.charCodeAt(this.at);
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
    const sign = text.charCodeAt(this.at);
    const start = this.at + 1;
    const close = text.indexOf(sign === 34 ? '"' : "'", start);
    if (close === -1 || close >= this.#end) giveUp();
    const words = text.slice(start, close);
    this.at = close + 1;
    if (sign === 34) return words.includes('\\') ? this.#escaped(start) : words;
    return text.charCodeAt(close + 1) === 39 ? this.#doubled(start) : words;
  }

  #escaped(start: number): string {
    let from = start;
    let words = '';
    for (let at = start; at < this.#end; at++) {
      const code = this.#text.charCodeAt(at);
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
      if (this.#text.charCodeAt(at) !== 39) continue;
      if (this.#text.charCodeAt(at + 1) === 39) at++;
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
    return list;
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
    const code = this.#text.charCodeAt(this.at);
    if (code === close) this.at++;
    return code;
  }

  /** Steps over a comma or the closing bracket. */
  #close(close: number): number {
    this.#skipSpaces();
    const code = this.at < this.#end ? this.#text.charCodeAt(this.at) : 0;
    if (code !== comma && code !== close) giveUp();
    this.at++;
    if (code === comma) this.#skipSpaces();
    return code;
  }

  #key(): string {
    const start = this.at;
    while (inKey(this.#text.charCodeAt(this.at))) this.at++;
    const key = this.#text.slice(start, this.at);
    if (key === '' || key.charCodeAt(0) === 45) giveUp();
    if (this.#text.charCodeAt(this.at) !== colon || this.#text.charCodeAt(this.at + 1) !== space) giveUp();
    this.at += 2;
    this.#skipSpaces();
    return checkedKey(key);
  }

  #plain(mayBeName: boolean): unknown {
    const text = this.#text;
    const start = this.at;
    if (!beginsPlain(text.charCodeAt(start), text.charCodeAt(start + 1))) giveUp();
    let at = start;
    for (; at < this.#end; at++) {
      const code = text.charCodeAt(at);
      if (code === comma || code === closeList || code === closeMap) break;
      if (code === openList || code === openMap || code === 35) giveUp();
      if (code === colon && !isInWord(text.charCodeAt(at + 1))) giveUp();
    }
    this.at = at;
    while (text.charCodeAt(at - 1) === space) at--;
    this.#marks?.scalar(start, at);
    return plainValue(text.slice(start, at), mayBeName);
  }

  #skipSpaces(): void {
    while (this.#text.charCodeAt(this.at) === space) this.at++;
    if (this.at >= this.#end) giveUp();
  }
}

/** A colon before such a sign is part of a word, as in an address on the web. */
const isInWord = (code: number): boolean => inKey(code) && code !== 45;
