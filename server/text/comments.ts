// The comments of a YAML text: never a `#` that stands in a quoted text, in a block of text or inside a word.
import { Lexer } from 'yaml';
import { chunksOf } from './chunks.ts';
import { mendDocument } from './mend.ts';
import type { Range } from './place.ts';

export interface Comment {
  /** From the `#` to the end of the line. */
  readonly range: Range;
  /** Without `#` and the white space around. */
  readonly text: string;
  /** Nothing but white space stands before it. */
  readonly ownLine: boolean;
}

/** What the lexer puts before the text of a scalar, so that it is never taken for a sign. */
const scalarMark = '\x1f';
const signs = new Set(['\x02', '\x18', scalarMark]);

/** In order of place. Broken documents are read as far as they go; each document by itself. */
export function comments(text: string): Comment[] {
  if (!/(?:^|[\s,[\]{}"'])#/.test(text)) return [];
  const unix = text.replaceAll(/\r(?!\n)/g, '\n');
  return chunksOf(unix).flatMap(({ start, end }) => {
    const chunk = unix.slice(start, end);
    return chunk.includes('#') ? inChunk(chunk).map((found) => shifted(found, start)) : [];
  });
}

const shifted = ({ range, ...rest }: Comment, by: number): Comment => ({
  ...rest,
  range: { start: range.start + by, end: range.end + by },
});

/** A text whose closing mark is missing swallows the comments after it: those are looked for in the mended document. */
function inChunk(text: string): Comment[] {
  const { found, isBroken } = lexed(text);
  if (!isBroken) return found;
  const { revision } = mendDocument(text);
  if (!revision.changed) return found;
  return lexed(revision.text).found.map(({ range, text: words, ownLine }) => ({
    range: revision.backRange(range),
    text: words,
    ownLine,
  }));
}

function lexed(text: string): { found: Comment[]; isBroken: boolean } {
  const found: Comment[] = [];
  let isBroken = false;
  let at = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    const isSign = before !== scalarMark && signs.has(token);
    if (before !== scalarMark && token.startsWith('#')) found.push(comment(text, token, at));
    if (/^["']/.test(token) && before !== scalarMark)
      isBroken ||= token.length < 2 || token.at(-1) !== token[0];
    if (!isSign) at += token.length;
    before = isSign ? token : '';
  }
  return { found, isBroken };
}

function comment(text: string, token: string, at: number): Comment {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const source = token.trimEnd();
  return {
    range: { start: at, end: at + source.length },
    text: source.replace(/^#+/, '').trim(),
    ownLine: text.slice(lineStart, at).trim() === '',
  };
}
