// The comments of a YAML text: never a `#` that stands in a quoted text, in a block of text or inside a word.
import { Lexer } from 'yaml';
import { chunksOf } from './chunks.ts';
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
    return chunk.includes('#') ? inChunk(chunk, start) : [];
  });
}

function inChunk(text: string, start: number): Comment[] {
  const found: Comment[] = [];
  let at = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith('#') && before !== scalarMark) found.push(comment(text, token, at, start));
    if (!signs.has(token)) at += token.length;
    before = token;
  }
  return found;
}

function comment(text: string, token: string, at: number, start: number): Comment {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const source = token.trimEnd();
  return {
    range: { start: start + at, end: start + at + source.length },
    text: source.replace(/^#+/, '').trim(),
    ownLine: text.slice(lineStart, at).trim() === '',
  };
}
