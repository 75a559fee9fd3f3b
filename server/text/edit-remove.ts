// Removal of a pair or a list item: its lines with the comment at their end, or its place between brackets.
import { isMap, isSeq, type ParsedNode } from 'yaml';
import type { TextEdit } from './change.ts';
import { type EditGround, type Found, isFlow } from './edit-ground.ts';
import type { Path, Range } from './place.ts';
import { keyText, type ParsedPair } from './place-in-tree.ts';

/** The edits that remove what stands at a path which exists, or undefined when that cannot be done safely. */
export function removal(ground: EditGround, { spots }: Found, path: Path): TextEdit[] | undefined {
  const parent = spots.at(-2)?.value;
  const name = path.at(-1);
  if (parent === undefined || name === undefined) return undefined;
  const members = extents(ground, parent);
  const index = isMap(parent) ? pairIndex(parent.items, name) : Number(name);
  const member = members[index];
  if (member === undefined) return undefined;
  if (members.length === 1) return [ground.edit(...whole(ground, parent), '{}')];
  return isFlow(parent) ? inBrackets(ground, members, index) : lines(ground, members, index);
}

const whole = (ground: EditGround, parent: ParsedNode): [number, number] => {
  const { start, end } = ground.span(parent);
  return [start, end];
};

const pairIndex = (pairs: readonly ParsedPair[], name: string | number): number =>
  pairs.findLastIndex(({ key }) => keyText(key) === String(name));

/** The extent of each pair or item, dash included. */
function extents(ground: EditGround, parent: ParsedNode): Range[] {
  if (isMap(parent)) {
    return (parent.items as unknown as readonly ParsedPair[]).map(({ key, value }) => {
      const { start, end } = ground.span(key);
      return { start, end: Math.max(end, ground.afterColon(key) ?? 0, value ? ground.span(value).end : 0) };
    });
  }
  if (!isSeq(parent)) return [];
  const column = ground.column(ground.span(parent).start);
  return (parent.items as readonly ParsedNode[]).map((item) => {
    const { start, end } = ground.span(item);
    return isFlow(parent)
      ? { start, end }
      : { start: dash(ground, start, column), end: Math.max(end, start) };
  });
}

/** The dash of an item: the nearest one in the list's column, at or above the item's first line. */
function dash(ground: EditGround, offset: number, column: number): number {
  for (let line = ground.lineStart(offset); ; line = ground.lineStart(line - 1)) {
    if (ground.text[line + column] === '-' && line + column <= offset) return line + column;
    if (line === 0) return offset;
  }
}

function inBrackets(ground: EditGround, members: readonly Range[], index: number): TextEdit[] | undefined {
  const [member, before, after] = [members[index], members[index - 1], members[index + 1]];
  if (member === undefined) return undefined;
  if (before) return [ground.edit(before.end, member.end, '')];
  return after && [ground.edit(member.start, after.start, '')];
}

function lines(ground: EditGround, members: readonly Range[], index: number): TextEdit[] | undefined {
  const [member, after] = [members[index], members[index + 1]];
  if (member === undefined) return undefined;
  if (ground.startsLine(member.start)) {
    const start = ground.lineStart(member.start);
    const end = ground.nextLine(Math.max(member.end, member.start));
    const last = end === ground.text.length && !ground.text.endsWith('\n');
    return [ground.edit(last ? ground.lineEnd(Math.max(0, start - 1)) : start, end, '')];
  }
  // The first member of a group that begins on the line of a dash: the next one takes its place there.
  const between = after && ground.text.slice(ground.lineEnd(member.end), after.start);
  if (after === undefined || between === undefined || between.includes('#')) return undefined;
  return [ground.edit(member.start, after.start, '')];
}
