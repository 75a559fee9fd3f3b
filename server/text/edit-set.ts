// Setting a value: in place of the one that is there, or new, with the parents it misses.
import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { TextEdit, Writable } from './change.ts';
import { type EditGround, type Found, isFlow } from './edit-ground.ts';
import type { Path } from './place.ts';
import type { ParsedPair, Spot } from './place-in-tree.ts';
import { afterKey, printFlow, printItem, printPair, printValue } from './print.ts';
import { printText, type QuoteStyle } from './print-text.ts';

/** The edits that give a path a value, or undefined when that cannot be done safely. */
export function setting(
  ground: EditGround,
  { spots, missing }: Found,
  value: Writable,
): TextEdit[] | undefined {
  const last = spots.at(-1);
  if (last === undefined) return undefined;
  if (missing.length === 0) return replaced(ground, spots, value);
  const [name, ...rest] = missing;
  const inner = rest.reduceRight<Writable | undefined>(wrapped, value);
  if (inner === undefined || name === undefined) return undefined;
  if (last.value === undefined || isEmpty(ground, last.value)) {
    const whole = wrapped(inner, name);
    return whole === undefined ? undefined : replaced(ground, spots, whole);
  }
  const inFlow = spots.some(({ value: one }) => isFlow(one));
  if (inFlow) return addedBetween(ground, last.value, name, inner);
  return addedLines(ground, last.value, name, inner);
}

/** A missing parent around a value; a list can only begin with its first item. */
function wrapped(value: Writable | undefined, name: string | number): Writable | undefined {
  if (value === undefined) return undefined;
  if (typeof name === 'string') return { [name]: value };
  return name === 0 ? [value] : undefined;
}

/** Nothing, or brackets with nothing between them. */
function isEmpty(ground: EditGround, value: ParsedNode): boolean {
  const { start, end } = ground.span(value);
  return end <= start || /^(?:\[\s*\]|\{\s*\})$/.test(ground.text.slice(start, end));
}

function replaced(ground: EditGround, spots: readonly Spot[], value: Writable): TextEdit[] | undefined {
  const spot = spots.at(-1);
  const parents = spots.slice(0, -1);
  const inFlow = parents.some(({ value: one }) => isFlow(one));
  if (spot?.value && isScalar(spot.value) && !isBlockText(spot.value) && isSingle(value)) {
    return replacedScalar(ground, spot, value, inFlow);
  }
  if (inFlow) return replacedInFlow(ground, spot, value);
  if (spot?.key) return replacedAfterKey(ground, spot, value);
  return spot?.value && replacedItem(ground, spot.value, value, parents.length === 0);
}

const isSingle = (value: Writable): boolean => typeof value !== 'object' && !String(value).includes('\n');
const isBlockText = (value: ParsedNode): boolean =>
  isScalar(value) && (value.type === 'BLOCK_FOLDED' || value.type === 'BLOCK_LITERAL');

function replacedScalar(
  ground: EditGround,
  { key, value: old }: Spot,
  value: Writable,
  inFlow: boolean,
): TextEdit[] | undefined {
  if (!isScalar(old)) return undefined;
  const { start, end } = ground.span(old as ParsedNode);
  if (end <= start)
    return key ? insertedAfterKey(ground, key, inFlow ? printFlow(value) : printValue(value)) : undefined;
  const quotes = quotesOf(old.type);
  const text =
    typeof value === 'string' ? printText(value, inFlow ? 'flow' : 'block', quotes) : printFlow(value);
  return [ground.edit(start, end, text)];
}

const quotesOf = (type: string | undefined): QuoteStyle | undefined => {
  if (type === 'QUOTE_SINGLE') return 'single';
  return type === 'QUOTE_DOUBLE' ? 'double' : undefined;
};

function insertedAfterKey(ground: EditGround, key: ParsedNode, text: string): TextEdit[] {
  const colon = ground.afterColon(key);
  if (colon === undefined) return [ground.edit(ground.span(key).end, ground.span(key).end, `: ${text}`)];
  return [ground.edit(colon, colon, ` ${text}`)];
}

