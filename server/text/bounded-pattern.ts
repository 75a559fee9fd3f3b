// Regular expressions that come from data. A pattern goes in; out comes the expression, or nothing when it cannot be sure to
// end soon. A pattern for whole texts is tried on short ones only; one to search with may not repeat without end.

/** Bounds that nothing written by hand reaches; within them a try takes a millisecond at most. */
const most = { length: 500, ways: 10_000, waysAside: 100 };

/** Texts that are longer are never matched as a whole. */
export const longestText = 120;
/** How much of a text is searched. */
const reach = 20_000;

/** Whether a pattern is a regular expression that cannot keep a check waiting, for whole texts or to search with. */
export const isBounded = (pattern: string): boolean =>
  boundedPattern(pattern) !== undefined || searchPattern(pattern) !== undefined;

/** The pattern for whole texts, or undefined when it is wrong or too wild. */
export const boundedPattern = (pattern: string): RegExp | undefined =>
  compiled(pattern, `^(?:${pattern})$`, 'u', longestText);

/** The pattern to search with, or undefined when it is wrong or too wild. */
export const searchPattern = (pattern: string): RegExp | undefined =>
  compiled(pattern, pattern, 'gu', Number.POSITIVE_INFINITY);

/** `endless` is how often what may be repeated without end is counted. */
function compiled(pattern: string, source: string, flags: string, endless: number): RegExp | undefined {
  if (pattern.trim() === '' || pattern.length > most.length) return undefined;
  const reading: Reading = { pattern, at: 0, endless, depth: 0, needed: undefined };
  const ways = alternatives(reading);
  if (reading.at < pattern.length || ways > most.ways) return undefined;
  try {
    const expression = new RegExp(source, flags);
    if (reading.needed !== undefined) neededBy.set(expression, reading.needed);
    return expression;
  } catch {
    return undefined;
  }
}

/** The match of a whole text that is not too long. */
export const matchOf = (pattern: RegExp | undefined, text: string): RegExpExecArray | undefined =>
  pattern === undefined || text.length > longestText ? undefined : (pattern.exec(text) ?? undefined);

/** All that a pattern to search with finds in a text, or in the beginning of a very long one. */
export function foundIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const needed = neededBy.get(pattern);
  if (needed !== undefined && !text.includes(needed)) return none;
  const looked = text.length > reach ? text.slice(0, reach) : text;
  // Most texts hold nothing, and asking that is much cheaper.
  pattern.lastIndex = 0;
  const any = pattern.test(looked);
  pattern.lastIndex = 0;
  return any ? [...looked.matchAll(pattern)] : none;
}
const none: readonly RegExpExecArray[] = [];

/** A sign without which a text holds nothing of a pattern, where one is known: to look for it is soonest done. */
const neededBy = new WeakMap<RegExp, string>();

interface Reading {
  readonly pattern: string;
  at: number;
  readonly endless: number;
  /** In how many groups. */
  depth: number;
  /** See `neededBy`. */
  needed: string | undefined;
}

/** Groups that hold together, and looking ahead or back; groups of other kinds are not understood. */
const opening = /\((?:\?:|\?<[A-Za-z]\w*>|\?<?[=!]|(?!\?))/y;
/** A sign, a class of signs, or an escape that refers to no group. */
const single = /\[(?:\\.|[^\]\\])*\]|\\(?:[pP]\{[\w=]+\}|[^1-9kpP])|[^\\()[\]{}|*+?]/y;
const repetition = /(?:([*+?])|\{(\d{1,3})(?:(,)(\d{0,3}))?\})\??/y;

function taken(reading: Reading, token: RegExp): RegExpExecArray | undefined {
  token.lastIndex = reading.at;
  const match = token.exec(reading.pattern);
  if (match === null) return undefined;
  reading.at = token.lastIndex;
  return match;
}

// Each of these gives in how many ways its part can be tried at most, and Infinity for what it does not understand.

function alternatives(reading: Reading): number {
  let ways = sequence(reading);
  while (reading.pattern[reading.at] === '|') {
    reading.at += 1;
    ways += sequence(reading);
    if (reading.depth === 0) reading.needed = undefined;
  }
  return ways;
}

function sequence(reading: Reading): number {
  let ways = 1;
  while (reading.at < reading.pattern.length && !/[|)]/.test(reading.pattern[reading.at] ?? '')) {
    ways *= repeated(reading);
  }
  return ways;
}

function repeated(reading: Reading): number {
  const start = reading.at;
  const ways = one(reading);
  const token = reading.pattern.slice(start, reading.at);
  const match = taken(reading, repetition);
  const [least, greatest] = match === undefined ? [1, 1] : countsOf(match);
  // Letters and digits stand in most texts.
  if (reading.depth === 0 && least > 0 && /^[^\\^$.\p{L}\p{N}]$/u.test(token)) reading.needed ??= token;
  if (match === undefined) return ways;
  let all = 0;
  const last = greatest === Number.POSITIVE_INFINITY ? reading.endless : Math.min(greatest, longestText);
  if (last === Number.POSITIVE_INFINITY) return last;
  for (let count = least; count <= last; count += 1) all += ways ** count;
  return Math.max(1, all);
}

function countsOf([, sign, least = '', comma, greatest = '']: readonly (string | undefined)[]): [
  number,
  number,
] {
  if (sign !== undefined) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
  const from = Number(least);
  if (comma === undefined) return [from, from];
  return [from, greatest === '' ? Number.POSITIVE_INFINITY : Number(greatest)];
}

function one(reading: Reading): number {
  const open = taken(reading, opening)?.[0];
  if (open !== undefined) {
    reading.depth += 1;
    const ways = alternatives(reading);
    reading.depth -= 1;
    if (reading.pattern[reading.at] === ')') {
      reading.at += 1;
      if (!/[=!]$/.test(open)) return ways;
      // Looking aside is done once, and has one way out.
      return ways > most.waysAside ? Number.POSITIVE_INFINITY : 1;
    }
  } else if (taken(reading, single) !== undefined) return 1;
  reading.at = reading.pattern.length;
  return Number.POSITIVE_INFINITY;
}
