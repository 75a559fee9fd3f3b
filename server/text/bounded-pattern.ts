// Regular expressions that come from data. A text and a pattern go in; out comes whether the pattern can be tried on any
// text of bounded length without waiting. Refused are those that could be matched in very many ways.

/** Bounds that no form of a number written by hand reaches; within them a try takes a millisecond at most. */
const most = { length: 300, ways: 10_000 };

/** Texts that are longer are never tried. */
export const longestText = 120;

/** Whether a pattern is a regular expression that cannot keep a check waiting. */
export const isBounded = (pattern: string): boolean => boundedPattern(pattern) !== undefined;

/** The pattern for whole texts, or undefined when it is wrong or too wild. */
export function boundedPattern(pattern: string): RegExp | undefined {
  if (pattern.trim() === '' || pattern.length > most.length) return undefined;
  const reading: Reading = { pattern, at: 0 };
  const ways = alternatives(reading);
  if (reading.at < pattern.length || ways > most.ways) return undefined;
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return undefined;
  }
}

/** The match of a text that is not too long. */
export const matchOf = (pattern: RegExp | undefined, text: string): RegExpExecArray | undefined =>
  pattern === undefined || text.length > longestText ? undefined : (pattern.exec(text) ?? undefined);

interface Reading {
  readonly pattern: string;
  at: number;
}

/** Groups that only hold together; looking ahead or back and groups of other kinds are not understood. */
const opening = /\((?:\?:|\?<[A-Za-z]\w*>|(?!\?))/y;
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
  const ways = one(reading);
  const match = taken(reading, repetition);
  if (match === undefined) return ways;
  const [least, greatest] = countsOf(match);
  let all = 0;
  for (let count = least; count <= Math.min(greatest, longestText); count += 1) all += ways ** count;
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
  if (taken(reading, opening) !== undefined) {
    const ways = alternatives(reading);
    if (reading.pattern[reading.at] === ')') {
      reading.at += 1;
      return ways;
    }
  } else if (taken(reading, single) !== undefined) return 1;
  reading.at = reading.pattern.length;
  return Number.POSITIVE_INFINITY;
}
