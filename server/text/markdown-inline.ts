// Which characters of a Markdown text are signs and which are words: escapes, code, links, emphasis, tags, comments, entities.
// Linear: each search ahead is bounded. Where Markdown is unclear a sign counts as a word.

/** What becomes of a character. */
export const Mark = { Word: 0, Skipped: 1, Literal: 2, Blank: 3 } as const;

/** A link as it stands: `[text](destination)`, `[text][label]`, or `<destination>` when both brackets are at one place. */
export interface LinkSpan {
  /** The opening bracket. */
  readonly start: number;
  /** The bracket that closes the text. */
  readonly close: number;
  readonly end: number;
  /** The label of a definition elsewhere, in the form in which labels are compared. */
  readonly label?: string;
}

export interface InlineMarks {
  /** In the order in which they close; also those in blocks of code, which this floor does not know. */
  readonly links: readonly LinkSpan[];
  at(offset: number): number;
  /** The text that stands for the character, if another. */
  replacement(offset: number): string | undefined;
}

/** How far a code span or a link destination may reach. */
const reach = 2000;

const entities: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  euro: '€',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  thinsp: '\u2009',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  acirc: 'â',
  ucirc: 'û',
  uacute: 'ú',
};

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/y;
const tag = /<\/?([A-Za-z][A-Za-z0-9-]*)(?:[ \t\n/][^<>]{0,500})?>/y;
const autolink = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]{0,1000}>/y;
const destination = /\((?:[^()\\]|\\[^]|\((?:[^()\\]|\\[^]){0,200}\)){0,1000}\)/y;
const label = /\[([^\]\n]{0,200})\]/y;
/** A line end after which another paragraph, list item, heading or row of a table begins. */
const blockEnd = /\n[ \t>]{0,100}(?:\r?\n|(?:[-*+•|]|\d{1,9}[.)]|#{1,6})(?=[ \t]))/y;
const wordLike = /[\p{L}\p{N}]/u;
const signs = /[\\`<[\]!*_~&\n]/g;

class InlineScan implements InlineMarks {
  readonly #text: string;
  readonly #marks: Uint8Array;
  readonly #replacements = new Map<number, string>();
  readonly #labels = new Set<string>();
  readonly links: LinkSpan[] = [];
  #open: number[] = [];
  #commentsEnd = true;

  constructor(text: string) {
    this.#text = text;
    this.#marks = new Uint8Array(text.length);
    for (const found of text.matchAll(/^ {0,3}\[([^\]\n]{1,200})\]:/gm))
      this.#labels.add(linkLabel(found[1]));
    signs.lastIndex = 0;
    for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
      signs.lastIndex = Math.max(signs.lastIndex, this.#sign(found[0], found.index));
    }
  }

  at(offset: number): number {
    return this.#marks[offset] ?? Mark.Word;
  }

  replacement(offset: number): string | undefined {
    return this.#replacements.size === 0 ? undefined : this.#replacements.get(offset);
  }

  /** Handles the sign at an offset; returns where the search goes on. */
  #sign(sign: string, at: number): number {
    if (sign === '\\') return this.#escape(at);
    if (sign === '`') return this.#code(at);
    if (sign === '<') return this.#angle(at);
    if (sign === '&') return this.#entity(at);
    if (sign === '[') return this.#bracket(at);
    if (sign === ']') return this.#link(at);
    if (sign === '\n') return this.#lineEnd(at);
    if (sign !== '!') this.#emphasis(sign, at);
    return at + 1;
  }

  #skip(start: number, end: number): number {
    this.#marks.fill(Mark.Skipped, start, end);
    return end;
  }

  #match(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.#text);
  }

  #escape(at: number): number {
    const next = this.#text[at + 1] ?? '';
    if (next === '\n' || next === '\r') return this.#skip(at, at + 1);
    if (!/[!-/:-@[-`{-~]/.test(next)) return at + 1;
    this.#marks[at] = Mark.Skipped;
    this.#marks[at + 1] = Mark.Literal;
    return at + 2;
  }

  /** What ends with the paragraph closes nothing there: an accent for an apostrophe is no code up to the next one. */
  #code(at: number): number {
    let width = 1;
    while (this.#text[at + width] === '`') width += 1;
    const limit = Math.min(this.#text.length, at + reach);
    let close = at + width;
    while (close < limit) {
      const sign = this.#text[close];
      // Blocks of code, of three signs or more, go on over empty lines.
      if (sign === '\n' && width < 3 && this.#match(blockEnd, close) !== null) return at + width;
      if (sign !== '`') {
        close += 1;
        continue;
      }
      let run = 1;
      while (this.#text[close + run] === '`') run += 1;
      if (run === width) break;
      close += run;
    }
    if (close >= limit) return at + width;
    this.#skip(at, at + width);
    this.#marks.fill(Mark.Literal, at + width, close);
    return this.#skip(close, close + width);
  }

  #angle(at: number): number {
    if (this.#text.startsWith('<!--', at)) {
      const end = this.#commentsEnd ? this.#text.indexOf('-->', at + 4) : -1;
      if (end !== -1) return this.#skip(at, end + 3);
      this.#commentsEnd = false;
      return at + 4;
    }
    const link = this.#match(autolink, at);
    if (link !== null) {
      const end = at + link[0].length;
      this.#marks[at] = Mark.Skipped;
      this.#marks[end - 1] = Mark.Skipped;
      this.links.push({ start: at, close: at, end });
      return end;
    }
    const found = this.#match(tag, at);
    if (found === null) return at + 1;
    const end = this.#skip(at, at + found[0].length);
    if (found[1]?.toLowerCase() === 'br') this.#marks[at] = Mark.Blank;
    return end;
  }

  #entity(at: number): number {
    const found = this.#match(entity, at);
    if (found === null) return at + 1;
    const [whole, decimal, hex, name] = found;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const text = name === undefined ? fromCode(code) : entities[name];
    if (text === undefined) return at + 1;
    this.#replacements.set(at, text);
    return this.#skip(at + 1, at + whole.length);
  }

  #bracket(at: number): number {
    if (this.#text[at + 1] === '^') {
      const found = this.#match(label, at);
      if (found !== null && this.#text[at + found[0].length] !== ':') {
        return this.#skip(at, at + found[0].length);
      }
    }
    this.#open.push(at);
    return at + 1;
  }

  /** A closing bracket makes a link when a destination or a known label follows. */
  #link(at: number): number {
    const start = this.#open.pop();
    if (start === undefined) return at + 1;
    const found = this.#linkEnd(start, at);
    if (found === undefined) return at + 1;
    const { end } = found;
    this.links.push({ start, close: at, ...found });
    this.#marks[start] = Mark.Skipped;
    if (this.#text[start - 1] === '!' && this.#marks[start - 1] === Mark.Word) this.#skip(start - 1, start);
    return this.#skip(at, end);
  }

  #linkEnd(start: number, close: number): Pick<LinkSpan, 'end' | 'label'> | undefined {
    const next = this.#text[close + 1];
    if (next === '(') {
      const found = this.#match(destination, close + 1);
      if (found !== null && !/\n[ \t\r]*\n/.test(found[0])) return { end: close + 1 + found[0].length };
    }
    if (this.#labels.size === 0) return undefined;
    const found = next === '[' ? this.#match(label, close + 1) : null;
    const own = linkLabel(this.#text.slice(start + 1, Math.min(close, start + 202)));
    const named = linkLabel(found?.[1]) || own;
    if (found !== null && this.#labels.has(named)) return { end: close + 1 + found[0].length, label: named };
    return this.#labels.has(own) && next !== ':' ? { end: close + 1, label: own } : undefined;
  }

  /** What is open ends with its paragraph. */
  #lineEnd(at: number): number {
    if (this.#open.length > 0 && this.#match(blockEnd, at) !== null) this.#open = [];
    return at + 1;
  }

  #emphasis(sign: string, at: number): void {
    const before = this.#text[at - 1] ?? ' ';
    const after = this.#text[at + 1] ?? ' ';
    if (sign === '~' && before !== '~' && after !== '~') return;
    const alone = /\s/.test(before) && /\s/.test(after);
    const inWord = sign === '_' && wordLike.test(before) && wordLike.test(after);
    if (!alone && !inWord) this.#marks[at] = Mark.Skipped;
  }
}

/** The form in which labels of links are compared. */
export const linkLabel = (text: string | undefined): string =>
  (text ?? '').trim().replaceAll(/\s+/g, ' ').toLowerCase();

function fromCode(code: number): string | undefined {
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return valid ? String.fromCodePoint(code) : undefined;
}

/** The signs and words of a text. */
export const inlineMarks = (text: string): InlineMarks => new InlineScan(text);
