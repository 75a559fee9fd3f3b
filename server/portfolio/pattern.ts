// Patterns for paths: `*`, `**`, `?`, `[abc]` and `{a,b}`, as the configuration and `.gitignore` write them.
// No regular expressions: whatever stands in a pattern, matching takes time proportional to pattern × path.

/** One place of a name: a letter, any letter, some letters, or any number of letters. */
type Token = { readonly kind: 'letter'; readonly letter: string } | { readonly kind: 'any' | 'star' } | Class;

interface Class {
  readonly kind: 'class';
  readonly not: boolean;
  readonly ranges: readonly (readonly [string, string])[];
}

/** A pattern in its parts between slashes; `**` alone stands for any number of folders. */
export type Pattern = readonly (readonly Token[] | '**')[];

/** More alternatives than this in one pattern are not looked at: nobody writes them by hand. */
const mostAlternatives = 200;

/** Longest pattern that is looked at, in UTF-16 units: no path is longer. */
const longest = 4096;

/** Whether any of the patterns matches a path, as in the configuration: `*` and `**` pass over hidden names, `!` turns it round. */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const parsed = patterns
    .filter((written) => written !== '')
    .map((written) => {
      const not = written.startsWith('!');
      const pattern = written.slice(not ? 1 : 0).replace(/^(?:\.\/)+/, '');
      return { not, alternatives: alternativesOf(pattern).map(parsePattern) };
    });
  return (path) =>
    parsed.some(({ not, alternatives }) => alternatives.some((one) => matches(one, path, false)) !== not);
}

/** Whether a name in the configuration stands for more than itself. */
export const isPattern = (written: string): boolean => /^!|[*?]|\[.+\]|\{.*,.*\}/.test(written);

export const parsePattern = (written: string): Pattern =>
  written.length > longest
    ? [[{ kind: 'letter', letter: '/' }]]
    : written.split('/').map((part) => (part === '**' ? part : tokensOf(part)));

/** `hidden`: whether wildcards match a name that starts with a dot. */
export function matches(pattern: Pattern, path: string, hidden: boolean): boolean {
  return walk(pattern, path.split('/'), {
    isStar: (part) => part === '**',
    fits: (part, name) => part !== '**' && nameFits(part, name, hidden),
    mayPass: (name) => hidden || !name.startsWith('.'),
  });
}

function nameFits(tokens: readonly Token[], name: string, hidden: boolean): boolean {
  const [first] = tokens;
  if (!hidden && name.startsWith('.') && first?.kind !== 'letter') return false;
  return walk(tokens, [...name], {
    isStar: (token) => token.kind === 'star',
    fits: letterFits,
    mayPass: () => true,
  });
}

function letterFits(token: Token, letter: string): boolean {
  if (token.kind === 'letter') return token.letter === letter;
  if (token.kind !== 'class') return token.kind === 'any';
  return token.ranges.some(([from, to]) => from <= letter && letter <= to) !== token.not;
}

interface Steps<Part, Piece> {
  /** Stands for any number of pieces. */
  readonly isStar: (part: Part) => boolean;
  readonly fits: (part: Part, piece: Piece) => boolean;
  /** Whether a star may stand for this piece. */
  readonly mayPass: (piece: Piece) => boolean;
}

/** Only the last star that was met need ever take more: so there is no branching. */
function walk<Part, Piece>(
  parts: readonly Part[],
  pieces: readonly Piece[],
  steps: Steps<Part, Piece>,
): boolean {
  let at = 0;
  let part = 0;
  let star = -1;
  let taken = 0;
  while (at < pieces.length) {
    const here = parts[part];
    const piece = pieces[at] as Piece;
    if (here !== undefined && steps.isStar(here)) {
      star = part;
      taken = at;
      part += 1;
    } else if (here !== undefined && steps.fits(here, piece)) {
      part += 1;
      at += 1;
    } else {
      if (star < 0 || !steps.mayPass(pieces[taken] as Piece)) return false;
      taken += 1;
      at = taken;
      part = star + 1;
    }
  }
  return parts.slice(part).every((rest) => steps.isStar(rest));
}

function tokensOf(part: string): Token[] {
  const tokens: Token[] = [];
  const letters = [...part];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const close = letter === '[' ? closingOf(letters, at) : -1;
    if (letter === '*') {
      if (tokens.at(-1)?.kind !== 'star') tokens.push({ kind: 'star' });
    } else if (letter === '?') tokens.push({ kind: 'any' });
    else if (close > 0) {
      tokens.push(classOf(letters.slice(at + 1, close)));
      at = close;
    } else if (letter === '\\' && at + 1 < letters.length) {
      at += 1;
      tokens.push({ kind: 'letter', letter: letters[at] ?? '' });
    } else tokens.push({ kind: 'letter', letter });
  }
  return tokens;
}

/** The bracket that closes a class; -1 when there is none. A bracket right after the opening is a letter of the class. */
function closingOf(letters: readonly string[], open: number): number {
  const negated = letters[open + 1] === '!' || letters[open + 1] === '^';
  return letters.indexOf(']', open + (negated ? 3 : 2));
}

function classOf(written: readonly string[]): Class {
  const not = written[0] === '!' || written[0] === '^';
  const letters = not ? written.slice(1) : written;
  const ranges: [string, string][] = [];
  for (let at = 0; at < letters.length; at += 1) {
    const from = letters[at] ?? '';
    const to = letters[at + 1] === '-' ? letters[at + 2] : undefined;
    ranges.push([from, to ?? from]);
    if (to !== undefined) at += 2;
  }
  return { kind: 'class', not, ranges };
}

/** What `{a,b}` stands for, written out; braces within braces too. The pattern itself when that would be endless. */
function alternativesOf(written: string): readonly string[] {
  const found = [written];
  for (let index = 0; index < found.length; ) {
    const one = found[index] ?? '';
    const inner = /\{([^{}]*,[^{}]*)\}/.exec(one);
    if (inner === null) {
      index += 1;
      continue;
    }
    const start = one.slice(0, inner.index);
    const end = one.slice(inner.index + inner[0].length);
    found.splice(index, 1, ...(inner[1] ?? '').split(',').map((choice) => start + choice + end));
    if (found.length > mostAlternatives || one.length > longest) return [written];
  }
  return found;
}
