// Values to YAML text in the canonical block style. What is printed always reads back as the same value,
// and a text is quoted only when YAML, or a reader of the older YAML 1.1, would take it for something else.
import type { Writable } from './change.ts';
import { printText, type QuoteStyle } from './print-text.ts';

export interface PrintStyle {
  /** Spaces per level. */
  readonly width: number;
  /** Spaces of a list under its key. */
  readonly list: number;
}

export const canonical: PrintStyle = { width: 2, list: 2 };

/**
 * A value as block text. Maps and lists give lines that each start with `indent` spaces, without a line break at the end;
 * a single value and an empty map or list give one line without indentation, or a literal block that belongs after a key
 * in column `indent - width`.
 */
export function printValue(value: Writable, indent = 0, style: PrintStyle = canonical): string {
  if (isList(value)) return value.length === 0 ? '[]' : printList(value, indent, style);
  if (isMap(value)) return Object.keys(value).length === 0 ? '{}' : printMap(value, indent, style);
  return printScalar(value, indent);
}

/** A value on one line, as it stands between brackets. */
export function printFlow(value: Writable, quotes?: QuoteStyle): string {
  if (isList(value)) return `[${value.map((one) => printFlow(one)).join(', ')}]`;
  if (isMap(value)) {
    const pairs = Object.entries(value).map(([key, one]) => `${printText(key, 'flow')}: ${printFlow(one)}`);
    return `{${pairs.join(', ')}}`;
  }
  return typeof value === 'string' ? printText(value, 'flow', quotes) : printPlain(value);
}

/** A pair as it stands in a block map whose keys are in column `indent`; its first line is not indented. */
export function printPair(
  key: string,
  value: Writable,
  indent: number,
  style: PrintStyle = canonical,
): string {
  return printText(key, 'block') + afterKey(value, indent, style);
}

/** Colon and value of a pair whose key stands in column `indent`. */
export function afterKey(value: Writable, indent: number, style: PrintStyle = canonical): string {
  if (isBlock(value)) {
    const inner = indent + (isList(value) ? style.list : style.width);
    return `:\n${printValue(value, inner, style)}`;
  }
  return `: ${printValue(value, indent + style.width, style)}`;
}

/** A list item with its dash, which stands in column `indent`; its first line is not indented. */
export function printItem(value: Writable, indent: number, style: PrintStyle = canonical): string {
  const text = printValue(value, indent + 2, style);
  return `- ${isBlock(value) ? text.trimStart() : text}`;
}

const isList = (value: Writable): value is readonly Writable[] => Array.isArray(value);
const isMap = (value: Writable): value is { readonly [key: string]: Writable } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value takes lines of its own. */
const isBlock = (value: Writable): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > 0;

function printList(items: readonly Writable[], indent: number, style: PrintStyle): string {
  return items.map((one) => ' '.repeat(indent) + printItem(one, indent, style)).join('\n');
}

function printMap(map: { readonly [key: string]: Writable }, indent: number, style: PrintStyle): string {
  return Object.entries(map)
    .map(([key, value]) => ' '.repeat(indent) + printPair(key, value, indent, style))
    .join('\n');
}

function printScalar(value: Writable, indent: number): string {
  if (typeof value !== 'string') return printPlain(value);
  return printLiteral(value, indent) ?? printText(value, 'block');
}

function printPlain(value: Writable): string {
  if (typeof value !== 'number') return JSON.stringify(value);
  if (!Number.isFinite(value)) return 'null';
  return Number.isInteger(value) && Math.abs(value) >= 1e21 ? BigInt(value).toString() : String(value);
}

/** Text of several lines as a literal block, when nothing in it is lost that way. */
function printLiteral(text: string, indent: number): string | undefined {
  if (!/^[^\s][^]*\n/.test(text) || !/[^\s]\n?$/.test(text)) return undefined;
  if (/[^\n\x20-\x7e\u00a0-\u1fff\u2030-\ud7ff\ue000-\ufefe\u{10000}-\u{10ffff}€–—‘’“”…]|[ \t]\n/u.test(text))
    return undefined;
  const lines = text.replace(/\n$/, '').split('\n');
  const pad = ' '.repeat(Math.max(indent, 1));
  const body = lines.map((line) => (line === '' ? '' : pad + line)).join('\n');
  return `|${text.endsWith('\n') ? '' : '-'}\n${body}`;
}