function replacedInFlow(ground: EditGround, spot: Spot | undefined, value: Writable): TextEdit[] | undefined {
  const span = spot?.value && ground.span(spot.value);
  if (span && span.end > span.start) return [ground.edit(span.start, span.end, printFlow(value))];
  return spot?.key && insertedAfterKey(ground, spot.key, printFlow(value));
}

function replacedAfterKey(
  ground: EditGround,
  { key, value: old }: Spot,
  value: Writable,
): TextEdit[] | undefined {
  const colon = key && ground.afterColon(key);
  if (key === undefined || colon === undefined) return undefined;
  const end = Math.max(colon, old ? ground.span(old).end : 0);
  if (old && isFlow(old) && !isEmpty(ground, old))
    return [ground.edit(ground.span(old).start, end, printFlow(value))];
  const text = afterKey(value, ground.column(ground.span(key).start), ground.style).slice(1);
  const [first = '', ...lines] = text.split('\n');
  const above = commentFrom(ground, colon);
  // The comment at the end of a single line stays beside the key when the new value takes lines of its own.
  const behind = lines.length > 0 && above === '' ? commentFrom(ground, end) : '';
  const stop = Math.max(end, colon + above.length) + behind.length;
  return [ground.edit(colon, stop, [first + above + behind, ...lines].join('\n'))];
}

/** The comment that follows directly, with the white space before it. */
const commentFrom = (ground: EditGround, offset: number): string =>
  /^[ \t]+#[^\r\n]*/.exec(ground.text.slice(offset, ground.lineEnd(offset)))?.[0] ?? '';

function replacedItem(
  ground: EditGround,
  old: ParsedNode,
  value: Writable,
  isRoot: boolean,
): TextEdit[] | undefined {
  const { start, end } = ground.span(old);
  if (end <= start) return undefined;
  if (isFlow(old)) return [ground.edit(start, end, printFlow(value))];
  const column = ground.column(start);
  const text = isRoot
    ? printValue(value, column, ground.style)
    : printItem(value, column - 2, ground.style).slice(2);
  return [ground.edit(start, end, isRoot ? text.trimStart() : text)];
}

function addedBetween(
  ground: EditGround,
  parent: ParsedNode,
  name: string | number,
  value: Writable,
): TextEdit[] | undefined {
  const text = isMap(parent) ? printFlow({ [name]: value }).slice(1, -1) : printFlow(value);
  const last = lastMember(parent);
  if (last === undefined || !isFlow(parent)) return undefined;
  const end = ground.span(last).end;
  return [ground.edit(end, end, `, ${text}`)];
}

function addedLines(
  ground: EditGround,
  parent: ParsedNode,
  name: string | number,
  value: Writable,
): TextEdit[] | undefined {
  const last = lastMember(parent);
  if (last === undefined) return undefined;
  const column = ground.column(ground.span(parent).start);
  const text = isMap(parent)
    ? printPair(String(name), value, column, ground.style)
    : printItem(value, column, ground.style);
  const end = ground.lineEnd(ground.span(last).end);
  return [ground.edit(end, end, `\n${' '.repeat(column)}${text}`)];
}

/** The value (or the bare key) with which a map or list ends. */
function lastMember(parent: ParsedNode): ParsedNode | undefined {
  if (isMap(parent)) {
    const pair = (parent.items as unknown as readonly ParsedPair[]).at(-1);
    return pair?.value && pair.value.range[1] > pair.value.range[0] ? pair.value : pair?.key;
  }
  return isSeq(parent) ? parent.items.at(-1) : undefined;
}

/** The edits that add an item to the list at a path. */
export function appending(ground: EditGround, found: Found, value: Writable): TextEdit[] | undefined {
  const { spots, missing } = found;
  const list = spots.at(-1)?.value;
  if (missing.length > 0 || list === undefined || isEmpty(ground, list))
    return setting(ground, found, [value]);
  if (!isSeq(list)) return undefined;
  const path: Path = [list.items.length];
  return setting(ground, { spots, missing: path }, value);
}
