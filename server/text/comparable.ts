// The form in which a quote and a note are compared: signs of typography and mark-up do not count, words and capitals do.
// Takes text as it reads (`renderedText`); gives the form and, for each of its characters, the place it came from.

export interface Comparable {
  readonly text: string;
  /** Position in the text it was made from of a character of the form. */
  positionOf(index: number): number;
}

const Kind = { Plain: 0, Space: 1, Dash: 2, Quote: 3, Dropped: 4, Ellipsis: 5, Combining: 6 } as const;

const kinds = new Uint8Array(0x10000);
const mark = (kind: number, chars: string): void => {
  for (const char of chars) kinds[char.charCodeAt(0)] = kind;
};
mark(Kind.Space, '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000');
for (let code = 0x2000; code <= 0x200a; code += 1) kinds[code] = Kind.Space;
mark(Kind.Space, '|•');
mark(Kind.Dash, '-‐‑‒–—―−');
mark(Kind.Quote, '\'"`´‘’‚‛“”„‟«»‹›′″');
mark(Kind.Dropped, '*_~[]\\\u00ad\u200b\u200c\u200d\u2060\ufeff\0');
mark(Kind.Ellipsis, '…');
for (let code = 0x300; code <= 0x36f; code += 1) kinds[code] = Kind.Combining;

class Folding {
  readonly #from: string;
  readonly #positions: number[] | undefined;
  // A list, and the last character apart: looking at the end of a growing string would copy it each time.
  readonly #chars: string[] = [];
  #last = '';
  #space = -1;

  constructor(from: string, positions: number[] | undefined) {
    this.#from = from;
    this.#positions = positions;
  }

  fold(): string {
    for (let at = 0; at < this.#from.length; at += 1) this.#take(this.#from.charAt(at), at);
    return this.#chars.join('');
  }

  #take(char: string, at: number): void {
    const kind = kinds[char.charCodeAt(0)];
    if (kind === Kind.Plain) this.#push(char, at);
    else if (kind === Kind.Space) this.#space = this.#space === -1 ? at : this.#space;
    else if (kind === Kind.Dash) this.#dash(at);
    else if (kind === Kind.Quote) this.#quote(at);
    else if (kind === Kind.Ellipsis) for (const dot of '...') this.#push(dot, at);
    else if (kind === Kind.Combining) this.#combine(char, at);
  }

  #push(char: string, at: number): void {
    if (this.#space !== -1 && this.#last !== '' && this.#last !== '-') this.#append(' ', this.#space);
    this.#space = -1;
    this.#append(char, at);
  }

  #append(char: string, at: number): void {
    this.#chars.push(char);
    this.#last = char;
    this.#positions?.push(at);
  }

  /** White space beside a dash does not count: "Groningen – Assen" is "Groningen-Assen". */
  #dash(at: number): void {
    this.#space = -1;
    if (this.#last !== '-') this.#append('-', at);
  }

  #quote(at: number): void {
    if (this.#space !== -1 || this.#last !== "'") this.#push("'", at);
  }

  /** A letter with a loose accent is the letter that has it. */
  #combine(char: string, at: number): void {
    const joined = (this.#last + char).normalize('NFC');
    if (this.#space !== -1 || this.#last === '' || joined.length !== 1) this.#push(char, at);
    else this.#chars[this.#chars.length - 1] = this.#last = joined;
  }
}

/** The form of a text, with the way back. */
export function comparable(from: string): Comparable {
  const positions: number[] = [];
  const text = new Folding(from, positions).fold();
  return { text, positionOf: (index) => positions[index] ?? from.length };
}

/** The form alone. */
export const comparableText = (from: string): string => new Folding(from, undefined).fold();
