// Regular expressions from code lists. A pattern of a workspace could keep the machine busy for hours; it is looked at first,
// and left out when it is not sure that it ends soon. Searching is bounded too: only the beginning of a very long text is read.

/** In how many ways a pattern may match from one place; hand-written ones stay far below. */
const mostWays = 10_000;
const mostInLookaround = 100;
const longestPattern = 500;
/** How much of a text is searched. */
const reach = 20_000;

/** The pattern, ready to search with; undefined when it is no regular expression or too wild. */
export function boundedPattern(source: string): RegExp | undefined {
  if (source.length > longestPattern || waysOf(source) > mostWays) return undefined;
  try {
    return new RegExp(source, 'gu');
  } catch {
    return undefined;
  }
}

/** All that a pattern finds in a text. */
export function foundIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.slice(0, reach).matchAll(pattern)];
}

/** An upper bound of the ways in which a pattern can match from one place; infinite when it may go on without end. */
function waysOf(source: string): number {
  const scan = { source, at: 0 };
  const ways = alternatives(scan);
  return scan.at < source.length ? Number.POSITIVE_INFINITY : ways;
}

interface Scan {
  readonly source: string;
  at: number;
}

function alternatives(scan: Scan): number {
  let ways = sequence(scan);
  while (scan.source[scan.at] === '|') {
    scan.at += 1;
    ways += sequence(scan);
  }
  return ways;
}

function sequence(scan: Scan): number {
  let ways = 1;
  while (scan.at < scan.source.length && !/[|)]/.test(scan.source.charAt(scan.at))) {
    ways *= repeated(scan, atom(scan));
  }
  return ways;
}

/** One sign, class or group. */
function atom(scan: Scan): number {
  const { source } = scan;
  const sign = source.charAt(scan.at);
  if (sign === '(') return group(scan);
  const pattern = sign === '[' ? /\[(?:[^\]\\]|\\[^])*\]/y : /\\[pP]\{[^}]*\}|\\[^]|[^]/y;
  pattern.lastIndex = scan.at;
  const taken = pattern.exec(source)?.[0] ?? source.slice(scan.at);
  scan.at += taken.length;
  // What a group took may be as long as the text.
  return /^\\[1-9k]/.test(taken) ? Number.POSITIVE_INFINITY : 1;
}

function group(scan: Scan): number {
  const opening = /\((?:\?(?:<?[=!]|:|<[^>]*>))?/y;
  opening.lastIndex = scan.at;
  const open = opening.exec(scan.source)?.[0] ?? '(';
  scan.at += open.length;
  const ways = alternatives(scan);
  if (scan.source[scan.at] !== ')') return Number.POSITIVE_INFINITY;
  scan.at += 1;
  if (!/[=!]$/.test(open)) return ways;
  // A look ahead or behind is done once, and has one way out.
  return ways > mostInLookaround ? Number.POSITIVE_INFINITY : 1;
}

function repeated(scan: Scan, once: number): number {
  const quantifier = /(?:([*+])|(\?)|\{(\d{1,4})(,?)(\d{0,4})\})\??/y;
  quantifier.lastIndex = scan.at;
  const found = quantifier.exec(scan.source);
  if (found === null) return once;
  scan.at += found[0].length;
  const [, endless, optional, least = '0', comma, most = ''] = found;
  if (endless !== undefined || (comma === ',' && most === '')) return Number.POSITIVE_INFINITY;
  if (optional !== undefined) return once + 1;
  const last = comma === ',' ? Number(most) : Number(least);
  let ways = 0;
  for (let times = Number(least); times <= last; times += 1) ways += once ** times;
  return ways;
}
