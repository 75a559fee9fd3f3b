// Plain words to values as the core schema of YAML reads them, for the fast reader. What is read other than written,
// or could be, is left to the careful reader.

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

/** The value of plain words that begin with a letter, a digit, or a minus before a digit. */
export function plainValue(words: string, mayBeName: boolean): unknown {
  const first = words.charCodeAt(0);
  if (first === 45 || (first >= zero && first <= nine)) return numberOrText(words, mayBeName);
  if (!isWord(words)) return words;
  return Object.hasOwn(values, words) ? values[words] : words;
}

function numberOrText(words: string, mayBeName: boolean): unknown {
  if (date.test(words)) return mayBeName ? giveUp() : words;
  if (exact.test(words)) return words === '-0' ? giveUp() : Number(words);
  if (decimal.test(words)) return words.length > 15 ? giveUp() : Number(words);
  return numeric.test(words) ? giveUp() : words;
}

/** A key of letters, digits, `_`, `-` and `/` as it is in the values. */
export function checkedKey(key: string): string {
  const first = key.charCodeAt(0);
  if (first >= zero && first <= nine && numeric.test(key) && !exact.test(key)) giveUp();
  if (isWord(key) || key === '__proto__' || key === 'constructor') giveUp();
  return key;
}

/** Whether a character may begin plain words: letters, digits, letters beyond ASCII and a few harmless signs. */
export function beginsPlain(code: number, next: number): boolean {
  if (code >= 97 ? code <= 122 : code >= 65 && code <= 90) return true;
  if (code >= zero && code <= nine) return true;
  if (code === 45) return next >= zero && next <= nine;
  // ( / _ $ and everything beyond the control characters of Latin-1
  return code === 40 || code === 47 || code === 95 || code === 36 || code > 160;
}

/** Whether a character may stand in a key. */
export const inKey = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= zero && code <= nine) ||
  code === 45 ||
  code === 47 ||
  code === 95;
