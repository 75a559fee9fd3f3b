// Plain words to values as the core schema of YAML reads them, for the fast reader. What is read other than written,
// or could be, is left to the careful reader.
import { LatelyMet, ownText } from './own-text.ts';
import type { Signs } from './signs.ts';

/** Thrown by the fast reader to leave a text to the careful one. Carries nothing: the text is simply unusual. */
export const gaveUp = Symbol('gave up');

export function giveUp(): never {
  throw gaveUp;
}

/** Keys whose values name records; dates among them are reported by the careful reader. */
export const isNameKey = (key: string | undefined): boolean => key === 'id' || key === 'formerIds';

const zero = 48;
const nine = 57;
const exact = /^-?(?:0|[1-9]\d{0,14})$/;
const decimal = /^-?(?:0|[1-9]\d{0,12})\.\d{1,12}$/;
const numeric = /^[-+]?(?:\d+|\.\d+(?:e[-+]?\d+)?|\d+\.\d*(?:e[-+]?\d+)?|\d+e[-+]?\d+)$|^0[xo][\da-f]+$/i;
const date = /^\d{4}-\d\d?-\d\d?$/;
const word = /^(?:null|true|false)$/i;
const values: Readonly<Record<string, unknown>> = {
  null: null,
  Null: null,
  NULL: null,
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
};

/** Whether words may mean something else than a text. */
const isWord = (words: string): boolean => (words.length === 4 || words.length === 5) && word.test(words);

/** The value of the plain words between two places, which begin with a letter, a digit, or a minus before a digit. */
export function plainValue(signs: Signs, start: number, end: number, mayBeName: boolean): unknown {
  const first = signs.codes[start] ?? 0;
  if (first === 45 || isDigit(first)) return numberOrText(signs, start, end, mayBeName);
  const words = ownText(signs, start, end);
  if (!isWord(words)) return words;
  return Object.hasOwn(values, words) ? values[words] : words;
}

function numberOrText(signs: Signs, start: number, end: number, mayBeName: boolean): unknown {
  const whole = wholeNumber(signs, start, end);
  if (whole !== -1) return whole;
  const words = ownText(signs, start, end);
  if (date.test(words)) return mayBeName ? giveUp() : words;
  if (exact.test(words)) return unlessBelowZero(Number(words));
  if (decimal.test(words)) return asSpelled(words);
  return numeric.test(words) ? giveUp() : words;
}

/** There is a zero below zero, which a copy of what was read does not keep. */
const unlessBelowZero = (number: number): number => (Object.is(number, -0) ? giveUp() : number);

/** The careful reader keeps how a number is written that its value alone does not tell, as `2026.10`. */
function asSpelled(words: string): number {
  const number = Number(words);
  return words.length > 15 || String(number) !== words ? giveUp() : number;
}

/** A number that is written in digits alone, up to fifteen and without a needless zero; -1 for all else. */
function wholeNumber({ codes }: Signs, start: number, end: number): number {
  if (end - start > 15 || (codes[start] === zero && end - start > 1)) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (!isDigit(code)) return -1;
    number = number * 10 + code - zero;
  }
  return number;
}

const isDigit = (code: number): boolean => code >= zero && code <= nine;

const keys = new LatelyMet((key) => {
  const first = key.charCodeAt(0);
  if (isDigit(first) && numeric.test(key) && !exact.test(key)) giveUp();
  if (isWord(key) || key === '__proto__' || key === 'constructor') giveUp();
  return asName(key);
});

/** The engine keeps the names of fields by themselves, and finds a field soonest by such a name. */
const asName = (key: string): string => Object.keys({ [key]: true })[0] ?? '';

/** The key between two places, of letters, digits, `_`, `-` and `/`, as it is in the values. */
export const checkedKey = (signs: Signs, start: number, end: number): string => keys.part(signs, start, end);

/** Whether a character may begin plain words: letters, digits, letters beyond ASCII and a few harmless signs. */
export function beginsPlain(code: number, next: number): boolean {
  if (code >= 97 ? code <= 122 : code >= 65 && code <= 90) return true;
  if (code >= zero && code <= nine) return true;
  if (code === 45) return next >= zero && next <= nine;
  // ( / _ $ and everything beyond the control characters of Latin-1
  return code === 40 || code === 47 || code === 95 || code === 36 || code > 160;
}

/** Whether a character may stand in a key. */
export const inKey = (code: number): boolean => code < 128 && keySigns[code] === 1;

const keySigns = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-zA-Z0-9/_-]/.test(String.fromCharCode(code)) ? 1 : 0,
);
