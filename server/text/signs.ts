// The signs of a text as numbers, for readers that look at each several times: a number in a list is found faster than a sign of a
// text. One list serves all texts but long ones, so a reader must have finished before the next begins.

export interface Signs {
  readonly text: string;
  /** UTF-16 units, and two zeros behind the last. */
  readonly codes: Uint16Array;
}

const longestServed = 50_000;
const served = new Uint16Array(longestServed + 2);

/** The signs, and whether all are such that a plain text may hold: no control signs but line breaks, nothing beyond U+1FFF. */
export function signsOf(text: string): Signs & { readonly isPlain: boolean } {
  const codes = text.length > longestServed ? new Uint16Array(text.length + 2) : served;
  let isPlain = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = code;
    if (code < 127 ? code < 32 && code !== 10 : code < 160 || code >= 0x20_00) isPlain = false;
  }
  codes[text.length] = 0;
  codes[text.length + 1] = 0;
  return { text, codes, isPlain };
}
