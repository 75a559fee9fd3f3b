// One text to YAML on one line: plain where that is certain to read back as the same text, else in quotation marks.

export type QuoteStyle = 'single' | 'double';

/** What reads as a number, yes or no, or nothing, for a reader of YAML 1.1 too. */
const otherwise =
  /^(?:~|null|true|false|yes|no|on|off|[-+]?\.?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|0[xo][\da-f_]+|[-+]?\.(?:inf|nan))$/i;
const leadingSign = /^[-?:,[\]{}#&*!|>'"%@`<=~]|^\.\.\./;
const unprintable = /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\p{Cs}/u;

/** A text as YAML. Wanted quotation marks are kept where they can hold the text. */
export function printText(text: string, place: 'block' | 'flow', quotes?: QuoteStyle): string {
  if (quotes === undefined && readsAsItself(text, place)) return text;
  return quoteText(text, quotes);
}

/** A text in quotation marks: double ones, or single when it holds double ones itself. */
export function quoteText(text: string, quotes?: QuoteStyle): string {
  if (unprintable.test(text)) return doubleQuoted(text);
  const style = quotes ?? (/["\\]/.test(text) ? 'single' : 'double');
  return style === 'single' ? `'${text.replaceAll("'", "''")}'` : doubleQuoted(text);
}

function readsAsItself(text: string, place: 'block' | 'flow'): boolean {
  if (text === '' || text !== text.trim() || text.length > 1000) return false;
  if (leadingSign.test(text) || otherwise.test(text) || unprintable.test(text)) return false;
  if (/:(?:\s|$)|\s#/.test(text)) return false;
  return place === 'block' || !/[,[\]{}:]/.test(text);
}

const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replaceAll(/[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
